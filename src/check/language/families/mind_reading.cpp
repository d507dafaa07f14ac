#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view mind = "It guesses at a mind; what the person saw and did can be asked.";

constexpr Row rows[] = {
    {.code = "MR-01",
     .name = "person-forgot",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people forgot",
     .patterns = R"(<P> <adv> forgot <any>
<P> <adv> forgets
(was|were|been|got) <adv> forgotten (about|to|by|in|during|when|$)
<P> (had|has|have) <adv> forgotten
<any> <adv> forgot (to|about|that|what|how) <any>
(slipped|slip) (our|their|my|his|her|everyone 's) (mind|minds|attention)
(was|were|had been|been) (muted|silenced|disabled|enabled|parked|filed|left|installed|created|added) and (then)? forgotten
<S> (had|has|have) <adv> forgotten <any>)",
     .unless = R"((user|users|customer|customers|client|clients|cache|server) <adv> forgot
forgotten by (the|a|an|its) ..1 (@thing|browser|browsers))",
     .why = mind,
     .offer = "What reminds people of it, and did it run?",
     .fires = R"(The responder forgets to close the channel.
The batch jsmith forgot to close was still open.
The team forgot to renew.
We forgot the flag.
The engineer forgot to page.
It had slipped our minds that the key expires.
The alert had been muted and forgotten.
Reception had forgotten to pass on the call.)",
     .silent = R"(Some users forgot to save.
The cache forgot the row.
The file was deleted.
The password reset failed.
The server had forgotten the session.
The visitors had forgotten their badges.)"},
    {.code = "MR-02",
     .name = "person-ignored",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people ignored something",
     .patterns = R"(<P> <adv> (ignored|dismissed|disregarded|ignores|dismisses|disregards) <any>
(is|are|was|were|been) <adv> (ignored|dismissed|disregarded) ..5 by <person>
(warning|warnings|alert|alerts|alarm|alarms|page|pages|notification|notifications|email|emails|signs|symptoms) (had|has|have)? (was|were|being|been) <adv> (being)? (ignored|dismissed|disregarded)
<P> (was|were|been|kept) <adv> ignoring <any>
<P> <adv> (brushed|shrugged|waved) ..6 (off|aside|away)
(was|were|been) <adv> (brushed off|shrugged off|waved away|waved aside)
(was|were) not <adv> taken seriously
(was|were|been|being) <adv> (written off|discounted|waved through|laughed off|put down) (as|to) <any>
<P> <adv> (thought nothing of|paid no heed|turned a deaf ear|made light of) <any>?
(reminder|reminders|ticket|tickets|report|reports|advisory|notice|notices|complaint|complaints|concern|concerns|message from ..3) <adv> (was|were|went|got|had been) <adv> (ignored|dismissed|disregarded|unheeded|overruled))",
     .unless = "^ ignored (unless|if|when|in|by|for|on|at|during|with) <any>",
     .why = mind,
     .offer = "How did the alert look among others?",
     .fires = R"(The team ignores the alert.
The team ignored the alert.
The warning was ignored.
We dismissed the page.
Operators were ignoring the alarms.
The team brushed off the first report.
The first report was not taken seriously.
The early reports were written off as noise.
The on-call thought nothing of the first alert.
The second reminder was ignored.)",
     .silent = R"(The linter ignored the path.
The field is ignored.
The parser ignored the row.
Ignored unless the flag is set.
The proxy was ignoring the header.
The brush was taken off.)"},
    {.code = "MR-03",
     .name = "person-overlooked",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people overlooked something",
     .patterns = R"(<P> <adv> (overlooked|overlooks) <any>
(an|the|one|easily) overlooked <any>
(was|were|been) <adv> overlooked
(steps|checks|details|warnings|signs|questions|tests|instructions) (is|are) <adv> overlooked
<P> <adv> lost sight of <any>)",
     .why = mind,
     .offer = "How is the step presented?",
     .fires = R"(The responder overlooks the second line.
