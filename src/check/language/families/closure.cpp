#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view certain =
    "Nothing that people run is certain; a claim of closure stops the search for what still makes it likely.";

constexpr Row rows[] = {
    {.code = "CE-01",
     .name = "never-again",
     .severity = W,
     .scopes = "NA",
     .guards = lower_for_aims,
     .finds = "claims that it cannot come back",
     .patterns = R"((never|cannot|can not|will not|should not) <adv> (happen|occur|recur) <adv> again
(will not|should not|cannot|can not) <adv> (happen|occur) in (the)? future
(incident|incidents|outage|outages|failure|failures|problem|problems|issue|issues) (will|should|can) no longer be possible
(never|cannot|can not|will not|should not|shall not) <adv> (recur|reoccur|repeat itself|be repeated)
never again
(problem|issue|incident|outage|fault|bug|leak|situation) ..1 (cannot|can not|will not|shall not) <adv> (come back|return|reappear|resurface|arise|occur|happen) <adv> (again|$)
(repeat|recurrence|reoccurrence|repetition) (is|are) <adv> (impossible|ruled out|excluded|not possible|no longer possible|out of the question)
(make|makes|made|making|render|renders) <det>? ..1 (repeat|recurrence|reoccurrence|repetition) impossible
(such|this|that|these) ..3 (outage|incident|failure|issue|problem|error|event|situation) (is|are|will be) no longer possible
(such|this|that|these) ..3 (outage|incident|failure|issue|problem|event|situation) can no longer (occur|happen|recur|arise)
(nothing like|no such|no) (this|that|thing|incident|outage)? (will|shall|can) <adv> ever? (happen|occur) again
(guarantee|guarantees|guaranteed|ensures) that no ..5 again $
i: not <adv> (expect|anticipate) (this|it|that|these|similar ..1|such ..1|the ..1) to <adv> (happen|recur|occur|reoccur|return) <adv> again?
i: not <adv> (let|allow) (this|it|that|such ..2) <adv> to? (happen|occur|recur) again
(will|should|can|could) not <adv> (happen|occur) in the? future
(eliminates|removes|eliminated|removed) the (possibility|chance|risk) of (this|it|that|a repeat|repeats|recurrence) <any>?
(impossible|not possible) for (this|it|that|the same ..2) to (happen|occur|recur|reoccur)
(will|should) <adv> (prevent|avoid|stop) (this|it|the same|that) ..3 (in (the)? future|again)
(will|should|would|that|which|must) <adv> (prevent|prevents|avoid|stop|eliminate|preclude) <adv> ..3 (recurrence|recurrences|recurring|reoccurrence|repeat|again|happening)
(will|should|which|that|must) <adv> (prevent|prevents|avoid|avoids|stop|eliminate|preclude) <adv> (similar|such|these|this|those|future|further) (type|types|kind|kinds|sort|sorts|class|classes)? of? (configuration|security|customer|production|operational|human|service|deployment)? (incident|incidents|issue|issues|problem|problems|outage|outages|occurrence|occurrences|event|events|situation|situations|failure|failures|mistake|mistakes|scenario|scenarios|disruptions)
(will|would|should|must|which|that|and|ensures|guarantees) <adv> (ensure|ensures|guarantee|guarantees|make sure|makes sure|that) ..5 (never|not|cannot) ..3 (happen|happens|happened|occur|occurs|occurred|recur|recurs|repeated|again)
(is|are|now|be) able to <adv> (prevent|avoid|stop) (this|it|that|the same) ..3 (again|in (the)? future)
^ (preventing|avoiding) (this|these|those|such|similar) ..3 (in the future|in future|again)? (will|can) be <adv> (achieved|ensured|guaranteed|done) <any>
(ensures|guarantees) ..4 (not|never|cannot) ..2 (happen|happens|occur|occurs) <adv> again
^ (ensure|make sure|guarantee) ..5 (never|not|cannot) ..3 (happen|happens|happened|occur|occurs|occurred|recur|recurs|repeated|again)
i: (to|and|would|could|help|helps) <adv> (prevent|preventing|avoid|avoiding|stop) ..3 (recurrence|recurrences|reoccurrence|repeat|recurring|repeating|reoccurring|happening again|occurring again)
i: (to|and|would|could|help) <adv> (prevent|preventing|avoid|avoiding|stop) <adv> (similar|such|these|this|those|future|further|subsequent) (type|types|kind|kinds|sort|sorts)? of? (incident|incidents|issue|issues|problem|problems|outage|outages|occurrence|occurrences|event|events|situation|situations|failure|failures|mistake|mistakes|error|errors|scenario|things|thing|disruptions)
i: (prevent|preventing|prevents|prevention|avoid|avoiding|stop|stopping) ..6 (recurring|reoccurring|repeating)
i: (prevent|preventing|prevents|prevention|avoid|avoiding|stop|stopping) ..6 (happening|occurring) <adv> (again|anew|in the future|in future|going forward)
i: (prevent|preventing|prevents|prevention|avoid|avoiding|stop|stopping) of? <adv> (this|it|that|these|those|them|such|similar|future|further|the same|anything|something) ..6 (happening|occurring)
i: (prevent|preventing|prevents|prevention|avoid|avoiding|stop|stopping) ..4 (incident|incidents|outage|outages|issue|issues|problem|problems|failure|failures|event|events|error|errors|mistake|mistakes|situation|situations|thing|things|scenario|scenarios|disruption|disruptions) ..4 (happening|occurring)
i: (to|and|would|could|can|help) <adv> (prevent|preventing|avoid|avoiding|stop) (this|it|that|the same|such ..1|similar ..1) ..2 (in (the)? future|going forward|again)
i: (prevent|preventing|avoid|avoiding) ,? or at least (ameliorate|ameliorating|mitigate|mitigating|reduce|reducing|limit|limiting|lessen|lessening|soften|softening) ..4 (in (the)? future|going forward|again)
i: (ensure|ensuring|make sure|making sure) ..8 (do not|does not|will not) <adv> (face|experience|suffer|encounter|see|hit|run into|meet) (the same|similar|such|this|these) ..2 (issue|issues|problem|problems|incident|incidents|outage|outages|failure|failures|situation|disruption)
i: (prevent|preventing|avoid|avoiding|prevention) ..1 (recurrence|recurrences|reoccurrence|future occurrences|repeat|a repeat|repetition|a repetition|a recurrence)
i: (so that|so|that) (this|it|the ..2) never (happens|occurs|recurs) again
(will|shall) <adv> keep (this|it|that|them|these|such ..1|similar ..1) from <adv> (happening|occurring|recurring|coming back|repeating)
i: (keep|keeps|keeping) (this|it|that|them|these|such ..1|similar ..1) from <adv> (happening|occurring|recurring|coming back|repeating)
i: (ensure|ensuring|make sure|making sure) (that)? (we|you|they|customers|users|nobody|no one|none of us|people) ..2 (not|never|no longer) ..5 again $
i: (ensure|ensuring|make sure|making sure) (that)? (nobody|no one|none of us) ..5 again $
i: (ensure|ensuring|make sure|making sure|guarantee) ..4 (does not|do not|will not|not|never) ..2 (happen|occur|recur|repeated) <adv> again?
(eliminates|removes|eliminated|removed|rules out|ruled out) (the|any) (possibility|chance|risk) of ..2 (repeat|recurrence|reoccurrence|happening again)
(there|we) (will|shall|can) ..2 no (repeat|recurrence|repetition|further (incidents|outages|occurrences))
(rules|ruled|ruling) out (a|any|the|all) <adv> ..1 (repeat|recurrence|reoccurrence|repetition)
so (that|this) ..2 (does|do|will|can) not <adv> (recur|reoccur|happen again|repeat)
(will|should) <adv> (prevent|avoid|stop) ..4 (like this|of this kind|of this type|of this nature|of this sort) ..3 (in future|in the future|again|happening|occurring)?
(will|shall) not <adv> (be repeating|repeat|let) (this|it|that|them|these|the same ..2) (mistake|mistakes|happen|again)?
we (will|shall) not be repeating <any>
(making sure|ensuring) ..4 never ..2 (happen|happens|happened|occurs|recurs) <adv> again
i: (prevent|preventing|avoid|avoiding) ..1 (similar|such|these|this|those|future) (future|such|similar|or similar|type|kind)? ..2 (incidents|incident|issues|issue|outages|outage|events|problems|failures|occurrences|disruptions)
(risk|possibility|chance|likelihood) of ..1 (repeat|recurrence|reoccurrence|repetition) <adv> (has been|have been|was|is) <adv> (eliminated|removed|ruled out)
(you|customers|users|we) (should|will) not see (this|it|the) ..1 again
i: (to|and|would|could|help|thus|thereby) <adv> (prevent|preventing|avoid|avoiding|stop) (a|an|another|any|all|the) (similar|such|further|future|comparable|second|repeat|like) ..1 (incident|incidents|issue|issues|problem|problems|outage|outages|occurrence|occurrences|event|events|situation|situations|failure|failures|mistake|mistakes|disruption|disruptions|accident|accidents)
(will|would|should|must|to) <adv> (prevent|stop|keep) <adv> ..3 (root cause|underlying cause|cause|fault|failure|bug|crash|leak|mistake|flaw|defect|condition|underlying <any>) from <adv> ever? (happening|occurring|recurring|coming back|returning|reappearing|repeating|arising) <adv> (again|$)
(not|never) ..2 (get|have|be given|stand|has|gets) (a|any|the|another) (chance|possibility|opportunity) (to|of) <adv> (happen|happening|occur|occurring|recur|recurring|come back|reappear)
(will|shall|going to|expect to) not? (going|expected)? to? <adv> (see|face|experience|suffer|run into|hit|meet|encounter|have) (this|the same|such ..1|these|that|similar) ..1 (problem|problems|issue|issues|outage|outages|failure|failures|incident|incidents|situation) <adv> (again|anymore|any more|in (the)? future)
not (going|expected) to (see|face|experience|suffer|run into|hit|meet|encounter|have|come back|happen|recur|occur|return|reoccur|repeat) <adv> ..3 (again|back|anymore|any more|in (the)? future|$)
(will|should|would|can) not be (an|a|any) (issue|problem|concern|risk) <adv> (again|anymore|any more|in (the)? future|going forward)
no (way|chance|possibility|risk|danger) (that|of|for) ..4 (happen|happens|happening|occur|occurring|recur|recurring|repeat|repeating|return|returning|come back|coming back|recurrence) <adv> (again|$)
(from now on|going forward|henceforth|now) ,? (this|such|that|these|a repeat|the same) ..3 (failure|failures|outage|outages|incident|incidents|issue|problem|crash|error|errors|situation) (is|are|will be|has become|have become) (impossible|ruled out|excluded|eliminated|not possible)
no <adv> (repeat|repetition|recurrence|reoccurrence) ..4 (is|will be) <adv> (possible|expected|to be expected|to be feared|likely)
(makes|made) sure <adv> that? ..5 (cannot|can not|will not|does not|never|not|no longer) <adv> (occur|happen|recur|reoccur|arise|return|come back) <adv> (anymore|any more|again|a second time|in (the)? future)
(close|closes|closed|shut|shuts|slam|slams) the door (on|to) (any|a|this|further|such|future|the) <any>
thing of the past
(put|puts|putting) (an end|a stop|paid) to (such|these|this|any|further|future|that|all) ..2 (outage|outages|incident|incidents|failure|failures|problem|problems|issue|issues|error|errors|repeat|repeats|recurrence)
(will|should|would) <adv> (forestall|preempt|obviate|foreclose|bar|banish) (a|any|further|such|future|this|these|all) ..2 (outage|outages|incident|incidents|failure|failures|problem|problems|issue|issues|repeat|repeats|recurrence)
(must|may) (not|never) <adv> (happen|occur|recur|be repeated|repeat) <adv> ever? (again|a second time)
(cannot|can not|will not|never|not) <adv> (happen|occur|arise|take place|be repeated) <adv> (a second time|another time|any more|anymore|ever again|in future)
(can|will|should) therefore (not|no longer) <adv> (happen|occur|recur|reoccur|return) <adv> (again|$)
(incident|incidents|outage|outages|failure|failures|problem|problems|recurrence|repeat|repeats) ..4 (is|are|will be|can be) <adv> (prevented|avoided|excluded|ruled out|precluded|eliminated) <adv> (in (the)? future|from now on|going forward|for good|forever)
(are|'re|am|is) <adv> (certain|sure|positive|confident|convinced) ,? that? (it|this|that|the ..2) (would|will|can|could|should) (not|never|no longer) <adv> (recur|reoccur|happen|occur|return|reappear|repeat|come back)
i: (be|are|is|being|become) <adv> (certain|sure) ,? that? (it|this|that|the ..2) would not <adv> (recur|reoccur|happen|occur|return|reappear|repeat|come back)
i: (to|and|would|could|help|helps|further|better|also) <adv> (prevent|preventing|avoid|avoiding|stop|preclude) (them|it|this|these|those|that) <adv> (in (the)? future|going forward|from now on|next time)
i: help (to)? <adv> (prevent|avoid|stop|preclude) (them|it|this|these|those|that) <adv> (in (the)? future|going forward|again)
i: (to|and|would|could|helps|help) <adv> (preclude|forestall|obviate|rule out) (a|any|further|such|future|this|these|another|the) ..2 (repetition|repeat|repeats|recurrence|reoccurrence|incident|incidents|outage|outages|failure|failures)
i: (guard|guards|guarding|safeguard|safeguarding|protect|protects|protecting) against (a|any|this|such|another|it|future|similar) ..3 (recurrence|repeat|repetition|reoccurrence|happening|recurring|occurring)
i: (guard|guards|guarding|safeguard|safeguarding|protect|protects|protecting) against (recurrence|repeats|repetition|reoccurrence)
i: to keep ..5 (outage|incident|issue|problem|failure|situation|event|error) from <adv> (recurring|happening|occurring|repeating|returning) <adv> again?
i: (for|towards) the (prevention|avoidance) of <adv> (similar|such|future|further|repeat|these) <any>
i: (preventive|preventative|precautionary) (measure|measures|step|steps|action|actions) against (a|any|further|future)? ..1 (repeat|repeats|recurrence|repetition|recurrences)
i: not <adv> want (this|it|that|such ..2|the same ..1) to <adv> ever? (happen|occur|recur) <adv> (again)?
i: (so that|so|such that|in such a way that) (this|it|the same|that|such ..1|the|similar) ..2 (does|do|will|can|could|would|should) (not|never) <adv> (arise|happen|occur|recur|repeat|return|reoccur) <adv> (itself)? (again|a second time|in (the)? future|$)
i: so (that)? it does not repeat <any>
i: (make|making|makes) sure ..5 (does|do|will|can) not <adv> (happen|occur|recur|repeat) <adv> (a second time|again|another time|any more|anymore))",
     .unless =
         R"((prevent|prevents|preventing|avoid|avoiding|stop|stopping) ..5 (fix|fixes|rollback|rollbacks|retry|retries|recovery|failover|failovers|restart|restarts|repair|repairs|deploy|deploys|update|updates|write|writes|read|reads|login|logins|sync|replication|cleanup|alert|alerts) from <adv> (happening|occurring)
(work|ideas|options) to <adv> (prevent|avoid)
repeat (this|that|it|them|these) <adv> (here|below|but|for|in)
never <adv> (used|seen|called|read|needed|accessed|opened|reused) again
(not|cannot|can not|never|nobody can|no one can) <adv> (claim|say|promise|guarantee|pretend|swear|assert) ..8 (never|cannot|not|again)
^ (the|some|explicit|possible|potential|following|action|next)? (next|possible|action|following)? (steps|actions|measures|items) to <adv> (prevent|avoid)
(next|possible|potential|suggested|what|which|other|any|no|without|of) (steps|actions|measures) to <adv> (prevent|avoid)
(configured|designed|meant|supposed|intended|built|set up|there|existed|exists) to <adv> (prevent|avoid|stop)
(failed|failing|fails) (at|in) <adv> (preventing|avoiding|stopping) <any>
(rule|rules|policy|policies|mechanism|mechanisms) ..12 to <adv> (prevent|avoid|stop) <adv> exactly <any>
(bypass|bypassed|bypassing|bypasses|skipped|skipping|existing|ignored|ignoring) ..6 (to|that) <adv> (prevent|avoid|stop)
(prevent|prevents|preventing|avoid|avoids|avoiding) ..2 cascading (failure|failures)
~(reduce|lower|limit|minimise) ..3 (chance|chances|likelihood|risk|probability|odds)
(hope|hopes|hoping) that? (this|it|these|the) ..3 (will|would|can|should) <adv> (prevent|avoid|stop)
~(try|tries|trying|hope|hopes|hoping|attempt|attempting) to ..2 (prevent|avoid|stop)
~as (much|far|well|often) as (possible|we can|is practical)
(prevent|prevents|preventing|avoid|avoiding|stop) <adv> (this|it|that|these|those|them) ..5 (we|you|they|it|i) (could|should|would|might) have
^ (in order)? to <adv> (prevent|avoid|stop) ..8 (could|should|would|might) have
make sure ..3 (loop|retry|job|query|timer|alert|event|callback|webhook|request|migration|script) (does|do|will) not <any>
(must|may) (not|never) ..2 (occur|happen) (before|while|during|until|twice|concurrently|in parallel|at the same time))",
     .why = certain,
     .offer = "Which condition does it lower, and how far?",
     .fires = R"(This will never happen again.
The new check will prevent a recurrence.
This shouldn't happen in the future.
We will ensure this cannot happen again.
Two tests are now able to prevent this from happening again.
The fix eliminates the possibility of a repeat.
There will be no repeat of this incident.
The vendor explained how we can avoid this in the future.
We discuss ways of preventing, or at least limiting, such delays in the future.
To ensure that our other tenants do not face the same issue, their keys were moved.
We have put a fix in place that rules out a repeat.
This will prevent anything like this from happening in future.
We will not let this happen again.
Making sure this never happens again is the goal.
The risk of a repeat has been eliminated.
The vendor is taking measures to prevent similar outages.
We took the following steps to prevent recurrence:
We are putting steps in place to avoid this in future.
The flaky lease should not recur.
Two changes stop it from happening.
We added a check to prevent an incident of this kind from occurring.
We will work to make sure nobody has to guess again.
The change makes a repeat impossible.
The fault cannot come back.
Nothing like this will happen again.
Split the loop in two, so as to prevent a similar event in the hall.
With the new gate the error does not get a chance to happen again.
The seal will keep the underlying leak from coming back.
We are confident that this will not be an issue again.
No repetition of the flood is possible.
To guard against this happening again we added a second valve.
The lock was changed so that this situation does not arise again.
The crew read on in order to be certain that the leak would not recur.)",
     .silent = R"(The index prevents duplicate keys.
