// What somebody did, measured against a norm: incorrectly, inappropriate, wrong, against procedure, improper.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::normative {

inline constexpr std::string_view norm =
    "It measures the act against a norm chosen afterwards and says nothing about why it made sense.";

inline constexpr Row of_acts[] = {
    {.code = "NO-02",
     .name = "person-incorrectly",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "says that a person acted incorrectly",
     .patterns = R"(<P> <adv> (incorrectly|wrongly|mistakenly|erroneously) @human~ed
<P> <adv> (incorrectly|wrongly|mistakenly|erroneously) (applied|deleted|removed|deployed|merged|configured|ran|used|set|disabled|identified|changed|marked|attributed|concluded)
(was|were|been|had|being|is|are) <adv> (@mistaken|set up|setup) (incorrectly|wrongly|erroneously)
(had|has|have|with) ..4 (set up|setup|configured|installed|wired|labelled|assigned|applied) (incorrectly|wrongly|erroneously)
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
(was|were|had|has|have|is|are) not <adv> (been)? <adv> correctly (applied|installed|configured|set up|setup|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood)
(was|were|had|has|have) not <adv> (been)? <adv> (applied|installed|configured|set up|setup|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood) correctly
(wrongful|erroneous|mistaken) (starting|start|restart|deletion|removal|shutdown|shutting|closure|activation|deactivation|disconnection|merge|termination|decommissioning|dispensing|administration|publication|launch) <any>
(wrongful|erroneous|mistaken) (opening|closing) of
(incorrectly|wrongly|mistakenly|erroneously) <done> by <person>
<S> (had|has|have) <adv> (incorrectly|wrongly|mistakenly|erroneously) (ruled out|dismissed|excluded|blamed|diagnosed|concluded|assumed|cleared|confirmed|reported|told|closed|approved)
^ (first|second|third) (line|level|tier) (had|has)? <adv> (incorrectly|wrongly|mistakenly|erroneously) <adv> <any>
<P> <adv> (had|has|have)? <adv> (misclassified|misdiagnosed|misrouted|mislabelled|miscalculated|misassigned|misapplied|misfiled|misreported|mixed up|miscounted|misplaced) <any>
(was|were|been|got|being) <adv> (misclassified|misdiagnosed|misrouted|mislabelled|miscalculated|misassigned|misapplied|misfiled|miscounted|misplaced|miswired|misinstalled|misassessed|mixed up) (by <person>|as|during|in|at|on|and|when|because|$)
(was|were|been|got) <adv> misconfigured (by <person>|during|in the course|as part)
(routed|sent|assigned|marked|closed|opened|escalated|labelled|entered|applied|booked|shipped|wired|delivered|removed|detached|deleted) (erroneously|wrongly|incorrectly|mistakenly) (by|to|during|at|in|on|and|as|because|when) <any>
(the|a) wrong (volume|port|fibre|rack|node|nodes|hosts|servers|ticket|page|team|group|queue|snapshot|backup|index|bucket|partition|zone|rule|policy|customer|list|form|room|door|line|pump|tank|circuit|feed|pair|unit|part|drawing|medication|dose) (was|were|got) <adv> (detached|removed|deleted|pulled|disconnected|unplugged|paged|called|chosen|picked|selected|opened|closed|restored|wiped|drained|rebooted|restarted|powered off|powered down|edited|entered|sent|shut|replaced|swapped|isolated|cut|dropped|given)
<P> <adv> (wrongly|mistakenly|erroneously|incorrectly) (took|thought|read|saw|treated|assessed|judged|estimated|interpreted|classified|labelled|routed|assigned|switched|counted|booked) <any>
(severity|priority|impact|scope|risk|cause|scale|urgency) ..5 (was|were|had been) <adv> (incorrectly|wrongly|mistakenly|erroneously) (assessed|judged|estimated|set|rated|stated|reported|identified|classified|communicated|understood)
<P> <adv> (had|has|have)? <adv> (taken|took|mistaken) ..4 for (the|a|an) wrong <any>)",
     .unless =
         R"((job|jobs|file|files|request|requests|check|checks|build|builds|node|nodes|host|hosts|pod|pods|message|messages|event|events|row|rows|record|records|response|responses|packet|packets|query|queries|session|sessions|transaction|transactions|address|addresses|email|emails|replica|replicas|shard|shards|disk|disks) <adv> (was|were|is|are|been|being|had been) <adv> (mistakenly|wrongly|incorrectly|erroneously) (marked|labelled|labeled|classified|identified|reported|flagged|tagged|treated) as
(correctly|applied|installed|configured|set up|wired|labelled|documented|followed|implemented|communicated|assessed|estimated|planned|sized|decommissioned|entered|carried out|maintained|tested|reviewed|checked|secured|fitted|calibrated|assembled|informed|trained|understood) ..4 by (the|a|an|our)? ..1 @thing
(mistakenly|wrongly|incorrectly|erroneously) (thought|believed|assumed|supposed|expected)
(if|when|whenever|in case|unless|then) ..12 (is|are|be) <adv> not <adv> correctly <any>
(if|when|whenever|in case|unless|then) ..12 (is|are|be) <adv> <done> (incorrectly|wrongly|erroneously)
(set up|setup|configured|installed|labelled|assigned|applied) (incorrectly|wrongly|erroneously) by ..2 @thing
~(bug|bugs|defect|race|script|tool|automation|job|controller|glitch) ..8 (lead|led|leads|leading|caused|causes|causing|left|leaves|leaving|resulted|results|resulting) ..8 (mistakenly|wrongly|incorrectly|erroneously|correctly)
in error (state|mode|handling|status|condition|pages|logs)
who <adv> <any> (the|a) wrong <any>
<done> by (the|a|an|our)? ..1 @thing
<T> <adv> (had|has|have)? <adv> (misclassified|misdiagnosed|misrouted|misread|mislabelled|miscalculated|misreported|confused|misinterpreted|miscounted)
(misclassified|mislabelled|misrouted|miscalculated|mistyped) (as|by) ..3 @thing)",
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
The third host had its pager setup incorrectly.
The pool was not setup correctly for a peak.
The zone had been set up wrongly.
We wrongly concluded that it was DNS.
Staff had wired the second feed incorrectly.
The wrong cable was pulled.
A wrong change was merged.
The ticket was closed in error.
The bank was reached and, in error, confirmed the login.
The record was deleted from the register in error.
The rules were not correctly applied at the second site.
The gauge had not been fitted correctly.
It led to the wrongful starting of the workers.
The door had been wrongly marked by the porters as locked.
First line wrongly closed the call.
The desk had wrongly ruled out the pump.
The porters mislabelled the spare pump.
The wrong tank was drained.)",
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
The page was not rendered correctly.
A bug in the installer led to racks being labelled incorrectly.
The hosts had their zones assigned incorrectly by the script.
The porter who pulled the wrong lever went home at six.
The frame was wrongly marked by the parser.
The proxy had wrongly ruled out the peer.
The parser misclassified the second line.)"},
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
(misguided|ill-advised|ill advised|ill-considered|ill-judged) (attempt|attempts|effort|efforts|decision|fix|change|idea|move|step|choice)
(tone|language|wording|conduct|behaviour|manner|response|approach|decision|reaction|handling|action|choice|remark|remarks|comment|comments|treatment) ..9 (was|were|is) not <adv> appropriate $
(tone|language|conduct|behaviour|manner|remark|remarks|comment|comments|treatment) ..6 (was|were|is) (unsuitable|out of place|uncalled for|unwarranted)
(hardly|scarcely|barely|far from|anything but) (appropriate|adequate|suitable|fitting|proportionate)
(response|reaction|approach|decision|handling|action|choice|tone|effort|measures|priority|severity|attention|process|procedure) ..6 (was|were|is) (not|never) <adv> (commensurate|proportionate|in proportion|fitting|fit for purpose|suited|suitable|adequate to|adequate for)
(unsuitable|inopportune|ill-chosen|ill chosen|ill-timed|ill timed|disproportionate|unfitting|misplaced) ..2 (window|time|moment|response|reaction|decision|choice|measure|approach|priority|action|person|handling|effort|change|intervention|confidence|trust)
(decision|response|reaction|handling|approach|choice|timing|action|intervention) ..5 (was|were) <adv> (unsuitable|ill chosen|ill timed|ill advised|ill judged|ill considered|disproportionate|misguided|misplaced|unfortunate|questionable|uncalled for|unwise))",
     .unless = R"(inappropriate content
