// Many conditions told as one: it comes down to, the problem was, the culprit, one chain, ultimately.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::cause {

inline constexpr Row reduced[] = {
    {.code = "SC-07",
     .name = "boils-down-to",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "reduces many conditions to one",
     .patterns = R"(boil~ down to
(come|comes|came) down to <any>
(at the end of the day|the bottom line is|when all is said and done|in the final analysis)
(long story short|when you get down to it)
(comes|came|come|goes|went|go) back to (one thing|a lack|the lack|one point|the same thing|one question)
(whole|it|this|that|matter|story|incident|outage|problem|issue|affair|everything|all) (can|could|may|might) <adv> be (reduced|boiled down|condensed|distilled|summed up|simplified|traced) (to|as|in) (a|an|one|the) <any>
what (it|this|that|all this|the (outage|incident|problem)) <adv> (amounts|amounted|boils|adds|added) (down|up)? to (is|was) <any>
(to put it (simply|bluntly|briefly|plainly)|put simply|simply put|in plain words|in short) ,? (it|this|the (outage|incident|cause|problem|issue|reason)) (was|is) (a|an|the|our|dns|<any> <any> $)
(the long and short of it|the short version|the upshot|the crux|the gist|the nub) (is|was) (that)? <any>
(in essence|in effect|essentially|basically|effectively) ,? (it|this|everything|the ..1 (outage|incident)) <adv> (boils|boiled|comes|came|amounts|amounted) (down)? to <any>)",
     .unless = R"(~(difference|distinction|choice) (between)? ..16 down to
(come|comes|came) down to <num>
(come|comes|came) down to (zero|normal|about|around|under|below|earth|the office)
(upshot|gist|crux|short version) ..8 (below|above|attached))",
     .why = "A review that keeps the plural can act in several places.",
     .offer = "Keep the plural: which conditions?",
     .fires = R"(It comes down to testing.
This boiled down to a bad default.
At the end of the day it was DNS.
Long story short: it was DNS.
The long and short of it is that the tank was full.
What this amounts to is a missing limit in the crane.)",
     .silent = R"(The cluster comes down to 3 nodes.
The latency came down to normal.
Boil the sample for a minute.
The gist of the talk is attached.)"},
    {.code = "SC-10",
     .name = "culprit-thing",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "casts a thing as the culprit",
     .patterns = R"((culprit|culprits|offender|offenders|smoking gun|villain)
(guilty|offending) (commit|change|query|process|host|server|code|patch|deploy|deployment|pod|node|job|package|config|line|service)
(was|is|to) to? blame @thing
(perpetrator|prime suspect|main suspect|usual suspect|usual suspects|bad actor|troublemaker|wrongdoer|guilty party) (was|is|were|here|behind|turned out|:|,) <any>
(the|a|our) (guilty|offending) (release|image|version|module|library|rule|record|row|entry|flag|setting|plugin|driver|container|statement|script|task|request|route|cable|card|disk|component|dependency|feature|test|file|key|client|image|table|index|cron|workload|process))",
     .unless = R"((repeat|repeated) (offender|offenders)
(rather than|instead of) ..3 (culprit|culprits|offender|offenders|villain)
(bad actor|bad actors|perpetrator) ..6 (attack|attacked|attacker|fraud|access|credentials|exploit|scan))",
     .why = "A culprit closes the search; the thing did what it does under these conditions.",
     .offer = "Name the thing with the conditions under which it mattered.",
     .fires = R"(The culprit query ran for an hour.
We found the smoking gun in the proxy log.
Nobody could find the culprit.
The offending commit was reverted.
The prime suspect was the new gate driver.)",
     .silent = R"(A query with a full scan ran for an hour.
Rather than finding a culprit, the group drew the graph.
The proxy log shows the timeout.
The gun emoji is not allowed.
The prime number was printed twice.)"},
    {.code = "SC-11",
     .name = "the-problem-was",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "equates the incident with one problem",
     .patterns = R"((the|our|its) (problem|issue|cause|trouble) (of ..5)? (was|is|turned out to be) !not <any>
the reason was (a|an|the|our) <any>
(the|our) cause ..8 (was|is|has been) <adv> (determined|found|identified|established|confirmed) (to be|as) <any>
the (source|origin) of (the|this|these|our) ..2 (outage|incident|problem|problems|issue|issues|failure|failures|error|errors|trouble|slowdown|latency|timeouts|downtime) (was|is) (a|an|the|our|one) <any>
(was|is|were) the (source|origin) of (the|this|our|these|that) ..3 (outage|outages|incident|problem|problems|issue|issues|failure|failures|error|errors|trouble|disruption|corruption|corrupted|slowdown|latency|timeouts|crash|crashes|downtime)
(the|our) (cause|reason) (of|for|behind) ..8 (was|is) !not <any>
(the|our) (exact|precise|specific|concrete|particular|technical|apparent) (cause|reason) (of|for|behind|here) ..8 (was|is) !not <any>
(the|our) (specific|exact|precise|concrete|particular|technical) (problem|issue|trouble) ..6 (was|is) that <any>
(the|our) (problem|issue|fault|trouble) (lay|lies) (with|in) (the|a|an|our|how) <any>
(the|our) (problem|issue) here was (a|an|the|our|that) <any>
^ (issue|problem|cause|trouble) (was|is) (with|that|down to|caused by|a|an|the) <any>
(the|our) (cause|problem|issue) (looks|looked|appears|appeared|seems|seemed) to (be|have been) (a|an|the|that|our|caused by) <any>
(the|our) (problem|issue|fault|trouble|failure|cause) (proved|proves|transpired|turned out) to be (a|an|the|our|that|in|with) <any>
what (went wrong|had gone wrong|broke|failed) (was|is) (that|a|an|the|our) <any>
(the|our) (problem|issue|fault|trouble|cause) (resided|resides|rests|rested|sat|sits|lay|lies|was located|was rooted) (with|in|at|on) <any>
(the|our) (problem|issue|fault|trouble|failure) (was|is) (down|attributable) to <any>)",
     .unless =
         R"(root (cause|causes) ..6 (problem|issue|incident|trouble|cause) (was|is|were|turned out)