The lock prevents two writers.
The alert never fired.
The quota that was meant to prevent such incidents was not set.
Next steps to prevent recurrence are listed below.
A jammed valve prevented the repair from happening.
The lock stops two rollbacks from happening at once.
A held lease prevented this retry from occurring.
Make sure you log in again.
We do not claim that this will never happen again.
The fault cannot return a value.
In order to prevent this we could have closed the valve.
The night job must not happen while the belt moves.)"},
    {.code = "CE-02",
     .name = "back-to-normal",
     .severity = I,
     .scopes = "N",
     .guards = measured | no_moment,
     .finds = "declares everything well without metric and time",
     .patterns =
         R"((everything|things|all|behaviour|operations|life|services|it|all services|all systems) ..3 (back|returned|returning|return) <adv> to? normal
(returned|return|restored|brought|got) (everything|things|all|operations|services|service|behaviour) ..1 (back)? to normal
(permanently|definitively) (fixed|resolved|solved)
(solve|solves|solved|fix|fixes|fixed|resolve|resolves|resolved|eliminate|eliminates|eliminated) ..4 (once and for all|for good)
(everything|all) (works|is working|has been working|worked|runs|is running) <adv> (again|fine|well|normally|as (usual|before))
operation (returned|is back|was back) to normal
(fixed|resolved|solved) ..3 permanently
(issue|issues|problem|problems|outage|bug|it|this|that|everything|all) ..3 (fully|completely|totally|entirely) (resolved|fixed|solved)
(fully|completely|totally|entirely) (resolved|fixed|solved) (the|this|our|all) (issue|issues|problem|problems|outage)
(everything|things|it|all|we|operations|(the|our|all|whole|entire|all our|all the) (service|services|system|systems|platform|site|website|sites|hosts)) <adv> (has|have|had|is|are|was|were|'s)? <adv> been? (fully|completely|totally|entirely) (recovered|restored|back|healthy|operational|functional|up and running)
(everything|all) (is|was|were|are) <adv> (fine|good|well|ok|okay|stable|healthy|resolved|working|recovered) <adv> (again|now)?
(everything|all services|all systems|all sites|all hosts) (is|was|were|are) <adv> (back online|back up|up and running|up again|running again|online again|back in service)
(full|complete) (recovery|resolution)
(normal|regular|full) (service|services|operation|operations|functioning|running) (was|were|is|are|has been|have been) <adv> (resumed|restored|re-established)
(normality|normalcy) (was|is|has been|had been) <adv> restored
(normality|normalcy) (returned|has returned)
(returned|return|restored|back) to (full|perfect|good|complete) (health|operation|service|working order|functionality)
(settled|slid|went|fell|got) back (in|into|to) normal <any>?
(complete|full|total) restoration of (all|the|every|our) <any>
(problem|issue|bug|fault|leak|error|outage) (has been|was|is) <adv> (definitely|definitively|permanently|conclusively|finally) (resolved|fixed|solved|eliminated|removed)
(all systems|all services|everything) (nominal|green|go) (again)?
(situation|everything|things|all) (is|was|are|were) <adv> under control (again)?
(everything|all|things|operations|services|systems|components) ..2 (back|returned|return|went back) to (normal|business as usual|usual|how it was|how they were)
(system|service|site|platform|cluster|systems|services|network|operations) (is|was|were|are|went|has gone|got|returned) <adv> (back)? to <adv> normal (behaviour|operation|operations|state|working|function|functioning|again|$)
(all|everything) (is|was) well again <any>?
business as usual (again|was resumed|resumed))",
     .unless = R"((not|before|until|after|once|when|while|if|cannot|unless|whether) ..4 (fully|completely|everything)
(incident|event) ..3 (fully|completely) (resolved|closed)
(tested|tests|testing|test) ..10 (everything|all)
(check|checks|checking|checked|sure|ensure|ensures|asks|asked|verify) ..2 (everything|all)
(is|are) not
phase)",
     .why = certain,
     .offer = "Which metric, at what time?",
     .fires = R"(Everything is back to normal.