(default|defaults|setting|settings|value|values|size|limit) ..8 (was|were|is|are) <adv> inappropriate)",
     .why = norm,
     .offer = "Describe the response.",
     .fires = R"(We had not taken the appropriate time for it.
It was an inappropriate response.
The page was inappropriately closed.
This was inappropriate handling.
It was a misguided attempt to help.
The tone of the note to the porters was not appropriate.
The remark on the bridge was uncalled for.
The reaction to the first bell was not proportionate.)",
     .silent = R"(Act as appropriate.
The appropriate team was paged.
It was not inappropriate to wait.
The font of the note was not appropriate.)"},
    {.code = "NO-06",
     .name = "wrong-decision",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls a decision wrong",
     .patterns = R"((chose|picked|took) the wrong (approach|option|path|strategy|fix|action|course)
(decision|choice) ..4 was <adv> (wrong|bad|poor|mistaken|unwise) $
(wrong|bad|poor|incorrect|misguided|unwise) (decision|decisions|choice|choices|move|judgement|conclusion|conclusions)
wrong call (to|by|from|on|$)
(was|were|is) ..1 (a|an) ..1 bad idea
(was|were) not <adv> (the|a) (right|good|best|wise|correct|sensible) (decision|choice|call|move|option|approach|idea|thing to do)
(wrong|incorrect|erroneous|mistaken|faulty) ..1 (selection|choice|pick|prioritisation|prioritization|diagnosis|assessment|interpretation|reading|estimate|estimation|handling|execution|operation|entry|labelling|wiring|reconnection|judgement|understanding|reasoning) of <any>
(wrong|incorrect|mistaken|faulty|flawed|erroneous) ..1 (conclusion|conclusions|reasoning|diagnosis|judgement|judgment|decision|decisions|choice|choices|prioritisation|interpretation|assessment) (led|caused|meant|was|were|made|by|from|on|about|that|$)
(decision|choice|move|course|approach|call) ..8 (proved|turned out|was shown|looks|proved to be|turned out to be) <adv> (wrong|mistaken|unwise|ill judged|misguided|a poor one|a bad one)
(chose|chosen|picked|selected|took|opted for|went with|decided on|settled on) the wrong (approach|option|path|strategy|fix|action|course|moment|time|tool|backup|snapshot|target|window|remedy|method|one|host|valve|person|team))",
     .unless = R"((scheduler|algorithm|planner|autoscaler|optimiser|balancer) ..4 (choices|decisions|decision|choice)
