#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view norm =
    "It measures the act against a norm chosen afterwards and says nothing about why it made sense.";

constexpr Row rows[] = {
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
not <adv> (rigorously|carefully|comprehensively|systematically) (tested|reviewed|checked|verified|planned|validated|assessed))",
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
It was not rigorously tested.)",
     .silent = R"(The JSON is properly nested.
The cache did not start properly.
The host shut down properly.
Without proper quoting the shell splits it.)"},
    {.code = "NO-02",
     .name = "person-incorrectly",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "says that a person acted incorrectly",
     .patterns = R"(<P> <adv> (incorrectly|wrongly|mistakenly|erroneously) @human~ed
<P> <adv> (incorrectly|wrongly|mistakenly|erroneously) (applied|deleted|removed|deployed|merged|configured|ran|used|set|disabled|identified|changed|marked|attributed|concluded)
(was|were|been|had|being|is|are) <adv> @mistaken (incorrectly|wrongly|erroneously)
(been|was|were|being|is|are|gets|got) <adv> (mistakenly|wrongly|erroneously|incorrectly) @mistaken
<S> <adv> (had|has|have)? (incorrectly|wrongly|mistakenly|erroneously) (edited|entered|updated|rebooted|restarted|enabled|added|set up|labelled|closed|typed|copied|pasted|committed|pushed|published|implemented|specified|installed|reverted|rolled|left|made|took|chose|gave|sent|told|put|turned|shut)
(was|were|been|being|is|are|got) <adv> (mistakenly|erroneously) <adv> <done>
(was|were|been|being) <adv> (mistakenly|erroneously) (run|cut|put|set|read|split|shut)
(people|everyone|folks|we|they|engineers|operators|team|users) (was|were) <adv> (mistakenly|erroneously) <ing>
(mistakenly|wrongly|erroneously) (reinitialised|reinitialized|reimaged|decommissioned|unplugged|depooled|repooled|drained|recreated) <any>
<P> <adv> (mistakenly|erroneously) <any>
(a|an|the|this) (incorrectly|wrongly|mistakenly|erroneously) (@mistaken|mounted|attached|routed|cabled|racked|scaled|granted|issued|ordered|replaced|renamed|shared|sent|enabled|terminated|drained|depooled) <any>
(error|errors|mistake|mistakes|lapse|lapses) in following <any>
<P> <adv> (ran|executed|deleted|edited|rebooted|restarted|typed|entered|unplugged|disconnected|pulled|dropped|wiped|drained|depooled) (the|a) wrong <any>
^ (mistakenly|wrongly|incorrectly|erroneously) (deleted|removed|deployed|merged|configured|ran|used|set|disabled|restarted|applied|changed|marked|closed|pushed)
(mistakenly|wrongly|incorrectly|erroneously) (diagnosed|assessed|interpreted|concluded|decided|escalated|reviewed|approved)
<P> (had|has|have)? <adv> (wired|connected|installed|labelled|configured|set|entered|applied|calculated|mounted|fitted|filled) ..5 (incorrectly|wrongly|the wrong way)
(a|the) wrong (change|patch|commit|build|image|package|setting|command|cable|button|switch|flag|file|host|server|key|branch|disk|drive|breaker|valve|record|account|version|parameter|region|value|script|row|table|environment|cluster) (was|were|got) <adv> (entered|typed|pulled|pressed|run|executed|chosen|picked|selected|deleted|removed|opened|closed|unplugged|disconnected|edited|used|pushed|deployed|merged|dropped|wiped|rebooted|restarted)
(closed|deleted|removed|merged|deployed|disabled|sent|applied|restarted|rebooted|pulled|disconnected|published|released|cancelled|revoked|marked|tagged|decommissioned|unplugged) (in error|by accident and error)
(closed|deleted|removed|merged|deployed|sent|applied|entered|approved|confirmed|granted|issued|uploaded|activated|opened|executed|enabled|included|configured|renamed|moved|committed|pushed|administered|dispensed) ..4 in error (by|on|at|during|and|while|when|because|$)
(and|but|then|who|<P>) ,? in error ,? (confirmed|told|approved|accepted|closed|said|stated|sent|gave|entered|issued|granted|authorised|opened|removed|deleted|pressed|turned|switched|pulled|ran)
(was|were|had|has|have|is|are) not <adv> (been)? <adv> correctly (applied|installed|configured|set up|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood)
(was|were|had|has|have) not <adv> (been)? <adv> (applied|installed|configured|set up|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood) correctly
(wrongful|erroneous|mistaken) (starting|start|restart|deletion|removal|shutdown|shutting|closure|activation|deactivation|disconnection|merge|termination|decommissioning|dispensing|administration|publication|launch) <any>
(wrongful|erroneous|mistaken) (opening|closing) of)",
     .unless =
         R"((job|jobs|file|files|request|requests|check|checks|build|builds|node|nodes|host|hosts|pod|pods|message|messages|event|events|row|rows|record|records|response|responses|packet|packets|query|queries|session|sessions|transaction|transactions|address|addresses|email|emails|replica|replicas|shard|shards|disk|disks) <adv> (was|were|is|are|been|being|had been) <adv> (mistakenly|wrongly|incorrectly|erroneously) (marked|labelled|labeled|classified|identified|reported|flagged|tagged|treated) as
