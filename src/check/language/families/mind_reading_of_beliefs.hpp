// What is said about what somebody knew and believed: assumed, wrongly believed, knew better, did not understand,
// guessed.
#pragma once

#include "check/language/families/mind_reading_of_attitudes.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::mind_reading_rows {

inline constexpr Row of_beliefs[] = {
    {.code = "MR-04",
     .name = "person-assumed",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "says that people assumed",
     .patterns = R"(<P> <adv> (assumed|presumed|supposed|assumes|presumes) <any>
(it|this) was <adv> (assumed|presumed) <any>
(was|were|been) <adv> (assumed|presumed) <adv> (to|that)
(under|on) (the|an) ..1 assumption
(false|wrong|incorrect|faulty|invalid|mistaken|unfounded|bad|flawed|erroneous) (assumption|assumptions)
assumption ..6 (was|were|proved|turned out) <adv> (wrong|incorrect|false|mistaken|unfounded)
(false|wrong|incorrect|faulty|invalid|mistaken|unfounded|bad|unrealistic) (expectation|expectations|premise) (by|of|that|was|were|about|$)
<P> <adv> (took|take|had taken) ..4 for granted
<P> (was|were|is|are) <adv> (assuming|presuming|supposing) <any>
(assumption|presumption|supposition|premise) <adv> (of|by|among|within) (the|our|us|all|everyone|both)? ..2 (@role|us|us all) (was|is|that|were) <any>
(was|were|been) <adv> taken (as|for) (given|granted|read) that
(work|worked|works|acted|operated|proceeded|started|went|working|acting|operating|proceeding) <adv> (on|from|under) (the|an|this) ..1 (premise|assumption|presumption|belief|basis that|supposition|theory that) <any>
there (was|had been) (a|an|the) ..2 (assumption|presumption|expectation|supposition|belief) (that|of|among|in) <any>
(the|our|this|that) (assumption|presumption|supposition|premise) (that|was that|had been that) <any>)",
     .unless =
         R"((assumed|assume) (role|roles|control|command|responsibility|duties|office|leadership|charge|ownership)
(assumed|assume) (the|a|an|his|her|their) ..1 (role|roles|command|duties|lead)
supposed to)",
     .why = mind,
     .offer = "What supported the expectation?",
     .fires = R"(The job deleted the folder due to an incorrect assumption about its owner.
The team assumed it was safe.
We assumed that the pool was full.
It was assumed to be idle.
We took it for granted that the replica was current.
There was a faulty expectation that the check would stop it.
The crew worked on the premise that the pump was on.
We were assuming the tank to be full.)",
     .silent = "The job assumed role (IAM).\nKim assumed command at 14:02.\nThe script assumed a UTF-8 locale."},
    {.code = "MR-07",
     .name = "wrongly-believed",
     .severity = W,
     .scopes = "N",
     .guards = negated | reason_given,
     .finds = "judges a belief by what became known",
     .patterns =
         R"((mistakenly|wrongly|erroneously|falsely|naively|incorrectly|foolishly) (believed|thought|supposed|expected|figured|presumed|believing|thinking|assuming|assumed|imagined|suspected|took) <any>
<P> <adv> (was|were) under the ..1 (impression|illusion|delusion)
(mistaken|false|erroneous|misguided|naive|wrong) (belief|beliefs|impression|impressions|understanding|idea|notion)
(blissfully|happily) (unaware|ignorant|believed)
<P> <adv> (had|have) the wrong (idea|impression|picture|mental model|understanding) <any>
(was|were) (wrongly|falsely|mistakenly) convinced
(mistakenly|wrongly|erroneously|falsely|naively|incorrectly|foolishly) (concluded|concluding|judged|inferred|deduced|reckoned|guessed) <any>
<P> <adv> (thought|believed|assumed|was convinced|were convinced|concluded|supposed|felt) , (mistakenly|wrongly|erroneously|falsely|incorrectly) ,
<P> <adv> (misjudged|misdiagnosed|mistook|misread|misconceived|misconstrued|misperceived|misinterpreted|misremembered|misattributed) <any>
(misapprehension|misbelief) <any>
(mistaken|erroneous|misguided|naive) (assumption|assumptions|conclusion|conclusions|interpretation|judgement|judgment|view|hypothesis|diagnosis|expectation|confidence|reading|inference) <any>
(was|were|been) <adv> (misjudged|misdiagnosed|mistaken for|misread) <adv> (as|by|for)? <person>)",
     .unless =
         R"((parser|script|job|system|service|server|cluster|controller|node|client|software|code|tool|cache) (mistakenly|wrongly|erroneously|falsely|incorrectly)
