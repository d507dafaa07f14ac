#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr Row rows[] = {
    {.code = "CF-01",
     .name = "person-should-have",
     .severity = W,
     .scopes = "NQ",
     .guards = approved_question,
     .finds = "measures people against what they should have done",
     .patterns = R"(<S> should <adv> have <adv> <done>
<S> should <adv> have <adv> (been|had)
should <adv> have <adv> been <adv> @handled
(right|correct|better|best|proper|safer|wiser|sensible|appropriate) (thing|action|approach|move|call|course|step|choice|option|response|way|decision|reaction) ..4 would <adv> have been
^ (it|this) would <adv> have been <adv> (better|wiser|safer|best|prudent|wise|preferable) (to|if|had) <any>
should (not|never) <adv> have <adv> been <adv> (merged|deployed|started|released|pushed|shipped|run|rolled|enabled|disabled|deleted|removed|applied|changed|used|left|given|allowed|touched|bypassed|skipped|silenced|ignored|closed|committed|restarted|scheduled|attempted|trusted|made|done|granted|exposed|committed|published|introduced|turned|shipped|assumed|put|set|added|rushed|hurried|moved|upgraded|approved|accepted)
which (it|this|that|they) should <adv> have been $
should <adv> have gone through <any>
should <adv> have been <adv> (manually|properly|explicitly|carefully|thoroughly|immediately|promptly) <done>
should <adv> have happened <adv> (earlier|sooner|faster|before|first|immediately|promptly|at once|right away|straight away)
should <adv> have been <adv> (acted|followed up|looked|dealt|signed|thought|double checked|cross checked|backed up|ruled out|called|pointed) <any>?
should <adv> have been <adv> (avoidable|preventable)
should <adv> have been <adv> <done> ..3 (before|prior|earlier|sooner|manually|by hand)
(it|they|this|that) should not <adv> have been? $
should <adv> have <adv> been (more|better|sooner|earlier|quicker|faster) @handled?
(needed|needs) to have <adv> been <adv> @handled
did not ..3 ,? but (should|could) have $
(customers|users|subscribers|members|partners|stakeholders) should <adv> have (heard|been told|been informed|been notified|been warned|received|had) <any>
(freeze|policy|procedure|process|checklist|rule|protocol|runbook|review|playbook) should <adv> have (applied|been|covered|prevented|stopped|required) <any>
(this|that|it|which|incident|outage|change|mistake) should (not|never) <adv> have <adv> (happened|occurred|been possible|been allowed))",
     .unless =
         R"((pod|pods|job|jobs|host|hosts|node|nodes|instance|instances|container|containers|request|requests|record|records|entry|entries|row|rows|message|messages|cache|file|files|traffic|event|events|task|tasks) should <adv> have been <adv> (set|added|included|applied|replaced|picked|fixed|cleaned|pulled|cancelled|paused|delayed|tracked|rolled|written|deployed|involved|provisioned|identified|taken|reported|noted|kept|assigned|updated|changed|migrated|removed|switched|increased|drained)
should <adv> have been (able|available|enough|fine|ok|possible|impossible|impacted|affected|visible|reachable)
should <adv> have (failed|fallen) over
~but (it|this|that) was not <adv> (clear|obvious|visible|apparent|known|documented)
should <adv> have been <adv> (found|discovered|detected|resolved|caught|identified) by ..2 @thing
should <adv> have been <adv> @handled automatically)",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "Which information, available then, leads to a different choice?",
     .fires = R"(The link should have been exercised before the switch.
The on-call should have checked the pool.
We shouldn’t have merged it on a Friday.
The migration should have been tested on a copy first.
Someone should really have paged the database team.
The change should never have been merged.
The alert should have been acknowledged within minutes.
The right call would have been to wait.
The restart should have happened immediately.
The warning should've been acted on.
The second outage should have been avoidable.
Customers should have heard from us sooner.
The change freeze should have applied here.
This should not have happened.)",
     .silent = R"(The list should have been synced first, but it was not clear from the change.
