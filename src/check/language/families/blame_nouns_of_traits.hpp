// Labels for what somebody is: negligent, careless, inept, complacent, guilty, sloppy, junior.
#pragma once

#include "check/language/families/blame_nouns_of_acts.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::blame {

inline constexpr Row of_traits[] = {
    {.code = "BN-04",
     .name = "negligence",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "speaks of negligence",
     .patterns = "(negligent|negligently|negligence|dereliction)",
     .unless = "",
     .why = label,
     .offer = "Remove; give the constraints.",
     .fires = "It was a negligent rollout.\nThis came from negligence.\nThe patch was negligently applied.",
     .silent = "The load was negligible.\nNegligibly small rows are dropped.\nIt was not negligence."},
    {.code = "BN-05",
     .name = "carelessness",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "speaks of a lack of care",
     .patterns = "(careless|carelessly|carelessness|inattentive|inattention|inattentiveness|thoughtless|thoughtlessly|"
                 "heedless)",
     .unless = "",
     .why = label,
     .offer = "What else held attention?",
     .fires = "A careless change broke it.\nThe key was carelessly shared.\nInattention led to the delay.",
     .silent = "The care team was told.\nThe customer care desk is closed.\nIt was not carelessness."},
    {.code = "BN-06",
     .name = "incompetence",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "judges competence",
     .patterns = R"((incompetent|incompetence|inept|ineptitude|ineptly|clueless|amateurish|unskilled)
unqualified (person|engineer|operator|staff|people|responder|admin|team)
<S> (was|were) unqualified
<P> (was|were|is|are) not <adv> (competent|qualified|skilled) <any>)",
     .unless = "",
     .why = label,
     .offer = "Which preparation was available?",
     .fires = R"(It was inept handling.
The vendor is incompetent.
An unqualified operator ran it.
The contractor was not competent to do it.)",
     .silent = R"(The unqualified name did not resolve.
An unqualified column is ambiguous.
Competence grows with drills.
The name was not fully qualified.)"},
    {.code = "BN-07",
     .name = "complacency",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "speaks of complacency",
     .patterns = "(complacent|complacency|complacently)",
     .unless = "",
     .why = label,
     .offer = "Which past results supported the practice?",
     .fires = "Complacency set in.\nThe team was complacent about the cache.\nWe grew complacent.",
     .silent = "The word complacency is banned.\nThe term 'complacent' explains nothing.\nIt was not complacency."},
    {.code = "BN-09",
     .name = "culprit-person",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "casts a person as a culprit",
     .patterns =
         R"((culprit|offender|perpetrator|guilty party|wrongdoer|wrongdoers|perpetrators) (on|was|is|were) ..2 <person>
<person> (was|is|were) <adv> (the)? (culprit|culprits|guilty|offender|offenders|perpetrator|to be blamed)
(culprit|offender|perpetrator) (on shift|on call|on duty|in the team|on the team)
guilty (party|person|engineer|team|developer|operator))",
     .unless = R"((it|this|that|which|there) (was|is) ..2 culprit
(nobody|anybody|anyone|no one) (was|is))",
     .why = label,
     .offer = "Remove.",
     .fires = "The culprit on shift was found.\nThe engineer was the culprit.\nWe looked for the guilty party.",
     .silent = "The culprit query ran for an hour.\nThe offending row was deleted.\nNobody is guilty of a full disk."},
    {.code = "BN-11",
     .name = "bad-apple",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls people the bad part",
     .patterns = R"((bad apple|bad apples|loose cannon|rotten apple|bad egg|bad actor within)
(weak|weakest) link ..4 <person>
<person> (is|was|are|were) ..2 (weak|weakest) link)",
     .unless = "weak link symlink",
     .why = label,
     .offer = "Remove.",
     .fires = "The weak link is ops.\nOne bad apple merged it.\nHe is a loose cannon.",
     .silent =
         "A weak link (symlink) pointed nowhere.\nThe link to the peer was weak.\nApples are in the fruit table."},
    {.code = "BN-13",
     .name = "sloppy",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "judges diligence",
     .patterns =
         R"((sloppy|sloppily|sloppiness|reckless|recklessly|recklessness|cavalier|laziness|slapdash|half-assed|lackadaisical)
lazy (engineer|engineers|team|developer|developers|review|reviewer|reviewers|admin|people|work|shortcut|approach|coding)
(was|were|got|is|being|been) <adv> lazy (of|about|with|and|$)
<S> (was|were|got|is) <adv> lazy)",
     .unless = R"(lazy (loading|load|loaded|evaluation|init|initialisation)
