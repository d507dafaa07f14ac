// One cause named above others: root, main, only, and the sections named after it.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::cause {

inline constexpr Row named[] = {
    {.code = "SC-01",
     .name = "root-cause",
     .severity = W,
     .scopes = "NAQ",
     .guards = within_others,
     .finds = "speaks of the root cause of an incident",
     .patterns = R"(!(possible|potential|likely|probable|suspected|plausible) root (cause|causes|caused|causing)
i: (possible|potential|likely|probable|suspected|plausible) root (cause|causes)
(rootcause|rootcauses)
(the|its|our|this) root reason
root of the (problem|issue|incident|outage)
root of the (trouble|matter|outage|disruption|failure|fault|delay|crash|evil))",
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
~is <adv> something? (different|narrower)
root cause (analysis|analyses) (asks|looks|is a|was built|assumes|comes|works|technique|method|tends|does|often|has|implies|that)
root cause (analysis|analyses) (and|or) ..1 (retrospectives|reviews|postmortems|post mortems|learning)
root cause (analysis|analyses) ..6 (each|every|any) ..1 (incident|outage|failure)
see ..1 root cause
(traditional|classic|classical|conventional|of|about|term|called|versus|vs|than|not) ..1 root cause (analysis|analyses)
~(ran|run|running|held|hold|holding) (the|a) (postmortem|review|retrospective)
if ..1 root cause (is|was)
(focus|focuses|priority|goal|aim|policy|practice) (is|are|on) <adv> (on|to)? ..2 (identify|identifying|find|finding|understand|understanding|establish|establishing) ..2 root causes
(always|usually|generally|routinely) <adv> (look|search|dig|ask) for ..2 root (cause|causes)
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
~^ (please|briefly|here|also)? (note|state|describe|explain|summarise|outline|enter|specify|insert|detail|fill in) ..4 root (cause|causes) !(to|was|is|were|are|lies|lay|may|might|seems|turned|has|had)
~^ (please|briefly|here|also)? (document|write|add|provide|include|give|put|capture|record|list|identify|name) ..4 root (cause|causes) ..6 (here|below|(in|under) (this|the) ..1 (section|field|box)|in (one|two|three|a few|a couple of) ..3 (sentence|sentences|words|lines|paragraph|paragraphs)|and (describe|explain|list|outline|state|note|summarise) <any>)
~in this (section|field|box) ,? <adv> (note|state|describe|explain|summarise|outline|document|write|list|name) ..4 root (cause|causes)
^ (a|the)? ..1 (description|summary|explanation|statement) of ..3 root (cause|causes) $
root (cause|causes) (certificate|does not exist|do not exist|is a myth|language|thinking|wording|fallacy|myth|seduction)
~(not ..3 (clear|sure|certain|known|settled)|unclear|uncertain|unsure|doubtful) ..1 (if|whether|that|this) ..10 root cause
(unable|not able|cannot|can not|could not|hard|difficult|impossible|too early) <adv> to? (confirm|say|determine|verify|prove|tell|state|know|conclude|claim|be sure|be certain|establish) <adv> (that|whether|if|for sure that) ..4 root (cause|causes)
(not|never) <adv> (been)? (confirmed|proven|proved|verified|established) <adv> (that|whether|as|to be|if) ..4 root (cause|causes))",
     .why = "It names one condition of many as the only one that matters, and the search ends there.",
     .offer = "Which conditions had to hold together?",
     .fires = R"(At 19:35 one responder determines the likely root cause.
The root cause was a bad query.
We are still looking for the root-cause.
A single root cause led to both outages.
We wait for a report with root cause analysis and planned work.
We are conducting a full root cause analysis of the full disk.
There was not enough data to determine the fail-over root cause.
Note that the root cause was a full disk.
- Find the root cause
- Document the root cause in the wiki
- Explain the root cause to the partners
Root causes of this outage are listed below.
The root of the trouble was a blocked drain.)",
     .silent = R"(During an outage our focus is on finding root causes later and restoring service first.
