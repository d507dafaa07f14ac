#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr Row rows[] = {
    {.code = "SC-01",
     .name = "root-cause",
     .severity = W,
     .scopes = "NAQ",
     .guards = none,
     .finds = "speaks of the root cause of an incident",
     .patterns = R"(!(possible|potential|likely|probable|suspected|plausible) root (cause|causes|caused|causing)
i: (possible|potential|likely|probable|suspected|plausible) root (cause|causes)
root of the (problem|issue|incident|outage))",
     .unless =
         R"((no|not|without|never|than|instead of) <adv> (single|lone|sole|one|a|the|any|as) ..1 root (cause|causes)
(is|was|are|were|be|been) not ..1 (single|lone|sole|one|a|the|any|our|its) ..1 root (cause|causes)
(lone|more than one) root (cause|causes)
(idea|notion|concept|myth|search|hunt|hunting|look|looking|rarely|seldom|beyond|behind|than|against|as|back|down) ..3 single root (cause|causes)
(not|never|rarely|seldom) <adv> (have|has|had) (a|one|any)? (single|sole|lone)? root (cause|causes)
~for example : <any> ..12 root
~differentiate between
root (cause|causes) can <any>
root (cause|causes) ..8 (during|in|of) future <any>
thanks ..5 root causing
there (is|was|are|were) (no|not any|rarely|seldom|never) root (cause|causes) !(found|identified|yet|known|determined)
~not ..3 (clear|sure|certain|known) ..3 (if|whether|that|this) ..4 root cause
~(post incident|post mortem) (review|reviews) ..12 root cause
~(pir|pirs|rcas)
root cause (analysis|analyses) (asks|looks|is a|was built|assumes|comes|works|technique|method|tends|and|or|does|often|has|implies|that)
see ..1 root cause
(traditional|classic|classical|conventional|of|about|term|called|versus|vs|than|not) ..1 root cause (analysis|analyses)
~(ran|run|running|held|hold|holding) (the|a) (postmortem|review|retrospective)
if ..1 root cause (is|was)
(determine|confirm|see|check|verify|investigate|know|tell|decide|assess|clear) (if|whether) ..4 root (cause|causes)
~(technique|techniques|method|methods|whys|fishbone)
(timeline|impact|summary|trigger|detection) , root cause
root cause , (impact|timeline|resolution|lessons)
~contributing factors ..6 root cause
~(teams|incidents|reviews) ..2 (rarely|usually|often|largely|seldom)
!(fail|switch|carry|roll|take) over root (cause|causes)
(beyond|without|versus|vs|one line) root (cause|causes)
~(factor|factors|condition|conditions|contributors|learning|understanding|mechanisms|how) ..8 than root (cause|causes)
(more|better|less|further|wider|other) ..2 than root (cause|causes)
not root (cause|causes)
no root (cause|causes) (field|section|here|exists|exist|but)
from root (cause|causes) (to|towards)
from (these|the|those) root causes ,? (we|you|teams) <any>
~^ (each|every) (answer|question|why) <any>
root (cause|causes) (certificate|does not exist|do not exist|is a myth|language|thinking|wording|fallacy|myth|seduction))",
     .why = "It names one condition of many as the only one that matters, and the search ends there.",
     .offer = "Which conditions had to hold together?",
     .fires = R"(At 19:35 one responder determines the likely root cause.
The root cause was a bad query.
We are still looking for the root-cause.
A single root cause led to both outages.
There was not enough data to determine the fail-over root cause.
Root causes of this outage are listed below.)",
     .silent = R"(Load the graph to determine whether it is the root cause.
There is no single root cause.
Incidents do not have a single root cause.
Root certificate rotation failed.
The change was a trigger, not the root cause.
From these root causes, we derive the actions.)"},
    {.code = "SC-02",
     .name = "root-cause-heading",
     .severity = E,
     .scopes = "F",
     .guards = none,
     .finds = "is a section or field named after the one cause",
     .patterns = R"(root (cause|causes)
^ (the)? cause of (the)? (incident|outage|problem|issue)
^ rca $)",
     .unless = R"(not ..3 root (cause|causes)
no ..2 root (cause|causes)
(than|beyond|without|against) ..2 root (cause|causes))",
     .why = "A template that asks for one cause gets one, whatever happened.",
     .offer = "Call it “Contributing factors”.",
     .fires = R"(## Root Cause
