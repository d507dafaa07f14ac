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
     .guards = none,
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
i: (to|and|would|could|help) <adv> (prevent|preventing|avoid|avoiding|stop) (this|it|that|the same|such ..1|similar ..1) ..2 (in (the)? future|going forward|again)
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
i: (to|and|would|could|help|thus|thereby) <adv> (prevent|preventing|avoid|avoiding|stop) (a|an|another|any|all|the) (similar|such|further|future|comparable|second|repeat|like) ..1 (incident|incidents|issue|issues|problem|problems|outage|outages|occurrence|occurrences|event|events|situation|situations|failure|failures|mistake|mistakes|disruption|disruptions|accident|accidents))",
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
~as (much|far|well|often) as (possible|we can|is practical))",
     .why = certain,
     .offer = "Which condition does it lower, and how far?",
     .fires = R"(This will never happen again.
The new check will prevent a recurrence.
This shouldn't happen in the future.
We will ensure this cannot happen again.
Two tests are now able to prevent this from happening again.
The fix eliminates the possibility of a repeat.
There will be no repeat of this incident.
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
Split the loop in two, so as to prevent a similar event in the hall.)",
     .silent = "The index prevents duplicate keys.\nThe lock prevents two writers.\nThe alert never fired.\nThe quota "
               "that was meant to prevent such incidents was not set.\nNext steps to prevent recurrence are listed "
               "below.\nA jammed valve prevented the repair from happening.\nThe lock stops "
               "two rollbacks from happening at once.\nA held lease prevented this retry from occurring.\nMake sure "
               "you log in again.\nWe do not claim that this will never happen again.\nThe fault cannot return a "
               "value."},
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
(full|complete) (recovery|resolution))",
     .unless = R"((not|before|until|after|once|when|while|if|cannot|unless|whether) ..4 (fully|completely|everything)
(incident|event) ..3 (fully|completely) (resolved|closed)
(tested|tests|testing|test) ..10 (everything|all)
(check|checks|checking|checked|sure|ensure|ensures|asks|asked|verify) ..2 (everything|all)
(is|are) not
phase)",
     .why = certain,
     .offer = "Which metric, at what time?",
     .fires = "Everything is back to normal.\nThe new seal fixes it for good.\nSince then everything works again.\nThe "
              "issue is fully resolved.\nThat returned things to normal.\nThe "
              "reload is done, and everything is back online!",
     .silent = "p99 is back to normal at 40 ms since 14:02.\nAt 10:05 everything returned to normal.\n2031-03-12 - all "
               "services are back to normal.\nShe asks the desk whether everything is OK.\nThe search page fully "
               "recovered.\nThe seal was fixed for the hall.\nThe vector was "
               "normalised.\nThe phase full recovery "
               "begins at T+45."},
    {.code = "CE-03",
     .name = "system-worked",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "clears the system and leaves the people",
     .patterns =
         R"((system|systems|process|processes|procedure|procedures|tooling|tool|tools|design|controls|safeguards|policy) <adv> (worked|functioned|performed|operated|behaved|works) ..2 (as|exactly|just) <adv> (designed|intended|expected|specified|planned) (but|except|however|only)? ..3 (people|person|operator|operators|engineer|engineers|staff|team|human|humans|nobody|they|he|she|followed|used)
(process|procedure|system|runbook|policy|tooling|tool|design) (was|is|were) <adv> (fine|sound|ok|okay|correct|adequate|in place|there|clear) ..3 (not|but|people|just|it) ..3 (followed|used|human|people|applied|executed)
(nothing|not) ..2 wrong with the (system|process|procedure|tool|tooling|runbook))",
     .unless = "",
     .why = "It moves the whole distance between work as written and work as done onto people.",
     .offer = "How is the work really done?",
     .fires = "The process was fine, it was not followed.\nThe system worked as designed but people did not.\n"
              "There was nothing wrong with the runbook.",
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
(by|to|of) <person> (unfamiliar|inexperienced|untrained) (with|in|on) <any>)",
     .unless = "",
     .why = "Nobody is unfamiliar in general: something made this situation new to this responder.",
     .offer = "What made it unfamiliar?",
     .fires = R"(The delay was due to an unfamiliar operator.
The team was not familiar with the tool.
It took long because the responder was untrained.
The delay was caused by crews unfamiliar with the building.)",
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
(extremely|very|highly|incredibly) (rare|unlikely|unusual) (event|case|combination|condition|situation|set|circumstance|circumstances))",
     .unless = "",
     .why = "What looks unique shares parts with other incidents; the label stops the search for them.",
     .offer = "Which parts recur elsewhere?",
     .fires = "It was a perfect storm.\nWe regard this as an isolated incident.\nThis was a one-off.\nIt was a bit of "
              "a freak "
              "combination of settings.\nWe believe the two outages were isolated.",
     .silent = "It was not an isolated incident.\nThe storm hit the data centre.\nThe isolated network has no "
               "route.\nThe event was "
               "isolated to one rack.\nThe one-time password expired."},
    {.code = "CE-06",
     .name = "if-procedure-followed",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says that following the procedure would have avoided it",
     .patterns =
         R"((would|could|should) not have <adv> (occurred|happened|taken place|been possible) ..2 (if|had) ..12 (followed|adhered|obeyed|respected|observed|complied|read|checked|tested|reviewed)
(if|had) ..8 (followed|adhered|complied|obeyed) ..12 (would|could) (not)? have
following ..6 (procedure|process|policy|protocol|runbook|guidelines|rules) would have)",
     .unless = "",
     .why = "Procedures are resources for action; the reason for another way is the part worth knowing.",
     .offer = "How is this normally done, and what made the other way sensible?",
     .fires = "It would not have occurred if the procedure was followed.\nHad the runbook been followed the queue "
              "would have drained.\nFollowing the process would have saved an hour.",
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
(must|should) not? <adv> !have <any>)",
     .unless = "~^ (todo|done|wip)\n"
               "~^ @actionverb ..12 (was|were|had|did|helped|showed|led|took|worked|made|went)\n"
               "~(learned|learnt|understand|understood|realised|know|knew) <adv> (that|how|why)\n"
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
Never ever run two pumps on one fuse.)",
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