The old records should have been gone first.
Retries should back off.
The service should have three replicas.
The job should have finished at 02:00.
The rows should have been added by the importer.
The phrase "should have checked" looks for a person.)"},
    {.code = "CF-02",
     .name = "person-could-have",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "tells of a better course that was open to people",
     .patterns = R"(<S> could <adv> have <adv> <done>
(outage|incident|downtime|impact|disruption|delay|damage|time) could <adv> have <adv> been <adv> <adv> (shorter|reduced|shortened|minimised|limited|contained|lessened|smaller|averted|mitigated|cut)
could <adv> be <adv> (avoided|prevented) if
(communication|communications|response|detection|reaction|diagnosis|recovery|escalation|coordination|handling|rollback|resolution|investigation|mitigation|announcement) could <adv> have been <adv> (better|faster|quicker|sooner|earlier|smoother|clearer|shorter|timelier|more <any>)
could <adv> have been <adv> (deployed|released|shipped|merged|rolled out|rolled back|reverted|applied) ..6 (earlier|sooner|faster)
could <adv> have been <adv> acted (on|upon)
(was|were|is) <adv> (entirely|completely|easily|wholly|totally|fully|perfectly) (preventable|avoidable)
could <adv> have been <adv> <done> ..4 (sooner|earlier|faster|quicker)
could <adv> have <adv> been <adv> (caught|detected|noticed|avoided|prevented|spotted|foreseen|anticipated|identified|found|mitigated|resolved|handled|escalated|tested|fixed) (sooner|earlier|faster|quicker|before|by|if|had|in|with|during)?
(delay|delays|mistake|mistakes|outage|outages|incident|incidents|downtime|loss|losses|damage|impact|errors|failures) (was|were|is|are) <adv> (avoidable|preventable)
(avoidable|preventable) (outage|incident|downtime|delay|delays|mistake|mistakes|loss|failure)
would not have been (necessary|needed|required)
(evacuation|response|recovery|rollback|restore|work|repair|warning|notice|announcement|failover|investigation|escalation) could <adv> have <adv> (started|begun|happened|taken place|come|gone out|been done) ..4 (earlier|sooner|faster)
(which|that|some|many|most|all) (was|were) <adv> (avoidable|preventable))",
     .unless = R"(could not <adv> have <adv> (known|seen|foreseen|been)
could <adv> have <adv> been <adv> <done> (by|with) (tests|unit tests|integration tests|monitoring|alerting|canaries|automation)
could <adv> have <adv> been <adv> <done> (by|with) (a|an|the|our|more|better|some|automated|recent) ..2 (test|tests|canary|alert|alerts|monitor|check|checks|linter|tool|tools|version|versions|nodejs|script)
could <adv> have ..4 later than
~if (a|an|the) ..12 (existed|had existed)
~if <person> <adv> (had|'d)
~what could)",
     .why = "A course that is plain afterwards was one of many at the time; calling it open hides what closed it.",
     .offer = "What was visible at the time?",
     .fires = R"(It was entirely preventable.
The fix could have been shipped two days earlier.
We could have caught it earlier.
The team could easily have rolled back.
Could have only revoked the session.
This could have been avoided if the flag had been read.
The outage could have been avoided by asking first.
The fix could have been deployed a couple of days earlier.
Some of these delays were avoidable.
Most of it would not have been necessary.
The evacuation could have started an hour earlier.
We lost hours, some of which were avoidable.)",
     .silent = R"(The queue could have up to 5 readers.
The cache could have served stale rows.
The bug could have been caught by tests.
What could have shortened the wait?)"},
    {.code = "CF-03",
     .name = "person-would-have-noticed",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says what somebody would have seen or stopped",
     .patterns =
         R"(<P> would <adv> have <adv> (noticed|caught|seen|stopped|spotted|found|realised|known|detected|identified|recognised|prevented|avoided|understood|reacted|responded|escalated|checked|tested|acted|been)
<P> would not <adv> have <adv> <done>
<P> would <adv> <adv> have <adv> (noticed|caught|seen|spotted|found|realised|known|detected|identified|prevented|avoided)
<ing> ..8 would <adv> have saved (us|them|time|hours|an hour|minutes|the team|a lot|much|several|days) 
(phone call|conversation|heads up|second opinion|question|talk|direct message) would <adv> have been <adv> (better|enough|faster|quicker|safer|wiser|preferable|sufficient)
^ (this|that|it|doing so|which) would <adv> have <adv> (caught|prevented|avoided|shown|revealed|stopped)
(testing|checking|reviewing|looking|reading|asking|reverting|escalating|verifying|following) ..6 would <adv> have <adv> (noticed|caught|shown|stopped|prevented|avoided|revealed|identified|saved)
<P> would <adv> have <adv> (picked up|rolled back|paged|asked|called|looked|warned|told|been (able|quicker|faster|better|aware|ready|prepared|warned|alerted)))",
     .unless = R"(~that would have been