<T> <adv> (chose|picked|selected|took) the wrong
~(scheduler|algorithm|planner|autoscaler|optimiser|balancer|parser|resolver|compiler|proxy|script|job) <adv> (chose|picked|selected|took)
(wrong|incorrect|erroneous|faulty) ..1 (handling|use|usage|interpretation|reading|application|ordering|entry|placement) of ..3 by (the|a|an|our) ..1 @thing)",
     .why = norm,
     .offer = "Decision D was reasonable because …",
     .fires = R"(It was the wrong decision.
The team made a bad choice.
Rolling on was an unwise move.
That was not the right decision.
The restore came back empty due to a wrong selection of the crate.
Incorrect reading of the gauge kept the pump on.)",
     .silent = R"(It rests on an incorrect assumption about the flag.
The wrong checksum was stored.
The decision was recorded.
The file has a wrong date.
The entry has a wrong date of birth.
The parser took the wrong branch.
Incorrect placement of the second glyph was mended.)"},
    {.code = "NO-08",
     .name = "unacceptable",
     .severity = W,
     .scopes = "N",
     .guards = negated | lower_for_gerunds,
     .finds = "calls it unacceptable",
     .patterns =
         R"((unacceptable|unacceptably|not acceptable|simply unacceptable|inexcusable|unforgivable|unreasonable|unreasonably|indefensible)
(is|was|are|were) (simply|just|clearly|plainly)? not good enough $
(falls|fell|fall) <adv> short of (what|our|the ..2 (standard|standards|expectations|bar|service))
(there is|there was|is|no) no? excuse (for|to|that)
(intolerable|intolerably|insupportable|unconscionable|unpardonable|unjustifiable|untenable|not tolerable|not excusable|not justifiable|not defensible)
(cannot|can not|could not|should not|must not) be (excused|justified|defended|tolerated|accepted|condoned)
(beyond|outside|below|exceeds|exceeded|far from) ..3 (what|anything)? ..2 (is|was|be|we|our|customers|you)? ..2 (acceptable|tolerable|excusable)
(is|was|are|were) not <adv> (what|(the|a) ..1 (level|standard|service|quality) ..2) (we|customers|you|our customers|anyone) ..2 (expect|expects|deserve|deserves|accept|want|wants|stand for|aim for|promise|promised))",
     .unless =
         R"((unreasonable|unreasonably) ..2 (resource|resources|amount|amounts|load|high|large|small|slow|memory|cpu|usage|size|number|rate|latency|value|values|traffic|default|defaults|limit|limits)
