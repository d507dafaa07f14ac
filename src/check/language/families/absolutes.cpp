#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view whole =
    "A word for all or none is seldom a measurement; it ends the question how often, for whom and from which view.";

constexpr Row rows[] = {
    {.code = "AB-01",
     .name = "always-never",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "claims a habit of people",
     .patterns =
         R"((<name>|@collective|@individual|they|we|he|she|you|people|everyone|management) (always|never|constantly|invariably|perpetually) @habit
(<name>|@collective|@individual|they|we|he|she|people|everyone|management) (always|never|constantly) @human~s
(<name>|@collective|@individual|they|we|he|she|people|everyone|management) (are|is|were|was) (always|never|constantly|forever) (late|busy|slow|wrong|rushing|too|behind|careless|unavailable|unprepared|complaining|blaming|breaking|missing|forgetting|unreachable|ready|there)
(<name>|@collective|@individual|they|we|he|she|people|everyone|management) (always|never|constantly|perpetually|forever|continually|habitually|invariably|routinely|at no time|time and again|every time) (ignores|ignored|forgets|forgot|skips|skipped|breaks|broke|misses|missed|refuses|refused|complains|blames|delays|fails|failed|neglects|neglected|overlooks|overlooked|rushes|cuts|bypasses|bypassed|dodges|postpones) <any>?)",
     .unless = R"((we|they) never (had|got|received|were told|heard|were able)
always (on|been|use|used)
(is|are|was|were) (never|always) (in|on|available|paged|running|reachable|needed)
(will|should|must|to|would) ..3 (always|never)
(when|if|once|where) ..4 (always|never))",
     .why = whole,
     .offer = "How often, from what data?",
     .fires = "Ops never read alerts.\nThe developers always skip the checks.\nThey are always late.",
     .silent = "The field is never null.\nThe replica is always-on.\nWe should always page the DBA.\nThe job never "
               "finished."},
    {.code = "AB-02",
     .name = "nobody-knew",
     .severity = I,
     .scopes = "N",
     .guards = approved_question | reason_given,
     .finds = "speaks for everyone's mind",
     .patterns =
         R"((everyone|everybody|nobody|no one|noone|not anyone|not anybody|none of us) else? <adv> (knew|thought|realised|noticed|notices|spotted|caught on|spoke up|pushed back|objected|understood|expected|assumed|believed|considered|remembered|saw|suspected|anticipated|questioned|wondered|felt|cared|agreed|looked|checked|asked|bothered|read|recognised)
(everyone|everybody|nobody|no one) (was|were|is|had been) <adv> (aware|sure|certain|surprised|convinced|confused|watching|looking|paying|thinking|expecting|feeling|hoping|assuming|relying)
(nobody|no one|noone|none of us) (had|has) <adv> (known|thought|realised|noticed|spotted|considered|understood|expected|anticipated|foreseen|questioned|suspected|imagined)
(did not|never) <adv> occur to (anyone|anybody|any of us|any of them|a single person)
(had not|has not|never) <adv> occurred to (anyone|anybody|any of us)
(occurred|occurs) to (nobody|no one|none of us|everyone|everybody)
(everyone|everybody|nobody|no one) (in|on|from) ..3 (knew|thought|realised|noticed|spotted|understood|expected|assumed|saw)
(not one|not a single|no single) (person|engineer|operator|responder|developer|reviewer|member|soul|of us|of them|team|individual) <adv> (knew|thought|realised|noticed|spotted|looked|checked|asked|questioned|saw|considered|understood|remembered|suspected|raised|objected|had|was|read|expected)
(everyone|everybody|all of us|all of them|the whole team|the entire team|the whole company) <adv> (knew|thought|believed|assumed|expected|felt|was convinced|was certain|was sure|had assumed|took it|agreed|forgot|missed|overlooked)
(nobody|no one) (at|within|among|of) ..3 (knew|thought|realised|noticed|spotted|understood|expected|assumed|saw|considered|questioned|checked|looked))",
     .unless = "(if|whether|unless|so that|until|make sure|ensure) ..2 (everyone|everybody|nobody|no one)",
     .why = whole,
     .offer = "Who knew it, when, from what?",
     .fires = R"(Nobody knew the limit.