prevented (resolution|recovery|writes|reads|access)
~if <person> <adv> (had|'d)
who would <adv> have (known|been)
(this|that|it|which) would not <adv> have
would not <adv> have (helped|worked|happened|been|mattered|changed|had|occurred)
~(unlikely|doubtful)
~(is|was|seems|be|less|not|how) <adv> likely
~(know|tell|say|clear|sure|unclear|knowing) (if|whether)
would <adv> have been (unable|nice|good|great|useful|helpful|possible))",
     .why = "It judges attention by an outcome that nobody could see yet.",
     .offer = "What were they watching instead?",
     .fires = R"(Had there been a drill, the team would likely have noticed it.
She would have noticed the spike.
We would’ve seen the errors an hour before.
Checking the dashboard first would have prevented the outage.
Perhaps a phone call would have been better.
The second shift would have picked up from there.
We would have been able to react within minutes.)",
     .silent = R"(It is likely that the team would have noticed it later.
What would have unblocked the waiting team?
A canary would have caught the bad build.
The alert would have fired at 90 %.
The replica would have picked up the load.)"},
    {.code = "CF-04",
     .name = "person-might-have-avoided",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "muses on what people might have prevented",
     .patterns =
         R"(<S> (might|may) <adv> have <adv> (prevented|avoided|caught|noticed|spotted|stopped|detected|realised|mitigated|reacted|escalated)
(might|may) <adv> have been <adv> (prevented|avoided|caught|noticed|spotted|foreseen|averted|anticipated) (by|if|had|with|earlier|sooner)?
(might|may) <adv> have been <adv> (found|identified|detected|discovered|limited|contained|reduced|mitigated|shortened|resolved|escalated|reverted|diagnosed|shorter|smaller) (by <ing>|if <person>|had <person>|earlier|sooner|faster)
<P> (might|may) <adv> have been <adv> able to <adv> (prevent|avoid|catch|notice|spot|stop|limit|shorten|detect|mitigate|react|respond) <any>)",
     .unless = R"(may or may not
~if <person> <adv> (had|'d))",
     .why = "Speculation about another past cannot be tested and crowds out what was seen.",
     .offer = "State what happened next.",
     .fires = R"(They might have avoided this.
We may well have spotted it in staging.
The outage might have been prevented by a second look.
The leak might also have been found by reading the diff.
We might have been able to avoid the second restart.)",
     .silent = R"(Logs might have been rotated.
The probe may have stopped the pod.
Clients might have cached the record.
The row may have been found by the crawler.
The pod may have been able to reconnect.)"},
    {.code = "CF-05",
     .name = "person-ought-to-have",
     .severity = W,
     .scopes = "NQ",
     .guards = none,
     .finds = "measures people against what they ought to have done",
     .patterns = R"(<S> ought <adv> to <adv> have <adv> <done>
ought <adv> to <adv> have been <adv> @handled)",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "What made asking seem unneeded then?",
     .fires = R"(He ought to have asked.
The responders ought to have read the page.
This ought to have been reviewed.)",
     .silent = R"(The cache ought to be warm.
The retry ought to have finished by then.
Latency ought to stay under 300 ms.)"},
    {.code = "CF-06",
     .name = "person-was-supposed-to",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "holds people to an expectation that the text does not explain",
     .patterns = R"(<S> (was|were) <adv> (supposed|meant|expected) to @human
<S> (was|were) <adv> (supposed|meant) to)",
     .unless = R"((was|were) <adv> (supposed|meant|expected) to (be|receive|see|get|land)
(was|were) <adv> (supposed|meant|expected) to have <det>)",
     .why = "Work as written and work as done differ for reasons; the wording names only the difference.",
     .offer = "How is that step done on a normal day?",
     .fires = R"(Ops were supposed to verify.
The engineer was meant to notify support.
We were supposed to test the failover each quarter.)",
     .silent = R"(The job is supposed to run hourly.
