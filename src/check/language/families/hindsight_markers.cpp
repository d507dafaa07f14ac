#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view after =
    "It carries knowledge from after the outcome back into a moment that did not have it.";

constexpr Row rows[] = {
    {.code = "HS-01",
     .name = "obvious",
     .severity = W,
     .scopes = "NQ",
     .guards = negated | approved_question,
     .finds = "calls something obvious",
     .patterns = R"((obvious|obviously)
(stared|staring|stares) <person> in the face
(hidden|hiding) in plain (sight|view)
right (under|in front of) (our|their|everyone 's) (noses|nose|eyes))",
     .unless =
         R"(non obvious
(so that|whether|make|makes|made|making|become|becomes|became) ..5 (obvious|obviously)
(more|less) obvious
(eliminate|eliminates|rule out|check for|look for|looking for|any) obvious
~hindsight
~(reviewers|postmortems|retrospectives|blameless))",
     .why = after,
     .offer = "Obvious to whom, from what?",
     .fires = R"(It was the obvious fix.
Obviously the pool was full.
The sign was obvious.
The answer was staring us in the face.
The flag was hiding in plain sight.)",
     .silent = R"(Inspect the shelf to eliminate obvious mechanical issues.
Not obvious at the time: the pool.
It was never obvious.
The label is plain.)"},
    {.code = "HS-02",
     .name = "clearly",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls something clear without evidence",
     .patterns = R"(<person> (clearly|plainly|evidently) !(defined|documented|stated|labelled|marked|communicated)
<P> (clearly|plainly|evidently)
(is|was|are|were|had|has) <adv> (clearly|plainly|evidently)
^ (clearly|plainly|evidently) ,? (the|it|this|we|they|not)
(clearly|plainly|evidently) (lay|lies|belonged|stemmed|came from|wrong|a case|the fault|our|due|caused)
(it|this) (is|was|'s) <adv> (evident|plain) that
(this|that|it|which) clearly (implied|implies|meant|means|proved|proves|suggested|suggests|pointed to|points to)
(it|this) (is|was|'s) <adv> clear now that)",
     .unless = R"((is|was|are|were) (not|never) (clearly|plainly|evidently)
(clearly|plainly) (labelled|marked|defined|documented|visible|written|named|separated|communicated|stated|say|says|said|state|states|show|shows|see|articulated|defines|define|identified|identify|distinguish|indicate|indicates))",
     .why = after,
     .offer = "Which evidence showed it, when?",
     .fires = R"(It was clearly the database.
Clearly, the pool was full.
It is evidently not fixed.
The fault clearly lay with the cache.
It is evident that the limits were too low.
This clearly implied that the pool was too small.)",
     .silent = "The axis was clearly labelled.\nIt was not clearly the database.\nThe doc is clearly written."},
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
(in|with) (hind sight|hind-sight|the rear view mirror))",
     .unless = "(look|looks|seem|seems|appear|appears|read|reads) ..3 (in|with) (hindsight|retrospect)",
     .why = after,
     .offer = "Move it to hindsight notes; keep it out of the timeline.",
     .fires = R"(In hindsight this was risky.
With hindsight, the load was high.
In retrospect it was documented.
In the hindsight, this was a bad day to start.
With 20:20 hindsight, this was drift.)",
     .silent = "Hindsight bias is a topic.\nThe retrospective is on Monday.\nLooking back at the log took an hour."},
    {.code = "HS-04",
     .name = "of-course",
     .severity = W,
     .scopes = "NT",
     .guards = negated,
     .finds = "takes it as a matter of course",
     .patterns =
         R"(of course
^ naturally ,? (the|it|this|we|they|that|all|no|nobody|everyone|our) 
(was|were|is|did|had|this|that|which|and|but) naturally (led|lead|meant|assumed|thought|expected|concluded|caused|made|failed|followed)
(needless to say|goes without saying|go without saying|it stands to reason))",
     .unless = R"((race|crash|training|obstacle|golf) course
(needless to say|goes without saying) ..8 (sorry|apologise|apologies|regret|embarrassing|embarrassed|grateful|thankful|disappointed|frustrating)
naturally (sorted|ordered|expires|aspirated))",
     .why = after,
     .offer = "What makes it a matter of course, and for whom?",
     .fires = R"(Of course the cache was cold.