(common|popular|widespread) (misconception|misconceptions) <any>
(parser|script|job|system|service|server|cluster|controller|node|client|software|code|tool|cache|scheduler|proxy|kernel|sensor|monitor|balancer|router|agent|driver|check|algorithm|compiler|firmware|database|operator) <adv> (misread|misinterpreted|misjudged|mistook|misattributed|misdiagnosed|mistakenly|wrongly|erroneously|falsely|incorrectly))",
     .why = mind,
     .offer = "“Held H until T+15, on cues …”",
     .fires = R"(We closed the alert because we mistakenly thought it was safe.
The team mistakenly thought it was DNS.
They were under the impression that it was off.
It rested on a false belief.
The team had the wrong idea of how the lease works.
The porter misread the gauge.
The crew erroneously concluded that the pump was off.)",
     .silent = R"(The controller falsely assumed a lease.
Hypothesis H was held until T+15.
A false alarm came in.
The sensor misread the level and shut the gate.)"},
    {.code = "MR-08",
     .name = "knowingly",
     .severity = W,
     .scopes = "N",
     .guards = negated | reason_given | approved_question,
     .finds = "imputes intent",
     .patterns =
         R"((knowingly|wilfully|willingly) (skipped|skipping|ignored|ignoring|bypassed|bypassing|disabled|overrode|violated|disregarded|circumvented|broke|left|merged|withheld|hid|avoided|neglected|omitted|deployed|pushed|shipped|accepted|took|failed|ran)
<P> <adv> (deliberately|intentionally|consciously|purposely|purposefully) (skipped|ignored|bypassed|overrode|violated|disregarded|circumvented|broke|withheld|hid|neglected|omitted|delayed|misled)
<P> <adv> (chose|elected|opted|decided) to <adv> (ignore|skip|bypass|disregard|overlook|circumvent|dismiss|defy|hide|withhold|override)
<P> <adv> (ignored|skipped|bypassed|broke) ..5 on purpose
(turned|turning|turn) a blind eye
(looked|looking) the other way
<P> <adv> (consciously|deliberately|knowingly|intentionally|wilfully) (chose|decided|opted|elected) (not|against) <any>
(despite|in spite of) <adv> (knowing|being <adv> aware|having known|having <adv> been (warned|told|advised|informed)|being <adv> (warned|told|advised)) <any>?
even though <person> <adv> (knew|were aware|was aware|had known|had <adv> been (warned|told|advised))
<P> <adv> (chose|put|placed|prioritised|favoured|valued) (speed|convenience|cost|costs|schedule|features|growth|velocity|delivery|profit) (over|above|before|ahead of) <any>
(prioritising|prioritised|putting|favouring|valuing) (the)? (convenience|speed|cost|costs|features|velocity|delivery|growth|schedule) (of|over|above|ahead of|before) <any>
<P> <adv> (deliberately|intentionally|consciously|purposely|purposefully|wilfully|willfully|knowingly) (left|took|ran|accepted|chose|turned|let|allowed|kept|shipped|released|merged|pushed|deployed|put|cut|dropped|disabled|did not) (out|off|the|a|an|this|that|unsafe|without|it|on|over|aside|corners|risk|risks|<any>) <any>?
(was|were|been) <adv> (deliberately|intentionally|consciously|purposely|purposefully|wilfully|willfully|knowingly) (ignored|skipped|bypassed|violated|disregarded|circumvented|withheld|hidden|omitted|left out|neglected|overridden)
(was|were|been) <adv> (ignored|skipped|bypassed|left out|omitted|circumvented|disregarded) (on purpose|deliberately|intentionally|knowingly|wilfully|consciously) <any>?
(in|with) full (knowledge|awareness) of <any>
<P> <adv> (was|were) <adv> (aware|warned|informed|told) ..6 (but|and|yet) (still|nevertheless|nonetheless|proceeded|went ahead|carried on|pushed on|continued|did it anyway|chose) <any>
<P> <adv> (knew|know) ..8 (but|and|yet) (still|nevertheless|nonetheless|went ahead|carried on|pushed on|proceeded|continued|decided|shipped|deployed|ran) <any>
(conscious|deliberate|wilful|intentional) (decision|choice|disregard|omission|neglect|act|violation) (by|of|on) (the|our)? ..2 @role <any>?
(although|though|while) <person> <adv> (knew|were aware|was aware|had known|had been (warned|told|advised)) <any>
(accepted|took|taken|ran|accept) ..2 (risk|risks) (knowingly|consciously|deliberately|willingly|with open eyes)
(willfully|wilfully|deliberately) <adv> (skipped|ignored|bypassed|violated|disregarded|omitted|neglected))",
     .unless = R"((drill|exercise|game day|gameday|chaos)
