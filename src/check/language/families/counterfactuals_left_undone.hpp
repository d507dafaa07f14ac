// Acts left undone: supposed to, failed to, neglected to, did not, missed, never.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::counterfactual {

inline constexpr Row left_undone[] = {
    {.code = "CF-06",
     .name = "person-was-supposed-to",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "holds people to an expectation that the text does not explain",
     .patterns = R"(<S> (was|were) <adv> (supposed|meant|expected) to @human
<S> (was|were) <adv> (supposed|meant) to
(was|were) <adv> (supposed|meant) to <adv> (be|have been) <adv> (reviewed|tested|checked|double checked|verified|approved|signed off|escalated|notified|informed|told|consulted|communicated|announced|documented|coordinated|discussed|rehearsed|inspected|trained|briefed|audited|followed up)
(was|were) <adv> (supposed|meant|expected) to <adv> (be|have been) <adv> <done> ..10 by <person>
<S> (was|were) , ..6 , (supposed|meant) to
<S> had been <adv> (supposed|meant) to @human
<S> (was|were) to have <adv> (checked|verified|tested|reviewed|told|informed|notified|warned|called|briefed|signed|approved|handed|documented|confirmed|asked|escalated|paged)
<S> (was|were) <adv> (supposed|meant|expected) , ..6 , to @human
<S> (was|were) <adv> (supposed|meant) , ..6 , to <any>
<S> (is|are) (supposed|meant|expected) to <adv> (confirm|verify|check|test|review|notify|inform|tell|escalate|read|watch|sign|approve|announce|call|page|declare|coordinate)
(was|is|were) ..5 (job|duty|task|responsibility|role) to <adv> (acknowledge|check|verify|confirm|notify|inform|tell|escalate|review|test|watch|monitor|answer|approve|page|announce|call|declare|document|read|coordinate|catch|spot)
(was|were) to be <adv> (done|reviewed|tested|checked|verified|approved|announced|communicated|renewed|rehearsed|signed off|updated|documented|confirmed|inspected|handed over) by <person>
<S> (was|were|had been) <adv> (obliged|required|asked|tasked|instructed|told|contracted|bound|charged) (to|with) <any> ..16 (but|and) (did not|had not|failed to|never|was not|were not)
<P> (was|were) <adv> (obliged|contractually bound|bound by contract|duty bound|under an obligation) to <any>
<S> (was|were) responsible for <ing> ..10 (but|and) (did not|had not|never) <any>?
<S> (was|were) <adv> expected to <adv> (look|check|watch|verify|review|escalate|test|notify|tell|know|confirm|read|monitor|page|answer|sign|approve))",
     .unless = R"((was|were) <adv> (supposed|meant|expected) to (receive|see|get|land)
(was|were) <adv> (supposed|meant|expected) to be (a|an|the|in|on|at|there|able|available|online|offline|back|up|ready|small|short|temporary|quick|simple|safe)
(was|were) <adv> (supposed|meant|expected) to <adv> (be|have been) <adv> <any> <adv> by ..2 @thing
(was|were) <adv> (supposed|meant|expected) to have <det>
(was|were) ..8 (supposed|meant) to be (closed|open|asleep|away|off|free|out)
(it|that) (is|was) (the|a) (job|role|responsibility|task) of ..3 @thing to
@thing 's ..1 (job|role|task|responsibility) to
(job|task|role|responsibility) to ..1 by)",
     .why = "Work as written and work as done differ for reasons; the wording names only the difference.",
     .offer = "How is that step done on a normal day?",
     .fires = R"(Ops were supposed to verify.
The engineer was meant to notify support.
We were supposed to test the failover each quarter.
The change was supposed to be reviewed by a second pair of eyes.
The settings were then supposed to be aligned later that day by our team.
The caretaker was, as on any other day, supposed to lock the hatch.
The planners were to have confirmed the date by Friday.
The porters were meant, as every night, to lock the hatch.
The vendor was obliged to tell us of the works.
It was the porter's duty to check the gate.)",
     .silent = R"(The job is supposed to run hourly.
