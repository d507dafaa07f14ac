// How work was done, measured against a norm: not properly, inadequate, poor, botched, suboptimal, slow.
#pragma once

#include "check/language/families/normative_judgement_of_acts.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::normative {

inline constexpr Row of_work[] = {
    {.code = "NO-01",
     .name = "properly",
     .severity = W,
     .scopes = "N",
     .guards = approved_question | not_planned,
     .finds = "judges by a norm that is not stated",
     .patterns = R"(<P> <adv> not <adv> properly <any>
not <adv> (been)? <adv> properly (cleaned|cleaned up|decommissioned|labelled|tagged|notified|tested|reviewed|checked|communicated|planned|documented|validated|escalated|trained|informed|coordinated|understood|assessed|handled|done|carried out|performed|considered|investigated|prepared|verified|shared|configured|set up|secured|maintained|implemented|designed|evaluated|defined|scoped|estimated|rehearsed|followed|addressed|monitored|sized|tuned|migrated|rolled out|announced|tracked|prioritised|staffed|onboarded|wired|installed|removed|retired|disposed of|accounted for)
(was|were|been|is|are|being) <adv> not <adv> (been)? <adv> (tested|reviewed|checked|communicated|planned|documented|validated|escalated|trained|informed|coordinated|understood|assessed|handled|done|carried out|performed|considered|investigated|prepared|verified|shared|configured|set up|secured|maintained|implemented|designed|evaluated|defined|scoped|estimated|rehearsed|followed|addressed|monitored|sized|tuned|migrated|rolled out|announced|tracked|prioritised|staffed|onboarded|wired|installed|removed|retired|disposed of|accounted for) properly
not <adv> been (tested|reviewed|checked|communicated|planned|documented|validated|escalated|trained|informed|coordinated|understood|assessed|handled|done|carried out|performed|considered|investigated|prepared|verified|shared|configured|set up|secured|maintained|implemented|designed|evaluated|defined|scoped|estimated|rehearsed|followed|addressed|monitored|sized|tuned|migrated|rolled out|announced|tracked|prioritised|staffed|onboarded|wired|installed|removed|retired|disposed of|accounted for) properly
without properly <ing>
(failure|inability) (by <person>)? to (properly|adequately) (test|review|check|validate|verify|assess|consider|document|plan|understand|monitor|deploy|configure|communicate|maintain|prepare|roll out|migrate|install|update|clean up|coordinate) <any>
without <adv> being <adv> (thorough|diligent|rigorous|methodical)
(properly) (test|review|check|communicate|validate|verify|assess|consider|document|plan|understand|monitor) ..4 (was|were) not
(tested|reviewed|checked|communicated|planned|documented|validated|trained|informed|coordinated|assessed|handled|prepared|verified) <adv> (improperly|inadequately|insufficiently)
(improperly|inadequately) (tested|reviewed|checked|communicated|planned|documented|validated|escalated|trained|handled|prepared|configured|maintained|staffed|designed|implemented)
(nobody|no one|none|few|hardly anybody|hardly anyone|only) ..4 properly (tested|reviewed|checked|understood|understand|knew|know|verified|trained|read|planned|documented)
without (a|any)? (proper|adequate|appropriate|sufficient|due|careful) ..1 (testing|test|review|reviews|validation|verification|planning|approval|communication|training|coordination|preparation|documentation|consideration|care|handover|notice)
(a|the|any|no) proper ..1 (testing|test|review|handover|check|analysis|validation|plan|assessment|briefing) (did not|was not|was never|never|had not|was missing|was done|took place|happened)
not <adv> (thought|planned|worked) (through|out) <adv> (properly|fully|well|carefully)
not <adv> (been)? <adv> (well|fully|properly|carefully|adequately) (thought|planned|worked) (out|through)
(process|procedure|procedures|system|dependency|dependencies|behaviour|runbook|setup|change|risk|risks|limits|architecture|interaction|interactions) ..9 (is|was|were|are)? not <adv> (well|fully|widely|clearly|sufficiently) understood
not <adv> (rigorously|carefully|comprehensively|systematically) (tested|reviewed|checked|verified|planned|validated|assessed)
(was|were|had|has|have|is|are) not (properly|adequately|duly) been <adv> (cleaned up|decommissioned|labelled|notified|tested|reviewed|checked|communicated|planned|documented|validated|escalated|trained|informed|coordinated|understood|assessed|handled|handed|handed over|done|carried out|performed|considered|investigated|prepared|verified|shared|configured|set up|secured|maintained|implemented|designed|evaluated|defined|scoped|estimated|rehearsed|followed|addressed|monitored|sized|migrated|rolled out|announced|tracked|prioritised|staffed|onboarded|wired|installed|removed|retired|accounted for|briefed|explained|recorded|inspected|signed off|closed out|written up)
not <adv> (been)? <adv> properly (handed|briefed|explained|recorded|inspected|signed off|closed out|written up)
(never|hardly|nor) <adv> (been)? <adv> (properly|adequately|duly|suitably|thoroughly) (tested|reviewed|checked|exercised|rehearsed|communicated|planned|documented|validated|escalated|trained|informed|coordinated|assessed|handled|prepared|verified|considered|investigated|thought through|briefed|inspected|approved|maintained|decommissioned|configured|secured|set up|handed over|announced|labelled)
not <adv> (been)? <adv> (duly|suitably|thoroughly|correctly and fully) (tested|reviewed|checked|exercised|rehearsed|communicated|planned|documented|validated|escalated|trained|informed|coordinated|assessed|handled|prepared|verified|considered|investigated|thought through|briefed|inspected|approved|maintained|decommissioned|configured|secured|set up|handed over|announced|labelled)
not <adv> (been)? <adv> (tested|reviewed|checked|exercised|rehearsed|communicated|planned|documented|validated|escalated|trained|informed|coordinated|assessed|handled|prepared|verified|considered|investigated|thought through|briefed|inspected|approved|maintained|decommissioned|configured|secured|set up|handed over|announced|labelled) (duly|thoroughly|in a proper (way|manner)|the way (it|they) (ought|should)|to the (proper|required|usual|expected|right) (standard|level|depth|extent))
not <adv> (been)? <adv> (duly|thoroughly|carefully|properly) thought (through|out)
(a|the|any|no|some) proper ..1 (assessment|analysis|review|test|handover|check|plan|evaluation|rehearsal|investigation|briefing|validation|inspection) (of|was|had|did|for|before|by|would)
<P> <adv> (did not|never|had not|have not) <adv> (make|made|do|done|give|given|carry out|carried out|perform|performed) ..1 (proper|thorough|due|adequate) <any>
(lack|lacking|lacked|absence|want) of (proper|due|thorough|adequate|careful) ..1 (testing|test|tests|review|reviews|validation|verification|planning|communication|training|coordination|preparation|documentation|consideration|care|handover|rehearsal|analysis|assessment))",
     .unless =
         R"(~(bug|bugs|defect|race|script|tool|automation|job|controller|glitch) ..8 (lead|led|leads|leading|caused|causes|causing|left|leaves|leaving|resulted|results|resulting) ..8 (improperly|inadequately|properly)
@thing 's (failure|inability) to
(if|when|whenever|in case|unless|then) ..12 (is|are|be) <adv> not <adv> (properly|correctly) <any>
(if|when|whenever|in case|unless|then) ..12 (is|are|be) <adv> not <adv> <done> (properly|correctly)
(configured|maintained|tested|set up) (properly|improperly)? by (the|a|an|our) ..1 @thing
(a|the|any|no) proper ..1 (test|check|plan|review) (of|for) ..3 (is|will|would be) (needed|required|run|planned))",
     .why = norm,
     .offer = "Tested for A and B; not exercised: C.",
     .fires = R"(It should be simple, and was not tested properly on one host.