The script was supposed to delete old rows.
RESTBase was supposed to restart its workers.)"},
    {.code = "CF-07",
     .name = "person-failed-to",
     .severity = W,
     .scopes = "NF",
     .guards = none,
     .finds = "describes people by what they failed to do",
     .patterns = R"(<S> <adv> (fail|fails|failed|failing) to <adv> <any>
(failure|failing|inability) (of|by) <person> to
^ failed to @duty
^ failing to @duty
(by|for|in|when) failing to @duty
(our|their|my|his|her|the ..2 's) (failure|inability) to
<person> failure to
(analysis|assessment|planning|review|reviews|reviewers|investigation) <adv> failed to <any>
(analysis|assessment|planning|review|investigation) ..8 failed to (predict|identify|consider|anticipate|catch|spot|account|include|foresee|surface|notice|reveal|cover)
failure to <adv> (check|verify|notice|test|escalate|communicate|recognise|realise|consider|follow|notify|inform|understand|anticipate|coordinate|document|review|monitor|identify|plan|act|respond|prioritise|prepare|look|see|tell|call|warn|train|maintain|invest|listen)
(failures|inability|unwillingness|reluctance) (to|in) <adv> @human
(failure|failures) to <adv> (look|act|ask|see|tell|call|warn|train|learn|listen|prioritise|prepare|maintain|invest|communicate) <any>
<P> <adv> failed in (our|their|his|her|its) (duty|responsibility|task|job|obligation|commitment) <any>
(we|team|have|had|vendor) let (our|the)? <adv> (customers|users|community|members|you|subscribers|clients|patients|passengers) down
<P> <adv> failed (at|on) <any>)",
     .unless =
         R"(failed to (service|serve) <any>
(fail|fails|failed|failing|failure) to look up
!(we|they|i|he|she|team|engineers|operators|initially|also|then|developers) failed to (start|connect|load|respond|boot|resolve|compile|parse|deploy|sync|reach|log in|receive))",
     .why = "A failure to act tells what was missing from the end of the story; people were doing something else, for "
            "a reason.",
     .offer = "What was the team doing, on which signals?",
     .fires = R"(The analysis for moving the service failed to predict these problems.
The team failed to escalate.
We failed to take the time zone into account.
The author and the reviewers failed to spot the typo.
The outage grew through a failure to communicate.
We failed in our duty to keep people informed.
The failure to prioritise hardening is an example of drift.
Repeated failures to act on the alert made it worse.
We failed at that.)",
     .silent = R"(The page was empty due to the API failing to look up the record.
The probe failed to connect.
Pods failed to start.
The request failed.
Its failure to reply closed the socket.
The build failed on the first host.)"},
    {.code = "CF-08",
     .name = "person-neglected-to",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "calls something left undone neglect",
     .patterns = R"(<S> <adv> (neglected|omitted) to
(neglected|neglecting|neglects) to @human
<S> <adv> neglected <det>
neglecting to <any>)",
     .why = "Neglect is a verdict on care; it says nothing about the work in hand at the time.",
     .offer = "Which work was in hand at the time?",
     .fires = R"(The owner neglected to update the runbook.
We neglected to tell support.
The responders omitted to page the database team.
It came from neglecting to set up the second path.)",
     .silent = R"(Fields omitted to save space.
The parser omitted the trailing comma.
The neglected tropical disease dataset was loaded.)"},
    {.code = "CF-09",
     .name = "if-only",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "wishes for another past",
     .patterns = R"(if only <person> <adv> (had|would|could|<done>)
if only ..3 (had|would have|could have))",
     .why = "A wish for another past adds nothing that anybody could have known.",
     .offer = "Drop it; give the view at the time.",
     .fires = R"(If only someone had looked.
If only we had rolled back at once.
If only the alert had been read.)",
     .silent = R"(The job runs if only one node is left.
Alert if only the canary fails.
If only two replicas answer, writes stop.)"},
    {.code = "CF-10",
     .name = "had-person-done",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "builds another past by inversion",
     .patterns = R"(^ (but|and|however)? ,? had <person> <adv> (been|<done>)
, had <person> <adv> (been|<done>)
(would|could|might) <adv> (not)? <adv> have ..8 had <person> <adv> (been|<done>|kept|set|put|run|read|cut|let)
(would|could|may|might) have ..8 had (it|they|this|that|these) <adv> been <adv> @handled
^ had ..4 been <adv> @handled ,? ..12 would)",
     .why = "Another past cannot be tested; the condition in it may be a factor that the review should record as such.",
     .offer = "On which cue did paging come up?",
     .fires = R"(These files might have been dropped had they been properly noted.