(limit|quota|flag|field|value|timeout|rule|check|header) (is|was|are|were) <adv> (deliberately|intentionally|purposely) (left|omitted|hidden|ignored) (blank|empty|by|in|for|so|as|to|because)
~(while|although|though) <person> <adv> (knew|were aware|was aware) ..12 (did not|could not|not yet|unclear|unsure))",
     .why = mind,
     .offer = "Which goals were in conflict?",
     .fires = R"(The check was knowingly skipped.
The team chose to ignore the alert.
Management turned a blind eye.
The team consciously chose not to test.
The team chose speed over caution.
It was a case of prioritising speed over checks.
The pipeline was left on despite being aware of the risk.
The launch went ahead even though managers had been warned.
In full knowledge of the risk the crew went ahead.
The check was bypassed on purpose by the night shift.)",
     .silent =
         "The node was deliberately failed over (drill).\nThe team chose to roll back.\nThe field is intentionally "
         "blank."},
    {.code = "MR-09",
     .name = "overconfident",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "judges confidence",
     .patterns =
         R"((overconfident|overconfidence|over-confident|over-confidence|cocky|cockiness|arrogant|arrogance|arrogantly|hubris|smug|smugly|conceited|wishful thinking|excess of confidence|excessive confidence|presumptuous|presumptuously)
<P> <adv> (was|were|became|got|grew) <adv> too (sure|confident|comfortable|trusting|relaxed|optimistic)
<P> <adv> (was|were) <adv> naive
(became|becoming|become|being|getting|got|grew|was|were) (a bit|a little|somewhat|slightly)? (too|over|overly) (confident|comfortable|trusting|optimistic)
(confidence|trust|faith|optimism) (was|were|had been) <adv> too (high|great)
i: false sense of (security|confidence|safety)
(too much|excessive|undue|misplaced|blind|unfounded|unwarranted) (trust|faith|confidence|optimism|reliance) (in|on|was|by|placed|put|of) <any>
<P> <adv> (relied|rely|relies|depended|leaned) <adv> too (heavily|much|strongly) (on|upon) <any>
<P> <adv> (trusted|trust) ..5 (too much|too readily|blindly|without question)
<P> <adv> (blindly|too readily|unquestioningly) (trusted|relied|trust|rely|accepted|followed) <any>
<P> <adv> (felt|feel|feels) <adv> (too|overly) (safe|sure|secure|comfortable|confident|certain)
<P> <adv> (overestimated|overestimate|overrated) (its|his|her|their|our) ..2 (knowledge|skill|skills|ability|abilities|grasp|understanding|competence|capability|experience)
(lulled|lulling) ..2 into <any>
too much (trust|faith|confidence) (was|were|had been) (put|placed|laid) (in|on) <any>)",
     .why = mind,
     .offer = "Which past outcomes backed the confidence?",
     .fires = R"(The team was overconfident.