The script was supposed to delete old rows.
RESTBase was supposed to restart its workers.
The host was supposed to be drained by the controller.
The window was meant to be short.
The build was supposed to be tested by the pipeline.
The lock was, on paper, supposed to hold.
The job was to have finished by noon.
The pump was meant, as every night, to stop.
The shop was, on that day, supposed to be closed.
It is the job of the pump to check the level.)"},
    {.code = "CF-07",
     .name = "person-failed-to",
     .severity = W,
     .scopes = "NF",
     .guards = none,
     .finds = "describes people by what they failed to do",
     .patterns = R"(<S> <adv> (fail|fails|failed|failing) to <adv> <any>
<S> <adv> (completely|totally|utterly|entirely|repeatedly|consistently|collectively|plainly) (fail|fails|failed) to <adv> <any>
(failure|failing|inability) (of|by) <person> to
^ failed to @duty
^ failing to @duty
(by|for|in|when) failing to @duty
(our|their|my|his|her|the ..2 's) (failure|inability) to
<person> failure to
(analysis|assessment|planning|review|reviews|reviewers|investigation) <adv> failed to <any>
(process|plan|procedure|design|policy|checklist|runbook|contract|rules|estimate) <adv> failed to (take|consider|account|address|anticipate|mention|require|foresee|flag|include|cover|provide for) <any>
^ having <adv> failed to <any> ..8 , <person>
(analysis|assessment|planning|review|investigation) ..8 failed to (predict|identify|consider|anticipate|catch|spot|account|include|foresee|surface|notice|reveal|cover)
i: failure to <adv> (check|verify|notice|test|escalate|communicate|recognise|realise|consider|follow|notify|inform|understand|anticipate|coordinate|document|review|monitor|identify|plan|act|respond|prioritise|prepare|look|see|tell|call|warn|train|maintain|invest|listen)
i: (failures|inability|unwillingness|reluctance) to <adv> @human
i: (failure|failures) to <adv> (look|act|ask|see|tell|call|warn|train|learn|listen|prioritise|prepare|maintain|invest|communicate) <any>
<P> <adv> failed in (our|their|his|her|its) (duty|responsibility|task|job|obligation|commitment) <any>
(we|team|have|had|vendor) let (our|the)? <adv> (customers|users|community|members|you|subscribers|clients|patients|passengers) down
<P> <adv> failed (at|on) <any>
<S> <adv> (fail|fails|failed) , ..4 , to <any>
<S> <adv> (failed) (twice|again|once more|once again|yet again|both times|three times|several times|many times|each time|every time) to <any>
<P> <adv> (fell short of|stopped short of|refrained from|abstained from) <ing>
(board|committee|panel|council|cab) <adv> (fell short of|failed to|stopped short of) <any>
<P> <adv> never <adv> (managed|got round|got around|succeeded|came|found time|found the time|got as far) <any>
(engineering|operations|networking|security|facilities|procurement|logistics|finance|management|support|product|leadership|the vendor|vendor|supplier|provider) 's (failure|inability|unwillingness|reluctance|omission) to <any>
<P> (was|were|had been|have been|has been) <adv> (unable or unwilling|unwilling|reluctant|loath) to <any>
i: <P> (had|have|has)? (did|do)? not (managed|manage|succeed|succeeded) ..1 (to|in) <adv> (test|check|verify|notice|tell|inform|notify|review|escalate|document|communicate|follow|upgrade|patch|renew|rehearse|finish|reach|get|plan|find|reproduce)
(not|never) <adv> (live|lived|living) up to (our|their|the|its) <any>)",
     .unless =
         R"(let (you|our (customers|users|community|members)) down
failed to (service|serve) <any>
(signature|signatures|proof|proofs|checksum|checksums|hash|hashes|header|headers|digest) ..6 (fail|fails|failed) to <any>
will <adv> fail to <any>
(fail|fails|failed|failing|failure) to look up
!(we|they|i|he|she|team|engineers|operators|initially|also|then|developers|repeatedly|consistently|staff|desk|vendor|supplier|crew|support|operator|engineer|officer|officers) failed to (start|connect|load|respond|boot|resolve|compile|parse|deploy|sync|reach|log in|receive)
~reproduce)",
     .why = "A failure to act tells what was missing from the end of the story; people were doing something else, for "
            "a reason.",
     .offer = "What was the team doing, on which signals?",
     .fires = R"(The analysis for moving the service failed to predict these problems.