## Root causes and impact
## Root-cause analysis)",
     .silent = R"(## Root certificate rotation
## Contributing factors
## Beyond root cause)"},
    {.code = "SC-03",
     .name = "the-main-cause",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "ranks one cause above the others",
     .patterns =
         R"((the|this|its|our|same|one) ..1 (real|main|primary|underlying|true|actual|ultimate|fundamental|principal|prime|core|key|major|biggest|original|sole|chief|central|dominant|leading|decisive|overriding) (cause|causes|reason|reasons)
(the|this|our) ..1 (real|underlying|true|core|fundamental|main) (issue|problem|error|bug|failure) (was|is|lay|lies|turned)
same underlying (issue|problem|error|bug|failure)
(was|is) (the|our) ..1 (core|underlying|real|main|primary) (issue|problem)
(the|this|our) ..1 (primary|key|biggest|principal|central|main|major|root) (issue|problem|failure) (here|of ..4)? (was|is|turned)
(the|this|our) ..1 (primary|key|biggest|principal|central|main|major|core|underlying|fundamental) (issue|problem|failure|trouble) (here|in (this|that) ..1 (incident|outage|case|instance|event|failure)) (was|is|turned)
(the|our) (principal|overall) cause
(the|our|one) (main|primary|biggest|principal|key|major|chief|dominant|decisive) ..1 (contributor|factor|driver)
(real|true) (issue|problem|error) (was|is|here)
i: ^ (the)? underlying (issue|problem|cause) $
(what|thing that) (really|actually|truly|ultimately) (caused|broke|triggered|happened) <any>
(the|our) (crux|heart|root|nub) of (the|this) (matter|problem|issue|incident|outage)
at (its|the) (core|heart|root) ,? (this|the|it|was|of) <any>
i: (the|its|their) <adv> (immediate|direct|proximate) cause (of|was|is) <any>
(the|our) (main|major|primary|key|biggest|real|principal) ..1 (failing|flaw|shortcoming|weakness|mistake|blunder|fault) (here|of ..4)? (was|is)
^ (primary|main|principal|underlying|real|true|actual|ultimate) (cause|reason) : <any>)",
     .unless = R"(reason code
(real|main|primary|true) reason ..2 (we|i|they) (use|chose|like)
(main|primary|biggest|major|key) (issue|problem) (of|with) ..5 is
(real|true) error (is|was) (from|in|printed|shown|returned|logged)
(reason|reasons|cause|causes) ..6 (is|are|was|were) <adv> (unknown|unclear|undetermined|uncertain|unexplained|yet to be)
(cause|reason) ..12 (cannot|can not|could not|may never|will never) be <adv> (known|determined|established|confirmed|identified)
(reason|reasons|cause|causes) (is|are) <adv> not <adv> (clear|known|understood)
(not|no|unlikely) ..3 (main|primary|only|underlying|direct|sole|real|true|actual) (cause|reason)
(core|heart) (router|routers|switch|service|services|network|count|dump|file|data|of (our|the) (network|product|platform|system|business))
(not|nor) ..3 (immediate|direct|proximate) cause
(cause|reason) ..4 (remains|remained|stays|is still) <adv> (unknown|unclear|obscure|undetermined|open|unexplained|a mystery))",
     .why = "A ranking drops the conditions below the first, though each was needed.",
     .offer = "Say “one of several”, and list the others.",
     .fires = R"(The main reason was load.
The primary cause of the outage was a slow disk.
The same underlying problem had hit us in May.
The main driver of the outage was load.
The chief reason was a stale lock.
The crux of the matter is that we had no limits.
At its core, this was a capacity problem.
What really caused it was a stale lock.
The immediate cause was a full disk.
The major failing here was the test of the links.
Primary cause: the script ran on all hosts at once.
Clearly, the core issue here was a change nobody could test.
The main problem in this outage is that the key is shared.)",
     .silent = R"(The main problem of this store is that it allows long keys.
The primary reason code is 3.
The primary database failed over.
The reason for the delay is recorded.
At the core router the link was up.
The ultimate cause of the crash remains obscure.
The original cause of the outage is unknown.
The ultimate cause of the fault cannot be known for certain.)"},
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
(the|an|a|our|one) ..2 @individual 's <adv> (change|action|actions|command|edit|commit|deploy|script|decision) <adv> (caused|broke|triggered|led|took|brought))",
     .unless =
         R"(by ..5 (team|user|users|customer|customers|owner|people|operator|admin|lead|support|hire|management|staff|dev|member) @thing
