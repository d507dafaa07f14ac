// What looks plain once the end is known: obvious, clear, of course, inevitable, a warning, common sense.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::hindsight {

inline constexpr std::string_view after =
    "It carries knowledge from after the outcome back into a moment that did not have it.";

inline constexpr Row of_certainty[] = {
    {.code = "HS-01",
     .name = "obvious",
     .severity = W,
     .scopes = "NQ",
     .guards = negated | approved_question,
     .finds = "calls something obvious",
     .patterns = R"((obvious|obviously)
(stared|staring|stares) <person> in the face
(hidden|hiding) in plain (sight|view)
right (under|in front of) (our|their|everyone 's) (noses|nose|eyes)
in plain (view|sight) <any>?
for all to see
(for|to) (anyone|anybody|everyone|everybody|all) to see
(plain|clear) (as day|for all to see)
(under|in front of|before) (our|their|everyone 's|everybody 's|his|her) (very)? (noses|nose|eyes)
(blindingly|glaringly|patently|painfully|strikingly|glaring) <any>
(stood|sticks|stuck|stand) out like a sore thumb
(self evident|self-evident|unmistakable|unmistakably) <any>?)",
     .unless =
         R"(non obvious
(so that|whether|make|makes|made|making|become|becomes|became) ..5 (obvious|obviously)
(more|less) obvious
(eliminate|eliminates|rule out|check for|look for|looking for|any) obvious
~hindsight
~(reviewers|postmortems|retrospectives|blameless)
(blindingly|patently|painfully|glaringly) (fast|slow|slowly|bright))",
     .why = after,
     .offer = "Obvious to whom, from what?",
     .fires = R"(It was the obvious fix.
Obviously the pool was full.
The sign was obvious.
The answer was staring us in the face.
The flag was hiding in plain sight.
The hole in the hull was in plain view all night.)",
     .silent = R"(Inspect the shelf to eliminate obvious mechanical issues.
Not obvious at the time: the pool.
It was never obvious.
It was far from obvious that the hatch was shut.
It was anything but obvious.
The label is plain.
The lock is covered by a patent.)"},
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
<any> , (clearly|plainly|evidently) , <any>
(process|processes|plan|design|approach|change|fix|test|tests|review|setup|assumption|system|strategy|procedure) (clearly|plainly|evidently) (failed|needs|needed|fell|broke|did|does|does not|did not|was|lacked|let|missed)
(this|that|it|which) clearly (implied|implies|meant|means|proved|proves|suggested|suggests|pointed to|points to)
(it|this) (is|was|'s) <adv> clear now that
(undoubtedly|indisputably|unquestionably|doubtless|incontrovertibly|undeniably|indubitably) <any>
(without|beyond) (a|any) (doubt|shadow of a doubt|question)
(there is|there was) no (doubt|question) (that|about)
^ (no doubt|without doubt|without question) ,? <any>
needs no (explanation|explaining) <any>?)",
     .unless = R"((is|was|are|were) (not|never) (clearly|plainly|evidently)
