#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view naming =
    "A named agent turns the account into a story about a person; anyone in the position would have met the same "
    "conditions.";

constexpr Row rows[] = {
    {.code = "AG-01",
     .name = "person-did-harm",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "names a person as the agent of harm",
     .patterns =
         R"(<name> <adv> @harmed
(the|an|a|our|one) ..2 @individual <adv> @harmed
(<name>|(the|an|a|our|one) ..2 @individual) <adv> (took|brought|knocked|shut) ..4 (down|offline)
(<name>|(the|an|a|our|one) ..2 @individual) <adv> (deleted|dropped|disabled|removed|truncated|killed|purged|erased|cut) ..3 (production|prod|live|customer|database|databases|table|tables|data|volume|bucket|schema|index|directory|namespace|records)
(<name>|(the|an|a|our|one) ..2 @individual|he|she) (accidentally|inadvertently|unintentionally|unknowingly|unwittingly) (deleted|dropped|disabled|removed|truncated|killed|purged|erased|pushed|deployed|applied|shut|ran|merged|pasted|reverted|restarted|turned|published|committed|used|changed|set|cut|left|added|enabled)
(<name>|(the|an|a|our|one) ..2 @individual) <adv> (wiped|emptied|powered off|powered down|switched off|turned off|pulled out|pulled|disconnected|unplugged|shut down|shut off|rebooted|overwrote|nuked|zapped|trashed|flattened|drained) (the|a|an|all|both|our|two|three|every|half|several|production) ..3 (table|tables|volume|bucket|schema|database|databases|fibre|cable|controller|controllers|server|servers|cluster|branch|key|record|records|index|switch|router|breaker|valve|rack|disk|disks|feed|line|route|account|directory|file|files|config|rule|namespace|partition|volume|backup|backups|pump|machine|power|gate|door|link|links|uplink|uplinks)
(<name>|(the|an|a|our|one) ..2 @individual|one of (the|our) ..1 @individual) <adv> (pushed|merged|ran|deployed|applied|pasted|loaded|shipped|uploaded|installed|typed|entered|pressed|pulled|opened|closed|cut) (a|the) (wrong|faulty|bad|broken|incorrect|incomplete|untested|defective) <any>
(<name>|(the|an|a|our|one) ..2 @individual|one of (the|our) ..1 @individual) (mistakenly|erroneously|wrongly|by mistake|carelessly|unwisely) <done>
one of (the|our|its|their) ..1 @individual <adv> @harmed
@individual (had|has) <adv> @harmedpassive ..2 (table|tables|volume|bucket|schema|database|databases|fibre|cable|controller|controllers|server|servers|node|nodes|host|hosts|cluster|branch|key|record|records|index|switch|router|breaker|valve|rack|disk|disks|feed|line|route|account|directory|file|files|config|rule|namespace|partition|volume|backup|backups|pump|machine|power|gate|door|link|links|uplink|uplinks))",
     .unless =
         R"((rebooted|drained|shut down|powered off|powered down|switched off|disconnected|pulled|unplugged) ..6 (to (recover|restore|fix|clear|mitigate|isolate|stop|free)|as planned|for maintenance|safely|by hand))",
     .why = naming,
     .offer = "The table was dropped during the cleanup; the tool showed …",
     .fires = R"(Ana dropped the table.
An engineer accidentally removed the route.
The operator took the site down.
An operator mistakenly powered off both pumps.)",
     .silent = R"(Ana spotted the graph.
Kim restarted the proxy.
The engineer dropped into the call.
The job dropped the table.
The operator powered off the spare pump to isolate it.)"},
    {.code = "AG-02",
     .name = "harmed-by-person",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "ends a passive on the person who did it",
     .patterns =
         R"((@harmedpassive|dropped|deleted|disabled|missed|forgotten|ignored|overlooked|skipped|truncated|killed|taken down) by (<name>|(the|an|a|our|one|one of our|one of the) ..2 @individual)
(accidentally|inadvertently|unintentionally) <done> by <person>
i: (introduced|caused|triggered|missed|overlooked|misconfigured) by <person>
(emptied|wiped|erased|purged|powered off|switched off|turned off|unplugged|disconnected|pulled|shut|cut|overridden|drained|removed|changed|altered|broken|let through|left open|left on|put in) <adv> by (a|an|one of the|one of our|our) ..2 @individual (during|on|in|at|while|when|who|because|and|,|$)
(faulty|bad|wrong|broken|erroneous|defective|buggy|flawed|offending|incorrect) ..2 (had been|was|were) <adv> (written|merged|pushed|introduced|made|entered|added|approved|created|committed|authored|deployed|applied) by <person>
(at the hands|at the hand) of <person>)",
     .unless = "by them\nby ..3 support !(team|staff|engineer|engineers|people|crew)\nby ..4 "
               "(user|users|customer|customers|owner|operator|admin|lead|hire|team|management|dev|vendor) @thing",
     .why = naming,
     .offer = "Leave the agent out and add the condition.",
     .fires = R"(It was misconfigured by Bob.