The new seal fixes it for good.
Since then everything works again.
The issue is fully resolved.
That returned things to normal.
The reload is done, and everything is back online!
Normal service was resumed.
The platform returned to full health.)",
     .silent = R"(p99 is back to normal at 40 ms since 14:02.
At 10:05 everything returned to normal.
2031-03-12 - all services are back to normal.
She asks the desk whether everything is OK.
The search page fully recovered.
The seal was fixed for the hall.
The vector was normalised.
The phase full recovery begins at T+45.
The order was sent at noon.)"},
    {.code = "CE-03",
     .name = "system-worked",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "clears the system and leaves the people",
     .patterns =
         R"((system|systems|process|processes|procedure|procedures|tooling|tool|tools|design|controls|safeguards|policy) <adv> (worked|functioned|performed|operated|behaved|works) ..2 (as|exactly|just) <adv> (designed|intended|expected|specified|planned) (but|except|however|only)? ..3 (people|person|operator|operators|engineer|engineers|staff|team|human|humans|nobody|they|he|she|followed|used)
(process|procedure|system|runbook|policy|tooling|tool|design) (was|is|were) <adv> (fine|sound|ok|okay|correct|adequate|in place|there|clear) ..3 (not|but|people|just|it) ..3 (followed|used|human|people|applied|executed)
(nothing|not) ..2 wrong with the (system|process|procedure|tool|tooling|runbook)
(process|procedure|system|runbook|policy|tooling|tool|design|checklist|playbook|protocol|documentation) (itself)? (was|is|were) <adv> (fine|sound|ok|okay|correct|adequate|in place|there|clear|good|right|not at fault|up to date|available) ..3 (not|but|people|just|it|nobody|no one|however|yet|simply) ..3 (followed|used|human|people|applied|executed|adhered|obeyed|ignored|respected|read|consulted|observed)
(process|procedure|runbook|policy|checklist|playbook|protocol|documentation) (exists|existed) (but|yet|however|though|and) ..3 (not|never|nobody|no one|ignored) ..2 (followed|used|applied|executed|adhered|read|consulted|respected)?
(tooling|tools|monitoring|alerting|alarm|alarms|alert|alerts|system|systems|automation|pager|process|procedure|safeguards|controls|checks) ..1 (did (its|their) job|did what (it|they) should|worked|functioned|performed|operated) <adv> (correctly|properly|fine|well|flawlessly|as (designed|intended|expected|planned|specified))? (but|however|though|while|yet|it was)? ..1 (the|our|it was)? (the)? (@role|on-call) ..3 (not|failed|ignored|did) <any>?
(policy|process|procedure|rules|guidelines|standard) (is|are|was|were) <adv> (fine|clear|sound|good|adequate) ..2 (the|our|its)? ..1 (team|people|staff|engineers|operators|person|nobody|vendor|contractor) ..3 (comply|complied|follow|followed|adhere|adhered|ignore|ignored|use|used))",
     .unless = "",
     .why = "It moves the whole distance between work as written and work as done onto people.",
     .offer = "How is the work really done?",
     .fires = R"(The process was fine, it was not followed.