did not happen because ..8 (reckless|sloppy|lazy|careless))",
     .why = label,
     .offer = "What did the review step show and ask?",
     .fires = "It was a sloppy review.\nThe team was lazy.\nA reckless deploy followed.",
     .silent = "Lazy loading hid the error.\nThe module is lazily loaded.\nLazy evaluation kept the list in memory."},
    {.code = "BN-14",
     .name = "situational-awareness",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "explains by awareness that was lost or lacking",
     .patterns =
         R"((loss|lack|lost|losing|lose|lacked|lacking|poor|inadequate|insufficient|limited|no|absence|little|degraded|reduced) ..2 (situational|situation) awareness
<S> ..2 not ..3 (situational|situation) awareness)",
     .unless = "",
     .why = "It names what we know now and they did not; people are always aware of something.",
     .offer = "What were they aware of?",
     .fires = "The crew lost situational awareness.\nThere was a lack of situational awareness.\nInadequate situation "
              "awareness at the desk.",
     .silent = "The SA dashboard went down.\nThe tool adds to situational awareness.\nAwareness week is in May."},
    {.code = "BN-16",
     .name = "junior-as-cause",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "explains by somebody's rank or tenure",
     .patterns =
         R"((inexperienced|junior|novice|untrained|rookie|green|newly hired) ..1 (engineer|engineers|developer|developers|operator|operators|staff|responder|responders|admin|technician|dba|employee|intern|personnel|crew|team|on-call|person|people) ..4 (caused|broke|deleted|dropped|ran|made|merged|pushed|deployed|missed|misread|took|did|could not|failed|was handling|was alone|triggered|misconfigured)
(by|due to|because of) (a|an|the) (inexperienced|junior|new|novice|untrained|rookie) ..1 @role
(due to|because of|lack of|limited|by|their|his|her) <adv> inexperience
<P> (was|were|is) ..3 inexperienced
(inexperience|newness|greenness) of ..3 @role
(new hire|new starter|new joiner|new recruit|trainee|intern|apprentice|newcomer|graduate) ..4 (caused|broke|deleted|dropped|ran|made|merged|pushed|deployed|missed|misread|took|did|could not|failed|was handling|was alone|triggered|misconfigured)
(person|engineer|operator|responder|technician|developer|shift|staff) ..3 (was|were) <adv> (new|inexperienced|junior|untrained|green) (and|to|at|in|on|,|$)
(had|has|have) never <adv> (done|performed|run|carried out|used|seen|handled) (a|an|the|this|such|one) <any>)",
     .unless = R"(<T> (had|has|have) never)",
     .why = label,
     .offer = "Which situation was new to the responder, and because of what?",
     .fires = R"(A junior engineer caused the outage.
The row was dropped by an inexperienced operator.
The delay was due to inexperience.
A new hire deleted the table by accident.
The inexperience of the operator was one part of it.
The person on shift was new and worked alone.
The responder had never run a failover.)",
     .silent = R"(Junior voices in the meeting came first.
The new engineer joined in May.
A novice guide is attached.
The new hire received the page.
The host had never run a backup.)"},
    {.code = "BN-18",
     .name = "unprofessional",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "judges conduct",
     .patterns = R"((irresponsible|irresponsibly|irresponsibility|unprofessional|unprofessionally|misconduct)
unacceptable (conduct|behaviour|attitude))",
     .unless = "",
     .why = label,
     .offer = "Remove; raise it outside the review if it is needed.",
     .fires = "The reply was unprofessional.\nThis was irresponsible.\nUnacceptable behavior by the shift.",
     .silent =
         "The professional plan is 20 a month.\nThe behaviour of the proxy changed.\nWho is responsible for the rota?"},
};

}  // namespace debrief::inline v0::language_detail::blame