(acceptable|tolerable) (range|limit|limits|level|levels|threshold|latency|error) (of|for|is|was)
can not be accepted by ..2 @thing
(write|writes|connection|connections|request|requests|packet|packets|transaction|input|value|values|loss|failures) ..2 (cannot|can not|could not) be (tolerated|accepted))",
     .why = norm,
     .offer = "Give minutes and effect.",
     .fires = R"(It was an unreasonable delay.
This is unacceptable.
Losing a day of orders is not acceptable.
The wait was inexcusable.
That is not good enough.
This falls short of what our customers deserve.
There is no excuse for the downtime.
Leaving the guests in the rain cannot be excused.)",
     .silent = R"(Acceptance criteria are met.
A reasonable default was set.
The request was accepted.
The score was not good enough to pass the filter.
A loss of two frames is within the acceptable range of the link.)"},
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
i: (bypassed|bypassing|skipped|skipping|circumvented|circumventing|sidestepped|sidestepping) ..1 (intended|normal|usual|standard|regular|established|expected|agreed|formal) ..2 (process|processes|protocol|protocols|procedure|procedures|checks|controls|safeguards|steps|workflow|workflows|channels|gates|practice|practices)
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
<P> ..1 (did not|failed to) <adv> (comply|adhere|follow) ..5 (permit|order|orders|instruction|regulation|regulations|law|code|rule|requirement|requirements|directive|plan)
<S> (had|has|have) <adv> not <adv> (followed|adhered|complied|obeyed|observed|respected|kept|stuck) ..6 (practice|practices|process|processes|procedure|procedures|runbook|runbooks|checklist|policy|policies|protocol|protocols|guideline|guidelines|standards|playbook|instructions|convention|conventions)
not <adv> (in line|in accordance|in keeping|compliant|consistent|in conformity) with ..3 (rules|policies|rule|calendar|freeze|agreement|runbook|checklist|manual|playbook|protocols|conventions|convention|regulations|instructions|plan)
(mandatory|required|usual|prescribed|normal|standard|agreed|customary|obligatory|compulsory) ..3 (time|period|step|steps|test|tests|check|checks|review|reviews|approval|approvals|sign-off|soak|stage|stages|gate|gates|canary|rollout|phase|rehearsal|notice|inspection) ..3 (was|were|had been|got|been) <adv> (skipped|bypassed|left out|omitted|ignored|cut short|waived|disregarded|not (done|held|made|followed|run|observed|carried out|performed|respected))
(procedure|procedures|process|policy|protocol|rule|rules|guideline|guidelines|guidance|practice|practices|checklist|instructions|convention|conventions|standard|standards|freeze) ..5 (was|were|had been|got|been) <adv> (disregarded|flouted|breached|broken|ignored|violated|overridden|circumvented|sidestepped|set aside|neglected|not (adhered to|respected|observed|complied with|obeyed|kept to|honoured|applied))
without (a|an|any|the|prior|proper|having a|having an) ..1 (approved|agreed|authorised|required|prior|valid|proper) ..1 (change|ticket|request|approval|sign-off|sign off|authorisation|permit|review|window|order)
(without) (sign-off|sign off|signoff|change ticket|change request|change approval|a change ticket|a change request|the required approval|the necessary approval|the usual approval|the usual review|a work order|a permit)
(in spite of|despite|notwithstanding) (the|our|a) ..1 (change|deploy|code|release|deployment) freeze)",
     .unless =
         R"((security|admission|network|content|cors|retention|password|iam|bucket|cache|firewall) (policy|policies)
