// What was found later told as if it had been there: in hindsight, turned out, actually, the wrong path, wasted.
#pragma once

#include "check/language/families/hindsight_markers_of_certainty.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::hindsight {

inline constexpr Row of_discovery[] = {
    {.code = "HS-03",
     .name = "in-hindsight",
     .severity = I,
     .scopes = "N",
     .guards = hindsight_notes | approved_question | about_reviews,
     .finds = "speaks from hindsight",
     .patterns = R"((in|with) the? (hindsight|retrospect)
with the ..1 (benefit|clarity|advantage|luxury|wisdom) of hindsight
^ looking back ,
with ..3 (hindsight)
(in|with) (hind sight|hind-sight|the rear view mirror)
(seen|viewed|judged|looked at) (from|in the light of) (today|now|what we know|hindsight|here|this distance)
(with|knowing) what we (now)? know (now|today)
(with|from) (today 's|our current|our present|present) (knowledge|understanding|view|perspective)
^ (after the fact|with the passage of time|knowing the outcome|a posteriori|ex post|retrospectively) ,? <any>
(wise|wiser) after the event
(monday morning) (quarterback|quarterbacking)
^ ,? (looking|thinking) back (at|on) (it|this|that|the (night|day|incident|outage|timeline|events|call|logs)) ,? <any>)",
     .unless = "(look|looks|seem|seems|appear|appears|read|reads) ..3 (in|with) (hindsight|retrospect)",
     .why = after,
     .offer = "Move it to hindsight notes; keep it out of the timeline.",
     .fires = R"(In hindsight this was risky.
With hindsight, the load was high.
In retrospect it was documented.
In the hindsight, this was a bad day to start.
With 20:20 hindsight, this was drift.
With what we know now, the lock was shut too soon.)",
     .silent = "Hindsight bias is a topic.\nThe retrospective is on Monday.\nLooking back at the log took an hour."},
    {.code = "HS-08",
     .name = "turned-out",
     .severity = I,
     .scopes = "N",
     .guards = hindsight_notes | approved_question,
     .finds = "tells what became known later",
     .patterns =
         R"((it|this|that|which|as it|they|these|there|what|and|but|cause|issue|problem|one|first|alert|report) ..2 (turned|turns) out <any>
(turned|turns) out to have been <any>
turned out to be <any>
^ turns out <any>
(it|this) <adv> (transpired|emerged) that
as it (turned|turns) out
(it|this|that|they|there) (turned|turns) out ,
, (it|this|that) (turned|turns) out $
(it|this) (turned|turns) out $
(it|this) <adv> (later|subsequently|afterwards|only later) (emerged|transpired|became clear|became apparent|came to light|turned out|was found|was discovered|was established|was learned|was realised|was determined) <any>?
(it|this|that|as) (was|were) <adv> (later|subsequently|afterwards) (found|discovered|established|learned|realised|revealed|understood|shown|determined) <any>
as (was|were|we|they) <adv> (found|discovered|learned|learnt|established|realised) <adv> (out)? (later|afterwards|subsequently|too late|only later)
(it|this|which) <adv> (came to light|came out|surfaced) <adv> (that|later|only|afterwards|after|when)
(alert|alarm|page|cause|signal|error|suspicion|theory|hypothesis|report|lead|assumption|fix) ..3 (proved|proves|was found) to be <any>
little did (we|they|anyone|he|she|the ..2 @role) know
unknown to <person> at the time)",
     .unless = R"((turn|turned|turns) out (the|all)? (lights|light|lamp)
(if|unless|until|whether|should|whichever) ..5 (turn|turns|turned) out
(later|subsequently|afterwards) (was|were)? (found|determined|discovered) (by|in) ..2 (fsck|scrub|scan|audit job))",
     .why = after,
     .offer = "Put it at the time at which it became known.",
     .fires = R"(It turned out to be the pool.
As it turned out, the flag was on.
Having a spare turned out to have been wise.
The first alert turned out to be a symptom.
The spare, it turned out, had been flat since May.
It later emerged that the spare was empty.)",
     .silent = R"(The switch was turned off.