root cause (was|is|turned out)
(cause|reason|problem|issue) ..8 (was|is|are|were) ..3 the following
(the|our|its) cause (was|is|turned out to be) <adv> (<ing>|clear|observed|visible|apparent|back|studied|fixed|resolved|solved|gone|mitigated|reported|detected|noticed|found !to|found to !be|identified !as|researched|discovered|known|unknown|unclear|addressed|over|still|being|now|first|quickly|seen|investigated|confirmed !to|closed|open|under|in|at|also|only|diagnosed|more|less|very|so|to|determined !to|traced|not)
(the|our|its) (problem|issue) (was|is|turned out to be) <adv> (<ing>|clear|observed|solvable|visible|apparent|back|studied|fixed|resolved|solved|gone|mitigated|reported|detected|noticed|identified|found|researched|scoped|triaged|discovered|known|unknown|unclear|addressed|over|caught|still|being|now|first|quickly|escalated|seen|investigated|confirmed|closed|open|tracked|on|under|in|at|also|only|isolated|corrected|diagnosed|raised|reproduced|limited|more|less|worse|very|so|to|intermittent|determined|traced|exacerbated|compounded|made|not)
(what|how|which) (the|our) (problem|issue|cause|trouble|reason) (was|is)
(the|our) ..1 (cause|reason) ..9 (was|is) (yet|never|undetermined|unconfirmed|unexplained|obscure|uncertain)
(the|our) ..1 (cause|reason) ..9 (was|is) (in the|on the|at the|below|above|here|unknown|unclear|discovered|being|still|not|now)
(the|our) ..1 (cause|reason) ..9 (was|is) (found|identified|determined) !(to|as)
~(thought|suspected|believed|assumed|guessed) that? (the|our) (problem|issue|cause)
(was|is) <adv> (a|the) (combination|mix|mixture|confluence|result) of ..2 (several|multiple|many|two|three|various|factors|things|things)
(the|our|its) cause (was|is) <adv> !(determined|found|identified|established|confirmed) <done> (on|to|at|in|when|while|during|with|as|for|until|from|$)
(the|our|its) (problem|issue) (was|is) <adv> <done> (on|to|at|in|when|while|during|with|as|for|until|from|$)
been (the|our|a) cause of
(to|of|for|with|into|about|against|around|under|behind|by|<ing>) (the|our) (problem|issue|trouble) (was|is) !that <any>
to !(think|believe|say|assume|conclude) (the|our) (problem|issue|trouble) (was|is)
to <any> up? (the|our) (problem|issue|trouble) (was|is) <adv> (short|quick|fast|slow|long|hard|easy|simple|difficult|good|quickly|swift|smooth|prompt|great|high|low)
(problem|issue) was due
(the|our|its) (problem|issue|cause) (was|is) <adv> (evident|temporary|transient|prone|elsewhere|somewhere|there|present|real|serious|severe|critical|urgent|minor|widespread|bigger|larger|gone|obvious|similar|the same|related|unrelated)
(if|whether|when|where|while|once|until|time|caused|causing|cause|causes|triggered|triggering|fixed|fixes|fixing|solved|solves|reported|reporting|behind|think|thinks|suspect|suspects) (the|our|its) (problem|issue|cause)
reason (for|behind) <det>? ..1 (decision|choice|revert|rollback|roll-back|approach|name|naming|order|request|not|keeping|using|choosing)
~(first|second|third|another|other|one) (problem|issue|cause))",
     .why = "The definite article ends the search with one condition.",
     .offer = "Write “among the conditions”, and list them.",
     .fires = R"(The problem was DNS.