The test account was not properly cleaned up.
The change was not properly tested.
It was not properly communicated.
The window was not announced properly.
The plan was inadequately reviewed.
Nobody had properly tested the restore.
The handover was not done properly.
It went out without proper testing.
A proper review did not happen.
The plan was not well thought out.
The procedure was not well understood.
Interactions between the cache, the pool and the database were not well understood.
It was not rigorously tested.
The cause was a failure to properly deploy the keys.
The spare key had not properly been handed over.
The porters were not properly briefed.
The new hatch was never properly exercised.
The load on the pier was not duly considered.)",
     .silent = R"(The client's failure to properly validate the chain hid it.
The JSON is properly nested.
The lamp blinks if the hatch is not properly configured.
The cache did not start properly.
The host shut down properly.
A bug in the installer left two hosts improperly configured.
Without proper quoting the shell splits it.
The frame had not properly been decoded.)"},
    {.code = "NO-03",
     .name = "inadequate",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls work inadequate",
     .patterns =
         R"((inadequate|insufficient|ineffective|deficient) (initial|internal|prior|early)? (remediation|diligence|process|processes|change control|change management|procedure|procedures|communication|review|reviews|planning|preparation|response|handling|staffing|supervision|oversight|handover)
<S> not <adv> (thorough|careful|diligent|cautious|attentive|vigilant|rigorous) enough
(testing|review|process|planning|communication|preparation|handover) ..4 not <adv> (thorough|adequate|sufficient|good|rigorous|robust) enough?
(testing|test|tests|review|planning|communication|preparation|handover) ..4 not <adv> (extensive|complete|comprehensive|deep|exhaustive) enough
(testing|review|reviews|documentation|planning|communication|preparation|handover|training|response|process|processes|procedure|procedures|practice|practices|management|change control|oversight|staffing) (was|were|had been|is|are) ..1 (inadequate|insufficient|lacking|deficient|not sufficient|not adequate|not up to (scratch|par))
i: (monitoring|alerting|tooling|logging|coverage|checks|validation|safeguards|observability|automation) (was|were) ..1 (inadequate|insufficient)
i: (throttling|protection|protections|safeguard|safeguards|guardrails|mitigation|mitigations) ..2 (is|was|are|were) not <adv> (sufficient|adequate|enough)
i: (monitoring|alerting|logging|coverage|tooling) ..4 (is|was|are|were) not <adv> (sufficient|adequate|good enough|robust enough|complete enough)
i: (inadequate|insufficient) ..2 (observability|visibility|automation|controls|guardrails|coverage|checks|check|alerting|monitoring|tooling|validation|logging|alerts|safeguards|isolation)
(notes|instructions|guidance|briefing|analysis|assessment|coordination|supervision|escalation|staffing|onboarding) (was|were|had been) <adv> (inadequate|insufficient|deficient|not sufficient|not adequate)
(our|the|their|its|'s) ..3 (testing|review|reviews|monitoring|alerting|process|processes|procedures|preparation|planning|communication|response|documentation|handling|safeguards|controls|training|checks) ..5 (fell short|falls short|let us down|failed us|left much to be desired|was not up to|were not up to|did not meet|was found wanting|were found wanting)
(level|quality|standard|amount) of (review|testing|communication|preparation|planning|documentation|training|care|monitoring|oversight) ..3 not <adv> (good|high|sufficient|adequate|enough) <any>?
(fell|falls|fall|was|were) <adv> below (the|our|their|your|any) ..2 (standard|standards|expectations|bar)
(testing|review|reviews|documentation|planning|training|communication|preparation) , ..6 , (was|were|is|are) <adv> (insufficient|inadequate|lacking|deficient)
(briefing|briefings|handover|handovers|training|planning|preparation|review|guidance|instructions|notes|analysis|assessment|coordination|supervision|communication|testing|rehearsal|onboarding|staffing|oversight) (for|of|to|with|between|on|in|by|before) ..5 (was|were|is|are|had been) <adv> (inadequate|insufficient|deficient|lacking|substandard|below par|not sufficient|not adequate|not up to scratch|not good enough)
<S> not <adv> (thorough|careful|diligent|cautious|attentive|vigilant|rigorous|meticulous|scrupulous|painstaking|methodical|systematic|disciplined|strict|stringent|critical|proactive|prepared|conscientious|precise|realistic|explicit|transparent|responsive|realistic|ambitious|consistent|curious|sceptical|skeptical) enough
(testing|tests|review|reviews|qa|validation|verification|inspection|inspections|analysis|assessment|planning|preparation|communication|handover|process|processes|procedure|procedures|practice|practices|training|rehearsal|rehearsals|drills|investigation|triage|response|diligence|checking|walkthrough|discussion|design|estimate|estimates|documentation|onboarding|oversight|supervision|approval) ..7 not <adv> (thorough|careful|diligent|meticulous|scrupulous|painstaking|methodical|systematic|disciplined|strict|stringent|rigorous|robust|detailed|in depth|exhaustive|extensive|comprehensive|deep|precise|realistic|frequent|regular|formal|critical|explicit|clear|effective|solid|close|good|mature) enough
(testing|tests|review|reviews|qa|validation|verification|inspection|inspections|analysis|assessment|planning|preparation|handover|training|rehearsal|investigation|triage|diligence|checking|oversight|supervision) ..5 (lacked|lacking|lacks) (rigour|rigor|depth|care|thoroughness|detail|discipline|structure|attention)
(testing|tests|review|reviews|qa|validation|verification|inspection|inspections|analysis|assessment|planning|preparation|handover|training|rehearsal|investigation|communication|onboarding|documentation) ..4 (was|were|had been|is|are) ..1 (superficial|cursory|perfunctory|shallow|rudimentary|half hearted|half-hearted|skimpy|wanting|not up to the mark)
(superficial|perfunctory|half-hearted|half hearted|skimpy) ..1 (testing|test|tests|review|reviews|qa|validation|verification|inspection|analysis|assessment|planning|preparation|handover|training|rehearsal|investigation|check|look|reading)
(communication|communications|planning|review|reviews|testing|preparation|training|response|handling|procedure|procedures|process|processes|oversight|supervision|handover) (proved|proved to be|turned out|turned out to be|seemed|appeared) <adv> (inadequate|insufficient|ineffective|deficient|lacking|wanting)
(inadequacy|insufficiency|inadequacies) (of|in) (our|the|their|its)? ..2 (testing|review|reviews|process|processes|procedure|procedures|planning|communication|training|preparation|supervision|oversight|practice|practices|handover|response|documentation|change control))",
     .unless = R"(monitoring of ..3 (process|processes)
(investigation|review|analysis|process|testing|response|triage) (we|they|it|that|which|i|found|shows|showed) <any>)",
     .why = norm,
     .offer = "Say what is there and what was needed.",
     .fires = R"(We were not careful enough.