The engineer overlooked a step.
The step was overlooked.
We overlooked the limit.
We lost sight of the old clients.
Short checks are often overlooked in a hurry.)",
     .silent = "The balcony overlooked the yard.\nThe gardens are overlooked by the tower.\nThe office overlooks a "
               "park.\nThe view is from above."},
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
(false|wrong|incorrect|faulty|invalid|mistaken|unfounded|bad) (assumption|assumptions) (by|of|that|was|were)
(false|wrong|incorrect|faulty|invalid|mistaken|unfounded|bad|unrealistic) (expectation|expectations|premise) (by|of|that|was|were|about|$)
<P> <adv> (took|take|had taken) ..4 for granted)",
     .unless =
         R"((assumed|assume) (role|roles|control|command|responsibility|duties|office|leadership|charge|ownership)
(assumed|assume) (the|a|an|his|her|their) ..1 (role|roles|command|duties|lead)
supposed to)",
     .why = mind,
     .offer = "What supported the expectation?",
     .fires = R"(The team assumed it was safe.
We assumed that the pool was full.
It was assumed to be idle.
We took it for granted that the replica was current.
There was a faulty expectation that the check would stop it.)",
     .silent = "The job assumed role (IAM).\nKim assumed command at 14:02.\nThe script assumed a UTF-8 locale."},
    {.code = "MR-05",
     .name = "did-not-bother",
     .severity = E,
     .scopes = "N",
     .guards = not_of_things,
     .finds = "says that people did not care",
     .patterns = R"(not <adv> (bother|care) (to|about|enough)
not be bothered
(nobody|no one) <adv> (cared|bothered) (to|about|enough))",
     .unless = R"((will|should|would) not <adv> (bother|care) (to|about)
~if you
you do not <adv> care)",
     .why = mind,
     .offer = "Remove.",
     .fires = R"(The team didn't bother to ask.
They did not care to look.
He couldn't be bothered.
Nobody cared enough to look.)",
     .silent = R"(The care team was told.
The noise bothers the rack.
A check takes a minute.
The loader will not bother to compare the two.
Use this if you do not care about order.
Jobs that do not care about the order run on the spare.
The readers of this feed are programs that do not care about gaps.)"},
    {.code = "MR-06",
     .name = "not-paying-attention",
     .severity = E,
     .scopes = "N",
     .guards = none,
     .finds = "says that people did not attend",
     .patterns = R"((not|never) <adv> (pay|paying|paid) ..2 attention
(nobody|no one|noone) ..3 (paying|paid|pays) ..1 attention
(paid|paying|pays) (no|little|scant|insufficient|too little) attention
asleep at the (wheel|switch|desk|keyboard|helm)
(asleep|sleeping) on (the job|watch|shift|duty)
(took|taken|taking) ..1 (eye|eyes) off the ball
(dropped|dropping|drops) the ball
(zoned out|daydreaming|day dreaming|checked out mentally)
(was|were) not (watching|looking|concentrating|focused|focusing|listening)
i: <P> (was|were) <adv> (asleep|sleeping)
<P> <adv> lost (focus|concentration)
i: <P> <adv> lost track of
(our|their|his|her|team 's|everyone 's) (attention|focus|mind|minds) (was|were) <adv> (elsewhere|on other|not on|divided|diverted))",
     .unless = R"((not|never) ..8 (sleeping|asleep)
(do|does|should|must|need|why) ..3 not ..1 pay
<T> (was|were) not (watching|looking|listening))",
     .why = mind,
     .offer = "What was attended to, and why was that sensible?",
     .fires = R"(The operator wasn't paying attention.
The shift was asleep at the wheel.
Ops dropped the ball.
The responder lost focus.
Their attention was elsewhere.)",
     .silent = R"(The attention layer was pruned.