(correctly|applied|installed|configured|set up|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood) ..4 by (the|a|an|our)? ..1 @thing
(mistakenly|wrongly|incorrectly|erroneously) (thought|believed|assumed|supposed|expected)
in error (state|mode|handling|status|condition|pages|logs))",
     .why = norm,
     .offer = "Diagnosed as X on cues Y.",
     .fires = R"(The incorrectly mounted device was in use.
Errors in following the procedure took the hosts out.
Due to an incorrectly deployed change some names did not resolve.
They mistakenly delete the volume.
An engineer ran the wrong command.
The script was mistakenly run on the live cluster.
People were mistakenly sending the old form.
The team incorrectly diagnosed the network.
The rule had been mistakenly removed.
The limit was set incorrectly.
We wrongly concluded that it was DNS.
Staff had wired the second feed incorrectly.
The wrong cable was pulled.
A wrong change was merged.
The ticket was closed in error.
The bank was reached and, in error, confirmed the login.
The record was deleted from the register in error.
The rules were not correctly applied at the second site.
The gauge had not been fitted correctly.
It led to the wrongful starting of the workers.)",
     .silent = R"(The job ran the wrong binary.
The parser correctly rejects it.
The service incorrectly reported healthy.
The flag was inadvertently set.
The proxy incorrectly cached the page.
The wrong value was returned.
The wrong host was contacted by the probe.
The session closed in error state.
The job was mistakenly marked as done.
The rules were not correctly applied by the controller.
The page was not rendered correctly.)"},
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
(testing|review|reviews|documentation|planning|training|communication|preparation) , ..6 , (was|were|is|are) <adv> (insufficient|inadequate|lacking|deficient))",
     .unless = "monitoring of ..3 (process|processes)",
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
Our testing, by hand and by script, was insufficient.)",
     .silent = R"(Insufficient disk: 0 B left.
There was not enough memory.
The review lasted an hour.
The new disk fell short of the old one by 3 %.
The rate was below the threshold.)"},
    {.code = "NO-04",
     .name = "inappropriate",
     .severity = W,
     .scopes = "N",
     .guards = negated | lower_for_things,
     .finds = "calls an act inappropriate",
     .patterns = R"((inappropriate|inappropriately) <any>
(was|were|been|did) not ..3 appropriately
(<done>|was|were) inappropriately
not <adv> (taken|given|paid|done|made|take|give|pay) (the|an|any)? (appropriate|proper|due|necessary|adequate|required) (time|care|attention|consideration|steps|precautions|measures|diligence)
not (an|the) appropriate (response|action|decision|way|choice|step|reaction|course)
(response|approach|decision|reaction|handling|action|choice) (was|were) not <adv> appropriate
(was|were|seemed) (very|quite|rather|deeply|wholly|entirely)? inappropriate
(misguided|ill-advised|ill advised|ill-considered|ill-judged) (attempt|attempts|effort|efforts|decision|fix|change|idea|move|step|choice))",
     .unless = R"(inappropriate content
(default|defaults|setting|settings|value|values|size|limit) ..8 (was|were|is|are) <adv> inappropriate)",
     .why = norm,
     .offer = "Describe the response.",
     .fires = R"(We had not taken the appropriate time for it.