Everyone assumed it was the API.
No one was aware of the flag.
No one else knew how to renew it.
No one noticed the queue growing.
Nobody pushed back on the plan.
It did not occur to anyone to ring the depot.
Nobody had thought of the second region.
Everybody was relying on the old alert.
It occurred to no one to ask.
Not a single engineer noticed the lamp.)",
     .silent = "No one was paged: 0 pages.\nEverybody got a ticket.\nMake sure everyone knew the plan."},
    {.code = "AB-03",
     .name = "completely",
     .severity = I,
     .scopes = "N",
     .guards = negated | measured | not_planned,
     .finds = "speaks in wholes without a quantity",
     .patterns =
         R"((completely|totally|utterly|absolutely|wholly) (blind|unaware|unprepared|ignored|missed|broken|lost|overwhelmed|unable|unusable|wrong|unexpected|unclear|confused|useless|unnecessary|forgot|forgotten|surprised|overlooked|avoidable|preventable|untested|undocumented|clear|oblivious|misleading|incorrect)
(entirely) (avoidable|preventable|unaware|blind|unprepared|unexpected|predictable|ignored|wrong|broken|lost|unnecessary|untested)
(completely|totally|utterly|entirely|absolutely|wholly|thoroughly) (unacceptable|inadequate|insufficient|unmonitored|unprotected|ineffective|helpless|clueless|irrelevant|paralysed|overloaded|out of control|at a loss|in the dark|off guard|by surprise|underestimated|misunderstood|unaccounted|unnoticed|undetected|inexplicable|foreseeable|inoperable|dysfunctional|mistaken|ill-prepared|ill-equipped)
(hundred percent|one hundred per cent|100 percent|100 per cent|100 %) (avoidable|preventable|our fault|wrong|blind|predictable|unaware))",
     .unless = R"(totally ordered
(partially|partly) or (completely|entirely)
(almost|nearly|not) (completely|totally|entirely)
completely different (from|than|host|region|cluster|cause|issue))",
     .why = whole,
     .offer = "Give the share, the count or the time.",
     .fires = R"(The team was completely blind.
This was entirely avoidable.
The site was totally unusable.
The guard was completely helpless.)",
     .silent = "The set is totally ordered.\nThe disk was not completely lost.\nThe site was completely down."},
    {.code = "AB-04",
     .name = "guarantee",
     .severity = W,
     .scopes = "AN",
     .guards = negated | approved_question,
     .finds = "promises without exception",
     .patterns =
         R"((guarantee|guarantees|guaranteed|guaranteeing) <adv> (no|that|this|it|we|against|zero|the same|such) <any>
(will|would|should|must|to|that|which) <adv> (fully|completely|entirely|totally|absolutely) (prevent|eliminate|avoid|rule out|remove|protect|resolve|prevents|eliminates|avoids)
(fully|completely|entirely) (prevent|prevents|eliminate|eliminates) ..3 (incident|incidents|outage|outages|failure|failures|recurrence|problem|issue|errors|class|risk)
(one hundred percent|100 %|100 percent|100%) (safe|sure|certain|confident|reliable|covered|coverage|protected|secure|confidence|guaranteed|available|effective|uptime|prevent)
(make|makes|making) (it)? (completely|totally|absolutely|entirely) (impossible|safe|secure|certain)
(bulletproof|fool proof|foolproof|fail proof|failproof|idiot proof|infallible)
(is|are|was|were|be|'re|am|'m) (now|always|fully)? <num> (safe|sure|certain|foolproof|reliable|secure|confident)
(is|are|be|now) <adv> immune (to|from|against) <any>
(fully|completely|entirely) (mitigate|mitigates|solve|solves|fix|fixes|protect|protects) <any>
(fail-safe|failsafe|bullet-proof|bulletproof|watertight|water-tight|airtight|rock-solid|rock solid|unbreakable|indestructible|waterproof) (solution|process|system|setup|procedure|pipeline|deploy|deploys|deployment|safeguard|check|guard|protection|failover|backup|backups|design|now|against|and|$)
(rest|be) assured that <any>)",
     .unless =
         R"((not|no|never|cannot|without|neither|nor|nothing) ..4 (guarantee|guarantees|guaranteed|foolproof|bulletproof)
guaranteed (delivery|order|ordering|rate|bandwidth|capacity|qos|to be unique|resources|minimum)
(protocol|protocols|consensus|isolation|transaction|transactions|queue|sla|slas|database|algorithm|type|compiler|specification|standard|contract|consistency|format|property|quorum|raft|paxos|kernel|api) ..3 (guarantee|guarantees|guaranteed|guaranteeing)
(sovereign|legally) immune
(guarantees) (that|which) (are|exist|allow|can|hold|apply|come|<any> can provide)
(a|the|this|same|strong|stronger|weaker) guarantee (that|we|this)
(fully|completely|entirely|totally) remove
(rest|be) assured that ..12 (data|account|accounts|funds|working|team|committed|taking|take|information)
~(rock solid|rock-solid) ..4 (until|before|since|for years|for months))",
     .why = whole,
     .offer = "Which failure modes does it cover, which not?",
     .fires = R"(- The check guarantees no repeat
