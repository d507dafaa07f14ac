// An incident derived from one thing or person: caused by, due to, because of one, stemmed from.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::cause {

inline constexpr Row derived[] = {
    {.code = "SC-04",
     .name = "caused-by-person",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "makes a person or team the cause",
     .patterns = R"((caused|triggered|introduced|provoked|created|brought about) <adv> by <person>
<person> (was|were) (the)? (cause|reason|responsible) (of|for|behind)
(happened|occurred|began|started|broke|failed|down) ..3 because (a|an|the|one|our) ..2 @individual <adv> <done>
(due to|because of|caused by) ..3 (misconfiguration|error|mistake|oversight|slip|failure|omission) (by|of|on the part of) <person>
(due to|because of|down to) <person> (not)? (error|mistake|oversight|negligence|inaction|<ing>)
(due to|because of|down to) (the|an|one|our|a) ..2 @role 's <adv> (misreading|misunderstanding|mistake|error|decision|failure|oversight|inaction|negligence|absence)
(caused|triggered|started|began|happened|occurred) when (one of our|one of the|a|an|the|our) ..2 @individual <adv> (<done>|ran|began|went|took|made|did|cut|shut|put|set)
i: (caused|introduced|created) <adv> (at|on|from) (our|their) <adv> (side|end)
(the|an|a|our|one) ..2 @individual 's <adv> (change|action|actions|command|edit|commit|deploy|script|decision) <adv> (caused|broke|triggered|led|took|brought)
(brought on|brought about|set off|started|kicked off|initiated|sparked|precipitated|made|owed to|prompted|unleashed) <adv> by (one of|an|a|the|our) ..3 @individual
(outage|incident|problem|issue|failure|disruption|interruption|downtime|crash|fault|delay|error|errors|bug|loss|deletion|spike|leak) (was|were|is|had been|has been) <adv> (triggered|introduced|caused|initiated|created|set off|provoked|induced) <adv> by (a|an|one of|the|our) ..3 @individual
(was|were|is) the (doing|work|fault|handiwork) of <person>
(was|were|is|can be|could be|must be|has to be) <adv> (put down|ascribed|attributed|traced|attributable|laid|pinned|chalked up) (to|on|at) <adv> <person>
(a|an|the|our|one) ..2 @role 's <adv> (rollback|restart|migration|query|typo|test|push|merge|fix|purge|release|manual <any>|wrong <any>) <adv> (caused|broke|triggered|led|took|brought|was responsible|is responsible))",
     .unless =
         R"(by ..5 (team|user|users|customer|customers|owner|people|operator|admin|lead|support|hire|management|staff|dev|member) @thing
(customer|customers|user|users|client|clients|attacker|attackers)
(by|to|of) them
by ..3 support !(team|staff|engineer|engineers|people|crew)
!(problem|issue|situation|gap|risk|confusion|outage|leak|backlog|mess|bottleneck|incident) created <adv> by <person>
(responsible) for (the)? (service|project|infrastructure|platform|team|product|process|maintenance|support|area)
(put down|attributed|traced|attributable|ascribed) (to|on|at) <adv> ..4 (request|account|session|token|id|name|pod|node|service|code|change|release))",
     .why = "People are one condition among many; the sentence ends where the explanation should begin.",
     .offer = "Write condition and trigger: what was in place, and what set it off?",
     .fires = R"(Due to a misconfiguration by our vendor the link went down.
The outage was caused by the on-call.
The delay was due to the engineer not reading the page.
It was triggered by an operator.
The spill was due to the operator's misreading of the gauge.
The outage was triggered when one of our engineers ran the clean-up by hand.
The engineer's change caused the outage.
Most of the wait was caused at our side.
The stop was brought on by an operator who ran the wash by hand.
The second flood can be put down to the night porter, who shut the valve.)",
     .silent = R"(A new call introduced by the multi-region support was slow.