The handover had inadequate planning.
Testing was not thorough enough.
An insufficient review process let it through.
The handover notes were inadequate.
Our testing fell short.
Our monitoring let us down.
The level of review was not good enough.
Our response fell below the standard you expect.
Our testing, by hand and by script, was insufficient.
The briefing for the new porters was inadequate.
The inspection of the second lift was not meticulous enough.
Our review of the plan was rather superficial.
It showed the inadequacy of our training.)",
     .silent = R"(Insufficient disk: 0 B left.
There was not enough memory.
The review lasted an hour.
The new disk fell short of the old one by 3 %.
The rate was below the threshold.
The space for the crates was inadequate.
The lock was not strict enough to keep the order.
The test of the second lift took an hour.)"},
    {.code = "NO-05",
     .name = "poor-work",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls work poor",
     .patterns =
         R"(i: (poor|weak|bad|lousy|terrible) ..1 (documentation|docs)
(poor|weak|bad|lousy|terrible) ..1 (communication|planning|coordination|decision|decisions|leadership|review|testing|preparation|handover|handling|execution|process|processes|practice|practices|management|ownership|discipline|response)
i: (documentation|docs) ..6 (was|were|is|are|had been|has been) <adv> (poor|weak|bad|lacking|terrible|patchy)
(communication|coordination|planning|preparation|testing|handover|leadership|teamwork|execution) ..5 (was|were|is|are|had been|has been) <adv> (poor|weak|bad|lacking|terrible|patchy)
badly (communicated|planned|coordinated|documented|tested|reviewed|handled|executed|managed|understood|prepared|run|organised|maintained|chosen|designed|written|thought out|timed|worded)
i: (badly|poorly) (tuned|configured|sized|implemented|structured|labelled|named|placed|instrumented|secured|integrated|automated)
(handled|managed|executed|communicated|coordinated|planned) ..3 (badly|poorly)
(sub-par|subpar|substandard) ..1 (communication|planning|coordination|testing|review|documentation|response|handling|performance|practice|practices|process)
(poor|weak|bad|lousy|terrible) (test|testing|code|release|change|incident|project|capacity) (coverage|hygiene|discipline|management|planning|practice|practices|process|review|reviews)
(poor|weak) (choice|choices) of <any>
(poor|weak|bad|lousy) change (control|controls|management)
(poor|weak) ..1 (strategy|strategies)
(communication|coordination|planning|documentation|handling|response|handover) (was|were) not <adv> (good|great)
poorly (chosen|maintained|organised|communicated|planned|coordinated|documented|tested|reviewed|handled|executed|managed|understood|designed|written|trained|prepared)
(did|does|do|doing) (a|an) <adv> (poor|bad|terrible|lousy) job <any>
(was|were|been) <adv> (badly|poorly) (done|handled|managed|run|made|communicated|executed)
(communication|communications|coordination) <adv> broke down
(documentation|docs|runbooks|runbook|notes|inventory) ..3 in ..1 (poor|bad|terrible|sorry) (state|shape|condition)
(poor|weak|bad|terrible|lax|sloppy) ..1 (hygiene|security practices|security practice|housekeeping|visibility into our|teamwork|organisation|prioritisation|judgement of|handling|habits)
(communication|communications|coordination|planning|preparation) <adv> (was|were|is) <adv> (lacking|wanting|inconsistent|patchy|chaotic)
i: (poor|weak|bad) ..1 (logging|telemetry|monitoring|alerting|tooling|observability|visibility|coverage|isolation|defaults|error handling|error messages)
(sub-optimal|suboptimal) ..1 (communication|coordination|planning|handover|handling)
(practice|practices|process|processes|review|reviews|controls|procedures|testing|discipline|oversight|supervision|enforcement) (is|are|was|were|had been) <adv> (lax|sloppy|slack|loose|slapdash)
(discipline|supervision|housekeeping|staffing|maintenance|teamwork|situational awareness) (was|were) <adv> (poor|weak|bad|lax|lacking)
(poor|weak|bad|lousy|terrible|substandard|sub standard|sub-standard|shoddy|lax|inferior|deficient|second rate) ..2 (communication|communications|planning|coordination|leadership|documentation|review|reviews|peer review|code review|testing|preparation|handover|handovers|handling|execution|response|hand-off|hand-offs|hand off|hand offs|handoff|handoffs|timing|teamwork|housekeeping|practice|practices|process|processes|change management|supervision|oversight|organisation|workmanship)
(quality|standard|level|state) of ..1 (the|our|their|this|that|its)? ..3 (update|updates|post|posts|message|communication|note|notes|handover|review|documentation|testing|response|work|planning|planning|report|runbook|runbooks|preparation|coordination|training) ..4 (was|were|is|are) <adv> (poor|low|bad|weak|substandard|disappointing|unsatisfactory|patchy|wanting)
(in|with) (a|such a) (poor|bad|sloppy|clumsy|haphazard|careless|disorganised|half-hearted) (way|manner|fashion|style|shape)
(communication|communications|planning|coordination|leadership|documentation|review|testing|preparation|handover|handling|response|execution|process|it|this|that|which) (left|leaves|leaving) (a lot|much|something|a great deal|lots|plenty|little) to be desired
(left|leaves|leaving) (a lot|much|something|a great deal) to be desired
(clumsy|awkward|messy|ragged|shaky|chaotic|muddled) (handover|handovers|communication|coordination|rollout|rollback|execution|handling|response|start|cutover|planning))",
     .unless = R"((poor|bad|weak|terrible|lousy) ..1 (response|request) (code|time|times|body|from|latency|rate)