(customer|customers|user|users|client|clients|attacker|attackers)
(by|to|of) them
by ..3 support !(team|staff|engineer|engineers|people|crew)
(responsible) for (the)? (service|project|infrastructure|platform|team|product|process|maintenance|support|area))",
     .why = "People are one condition among many; the sentence ends where the explanation should begin.",
     .offer = "Write condition and trigger: what was in place, and what set it off?",
     .fires = R"(Due to a misconfiguration by our vendor the link went down.
The outage was caused by the on-call.
The delay was due to the engineer not reading the page.
It was triggered by an operator.
The spill was due to the operator's misreading of the gauge.
The outage was triggered when one of our engineers ran the clean-up by hand.
The engineer's change caused the outage.)",
     .silent = R"(A new call introduced by the multi-region support was slow.
The crash was caused by an OOM kill.
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
(experienced|had|suffered|saw) (a|an|the)? ..2 (outage|disruption|downtime|interruption) ..8 (due to|caused by|because of)
^ ..8 (unavailable|down|offline|full|missing|failed|failing|unreachable|broken|degraded|slow|inaccessible) <adv> (due to|caused by|because of))",
     .unless =
         R"(~(combination|several|multiple|together|along with|combined|and also|both|as well as|coupled|series|various|in part|partly|partially)
~not ..2 (due to|caused by|because of|only|just|solely|entirely|alone|yet|known|clear)
~(due to|caused by|because of) ..12 and (a|an|the|by)
~(may|might|could|probably|possibly|likely|suspect|suspected|would|if)
~(redundancy|maintenance window)
~(will|shall) <adv> be <any>
~(and|,) triggered by
(originally|initially|previously) failed <adv> (due to|because of)
~^ (no|none|nothing|nobody) <any>
~(previous|earlier|prior|other|yesterday 's) ..1 (outage|incident|disruption|downtime))",
     .why = "One clause makes one condition sufficient; most conditions are there on every quiet day.",
     .offer = "What made it enough this time?",
     .fires = R"(The outage was caused by log growth.
The incident was caused by a stale lock, not by an attack.
The shop had an outage of its search page in two regions due to an expired certificate.
Disk full due to log growth.
The incident happened because of a stale record.)",
     .silent = R"(The outage was due to log growth together with a missing alert.
Requests were retried because of a timeout.
Downtime due to a reboot will be shorter with the new unit.
The outage was caused by that bug, triggered by a slow peer.
The outage might be due to DNS.
The outage was not due to DNS.
No hosts were down because of this.)"},
    {.code = "SC-06",
     .name = "because-of-one",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "puts an incident down to a single thing",
     .patterns =
         R"((because of|due to|caused by|down to|result of|by) (one|a single|just one|only one|a lone|a solitary) !way <any>
all because (of|a|the)
(one|a single) (bad|wrong|missing|stray|faulty|broken|stale|small|misplaced) ..2 (took down|brought down|broke|caused))",
     .unless = R"((by|of|to|from) one (of|or|to|minute|hour|day|percent|more)
by one $
(delayed|moved|shifted|increased|reduced|decreased|raised|lowered|grew|fell|rose|bumped|extended|postponed|advanced|off|late|behind) ..1 by (one|a single)
(reported|handled|noticed|seen|read|written|reviewed|approved|owned|found|used|operated|maintained|sent|raised|signed|answered|staffed|confirmed) ..1 by (one|a single|just one|only one)
one (by|particular) one)",
     .why = "If one thing was enough, what let it reach so far is the more interesting condition.",
     .offer = "And what let one of them reach everything?",
     .fires = R"(The site went down because of one bad flag.
It was caused by a single missing comma.
The outage was due to one host.)",
     .silent = R"(Writes are slow because of one-way replication.
The outage was due to one of the three hosts.
The mail was first handled by one employee.
Raise the limit by one.)"},
    {.code = "SC-07",
     .name = "boils-down-to",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "reduces many conditions to one",
     .patterns = R"(boil~ down to
(come|comes|came) down to <any>
(at the end of the day|the bottom line is|when all is said and done|in the final analysis)
(long story short|when you get down to it))",
     .unless = R"(~(difference|distinction|choice) (between)? ..16 down to