The team failed to escalate.
We failed to take the time zone into account.
We simply failed to ask.
The shift completely failed to escalate.
The author and the reviewers failed to spot the typo.
The outage grew through a failure to communicate.
We failed in our duty to keep people informed.
The failure to prioritise hardening is an example of drift.
Repeated failures to act on the alert made it worse.
We failed at that.
The clerks had failed, three times, to note the number.
The planners failed again to call back.
The supplier's technicians repeatedly failed to respond on the phone.
We never managed to get the second pump fitted.
The storage crew stopped short of closing the valve.)",
     .silent = R"(The page was empty due to the API failing to look up the record.
The probe failed to connect.
The signature of the second key fails to verify.
Old readers will fail to send rows.
Pods failed to start.
The request failed.
Its failure to reply closed the socket.
The failures in test runs were harmless.
The build failed on the first host.
The pump failed, twice, to start.
The probe failed again to connect.
The planner failed to find a path for the join.
The counter never got past nine.)"},
    {.code = "CF-08",
     .name = "person-neglected-to",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "calls something left undone neglect",
     .patterns = R"(<S> <adv> (neglected|omitted) to
(neglected|neglecting|neglects) to @human
<S> <adv> neglected <det>
neglecting to <any>
(omitting|omits) to (@duty|@human|mention|tell|include|set|add|run)
<P> <adv> omits to <any>
(was|were|been|being|got|is|are) <adv> (somewhat|rather|badly|long|sorely|largely|partly|mostly|too)? neglected !(in|from|as|by) <any>?
(was|were|been|being|got|is|are) <adv> (somewhat|rather|badly|long|sorely|largely|partly|mostly|too)? neglected $
(was|were|been|being|got) <adv> (somewhat|rather|badly|long|sorely|largely|partly|mostly|too)? neglected (by <person>|in (our|the|favour|favor|this|that|all|review|testing|planning|practice))
(years|months|history|period|result|because|due to|through|by|out) of? neglect <any>?
(neglect|neglecting) of (the|our|its|their|this|that|these|basic|routine|old) <any>
(having|had|has|have) <adv> (neglected|omitted) <any>
(neglected|omitted|neglectful) (of|the|our|its|their) (duty|duties|maintenance|upkeep|housekeeping|upgrade|upgrades|tests|testing|review|documentation|runbook|checks|check)
neglectful of <any>)",
     .unless =
         R"((can|could|may|might|be|term|terms|effect|effects|friction|latency|overhead|cost) ..2 (be)? <adv> neglected
<T> <adv> omitted
neglected tropical)",
     .why = "Neglect is a verdict on care; it says nothing about the work in hand at the time.",
     .offer = "Which work was in hand at the time?",
     .fires = R"(The owner neglected to update the runbook.
We neglected to tell support.
The responders omitted to page the database team.
It came from neglecting to set up the second path.
The review looked at the happy path, omitting to check the rollback.
Procurement neglected to renew the lease.
The tests of the old pump were rather neglected.
Upkeep of the second lift had been neglected for years.
It came out of neglect of the spare keys.)",
     .silent = R"(Fields omitted to save space.