(cache|cell|mobile|signal) coverage
(disk|network|cpu|memory|pool|signal|cache|gc|query|io|api|service|server|host|node|cell|link) (performance|handling|response|quality))",
     .why = norm,
     .offer = "Who needed what, by when, via what?",
     .fires = R"(Poor communication slowed it.
The change was poorly planned.
It was weak leadership.
We did a poor job of communicating.
The handover was badly done.
Communication broke down around 04:00.
Bad hygiene around keys let this happen.
Our incident communication was lacking.
Radio discipline was poor.
It showed a few badly-tuned limits.
The notice was badly worded.
Our review practices are lax.
Weak hand-offs cost the yard an hour.
The notices left a lot to be desired.)",
     .silent = R"(The signal strength was poor: -110 dBm.
The pool had a bad connection.
A bad gateway error was shown.
Communication with the sensor broke up.
The poor cooling was replaced.
The poor disk response slowed the pump.)"},
    {.code = "NO-07",
     .name = "botched",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls work botched",
     .patterns = R"((mismanaged|mismanagement|mishandled|mishandling|botched|bungled|bungling|screwed up|messed up)
(make|makes|made|making) (a|such a|an|quite a) ..1 (mess|hash|pig's ear|botch|muddle|shambles|balls) (of|out of) <any>
(messed|screwed|mucked|cocked|ballsed|fouled|loused|stuffed|goofed|fluffed) ..3 up
(bodged|bodge|botch|botch-up|botch job|bungle|cock-up|cockup|foul-up|foulup|mess-up|muck-up|goofed|fumbled|flubbed|muffed|bollocksed|snafu|fluffed))",
     .why = norm,
     .offer = "List the steps with times.",
     .fires = R"(It was a botched rollout.
The page was mishandled.
The team messed up the failover.
Somebody made a mess of the seating plan.)",
     .silent = "The rollout was reverted.\nThe handler threw.\nThe manager was told."},
    {.code = "NO-09",
     .name = "suboptimal",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "judges against an ideal",
     .patterns =
         R"((suboptimal|sub-optimal|suboptimally|non-ideal)
(less than|far from|short of|not exactly|nowhere near) <adv> (ideal|optimal|perfect|stellar|great|satisfactory)
(is|was|were|are|been) not <adv> (ideal|optimal|satisfactory)
(was|were|been) not <adv> (great|perfect) $
(left|leaves|leaving|had|has|have|still) ..2 room for improvement
(was|were|is|are|been) (hardly|scarcely|barely|not quite|not entirely|anything but|not really|not particularly|not especially|by no means|not at all) (ideal|optimal|perfect|great|stellar|satisfactory|smooth|brilliant)
(was|were|is|are) not the (best|ideal|optimal|smartest|cleanest|smoothest|most efficient|wisest) (one|way|order|time|moment|choice|option|approach|idea|place|path|solution|practice|outcome|$))",
     .unless =
         R"((suboptimal|sub-optimal|optimal) ..1 (query|plan|plans|path|paths|route|routes|routing|index|placement|layout|schedule|throughput|compression|cache|memory|bitrate|allocation|hashing)