The crash was caused by an OOM kill.
The account was created by the administrator.
The alert was triggered by the load balancer.
The outage was not caused by the on-call.
The alert was triggered when the pool was full.)"},
    {.code = "SC-05",
     .name = "one-clause-cause",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "puts a whole incident down to one clause",
     .patterns =
         R"((incident|outage|downtime|disruption|interruption|degradation|unavailability|incidents|outages|disruptions|interruptions) (was|is|were|happened|occurred|started|began)? <adv> (due to|caused by|because of|a result of|result of)
(incident|outage|disruption|downtime) (happened|occurred|started|began) because <any>
(incident|outage|downtime|disruption|interruption|unavailability) (was|is|has been|had been|can be|happened|occurred|came about|arose) <adv> been? (attributed to|attributable to|brought about by|owing to|as a result of|a consequence of|the consequence of|put down to)
(incident|outage|downtime|disruption|interruption) (came about|arose) because <any>
(experienced|had|suffered|saw) (a|an|the)? ..2 (outage|disruption|downtime|interruption) ..8 (owing to|as a result of)
^ ..8 (unavailable|down|offline|unreachable|inaccessible|out of service|out of order) <adv> (owing to|as a result of)
^ ..8 (unavailable|down|offline|unreachable|inaccessible|out of service) (for|from|between) ..9 (owing to|as a result of)
^ (due to|because of|owing to|as a result of) !(that|this|these|which|it) ..8 (was|were) <adv> (down|unavailable|offline|unreachable|inaccessible|out of service) (for|from|between) <any>
(all|both|most|many) of (the|these|those) ..2 (outages|incidents|failures|errors|disruptions) (was|were) <adv> (due to|caused by|because of)
(experienced|had|suffered|saw) (a|an|the)? ..2 (outage|disruption|downtime|interruption) ..8 (due to|caused by|because of)
^ ..8 (unavailable|down|offline|full|missing|failed|failing|unreachable|broken|degraded|slow|inaccessible) <adv> (due to|caused by|because of)
^ ..8 (unavailable|down|offline|unreachable|inaccessible|unusable|out of service|dark|interrupted) ,? (for|on|from|between|at|in|during) ..9 ,? (due to|caused by|because of)
^ ..1 (outage|loss|unavailability|interruption|disruption|failure) (of|to|in|at) ..12 ,? (due to|caused by|because of)
^ ..6 (was|were) (giving|returning|serving|throwing|showing) ..4 (error|errors) ..12 (due to|caused by|because of)
^ ..4 (returned|gave|served|showed|threw) ..3 (error|errors) ..8 (due to|caused by|because of)
^ (all|most|our|the|some)? (users|customers|visitors|passengers|patients|tenants|students|readers|members|people|players|guests) (were unable to|were not able to|could not (log|sign|access|reach|open|load|use|connect|buy|pay|order|book|submit|enter|start|launch|get)) ..12 (due to|caused by|because of)
^ ..4 missing from ..3 (due to|caused by|because of)
^ all ..5 (was|were) (declined|rejected|refused|lost|cancelled|delayed|interrupted|blocked|stopped|unavailable|down|offline) ..9 (due to|caused by|because of)
(incident|outage|downtime|disruption|interruption|unavailability) (came about|arose) (through|out of|from) <any>
^ ..1 (service|site|api|platform|network|power|system) (outage|interruption|disruption|failure|loss) ..6 (owing to|due to|caused by|because of|as a result of) <any>
(outage|interruption|disruption|downtime) ..6 , (the (reason|cause) being|caused by|due to|owing to) <any>)",
     .unless =
         R"(~(combination|several|multiple|together|along with|combined|and also|both|as well as|coupled|series|various|in part|partly|partially)