The retry, of course, made it worse.
Needless to say, it was read-only.
It should go without saying that the key was old.)",
     .silent =
         "It is a naturally sorted list.\nIn the course of the hour the load fell.\nThe course of events is below."
         "\nIt goes without saying that we are sorry."},
    {.code = "HS-05",
     .name = "predictably",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls the outcome foreseeable",
     .patterns = R"((unsurprisingly|foreseeably)
^ predictably <any>
predictably ,
predictably (failed|fell|led|broke|crashed|collapsed|overloaded|caused|ended|went|filled)
(easily|entirely|clearly|perfectly|completely|reasonably|totally|was|were|is|readily) <adv> (foreseeable|predictable)
(foreseeable|predictable) (outcome|result|consequence|consequences|failure|effect|problem|accident|risk|that)
^ as (expected|predicted) ,
not surprisingly
as (might|could|would) <adv> (be|have been) (expected|predicted)
as (one|anyone|you) (would|might|could) <adv> (expect|have expected)
(no|little|hardly a) surprise (that|to)
(was|were|is) (only)? to be expected
(easy|possible|not hard|not difficult) to (foresee|predict)
(should|could|might|ought to) have been <adv> (foreseen|predicted|expected))",
     .unless = R"(foreseeable future
(predictable|predictably) (latency|order|performance|cost|behaviour|schedule|pattern|load)
(is|are) <adv> (predictable|foreseeable))",
     .why = after,
     .offer = "What did people expect then, and from what?",
     .fires = R"(Predictably, it fell over.
The overload was entirely foreseeable.
Not surprisingly, the cache was cold.
The overload could have been foreseen.
It was easy to foresee the result.)",
     .silent = "p99 as expected: 40 ms.\nThe job ran as expected.\nNo change is planned for the foreseeable future."},
    {.code = "HS-06",
     .name = "inevitable",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "makes the outcome a necessity",
     .patterns = R"((was|were|became|become|seemed|looked|felt|made|an|the|almost|all but) <adv> inevitable
inevitably
i: inevitable
i: (unavoidable|unavoidably)
(bound|destined|doomed|fated) to <any>
(accident|disaster|incident|outage|failure|problem|bug|time bomb|catastrophe) waiting to <any>
waiting to (happen|explode|go off|blow up|be stepped on|be sprung)
(only|just|simply|merely) a (matter|question) of time
(ticking|time) (time)? bomb
(was|were) doomed
sooner or later (this|it|that|something|they|we) <any>
(had|was|were|would) ..4 sooner or later)",
     .unless =
         R"((failure|failures|error|errors|incidents|outages|mistakes|bugs|change|changes|faults) (is|are) <adv> (inevitable|unavoidable)
(bound|bind) to (port|address|interface|socket|the|a|an|all|localhost|cpu|one|its|host)
(is|are) <adv> (inevitable|unavoidable) (to|at) (some|a certain) (extent|degree|point)
fork bomb)",
     .why = after,
     .offer = "Which conditions were in place, and known to whom?",
     .fires = R"(It was an accident waiting to happen.
The pool was bound to fill up.
An overload was inevitable.
Sooner or later this had to break.
It was going to fail sooner or later.
Such scripts are land mines waiting to be stepped on.)",
     .silent =
         "The store has eventual consistency.\nThe process is bound to the port.\nFailures are inevitable in large "
         "systems."},
    {.code = "HS-07",
     .name = "warning-signs",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question | not_planned,
     .finds = "makes cues into signs after the fact",
     .patterns = R"((red|warning) (flag|flags)
(warning|tell-tale|telltale|obvious|clear|early|unmistakable) (sign|signs|signal|signals)
(writing|handwriting) (was|is)? on the wall
(alarm|warning) bells
(signs|clues|hints|signals) (were|was) (all)? there
early (warnings|indications|symptoms) ..2 (were|was|had|have|of))",
     .unless = R"((flag|flags) (is|was|are|were|shown|in|turns|turned) ..2 red
early warning (system|alert|alerts|signal|signals)
(add|adds|added|send|sends|emit|emits|show|shows|as|provide|provides|watch for|look for) ..3 (warning|red|early) (sign|signs|signal|signals|flag|flags)
clear (signal|signals) (to|that|from))",
     .why = "A cue is a sign only once the outcome is known; before, it stood among many.",
     .offer = "List the cues with their time and who could see them.",
     .fires = R"(There were red flags.