Had the engineer paged sooner, the queue would have drained.
Had we performed a load test, the limit would have shown.
It would have been shorter had they been told.)",
     .silent = R"(The engineer had paged twice.
Had the pod restarted, the cache would be empty.
The cluster had three nodes.)"},
    {.code = "CF-11",
     .name = "if-person-had",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "argues from what people did not do",
     .patterns = R"(if <person> had <adv> (been|<done>)
if <person> 'd <adv> <done>
could <adv> have been ..2 if <person> had <any>
would <adv> have <adv> <done> ..4 if <person> <adv> had <any>
(sooner|earlier|faster|quicker|shorter|avoided|prevented) if (someone|somebody|anyone|anybody|one of us|we|they) (knew|had known)
if <person> <adv> <done> ..14 (would|could|might) <adv> have
if <person> did not ..14 would <adv> have
if ..5 had <adv> been <adv> @handled)",
     .unless = "~(may|will|can) ..3 if",
     .why = "Another past cannot be tested; the condition in it may be a factor that the review should record as such.",
     .offer = "Record the condition as a factor, with evidence.",
     .fires = R"(If we had tested it, users would be fine.
This would not have grown if the team had been told.
If they'd asked support, the link would have been found.
We would have noticed earlier if we had alerts.)",
     .silent = R"(If the flag is set, users would see B.