The new gate will fully prevent bad deploys.
The failover is now bulletproof.
We are 100% sure that it is fixed.
The fix is 100% safe.
The new design is immune to this.
These measures fully mitigate it.
The new gate is a watertight solution.)",
     .silent = R"(100 % of traffic was hit.
The queue guarantees that order is kept.
Nothing guarantees that it holds.
The note lists the guarantees that exist between the halls.
It is safe to entirely remove the old driver.
This cannot be guaranteed.
The scan was not 100 % reliable.)"},
    {.code = "AB-05",
     .name = "impossible",
     .severity = I,
     .scopes = "N",
     .guards = approved_question,
     .finds = "calls something impossible",
     .patterns =
         R"((impossible|unthinkable|inconceivable|unimaginable) (to|for) ..4 (miss|see|know|notice|overlook|ignore|diagnose|understand|predict|foresee|spot|tell|find|detect|debug|anticipate|believe)
(was|is|were|seemed|be) <adv> (impossible|unthinkable|inconceivable) $
(was|were|been|had) (no|not any) way (to|of|for|that|they|we|anyone|he|she|it|the) ..2 (knowing|know|missing|miss|see|seeing|notice|noticing|tell|telling|have known|could|foresee|predict)
could not possibly have <done>
(no|without) ..1 (chance|possibility) (of|to|that) ..2 (knowing|noticing|seeing|missing|know|notice|see|miss)
(no one|nobody) could (possibly)? have (known|seen|foreseen|predicted|guessed|anticipated|expected|noticed|imagined|prevented|detected) <any>?
(there was|had|with) (no|not any) (conceivable|possible|earthly)? ..1 (way|chance|possibility) <person> (could|would|might) have <any>
(could|can) (never|not) <adv> have been (foreseen|predicted|anticipated|imagined|known|noticed|expected|seen coming)
(unforeseeable|unpredictable|unimaginable|unpreventable|undetectable) (event|failure|circumstances|combination|situation|problem|bug|error|chain|condition|outage|incident) <any>?)",
     .unless = R"(impossible (state|value|branch|type|case)
(made|makes|making|make) it (nearly|almost)? impossible)",
     .why = whole,
     .offer = "For whom, with which view?",
     .fires = R"(The alert was impossible to miss.
There was no way of knowing.
It could not possibly have been seen.
Nobody could have known of the second pipe.)",
     .silent =
         "The parser met an impossible state.\nThis made it impossible to log in.\nThe way to the rack was blocked."},
    {.code = "AB-06",
     .name = "had-no-idea",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says that people knew nothing",
     .patterns =
         R"((have|had|has|with|having) <adv> (no|not a|not any|zero|little|not the slightest|not the faintest) (earthly)? (idea|clue|inkling|notion) <any>
(have|had|has|having) <adv> (no|not a|not any|zero) (idea|clue|inkling) $
(not) <adv> have (a|any|the slightest|the faintest) (idea|clue|inkling)
(was|were) <adv> (clueless|oblivious|in the dark)
did not know what (he|she|they|we) (was|were) doing
(nobody|no one|none of us) <adv> had a clue
(kept|left|leaving|leave) ..3 in the dark
<P> <adv> (had|have|has) (not the|no|zero) <adv> (foggiest|slightest|faintest) ..1 (idea|clue|notion|inkling)? <any>?
(was|were|is|are) <adv> (at a (complete|total)? loss|completely lost|totally lost|without a clue|in total darkness|none the wiser|ignorant of) <any>?
<P> <adv> (knew|know) (nothing|next to nothing|hardly anything|little or nothing) (about|of) <any>
<P> (was|were) <adv> (groping|left|kept|working) in the dark <any>?)",
     .unless = "(users|customers|readers|attackers|attacker|customer|user) ..2 (no idea|no clue|in the dark)",
     .why = whole,
     .offer = "Which hypotheses were held at that time?",
     .fires = R"(The team had no clue.