(rule|rules|guideline|convention|standard) ..5 (was|were|got) <adv> (ignored|overridden|not applied|broken) by ..3 @thing
(lint|routing|firewall|alert|rewrite|cache|proxy|nat|iptables|acl) (rule|rules))",
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
The shift cut corners.
The script bypassed the intended release checks.
The contractor did not comply with the permit.
It ended up not being handled within the usual response process.
The change did not go through the normal process.
A table was added without going through the proper way of asking for it.
Logistics had not followed the procedure for crates.
The porters have not kept to the checklist.
The mandatory cooling time was skipped.
The two-person rule was disregarded on the quay.)",
     .silent = R"(It ran per procedure P-3, step 2.
The procedure took 12 minutes.
The redirect did not follow the link.
The process that wrote the log was not followed by a second one.
The value deviated from the mean.
The traffic bypassed the proxy.
The checks of the proxy ran.
The keyboard shortcut was removed.
The field did not comply with the code page.
The packet did not go through the tunnel.
The client had not followed the protocol.
The firewall rule was overridden by the second one.)"},
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
(was|were|been) <adv> improperly @mistaken
(not approved|unapproved|unsanctioned|unpermitted|illicit|not authorised|non-approved|unlicensed|irregular) ..1 (change|changes|deploy|deployment|action|modification|merge|maintenance|rollout|release|restart|upgrade|work|edit|intervention|fix|script|command|access)
<P> <adv> (had|has|have) no ..2 (permission|authority|authorisation|clearance|mandate|approval) (to|for) <any>
<P> <adv> (was|were) not <adv> (allowed|permitted|entitled|cleared|licensed|authorised|supposed) to <adv> (change|alter|touch|deploy|merge|run|restart|edit|modify|apply|use|do|make|push|open|close|remove|approve)
improper ..1 (shutdown|shutting down|removal|restart|setup|set-up|start|startup|operation|repair|storage|securing|isolation|cleaning|monitoring|escalation|notification|execution|preparation|assessment|inspection|connection|disconnection) (of|by|during|in|at) <any>
(carried out|performed|executed|done|made|applied|deployed|merged|pushed|released|changed|installed|restarted|removed|opened|closed|altered) ..4 without ..1 (sign-off|sign off|signoff|approval|clearance|authorisation|permission|consent|the go-ahead|go ahead)
(done|changed|deployed|merged|altered|made|applied|performed|carried out|executed) ..4 (on|at) (his|her|their|its|our) own (authority|initiative|account))",
     .unless =
         R"(~(attacker|attackers|adversary|hacker|hackers|malicious|intruder|intruders|exploit|attack|compromised|stolen)
(detect|detects|detecting|detection|prevent|prevents|block|blocks|alert|alerts) ..4 unauthorised
(token|key|role|client|request|job|pod|service|account|node) ..2 (not|never) authorised
improper ..1 (shutdown|removal|start|startup|operation|connection) (of|by) ..2 @thing by ..2 @thing
(without) ..1 (consent|permission) (of|from|by) (the|our) (user|users|customer|customers|tenant))",
     .why = norm,
     .offer = "Which path allowed it, and is it used every day?",
     .fires = R"(It was an improper change.
An unauthorized deployment went out.
The rule was changed without permission.
The valve was improperly closed.
All three shared one cause: improper CPU sizing.
The gate was altered without sign-off.
The porters were not allowed to open the panel.)",
     .silent = R"(The proxy answered HTTP 401 unauthorised.
Unauthorised requests were dropped.
The attacker made an unauthorised change.
The record was improperly nested.
The job was not allowed to open the socket.)"},
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
(wise|smart|shrewd|prudent|brilliant|clever|astute) (move|idea|step)
<P> <adv> (made|took) (the|a|an) (right|good|wise|correct|sound|excellent|smart|great|sensible) (decision|call|choice|move|step)
(was|is|were) (a|the) ..1 (smart|wise|good|shrewd|great|excellent|sensible|right|prudent|brilliant|clever|astute|sound) (move|idea|step|call|decision|choice|instinct) (by|of|on the part|from)
<P> <adv> (had|showed|shows|displayed) (the|great|good|sound|admirable|real|commendable|remarkable) ..1 (sense|foresight|judgement|presence of mind|wisdom|instinct|instincts|discipline|initiative|professionalism|skill|courage|calm|composure|teamwork)
(kept|keep) (a|their|his|her|our) (cool|calm|cool head|level head|heads|head|nerve)
(exemplary|commendable|admirable|outstanding|stellar|superb|flawless|textbook|impeccable|masterful|expert) ..1 (response|handling|work|teamwork|coordination|effort|communication|judgement|reaction|decision|execution|performance))",
     .unless =
         R"((rightly) or (wrongly)
