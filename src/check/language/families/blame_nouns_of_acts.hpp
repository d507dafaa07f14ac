// Labels for what somebody did: error, mistake, fault, slip, violation, bad call.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::blame {

inline constexpr std::string_view label =
    "A label for a person closes the search; the conditions that made the act easy or sensible stay in place.";

inline constexpr Row of_acts[] = {
    {.code = "BN-01",
     .name = "human-error",
     .severity = E,
     .scopes = "NFAQ",
     .guards = negated,
     .finds = "puts an outcome down to human error",
     .patterns =
         R"(human <adv> (error|errors|mistake|mistakes|failure|failures|oversight|fallibility|carelessness|slip|slips)
(error|mistake) by a (human|person)
(manual|human's) (mistake|mistakes|error|errors)
user 's (mistake|mistakes)
(error|errors|mistake|mistakes|failure|slip|lapse) of (human|manual) (origin|nature|making)
(manual|human) ..1 (error|errors|mistake|mistakes|slip|slips|mishap|lapse|lapses|mis-entry|blunder|blunders|misstep) ..1 (in|by|during|while|when|on|at|led|caused|was|were|that|which|made|took|resulted|brought)
(human factor|human element) ..4 (was|is|were|caused|led|played|here|contributor|cause)
(a|the) people problem
(human caused|man made|human induced|human made) (outage|incident|failure|error|problem|fault|issue|disruption|mistake))",
     .unless = R"((hides|hide|instead of|term|phrase) ..2 human error
human error <adv> (is|are) (not|never|a (label|symptom|consequence|starting))
(resistance|resistant|robust|protection|protects|guard|guards|resilient) (to|against|from) human <any>
~(easy|easier|tempting|wrong|simplistic|unfair|convenient|misleading|simple) to <adv> (call|blame|attribute|label|put|say|write|stop|point|dismiss|explain|speak)
^ (calling|blaming|labelling|saying) <any> ..12 (would|explains|explain|hides|tells|misses|is|stops|teaches))",
     .why = label,
     .offer = "What made this act easy or sensible?",
     .fires = R"(Cause: human error
The outage came from human errors in the change.
This was a human mistake.
A manual slip during the tide change opened the lock.)",
     .silent = R"(The term 'human error' hides the setting.
It was not caused by human error.
It would be tempting to call this human error.
Calling this human error would explain nothing.
The human readable error is printed.
A man-made dam holds the basin.)"},
    {.code = "BN-02",
     .name = "operator-error",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "puts an outcome down to the error of a role",
     .patterns =
         R"((operator|user|engineer|pilot|admin|administrator|developer|technician|employee|personnel|staff|contractor|driver|dba|nurse|deployer) <adv> (error|errors|mistake|mistakes|oversight|negligence)
(pebkac|pebcak|layer 8 problem|wetware)
error (made)? (by|of|from|on the part of) (the|an|a|one of|our) ..2 @role
(engineer|operator|developer|admin|technician) 's (error|mistake)
operator induced
(administrative|operational|engineering|operations) (error|mistake) (by|in|during|on|made|caused|led|while|when)
(slip|lapse|error|errors|blunder|oversight|failing|failings|misstep) (by|of|from|on the part of) (the|an|a|our|one of the|one of our) ..2 @individual
(error|errors) (of|by|from|on the part of) (support|operations|engineering|the vendor|the supplier|the contractor|staff|personnel|management)
(staff|personnel|employee|technician|operator|contractor|vendor|pilot|crew|nurse|driver|clerk|dispatcher|supervisor|installer) (slip|lapse|blunder|failing|misstep|mishap)
@individual 's (slip|lapse|blunder|oversight|misstep|typo|negligence|inattention))",
     .unless =
         R"((user|operator|engineer|staff|developer) (error|errors) (rate|rates|message|messages|metric|metrics|count|page|pages|code|codes|log|logs|report|reports|budget|handling)
(visible|facing|seen|reported|more|fewer|of|no) user errors
any (operator|user|human) (error|mistake)
(error|mistake) is <adv> (a|never|the) symptom
user errors ..3 (stayed|rose|fell|went|increased|decreased|dropped|spiked|reached|per|became|become|appeared|appear|started|began|begin|emerged|grew|climbed|subsided|stopped|cleared|continued|peaked|surfaced|disappeared))",
     .why = label,
     .offer = "What made this act easy or sensible?",
     .fires = R"(It was operator error.