The turnout was good.
## What we learned
If it turns out (by the test) that the lamp is dim, swap it.)"},
    {.code = "HS-09",
     .name = "actually",
     .severity = I,
     .scopes = "N",
     .guards = approved_question | hindsight_notes | not_quoted,
     .finds = "sets what is known now against what was believed",
     .patterns =
         R"((was|were|is|are|'s) actually (a|an|the|due|caused|because|in|on|at|only|just|not|coming|from|one|two|our|that|what|<num>)
(the|our) actual (issue|problem|cause|culprit|reason|fault|source)
actually (due|because|caused|came|meant|a|an|the|happened|contained|needed|ran|used|pointed)
^ actually ,
(in|the) reality ,? (was|is|it|the|they|this|we|there|that|only|all|no)
(in)? actual fact
(^|and|but|was|were|is|,) in fact ,? <any>
(in reality|in actuality|in truth|in point of fact) ,? <any>
what (really|actually|truly) (happened|went wrong|was going on|caused it|was wrong|mattered|failed|broke) (was|is|were)
(was|were) not ..5 at all ,? but <any>
(the|its|their) (true|real|actual) (state|nature|meaning|extent|scope|origin|source|size|scale) (was|were|turned|is) <any>
(contrary to|unlike) what ..3 (thought|believed|assumed|expected|said|suggested) <any>?)",
     .unless =
         R"((toward|towards) the actual
(not|never|if|whether|what|how|when|who|before|until|can|could|to|will|would|should|might|may) ..3 actually
(not) (was|were|is|are|had|has) actually
(not|than|as|what|how) (in)? (reality|actuality|truth)
(virtual|augmented|mixed) reality)",
     .why = after,
     .offer = "Keep the belief and the later finding as two entries.",
     .fires =
         R"(They thought API; it was actually the database.
In reality, the pool was full.
The check actually used the old list.
The label says cold, but the loop is in reality waiting for the pump.)",
     .silent = "The actual count is 40.\nThe test did not actually run.\nWe asked whether it actually ran."},
    {.code = "HS-10",
     .name = "wrong-path",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls a line of inquiry wrong",
     .patterns =
         R"((investigated|investigating|debugged|debugging|troubleshot|troubleshooting|chased|chasing|restarted|restarting) ..2 wrong (service|services|layer|system|component|host|cluster|database|thing|team|lead|leads|theory|hypothesis|direction|track)
(looked|looking|searched|searching|dug|digging) ..1 (in|at|into) the wrong (place|places|service|layer|system|component|host|thing)
(down|on|chasing|followed|pursued|pursuing) ..2 wrong (path|track|direction|lead|layer|avenue)
(red herring|red herrings|rabbit hole|rabbit holes|wild goose chase|false lead|false leads|false trail|blind alley|dead end|dead ends)
(looked|looking|focused|focusing|concentrated|concentrating|working|worked) ..1 (at|on) the wrong <any>
barking up the wrong tree
(threw|thrown|throwing) <any> ..1 off (the scent|track)?
<P> <adv> (was|were|got) <adv> (sidetracked|side-tracked|distracted|misled|led astray|thrown off)
(sidetracked|misled|distracted|distracting|misleading) (us|them|the ..2 @role|everyone|responders|engineers)
(led|leading|sent|sending) (us|them|the ..2 @role|everyone|responders) ..2 (astray|wrong|down a|in the wrong)
in the wrong direction
(headed|heading|went|going|moved|steered|pointed|pointing|sent|looked|looking) ..3 wrong (direction|way|track|trail)
(focused|focusing|fixated|fixating) <adv> on the wrong <any>
(on|onto|off on) a (tangent|false trail|wild goose chase|detour)
(wrong|false|incorrect|misleading) (tree|trail|scent|theory|hypothesis) <any>
(suspected|blamed|checked|examined|studied|inspected|targeted|fixed|patched|treated|analysed|analyzed|addressed|escalated to|paged) the wrong (component|service|layer|system|host|cluster|database|thing|team|cause|culprit|suspect|place|subsystem|part|region|node|person|symptom|problem)
(up|down) (the)? (garden path|blind alley|cul-de-sac|dead end)
(sent|had|led|leaving|left|took|pulled|put) (us|them|the ..2 @role|everyone|responders|people) ..1 (hunting|chasing|searching|looking|digging|off course|astray|on the wrong|off track|off the track) <any>
(attention|focus|effort|efforts|the investigation|investigation|search) (was|were|got) <adv> (drawn|diverted|taken|pulled|led|steered|deflected|sidetracked|misdirected) <adv> (away|off|astray|elsewhere|from|by|to) <any>?
(misleading|deceptive|false|spurious|bogus) (clue|clues|hint|hints|lead|leads|cue|cues|trail|signal|evidence|diagnosis|conclusion|assumption|picture|impression)
(wrong turn|wrong turns|wrong turning|blind alleys) <any>?
<P> <adv> (was|were) <adv> (thrown off|misguided|deceived|fooled|hoodwinked|lured) (by|into) <any>
(chased|chasing) (our|their|its) (tails|tail|shadows|ghosts|a ghost|phantoms)
(took|taken|lured|threw) ..2 off (course|the track|track|the scent))",
     .unless = R"((false|spurious) (signal|signals) (from|on|of) ..2 @thing