If you need help, ask in the channel.
If the pod had restarted, the cache was empty.)"},
    {.code = "CF-12",
     .name = "person-did-not",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "describes people by a duty they did not carry out",
     .patterns = R"(<S> did <adv> not <adv> @duty
<S> did not <adv> (properly|fully|correctly|adequately|sufficiently) <any>
<P> did not <adv> (take|pay|make|give|do|carry|perform|catch|engage|involve|page|respond|react|roll back) ..2 (account|attention|sure|consideration|notice|care|time|checks|check|test|tests|testing|review|on-call|backup|quickly|promptly|fully)
<P> did not <adv> have ..2 (time|bandwidth) (to|for) <any>
<P> does not <adv> (notice|realise|check|verify|catch|escalate|tell|read) <any>
<P> did not <adv> (detect|spot|catch) <any>
<P> <adv> have not <adv> (adopted|followed|heeded|acted on|picked up) <any>
did not <adv> (check|verify|notice|escalate|communicate|consult|anticipate|realise|appreciate|recognise) (the|that|this|with|it|whether|if|how|our|a)
not <adv> (checked|tested|noticed|reviewed|read|verified|escalated|communicated|considered|handled|taken|caught|picked up|identified|spotted|recognised) ..4 by <person>
not <adv> been <adv> (checked|tested|noticed|reviewed|verified|escalated|communicated|considered|taken|caught|picked up|identified|spotted|seen|followed|recognised) ..4 by <person>
(we|they|i|he|she|team|engineers|developers|reviewers|reviewer|author|authors) did not <adv> catch (it|this|that|the|these|in|during|before|until|when)
<P> did not <adv> see (the|this|that) ..2 (page|pages|alert|alerts|warning|warnings|notification|email|message|ticket)
(did|had|have) not <adv> (give|given|provide|provided) ..3 (advance|sufficient|enough|proper|adequate) ..1 (notice|warning)
(did|had|have) not <adv> (give|given) ..3 a (heads up|head up)
(we|they|i|he|she|team|engineers|operators|developers|responders|staff|crew|management) did not <adv> (act|respond|react|wait|pause|disable|prepare|foresee|predict|schedule|back up|roll back|revert)
^ did not <adv> (disable|pause|roll back|revert|silence|depool|drain) <any>
(nobody|no one) thought (to|of) <any>
(nobody|no one) (on|in|from) ..3 (checked|verified|reviewed|looked|responded)
(nobody|no one|none of us) <adv> (checked|verified|tested|reviewed|escalated|read|looked|asked|responded|reacted)
<P> did not <adv> (spend|invest|dedicate|allow|allocate|leave|budget|reserve|set aside) ..3 (time|effort|attention) <any>
i: ^ ..3 not <adv> (tested|reviewed|checked|verified|validated|communicated|documented|announced|identified as|recognised as|flagged|escalated|raised|considered|investigated|followed up) <any>
i: (went|gone|goes|going|to go) <adv> (unnoticed|unreported|unread|unanswered|unacknowledged|unaddressed|unreviewed|unchecked)
i: (was|were) not <adv> (investigated|examined|questioned|pursued|triaged|prioritised|acted on|acted upon|looked into|looked at|followed up|taken up)
i: (was|were) not <adv> (tested|reviewed|checked|verified|communicated|announced|noticed|caught|escalated|documented|considered|anticipated|spotted|rehearsed|planned|exercised|raised|shared|notified|picked up)
<S> (had|has|have) not <adv> (checked|verified|noticed|read|tested|escalated|communicated|considered|reviewed|anticipated|foreseen|realised|documented|informed|notified|told|validated|rehearsed|practised|planned|accounted)
(neither|none) of (them|us|the ..2 @role) <adv> (checked|looked|noticed|verified|tested|reviewed|asked|read|spotted|saw|realised|questioned|raised|escalated) <any>
at no (point|time|stage) did <person> <adv> @duty
<P> neither (checked|looked|noticed|verified|tested|reviewed|asked|read|told|documented|escalated|informed) <any>
<P> did not <adv> (call|contact|page|alert|involve|engage|bring in|reach out to|loop in) (the|a|an|any|another|our|anyone|anybody|someone|them|support|each other) <any>
<P> did not <adv> (do|make) (a|an|the)? <adv> (good|great|proper|thorough|sufficient|adequate|better) (job|work|effort) <any>
(no|little|insufficient|scant|not much) (thought|consideration|attention|heed|priority) (was|had been|were) <adv> (given|paid) <any>
<P> did not <adv> (see|catch|spot) (it|this|that|the ..2 (drop|spike|rise|change|error|errors|problem|signs|log|logs|graph)) <any>?
nothing <adv> (was|had been) <adv> done (about|to|until|for|in|at|before|because|$)
(no|little) (action|actions|steps|measures|precautions) (was|were|had been) <adv> taken (on|to|by|until|for|in|at|because|before|after|$)
(nobody|no one) <adv> (picked up|followed up|acted|stepped in) <any>
with (nobody|no one) (looking|watching|checking|reviewing|monitoring|noticing|aware)
(plan|review|process|analysis|design|assessment|test plan|checklist|procedure|design review|risk assessment) did not <adv> (take|consider|account|catch|anticipate|foresee|identify) <any>
<P> (had|have) <adv> not <adv> yet? <adv> (set|set up|configured|designed|built|enabled|written|created|implemented|defined|prepared|trained|installed|upgraded|renewed|rotated|automated|patched|monitored|invested|thought|adopted|put|addressed|followed|applied|deployed|rolled out|extended|migrated|moved|fixed|switched|kept up) <any>
<P> gave ..2 (no|little) ..1 (notice|warning|heads up|explanation|information)
<P> did not <adv> (wear|complete|carry out|perform|conduct|establish|set up|request|use|comply|adhere|secure|isolate|lock|stop|sound|activate|evacuate|brief|appoint|cross-check|double-check|sign|record|maintain|calibrate|file|submit|obtain|seek|attend|answer|acknowledge|respond to|hand over) <any>
i: (was|were) not <adv> (carried out|performed|conducted|completed|held|established|handed over|transferred to|attended|briefed|rehearsed|signed off))",
     .unless = R"(did not (fully|properly|really|completely|quite)? (know|understand)
~query plan ..6 did not
if <person> did not
did not (always|often|usually|normally|routinely)
did not (notice|see) (any|anything)
did not know
(was|were) not <adv> (caught|detected|noticed|spotted|picked up|identified|verified|checked|flagged) by ..6 (check|checks|test|tests|monitoring|alert|alerts|alerting|ci|pipeline|linter|canary|validation|automation|tooling|probe|probes|monitor|monitors|suite)
<T> did not <adv> (check|verify|notice|escalate|communicate|consult|anticipate|realise|appreciate|recognise)
(query|execution|billing|data) (plan|process) did not
no action was taken by (the|a|an) ..1 @thing)",
     .why = "An act left undone explains nothing unless a duty to act is shown; what people did instead has reasons.",
     .offer = "What did they do, and on what cues?",
     .fires = R"(The on-call does not check the replica.