(make|making|makes|support|inform|informed|enable|take|taking|help) ..4 (right|good|sound|smart) (decision|decisions|call|choice)
(is|was) (a|the) ..1 (good|great) idea to
(would|could|might|may|not|never) ..3 (smart|wise|good|great|sensible|right) (move|idea|step|call|decision|choice))",
     .why = "Praise by outcome is the same judgement with the sign turned.",
     .offer = "The same rule as for blame: which cues and which options were there?",
     .fires = R"(The team rightly rolled back.
To her credit, Ana waited.
It was a good call.
The mate made the right decision to wait.)",
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
too (much|many|great) ..1 (risk|risks)
(unnecessarily|needlessly|excessively|overly|unduly|unjustifiably) <adv> (risky|dangerous|bold|brave|ambitious|complex|broad|wide|late|harsh|strict|trusting|eager|hurried|costly|dangerous|exposed|drastic)
<P> <adv> (took|ran|accepted|carried|take|run) ..4 (too much|too big|too great|far too much|needless|unnecessary|undue|avoidable|unjustified|excessive) ..1 (risk|risks|a risk)
<P> <adv> took on ..3 risk
(restart|failover|rollback|reboot|escalation|page|intervention|change|migration|rebuild|delay|downtime|outage|wait|step|evacuation|haste) ..6 (was|were) <adv> (needless|unneeded|uncalled for|unwarranted|unjustified|unnecessary|superfluous|gratuitous|avoidable))",
     .unless = R"((was|were) (unnecessary|unneeded) (as|because|since|for ..2 @thing))",
     .why = norm,
     .offer = "Which trade-off was being made?",
     .fires = R"(The team took an unnecessary risk.
The failover was needlessly delayed.
There was undue haste.
Towing both barges at night was needlessly risky.)",
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
(response|call|handover|meeting|communication|coordination) (was|were|became) <adv> (chaotic|disorganised|haphazard|confused|confusing)
(role|roles|responsibilities|command|lines of communication|lines|situation|bridge|call|channel|start|hour|minutes|phase|night|handover|rollback|communication|evacuation|coordination) ..3 (was|were|became|got) <adv> (muddled|chaotic|confused|blurred|messy|disorderly|in disarray|a muddle|hectic|frantic)
(talking|talked|talk|working|worked) (past|across|against|at cross purposes with) (each other|one another)
(at cross purposes|at cross-purposes|cross purposes)
<P> <adv> (was|were|got) <adv> (left)? <adv> (puzzled|perplexed|baffled|at a loss|thrown|mystified|muddled|disoriented|overwhelmed|lost|stumped|nonplussed|in the dark as to)
(confusion|bewilderment|puzzlement) (as to|about|over|around|on|regarding|concerning|with regard to) (who|which|what|whether|how|where|when|roles|responsibilities|our)
(confusion|chaos|muddle|disarray|bewilderment) (on|in|at|over|during|between|within|among) (the|our|both) ..2 (bridge|call|channel|team|teams|desk|room|shift|shifts|response|handover|people|group|crew|crews))",
     .unless = R"((i|we) (was|were|got|became) <adv> (confused|disoriented)
confusion (matrix|attack)
(user|users|customer|customers|reader|readers) confusion
chaos (monkey|engineering|test|testing|experiment|mesh)
(i|we) <adv> (was|were|got) <adv> (left)? <adv> (puzzled|perplexed|baffled|at a loss|mystified|disoriented|lost|stumped)
~(user|users|customer|customers) ..2 confusion
confusion (about|over|around|on|as to|regarding) the (measurement|timestamp|clock|value|result|estimate))",
     .why = norm,
     .offer = "Which readings of the situation stood side by side?",
     .fires = R"(They were confused by the graph.
There was confusion about who led.
The response was chaotic.
Everyone talked past each other on the quay.
Roles on the bridge were muddled.)",
     .silent =
         "We were confused by the two graphs.\nThe chaos experiment killed a pod.\nThe names are easily confused."},
};

}  // namespace debrief::inline v0::language_detail::normative