They had no idea what it did.
The responders were oblivious to the page.
Nobody had a clue.
The release left support in the dark.
The crew knew next to nothing about the pump.)",
     .silent = "The idea was to add an index.\nThe metric gave no sign.\nThe hall was in darkness."},
    {.code = "AB-07",
     .name = "none-whatsoever",
     .severity = I,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says that there was none of a safeguard at all",
     .patterns =
         R"((no|zero|any|without) ..2 (monitoring|tests|testing|docs|documentation|alerting|alerts|visibility|observability|coverage|communication|review|reviews|oversight|ownership|validation|safeguards|training|insight|context|warning|runbook|backups|understanding|knowledge) ..3 (whatsoever|at all)
whatsoever $
(had|has|have|was|were|with|is|are|got) <adv> (zero|absolutely no) ..1 (monitoring|tests|testing|docs|documentation|alerting|alerts|visibility|observability|logging|logs|coverage|communication|review|reviews|oversight|ownership|validation|safeguards|redundancy|training|support|information|insight|context|warning|runbook|runbooks|backups|understanding|knowledge)
^ (zero|absolutely no) (monitoring|tests|testing|docs|documentation|alerting|alerts|visibility|observability|logging|logs|coverage|communication|review|reviews|oversight|ownership|validation|safeguards)
absolutely (no|nothing|nobody) <any>
(no|not a|without) (single|shred of|trace of|hint of) ..1 (monitoring|test|tests|alert|alarm|check|documentation|backup|runbook|review|safeguard|log|dashboard|metric|warning|owner) <any>?
(no|zero|absolutely no|not any) ..1 (monitoring|tests|testing|documentation|alerting|alerts|visibility|observability|redundancy|validation|safeguards|backups|checks) (of any (kind|sort)|anywhere|to speak of|worth the name|worth mentioning|in any form) <any>?
(monitoring|testing|documentation|alerting|validation|observability|redundancy|communication|ownership|oversight|review) (was|is|were) <adv> (non-existent|nonexistent|zero|nil) <any>?)",
     .unless =
         R"((zero|no) (errors|packets|requests|traffic|loss|downtime|impact|data|replicas|customers|users) ..3 (whatsoever|at all)
absolutely no (impact|effect|loss|evidence|customer|user|data|downtime)
not a single (point|digit|alert fired|test failed|request|packet|error|user|customer|order|message|row|byte) <any>?
(no|without) (single) (alert|log|check|test) ..3 (fired|failed|lost))",
     .why = whole,
     .offer = "Which signal for which condition was missing?",
     .fires =
         R"(The service had zero monitoring.
There was no documentation whatsoever.
The proxy had absolutely no tests.
Alerting was non-existent.)",
     .silent = "Zero errors since 14:10.\nThe pool had zero free slots.\nThere was no data loss at all."},
    {.code = "AB-08",
     .name = "yet-again",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question | not_quoted,
     .finds = "turns a recurrence into a reproach",
     .patterns =
         R"(yet again ,? (<name>|@collective|@individual|they|we|it|the|this|nobody|no one|another|a) 
once again ,? (<name>|@collective|@individual|they|nobody|no one)
(every single|each and every) (time|deploy|release|day|week|change|incident|night|on-call|shift)
as (usual|always|ever) ,? (<name>|@collective|@individual|they|we|he|she|nobody|no one|the)
(happens|happened|breaks|broke|fails|failed|forget|forgets|miss|misses) every time
(here we go|not this) again
(for the umpteenth|for the nth|for the hundredth) time
(time and again|time and time again|again and again|over and over|over and over again|once more|for the umpteenth time|like clockwork|as per usual|same old story|here we go again|deja vu) ,? (<name>|@collective|@individual|they|nobody|no one|the same|this|it) <any>?
(how many times|how often) (do|must|have|does|will) (we|i|they|this) <any>
(always|every|each) the same (story|mistake|problem|issue|people|team) <any>?
(every time|each time|whenever) (<name>|@individual|they|he|she) (deploys|touches|deploy|touch|is on call|are on call|merges|releases) <any>)",
     .unless =
         R"(as (always|ever) ,? (we|i) <adv> (appreciate|thank|welcome|value|encourage|remain|apologise|are (grateful|thankful|sorry|here))
(once|yet) again (available|healthy|normal|able|reachable|operational|serving|stable)
(recovered|restored|service|traffic|back|working|running|succeeded|resumed) ..4 once again)",
     .why = "The reproach takes the place of the link to the earlier incident.",
     .offer = "Link the incidents: which factors do they share?",
     .fires = R"(Yet again the QA team missed it.
Every single time the deploy is manual.
As usual, nobody answered.
Again and again the same valve is forgotten.)",
     .silent = "See INC-12 for the same factor.\nAs always, we appreciate your patience.\nThe site was once again "
               "available.\nThe timer runs every time the page "
               "loads."},
};

}  // namespace

constinit const Family absolutes{"AB", "absolutes", "Dekker, Field Guide; Cook, How Complex Systems Fail", rows};

}  // namespace debrief::inline v0::language_detail