(query|plan|path|route|routing|index) ..3 (suboptimal|optimal)
(suboptimal|sub-optimal|non-ideal) ..1 (speed|speeds|performance|latency|latencies|bandwidth|rate|rates|response time|response times|utilisation|usage|settings|setting|configuration|parameters|parameter|values|value|signal|quality of|load|balance|distribution|batching|sharding|connectivity|network|hardware|code)
(best|ideal|optimal) ..2 (match|index|plan|route|path) (by|in|for) ..2 @thing)",
     .why = norm,
     .offer = "Compared with which aim?",
     .fires = R"(It was suboptimal handling.
The handover was less than ideal.
The response was not great.
Talks with the yard left room for improvement.
Our order of repairs was hardly ideal.)",
     .silent = R"(The planner chose a suboptimal query plan.
The ideal load is 40 %.
The great circle route is long.
The spare pump ran at suboptimal speeds.)"},
    {.code = "NO-11",
     .name = "slow-people",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "calls people slow",
     .patterns = R"(<P> <adv> (too)? slow to <any>
<P> (is|are|was|were) taking <adv> (too long|forever|ages)
(vendor|supplier|provider|contractor|carrier|landlord) (was|were|is|are|has been|have been) <adv> (too|very|rather|quite|so|extremely)? slow to (provide|answer|respond|reply|explain|react|confirm|acknowledge|escalate|inform|communicate|share|tell|admit|act|send|deliver|supply|publish|post|return|call|come) <any>?
<P> <adv> took (its|their|his|her|our|my) time (to|in|before|with) <any>
^ (too)? slow to (respond|react|escalate|notice|communicate|declare|act|acknowledge|detect|identify|involve|realise|recognise)
(diagnosis|detection|escalation|response|triage|investigation|communication|debugging|troubleshooting|coordination|resolution|decision|acknowledgement|identification|remediation|recovery) <adv> (took|taking|takes) <adv> ..1 (too long|longer than)
<P> <adv> too slow (to|in|at) <any>
<P> took <adv> longer than (necessary|needed|expected|usual|it should|they should|we should|ideal|acceptable)
(communication|escalation|response|reaction|diagnosis|detection|approval|approvals|(approval|escalation|review|support) process) (was|were) <adv> too (slow|late)
(slow|sluggish|tardy) (reaction|escalation|acknowledgement|communication|detection) <any>
<P> <adv> took <adv> too long
took (us|them|him|her|people|responders|everyone|the ..2 @role) <adv> ..1 too long
it took ..1 too long to (find|respond|detect|escalate|notice|restore|recover|identify|diagnose|resolve|mitigate|reach|get|understand|realise|figure|page|communicate)
(our|their|initial|incident|team's|human) (response|reaction|escalation) (was|were) ..1 (slow|sluggish|late)
(reaction|escalation|communication) (was|were) <adv> (slow|sluggish|late)
(slow|sluggish|delayed) (response|reaction|escalation) (by|from|of) <person>
(took|taken) ..3 longer than <adv> (it|they|we) should
(reaction|response) to the ..3 (page|pages|alert|alerts|incident|outage|report|reports) (was|were) <adv> (slow|sluggish|late|delayed)
(decision to ..4|time to (detect|detection|respond|recover|recovery|mitigate|mitigation|diagnose|resolve|resolution)) (took|was) <adv> too long
(longer|slower|later) ..4 (than|that) it should <adv> (have|be)
should not <adv> have taken (this|that|so) long
<P> (was|were) <adv> too slow
took <adv> ..1 (longer|more) time? (than|that) <adv> (ideal|acceptable|desirable|desired|reasonable|it should|they should|we should|we would|we 'd|we had hoped|hoped)
<ing> ..5 took <adv> ..1 (longer|more) than <adv> (necessary|needed)
(took|takes) <adv> (far|way|much) too long to (find|respond|detect|escalate|notice|restore|recover|identify|diagnose|resolve|mitigate|reach|get|understand|realise|figure|page|communicate)
(first|our|initial) ..2 (update|communication|notice|post|announcement|page|message|response) (was|came|went out) <adv> (too)? late
took (us|them|the team|responders|people) ..2 (a long time|a while|ages|forever|quite some time|far too long|longer than) to? <any>
<P> took <adv> (almost|nearly|over|more than|about)? <det>? <num>? ..1 (hour|hours|days|day) to (find|respond|detect|escalate|notice|identify|diagnose|reach|realise|post|publish|tell|inform|announce|communicate|acknowledge|page) <any>
(spent|spend|spending) <adv> (way|far|much)? too (much|long) time? <any>
(too much|far too much) time (passed|elapsed|went by) (before|until) <any>
(aid|help|assistance|backup|reinforcements|relief|engineers|technicians|crews) (was|were) <adv> (slow|late) (to|in) <any>
(switching|finding|reaching|escalating|diagnosing|identifying|communicating|responding|deciding|debugging|locating|coordinating|involving|fixing|resolving|notifying|informing) ..5 (took|takes) <adv> (too long|too much time|far too long|way too long|far too much time)
(feedback|follow up|follow-up|approval|approvals|handover|handovers) ..6 (was|were) <adv> (slow|late)
(response|responses|answer|answers|help|support|information) from <person> ..2 (was|were) <adv> (slow|late|delayed)
<person> 's (response|responses|reply|reaction|answer|answers) (was|were) <adv> (slow|late|delayed)
response (was|were) <adv> slow and (uncoordinated|disorganised|inadequate|poor|confused|ineffective)
<P> <adv> (too)? (slow|sluggish|tardy) (in|at|about|with) <any>
(operations|facilities|procurement|logistics|marketing|finance|legal|engineering) (was|were|has been|have been) <adv> (too|very|rather|quite|so|extremely)? slow (to|in|at|about) (reacting|responding|answering|escalating|noticing|communicating|acknowledging|deciding|declaring|informing|notifying|replying|acting|react|respond|answer|escalate|notice|communicate|acknowledge|decide|declare|inform|notify|reply|act)
<P> <adv> slow off the mark
took (the|our|an|a|us|responders|people|everyone|support|engineering|operations) ..3 (far too long|way too long|much too long|too long|unduly long|longer than it should|an inordinate|an unreasonable) <any>?
<P> <adv> (dragged|drags|dragging) (its|their|his|her|our) (feet|heels)
at (a|the|an)? ..1 (snail 's|glacial|slow|sluggish|leisurely|pedestrian) pace
(inordinate|unreasonable|excessive|undue|unacceptable|considerable) (amount|length|stretch|lapse|period|deal) of time (went|passed|elapsed) <any>
(time to|our time to|mean time to) ..1 (acknowledge|respond|detect|escalate|notice|declare|react|mitigate|recover|diagnose) ..3 (was|were|is) <adv> (excessive|too long|too high|unduly long|unreasonable|far too long|much too long)
(reaction|response|escalation|communication|acknowledgement|detection|diagnosis|handover|coordination|decision|decision making|decision-making|notification|triage|vendor|desk|team) ..5 (was|were) <adv> (tardy|sluggish|belated|slow in coming|slow to come|unduly slow|unnecessarily slow|too sluggish|lethargic|ponderous)
(diagnosing|finding|locating|escalating|deciding|identifying|responding|notifying|mitigating|recovering|debugging|detecting|communicating|involving|coordinating|diagnosis|detection|escalation|response|triage|recovery|mitigation) <adv> (took|taking) <adv> (unnecessarily|unduly|needlessly|excessively|surprisingly|unreasonably|inordinately|awfully|terribly) long)",
     .unless = R"(<T> (spent|spend|spends) <adv> (way|far|much)? too)",
     .why = "On the clock of the incident the time was filled with something.",
     .offer = "T+ times, and what filled them.",
     .fires = R"(The shift decided that the vendor was taking too long.
We were too slow to react.
The team was slow to respond.
We took too long to escalate.
It took much longer than it should.
The responders were too slow.
Blocking the address took more than ideal.
Our first status update was late.
It took us a long time to find the right person.
We took almost an hour to post the first update.
We spent way too much time trying to find it.
Far too much time passed before the second team was called.
Mutual aid was slow to arrive.
The response was slow and uncoordinated.
Feedback from the second group was slow.
Switching the traffic took too much time.
The vendor's response was late.
The supplier has been very slow to explain it.
The porters were slow in answering the bell.
Field operations were slow in reacting to the alarm.
The vendor dragged its feet.
The reaction of the desk was tardy.)",
     .silent = R"(The query was slow to return.
A slow query blocked it.
The job took too long.
The scan was too slow.
The query took longer than the timeout.
The disk took an hour to rebuild.
The probe spent too much time in the kernel.
The response from the cache was slow.
The provider was slow to route packets.
The pump was slow in reaching its speed.
The write operations were slow in that hour.)"},
};

}  // namespace debrief::inline v0::language_detail::normative