The parser omitted the trailing comma.
The neglected tropical disease dataset was loaded.
The friction of the rope can be neglected.
Losses in the cable are neglected in the model.)"},
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
did not <adv> (check|verify|notice|escalate|communicate|consult|anticipate|recognise) (the|that|this|with|it|whether|if|how|our|a)
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
i: (was|were) not <adv> (discussed|questioned|agreed|signed off|tested|reviewed|checked|verified|communicated|announced|noticed|caught|escalated|documented|considered|anticipated|spotted|rehearsed|planned|exercised|raised|shared|notified|picked up)
<S> (had|has|have) not <adv> (checked|verified|noticed|read|tested|escalated|communicated|considered|reviewed|anticipated|foreseen|realised|documented|informed|notified|told|validated|rehearsed|practised|planned|accounted)
(neither|none) of (them|us|the ..2 @role) <adv> (checked|looked|noticed|verified|tested|reviewed|asked|read|spotted|saw|realised|questioned|raised|escalated) <any>
at no (point|time|stage) did <person> <adv> @duty
<P> neither (checked|looked|noticed|verified|tested|reviewed|asked|read|told|documented|escalated|informed) <any>
<P> did not <adv> (call|contact|page|alert|involve|engage|bring in|reach out to|loop in) (the|a|an|any|another|our|anyone|anybody|someone|them|support|each other) <any>
<P> did not <adv> (do|perform|run|make|hold) (a|an|the|any) ..2 (rollout|dry run|test run|load test|test|review|check|rehearsal|backup|canary|risk assessment|assessment|analysis|handover|briefing) <any>?
<P> did not <adv> (do|make) (a|an|the)? <adv> (good|great|proper|thorough|sufficient|adequate|better) (job|work|effort) <any>
(no|little|insufficient|scant|not much) (thought|consideration|attention|heed|priority) (was|had been|were) <adv> (given|paid) <any>
<P> did not <adv> (see|catch|spot) (it|this|that|the ..2 (drop|spike|rise|change|error|errors|problem|signs|log|logs|graph)) <any>?
nothing <adv> (was|had been) <adv> done (about|to|until|for|in|at|before|because|$)
(no|little) (action|actions|steps|measures|precautions) (was|were|had been) <adv> taken (on|to|by|until|for|in|at|because|before|after|$)
(nobody|no one) <adv> (picked up|followed up|acted|stepped in) <any>
(nobody|no one|none of us) (had|has) <adv> (looked|checked|read|tested|asked|tried|verified|reviewed|told|called|noticed|thought|considered|questioned|rehearsed|compared) <any>
<P> did not <adv> take <any> ..5 into (account|consideration)
with (nobody|no one) (looking|watching|checking|reviewing|monitoring|noticing|aware)
(plan|review|process|analysis|design|assessment|test plan|checklist|procedure|design review|risk assessment) did not <adv> (take|consider|account|catch|anticipate|foresee|identify) <any>
<P> (had|have) <adv> not <adv> yet? <adv> (set|set up|configured|designed|built|enabled|written|created|implemented|defined|prepared|trained|installed|upgraded|renewed|rotated|automated|patched|monitored|invested|thought|adopted|put|addressed|followed|applied|deployed|rolled out|extended|migrated|moved|fixed|switched|kept up) <any>
<P> gave ..2 (no|little) ..1 (notice|warning|heads up|explanation|information)
<P> did not <adv> (wear|complete|carry out|perform|conduct|establish|set up|request|use|comply|adhere|secure|isolate|lock|stop|sound|activate|evacuate|brief|appoint|cross-check|double-check|sign|record|maintain|calibrate|file|submit|obtain|seek|attend|answer|acknowledge|respond to|hand over) <any>
(caused by|due to|because of|resulted from|result of|came from|stemmed from|arose from|happened by|came about by|comes from|down to) not ..2 (verifying|checking|double checking|testing|reviewing|reading|confirming|validating|communicating|notifying|informing|escalating|noticing|rehearsing|following|consulting|asking|telling|documenting|considering|anticipating|planning|inspecting|realising|looking|thinking) <any>
^ not ..2 (verifying|checking|double checking|testing|reviewing|reading|confirming|validating|communicating|notifying|informing|escalating|noticing|rehearsing|following|consulting|asking|telling|documenting|considering|anticipating|planning|inspecting|realising|looking|thinking) ..10 (led|caused|resulted|meant|cost|contributed)
not only (had|did|have|has) <person> not <any>
i: (take|takes|took|taking|accept|accepts|accepted) ..2 responsibility for not <ing>
i: (alert|alerts|alarm|alarms|page|pages|ticket|tickets|email|emails|warning|warnings|report|reports|question|questions|complaint|complaints|it|this) ..2 (was|were|had been) <adv> not <adv> (been)? <adv> (responded to|replied to|answered|dealt with|attended to|read|opened|passed on|followed through)
i: not (all|every|everything|each) ..4 (was|were|had been) <adv> (checked|tested|verified|reviewed|considered|inspected|validated|looked at|followed up|notified|informed|told|rehearsed|briefed)
i: (but|and|so) (this|it) was not <adv> seen <adv> (by <person>|until|at the time|$)
i: (was|were) not <adv> (carried out|performed|conducted|completed|held|established|handed over|transferred to|attended|briefed|rehearsed|signed off)
<P> (was|were) <adv> not <adv> (checking|watching|looking|paying|testing|verifying|reviewing|reading|listening|communicating|sharing|escalating|documenting|asking|coordinating|following|tracking|rehearsing|questioning|anticipating|considering) <any>
<P> did not even !page <any>
<P> (had|has|have) not even <adv> <done>
<P> does not even <any>
(nobody|no one|none of us|none of them|none of the ..2 @role) ..5 (had|has|have) (even|ever|once|yet) (looked|checked|read|asked|opened|tested|tried|noticed|verified|reviewed|told|called|considered|questioned|seen|glanced|heard|thought|escalated|rehearsed)
(nobody|no one|none of us|none of the ..2 @role) (on|in|at|from|of) ..4 (had|has) <adv> (thought|looked|checked|read|tested|asked|noticed|verified|reviewed|told|called|considered|questioned|rehearsed|tried|opened)
(nobody|no one|none of us|none of the ..2 @role|none of them) <adv> (opened|looked|checked|read|bothered|bothers|followed|consulted|opens|responded|reacted|acted|answered|thought|considered|questioned|doubted|challenged|watched|remembered|informed|announced|documented|contacted|called|paged|raised|reported) <any>
(no|little|not much|hardly any|scant) ..1 (attempt|attempts|effort|efforts|endeavour|move|provision|provisions|arrangement|arrangements) (was|were|had been|has been) <adv> (made|undertaken) to <any>
(alert|alerts|page|pages|ticket|tickets|warning|warnings|alarm|alarms|email|emails|message|messages|question|call|calls|report|reports|request|finding|findings|complaint|complaints|notice|hint|hints) ..6 (was|were|went|remained|stayed|lay|sat|had been) <adv> (left)? <adv> (unacknowledged|unanswered|unheeded|unread|unattended|unaddressed|unopened|unnoticed|uninvestigated|untriaged|unactioned|unchecked)
<P> <adv> omitted (any|all|the) (mention|reference|note|check|step|test|tests|review|warning|word|details|details of)
<P> did not , ..10 , <adv> (open|check|read|look|notice|verify|test|ask|tell|escalate|review|inform|notify|consider|document|page|call|realise|communicate|warn|mention|follow|confirm)
(warning|message|notice|information|ticket|note|alert|email|report|request|news|word|finding|findings|question|concern|concerns) ..6 (was|were|had been) <adv> not <adv> (passed on|forwarded|relayed|conveyed|handed on|handed over|escalated|shared|circulated|acted on|acted upon|followed up|heeded|raised|mentioned)
(was|were|had been) (not|never) <adv> (brought|drawn|called) to (the|our|their|anyone's|anybody's)? ..4 attention
(was|were|had been) (not|never) <adv> (brought|drawn) to (the|our|their|anyone|anybody) ..3 (attention|notice)
i: (was|were|had been) (not|never) <adv> (followed up|escalated|raised|flagged|questioned|discussed|pursued|picked up|acted on|acted upon) (by|with|in|at|until|before|during|on|after|within|$))",
     .unless = R"(did not (fully|properly|really|completely|quite)? (know|understand)