It was an inappropriate response.
The page was inappropriately closed.
This was inappropriate handling.
It was a misguided attempt to help.)",
     .silent = "Act as appropriate.\nThe appropriate team was paged.\nIt was not inappropriate to wait."},
    {.code = "NO-05",
     .name = "poor-work",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls work poor",
     .patterns =
         R"((poor|weak|bad|lousy|terrible) ..1 (communication|planning|coordination|decision|decisions|leadership|documentation|review|testing|preparation|handover|handling|execution|process|processes|practice|practices|management|ownership|discipline|response)
(communication|coordination|planning|preparation|documentation|testing|handover|leadership|teamwork|execution) ..5 (was|were|is|are|had been|has been) <adv> (poor|weak|bad|lacking|terrible|patchy)
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
(discipline|supervision|housekeeping|staffing|maintenance|teamwork|situational awareness) (was|were) <adv> (poor|weak|bad|lax|lacking))",
     .unless = R"((poor|bad|weak|terrible|lousy) ..1 (response|request) (code|time|times|body|from|latency|rate)
(cache|cell|mobile|signal) coverage)",
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
Our review practices are lax.)",
     .silent = R"(The signal strength was poor: -110 dBm.
The pool had a bad connection.
A bad gateway error was shown.
Communication with the sensor broke up.
The poor cooling was replaced.)"},
    {.code = "NO-06",
     .name = "wrong-decision",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls a decision wrong",
     .patterns = R"((chose|picked|took) the wrong (approach|option|path|strategy|fix|action|course)
(decision|choice|assumption) ..4 was <adv> (wrong|bad|poor|mistaken|unwise) $
(wrong|bad|poor|incorrect|misguided|unwise) (decision|decisions|choice|choices|move|judgement|assumption|assumptions|conclusion|conclusions)
wrong call (to|by|from|on|$)
(was|were|is) ..1 (a|an) ..1 bad idea
(was|were) not <adv> (the|a) (right|good|best|wise|correct|sensible) (decision|choice|call|move|option|approach|idea|thing to do))",
     .unless = "(scheduler|algorithm|planner|autoscaler|optimiser|balancer) ..4 (choices|decisions|decision|choice)",
     .why = norm,
     .offer = "Decision D was reasonable because …",
     .fires = R"(It was the wrong decision.
The team made a bad choice.
Rolling on was an unwise move.
That was not the right decision.)",
     .silent = "The wrong checksum was stored.\nThe decision was recorded.\nThe file has a wrong date."},
    {.code = "NO-07",
     .name = "botched",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls work botched",
     .patterns = "(mismanaged|mismanagement|mishandled|mishandling|botched|bungled|bungling|screwed up|messed up)",
     .why = norm,
     .offer = "List the steps with times.",
     .fires = "It was a botched rollout.\nThe page was mishandled.\nThe team messed up the failover.",
     .silent = "The rollout was reverted.\nThe handler threw.\nThe manager was told."},
    {.code = "NO-08",
     .name = "unacceptable",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls it unacceptable",
     .patterns =
         R"((unacceptable|unacceptably|not acceptable|simply unacceptable|inexcusable|unforgivable|unreasonable|unreasonably|indefensible)
(is|was|are|were) (simply|just|clearly|plainly)? not good enough $
(falls|fell|fall) <adv> short of (what|our|the ..2 (standard|standards|expectations|bar|service))
(there is|there was|is|no) no? excuse (for|to|that))",
     .unless = "(unreasonable|unreasonably) ..2 "
               "(resource|resources|amount|amounts|load|high|large|small|slow|memory|cpu|usage|size|number|"
               "rate|latency|value|values|traffic|default|defaults|limit|limits)",
     .why = norm,
     .offer = "Give minutes and effect.",
     .fires = R"(It was an unreasonable delay.
This is unacceptable.
The wait was inexcusable.
That is not good enough.
This falls short of what our customers deserve.
There is no excuse for the downtime.)",
     .silent = R"(Acceptance criteria are met.
A reasonable default was set.
The request was accepted.
The score was not good enough to pass the filter.)"},
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
(was|were|been) not <adv> (great|perfect) $)",
     .unless =
         R"((suboptimal|sub-optimal|optimal) ..1 (query|plan|plans|path|paths|route|routes|routing|index|placement|layout|schedule|throughput|compression|cache|memory|bitrate|allocation|hashing)