It was hubris.
We grew too comfortable.
We placed too much trust in the green lamp.)",
     .silent = "The confidence interval is 95 %.\nA naive hash was used.\nThe deploy gave us confidence."},
    {.code = "MR-12",
     .name = "did-not-understand",
     .severity = W,
     .scopes = "N",
     .guards = reason_given | approved_question | lower_for_us,
     .finds = "says that people did not understand",
     .patterns =
         R"((a|the|our|their|some) <adv> ..1 (misunderstanding|misunderstandings) (of|about|that|between|over|around) <any>
<P> (did|had|has) not <adv> (fully|properly|really|completely|quite)? (understand|understood|grasp|grasped|comprehend|fathom) <any>
<P> <adv> (misunderstood|misinterpreted|misjudged|misread|misdiagnosed|miscalculated|misunderstands|misinterprets|misjudges|misreads|misdiagnoses) <any>?
i: <P> <adv> (underestimated|overestimated) <any>
(was|were|been) <adv> (misunderstood|misinterpreted|misjudged|misdiagnosed|poorly understood) by <person>
<P> <adv> (failed to) <adv> (understand|grasp|comprehend)
(@role|user|users|customer|customers|engineer|operator) (misunderstanding|misinterpretation) of <any>
<any> (misjudged|misdiagnosed|misinterpreted) (the|a|how|this|that|its|their) <any>
i: (a|the|this|some|due to) ..1 (misunderstanding|misunderstandings|misinterpretation|misjudgement)
(was|were|been) <adv> (misread|mistaken for|underestimated|overestimated) ..3 by <person>
(severity|impact|risk|risks|scope|situation|urgency|extent|priority|problem|danger|seriousness|significance|effort|load) ..4 (was|were|had been) <adv> (misjudged|misread|misunderstood|miscalculated|misdiagnosed)
(was|were|been) <adv> misdiagnosed as <any>
<person> (misdiagnosing|misreading|misjudging|misinterpreting|misunderstanding) <any>
(and|but|then|initially|at first|first) <adv> (misunderstands|misunderstood|misjudges|misjudged|misdiagnoses|misdiagnosed) (:|,|the|this|that|it|how|an|a|its|their|what|why)
(misdiagnosing|misjudging) (the|this|that|it|an|a|its|their|how) <any>
i: (our|their|his|her|dangerous|serious|fatal|costly) (misconception|misconceptions)
i: (severity|impact|risk|risks|scope|situation|urgency|extent|complexity|effort|danger) ..4 (was|were|had been) <adv> (underestimated|overestimated|underrated)
(severity|impact|risk|risks|scope|extent|urgency|significance|importance|consequences|implications|seriousness|danger|effect|effects) ..5 (was|were) not <adv> (understood|appreciated|recognised|realised|grasped|seen|known)
(none of us|few of us|none of the ..2 @role) ..2 (fully|really|properly|truly)? understood <any>
<S> <adv> (misunderstood|misjudged|misdiagnosed|misapprehended|mistook) <any>
<P> <adv> (misconstrued|mistook|misheard|mishears|mistakes) <any>
(is|was|are|were|been|be) <adv> (not|never|hardly|barely|scarcely|little|only partly|only partially|only vaguely|incompletely|insufficiently|inadequately|imperfectly|poorly|badly) <adv> (well|fully|completely|properly|entirely|sufficiently|really|correctly|clearly|adequately|thoroughly|widely|deeply|generally)? understood
(poor|wrong|incorrect|weak|limited|insufficient|incomplete|shaky|inadequate|superficial|flawed|faulty|partial|false|loose|vague|little|imperfect) (understanding|comprehension|grasp) (of|about|on|by|among|regarding|around|how|what|why)
(understanding|grasp|comprehension|mental model|knowledge) of ..6 (was|is|were|proved|turned out) <adv> (wrong|incorrect|incomplete|insufficient|poor|flawed|limited|inadequate|superficial|shaky|lacking|outdated|partial|faulty)
(nobody|no one|none of ..3|not everyone|few people|hardly anyone|few of ..3) <adv> (fully|really|properly|completely|truly|quite|actually)? (understood|understands|grasped|grasps|comprehended) <any>
<P> <adv> (did|do|does|had|has|have|could) not <adv> (grasp|grasped|comprehend|comprehended|understand|understood|appreciate|appreciated) <any>)",
     .unless = R"(not <adv> (understand|understood) why