(misleading|false|spurious) (signal|evidence) (rate|level))",
     .why = after,
     .offer = "Followed hypothesis H from T+0 to T+15 because …",
     .fires = R"(The team went down the wrong path.
It was a red herring.
They chased it down a rabbit hole.
The investigation headed in the wrong direction.
For an hour the search went the wrong way.
We went off on a tangent with the firewall.
A misleading sign sent us hunting on the wrong quay.)",
     .silent = R"(The wrong path in the config is /tmp.
The track was full.
The hole in the log is 2 s.
The valve turns in one direction.)"},
    {.code = "HS-11",
     .name = "finally-realised",
     .severity = I,
     .scopes = "N",
     .guards = approved_question | not_quoted,
     .finds = "makes understanding late",
     .patterns =
         R"((finally|eventually|belatedly|only then|only later|at last|ultimately) <adv> (realised|understood|noticed|recognised|spotted|figured|grasped|clicked|discovered|worked out|caught on|came to realise|saw that|learned that|made the connection)
(finally|eventually|belatedly|at last|ultimately) ,? <person> <adv> (realised|understood|noticed|recognised|spotted|figured|grasped|discovered|worked out)
(finally|eventually|at last) <adv> (made|makes) ..4 (click|clear|sense|obvious)
(finally|eventually|at last) <adv> (dawned|became clear|became apparent|became obvious|made sense)
(took|before|until) ..8 to (finally|eventually) (realise|understand|notice|recognise|figure)
(only) (realised|noticed|understood|recognised|discovered) ..3 (later|after|when)
<P> <adv> (finally|eventually|belatedly|only then|only later|at last|ultimately) <adv> (realises|realise|understands|understand|notices|notice|recognises|recognise|spots|spot|figures|figure|grasps|grasp|discovers|discover|works out|work out|catches on|sees that|makes the connection|make the connection)
^ (first|second|third) (line|level|tier) (finally|eventually|belatedly|at last) <adv> (realises|realised|understands|understood|notices|noticed|recognises|recognised|spots|spotted|sees|saw|discovers|discovered)
(did|does|do) <person> <adv> (finally|eventually|belatedly|at last) <adv> (realise|understand|notice|recognise|spot|figure|grasp|discover|work out|catch on|see)
(finally|eventually|belatedly|at last|ultimately) ,? <person> <adv> (realises|realise|understands|understand|notices|notice|recognises|recognise|spots|spot|grasps|grasp|discovers|discover|works out|work out)
only (after|when|once|then|at) ..8 (did|was|were|could|had) <person> <adv> (able to)? <adv> (understand|realise|notice|see|recognise|spot|find|discover|grasp|figure|learn|suspect)
(it|which) (took|needed) ..10 (to|before|until) ..3 (notice|noticed|realise|realised|spot|spotted|recognise|recognised|discover|discovered|see|saw|figure out|figured out|understand|understood|work out|worked out|connect the dots) that <any>
(took|needed) until ..8 to <adv> (notice|realise|spot|recognise|discover|see|figure|understand|find|work out)
(at long last|at last|in the end|after a while|after much searching|after some time|after long searching) ,? ..3 <person> <adv> (noticed|realised|understood|spotted|recognised|discovered|saw|found|figured|worked out)
(penny|coin) (dropped|finally dropped|had dropped)
(put|putting) two and two together
(connect|connected|connecting|joined|join) the dots
(dawned on|dawns on) <person> <any>?
(light bulb|lightbulb) (moment|went on)
(eureka|aha) moment)",
     .why = after,
     .offer = "What changed that made it click?",
     .fires =
         R"(The team finally realised that it was DNS.