(query|plan|path|route|routing|index) ..3 (suboptimal|optimal))",
     .why = norm,
     .offer = "Compared with which aim?",
     .fires = "It was suboptimal handling.\nThe handover was less than ideal.\nThe response was not great.",
     .silent = "The planner chose a suboptimal query plan.\nThe ideal load is 40 %.\nThe great circle route is long."},
    {.code = "NO-10",
     .name = "against-procedure",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "measures work against procedure",
     .patterns =
         R"((against|contrary to|outside) ..2 (best practice|best practices|procedure|procedures|policy|protocol|guidelines)
<P> ..1 (did not|failed to) <adv> (follow|adhere|comply|obey) ..6 (practice|practices|process|processes|procedure|procedures|runbook|runbooks|checklist|policy|policies|protocol|protocols|guideline|guidelines|rules|standards|documentation|playbook|instructions|steps|convention|conventions)
(instructions|steps|procedure|procedures|rules|guidance) <any> ..2 (was|were) not followed
corners <adv> (was|were|had been|got|being) cut
not <adv> (been|being)? <adv> (handled|run|managed|treated|conducted|carried out|rolled out|released|announced|raised|performed|made) (within|according to|under|through|via|as per|per) ..4 (process|processes|procedure|procedures|protocol|protocols|guidelines|runbook|checklist|playbook|change control)
without <adv> (going|passing|having gone|having passed|being put) through ..4 (process|processes|procedure|procedures|review|reviews|channels|approval|approvals|change control|change management|qa|proper way|right way|steps)
did not <adv> (go|come|pass) through ..3 (process|review|approval|approvals|procedure|change control|change management|channels)
did not <adv> (follow|perform|apply|use|implement|observe|respect) ..2 (best practice|best practices)
(deployment|rollout|change|release|migration|maintenance|upgrade|response) did not <adv> follow ..4 (procedure|procedures|process|processes|runbook|checklist|policy|protocol|guidelines|practice|practices)
(instead of|rather than|without) following ..4 (protocol|procedure|procedures|process|practice|practices|runbook|checklist|guidelines|steps)
(change management|change control|review|reviews|approval|procedure|process|policy) (was|were) <adv> (bypassed|skipped|circumvented)
(practice|practices|procedure|procedures|process|processes|protocol|protocols|policy|policies|runbook|checklist|guidelines|steps) (was|were|had|has) <adv> not <adv> (been)? <adv> (followed|observed|respected|adhered|complied)
(bypassed|bypassing|skipped|skipping|circumvented|circumventing|violated|violating|ignored|ignoring|sidestepped|flouted) ..4 (procedure|procedures|best practice|best practices|policy|policies|protocol|change management|change control|code review|review process|approval process|deploy process|deployment process|release process|normal process|standard process|usual process|guidelines|checklist)
(bypassed|skipped|circumvented) (the|our)? (review|approval|process)
(procedure|process|protocol|policy|runbook|checklist) ..12 (was|were) <adv> not <adv> (followed|observed|adhered to) $
(outside|outside of) ..2 (normal|standard|usual|regular|established|agreed) ..2 (process|procedure|procedures|channels|window|practice)
(process|procedure|procedures|checklist|review|approval) (was|were) <adv> (ignored|not respected|not observed|not adhered)
(not|never) following ..4 (protocol|procedure|procedures|process|practice|practices|runbook|checklist|guidelines)
not <adv> (in line|in accordance|in keeping|compliant|consistent) with ..3 (practice|practices|procedure|procedures|policy|protocol|guidelines|guidance|process|standards)
(deviated|departed|deviating|deviation|departure|strayed) from ..4 (procedure|procedures|process|policy|protocol|practice|practices|standard|runbook|checklist|playbook)
(bypassed|skipped|circumvented|bypassing|skipping|circumventing|sidestepping) (the|our|a|any|all)? (required|mandatory|usual|normal|planned|peer|manual|code)? (review|reviews|approval|approvals|sign-off|peer review|qa|checklist)
(procedure|procedures|process|processes|practice|practices|checks|controls|safeguards|approvals|review|reviews) (was|were) <adv> (bypassed|skipped|circumvented|ignored|disregarded|short-circuited|shortcut)
<P> ..2 (shortcut|shortcuts|corners) <any>
(cut|cutting) corners
<P> <adv> took ..2 (shortcut|shortcuts)
<P> ..1 (did not|failed to) <adv> (comply|adhere|follow) ..5 (permit|order|orders|instruction|regulation|regulations|law|code|rule|requirement|requirements|directive|plan))",
     .unless =
         R"((security|admission|network|content|cors|retention|password|iam|bucket|cache|firewall) (policy|policies))",
     .why = "Work as done differs from work as written for reasons.",
     .offer = "How is the work normally done?",
     .fires = R"(It ran against best practice.