(parser|classifier|optimiser|optimizer|estimator|algorithm|autoscaler|scheduler|planner|model) ..8 (misunderstands|misunderstood|misjudges|misjudged|misdiagnoses|misdiagnosed)
(i) (misunderstood|misread|misinterpreted|misjudged)
@thing <adv> (misunderstood|misjudged|misread|misinterpreted|misdiagnosed|mistook) <any>
(cause|causes|reason|reasons|why|trigger|triggers|source|origin|symptom|symptoms) ..8 (is|was|are|were|be|been) <adv> (not|never) <adv> (well|fully|completely|properly|entirely|sufficiently|really|correctly|clearly|adequately|thoroughly)? understood
(fault|bug|mechanism|leak|crash|behaviour|symptom|symptoms) (is|was|are|were|be|been) <adv> (not|never) <adv> (well|fully|completely|properly|entirely|sufficiently|really|correctly|clearly|adequately|thoroughly)? understood
not <adv> (yet|currently|at (this|that) (time|point|stage)) <adv> (fully|well|completely|entirely|properly|clearly)? understood
(is|was|are|were|be|been) <adv> not <adv> (yet|currently) <any>
(until|once|when|before|after|if) ..6 understood
(understood|understand) by (the|a|an|our) ..2 (parser|compiler|client|server|browser|kernel|tool|library|driver|protocol|@thing)
<T> <adv> (did|do|does|had|has|have|could) not <adv> (understand|understood|grasp|comprehend))",
     .why = mind,
     .offer = "What do the name and the docs of the thing suggest?",
     .fires = R"(It came from a misunderstanding of the valve manual.
He initially misunderstands the page.
Operator misunderstanding of the flag was one part of it.
The operator didn't understand the flag.
The team misread the graph.
The vendor did not grasp the limit.
The gauge was misread by the operator.
The severity was misjudged.
The severity of the issue was misjudged.
The first fault was misdiagnosed as a loose cable.
It was a dangerous misconception.
This ended in the operator misdiagnosing it as a fault of the network.
The implications of the change were not understood.
The severity of the issue was not appreciated at first.
None of us fully understood how the lease works.
First line misunderstood the colour of the lamp.
The porter mistook the spare for the pump.
The fallback of the gate was not well understood.
The crew's understanding of the valve was wrong.
Nobody fully understood the interplay of the two pumps.)",
     .silent = R"(The parser misread the header.