The row was deleted by an engineer.
The host was inadvertently stopped by the DBA.
The tank was emptied by a contractor during the wash.)",
     .silent = "It was reviewed by Bob.\nThe row was deleted by the job.\n"
               "The fix was merged by Kim at 14:02.\nThe new call introduced by the multi-zone support was slow."},
    {.code = "AG-03",
     .name = "handle-as-agent",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "names a person by handle or address as the agent",
     .patterns = R"(<handle> <adv> (@adversepast|failed)
<handle> <adv> (did not|should have|could have) <any>
(@adversepassive|because of|due to) by? <handle>
<handle> 's (mistake|error|fault|oversight|negligence))",
     .unless = "",
     .why = naming,
     .offer = "Use the role.",
     .fires = "@kim forgot the flag.\nIt was broken by @bob-ops.\nkim.lee@example.org missed the page.",
     .silent = "- Owner: @kim\n@kim restarted the proxy.\nThe @Override annotation is fine."},
    {.code = "AG-04",
     .name = "one-of-a-kind",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "describes a person whom everybody will recognise",
     .patterns =
         R"((the|our|a|their) (new|newest|latest|youngest|recent|most recent) (hire|joiner|starter|recruit|intern|trainee|graduate|apprentice|addition) (on|in|at|from|of|for|to) <any>
(our|their) (new|newest|youngest|recent) (hire|joiner|starter|recruit)
(the|our|their|its) (only|sole|lone) ..1 (@individual|expert)
(the|our) (former|departed|ex) ..1 (@individual|manager|lead|head)
(the|our) (@individual) who (joined|started|left|quit|resigned) (last|this|in|two|three|a|on) <any>
(the|our|an|a) (intern|trainee|apprentice|temp|graduate|working student|student assistant|summer student|new starter|new joiner|youngest member) (on|in|at|from|of|for|with) (the|our|this|that) ..2 (team|desk|crew|squad|group|department|shift|office|unit)
(the|our|a|that) ..1 (person|one|colleague|engineer|individual|developer|admin|operator|member|expert|guy|employee|specialist|technician|@individual) (who|with) ..3 (most|best|deep|deepest|sole|unique|all the|the only|intimate|the most|much) ..2 (knowledge|know-how|know how|expertise|experience|understanding|insight|access|skills|context)
(the|our) ..1 (person|one|colleague|engineer|individual|developer|admin|operator|member|expert|employee|@individual) who ..2 (knew|knows|understood|understands|had written|wrote|built|designed|set up|created|maintained|maintains|developed|introduced|installed|implemented|architected|originally) ..6 (most|best|had|has|left|was|is|moved|retired|changed|joined|went|no longer)
(the|our|its|their) (original|first|former|previous|initial|sole|only|lone|principal|main|then|departed|retired) ..1 (@individual|author|authors|designer|architect|inventor|creator|maintainer|lead) (of|who|for|had|was|has|no|left|is)
(the|its|our) (author|creator|inventor|architect|maintainer|designer|developer) of ..4 (had left|has left|left|no longer|was on (leave|holiday|vacation|a flight)|retired|moved|changed|is no longer|was no longer|had moved|had since|has since)
(the|our) (one|only|single|sole|lone) ..2 (person|engineer|colleague|member|employee|admin|developer|expert|specialist|@individual) (with|who|that|able|left|capable|familiar|on|was|is|in) <any>
(the|our) (most senior|longest serving|longest-serving|most junior|youngest|newest|oldest|most experienced|most knowledgeable) ..1 (member|engineer|person|colleague|@individual|employee) (of|on|in|from|at|was|had|ran|who|left)
(original|former|previous|only|sole) ..1 @individual who <any>)",
     .unless =
         R"((original|first|previous|initial|main) (owner|author|maintainer) (of|for) ..2 (lock|file|row|record|lease|partition|bucket|object|commit|process)