The system worked as designed but people did not.
There was nothing wrong with the runbook.
The alarm worked as intended, however the porters did not respond.
The checklist exists but was not followed.)",
     .silent = "The failover worked in 12 s.\nThe process was restarted.\nThe procedure is in the wiki."},
    {.code = "CE-04",
     .name = "unfamiliar-people",
     .severity = W,
     .scopes = "NF",
     .guards = none,
     .finds = "explains by people who were unfamiliar or untrained",
     .patterns = R"((due to|because of|because|by|since|as) <adv> ..3 (unfamiliar|untrained|inexperienced) ..2 <person>
(due to|because of|because|since|as) <person> <adv> (was|were|being|is|are) <adv> (unfamiliar|untrained|inexperienced|not trained|not familiar|new to)
<S> (was|were) <adv> (unfamiliar|untrained)
(was|were) not <adv> (familiar|trained|experienced) <adv> (with|in|enough|on)
<S> (was|were) not <adv> (familiar|trained|experienced)
(was|were) <adv> (unfamiliar|inexperienced) with
<person> (unfamiliarity|inexperience) with
(by|to|of) <person> (unfamiliar|inexperienced|untrained) (with|in|on) <any>
(from|by|of|to|because of) (an|the|our|a) (untrained|inexperienced|unfamiliar|unskilled|unpractised) ..2 <person>
(lack|lacked|lacking|absence) of (familiarity|experience|practice|training) ..4 (slowed|delayed|prolonged|caused|led|meant|made|cost) <any>
(because|since|as) <person> <adv> (had no|had little|lacked|has no|had not any|without) (experience|practice|training|familiarity|routine|knowledge) <any>
(because|since|as) <person> <adv> did not know ..3 (well|enough)
(due to|owing to|because of|down to) (the|our|their|an|a) ..2 's (inexperience|unfamiliarity|lack of (familiarity|experience|training|practice)) <any>)",
     .unless = "",
     .why = "Nobody is unfamiliar in general: something made this situation new to this responder.",
     .offer = "What made it unfamiliar?",
     .fires = R"(The delay was due to an unfamiliar operator.
The team was not familiar with the tool.
It took long because the responder was untrained.
The delay was caused by crews unfamiliar with the building.
The repair was slow because the porter had no experience with the lift.)",
     .silent = "The layout looked unfamiliar on the phone.\nThe model is untrained.\nFamiliar names are reused."},
    {.code = "CE-05",
     .name = "one-off",
     .severity = I,
     .scopes = "NF",
     .guards = negated,
     .finds = "sets the incident apart as a freak",
     .patterns =
         R"((isolated incident|isolated case|isolated event|isolated occurrence|perfect storm|freak (accident|event|incident|occurrence|failure|outage|storm|wave|combination|coincidence|chance|circumstance|circumstances|condition|conditions|series|set)|once in a lifetime|black swan|act of god|bad luck|sheer luck|fluke)
(one-off|one off|one-time|once-off|singular) (incident|event|issue|problem|case|occurrence|failure|error|mistake|fluke|coincidence|glitch)
(incident|incidents|outage|outages|event|events|case|cases|occurrence|occurrences) (was|were|is|are) <adv> isolated !(to|from|in|by|as|at|within|on|behind|using|through|for)
isolated (incidents|cases|events|occurrences|problem|issue)
one in a million
(was|is|as) (a|an) (one-off|one off|fluke|anomaly|outlier)
(extremely|very|highly|incredibly) (rare|unlikely|unusual) (event|case|combination|condition|situation|set|circumstance|circumstances)
(unlucky|unfortunate|unhappy|strange|weird|odd|incredible) (coincidence|coincidences|combination|confluence|conjunction|concurrence|accident|constellation)
(confluence|conjunction|constellation|coincidence) of (failures|faults|circumstances|events|factors|unlikely|rare|unfortunate|bad|several|two|three|many) <any>?
(once in a blue moon|one of a kind|one in a thousand|once in a century|once in a decade|hundred year|one chance in) <any>?
perfect (confluence|combination|coincidence|alignment) of <any>
stars aligned)",
     .unless = "",
     .why = "What looks unique shares parts with other incidents; the label stops the search for them.",
     .offer = "Which parts recur elsewhere?",
     .fires = R"(It was a perfect storm.