(come|comes|came) down to <num>
(come|comes|came) down to (zero|normal|about|around|under|below|earth|the office))",
     .why = "A review that keeps the plural can act in several places.",
     .offer = "Keep the plural: which conditions?",
     .fires = R"(It comes down to testing.
This boiled down to a bad default.
At the end of the day it was DNS.
Long story short: it was DNS.)",
     .silent = R"(The cluster comes down to 3 nodes.
The latency came down to normal.
Boil the sample for a minute.)"},
    {.code = "SC-08",
     .name = "only-cause",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls one thing the only cause",
     .patterns = R"(solely (responsible|due|caused|because|attributable|down|a result)
(sole|only|single) (cause|reason|culprit|factor|explanation)
single point of blame
(entirely|wholly|purely|exclusively) (due to|caused by|because of|down to|responsible|attributable)
(was|is) (purely|entirely|solely|wholly) (a|an) ..3 (problem|issue|mistake|failure|error|bug|matter))",
     .unless = R"(only reason ..3 (to|not to|for using)
you (are)? solely responsible
(almost|nearly|mostly) (entirely|wholly|purely|exclusively|solely)
~not ..4 (only|sole) (cause|reason|factor))",
     .why = "Work that fails in one way succeeds in many others because other conditions hold.",
     .offer = "Who or what else was a condition?",
     .fires = R"(The proxy was solely responsible.
The only cause was a stale record.
The outage was entirely due to the upgrade.
This was purely a configuration problem.)",
     .silent = R"(You are solely responsible for your use of it.
The proxy was a single point of failure.
Load was not the only factor.
Errors at that hour were almost exclusively due to long keys.
The sole owner of the key is the vault.)"},
    {.code = "SC-09",
     .name = "five-whys-section",
     .severity = W,
     .scopes = "F",
     .guards = none,
     .finds = "is a section for a method that ends in one cause",
     .patterns = R"(<num> (whys|why)
(fishbone|ishikawa)
rca)",
     .unless = "(no|not|without|instead of|beyond|against) ..2 (<num>|whys|fishbone|ishikawa|rca)",
     .why = "A chain of whys follows one branch and stops where the asker likes the answer.",
     .offer = "Draw the factors as a map.",
     .fires = R"(### Five Whys
### 5 Whys
### Fishbone diagram)",
     .silent = R"(### Why we no longer page at night
### Without five whys
### Factor map)"},
    {.code = "SC-10",
     .name = "culprit-thing",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "casts a thing as the culprit",
     .patterns = R"((culprit|culprits|offender|offenders|smoking gun|villain)
(guilty|offending) (commit|change|query|process|host|server|code|patch|deploy|deployment|pod|node|job|package|config|line|service)
(was|is|to) to? blame @thing)",
     .unless = "(repeat|repeated) (offender|offenders)",
     .why = "A culprit closes the search; the thing did what it does under these conditions.",
     .offer = "Name the thing with the conditions under which it mattered.",
     .fires = R"(The culprit query ran for an hour.
We found the smoking gun in the proxy log.
The offending commit was reverted.)",
     .silent = R"(A query with a full scan ran for an hour.
The proxy log shows the timeout.
The gun emoji is not allowed.)"},
    {.code = "SC-11",
     .name = "the-problem-was",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "equates the incident with one problem",
     .patterns = R"((the|our|its) (problem|issue|cause|trouble) (of ..5)? (was|is|turned out to be) !not <any>
the reason was (a|an|the|our) <any>
(the|our) (cause|reason) (of|for|behind) ..8 (was|is) !not <any>
(the|our) (specific|exact|precise|concrete|particular|technical) (problem|issue|trouble) ..6 (was|is) that <any>
^ (issue|problem|cause|trouble) (was|is) (with|that|down to|caused by|a|an|the) <any>
(the|our) (cause|problem|issue) (looks|looked|appears|appeared|seems|seemed) to (be|have been) (a|an|the|that|our|caused by) <any>)",
     .unless =
         R"((the|our|its) (problem|issue|cause) (was|is|turned out to be) <adv> (<ing>|clear|observed|solvable|visible|apparent|back|studied|fixed|resolved|solved|gone|mitigated|reported|detected|noticed|identified|found|researched|scoped|triaged|discovered|known|unknown|unclear|addressed|over|caught|still|being|now|first|quickly|escalated|seen|investigated|confirmed|closed|open|tracked|on|under|in|at|also|only|isolated|corrected|diagnosed|raised|reproduced|limited|more|less|worse|very|so|to|intermittent|determined|traced|exacerbated|compounded|made|not)