The procedure was not followed.
The engineer did not follow the runbook.
The process for moving a host to the new rack was not followed.
The change was pushed without following the standard procedure.
The deploy was not in line with best practice.
The operator deviated from the procedure.
The change bypassed the required review.
Normal change procedures were bypassed that evening.
The team took a shortcut around the review.
Standard practice was ignored.
The instructions provided were not followed.
Some corners were cut.
The contractor did not comply with the permit.
It ended up not being handled within the usual response process.
The change did not go through the normal process.
A table was added without going through the proper way of asking for it.)",
     .silent = R"(It ran per procedure P-3, step 2.
The procedure took 12 minutes.
The redirect did not follow the link.
The process that wrote the log was not followed by a second one.
The value deviated from the mean.
The traffic bypassed the proxy.
The checks of the proxy ran.
The keyboard shortcut was removed.
The field did not comply with the code page.
The packet did not go through the tunnel.)"},
    {.code = "NO-11",
     .name = "slow-people",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "calls people slow",
     .patterns = R"(<P> <adv> (too)? slow to <any>
^ (too)? slow to (respond|react|escalate|notice|communicate|declare|act|acknowledge|detect|identify|involve|realise|recognise)
(diagnosis|detection|escalation|response|triage|investigation|communication|debugging|troubleshooting|coordination|resolution|decision|acknowledgement|identification|remediation|recovery) <adv> (took|taking|takes) <adv> ..1 (too long|longer than)
<P> <adv> too slow (to|in|at) <any>
<P> took <adv> longer than (necessary|needed|expected|usual|it should|they should|we should|ideal|acceptable)
(communication|escalation|response|reaction|diagnosis|detection) (was|were) <adv> too (slow|late)
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
response (was|were) <adv> slow and (uncoordinated|disorganised|inadequate|poor|confused|ineffective))",
     .unless = R"(<T> (spent|spend|spends) <adv> (way|far|much)? too)",
     .why = "On the clock of the incident the time was filled with something.",
     .offer = "T+ times, and what filled them.",
     .fires = R"(We were too slow to react.
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
The vendor's response was late.)",
     .silent = R"(The query was slow to return.
A slow query blocked it.
The job took too long.
The scan was too slow.
The query took longer than the timeout.
The disk took an hour to rebuild.
The probe spent too much time in the kernel.
The response from the cache was slow.)"},
    {.code = "NO-12",
     .name = "improper",
     .severity = W,
     .scopes = "N",
     .guards = negated | to_readers,
     .finds = "calls an act improper or unauthorised",
     .patterns =
         R"(improper ..3 (sizing|configuration|wiring|labelling|disposal|lockout|fitting|assembly|calibration|supervision|staffing|documentation|approval|authorisation|loading|placement)
improper ..1 (change|changes|use|usage|procedure|procedures|process|deployment|deploy|action|actions|maintenance|conduct|review|testing|planning|communication|handover|rollout|release|training|installation)
unauthorised ..1 (change|changes|deploy|deployment|action|actions|modification|modifications|merge|push|command|intervention|maintenance|rollout|release|restart|upgrade)
(deployed|pushed|merged|changed|applied|released|made|ran|performed|modified|removed|deleted|restarted) ..5 without ..2 (authorisation|permission|authority|consent)
(change|deploy|deployment|rollout|action|restart|merge|upgrade|release|migration) <adv> (was|were) <adv> (unauthorised|improper) $
(not|never) <adv> authorised to
(was|were|been) <adv> improperly @mistaken)",
     .unless =
         R"(~(attacker|attackers|adversary|hacker|hackers|malicious|intruder|intruders|exploit|attack|compromised|stolen)