(it|this) (is|'s) <adv> (clearly|plainly|evidently|evident|plain) ..14 (is|are) still <any>
(clearly|plainly) <adv> (labelled|labeled|label|labels|labelling|marked|mark|marks|marking|defined|defining|documented|document|documents|documenting|visible|readable|recognisable|legible|audible|distinguishable|written|write|named|name|names|naming|separated|separate|separates|separating|communicated|communicate|communicates|communicating|stated|stating|say|says|said|state|states|show|shows|showed|shown|see|saw|seen|articulated|articulate|defines|define|identified|identify|distinguish|distinguished|distinguishes|indicate|indicates|indicated|describe|describes|described|explain|explains|explained|list|lists|listed|structured|assigned|allocated|worded|phrased|formulated|expressed|laid out|set out|spelt out|spelled out|dated|tied|linked|agreed|outlined|outline|recorded|noted|flagged|highlighted|highlight|signposted|signed|numbered|coloured|delineated|scoped|announced|displayed|presented|specified|specify|inform|informs|informed)
(communicate|communicates|communicated|communicating|explain|explains|explained|explaining|write|wrote|writing|speak|spoke|mark|marked|marking|label|labelled|labels|labelling|state|stated|stating|document|documented|documenting|describe|described|define|defined|defining|show|showed|shows|showing|separate|separated|separating|name|named|naming|distinguish|distinguished|say|said|see|seen|saw|hear|heard|read|think|thinking|answer|answered|report|reported|present|presented|indicate|indicated|list|listed|announce|announced|set out|spell out) ..3 (clearly|plainly) !(wrong|the|a|an|not|was|is|had|our|due|been|failed|caused|needed|underestimated)
(tell|told|tells|telling|show|showed|inform|informed) <any> (clearly|plainly) (what|which|how|when|where|who|that|about|to)
~^ (speak|write|communicate|think|report|explain) clearly
would (undoubtedly|doubtless|no doubt|without doubt|unquestionably) have
(remove|removes|removed|prove|proves|proved|proven|established|confirmed|confirm|confirms|show|shows) ..3 (beyond|without) (a|any) (doubt|question))",
     .why = after,
     .offer = "Which evidence showed it, when?",
     .fires = R"(There are, evidently, few alarms on the pump.
It was clearly the database.
Clearly, the pool was full.
It is evidently not fixed.
It is clearly still the database.
The fault clearly lay with the cache.
It is evident that the limits were too low.
This clearly implied that the pool was too small.
The pool, clearly, was too small.
Our process clearly failed here.
Undoubtedly the tide made it worse.)",
     .silent = R"(The banner let us speak clearly to the tenants.
They told us clearly which door to use.
The roles were clearly assigned.
The crew marked each cable clearly before the move.
The axis was clearly labelled.
It was not clearly the database.
The doc is clearly written.
11:20 - It is evidently so that the north site is still losing packets.)"},
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
(needless to say|goes without saying|go without saying|it stands to reason)
^ as (ever|is so often the case|you would expect) , (the|it|this|we|they|no|nobody|all|there) <any>
(as a matter of course|it is only natural that|it was only natural that|it need hardly be said|obviously enough|it hardly needs saying))",
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
(should|could|might|ought to) have been <adv> (foreseen|predicted|expected)
(anyone|anybody|everyone|one|somebody) (could|should|might|would) <adv> have <adv> (predicted|foreseen|guessed|expected|anticipated) <any>?
(came|come|comes|is|was) (as)? (no|hardly a|little) ..1 surprise <any>?
(predictable|foreseeable) (consequence|outcome|result|effect|pattern) <any>?
true to form
(to nobody|to no one) 's surprise
it (was|is) (entirely|easily|perfectly|quite)? (predictable|foreseeable) that <any>)",
     .unless = R"(foreseeable future
(predictable|predictably) (latency|order|performance|cost|behaviour|schedule|pattern|load)
(is|are) <adv> (predictable|foreseeable)
(create|creates|give|gives|provide|provides|with|ensure|ensures) ..1 a predictable (outcome|result|effect))",
     .why = after,
     .offer = "What did people expect then, and from what?",
     .fires = R"(Predictably, it fell over.
The overload was entirely foreseeable.
Not surprisingly, the cache was cold.
The overload could have been foreseen.
It was easy to foresee the result.
Anyone could have predicted the flood.)",
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
(had|was|were|would) ..4 sooner or later
(outage|incident|accident|failure|disaster|crash|problem|overload) ..3 in the making
(had|has|have) to (happen|come|break|fail|go wrong|blow up|give way) <adv> (at some point|some day|one day|eventually|sooner or later|in the end|at some stage)
(only|just|merely|simply) waiting for (a|an|its|the|something|someone|that) (trigger|spark|occasion|excuse|moment|to happen)
recipe for (disaster|trouble|failure|chaos|an outage)
(living|lived) on borrowed time
(house of cards|powder keg|tinderbox|land mine|landmine|landmines|land mines)
(could|can) only end (badly|one way|in)
(was|were|is) (asking|begging|crying out) for (trouble|it|this|an)
(was|were) never going to (work|hold|end well|last|scale|survive)
a foregone conclusion)",
     .unless =
         R"((io|i o|cpu|memory|disk|network|compute) bound <any>