An engineer mistake took the index down.
The report says pilot error.
An engineering error in the template took it down.
It was put down to a lapse by the operator.)",
     .silent = R"(The user error rate metric counts 4xx.
At noon user errors became visible.
Users saw an error page.
The operator restarts pods on error.)"},
    {.code = "BN-03",
     .name = "persons-mistake",
     .severity = W,
     .scopes = "NF",
     .guards = negated | lower_for_us,
     .finds = "calls an act a mistake",
     .patterns =
         R"((mistake|mistakes|blunder|blunders|screwup|screw-up|slip-up|oversight|lapse|lapses) (by|of|on the part of|from) <person>
<person> (made|makes|make|making|committed) <adv> ..3 (mistake|mistakes|error|errors|blunder|oversight)
(made|making) (a|an|another|the|some) ..2 (mistake|blunder)
(my|our|your|his|her|their|'s) ..2 (mistake|mistakes|blunder|oversight)
by mistake
(mistake|oversight|lapse|error) on (my|our|his|her|their) part
(due to|because of) (an|a) ..1 (lapse|blunder)
!(a|to|learn|learning|and|common|possible|any|avoid|about|future|these|such|many) (mistake|mistakes|blunder|blunders|screwup|slip-up) (in|during|while|when|with|was|were|led|caused|that|which|happened|occurred|on|where)
(a|the|another|this|that|an) ..2 (mistake|blunder|screwup|slip-up) (in|during|while|when|with|was|were|led|caused|that|which|happened|occurred|on|where|,|$)
(only|biggest|main|real|first|second|third|next|last|final|further|other|another) ..1 (mistake|blunder) ..2 (was|is) <any>
(a|the|another|other|second|further) ..1 (mistake|blunder|oversight) <person> (had)? made
(the|this|that) ..1 (mistake|blunder|screwup|slip-up) (is|has been|gets|got) <adv> (noted|noticed|spotted|found|discovered|realised|caught|corrected|fixed|reverted|identified|undone)
(due to|because of|caused by|result of|after|following|through) (a|an|the|another|our|one|this) ..2 (mistake|blunder|screwup|slip-up)
(error|errors|mistake|mistakes|fault|oversight) (was|were|is) <adv> (ours|mine|theirs|entirely ours)
(only|real|biggest|main|first|one) (mistake|mistakes|blunder|blunders) here? (was|were|is)
(this|it|that) was ..2 (a|an|our|my) ..2 (mistake|blunder|screwup)
(configuration|deployment|typing|copy-paste|copy paste|planning|coding|programming|manual|procedural|clerical) (mistake|mistakes)
(error|mistake|failure|oversight|omission) (on|at) our (side|end)
<person> <adv> got (this|it|that) <adv> wrong
(this|the|that|our) (mistake|blunder) (went|stayed|remained|slipped) <any>
(proved|turned out) to be a (mistake|blunder|costly error)
one of (the|our) ..3 (mistake|mistakes|blunder|blunders) <any>
(multiple|several|various|number of|series of|combination of|two|three|many) ..1 (lapses|blunders|slip-ups)
(lapse|lapses|failings) in (our|their|the) ..2 (process|processes|procedures|controls|communication|communications|review|reviews|planning|judgement|security|oversight|supervision)
(this|that|it) (is|was) (a|an|one) ..1 (massive|big|huge|major|serious|bad|grave|costly|terrible) ..2 (mistake|blunder)
(first|second|one|several|multiple|many|number|series|string|couple|list) of ..2 (mistakes|blunders|errors of judgement)
(avoidable|preventable|unfortunate|costly|serious|basic|elementary|stupid|simple|regrettable) (error|mistake|oversight|slip) (by|on the part of|from|of ours|of theirs)
<P> <adv> (erred|blundered|slipped up|goofed|tripped up|stumbled) <any>?
<P> (had|has|have) <adv> (erred|blundered|slipped up|goofed|tripped up) <any>?
<P> (was|were) <adv> wrong (to|in|about|on|not) <any>
(our|my|his|her|their|'s) ..1 (misstep|missteps|slip|slips|lapse|lapses|miscalculation|misjudgement|omission|omissions|failing|failings|wrongdoing) (was|were|in|to|of|that|meant|led|caused|here|when|by)
(through|by|owing to|out of|thanks to) (an|a|sheer|pure|simple|our|my) ..1 (omission|blunder|slip|lapse|mistake|mishap|inadvertence)
(a|the|one) (costly|fateful|classic|rookie|beginner 's|unforced) (error|mistake|blunder|slip|misstep)
(error|errors|mistake|mistakes|fault|slip|lapse) (on|at|from) (our|their|his|her|my) (end|side|part)
(mistake|error|slip) (entirely|solely|wholly)? (of|on) (our|their|his|her|my) (own|making|doing|part)
<P> <adv> got ..4 wrong $
<P> (own|owned|owns|admit|admitted|acknowledge|acknowledged|regret|regretted) ..1 (the|our|this|that|their|his|her) ..1 (mistake|mistakes|error|errors|failing|failings|blunder))",
     .unless = R"((learn|learned|learning|learnt) from ..3 (mistake|mistakes)
(prevent|prevents|prevented|preventing|avoid|avoids|protect|protects|protection|if|cannot|can not|could not) ..12 by mistake
(harder|easier|easy|hard|difficult|possible) ..2 to make ..2 (mistake|mistakes|error|errors)
(you|people|everyone|anyone|humans|somebody) (make|makes) ..3 (mistake|mistakes|error|errors)
~(common|avoid|no|not|never|same) ..2 (mistake|mistakes)
~(postmortem|postmortems|retrospective|retrospectives|reviews)
(mistake|mistakes) (in|with) hindsight
(lack|insufficient|more|regulatory|management|board|provide|provides|of) ..2 oversight
oversight (board|committee|body|process|role)
one of the ..1 (common|commonest|frequent|typical|usual|classic) <adv> (mistake|mistakes)
(one|many|number|list) of ..1 common mistakes
(inadequate|poor|weak|insufficient|lack|better|more|safety|limited|effective|no|little) ..2 oversight (of|by|over)
(mistake|mistakes|blunder|blunders|error|errors) (was|were|have been|had been|got) <adv> made !by
(make|makes|made|making) (the|this|that|such|a|an|these) ..1 (mistake|mistakes|blunder|slip-up|oversight) <adv> (so|too|very)? (easy|easier|possible|likely|harder|hard|difficult|impossible|natural|invisible|cheap|costly)
<T> 's ..1 (slip|lapse|error|errors|miscalculation|omission)
(serious|critical|fatal|grave) (error|errors) (in|on|of|from) ..2 (@thing)
(fatal|critical|serious) (error|errors) (was|were|log|logged|message|messages|level|reported|occurred|code|that|which|when)
(our|their|'s) ..1 (error|errors) (was|were|in|of|that) ..2 (budget|rate|rates|logs|log|page|count|tracking|reporting|<num>)
(our|their) (error|errors) (budget|rate|log|logs|page|tracking|handling|reporting|monitoring|code|codes|message|messages)
(users|user|customer|customers|client|clients|tenant|visitor) ..2 (was|were) wrong)",
     .why = label,
     .offer = "Describe the act and its setting.",
     .fires = R"(The only real mistake here was silencing the warnings.
It was a mistake by the DBA.
The engineer made a mistake in the rule.
The mistake is noticed at once.
The other mistake was a page to the wrong desk.
A further mistake was the silence.
Another mistake the shift made was to wait.
My second mistake was the restart.
The only real mistake here was the silence.
Our mistake was to trust the cache.
An error on our side removed the record.
We got this wrong.
The mistake went unnoticed for a week.
One of our worst mistakes was to keep the key there.
It was the first of several mistakes that day.
The outage came from a combination of multiple blunders.
Part of it was lapses in our processes.
This was an avoidable error on the part of the provider.
Two mistakes were made by the planners.
We erred in trusting the tide table.)",
     .silent = R"(We saw how easy it is to make a mistake during setup.
We learn from our mistakes.
The lid prevents the button from being pressed by mistake.
The parser reports an error.
The outage was not a mistake by the team.
The parser got this wrong.
One of the common mistakes is to skip the quotes.
Mistakes were made on the way to the new hall.
It was a panel that made the mistake easy.
Our error budget was spent.)"},
    {.code = "BN-08",
     .name = "at-fault",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "says whose fault it was",
     .patterns = R"((<S> (was|were|is|are) <adv> at fault)
i: at fault
i: my <adv> (own)? fault
(our|your|his|her|their|'s) <adv> (own)? fault
fault (of|lies with|lay with|was with) <person>
fault (rests|lay|lies|is|was|here is) <adv> (with|ours|theirs|mine|entirely|solely) <any>?
(the|this) fault here (is|was) <any>
(our|my) bad $
(our|my) bad (that|as|because|for|,|here)
(that|this|it) (one)? (is|was|'s) <adv> on (us|me|them) $
(responsibility|blame|liability|culpability) for ..6 (lies|lay|rests|rested|falls|fell|sits|is|was) <adv> (squarely|entirely|solely|fully|with|on|ours|theirs|mine) <any>?
(nobody|no one) 's fault but <any>
fault but (our|their|his|her|my|its) own
<S> (was|were|is|are) <adv> (culpable|blameworthy|liable|answerable|accountable for (this|the) ..2 (outage|incident|failure|loss|error|mistake)|responsible for (this|the|that|our) ..1 (outage|incident|failure|loss|error|mistake|breakage|data loss|downtime|disruption|deletion|breach|leak))
<P> (hold|holds|held|holding) <person> ..1 (responsible|liable|answerable) <any>
<P> (bear|bears|bore|carry|carries|carried) ..2 (responsibility|blame|fault|culpability|liability) for <any>)",
     .unless = R"((page|seg|segmentation|double|bus|hardware|memory|power|cable|line|earth|ground) fault
fault (tolerance|tolerant|injection|domain|domains|isolation|finding)
fault (lay|lies|is|was) <adv> (in|on|at|within|with (the|a) ..1 (cable|disk|link|switch|module|controller|driver|firmware)))",
     .why = label,
     .offer = "Name it as a contributing factor, at the boundary where it lies.",
     .fires = R"(It was the vendor's fault.
The team was at fault.
It was the fault of the contractor.
The fault rests entirely with us.
The fault here is ours alone.
This is our bad.
That one is on us.
The yard is to blame, and the responsibility for the loss lies squarely with it.)",
     .silent = R"(The kernel logged a page fault.
Fault injection found it.
It was not anyone's fault.
The fault lies in the cable.)"},
    {.code = "BN-10",
     .name = "blame",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "assigns blame",
     .patterns = R"((to|be) blame
(blame|blamed|blames|blaming) (the|a|an|our|it|this|that|him|her|them|someone|lies|<person>|on)
<S> (was|were|is|are|been) <adv> blamed
i: (was|were|is|are|been) blamed
blame ..4 (lies|lay|rests|falls) (with|on)
(put|lay|laid|place|placed|pin|pinned|take|took) ..2 blame
i: (is|was|are|were) to blame
(nobody|no one) (else)? but (ourselves|themselves|himself|herself) to blame
blame (must|has to|should|will) <adv> (go|lie|rest|fall) <any>
(some|part|much|most|all|share) of the blame
(finger pointing|finger-pointing|fingerpointing) (at|towards|toward|between|among|on|took|was|began|ensued|started)
(pointed|pointing|points|point) (the|a|their|our|fingers?) ..1 fingers? at <person>
(pointed|pointing) fingers (at|towards) <any>
(recriminations|recrimination|accusations|scapegoat|scapegoats|scapegoated|scapegoating) <any>?
<P> (accused|accuses|accusing|castigated|faulted|indicted|berated|scolded|reproached|censured) <person> <any>?
blame (anyone|anybody|nobody|no one) but <any>)",
     .unless = R"((git|svn|hg) (blame|praise)
