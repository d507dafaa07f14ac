// What is said about how somebody attended and felt: forgot, ignored, did not bother, panicked, refused, rushed.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::mind_reading_rows {

inline constexpr std::string_view mind = "It guesses at a mind; what the person saw and did can be asked.";

inline constexpr Row of_attitudes[] = {
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
<S> (had|has|have) <adv> forgotten <any>
i: (nobody|no one) <adv> remembered (that|to|how|where|the|about)
(slipped|slips|slip) ..1 through ..1 (our|their|his|her|the) (mind|minds|fingers|cracks)
(forgetfulness|absent-mindedness|absentmindedness|absent mindedness)
<P> <adv> did not remember to <any>
<P> <adv> (had|have|has) <adv> not remembered to <any>
(got|gets|was|were) <adv> (clean|simply|just|completely|entirely|totally|somehow) forgotten)",
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
Reception had forgotten to pass on the call.
Nobody remembered that the lease ends in May.
The porter didn't remember to open the second gate.)",
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
(reminder|reminders|ticket|tickets|report|reports|advisory|notice|notices|complaint|complaints|concern|concerns|message from ..3) <adv> (was|were|went|got|had been) <adv> (ignored|dismissed|disregarded|unheeded|overruled)
(got|get|gets) <adv> (ignored|dismissed|disregarded) <adv> by <person>
(went|go|gone|goes|going) <adv> (unheeded|ignored|disregarded|unanswered by <person>)
(not|never) <adv> (heeded|taken <adv> seriously|given ..1 (weight|attention|credence|importance)|acted upon by <person>|acted on by <person>)
(no|little|scant|not any) heed <any>
(acknowledged|acked|seen|read|received|noticed) ,? (but|and|yet|though) (then|otherwise|subsequently|still)? (ignored|dismissed|disregarded|not acted (on|upon)|left)
(was|were|been|got) <adv> (swept|pushed|cast|thrust|brushed) aside <any>?
(was|were|been) <adv> taken <adv> (lightly|too lightly|for granted as noise)
<P> <adv> (turned down|shot down|overruled|discarded|discounted|rejected|waved off|shook off|trivialised|belittled|downplayed|played down) (the|all|any|our|their|its|every|a) ..2 (concern|concerns|warning|warnings|objection|objections|alert|alerts|complaint|complaints|advice|report|reports|sign|signs|alarm|alarms|suggestion)
<P> <adv> (chose|decided|elected|opted|preferred) not to (act|react|respond|look|follow up|listen|heed|escalate|answer) <any>
<P> <adv> (paid|paying|pays|gave) (no|little|scant) (heed|attention|regard|notice) to <any>)",
     .unless = R"(^ ignored (unless|if|when|in|by|for|on|at|during|with) <any>
(concern|concerns) ..4 by (the|a) (court|judge|regulator))",
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
The second reminder was ignored.
The early reports went unheeded.
The lamp was acknowledged but otherwise ignored.
The lead turned down the warnings of the porters.)",
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
<P> <adv> lost sight of <any>
(escaped|evaded|eluded) (the|our|their|his|her|everyone 's|<person> 's)? ..2 (attention|notice|eye|eyes|@role)
(slipped|slip|slips|got|sneaked|snuck) <adv> (past|by) (the|our|both|all|two|three|every|<name>) ..2 @role
(went|go|gone|passed) <adv> (unnoticed|unseen|unremarked) by (the|our|both|all|two|three|every|<name>|us|them|everyone|anyone) <any>?
(left|leaving) (out of (consideration|account|the (plan|equation|picture)))
(was|were|been) <adv> not <adv> (thought of|thought about|taken into (account|consideration)|considered at all) <any>?
<P> <adv> (passed over|skipped over|glossed over|skimmed over|looked past|looked straight past|looked right past) <any>
(an|this|that|our|the|simple|unintentional|major|minor|small|unfortunate|configuration|deployment|planning|procedural|manual|clerical|only|biggest|main|real|first|second|another) oversight (in|during|when|while|that|which|was|is|led|caused|where|of|from|on|$)
(due to|because of|through|by|owing to|out of) (an|a|sheer|pure|simple)? ..1 oversight
(was|is) ..1 (an|a|our|my) <adv> ..1 oversight
(multiple|several|various|number of|series of|combination of|two|three|many|some) ..1 oversights
(this|the|that|our) oversight (went|stayed|remained|slipped) <any>)",
     .unless =
         R"((lack|insufficient|more|regulatory|management|board|provide|provides|of|under) ..2 oversight
oversight (board|committee|body|process|role|team|group|mechanism)
(inadequate|poor|weak|insufficient|lack|better|more|safety|limited|effective|no|little) ..2 oversight (of|by|over)
(left out of|taken into account|taken into consideration) ..8 (by (the|a|an) ..3 @thing|calculation|metric|average|query|index))",
     .why = mind,
     .offer = "How is the step presented?",
     .fires = R"(The responder overlooks the second line.