(sole|only) owner of)",
     .why = "A description that fits one person is a name.",
     .offer = "Use the role, or “responder B”.",
     .fires =
         R"(The new hire on payments ran it.
Our only DBA was asleep.
The engineer who joined last month merged it.
The trainee on the pump crew had closed it.
The original developer of the tide table no longer works here.)",
     .silent = "A responder ran it.\nThe only database was full.\nThe new intern guide is attached."},
    {.code = "AG-05",
     .name = "persons-change",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "calls a change after its author",
     .patterns =
         R"((<name>|<handle>) 's ..2 (change|changes|pr|prs|patch|commit|commits|deploy|deployment|query|rollout|migration|merge|branch|release|script|config|push|pull request|update)
(change|pr|patch|commit|deploy|query|script|merge|rollout|pull request) (by|from|of) (<name>|<handle>)
(pr|patch|commit) <num> (by|from|of) (<name>|<handle>))",
     .unless = "",
     .why = naming,
     .offer = "Refer to the artefact by its number.",
     .fires = "Bob's PR went out at 10:00.\nThe deploy by Kim was the last one.\nAna’s config change was live.",
     .silent = "PR 812 went out at 10:00.\nThe vendor's change was late.\nBob's desk is on floor 2."},
    {.code = "AG-06",
     .name = "team-did-harm",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "names a team as the agent of harm",
     .patterns =
         R"((team|teams|ops|devops|qa|support|staff|crew|squad|management|vendor|supplier|contractors|networking|department) <adv> (broke|botched|ruined|wiped|corrupted|misconfigured|overwrote|leaked|mishandled|unplugged|caused|crashed)
(team|ops|devops|qa|support|staff|crew|squad|vendor|supplier) <adv> (took|brought|knocked) ..4 (down|offline)
(team|ops|devops|qa|support|staff|crew|squad|vendor) (accidentally|inadvertently|unintentionally|unknowingly) <any>
(infra|infrastructure|operations|engineering|security|facilities|platform|procurement|marketing|sales|finance|the provider|provider|carrier|landlord|registrar|manufacturer|subcontractor|integrator|the supplier) <adv> (broke|botched|ruined|wiped|corrupted|misconfigured|overwrote|leaked|mishandled|unplugged) <any>
(team|teams|ops|devops|provider|carrier|vendor|supplier|contractors|crew|squad|group|department|company|landlord|registrar) (accidentally|inadvertently|unintentionally|mistakenly|erroneously|wrongly|unknowingly) (cut|deleted|dropped|disabled|removed|shut|took|revoked|cancelled|turned|switched|pushed|merged|deployed|changed|disconnected|applied|released|left)
(team|ops|devops|provider|carrier|vendor|supplier|crew|squad|group|department) <adv> (took|brought|knocked) ..4 (down|offline))",
     .unless = R"(broke (into|up|out|for|down|off|even)
(platform|security|infrastructure|provider) (library|module|bug|update|job|script|patch|plugin))",
     .why = "Teams that are named as the cause stop talking to the teams that name them.",
     .offer = "Name the service or the interface between the two.",
     .fires = R"(The payments team broke checkout.
Ops took the site down.
The vendor misconfigured the link.
Our provider accidentally cut both feeds.)",
     .silent =
         "Payments mitigated at T+10.\nThe team broke into two groups at the office.\nThe support ticket caused a "
         "page."},
    {.code = "AG-07",
     .name = "he-or-she",
     .severity = I,
     .scopes = "N",
     .guards = not_quoted,
     .finds = "tells a responder's gender and little else",
     .patterns = R"((he|she|himself|herself)
(his|him|her) <any>)",
     .unless =
         R"(~(attacker|attackers|impersonator|impostor|scammer|fraudster|hacker|intruder|adversary|thief|burglar)