Load the graph to determine whether it is the root cause.
There is no single root cause.
Incidents do not have a single root cause.
The team runs root cause analysis and retrospectives.
Root certificate rotation failed.
The change was a trigger, not the root cause.
*Describe the root cause and its evidence here.*
In this section, describe the root cause.
Please describe the root cause.
A short description of the root cause.
State the root cause in plain words.
Summarize the root causes of the incident.
Document the root cause below and name the people you asked.
Identify the root cause and explain how it was confirmed.
Provide the root cause in one or two sentences.
From these root causes, we derive the actions.
It is not yet clear whether the flaw in the pump is the only root cause.
We are unsure whether this one flaw in the pump is the root cause.
The crew could not confirm that this was the root cause.)"},
    {.code = "SC-02",
     .name = "root-cause-heading",
     .severity = E,
     .scopes = "F",
     .guards = none,
     .finds = "is a section or field named after the one cause",
     .patterns = R"(root (cause|causes)
^ (the)? cause of (the)? (incident|outage|problem|issue)
^ rca $
rootcause
rootcauses)",
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
i: ^ (the)? underlying (issue|problem|cause|reason) : <any>
(what|thing that) (really|actually|truly|ultimately) (caused|broke|triggered|happened) <any>
(the|our) (crux|heart|root|nub) of (the|this) (matter|problem|issue|incident|outage)
at (its|the) (core|heart|root) ,? (this|the|it|our)? ..3 (issue|problem|incident|outage|failure|bug|matter)
at (its|the) (core|heart|root) ,? (this|it) (was|is) <any>
at the (core|heart|root) of (this|the|our|it) ..3 (issue|problem|incident|outage|failure|disruption|bug|leak|delay|all)
i: (the|its|their) <adv> (immediate|direct|proximate) cause (of|was|is) <any>
(the|our) (main|major|primary|key|biggest|real|principal) ..1 (failing|flaw|shortcoming|weakness|mistake|blunder|fault) (here|of ..4)? (was|is)
^ (primary|main|principal|real|true|actual|ultimate) (cause|reason) : <any>
(the|this|its|our|one) ..3 (most (important|significant|likely|probable|relevant|influential|critical|common)|biggest|largest|greatest|foremost|predominant|primary|main|principal|chief|strongest|single) (and|or)? ..1 (cause|causes|reason) (for|of|was|is|behind|here|:) <any>
(the|our) (first|most important|most significant|biggest|single|main) (and|or) (primary|main|foremost|most important|biggest|most significant|only|principal|central|key) (cause|reason|issue|problem|failure|factor) <any>
(the|our|one) ..2 (overriding|predominant|dominant|decisive|determining|deciding|principal|chief|main|primary|biggest|leading|crucial|root) ..1 (factor|driver|contributor) (for|of|in|behind|was|is|here) <any>
(the|our) (main|primary|principal|biggest|central|core|key|crucial|real|fundamental) (issue|problem|trouble|difficulty|weakness) (lay|lies|came|stemmed|stems|arose|resided|sat|sits|remains|remained) (with|in|from|at|elsewhere) <any>)",
     .unless = R"(reason code
reason (for|behind) (this|the|our|that) ..1 (choice|decision|approach|design|name|rule)
reason (for|of) (introducing|using|choosing|adding|having|keeping|not|writing) <any>
(real|main|primary|true) reason ..2 (we|i|they) (use|chose|like)
(main|primary|biggest|major|key) (issue|problem) (of|with) ..5 is
(real|true) error (is|was) (from|in|printed|shown|returned|logged)
(reason|reasons|cause|causes) ..6 (is|are|was|were) <adv> (unknown|unclear|undetermined|uncertain|unexplained|yet to be)
(cause|reason) ..12 (cannot|can not|could not|may never|will never) be <adv> (known|determined|established|confirmed|identified)
(reason|reasons|cause|causes) (is|are) <adv> not <adv> (clear|known|understood)
(not|no|unlikely) ..3 (main|primary|only|underlying|direct|sole|real|true|actual) (cause|reason)
(core|heart) (router|routers|switch|service|services|network|count|dump|file|data|of (our|the) (network|product|platform|system|business))
(not|nor) ..3 (immediate|direct|proximate) cause
(cause|reason) ..4 (remains|remained|stays|is still) <adv> (unknown|unclear|obscure|undetermined|open|unexplained|a mystery)
(key|main|primary) reason (field|fields|column|header|value|string|text|list)
(main|primary|master|deciding|determining|leading) (source|trigger|driver|factor) (code|repository|branch|file|table|database|tree|version|node))",
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
Underlying cause: two hosts shared one disk.
Clearly, the core issue here was a change nobody could test.
The main problem in this outage is that the key is shared.
The first and most important cause was the blocked drain in hall B.
Its most significant cause was a shortage of spare pumps.
The overriding factor was the weight of the crane.)",
     .silent = R"(The main problem of this store is that it allows long keys.