not yet fixed
(bug|bugs|issue|defect) where <person> did not <any>
(nobody|no one) acted <adv> (carelessly|recklessly|in bad faith|with intent|alone|against)
(was|were) not <adv> (responded to|replied to|answered|read|opened|passed on) by (the|a|an|our) ..1 @thing
did not (actually|yet) use
not <adv> (checked|tested|looked) for (in|by) ..4 (monitoring|alerting|alerts|tests|test|suite|suites|checks|pipeline|ci|probes)
not <adv> considered (as|a|an|part|to be)
~query plan ..6 did not
if <person> did not
did not (always|often|usually|normally|routinely)
did not (notice|see) (any|anything)
did not know
(was|were) not <adv> (caught|detected|noticed|spotted|picked up|identified|verified|checked|flagged) by ..6 (check|checks|test|tests|monitoring|alert|alerts|alerting|ci|pipeline|linter|canary|validation|automation|tooling|probe|probes|monitor|monitors|suite)
<T> did not <adv> (check|verify|notice|escalate|communicate|consult|anticipate|realise|appreciate|recognise)
(query|execution|billing|data) (plan|process) did not
no action was taken by (the|a|an) ..1 @thing
not <adv> testing (in|with|on|against|at)
(did|do|does|had|has|have) not <adv> (fully|really|initially|originally|immediately|yet|quite)? (realise|realised|appreciate|appreciated|grasp)
(alert|alerts|alarm|alarms) ..4 unacknowledged for ..4 (is|are) (paged|escalated|sent)
(request|requests|message|messages|packet|packets) ..3 (not)? <adv> (forwarded|relayed|unanswered) (to|by) ..2 @thing)",
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
The radio check was not carried out.
It was caused by not checking the list with care.
Not reading the second line led to the deletion.
Not all of the hosts were checked before the upgrade.
A node dropped out, but this was not seen.
The first page was not responded to.
The change to the old job was not discussed.
We did not do a staged rollout there.
Not only had he not added the class, it was the wrong one.
I take responsibility for not digging deeper.
The night shift wasn't watching the second board.
The approver did not even scroll down.
The planners had not even opened the file.
Nobody on the ferry had even looked at the chart.
No attempt was made to reach the second crew.
The warning was not passed on to the porters.
It was never brought to the attention of the harbour.
The clerks did not, as far as we know, open the file.)",
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
Not all of the hosts were affected.
The proxy saves a call by not checking the cache.
The error was not seen in staging.
The job did not complete the upload.
The client did not respond to the probe.
The cache was repaired, but we had not yet fixed the load.
This is not considered as part of the main outage.
We did not actually use that option before.
The probe was not checking the replica.
The disk did not even spin up.
The router had not even booted.
We were not testing in the new hall that week.
None of the pumps had even started.
The message was not forwarded to the second queue.)"},
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
(this|it|message|messages|call|calls|email|alert|alerts|page|pages|warning|warnings|notification|notifications|step|steps|bug|issue|problem|error|mistake|case|cases|detail|details|dependency|condition|requirement|check|config|edge case|corner case) (was|were|been|got|is) <adv> missed
<S> (missed|misses) (to|<ing>) <any>
<P> <adv> misses (the|this|that|it|a|an) <any>
(was|were|been|got) <adv> missed <adv> (by|during|in|when|at|until|as)
missed (opportunity|opportunities|signals|alerts|warnings)
(completely|totally|entirely|utterly) missed (the|this|that|these|those) <any>
easily missed by <person>
^ why (we|they|the team) missed <any>
(message|messages|email|emails|alert|alerts|page|pages|notification|warning|warnings|call|reminder) ..8 (and|but) (was|were|got) <adv> missed
(renewal|deadline|expiry|reminder|handover|approval|migration|upgrade|item|dependency|requirement|regression|vulnerability|gap|flaw|setting|flag|alarm|call|message|signal) (was|were|been|got) <adv> missed
(hint|hints|sign|signs|clue|clues|signal|signals|symptom|symptoms|precursor|precursors|indication|indications|cue|cues|warning|warnings) ..8 (went|was|were|had gone|had been|has been) <adv> (unheeded|unnoticed|overlooked|ignored|missed|disregarded|unseen|unrecognised|not (seen|noticed|recognised|heeded|picked up|acted on|taken seriously))
<P> did not <adv> (pick up on|heed|see|recognise|catch|read|act on|follow|interpret) ..2 (sign|signs|hint|hints|clue|clues|signal|signals|symptom|symptoms|precursor|precursors|cue|cues|indication|indications|warnings)
(overlooked|disregarded) ..2 (sign|signs|hint|hints|clue|clues|precursor|precursors|indicator|indicators))",
     .unless =
         R"(missed (the|its|their|an)? (deadline|window|heartbeat|schedule|run|slot|update|updates|packets|cache|train)