(detect|detects|detecting|detection|prevent|prevents|block|blocks|alert|alerts) ..4 unauthorised
(token|key|role|client|request|job|pod|service|account|node) ..2 (not|never) authorised)",
     .why = norm,
     .offer = "Which path allowed it, and is it used every day?",
     .fires = R"(It was an improper change.
An unauthorized deployment went out.
The rule was changed without permission.
The valve was improperly closed.
All three shared one cause: improper CPU sizing.)",
     .silent = R"(The proxy answered HTTP 401 unauthorised.
Unauthorised requests were dropped.
The attacker made an unauthorised change.
The record was improperly nested.)"},
    {.code = "NO-13",
     .name = "rightly",
     .severity = I,
     .scopes = "N",
     .guards = negated | luck_or_thanks | approved_question,
     .finds = "praises by outcome",
     .patterns =
         R"((rightly|wisely|sensibly|prudently|shrewdly|commendably|admirably|astutely|judiciously) <any>
to (his|her|their|our|<name> 's|the ..2 's) <adv> credit $
(right|good|great|excellent|smart|wise|sound) (call|decision|choice|judgement|instinct|instincts) $
(right|good|great|excellent|smart|wise|sound) (call|decision|judgement|instinct|instincts) (by|from|on|to|was)
(wise|smart|shrewd|prudent|brilliant|clever|astute) (move|idea|step))",
     .unless =
         R"((rightly) or (wrongly)
(make|making|makes|support|inform|informed|enable|take|taking|help) ..4 (right|good|sound|smart) (decision|decisions|call|choice))",
     .why = "Praise by outcome is the same judgement with the sign turned.",
     .offer = "The same rule as for blame: which cues and which options were there?",
     .fires = "The team rightly rolled back.\nTo her credit, Ana waited.\nIt was a good call.",
     .silent = "## Thanks\nThe right index was chosen.\nThe data help us to make a good decision.\nThe call was good "
               "for an hour."},
    {.code = "NO-14",
     .name = "unnecessary-risk",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls a risk or an act needless",
     .patterns =
         R"((unnecessary|needless|undue|excessive|unwarranted|unjustified|avoidable|irrational) ..1 (risk|risks|delay|delays|caution|haste|confidence|reliance|trust|panic|optimism|escalation|intervention|urgency|hurry|wait)
(unnecessarily|needlessly|excessively|overly) (long|delayed|prolonged|risky|slow|cautious|hasty|aggressive|optimistic|escalated|exposed|confident|complicated|reliant)
too (much|many|great) ..1 (risk|risks))",
     .why = norm,
     .offer = "Which trade-off was being made?",
     .fires = "The team took an unnecessary risk.\nThe failover was needlessly delayed.\nThere was undue haste.",
     .silent = "It showed excessive memory use.\nUnnecessary packets were dropped.\nThe risk was 2 %."},
    {.code = "NO-15",
     .name = "confusion",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls people confused",
     .patterns =
         R"(<P> (was|were|got|became|is|are|been|being) <adv> (confused|disorganised|bewildered|disoriented|muddled|all over the place|in disarray|in chaos)
(some|minor|initial|much|considerable|causing|caused|created|added|adding|led to|leading to|resulted in) ..2 confusion
(confusion|chaos|disarray|disorder) (among|amongst|within) ..3 <person>
(there|it) (was|were) ..3 (confusion|chaos|disarray|pandemonium)
(chaotic|disorganised|disorderly|haphazard) ..1 (response|call|handover|bridge|meeting|coordination|communication|escalation|incident|start|team|effort|process)
(response|call|handover|meeting|communication|coordination) (was|were|became) <adv> (chaotic|disorganised|haphazard|confused|confusing))",
     .unless = R"((i|we) (was|were|got|became) <adv> (confused|disoriented)
confusion (matrix|attack)
(user|users|customer|customers|reader|readers) confusion
chaos (monkey|engineering|test|testing|experiment|mesh))",
     .why = norm,
     .offer = "Which readings of the situation stood side by side?",
     .fires = "They were confused by the graph.\nThere was confusion about who led.\nThe response was chaotic.",
     .silent =
         "We were confused by the two graphs.\nThe chaos experiment killed a pod.\nThe names are easily confused."},
};

}  // namespace

constinit const Family normative_judgement{"NO", "normative judgement", "Bergström; RCA2 rules of causation", rows};

}  // namespace debrief::inline v0::language_detail