The primary reason code is 3.
The primary database failed over.
The reason for the delay is recorded.
At the core router the link was up.
At its core, the pump is a wheel in a pipe.
The list is at the root of the folder.
The main reason for this choice was the price.
The ultimate cause of the crash remains obscure.
The original cause of the outage is unknown.
The ultimate cause of the fault cannot be known for certain.
The key reason field was empty on the form.)"},
    {.code = "SC-08",
     .name = "only-cause",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls one thing the only cause",
     .patterns = R"(solely (responsible|due|caused|because|attributable|down|a result)
(sole|only|single) (cause|reason|culprit|factor|explanation)
single point of blame
alone (was|were) <adv> (responsible|to blame|the cause)
(entirely|wholly|purely|exclusively) (due to|caused by|because of|down to|responsible|attributable)
(was|is) (purely|entirely|solely|wholly) (a|an) ..3 (problem|issue|mistake|failure|error|bug|matter)
(only|one) thing that (went|was|is|had gone) (wrong|to blame|broken|at fault|responsible) <any>
(exclusively|solely|entirely|purely|wholly|only|singly) (the|a|an|our|by) ..3 (is|was|were|are) <adv> (responsible|to blame|at fault)
(caused|triggered|explained|produced|brought about) <adv> (exclusively|solely|entirely|purely|wholly|only|singly|completely) by <any>
(exclusively|solely|entirely|wholly|purely) (explained|triggered|produced|attributed|owed|the result|a consequence|the fault|the consequence) (by|to|of) <any>
single handedly (took|brought|caused|broke|crashed|stopped|killed|knocked|destroyed|downed) <any>
nothing (but|other than|else than|else but|except) ..4 (caused|triggered|broke|led|is responsible|was responsible|explains|explained) <any>
(one|single|lone) and only (cause|reason|trigger|culprit|factor|explanation)
(alone|by itself|on its own|all by itself) (caused|triggered|explains|explained|took down|brought down|broke) (the|this|our|all) ..2 (outage|incident|failure|disruption|downtime|crash|problem|loss))",
     .unless = R"(only reason ..3 (to|not to|for using)
you (are)? solely responsible
(almost|nearly|mostly) (entirely|wholly|purely|exclusively|solely)
~not ..4 (only|sole) (cause|reason|factor)
~^ (none|nobody|no one|neither|few|nothing|hardly anybody|hardly anyone|rarely|seldom) ..20 (single|sole|only) (cause|reason|factor|explanation)
~(do not|did not|does not|cannot|never|rarely|seldom) ..12 (to|on|of|for|from) (a|one|any) (single|sole) (cause|reason|factor|explanation)
(not|cannot|never|nor) ..4 (alone|by itself|on its own))",
     .why = "Work that fails in one way succeeds in many others because other conditions hold.",
     .offer = "Who or what else was a condition?",
     .fires = R"(The proxy was solely responsible.
The only cause was a stale record.
The outage was entirely due to the upgrade.
This was purely a configuration problem.
The only thing that went wrong was the order of two valves.
Nothing but the worn rope caused the stop.)",
     .silent = R"(You are solely responsible for your use of it.
The proxy was a single point of failure.
Load was not the only factor.
Errors at that hour were almost exclusively due to long keys.
The sole owner of the key is the vault.
None of the porters put it down to a single cause.
The panel did not trace the fire to a single cause.
The pump is the only source of water for hall B.)"},
    {.code = "SC-09",
     .name = "five-whys-section",
     .severity = W,
     .scopes = "F",
     .guards = none,
     .finds = "is a section for a method that ends in one cause",
     .patterns = R"(<num> (whys|why)
(fishbone|ishikawa)
rca
^ ..2 (why why|cause tree|causal tree|fault tree|cause and effect) ..1 (analysis|diagram|tree|chart)? $
^ (cause|causal|fault) tree $)",
     .unless = "(no|not|without|instead of|beyond|against) ..2 (<num>|whys|fishbone|ishikawa|rca)",
     .why = "A chain of whys follows one branch and stops where the asker likes the answer.",
     .offer = "Draw the factors as a map.",
     .fires = R"(### Five Whys
### 5 Whys
### Fishbone diagram)",
     .silent = R"(### Why we no longer page at night
### Without five whys
### Factor map)"},
};

}  // namespace debrief::inline v0::language_detail::cause