We regard this as an isolated incident.
This was a one-off.
It was a bit of a freak combination of settings.
We believe the two outages were isolated.
It was an unlucky coincidence of two leaks.)",
     .silent = R"(It was not an isolated incident.
The storm hit the data centre.
The isolated network has no route.
The event was isolated to one rack.
The one-time password expired.
The two pipes run in perfect line.)"},
    {.code = "CE-06",
     .name = "if-procedure-followed",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says that following the procedure would have avoided it",
     .patterns =
         R"((would|could|should) not have <adv> (occurred|happened|taken place|been possible) ..2 (if|had) ..12 (followed|adhered|obeyed|respected|observed|complied|read|checked|tested|reviewed)
(if|had) ..8 (followed|adhered|complied|obeyed) ..12 (would|could) (not)? have
following ..6 (procedure|process|policy|protocol|runbook|guidelines|rules) would have
(if|had) ..6 (process|procedure|runbook|checklist|policy|protocol|guideline|guidelines|rules|playbook|standard|instructions|steps) (had|was|were) ..1 (been)? <adv> (followed|used|applied|respected|observed|consulted|obeyed|adhered|executed) ,? ..8 (would|could|might) not? (have)? <any>
(would|could|might) (have)? (been)? <adv> (avoided|prevented|averted|caught|not have happened|not happened) ,? (if|had) ..5 (process|procedure|runbook|checklist|policy|protocol|guideline|guidelines|rules|playbook|standard|instructions|steps) (had|was|were) ..1 (been)? <adv> (followed|used|applied|respected|observed|consulted|obeyed|adhered|executed)
(following|adherence to|adhering to|compliance with|complying with|observance of|sticking to|proper use of|correct use of|use of|respecting) ..5 (process|procedure|runbook|checklist|policy|protocol|guidelines|rules|playbook|standard|instructions) (would|could|might) <adv> have <any>
(with|through|by) ..2 (use|following|adherence|compliance|observance) (of|to|with) (the|our) ..3 (process|procedure|runbook|checklist|policy|protocol|guidelines|rules|playbook) ..6 (would|could) have <any>)",
     .unless = "",
     .why = "Procedures are resources for action; the reason for another way is the part worth knowing.",
     .offer = "How is this normally done, and what made the other way sensible?",
     .fires = R"(It would not have occurred if the procedure was followed.
