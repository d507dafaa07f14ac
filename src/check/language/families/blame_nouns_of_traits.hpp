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
     .patterns = R"((negligent|negligently|negligence|dereliction)
(derelict|remiss) (in|of) <any>
(was|were|been|is) <adv> remiss <any>?)",
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
     .patterns =
         R"((careless|carelessly|carelessness|inattentive|inattention|inattentiveness|thoughtless|thoughtlessly|heedless)
(through|from|by|with|for) ..1 (want|lack) of (due|proper)? care
(without|with no|with little|with insufficient|with scant) (due|proper|sufficient|reasonable|enough|the required|much|any|the necessary)? (care|diligence|caution|attention)
(absent-minded|absent-mindedly|absent minded|absentminded|absentmindedness|unthinking|unthinkingly|mindless|mindlessly|scatterbrained|nonchalant|nonchalantly|nonchalance|heedlessly|lax attitude))",
     .unless = "",
     .why = label,
     .offer = "What else held attention?",
     .fires = R"(A careless change broke it.
The key was carelessly shared.
Inattention led to the delay.
The lock was opened without due care.)",
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
<P> (was|were|is|are) not <adv> (competent|qualified|skilled) <any>
<P> <adv> (lacked|lacks|lacking|without) (the|any)? ..1 (competence|competency|ability|skill|skills|aptitude|qualification|qualifications|wherewithal|know-how) <any>?
<P> (was|were|is|are) not <adv> up to (the|their|this|his|her) (job|task|mark|challenge)
<P> (was|were|is|are) <adv> (out of (their|his|her|its|our) depth|in over (their|his|her|our) heads?|ill equipped|ill prepared|ill-equipped|unfit|incapable|inadequately skilled|underqualified|under-qualified|useless|hopeless) <any>?
(out of (their|his|her|our) depth))",
     .unless = "",
     .why = label,
     .offer = "Which preparation was available?",
     .fires = R"(It was inept handling.
The vendor is incompetent.
An unqualified operator ran it.
The contractor was not competent to do it.
The crew was out of its depth with the crane.)",
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
     .patterns = R"((complacent|complacency|complacently)
<P> ..3 <adv> (too|overly|over|rather|very|so) (comfortable|relaxed|casual|blase|laid back|laid-back) (about|with|in|by|on|and|$)
(false sense of) (security|safety|confidence|comfort)
(lulled|lulling) <any>
<P> <adv> (had|has|have)? <adv> (taken|took|take) ..6 for granted
(rested|resting|rest) on (our|their|its|his|her) laurels
(let|letting) (our|their|his|her) guard down
<P> (became|grew|had grown|had become|got|were|was) <adv> (blase|overly relaxed|overly comfortable|too relaxed|too comfortable|too casual) <any>?)",
     .unless = "",
     .why = label,
     .offer = "Which past results supported the practice?",
     .fires = R"(Complacency set in.
The team was complacent about the cache.
We grew complacent.
A false sense of security had set in.)",
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
guilty (party|person|engineer|team|developer|operator)
(the|a) (guilty|culpable) (one|ones|individual|individuals|parties|colleague|crew|contractor|vendor|shift|operator|admin|employee|technician)
(culprit|culprits|offender|offenders|perpetrator|wrongdoer) ..4 (turned out to be|proved to be|was|were|is) (a|an|the|our|one of) ..2 @individual)",
     .unless = R"((it|this|that|which|there) (was|is) ..2 culprit
(nobody|anybody|anyone|no one) (was|is))",
     .why = label,
     .offer = "Remove.",
     .fires = R"(The culprit on shift was found.
The engineer was the culprit.
We looked for the guilty party.
The guilty one was never named.)",
     .silent = "The culprit query ran for an hour.\nThe offending row was deleted.\nNobody is guilty of a full disk."},
    {.code = "BN-11",
     .name = "bad-apple",
     .severity = E,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls people the bad part",
     .patterns = R"((bad apple|bad apples|loose cannon|rotten apple|bad egg|bad actor within)
(weak|weakest) link ..4 <person>
<person> (is|was|are|were) ..2 (weak|weakest) link
<person> ..3 (proved|turned out|proved to be|turned out to be) (the|a|our) ..1 (weak|weakest) (link|spot|point)
(weak|weakest) link in ..3 (chain|response|team|process|organisation|defence)
(deadwood|dead weight|dead wood|problem child|liability to the team|bad seed|rogue (employee|engineer|admin|operator|developer|contractor|trader)))",
     .unless = "weak link symlink",
     .why = label,
     .offer = "Remove.",
     .fires = R"(The weak link is ops.