He didn't check the graph.
Didn’t check the graph.
We did not communicate the status to our users.
The warning was not picked up in time by the support team.
The gap was not identified in testing by the service teams.
Nobody checked the second host.
We didn’t detect the drop for a while.
Teams still haven’t adopted the recommendations.
The change was not reviewed.
We did not spend much time testing the fallback.
The early errors were not investigated.
The ticket went unnoticed for a week.
- Not flagged as a risk before the launch
Neither of them looked at the write-ahead log.
At no point did the team ask whether the backup had run.
Little consideration was given to the load on the replica.
Staff at the desk did not call the vendor until 06:00.
Nothing was done about it for two days.
No action was taken on the first report.
The change went out with nobody looking at the graphs.
The plan did not take the old clients into account.
We had not set a lock timeout.
We hadn't yet designed a second path.
The vendor gave us no notice of the work.
The crew did not wear breathing apparatus.
Staff did not complete the checklist.
The radio check was not carried out.)",
     .silent = R"(The probe does not check the replica.
We did not always involve the storage engineers.
The alert did not fire.
The disk did not fill.
The exporter did not read the file.
The probe did not detect the drop.
The typo was not caught by the health checks.
Neither of the hosts looked healthy.
No attention was needed.
The query plan did not include the index.
No action was needed.
The host had not installed the patch.
The job did not complete the upload.
The client did not respond to the probe.)"},
    {.code = "CF-13",
     .name = "instead-of-doing",
     .severity = I,
     .scopes = "N",
     .guards = not_planned,
     .finds = "sets an act against another one that was not taken",
     .patterns = R"(<S> <adv> (<done>|went|ran|chose|took) ..6 (instead of|rather than) <adv> <ing>
<S> (was|were) <ing> ..6 (instead of|rather than) <adv> <ing>
^ (instead of|rather than) <adv> <ing> ..5 , (<name>|he|she|we|they|the ..2 @role) <adv> <done>)",
     .why = "The contrast is drawn from the outcome; at the time both were options with cues for and against.",
     .offer = "Describe the act; list the options considered.",
     .fires = R"(The engineer restarted the API instead of checking the database.
We rolled forward rather than reverting.
They were watching the API instead of asking support.)",
     .silent = R"(Use mTLS rather than tokens.
The proxy returned 500 instead of 404.
The job reads a file rather than calling the API.)"},
    {.code = "CF-14",
     .name = "missed-sign",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "calls something a sign that was missed",
     .patterns =
         R"((miss|missed|missing|misses|overlooked) ..3 (sign|signs|signal|clue|clues|hint|hints|opportunity|opportunities|chance|chances|warning|warnings|symptom|symptoms|cue|cues|indication|indications)
(opportunity|opportunities|chance|chances) ..6 (was|were) <adv> missed
<S> <adv> missed <adv> (the|this|that|it|these|those|an|a|several|some|one|two|three|both|many|most|all)
(this|it|alert|alerts|page|pages|warning|warnings|notification|notifications|step|steps|bug|issue|problem|error|mistake|case|cases|detail|details|dependency|condition|requirement|check|config|edge case|corner case) (was|were|been|got|is) <adv> missed
<S> (missed|misses) (to|<ing>) <any>
<P> <adv> misses (the|this|that|it|a|an) <any>
(was|were|been|got) <adv> missed <adv> (by|during|in|when|at|because|until|as)
missed (opportunity|opportunities|signals|alerts|warnings)
easily missed by <person>
^ why (we|they|the team) missed <any>
(renewal|deadline|expiry|reminder|handover|approval|migration|upgrade|item|dependency|requirement|regression|vulnerability|gap|flaw|setting|flag|alarm|call|message|signal) (was|were|been|got) <adv> missed)",
     .unless =
         R"(missed (the|its|their|an)? (deadline|window|heartbeat|schedule|run|slot|update|updates|packets|cache|train)
not missed)",
     .why = "What looks like a sign afterwards was one signal among many then.",
     .offer = "Which cues were present, and how did they look then?",
     .fires = R"(We missed the warning signs.