(due to|caused by|because of) the following
(due to|caused by|because of) (this|that|the|these) (outage|incident|disruption|downtime|issue|issues|outages|incidents|problem|problems)
^ (some|our|the)? ..1 (alert|alerts|alerting|paging|pager|monitoring|logging|log|logs|dashboard|dashboards|metrics|notifications|tests|ci|chat|irc|slack) ..3 (was|were|is|are) <adv> (unavailable|down|offline|missing|broken|slow|inaccessible|unreachable) (due to|caused by|because of)
^ (one|a single|a few|two|three|another) ..2 (request|requests|job|jobs|pod|pods|host|node|test|tests|build|builds|query|queries|attempt|attempts) ..3 (due to|caused by|because of)
~not ..2 (due to|caused by|because of|only|just|solely|entirely|alone|yet|known|clear)
~(due to|caused by|because of) ..12 and (a|an|the|by)
~may <adv> (have|be)
~(might|probably|possibly|likely|suspect|suspected|would|if)
~could !not <any>
~(redundancy|maintenance window)
~(will|shall) <adv> be <any>
~(and|,) triggered by
(originally|initially|previously) failed <adv> (due to|because of)
~^ (no|none|nothing|nobody) <any>
~(previous|earlier|prior|other|yesterday 's) ..1 (outage|incident|disruption|downtime)
(after|when|as|while|since|because) (our|the|a|an|its|their|one of our) ..5 (provider|providers|vendor|vendors|supplier|partner|isp|carrier|registrar|upstream|host|company|utility) ..5 (outage|incident|disruption|downtime|interruption) ..8 (due to|caused by|because of)
^ ..3 (found|discovered|noticed|identified|realised|saw|learned|concluded|confirmed|reported) (that|out that) <any>)",
     .why = "One clause makes one condition sufficient; most conditions are there on every quiet day.",
     .offer = "What made it enough this time?",
     .fires = R"(The outage was caused by log growth.
The incident was caused by a stale lock, not by an attack.
The shop had an outage of its search page in two regions due to an expired certificate.
Disk full due to log growth.
The incident happened because of a stale record.
All of the failures were due to one stale list.
The lifts were unavailable for 40 minutes on 3 May due to a blown fuse.
Loss of the water supply in hall B, caused by a stuck valve.
All tickets were refused between 08:10 and 08:30 because of a stale list.
The ticket page was giving errors to visitors due to an expired lease.
Visitors could not open the gate because of a full disk.
The outage came about through a worn rope.)",
     .silent = R"(The link went down after our provider suffered an outage caused by a cut cable.
The outage was due to log growth together with a missing alert.
Requests were retried because of a timeout.
Downtime due to a reboot will be shorter with the new unit.
The outage was caused by that bug, triggered by a slow peer.
The outage might be due to DNS.
The outage was not due to DNS.
No hosts were down because of this.
At ten all lifts that were inaccessible due to this outage came back.
Paging was unavailable due to ticket #119.
The downtime was due to the following:
The lifts were out of service for an hour due to a blown fuse and a missing spare.
One host was slow for a while because of a long scan.
Found that the pump was down due to a blown fuse.)"},
    {.code = "SC-06",
     .name = "because-of-one",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "puts an incident down to a single thing",
     .patterns =
         R"((because of|due to|caused by|down to|result of|by) (one|a single|just one|only one|a lone|a solitary) !way <any>
all because (of|a|the)
(one|a single) (bad|wrong|missing|stray|faulty|broken|stale|small|misplaced) ..2 (took down|brought down|broke|caused)
(one|a single|just one|only one) (bad|wrong|missing|stray|faulty|broken|stale|small|misplaced|mistyped|slow|rogue|malformed|corrupt|corrupted|invalid|expired|misconfigured|failed|failing|dead|lone) ..3 (took down|brought down|broke|caused|stopped|killed|crashed|froze|blocked|took out|knocked out|wiped out|was enough|is enough|sufficed) <any>
(one|a single|just one|only one) (bad|wrong|missing|stray|faulty|broken|stale|small|misplaced|mistyped|slow|rogue|malformed|corrupt|corrupted|invalid|expired|misconfigured) ..2 (took|brought|knocked) ..6 (down|out|offline|to a halt)
(one|a single) ..4 was <adv> (enough|sufficient|all (that)? it took) to (take|bring|stop|break|crash|kill|block|exhaust|fill|freeze|halt|knock|disable|overload|paralyse)
(it|all it|that) (only|just)? (took|takes|needed) (was|is)? <adv> (only|just)? (one|a single) ..4 to (take|bring|stop|break|crash|kill|block|exhaust|fill|freeze|halt|knock|disable|overload|paralyse) <any>
owed <adv> to (one|a single|just one|only one) <any>)",
     .unless = R"((by|of|to|from) one (of|or|to|minute|hour|day|percent|more)