Had the runbook been followed the queue would have drained.
Following the process would have saved an hour.
If the checklist had been used, the flood would not have taken place.
Adherence to the procedure would have avoided it.)",
     .silent = "The redirect is followed once.\nIf the flag is set, the link is followed.\nWhat would have helped is a "
               "list."},
    {.code = "CE-07",
     .name = "lesson-command",
     .severity = I,
     .scopes = "NA",
     .guards = in_lessons | approved_question,
     .finds = "turns a lesson into a command",
     .patterns = R"((lesson|lessons|takeaway|takeaways|moral|learning|learned) <adv> (learned|learnt)? : <any>
(good|important|timely|stark|useful|another) (reminder|lesson) (that|to) ..8 (should|must|always|never|need|to)
^ always (@actionverb|vet|rely|assume|deploy|leave|involve|back up|lock|treat|rehearse|pin|ask|read|look)
^ never (use|assume|trust|deploy|run|change|rely|forget|do|merge|test|push|underestimate|operate|restart|leave|share|store|commit|edit|apply|ship|release|skip|ignore|touch|switch|upgrade|mix|reuse|accept|let|give|put|disable|delete|migrate|make|take|allow|start)
^ never ever (use|assume|trust|deploy|run|change|rely|do|merge|push|operate|restart|leave|share|store|commit|edit|apply|ship|skip|ignore|touch|switch|upgrade|mix|reuse|let|give|put|disable|delete|migrate|make|take|allow|start|work) <any>
(lesson|lessons|reminder) (is|was|here|learned|learnt) ..3 (to|that|always|never|do not) <any>
^ (understand|know|try|treat|book|practise|rehearse|vet|trust|listen|plan|review|test|verify|validate|monitor|measure|communicate|coordinate|ask|keep|follow|prioritise|ensure|avoid|automate|involve|encourage|prepare|invest|consider|read|share|document|remember|watch|announce|inform|notify|escalate|back up) <adv> (<det>|more|new|on|up|out|for|to|from|with|how|what|when|where|why|which|who|if|that|before|after|sure|and|ahead|it|<ing>) <any>?
^ (prioritise|ensure|avoid|automate|communicate|understand|verify|validate|vet|involve|follow|encourage|prepare|rehearse|invest|keep|use|know|treat) <any>
^ (before|after|when|if|during|for|in) ..6 , (understand|know|try|treat|book|practise|rehearse|vet|trust|listen|plan|review|test|verify|validate|monitor|measure|communicate|coordinate|ask|keep|follow|prioritise|ensure|avoid|automate|involve|encourage|prepare|invest|consider|read|share|document|remember|watch|announce|inform|notify|escalate|back up) <any>
(must|should) not? <adv> !have <any>
(takeaway|takeaways|lesson|lessons|moral|learning) (from this|here|of ..4|for us|for me)? (is|was|would be) ..2 (to|that|never|always|do not) ..2 (@actionverb|always|never|should|must|need) <any>
(taught|teaches|reminds|reminded|shows|showed|learned|learnt) (us|me|everyone)? ..1 (to|that|is|was) ..2 (always|never) <any>
^ (know|learn|remember|make|be|check|do not|have|get|put|run|set|use|build|start|stop|look|add|write|separate|isolate|limit|protect|design|expect|assume) (how|to|sure|certain|your|the|that|ready|prepared|where|what|when|who|a|an|for|not|up) <any>
^ <ing> (is|are) <adv> (key|essential|critical|crucial|vital|paramount|important|a must|king|mandatory) $)",
     .unless =
         "~^ (todo|done|wip)\n"
         "~^ @actionverb ..12 (was|were|had|did|helped|showed|led|took|worked|made|went)\n"
         "~(learned|learnt|understand|understood|realised|knew|(we|i|they|you|now|not|to) know) <adv> (that|how|why)\n"
         "(this|that|it|which) (must|should) <any>\n"
         "(than|as|what|which|who|where|why) ..3 (must|should) <any>\n"
         "(must|should) <adv> (go|help|work|suffice|wait|mean|take|look|see|know|have) <any>\n"
         "(because|since|so) ..4 (must|should) <any>\n"
         "(must|should) be <adv> (able|fine|enough|clear|noted|back|gone|possible)\n"
         "(lesson|lessons|learning) ..2 (we now understand|that (the|a|an|our) @thing)\n"
         "(lesson|lessons|takeaway|takeaways) : <any> ..3 (was|were|had|did)\n"
         "(lesson|lessons|reminder) (was|is|were) <adv> (<ing>|lost|forgotten)\n"
         "reminder (to|for) (readers|users|everyone reading)",
     .why = "A command carries no understanding to the next, slightly different situation.",
     .offer = "Write it as understanding: “We now understand that …”.",
     .fires = R"(- Always vet new packages