The note was missed during the review.
The team missed an obvious clue.
An opportunity to stop the rollout was missed.
We missed several chances to stop it.
Why we missed it: the bug needs load.
A certificate renewal was missed.
The crew missed two radio calls.)",
     .silent = R"(The job missed its window.
The follower missed two heartbeats.
Cache misses rose to 40 %.
A heartbeat was missed.)"},
    {.code = "CF-15",
     .name = "person-never-did",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "describes people by what they never did",
     .patterns =
         R"(i: (was|were) <done> ..6 and never <adv> (tested|checked|verified|reviewed|rehearsed|exercised|documented|validated|updated|audited|monitored|removed|cleaned)
i: (is|are|was|were|been) never <adv> (envisaged|foreseen|considered|anticipated|questioned|thought of|discussed|planned|removed|enabled|finished|completed)
<S> never <adv> @duty~ed
(nobody|no one) ever <adv> @duty~ed
<S> never <adv> (bothered|thought|got round|got around|made|took|followed|asked)
<S> (had|has|have) never <adv> (checked|tested|read|verified|reviewed|told|asked|considered|escalated|documented|rehearsed|practised|thought|tried)
i: (had|has|have|was|were) never <adv> (been)? <adv> (tested|checked|verified|reviewed|rehearsed|exercised|documented|validated|updated|communicated|practised|audited|monitored))",
     .why = "Never is a claim about every moment; the information had a path, and the path is what can change.",
     .offer = "When and how did the information move?",
     .fires = R"(Support never told us.
The team never tested the restore.
Restoring had never been tested end to end.
The upgrade plan was written in May and never reviewed.
Such a failure was never envisaged.)",
     .silent = R"(The retry never succeeded.
The request never reached the server.
The lock was never released.)"},
    {.code = "CF-16",
     .name = "too-late",
     .severity = I,
     .scopes = "N",
     .guards = not_planned,
     .finds = "judges the moment of an act by what came after",
     .patterns = R"((<done>|act|acted|came|went|escalate|respond|page|react|notice) ..2 (too late|too slowly)
not <adv> (informed|told|notified|paged|escalated|involved|alerted|communicated|noticed) in time
not ..6 (soon|early|quickly|fast|promptly) enough
(could|should|would) have ..6 (sooner|earlier|faster|quicker)
(nor|not) ..8 (quickly|soon|early|fast) enough)",
     .unless = R"(late arriving
(fast|quickly) enough to keep up)",
     .why = "Late is measured from the outcome; on the clock of the incident it was the moment when something changed.",
     .offer = "Give T+ times; what made that the moment?",
     .fires = R"(The database team was escalated to too late.
We did not react quickly enough.
The page was acknowledged too late.
Better queue graphs would have shown it sooner.)",
     .silent = R"(Late-arriving events are dropped.
Sooner or later each node is drained.
The replica could not catch up fast enough to keep up.)"},
    {.code = "CF-17",
     .name = "shouldve",
     .severity = W,
     .scopes = "NQ",
     .guards = none,
     .finds = "measures people against another past, in spoken form",
     .patterns = R"((shoulda|woulda|coulda)
<S> (should|could|would) of <adv> <done>
(should|could|would) of been
<S> should 've <adv> (known|seen|done|been|caught|asked|checked|told))",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "Which information, available then, leads to a different choice?",
     .fires = R"(We should've known.
They could of asked.
Shoulda checked the graph.)",
     .silent = R"(What should of course stay is the alert.
The limit would, of necessity, rise.
The host should be drained.)"},
    {.code = "CF-18",
     .name = "wish-we-had",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "wishes for something that was not there",
     .patterns = R"((wish|wished|wishing) <person> (had|have|'d|could have|would have)
would have been (nice|great|better|helpful|useful|good) (if|to)
would have (liked|wanted) to have)",
     .why = "A wish says what is missing; the learning point behind it says what it would show.",
     .offer = "Learning point: what would it show, and to whom?",
     .fires = R"(I wish we had a canary.
The team wished they had tested it.
It would have been nice to have a dashboard.)",
     .silent = R"(Customers wish for exports.
As you wish.
A canary would show the error rate.)"},
};

}  // namespace

constinit const Family counterfactuals{"CF", "counterfactuals", "Dekker, Field Guide, ch. 5; Bergström", rows};

}  // namespace debrief::inline v0::language_detail