(failure|failures|error|errors|incidents|outages|mistakes|bugs|change|changes|faults) (is|are) <adv> (inevitable|unavoidable)
(bound|bind) to (port|address|interface|socket|the|a|an|all|localhost|cpu|one|its|host|specific|backend|for|pod|pods|any|each|every|that|this|two|local|loopback|node|nodes|<num>|<tech>)
destined (to|for) !(fail|break|happen|end|collapse|repeat|crash|become|be|go) <any>
(is|are) <adv> (inevitable|unavoidable) (to|at) (some|a certain) (extent|degree|point)
fork bomb)",
     .why = after,
     .offer = "Which conditions were in place, and known to whom?",
     .fires = R"(It was an accident waiting to happen.
The pool was bound to fill up.
An overload was inevitable.
Sooner or later this had to break.
It was going to fail sooner or later.
Such scripts are land mines waiting to be stepped on.
This had been an accident in the making for years.)",
     .silent = R"(The store has eventual consistency.
The process is bound to the port.
Packets destined to other nodes are dropped.
The key is bound to specific gates.
Failures are inevitable in large systems.
The crane is waiting for a free slot.)"},
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
early (warnings|indications|symptoms) ..2 (were|was|had|have|of)
(tell-tale|telltale|tell tale|ominous|omen|omens|foreboding|harbinger|harbingers|portent|portents|forewarning|premonition) <any>?
(sign|signs|symptom|symptoms|clue|clues|evidence|hints) ..3 (were|was|had been|have been) <adv> (on display|in plain view|there all along|visible for (days|weeks|months|hours)|there for (days|weeks|months|hours)|all there|plentiful|unmistakable|plain|clear to see)
bells ..3 have been ringing
(was|were) (a|the|an)? ..1 (canary in the coal mine|shot across the bows))",
     .unless = R"((flag|flags) (is|was|are|were|shown|in|turns|turned) ..2 red
early warning (system|alert|alerts|signal|signals)
(add|adds|added|send|sends|emit|emits|show|shows|as|provide|provides|watch for|look for) ..3 (warning|red|early) (sign|signs|signal|signals|flag|flags)
clear (signal|signals) (to|that|from)
(warning|red) (sign|signs|flag|flags|signal|signals) (icon|icons|symbol|symbols|emoji|emojis|glyph|button|image|picture|panel|banner|badge|label|post|posts|board|boards|lamp|light|lights))",
     .why = "A cue is a sign only once the outcome is known; before, it stood among many.",
     .offer = "List the cues with their time and who could see them.",
     .fires = R"(There were red flags.
The writing was on the wall.
Several warning signs came before it.
Early warnings had been visible for days.
The telltale crack had been there since May.)",
     .silent = R"(The feature flag is shown in red.
The sign in page was down.
An early warning alert paged the team.
A red flag icon marks the busy host.
The warning sign symbol is drawn beside the name.)"},
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
(a|any) child could
as (every|any) ..2 @role knows <any>?
(standard|elementary|textbook|universal) (knowledge|wisdom) <any>?
(as everyone|as everybody|as we all|as anyone|we all) (knows|know) <any>?
(any|every) (sane|sensible|halfway|half-way|half way|self-respecting|prudent|responsible|diligent|careful|attentive|normal|seasoned|capable|thinking) ..1 (@individual|person|team|operator|reviewer) <any>
(basic|elementary) (rule|rules|principle|principles) of (engineering|operations|operation|good practice|the trade|computing|administration)
(101|abc) of (engineering|operations|deployments|system administration|the trade))",
     .unless = "(anyone|anybody) (who|with|else|on|in|could see the status)",
     .why = after,
     .offer = "Who knew it, and how would a newcomer learn it?",
     .fires = R"(Common sense says to wait.
Everyone knows that the cache is shared.
Any competent engineer checks first.
As every engineer knows, a wet rope slips.)",
     .silent = "A common subexpression was cached.\nEveryone received the mail.\nThe sensor reads common mode noise."},
};

}  // namespace debrief::inline v0::language_detail::hindsight