(not|without|no|never|avoid) ..3 (blame|blaming|blamed)
(blame|blaming) (culture|free|game)
~(easy|easier|tempting|wrong|simplistic|unfair|convenient|misleading|simple) to <adv> (blame|put|point|say|lay|pin)
(avoid|avoids|without|not|no|never|instead of|than|stop|prevent|free of) ..4 (pointing|finger|fingers|recrimination|recriminations|scapegoat|scapegoats|scapegoating|accusations))",
     .why = label,
     .offer = "List the conditions.",
     .fires = R"(The vendor was blamed at first.
Networking is to blame.
The report blamed the vendor.
We put the blame on the proxy team.
Some of the blame must go to the vendor.
We have no one but ourselves to blame.
Much finger-pointing at the yard took place.)",
     .silent = R"(Run git blame on the file.
Our reviews are blameless.
It would be easy to blame the planner.
Rather than looking for someone to blame, we drew the path of the change.
Do not blame people.)"},
    {.code = "BN-12",
     .name = "fat-finger",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "puts an outcome down to a slip of the hand",
     .patterns = R"(fat (finger|fingers|fingered|fingering)
(fatfinger|fatfingered)
typo <adv> (made|introduced|entered)? (by|of|from) <person>
<person> (made|mistyped|typed|typoed) ..2 typo
<S> mistyped
(a|the|this|one) typo (during|while) <any>
(a|the|this|one) typo (during|in|while|when) ..16 (caused|led to|resulted in|broke|triggered|took)
<person> (pasted|typed|entered) the wrong
slip of the (finger|fingers|hand|keyboard|pen|mouse)
(copy paste|copy and paste|cut and paste|typing|keying|data entry) (error|errors|mistake|mistakes|slip)
<person> (pressed|clicked|hit|pushed|keyed|picked|ticked|flipped|tapped|selected|pulled) the wrong (button|key|switch|option|box|link|row|line|tab|window|lever|icon|entry|item|field|menu|host|terminal|breaker|cable)
(one|a|an) ..2 (zero|digit|character|letter|space|comma|slash|dot|bracket|quote|line) ..2 (was|were) <adv> (typed|entered|keyed|pasted|left out|omitted|inserted|added) by <person>
(mis-keyed|miskeyed|mis-typed|mis-entered|misentered|mis-click|misclick|misclicked|mis-clicked|mispasted|mis-pasted|mis-spelt|fumble-fingered|finger trouble|butterfingers) <any>?
(slip|slips) of the (finger|hand|keyboard|mouse|tongue|pen)
<P> <adv> (typed|pasted|ran|executed|entered) ..6 (in|into) the wrong (window|terminal|tab|console|shell|prompt|host))",
     .unless = "",
     .why = label,
     .offer = "How did the interface take and confirm the input?",
     .fires = R"(Someone fat-fingered the region.