The ball valve was shut.
The host was in sleep mode.
The camera lost focus.)"},
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
(was|were) (wrongly|falsely|mistakenly) convinced)",
     .unless = "(parser|script|job|system|service|server|cluster|controller|node|client|software|code|tool|cache) "
               "(mistakenly|wrongly|erroneously|falsely|incorrectly)",
     .why = mind,
     .offer = "“Held H until T+15, on cues …”",
     .fires = R"(We closed the alert because we mistakenly thought it was safe.
The team mistakenly thought it was DNS.
They were under the impression that it was off.
It rested on a false belief.
The team had the wrong idea of how the lease works.)",
     .silent = "The controller falsely assumed a lease.\nHypothesis H was held until T+15.\nA false alarm came in."},
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
(prioritising|prioritised|putting|favouring|valuing) (the)? (convenience|speed|cost|costs|features|velocity|delivery|growth|schedule) (of|over|above|ahead of|before) <any>)",
     .unless = "(drill|exercise|game day|gameday|chaos)",
     .why = mind,
     .offer = "Which goals were in conflict?",
     .fires = R"(The check was knowingly skipped.
The team chose to ignore the alert.
Management turned a blind eye.
The team consciously chose not to test.
The team chose speed over caution.
It was a case of prioritising speed over checks.
The pipeline was left on despite being aware of the risk.
The launch went ahead even though managers had been warned.)",
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
i: false sense of (security|confidence|safety))",
     .why = mind,
     .offer = "Which past outcomes backed the confidence?",
     .fires = "The team was overconfident.\nIt was hubris.\nWe grew too comfortable.",
     .silent = "The confidence interval is 95 %.\nA naive hash was used.\nThe deploy gave us confidence."},
    {.code = "MR-10",
     .name = "panicked",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "says that people panicked",
     .patterns = R"(<P> <adv> (panicked|froze)
(frantically|hectically) <any>
(in|out of) (a)? (blind)? panic ,? <person>
<P> ..8 in (a)? panic $
panicked (reaction|response|restart|rollback|decision|attempt|fix)
<P> (was|were|got|became) <adv> (flustered|panicky|rattled)
<person> <adv> (panics|freezes up|froze up)
<P> (was|were|is|are) <adv> panicking
<P> <adv> (lost|loses|lose) (his|her|their|our) (nerve|nerves|head|heads|cool|temper)
<P> (was|were|is|are) in (a)? (blind)? panic)",
     .why = mind,
     .offer = "What was the workload, the pressure, the information load?",
     .fires = R"(At 06:30 a second responder joins and frantically restarts hosts.
He panicked.
The responder panicked.
The team froze.
In a panic, the team restarted every host.
He got flustered on the call.
A panicked restart followed.
At noon the porter panics and opens every valve.
The clerk lost her nerve.)",
     .silent = R"(The kernel panicked.
The screen froze.
The pod panicked.
In a panic state the kernel halts.
The kernel panics on the second boot.
The node panics when the disk is full.)"},
    {.code = "MR-11",
     .name = "refused",
     .severity = W,
     .scopes = "N",
     .guards = negated | reason_given,
     .finds = "makes people stubborn",
     .patterns =
         R"(<P> <adv> (refused|insisted|refuses|insists) <any>
(stubborn|stubbornly|stubbornness|obstinate|obstinately|pig headed|recalcitrant)
(dug|digging) ..1 heels in
<P> (would|did) not listen
<P> <adv> (was|were) <adv> unwilling to
unwillingness (to|of|by|from) <any>
i: <P> <adv> (was|were) <adv> (reluctant|hesitant) to)",
     .unless = "(refused|refuses) (connection|connections|to (start|boot|connect|load|compile|mount))",
     .why = mind,
     .offer = "Which reasons were given at the time?",
     .fires = "The vendor refused to roll back.\nThe commander insisted on a restart.\nThe DBA was stubborn.",
     .silent = "Connection refused.\nThe server refused the request.\nThe peer refused to connect."},
    {.code = "MR-12",
     .name = "did-not-understand",
     .severity = W,
     .scopes = "N",
     .guards = reason_given | approved_question | lower_for_us,
     .finds = "says that people did not understand",
     .patterns =
         R"(<P> (did|had|has) not <adv> (fully|properly|really|completely|quite)? (understand|understood|grasp|grasped|comprehend|fathom) <any>
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
<P> <adv> (misconstrued|mistook|misheard|mishears|mistakes) <any>)",
     .unless = R"(not <adv> (understand|understood) why