It eventually dawned on them.
The responder only noticed it later.
The shift eventually notices the second lamp.
Only at noon did they finally see the dot.
Second line finally understands the two lamps.
Eventually the crew notices the second gauge.
Only after an hour did the crew understand the lamp.)",
     .silent = R"(The store is eventually consistent.
Finally, the job was stopped.
The page eventually loaded.
The daemon eventually notices the new lease.
The peers eventually discover each other.
The lock took until noon to fill.)"},
    {.code = "HS-12",
     .name = "wasted-time",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls time wasted",
     .patterns = R"(wasted (investigation|engineering|debugging|troubleshooting|effort|work)
(wasted|wasting) ..4 (time|minutes|minute|hours|hour|days|day|effort)
lost ..2 (minutes|hours)
lost (an|another|one|several|many|some|half) ..2 (hour|hours|day|days|time|minutes) ..1 (to|on|chasing|debugging|looking|trying|investigating|searching|following|because)
lost (valuable|precious|critical|crucial|a lot of|much) time
(minute|minutes|hour|hours|day|days|time|effort) (was|were|been|got) <adv> wasted
(time|minutes|hours) (was|were|been) <adv> lost
(a|complete|big|total|huge) waste of (time|effort|money)
(cost|costing|costs) (us|them|the team|the responders|responders|everyone) ..4 (minutes|hours|hour|time|days|day)
(spent|spending) ..2 (better part|best part) of (an|a|the|two|three) <any>
(spent|spending) ..5 (on|in|with|looking at|investigating|debugging|chasing) the wrong <any>
(had|have|having) to waste <any>
(burned|burnt|squandered|frittered away) (a|an|another|the|our|some|several|many|much|most|half|too|one|two|three|<num>|valuable|precious|about|around|nearly|almost) ..3 (time|minutes|hours|hour|day|days)
(time|minutes|mins|hours|hour|days|day) ..1 (burned|burnt|squandered|frittered away) <any>
<P> <adv> (lost|wasted) <adv> (time|hours|minutes) (by|on|with|while|because|due|trying|looking|to)
(minute|minutes|hour|hours|day|days|week|weeks|morning|afternoon|evening|night|weekend|shift) (was|were|been|got) <adv> lost (on|to|by|in|with|while|because|chasing|looking|searching|trying|waiting|arguing|debating)
<P> <adv> (wasted|lost|squandered|burned|burnt) (a|the|most|almost|nearly|over|half|more|all|much|part|an|our|another|that) ..4 (minutes|hour|hours|day|days|week|morning|afternoon|evening|night|weekend|shift) (on|to|by|in|with|while|because|chasing|looking|searching|trying|waiting|arguing|debating|reading|comparing|testing|rebuilding|checking|<ing>)
(wasted|wasting) ..4 (morning|afternoon|evening|night|weekend|week|weeks|shift)
(morning|afternoon|evening|night|weekend|shift|week|weeks) (was|were|been|got) <adv> (wasted|squandered) <any>
(hour|hours|minutes|minute|day|days|morning|afternoon|evening|night|time|effort) ..2 (was|were|had been|got) <adv> (thrown away|squandered|spent in vain|frittered away|spent for nothing|spent for naught|burnt up|eaten up|eaten|lost forever|used up) <any>?
(precious|valuable|crucial|critical|vital) (minutes|minute|hour|hours|time|seconds) ..2 (went by|ticked by|ticked away|passed|slipped away|slipped by|elapsed|gone|lost|were|was|drained) <any>?
(was|were|been|spent|searched|looked|tried|worked|debugged|time|hours|minutes) ..3 (in vain|for naught|fruitlessly)
(detour|theory|search|hunt|wait|mistake|misunderstanding|confusion|mix-up|side track|this|that|which) ..6 (set|setting|sets|delayed|held) (us|them|the ..2 @role|responders|everyone|the response) back (by)? ..2 (minutes|hours|hour|minute|days|day|half an hour) <any>?
(saved|spared|save|spare) (ourselves|themselves|us|them) (the|an|a|all|that|much|hours|some|this|two|three|several) <any>
(fruitless|futile|pointless|useless|unproductive|unfruitful) ..1 (search|hour|hours|investigation|attempt|attempts|effort|efforts|debugging|restart|restarts|discussion|hunt|debate|exercise))",
     .unless =
         R"(lost ..3 of (data|writes|events|logs|records|traffic|metrics|revenue|updates|uptime|production|trading|operation|operations|availability|service|sales|orders|transactions|messages|history|footage|readings|measurements|telemetry|recordings)