It was a typo by the engineer.
The operator mistyped the host.
A typo during the insertion (2 for 3) reached the proxy.
A slip of the finger removed the volume.
A copy-and-paste error changed the zone.
Somebody pressed the wrong button on the crane.)",
     .silent = "There was a typo on the docs page.\nA typo in the rule matched all hosts.\nThe finger table holds 8 "
               "entries."},
    {.code = "BN-15",
     .name = "violation",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls a departure from a rule a violation",
     .patterns =
         R"(in (violation|breach|contravention|defiance|disregard) of ..4 (policy|policies|procedure|procedures|process|rule|rules|protocol|standard|standards|guideline|guidelines|agreement|practice|freeze|moratorium|instructions|guidance|regulation|regulations)
(this|that|which|it|change|deploy|deployment|rollout|release|approach) <adv> (violates|violated|breaches|breached|contravenes|contravened) ..6 (policy|policies|procedure|procedures|process|principle|principles|rules|protocol|protocols|standards|guidelines|freeze)
(violation|violations|breach|contravention) of ..4 (policy|policies|procedure|procedures|protocol|guidelines|rules|process|freeze) <adv> (by|in|during|on|was|led|caused)
<S> <adv> (violated|breached|violating|broke|flouted|circumvented) ..3 (policy|policies|procedure|procedures|process|rules|protocol|standard|standards|guideline|guidelines)
(policy|procedure|procedural|protocol|process|rule) (violation|violations|breach|breaches)
(non-compliance|noncompliance|non-compliant|disobedience|insubordination)
(violation|breach) by <person>
<S> <adv> (violated|breached|flouted|broke) ..6 (restriction|restrictions|regulation|regulations|orders|instructions|permit|law|code of conduct)
in (contravention|disregard|defiance) of (the|our|all|any|its|their) <any>
(breach|violation|contravention|infringement|disregard) of (the|our|a) ..3 (freeze|policy|policies|procedure|procedures|rule|rules|protocol|guidelines|guideline|process|regulation|regulations|code of conduct|orders|instructions|agreement) <any>?
<S> <adv> (ignored|defied|disobeyed|overrode|contravened|infringed) ..4 (policy|policies|procedure|procedures|rule|rules|protocol|standard|standards|guideline|guidelines|instructions|orders|freeze|moratorium))",
     .unless = R"((constraint|slo|sla|type|memory|access|integrity|foreign key) (violation|violations)