by one $
(delayed|moved|shifted|increased|reduced|decreased|raised|lowered|grew|fell|rose|bumped|extended|postponed|advanced|off|late|behind) ..1 by (one|a single)
(reported|handled|noticed|seen|read|written|reviewed|approved|owned|found|used|operated|maintained|sent|raised|signed|answered|staffed|confirmed) ..1 by (one|a single|just one|only one)
one (by|particular) one
(because of|due to|caused by|down to|result of|by) one (second|off|time|sided|bit|byte|shot|dimensional|based|indexed|click)
~^ (none|nobody|no one|neither|few|hardly anybody|hardly anyone) ..20 (one|single|lone|solitary))",
     .why = "If one thing was enough, what let it reach so far is the more interesting condition.",
     .offer = "And what let one of them reach everything?",
     .fires = R"(The site went down because of one bad flag.
It was caused by a single missing comma.
The outage was due to one host.
One wrong valve brought the whole hall to a halt.
It only took one jammed gate to stop the conveyor.)",
     .silent = R"(Writes are slow because of one-way replication.
The outage was due to one of the three hosts.
The mail was first handled by one employee.
Raise the limit by one.
The wait came up because of one-second ticks.
The cost was due to one-off works.
Nobody put the flood down to a single leak.
A single pump was added to the hall.)"},
    {.code = "SC-13",
     .name = "stemmed-from",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "derives an incident from one act",
     .patterns = R"((traced|tracked) <adv> back to ..3 (mistake|oversight|slip|misunderstanding|omission|decision|lapse)
(result|consequence) of (a|an|the|our) ..2 (misconfiguration|configuration error|configuration mistake|mistake|error (during|made|in (the|our) (change|configuration|maintenance|planning|deployment)))
(due to|because of|caused by) (a|an) ..2 (error|mistake) (made|while|when) <any>
(stem|stems|stemmed|stemming) from ..4 (typo|mistake|error|oversight|slip|decision|misconfiguration|misunderstanding|omission|assumption|engineer|team|operator|lapse)
(result|resulted|resulting|originate|originated|originating|originates|arose|arising|came|derived) from ..4 (typo|mistake|oversight|slip|decision|misconfiguration|misunderstanding|omission|engineer|operator|lapse)
(due to|because of|caused by|triggered by) (a|an|one|the) ..2 (typo|typographical error|clerical error|transcription error|spelling mistake|slip|misunderstanding|miscommunication|misjudgement|misconception)
i: (incident|outage|issue|problem|failure) (resulted|originated|originates|arose) from
(result|results|consequence) of ..3 (typo|mistake|oversight|slip|misunderstanding|lapse|negligence|carelessness)
i: (stem|stems|stemmed|stemming) from
i: (outage|incident|problem|failure|issue) (was|is) (the|a) (direct)? (result|consequence) of
i: (traced|tracked) <adv> (back)? to (a|an|one|the|our) ..2 (bug|typo|change|commit|line|misconfiguration|error|fault|defect|setting|flaw|regression|deploy|deployment|release|leak|memory leak|race condition|query)
i: (was|were|been|is) <adv> traced to (a|an|one|our) <any>
(attributed|attributable|ascribed) to ..3 (mistake|error|oversight|human|engineer|operator|person|employee)
(direct|immediate)? (result|consequence) of ..2 decision (taken|made|to) <any>
(result|results|consequence) of (a|an|the|one|a single|just one|only one) ..2 (keystroke|keystrokes|click|keypress|button press|copy and paste|mistyped <any>|edit by <any>|act|misclick)
i: (was|were) the <adv> (direct|immediate|unfortunate|unintended|simple)? (result|consequence|product|outcome) of (a|an|the|one|two|some|our|this|that|these|<any> <ing>) <any>
(goes|went|dates) back to (a|an|the|one) ..3 (mistake|typo|error|oversight|slip|decision|misconfiguration|misunderstanding|omission|assumption|copy|lapse)
(grew|grown|flowed|flows|followed|sprang|emerged|developed|derived|evolved) (out of|from) (a|an|the|one|our) ..3 (typo|mistake|error|oversight|slip|decision|misconfiguration|misunderstanding|omission|assumption|lapse|misreading)
(has|had|have) (its|their) (origin|origins|root|roots|source) in (a|an|the|one|our) ..2 (mistake|typo|error|oversight|slip|decision|misconfiguration|omission|lapse|misunderstanding|wrong <any>|manual <any>|mistyped <any>)
(result|outcome|product|consequence) of (a|an|the|one) ..1 (typo|typing error|keying error|mistyped <any>|misread <any>|mistaken <any>|wrong (command|flag|click|parameter|argument|path|host|hostname|region|name|value)|mis-typed <any>|manual edit|copy-paste|copy and paste|misclick)
(result|outcome|product|consequence) of (a|an|the|one|our|human) ..3 (miscalculation|misjudgement|misjudgment|misreading|confusion|mix-up|mixup|blunder|inattention|negligence|haste)
(arose|arising|originated|originates|originating|resulting|resulted|came) (out of|from|in|through) (a|an|the|one|our) ..2 (manual <any>|decision|typo|mistake|oversight|wrong <any>|mistyped <any>|misread <any>|misapplied <any>|omission|misconfiguration|slip|lapse|misunderstanding)
(traced|tracked|followed) <adv> back to (a|an|the|one) ..2 (wrong|mistyped|missing|incorrect|manual|misapplied|misplaced|faulty|bad) <any>)",
     .unless = R"(results of the (query|test|search)