One bad apple merged it.
He is a loose cannon.
The night desk turned out to be the weakest link.)",
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
<S> (was|were|got|is) <adv> lazy
(slipshod|shoddy|shoddily|slovenly|haphazardly|rough and ready|quick and dirty job|slacking|half-arsed|half-baked job|corner-cutting|corner cutting|cowboy|cowboys|lazily done|happy-go-lucky|devil-may-care|gung ho|trigger-happy|trigger happy) <any>?
(a|the|our|was|were|by) <adv> lazy (fix|fixes|patch|hack|decision|choice|habit|habits|design|solution|check|rollout|excuse|thinking|assumption|test|testing|configuration|default))",
     .unless = R"(lazy (loading|load|loaded|evaluation|init|initialisation)
did not happen because ..8 (reckless|sloppy|lazy|careless))",
     .why = label,
     .offer = "What did the review step show and ask?",
     .fires = R"(It was a sloppy review.
The team was lazy.
A reckless deploy followed.
It was done in a slipshod way.)",
     .silent = "Lazy loading hid the error.\nThe module is lazily loaded.\nLazy evaluation kept the list in memory."},
    {.code = "BN-14",
     .name = "situational-awareness",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "explains by awareness that was lost or lacking",
     .patterns =
         R"((loss|lack|lost|losing|lose|lacked|lacking|poor|inadequate|insufficient|limited|no|absence|little|degraded|reduced) ..2 (situational|situation) awareness
<S> ..2 not ..3 (situational|situation) awareness
<S> <adv> (had|has|have)? <adv> (lost|lose|losing) (sight|track|view) of the ..2 (picture|situation|big picture|context|state of)
<S> ..2 (had|has|have) no ..1 (common|shared|overall|clear|complete|full|joint|coherent|single) ..1 (picture|overview|view|understanding|mental model) of <any>
no (common|shared|joint|overall) ..1 (picture|overview|mental model|situational picture) <any>?
(awareness|overview|grasp|picture) of the (situation|incident|overall picture|wider picture|big picture) ..3 (was|were|is) <adv> (low|poor|lost|limited|lacking|missing|weak|incomplete|absent|patchy|insufficient)
<P> <adv> (suffered|had|developed|got) ..1 tunnel vision
(tunnel vision|tunnel-vision|target fixation))",
     .unless = "",
     .why = "It names what we know now and they did not; people are always aware of something.",
     .offer = "What were they aware of?",
     .fires = R"(The crew lost situational awareness.
There was a lack of situational awareness.
Inadequate situation awareness at the desk.
The bridge had no common picture of the flood.)",
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
(had|has|have) never <adv> (done|performed|run|carried out|used|seen|handled) (a|an|the|this|such|one) <any>
(novice|rookie|greenhorn|beginner|newbie|newcomer) (on|in|at|from|of) (the|our|a) ..4 (caused|broke|deleted|dropped|ran|made|merged|pushed|deployed|missed|misread|took|did|could not|failed|was handling|was alone|triggered|opened|closed|pressed|pulled|left|restarted|rebooted|removed)
(@individual|on-call|lead|shift lead|commander|duty manager|manager|he|she|they) (was|were) ..3 (new to (the|this|our)|in (his|her|their) (first|second|third) (week|weeks|month|months|day|days|shift)|unfamiliar with (the|this)|inexperienced|a novice|a beginner|fresh (from|out of|to)|fairly new|quite new|only recently (hired|joined|trained)|still in training|still being trained|still learning)
(inexperienced|novice|untrained|junior|untried|unseasoned) (hands|crew|crews|personnel|team|staff|shift|operators|engineers|people)
(owing to|thanks to|through|from|given|because of) ..3 (inexperience|newness|lack of seniority|greenness))",
     .unless = R"(<T> (had|has|have) never)",
     .why = label,
     .offer = "Which situation was new to the responder, and because of what?",
     .fires = R"(A junior engineer caused the outage.
The row was dropped by an inexperienced operator.
The delay was due to inexperience.
A new hire deleted the table by accident.
The inexperience of the operator was one part of it.
The person on shift was new and worked alone.
The responder had never run a failover.
A novice on the crane rota opened the hatch.)",
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
unacceptable (conduct|behaviour|attitude)
(beneath contempt|reprehensible|unethical|unethically|dishonourable|deceitful|insubordinate|conduct unbecoming)
(attitude|behaviour|conduct) of ..3 @role ..3 (was|is|were) <adv> (unacceptable|appalling|disgraceful|poor|bad|unprofessional|wrong|not acceptable)
(lack of|lacked|lacking) (integrity|work ethic) <any>?)",
     .unless = "",
     .why = label,
     .offer = "Remove; raise it outside the review if it is needed.",
     .fires = R"(The reply was unprofessional.
This was irresponsible.
Unacceptable behavior by the shift.
The conduct on the bridge was reprehensible.)",
     .silent =
         "The professional plan is 20 a month.\nThe behaviour of the proxy changed.\nWho is responsible for the rota?"},
};

}  // namespace debrief::inline v0::language_detail::blame