(burned|burnt|squandered) ..6 (budget|cpu|compute|quota|credits|credit))",
     .why = after,
     .offer = "20 min on H; evidence that closed it.",
     .fires = R"(The team wasted 20 minutes.
We wasted a lot of time.
We lost valuable minutes.
This cost us thirty minutes.
The detour cost the team an hour.
We spent the better part of an hour on it.
The team spent an hour on the wrong host.
We lost time by rebuilding the wrong host.
- 40 mins time burned with two of us on the cache theory
The theory burned an hour.
We had to waste some hours on reruns.
A whole hour was lost on the wrong valve.
The crew wasted most of the night rebuilding the second pump.
We lost a good hour to the search for a ladder.
A full shift was wasted on the wrong reel.
An hour was thrown away on the wrong hatch.)",
     .silent = R"(The link lost 2 % of packets.
The waste bin is full.
No time was lost.
The shops lost hours of uptime.
The week burned 40 minutes of the error budget.
The shed burned for two hours.
The query cost 40 minutes of CPU time.
A day of readings was lost.
The store lost a full hour of readings.
The pump lost a litre an hour to the leak.)"},
    {.code = "HS-13",
     .name = "real-problem-early",
     .severity = W,
     .scopes = "NT",
     .guards = timed_entry,
     .finds = "names the real problem inside the timeline",
     .patterns =
         "(real|true|actual|genuine) (problem|problems|issue|issues|cause|causes|culprit|fault|failure|trouble|source|"
         "reason|bug)",
     .unless =
         R"(~(found|find|identified|identify|discovered|discover|located|pinpointed|confirmed|confirm|isolated|determined|realised|traced|recognised|investigate|investigating|investigates|suspect|suspects|suspected)
~(check|checks|checking|look|looks|looking|search|searches|searching|hunt|hunting) ..1 (for|into))",
     .why = "Before its discovery nobody had it as the problem.",
     .offer = "Move it to the time of discovery; say here what was seen.",
     .fires = "T+5: the real problem was the pool.\n14:05 the actual issue was DNS all along.\n14:12 - the true cause "
              "was still open.",
     .silent = "T+40: the real problem is found in the pool.\nThe real problem was the pool.\n14:05 real user traffic "
               "fell.\n14:12 first check for the real problem."},
    {.code = "HS-15",
     .name = "outcome-before-outcome",
     .severity = I,
     .scopes = "NT",
     .guards = before_outcome,
     .finds = "names the outcome before there was one",
     .patterns =
         "(the|this|an|our|coming|later) (outage|failure|disaster|meltdown|crash|breach|collapse|catastrophe|incident)",
     .why = after,
     .offer = "Use the term that was in use at the time.",
     .fires = "T-30: decided during the outage to wait.\nT-10 the failure was seen by the DBA.\nT−5: the incident was "
              "taken for a blip.",
     .silent = "T+30: decided during the outage to wait.\nThe outage began at 14:02.\nT-30: decided to wait."},
};

}  // namespace debrief::inline v0::language_detail::hindsight