(request|requests|call|calls|packet|packets|span|spans|path|route) ..2 (was|were|is|are|been) <adv> traced
~(not|never|cannot|unable) ..4 traced
(not|never|than|instead of) <adv> (due to|because of|caused by|triggered by|the result of|a result of)
(goes|went|dates) back to (the|a|an) (version|release|time|page|menu|screen|previous|old)
(evolved|developed|derived|emerged) from (the|a|an) ..2 (design|prototype|standard|specification|library|decision record))",
     .why = "One act sits in a setting; the setting is what a review can change.",
     .offer = "Write condition and trigger: what was in place, and what set it off?",
     .fires = R"(The old name stayed due to a typographical error.
The outage stemmed from a typo.
It was the result of an oversight.
The failure stems from a mistake in the change.
The outage can be traced back to a decision made in May.
The errors were traced to a flaw in the parser.
It was the result of an error during maintenance.
The flood was the result of one stray keystroke at the panel.
The double fee was the result of a loop in the till.
The stop grew out of an omission in the shift plan.
The flood has its roots in an oversight during the refit.)",
     .silent = R"(The results of the query were cached.
The plant has a thick stem.
Results from the test are attached.
The packets were traced to a host in the lab.
The drop was never traced to a change.
The wait was due to an error in the parser.
The list is the result of a query.
The second column shows the result of a check.
The plan goes back to the version of May.)"},
};

}  // namespace debrief::inline v0::language_detail::cause