~(customer|user|patient|caller|passenger|visitor|founder|client|suspect) ..20 (he|she|himself|herself|his|him|her)
(he|him|his|she) or (she|her|hers|he))",
     .why = naming,
     .offer = "“They”, or the role.",
     .fires = "Then he restarted it.\nShe had paged the DBA.\nThe commander gave his view.\nOnce on the call, she "
              "noticed that a user "
              "had run it.",
     .silent = "Then they restarted it.\nThe responder said: “he restarted it”.\nA user said he saw the page.\nThe "
               "scammer writes "
               "that he needs the code."},
    {.code = "AG-08",
     .name = "name-beside-verdict",
     .severity = W,
     .scopes = "N",
     .guards = near_name | negated,
     .finds = "puts a name beside a verdict",
     .patterns =
         R"((incorrectly|wrongly|mistakenly|erroneously|improperly|carelessly|negligently|recklessly|hastily|foolishly)
(mistake|mistakes|blunder|oversight|negligence|carelessness|incompetence|fault|blame|culprit)
(should|could|would|ought to) <adv> not? <adv> have <done>
(failed|neglected) to @duty)",
     .unless = "~^ ..4 (attendees|participants|present|owner|owners|author|authors) :",
     .why = naming,
     .offer = "Split it: the fact without the name, the verdict not at all.",
     .fires = "Ana incorrectly merged the branch.\nIt was applied wrongly after Kim left.\nBob failed to check it.",
     .silent = "Attendees: Ana, Bob, Kim.\nThe parser incorrectly rejected it.\nAna merged the branch."},
    {.code = "AG-09",
     .name = "the-one-who",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "points at the one who did it",
     .patterns =
         R"((@individual|person|guy|individual|one|people|man|woman) who <adv> (@adversepast|failed|broke|caused|deleted|dropped|approved the bad)
(the|an|a) ..1 (@individual|person|individual) that <adv> (@adversepast|failed|broke|caused|deleted|dropped)
(@individual|person|guy|individual) who <adv> (did not|had not|should have|made ..3 (mistake|error|typo))
(the|which|what|that) ..1 (@individual|person|individual|party|people) (responsible for|behind) (this|the|that|our) ..2 (incident|outage|change|bug|error|mistake|failure|deploy|breakage|commit|problem|issue)
whoever <adv> (broke|deleted|approved|merged|pushed|committed|deployed|(made|did|wrote) (this|that|the) ..1 (change|mistake|error|edit|commit|deploy|deletion|merge))
(@individual|person|guy|individual|one|man|woman) who <adv> (pulled|opened|closed|ran|typed|entered|pressed|picked|chose|deleted|edited|rebooted|restarted|disconnected|unplugged|executed|dropped|wiped|drained|called|sent|loaded|turned|cut) (the|a) wrong <any>
(@individual|person|individual|colleague|employee) (at|by|in) whose (hands|hand|fault|doing) <any>?
(those|people|persons|individuals|engineers|the ones|parties) (responsible|to blame|at fault|behind) (for)? (this|the|that|our|it) ..2 (incident|outage|change|error|mistake|failure|deploy|breakage|rollout|release|problem|deletion|breach|delay|mess)
(@individual|person|guy|individual|colleague|employee) who ..4 (did not|had not|failed to|should have|neglected to|forgot to|never) <any>
(@individual|person|guy|individual|one|colleague|employee) who <adv> (pushed|merged|deployed|ran|wrote|approved|made) (the|this|that) (bad|faulty|wrong|offending|broken|buggy|fatal|failing) <any>
(author|approver|reviewer|owner|writer) of the (bad|faulty|wrong|offending|broken|buggy|fatal|failing) (change|commit|pr|patch|rule|script|release|config|deploy|query))",
     .unless = "(one|ones) who <adv> (triggered|cut) the (alarm|alert|page)",
     .why = naming,
     .offer = "Any responder in this position: what did the position show?",
     .fires = R"(The engineer who missed it was new.
The operator that caused the outage was asleep.
We asked the person who broke the build.
The developer responsible for the outage was paged.
Whoever made this change did not say so.
The porter who opened the wrong valve had been on since dawn.
Those responsible for the bad rollout were on the call.)",
     .silent = R"(Engineers who were paged: 4.