(parser|classifier|optimiser|optimizer|estimator|algorithm|autoscaler|scheduler|planner|model) ..8 (misunderstands|misunderstood|misjudges|misjudged|misdiagnoses|misdiagnosed)
(i) (misunderstood|misread|misinterpreted|misjudged)
@thing <adv> (misunderstood|misjudged|misread|misinterpreted|misdiagnosed|mistook) <any>)",
     .why = mind,
     .offer = "What do the name and the docs of the thing suggest?",
     .fires = R"(He initially misunderstands the page.
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
The porter mistook the spare for the pump.)",
     .silent = R"(The parser misread the header.
We do not understand why it was slow.
The flag is hard to understand.
The header was misread by the parser.
The header was not understood by the proxy.
The client misunderstood the header.
The parser mistook the dash for a sign.
The compiler misjudged the alias.)"},
    {.code = "MR-13",
     .name = "rushed",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "says that people hurried",
     .patterns =
         R"((rushed|rushing|hasty|hastily|hurried|hurriedly|precipitate|precipitately|impatient|impatiently)
(in|under) (a|such a|our|the|their|too much of a) (rush|hurry|haste)
(rush|rushes) to (fix|deploy|ship|release|merge|restore|judge|judgement|get|push|mitigate))",
     .unless = R"((rush|rushed) hour
(users|customers|visitors|clients|traffic|requests|water) <adv> (rushed|rushing)
(hasty|impatient|rushed|hurried) (mode|modes|flag|option|setting|endpoint|queue|parameter|retry|client|consumer|producer))",
     .why = mind,
     .offer = "Which deadline or load was there?",
     .fires = "It was a rushed deploy.\nThe rule was hastily merged.\nThe team was in a hurry.",
     .silent = "It began in the rush hour.\nThe producer has a 'hasty' mode.\nTraffic rushed to the replica.\nThe "
               "change was not rushed."},
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
shot in the dark)",
     .unless = R"(guessed ..1 way
^ ..2 you guessed
(attacker|attackers|could be|can be|be) guessed)",
     .why = mind,
     .offer = "Write it as a hypothesis with its evidence.",
     .fires = "The team guessed the cause.\nIt was pure guesswork.\nThe commander took a gamble.",
     .silent = "The attacker guessed the password.\nOur guess is 40 ms.\nThe id can be guessed.\nYou guessed it: the "
               "standby was off too."},
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
<P> <adv> (surely|certainly|obviously|clearly|undoubtedly|no doubt) <adv> (knew|saw|noticed|realised|understood))",
     .unless = R"((not|never) <adv> (obvious|clear|evident|apparent)
(became|become|becomes) (clear|obvious|evident|apparent) to
must (know|be aware) <any>)",
     .why = mind,
     .offer = "How would they have learned it?",
     .fires = "The DBA must have known.\nIt should be obvious to the on-call.\nThey knew full well that it was live.",
     .silent = "It was not clear to us why it failed.\nThe well-known port is 443.\nThe job must have finished by "
               "then.\nAuthors of gates must know both keys."},
};

}  // namespace

constinit const Family mind_reading{"MR", "mind-reading", "Weick, Sutcliffe and Obstfeld 2005", rows};

}  // namespace debrief::inline v0::language_detail