(if|when|whenever|once|should) ..3 is <adv> missed
<T> <adv> (completely|totally|entirely|utterly) missed
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
The crew missed two radio calls.
The message is missed overnight.
This was somehow missed.
We chased the wrong job, and completely missed the line in the log.
A hint in the log was not picked up.)",
     .silent = R"(The job missed its window.
The follower missed two heartbeats.
Cache misses rose to 40 %.
If a page is missed, the next person is called.
The probe completely missed the drop.
A heartbeat was missed.)"},
    {.code = "CF-15",
     .name = "person-never-did",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "describes people by what they never did",
     .patterns =
         R"(i: (was|were) <done> ..6 and never <adv> (tested|checked|verified|reviewed|rehearsed|exercised|documented|validated|updated|audited|monitored|removed|cleaned)
i: (is|are|was|were|been|has|have|had) never <adv> been? <adv> (envisaged|foreseen|considered|anticipated|questioned|thought of|discussed|planned|removed|enabled|finished|completed|migrated|moved over|ported|backported|rotated|renewed|replaced|patched|upgraded|merged|wired|hooked up|cleaned up|tidied up|implemented|automated|instrumented|decommissioned|retired|revoked|assigned|addressed|actioned|acted on|tuned|adjusted|hardened|staffed|announced|escalated|shared with)
<S> never <adv> @duty~ed
(nobody|no one) ever <adv> @duty~ed
<S> never <adv> (bothered|thought|got round|got around|made|took|followed|asked)
<S> (had|has|have) never <adv> (checked|tested|read|verified|reviewed|told|asked|considered|escalated|documented|rehearsed|practised|thought|tried)
i: (had|has|have|was|were) never <adv> (been)? <adv> (configured|set up|switched on|turned on|put in place|agreed|codified|formalised|scheduled|prioritised|rolled out|written down|followed up|tried|tried out|tested|checked|verified|reviewed|rehearsed|exercised|documented|validated|updated|communicated|practised|audited|monitored)
<S> never (once|even once|at any point|at any time|in all that time) @duty~ed
<S> never , ..5 , @duty~ed
<S> (had|has|have) never (once|even once|at any point|at any time|in all that time|in <num> (years|months|weeks)) (checked|tested|read|verified|reviewed|told|asked|considered|escalated|documented|rehearsed|practised|thought|tried|informed|notified|warned|updated|looked|noticed|mentioned|shared)
<S> (had|has|have) never , ..6 , (checked|tested|read|verified|reviewed|told|asked|considered|escalated|documented|rehearsed|practised|thought|tried|informed|notified|warned|updated|looked|noticed|mentioned|shared)
<S> (had|has|have) never (informed|notified|warned|updated|looked|noticed|mentioned|shared|questioned|raised|announced|inspected|audited)
<P> never even <done>
at no (time|point|stage) (had|was|were|has|did) ..6 (been)? <adv> (exercised|tested|rehearsed|checked|verified|reviewed|documented|asked|told|questioned|practised|informed|consulted|considered|discussed)
(had|has|have|was|were) not once <adv> (been)? <adv> (exercised|tested|rehearsed|checked|verified|reviewed|documented|asked|told|questioned|practised|used|consulted|tried|opened|read|updated)
(nobody|no one|none of us) ever <adv> (followed|thought|asked|looked|read|opened|tested|tried|checked|bothered|got|told|documented|rehearsed|wrote|fixed|questioned|verified|reviewed|took|made|noticed) <any>
<S> never <adv> (got|received|heard|had|saw) ..2 (word|notice|warning|training|heads-up|heads up|briefing|call|note|announcement|explanation|answer|mail|message) <any>?)",
     .why = "Never is a claim about every moment; the information had a path, and the path is what can change.",
     .offer = "When and how did the information move?",
     .fires = R"(Support never told us.
The team never tested the restore.
Restoring had never been tested end to end.
The upgrade plan was written in May and never reviewed.
Such a failure was never envisaged.
The rule was never codified.
The old alias was never migrated.
The standby had never been enabled.
The signing keys were never rotated.
The second probe was never wired up.
The cleanup was there but was never configured to clear that directory.
The landlord's staff never once told us of the works.
The supplier has never, since the first contract, warned us of a change.
The planners had never even once tested the ramp.
The approver never even opened the drawing.
At no time had the crane been tested in wind.
The porters never got a word about the works.)",
     .silent = R"(The retry never succeeded.
The request never reached the server.
The lock was never released.
The page was never sent.
The row was never written.
The retry never once succeeded.
The counter has never, since May, been reset.
The gauge never, even in summer, updated.
The pump never even started.
The host never received a message from the leader.)"},
};

}  // namespace debrief::inline v0::language_detail::counterfactual