Lesson: always test the restore.
This is a good reminder that teams should verify names.
- Always use a specific list of hosts
Never ever run two pumps on one fuse.
Our takeaway is to never trust a green lamp.)",
     .silent = "We now understand that the pool is shared.\nThe lesson plan is on the school's site.\nThe biggest "
               "takeaway: nodes were too "
               "small.\nThe alert is "
               "always on."},
    {.code = "CE-08",
     .name = "outage-without-loss",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "says outage where part of it kept working",
     .patterns =
         R"((outage|down|downtime) ..8 (for|hit|affected|affecting|impacting|impacted) ..4 (some|<num>|partial|partially|part|few|certain|subset|intermittent|intermittently|most) ..3 (users|user|customers|requests|traffic|of|percent|sites|readers)
(partial|intermittent) (outage|downtime)
(quarter|quarters|third|thirds|half|fifth|part|percent|%|some|fraction) of ..2 (traffic|requests|users|customers|calls|visitors|tenants|readers|orders|payments) ..8 (outage|downtime)
(some|subset|few|certain|fraction) ..1 (users|customers|requests|traffic|sites) ..6 (outage|downtime)
(<num>|some|few|part|half|a third|a quarter|a fifth|subset|fraction|handful) of ..4 (was|were) <adv> (affected|hit|touched|impacted) by (the|this|an|that) (outage|downtime))",
     .unless = R"(~(100 %|all (users|customers|traffic|requests|sites)|total outage|complete outage)
(down|outage) for <num>
(shut|scaled|scale|slowed|slow|cut|broke|break|went|tracked|track|took|take|taken|bring|brought|go|goes|spun|spin) down)",
     .why =
         "The word for total loss hides the share that was affected, and with it the comparison with other incidents.",
     .offer = "Write degradation, with the share affected.",
     .fires = R"(The outage hit some users in Europe.
A partial outage began at noon.
The site was down for a subset of customers: 20 % of requests failed.
About 12% of the lifts were hit by the outage.
Losing half of our calls in a ten minute outage is a lot.)",
     .silent = "All requests failed from 10:02 to 10:30.\nThe cluster was scaled down.\nThe outage lasted two hours."},
};

}  // namespace

constinit const Family closure{"CE", "closure and mechanistic certainty", "Bergström; Cook, How Complex Systems Fail",
                               rows};

}  // namespace debrief::inline v0::language_detail