We do not understand why it was slow.
The flag is hard to understand.
The header was misread by the parser.
The header was not understood by the proxy.
The client misunderstood the header.
The parser mistook the dash for a sign.
The compiler misjudged the alias.
The cause of the leak is not yet understood.
The source of the noise was not fully understood.)"},
    {.code = "MR-14",
     .name = "guessed",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question | not_quoted,
     .finds = "says that people guessed",
     .patterns =
         R"(<P> <adv> (guessed|gambled|speculated) <any>
(guesswork|guessing game)
(took|taking|made|making) a ..1 (gamble|punt|guess|stab|shot in the dark)
(on|had) a hunch
(by|on) (gut feeling|gut instinct|gut)
(rolled|rolling) the dice
shot in the dark
(was|were|been) <adv> (guessed|guessed at|gambled|gambled on)
<P> <adv> (was|were|is|are) <adv> (guessing|gambling|fumbling|groping|stabbing|flailing|flying blind|grasping at straws|clutching at straws) <any>?
<P> <adv> (took|take|takes) (a|the) (chance|gamble|punt|leap|stab) (on|at|of|and|with|in) <any>
(trial and error|fumbling in the dark|groping in the dark|stab in the dark|shot in the dark|rolled the dice|rolling the dice|roll of the dice|leap of faith|finger in the air|wild guess|wild guesses|guess work))",
     .unless = R"(guessed ..1 way
^ ..2 you guessed
(attacker|attackers|could be|can be|be) guessed
(dice|punt) (game|games|library|roller))",
     .why = mind,
     .offer = "Write it as a hypothesis with its evidence.",
     .fires = R"(The team guessed the cause.
It was pure guesswork.
The commander took a gamble.
The porters were guessing for an hour.)",
     .silent = R"(The attacker guessed the password.
Our guess is 40 ms.
The id can be guessed.
You guessed it: the standby was off too.
The game has a roll button.)"},
    {.code = "MR-15",
     .name = "must-have-known",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "says what people must have known",
     .patterns =
         R"((must|had to) <adv> have <adv> (known|noticed|seen|realised|understood|been aware|guessed|expected|felt)
<P> <adv> (had to|must) (know|be aware|have known)
(should be|should have been|must have been|ought to be|ought to have been|was|is|were) <adv> (obvious|clear|evident|apparent|plain) to ..1 (<person>|all|any|every)
(knew|known|aware) (full|perfectly|very|all too) well
<P> <adv> (was|were) well aware <any>
<P> <adv> (surely|certainly|obviously|clearly|undoubtedly|no doubt) <adv> (knew|saw|noticed|realised|understood)
<P> <adv> (is|are|was|were) something <person> <adv> (had|has|have|ought|needed) to (know|see|notice)
(something|thing|fact) (that)? <person> <adv> (had|has|have|ought) to <adv> (know|see|notice|be aware of)
(anyone|anybody|everyone|everybody|any @role|every @role) ..5 (was|were|is) bound to (see|know|notice|realise|spot|find|be aware)
<person> (cannot|can not|could not) <adv> have (missed|overlooked|not (known|seen|noticed)|been unaware|failed to) <any>?
<P> <adv> (was|were|is|are) <adv> (perfectly|fully|well|only too|acutely|painfully) aware (of|that) <any>
<P> <adv> (knew|know|knows) (full well|perfectly well|only too well) <any>?)",
     .unless = R"((not|never) <adv> (obvious|clear|evident|apparent)
(became|become|becomes) (clear|obvious|evident|apparent) to
must (know|be aware) <any>
(now|since|today|we|i) ..2 (fully|well|acutely|painfully|perfectly) aware
(fully|well|perfectly|acutely) aware (of|that) ..6 (importance|trust|impact|inconvenience|frustration|responsibility|disruption|need)
~(apologise|apologies|sorry|inconvenience|rely on us|trust))",
     .why = mind,
     .offer = "How would they have learned it?",
     .fires = R"(The DBA must have known.
It should be obvious to the on-call.
They knew full well that it was live.
The crew was perfectly aware of the risk.
They can't have missed the lamp.)",
     .silent = R"(It was not clear to us why it failed.
The well-known port is 443.
The job must have finished by then.
Authors of gates must know both keys.
We are fully aware of the disruption that this meant.)"},
};

}  // namespace debrief::inline v0::language_detail::mind_reading_rows