The writing was on the wall.
Several warning signs came before it.
Early warnings had been visible for days.)",
     .silent = "The feature flag is shown in red.\nThe sign in page was down.\nAn early warning alert paged the team."},
    {.code = "HS-08",
     .name = "turned-out",
     .severity = I,
     .scopes = "N",
     .guards = hindsight_notes | approved_question,
     .finds = "tells what became known later",
     .patterns =
         R"((it|this|that|which|as it|they|these|there|what|and|but|cause|issue|problem|one|first|alert|report) ..2 (turned|turns) out <any>
(turned|turns) out to have been <any>
^ turns out <any>
(it|this) <adv> (transpired|emerged) that
as it (turned|turns) out)",
     .unless = "(turn|turned|turns) out (the|all)? (lights|light|lamp)",
     .why = after,
     .offer = "Put it at the time at which it became known.",
     .fires = "It turned out to be the pool.\nAs it turned out, the flag was on.\nHaving a spare turned out to have "
              "been wise.\nThe first alert turned out to be a "
              "symptom.",
     .silent = "The switch was turned off.\nThe turnout was good.\n## What we learned"},
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
(^|and|but|was|were|is|,) in fact ,? <any>)",
     .unless =
         R"((toward|towards) the actual
(not|never|if|whether|what|how|when|who|before|until|can|could|to|will|would|should|might|may) ..3 actually
(not) (was|were|is|are|had|has) actually)",
     .why = after,
     .offer = "Keep the belief and the later finding as two entries.",
     .fires =
         "They thought API; it was actually the database.\nIn reality, the pool was full.\nThe check actually used "
         "the old list.",
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
(wrong|false|incorrect|misleading) (tree|trail|scent|theory|hypothesis) <any>)",
     .why = after,
     .offer = "Followed hypothesis H from T+0 to T+15 because …",
     .fires = R"(The team went down the wrong path.
It was a red herring.
They chased it down a rabbit hole.
The investigation headed in the wrong direction.
For an hour the search went the wrong way.
We went off on a tangent with the firewall.)",
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
(only) (realised|noticed|understood|recognised|discovered) ..3 (later|after|when))",
     .why = after,
     .offer = "What changed that made it click?",
     .fires =
         "The team finally realised that it was DNS.\nIt eventually dawned on them.\nThe responder only noticed it "
         "later.",
     .silent = "The store is eventually consistent.\nFinally, the job was stopped.\nThe page eventually loaded."},
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
<P> <adv> (lost|wasted) <adv> (time|hours|minutes) (by|on|with|while|because|due|trying|looking|to))",
     .unless = R"(lost ..3 of (data|writes|events|logs|records|traffic|metrics|revenue|updates)
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
We had to waste some hours on reruns.)",
     .silent = R"(The link lost 2 % of packets.
The waste bin is full.
No time was lost.
The week burned 40 minutes of the error budget.
The shed burned for two hours.
The query cost 40 minutes of CPU time.)"},
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
    {.code = "HS-14",
     .name = "common-sense",
     .severity = W,
     .scopes = "NT",
     .guards = negated,
     .finds = "appeals to common sense",
     .patterns =
         R"(common sense
common knowledge
(everyone|everybody) (knows|would have known|should know|could see|could have seen|would know|could have told)
(anyone|anybody|any|every) ..2 (engineer|operator|developer|admin|person|one|responder|professional|dba|sre)? (would have|could have|would|knows that|could) <adv> (known|seen|noticed|spotted|told|know|see|notice|caught|realised|realise|guessed|checked|understood)
(any|every) (competent|reasonable|experienced|decent|half decent|good|sane|self respecting) ..1 (@individual|person|team) <any>
(a|any) child could)",
     .unless = "(anyone|anybody) (who|with|else|on|in|could see the status)",
     .why = after,
     .offer = "Who knew it, and how would a newcomer learn it?",
     .fires = "Common sense says to wait.\nEveryone knows that the cache is shared.\nAny competent engineer checks "
              "first.",
     .silent = "A common subexpression was cached.\nEveryone received the mail.\nThe sensor reads common mode noise."},
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

}  // namespace

constinit const Family hindsight_markers{"HS", "hindsight markers",
                                         "Cook, How Complex Systems Fail; Dekker, Field Guide", rows};

}  // namespace debrief::inline v0::language_detail