The engineer overlooked a step.
The step was overlooked.
We overlooked the limit.
We lost sight of the old clients.
Short checks are often overlooked in a hurry.
The extra zero slipped past the reviewer.
The second hall was left out of consideration.
The outage came from a combination of multiple oversights.
It was an oversight in the migration.)",
     .silent = "The balcony overlooked the yard.\nThe gardens are overlooked by the tower.\nThe office overlooks a "
               "park.\nThe view is from above."},
    {.code = "MR-05",
     .name = "did-not-bother",
     .severity = E,
     .scopes = "N",
     .guards = not_of_things,
     .finds = "says that people did not care",
     .patterns = R"(not <adv> (bother|care) (to|about|enough)
not be bothered
(nobody|no one) <adv> (cared|bothered) (to|about|enough)
(could|can) not (be bothered|care less|be troubled) <any>?
(nobody|no one|none of ..3) <adv> (could|would|can) be bothered <any>
(nobody|no one|none of ..3|never|not) <adv> (made|make|take|took|taken|went to) the (effort|trouble) to <any>
<P> <adv> (showed|shows|had|has|took|displayed) (no|little|zero) interest (in|for) <any>
<P> <adv> (was|were|is|are|seemed|seems) <adv> (indifferent|apathetic|uninterested|uncaring|unconcerned|lackadaisical|unbothered) <any>?
<P> <adv> (do|does|did) not <adv> (seem|appear) to (care|bother) <any>?
<P> <adv> (did|do|does) not <adv> (trouble|concern) (themselves|himself|herself|ourselves) <any>)",
     .unless = R"((will|should|would) not <adv> (bother|care) (to|about)
~if you
you do not <adv> care
<P> (was|were|is|are) <adv> (uninterested|unconcerned) ..4 (because|since|as))",
     .why = mind,
     .offer = "Remove.",
     .fires = R"(The team didn't bother to ask.
They did not care to look.
He couldn't be bothered.
Nobody cared enough to look.
The shift showed no interest in the complaints.
No one made the effort to read the plan.)",
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
(our|their|his|her|team 's|everyone 's) (attention|focus|mind|minds) (was|were) <adv> (elsewhere|on other|not on|divided|diverted)
<P> <adv> (was|were|got|is|are|had been) <adv> (inattentive|absent-minded|unfocused|half asleep|not <adv> (attentive|alert|vigilant|awake|focused|concentrated)) <any>?
(inattention|inattentiveness) (of|by|on|from|in|to|during|at) <any>
(mind|minds|thoughts|head|heads) (was|were) <adv> (on|elsewhere|with) (the|another|other|something|elsewhere)? ..3
<P> <adv> (lost|loses|losing) (his|her|their|our|the)? (concentration|focus|attention)
(nobody|no one|none of ..3) (was|were|kept|had) <adv> (keeping)? (an|a close)? (eye|eyes|watch) (on|over) <any>
<P> (took|had|have|taken) (his|her|their|our|an|its) ..1 (eye|eyes|attention) off <any>)",
     .unless = R"((not|never) ..8 (sleeping|asleep)
(do|does|should|must|need|why) ..3 not ..1 pay
<T> (was|were) not (watching|looking|listening)
(not|never|cannot) ..3 (alert|awake) (on|for|when|if|to <any>))",
     .why = mind,
     .offer = "What was attended to, and why was that sensible?",
     .fires = R"(The operator wasn't paying attention.
The shift was asleep at the wheel.
Ops dropped the ball.
The responder lost focus.
Their attention was elsewhere.
The porter was half asleep.
The clerk's mind was on the other gate.)",
     .silent = R"(The attention layer was pruned.
The ball valve was shut.
The host was in sleep mode.
The camera lost focus.)"},
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
<P> (was|were|is|are) in (a)? (blind)? panic
(some|a bit of|a little|general|mild|widespread|mounting|sheer|much|blind) panic (in|among|within|on|by|set in|broke out|at) <any>
(in the|in a|in our|in their|amid the|out of|in) <adv> (panic|frenzy|confusion of the moment) ,? <person> <any>
panic (set in|broke out|spread|ensued|took over|reigned)
(state|moment|wave|fit) of panic
(knee-jerk|knee jerk|hectic|frantic|panicky|panic-driven|panic driven|headless|hysterical) (reaction|reactions|rollback|restart|restarts|response|decision|decisions|attempt|attempts|fix|fixes|action|actions|change|changes|search|typing|activity)
<P> <adv> (overreacted|over-reacted|lost it|went to pieces|freaked out|went into panic|choked|was paralysed|were paralysed|broke down in tears)
<P> <adv> (was|were|got|became|felt) <adv> (overwhelmed|paralysed|paralyzed|frozen|hysterical|frantic|frenzied|agitated|rattled|stressed out) and <any>)",
     .unless = R"(panic (button|buttons|mode|message|messages|log|trace|handler|room)