The issue was a stale record in the proxy.
The cause of the delay was a full queue.
The specific problem in the change was that it removed the old name first.
Issue was with the leader pod.
The cause looks to be a bug in the parser.
The problem was corrupted data.
The cause of the delay was found to be a stale lock.
The cause was identified as a full disk.
The old proxy was the source of the timeouts.
The source of the errors was an expired key.
The exact reason for the slow start was a stale lock.
The technical cause of the delay was a full queue.
The issue proved to be the pressure in the second pipe.
What went wrong was that the gate kept an old list.)",
     .silent = R"(The issue was a combination of several factors.
The first problem was DNS.
The root cause of the issue was a stale lock.
The cause of the delay was because of the following:
The cause was determined by the vendor.
The cause was tracked to two hosts.
The cause of the crash was identified at noon.
The feed was the source of the list.
The source of the list was a feed.
The problem was fixed at 14:02.
One issue was the stale record.
We thought that the issue was a slow disk.
The issue was spotted on one old browser.
The issue was thought to be fixed upstream.
The patch that caused the issue was written in May.
We figured out what the issue was and shipped a fix.
The cause of the crash is yet undetermined.
We restarted to see if the issue was temporary.
The problem was immediately evident in the graphs.
The reason for the partial revert was to keep the name.
The exact cause of the crash is still unknown.
The precise reason for the delay was not found.
The exact reason for the drop was never found.
The exact reason for the drop is being looked at.
What went wrong is told below.)"},
    {.code = "SC-12",
     .name = "chain-of-events",
     .severity = I,
     .scopes = "NF",
     .guards = none,
     .finds = "tells an incident as one chain",
     .patterns = R"((chain|string) of (events|errors|failures|mistakes)
(domino effect|domino effects|dominoes|domino)
(led|leading|leads) to ..12 (led|leading|leads) to ..12 (led|leading|leads) to
causal chain
(cascade|sequence|series|succession|chain|string|concatenation|run) of (unfortunate|unlucky|unforeseen|cascading|successive|consecutive|unhappy) (events|errors|failures|mistakes|misfortunes|mishaps|faults|missteps|decisions|coincidences)
chain reaction
(one thing|one failure|one error|one fault) (led|leading) to (another|the next)
(knock-on|knock on|snowball|snowballing|ripple) (effect|effects)
(snowballed|cascaded|escalated) from ..6 to ..4 (and|to|then) <any>
(caused|causing|triggered|triggering|resulted in|resulting in|led to|leading to) ..12 (which|that) (in turn|then)? (caused|triggered|led|resulted|brought|produced) ..12 (which|that|causing|and) (in turn|then)? (caused|triggered|led|resulted|brought|leading|causing) <any>)",
     .unless = R"((markov|block) chain
(sequence|series|succession|run|chain|cascade) of ..1 events ..4 (below|follows|is shown|in the log|emitted|stream|stored|for|table)
~^ (here|below|the following|this section) <any>)",
     .why = "A chain has one link at each step; incidents have conditions that stood side by side.",
     .offer = "Which conditions held in parallel?",
     .fires = R"(A chain of events took the site down.
The domino effect reached billing.
The purge led to misses, which led to load, which led to timeouts.
This set off a chain reaction in the conveyor belts.
A sequence of unlucky events shut the hall.)",
     .silent = R"(The Markov chain has three states.
The purge led to misses.
The chain of certificates expired.
The log keeps a sequence of events for each gate.)"},
    {.code = "SC-14",
     .name = "ultimately-caused",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "lets an adverb single out one cause",
     .patterns =
         R"((ultimately|fundamentally|essentially|basically) <adv> (caused|causing|due|triggered|led|leading|a|because|resulted|responsible|down)
(caused|due|because|led|resulted) <adv> (ultimately|fundamentally|essentially|basically)
(ultimate|fundamental) (cause|reason|trigger)
^ (ultimately|fundamentally) , ..6 (was|were) <adv> (caused by|due to|down to|triggered by) <any>
^ (in the end|in the final analysis|at bottom|ultimately|fundamentally|essentially|basically|at its core|at its heart) ,? ..6 (was|were|is|came|happened|stemmed|resulted|arose|failed) <adv> (caused by|due to|down to|triggered by|because|from) <any>
(was|were) , (at bottom|in the end|ultimately|fundamentally|essentially|basically|in essence) , (caused|due|down|triggered|because) <any>)",
     .unless = "(cause|reason|trigger) ..8 (is|are|was|remains|remained) <adv> "
               "(unknown|unclear|obscure|undetermined|unexplained|uncertain)\n"
               "(ultimately|fundamentally|essentially|basically) a "
               "!(problem|matter|question|failure|case|result|lack|bug) <any>",
     .why = "The adverb ranks causes without evidence for a rank.",
     .offer = "Drop the adverb; add the siblings.",
     .fires = R"(It was ultimately caused by config.
This was fundamentally due to load.
Basically caused by one flag.
In the end, the flood came from the second tank.)",
     .silent = R"(The ultimate beneficiary is listed.
Ultimately we moved to the new cluster.
The ultimate cause is unclear.
The fundamental limit is 64 KB.
In the end the crew moved to hall C.)"},
};

}  // namespace debrief::inline v0::language_detail::cause