(what|how|which) (the|our) (problem|issue|cause|trouble|reason) (was|is)
(the|our) (cause|reason) ..9 (was|is) (yet|undetermined|unconfirmed|unexplained|obscure|uncertain)
(the|our) (cause|reason) ..9 (was|is) (in the|on the|at the|below|above|here|unknown|unclear|found|identified|discovered|being|still|not|now|determined)
~(thought|suspected|believed|assumed|guessed) that? (the|our) (problem|issue|cause)
(was|is) <adv> (a|the) (combination|mix|mixture|confluence|result) of ..2 (several|multiple|many|two|three|various|factors|things|things)
(the|our|its) (problem|issue|cause) (was|is) <adv> <done> (on|to|at|in|when|while|during|with|as|for|until|from|$)
been (the|our|a) cause of
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
The problem was corrupted data.)",
     .silent = R"(The issue was a combination of several factors.
The first problem was DNS.
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
The reason for the partial revert was to keep the name.)"},
    {.code = "SC-12",
     .name = "chain-of-events",
     .severity = I,
     .scopes = "NF",
     .guards = none,
     .finds = "tells an incident as one chain",
     .patterns = R"((chain|string) of (events|errors|failures|mistakes)
(domino effect|domino effects|dominoes|domino)
(led|leading|leads) to ..12 (led|leading|leads) to ..12 (led|leading|leads) to
causal chain)",
     .unless = "(markov|block) chain",
     .why = "A chain has one link at each step; incidents have conditions that stood side by side.",
     .offer = "Which conditions held in parallel?",
     .fires = R"(A chain of events took the site down.
The domino effect reached billing.
The purge led to misses, which led to load, which led to timeouts.)",
     .silent = R"(The Markov chain has three states.
The purge led to misses.
The chain of certificates expired.)"},
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
i: (traced|tracked) back to (a|an|one|the) (single)? (bug|typo|change|commit|line|misconfiguration|error)
(attributed|attributable|ascribed) to ..3 (mistake|error|oversight|human|engineer|operator|person|employee)
(direct|immediate)? (result|consequence) of ..2 decision (taken|made|to) <any>)",
     .unless = R"(results of the (query|test|search)
(not|never|than|instead of) <adv> (due to|because of|caused by|triggered by|the result of|a result of))",
     .why = "One act sits in a setting; the setting is what a review can change.",
     .offer = "Write condition and trigger: what was in place, and what set it off?",
     .fires = R"(The old name stayed due to a typographical error.
The outage stemmed from a typo.
It was the result of an oversight.
The failure stems from a mistake in the change.
The outage can be traced back to a decision made in May.
It was the result of an error during maintenance.)",
     .silent = R"(The results of the query were cached.
The plant has a thick stem.
Results from the test are attached.
The wait was due to an error in the parser.)"},
    {.code = "SC-14",
     .name = "ultimately-caused",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "lets an adverb single out one cause",
     .patterns =
         R"((ultimately|fundamentally|essentially|basically) <adv> (caused|causing|due|triggered|led|leading|a|because|resulted|responsible|down)
(caused|due|because|led|resulted) <adv> (ultimately|fundamentally|essentially|basically)
(ultimate|fundamental) (cause|reason|trigger))",
     .unless = "(cause|reason|trigger) ..8 (is|are|was|remains|remained) <adv> "
               "(unknown|unclear|obscure|undetermined|unexplained|uncertain)\n"
               "(ultimately|fundamentally|essentially|basically) a "
               "!(problem|matter|question|failure|case|result|lack|bug) <any>",
     .why = "The adverb ranks causes without evidence for a rank.",
     .offer = "Drop the adverb; add the siblings.",
     .fires = R"(It was ultimately caused by config.
This was fundamentally due to load.
Basically caused by one flag.)",
     .silent = R"(The ultimate beneficiary is listed.
Ultimately we moved to the new cluster.
The ultimate cause is unclear.
The fundamental limit is 64 KB.)"},
};

}  // namespace

constinit const Family single_cause{"SC", "single-cause language", "Cook, How Complex Systems Fail", rows};

}  // namespace debrief::inline v0::language_detail