(kernel|goroutine|runtime|node|pod) ..3 panic)",
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
The clerk lost her nerve.
A knee-jerk restart made it worse.)",
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
i: <P> <adv> (was|were) <adv> (reluctant|hesitant) to
<P> <adv> (would|will|did|does) not (hear of|budge|listen to|give in|back down|yield|relent|accept|agree to|cooperate|co-operate) <any>?
<P> <adv> (fought|balked at|baulked at|rejected outright|pushed against) (the|a|any|all|every|our|that|having|their) <any>
<P> <adv> (was|were|is|are) <adv> not <adv> (willing|prepared|ready|inclined) to (look|help|share|listen|accept|admit|roll|stop|change|answer|take|give|provide|cooperate|act|consider|support|talk|discuss|agree) <any>?
<P> <adv> (clung|held on|held fast|stuck stubbornly|persisted|held out) (to|for|in|with) (the|its|their|his|her|a|an|this|that) ..3 (theory|idea|hypothesis|belief|view|plan|explanation|diagnosis|assumption|position)
(refusal|refusals|intransigence|obstinacy|resistance) (of|by|from|on the part of) (the|our|a)? ..2 @role <any>?
<P> <adv> objected (to|on) <any> ..6 (on principle|out of principle|stubbornly|again and again)
(against|despite) (all|every|better|repeated) (advice|warnings|evidence|counsel|objections) <any>)",
     .unless = R"((refused|refuses) (connection|connections|to (start|boot|connect|load|compile|mount))
<P> <adv> denied (the|a|an|any|all|that) ..2 (request|access|traffic|connection|connections|permission|entry|login)
(denied|rejected|contested) by (the|a) ..2 (rule|policy|firewall))",
     .why = mind,
     .offer = "Which reasons were given at the time?",
     .fires = R"(The vendor refused to roll back.
The commander insisted on a restart.
The DBA was stubborn.
The vendor was not willing to look at the gate.
The refusal of the vendor to help cost two hours.)",
     .silent = "Connection refused.\nThe server refused the request.\nThe peer refused to connect."},
    {.code = "MR-13",
     .name = "rushed",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "says that people hurried",
     .patterns =
         R"((rushed|rushing|hasty|hastily|hurried|hurriedly|precipitate|precipitately|impatient|impatiently)
(in|under) (a|such a|our|the|their|too much of a) (rush|hurry|haste)
(rush|rushes) to (fix|deploy|ship|release|merge|restore|judge|judgement|get|push|mitigate)
(in|with) (great|too much|undue|some|such|unseemly|all)? (haste|hurry) <any>?
(too|overly|unduly|rather|much too|far too) (quickly|hastily|fast|rashly|soon|readily|eagerly|impatiently|hurriedly) (taken|made|merged|deployed|released|approved|closed|resolved|restarted|rolled|declared|pushed)
(taken|made|merged|deployed|released|approved|closed|declared|pushed|done|shipped|rolled out|carried out|executed|performed|reached) <adv> (overly|too|unduly|far too|rather) (quickly|hastily|fast|rashly|hurriedly|eagerly|impatiently)
(jumped|jump|jumping|leaped|leapt|rushed|rushing) to ..2 (conclusion|conclusions|judgement|judgment|solution|solutions)
(premature|precipitate|precipitous|overhasty|overly hasty|rash|rashly|impatient|impatiently|ill-considered) (closing|closure|decision|rollback|restart|release|deployment|deploy|action|actions|announcement|conclusion|conclusions|merge|rollout|upgrade|migration|change|switch|all-clear|declaration|resolution|by|of))",
     .unless = R"((rush|rushed) hour
(users|customers|visitors|clients|traffic|requests|water) <adv> (rushed|rushing)
(hasty|impatient|rushed|hurried) (mode|modes|flag|option|setting|endpoint|queue|parameter|retry|client|consumer|producer)
(premature) (end|ends|close|closes|closing|closure|termination|eof|wakeup|expiry|eviction|timeout) of (the|a|an)? ..2 (connection|connections|stream|file|body|response|session|lease|input|transaction|element|socket|message)
in (a)? hurry (mode|flag|option))",
     .why = mind,
     .offer = "Which deadline or load was there?",
     .fires = R"(It was a rushed deploy.
The rule was hastily merged.
The team was in a hurry.
The refit was done in haste.
The crew jumped to the conclusion that it was the pump.)",
     .silent = "It began in the rush hour.\nThe producer has a 'hasty' mode.\nTraffic rushed to the replica.\nThe "
               "change was not rushed."},
};

}  // namespace debrief::inline v0::language_detail::mind_reading_rows