(use|content|privacy) policy
(security|cors|csp|admission|network|pod|password|retention|bucket) (policy|policies)
non compliant (http|https|html|tls|client|clients|server|servers|resources|resource|pods|nodes|hosts|certificates|certificate|urls|headers|messages|requests)
(service level|sla|slo|gdpr|data protection|privacy|licence|license|terms|contract) ..3 (breach|violation|agreement|infringement)
(breach|violation|infringement) of (the|our|a) ..3 (sla|slo|service level|isolation|constraint|contract)
(rule|rules|policy|policies) (engine|set|file|check))",
     .why = "Work as done differs from work as written for reasons; usually the other way is usual.",
     .offer = "What made the other way sensible, and is it usual?",
     .fires = R"(It ran in violation of policy.
The engineer violated the change procedure.
This was a breach by the vendor.
This breached our own procedure.
The change went out in breach of the freeze.
The crew violated the altitude restriction.
The crane was moved in defiance of the harbour rules.)",
     .silent = R"(A constraint violation stopped the insert.
The SLO violation lasted 12 minutes.
The policy was changed in May.
The request violated the content security policy.
The write violated the key restriction.)"},
    {.code = "BN-17",
     .name = "poor-judgement",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "judges judgement",
     .patterns = R"((poor|bad|questionable|faulty|flawed|terrible|wrong|lapse of|lapse in|error in|error of) judgement
(bad|poor|terrible|wrong) (call|judgement call) (by|from|on|to|was)
(was|were|made|is|be) (a|the) (bad|poor|terrible) (judgement)? call
^ (a)? (bad|poor|terrible) call $
judgement (error|errors|lapse)
(injudicious|imprudent|foolish|foolhardy|rash|short-sighted|shortsighted|misguided|questionable|dubious|flawed) ..1 (decision|decisions|choice|choices|call|judgement|restart|reboot|move|attempt|failover|rollback|action)
(error|errors|lapse|lapses|fault|faults|failure|failures|want|lack) (of|in) judgement
(with|using|given) (better|sounder|good|more|sound) judgement
judgement ..3 (was|were|proved) <adv> (poor|bad|flawed|faulty|wrong|questionable|impaired|clouded|lacking|off)
(misjudgement|misjudgment) (of|by|on|about|in) <any>)",
     .unless = R"(<T> (made|makes|making) a (bad|wrong|poor|terrible) call)",
     .why = label,
     .offer = "Which options and cues were in play?",
     .fires = R"(It showed poor judgement by the commander.
Rolling on was a bad call.
This was a lapse of judgment.
It was a judgement error.
It was a rash decision to cast off at night.)",
     .silent = "It was a judgement call under uncertainty.\nThe API got a bad call signature.\nThe judgement is "
               "recorded in the log."},
};

}  // namespace debrief::inline v0::language_detail::blame