The person who joined the call took notes.
The team responsible for the proxy answered.
Whoever is on call gets the page.)"},
    {.code = "AG-10",
     .name = "name-in-title",
     .severity = E,
     .scopes = "F",
     .guards = none,
     .sign = Sign::name,
     .finds = "carries a name in a title, tag or file name",
     .patterns = "",
     .unless = "",
     .why = "Titles are what a corpus is searched by; the name stays for ever.",
     .offer = "Rename it after the service and the effect.",
     .fires = "incident-bob-deletes-db\nKim drops the orders table\n# Outage after Ana merged the rule",
     .silent = "orders-table-dropped\nCheckout slow after the merge\n# Outage after the rule was merged"},
    {.code = "AG-11",
     .name = "mistakes-were-made",
     .severity = I,
     .scopes = "N",
     .guards = negated,
     .finds = "hides the act behind a passive",
     .patterns =
         R"((mistakes|errors|missteps|blunders|oversights|bad choices|wrong turns) (were|have been|had been|got) <adv> made
(a|an|some) ..1 (mistake|misstep|blunder) (was|had been|has been) <adv> made
(steps|things|signs|signals|balls|corners|details|opportunities|cues|warnings) (were|had been|have been|got|were all) <adv> (missed|dropped|cut|skipped|lost)
(ball|balls) (was|were|got) dropped
(fell|slipped|fallen) through the (cracks|net|gaps)
(things|something|wires|lines|signals) ..1 (got|were|was) (crossed|out of hand|lost in translation)
things <adv> went (sideways|south|pear-shaped)
there (was|were|had been|has been) ..3 (miscommunication|miscommunications|misunderstanding|misunderstandings|mix-up|mix up|mixup|mishap|slip-up|slip up|hiccup|snag|lapse|lapses)
(miscommunication|misunderstanding|mix-up|mix up|mixup|slip-up|lapse|mishap) ..1 (occurred|happened|took place|crept in|arose)
(wires|lines|signals) <adv> (crossed)
(was|were|got|been|being) <adv> lost in (the shuffle|translation|the noise|the handover|the mix|the weeds)
(mistakes|errors|missteps|blunders|oversights|omissions|slips|shortcuts) <adv> (happened|occurred|crept in|slipped in|were committed|were introduced|were taken|took place)
(a|an|some|one) ..1 (mistake|misstep|blunder|oversight|omission|slip) ..1 (happened|occurred|crept in|slipped in|was committed|took place)
(steps|details|precautions|checks|warnings|corners|signs|instructions|messages|updates|tasks|items|things) (were|was|had been|have been|got|were all) <adv> (forgotten|overlooked|neglected|left out|omitted|disregarded|bypassed|left undone)
(things|matters|something|communication|communications|coordination) <adv> (went|gone|go) <adv> (awry|amiss|astray|off the rails|downhill)
(it|this|that|which|ticket|issue|request|task|change|warning|alert|report|mail|email|item|bug|case|question) ..3 (slipped|slips|fell|fallen|falls|slipping) (by|past|through|between|under) (unnoticed|undetected|the (cracks|net|gaps|radar)|two stools|the chairs|everyone|us|review)
(something|things|information|details|context|knowledge) (got|was|were|gets) <adv> lost (between|in|on|during|among|along) (the|two|both|all|our|handover|transit|communication|shift|shifts|translation) <any>?
(step|steps|check|checks|page|ticket|item|entry|task|call|rule|flag|line|host|update|notice|mail|detail|renewal|certificate|rotation|cleanup) (had|has|was|were|got|been) ..2 <adv> (forgotten|left out|overlooked|omitted|dropped|neglected|left undone) (during|in|at|on|by accident|somewhere|along|$)
(somehow|somewhere) ..4 (was|were|got|been) <adv> (forgotten|lost|missed|dropped|overlooked|left out)
(was|were|got|been) (somehow|apparently) (forgotten|lost|missed|dropped|overlooked|left out|skipped) <any>?)",
     .unless = R"((somehow|somewhere) ..4 (packet|packets|row|rows|message|messages|event|events|frame|frames)
@thing (was|were|got) <adv> lost (in|on) transit)",
     .why = "It blames nobody and tells nothing; texture is lost with the agent.",
     .offer = "Say what was done and what it looked like at the time.",
     .fires =
         R"(Mistakes were made.
The ticket fell through the cracks.
Some steps were skipped.
Some corners were cut.
There was a misunderstanding about the second gate.
The request got lost in the shuffle.
A slip occurred at the second gate.
Something got lost between the two crews.)",
     .silent = R"(The pool was drained by the job at 14:02.
No mistakes were made.
We asked what went wrong.
The two messages were lost in the queue.
An error occurred at the second gate.)"},
};

}  // namespace

constinit const Family agentive_naming{"AG", "agentive naming", "Fausey and Boroditsky 2010; Etsy debriefing guide",
                                       rows};

}  // namespace debrief::inline v0::language_detail
