#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view small =
    "It makes the work look smaller than it was for the people who had to do it, and hides steps, access and doubt.";

constexpr Row rows[] = {
    {.code = "MI-01",
     .name = "just-do",
     .severity = W,
     .scopes = "NQA",
     .guards = negated | approved_question,
     .finds = "makes an act small with “just”",
     .patterns =
         R"(^ just @minimised
^ just (do|use|ask|read|look|say|call|try|put|get|go|follow|have) <any>
(to|and|then|or) just @minimised
(could|should|would|might) <adv> just have <done>
(could|should|would|might) <adv> have just <done>
(solution|fix|answer|workaround|remedy) (is|was) just <any>
(could|should|must|might) just <any>
(needed|need|have|had|has) to just <any>
(we|you|i) just (need|needed|have|had) to <any>
(they|he|she|<name>|@individual) just (needed|need|needs|had|have|has) to <any>
(why|who) ..5 just @minimised
(should|can|could) (we|i|you|they) just @minimised
(can|may|will|'ll|shall) just @minimised
you (can|may) just <any>
(it|this|that|they|fix|solution|recovery) (just|only) (takes|took|needs|needed|requires|required|meant|means) (a|an|one|to|some|<ing>) <any>)",
     .unless =
         R"((just) (culture|in time|as|before|after|like|about|under|over|short|because|how|what|when|now|enough|once|one|two|another|the|a|an|be|have been|been)
just (use|using) (of|case|cases)
just (need|needs|needed|have|had|has) to (be|wait)
(not|nor|than|more than) just
(able|nice|want|wanted) to just
(can|will|'ll|may) just (as|about|be|over|under|see|watch|look|tell|hear|make out|read) <any>
<T> (just|only) (takes|took|needs|needed|requires|required) (a|an|one|to|some) <any>)",
     .why = small,
     .offer = "Drop the word and state the steps.",
     .fires = R"(Should we just drop the second queue?
Just restart it.
We could have just rolled it back.
- Just ask the DBA
You can just restart the pump.)",
     .silent = "It is not just restarts.\nThe file is loaded just-in-time.\nA just culture protects reports.\nIt began "
               "just before 14:02.\nThe job had just restarted."},
    {.code = "MI-02",
     .name = "simply-do",
     .severity = W,
     .scopes = "NA",
     .guards = negated | to_readers,
     .finds = "makes an act small with “simply”",
     .patterns = R"((solution|fix|answer|workaround|remedy) (is|was) simply <any>
^ simply @minimised
(was|is) simply a (matter|case|question) of
^ simply @minimised~ing
by simply !using @minimised~ing
(to|and|then|could|should|can|must|would|might|will) simply @minimised
(could|should|would|might) <adv> simply have <done>
(could|should|would|might) have simply <done>
<P> simply (had|needed|has|have|need) to <any>
<P> simply (did not|forgot|missed|overlooked|ignored) <any>
^ (if|when|whenever|once) ..14 , simply @minimised <any>
(just|merely) (a|the) (matter|case|question) of <ing> <any>
(all|everything) that (is|was) (simply|merely) (needed|required) <any>
(amounts|amounted|comes down|came down) to (simply|merely|nothing more than) <any>
(we|they|you|one|he|she|<name>|@individual) (merely|simply) (restarted|reverted|rolled|ran|clicked|changed|removed|deleted|reran|disabled|enabled|flipped|toggled|moved|added|reset) <any>)",
     .unless = R"((than|not|able) to simply
simply (business|put|because|not|no|too|the)
simply a !(matter|case|question) <any>
(matter|case|question) of (timing|opinion|waiting|preference) <any>?)",
     .why = small,
     .offer = "How many steps, which access?",
     .fires = R"(- Simply roll back
The team could simply revert it.
We simply forgot the flag.
It was mended by simply restarting the host.
It was simply a question of restarting the host.
If the belt stalls, simply pull the plug.
They merely restarted the pump.)",
     .silent = R"(Simply Business sells insurance.
The queue was simply too long.
The proxy simply retries.
Space is saved by simply using two parts.
If the belt stalls, the motor simply stops.)"},
    {.code = "MI-03",
     .name = "easy-task",
     .severity = I,
     .scopes = "N",
     .guards = negated | approved_question,
     .finds = "calls a task easy",
     .patterns =
         R"((easy|straightforward|effortless|painless) ..1 (check|fix|change|task|step|steps|job|solution|thing|matter|decision|call|diagnosis|rollback|mitigation|recovery|deploy|deployment|migration|upgrade|remediation)
(is|was|were|are|be|been|seems|seemed|looked|relatively|fairly|quite|very) <adv> (easy|straightforward|effortless) to @minimised
(could|can|should|would) <adv> easily <adv> (be|have been|have) <done>
(could|can) easily @minimised
easily (avoided|prevented|fixed|solved|caught|spotted|found|detected|checked|tested|resolved|remedied)
i: (is|was|were|are|be|been|proved|seemed|turned out) not <adv> (too|very|that|so|particularly|especially|overly|terribly|really)? (hard|difficult|complicated|complex|tricky|challenging|demanding|involved|much work|rocket science) (to <any>)
i: not (rocket science|a hard|a difficult|brain surgery) <any>?
i: (with|requires|required|needs|needed|takes|took) (little|minimal|hardly any|next to no|no great|no) (effort|work|trouble) <any>?
i: (was|were|been|proved) <adv> (simple|easy|straightforward|painless|effortless|child 's play|a breeze|a piece of cake|a no-brainer) (to @minimised|enough|$))",
     .unless = R"((easy|easier|easily) to (miss|overlook|confuse|forget|mistake|misread|get wrong)
easily (missed|overlooked|confused|forgotten|mistaken|misread)
make ..3 (easy|easier)
(any|no) easy
(not|never|no) ..2 (easy|easily|straightforward)
(is|was|were|are) <adv> (quick|simple) $)",
     .why = small,
     .offer = "Easy in which setting, with which access?",
     .fires = R"(It was an easy check.
The fault was easily avoided.
The rollback was easy to run.
The leak was not too hard to find.)",
     .silent = "The flag was easy to miss.\nIt was not easy to check.\nThe two names are easily confused.\nThe tool "
               "makes it easy to run."},
    {.code = "MI-04",
     .name = "trivial",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls work trivial",
     .patterns =
         R"((trivial|simple|mundane) <adv> (mistake|mistakes|error|errors|oversight|slip|typo|omission)
trivial ..1 (fix|change|check|task|step|patch|commit|deploy|update|matter|issue|problem|bug|config|configuration|tweak|edit|migration)
(is|was|were|are|be|been|seems|seemed|looked) <adv> trivial $
(is|was|were|are|be|been|seems|seemed|looked) <adv> trivial to <any>
trivially (avoided|avoidable|prevented|preventable|fixed|fixable|detected|caught|found|solved|reproducible|easy|simple|obvious)
(is|was|were|are|be|been|seems|seemed|looked|proved) <adv> (a)? (triviality|trifle|trivial matter|no-brainer|child 's play|a doddle|a cakewalk|mere formality) <any>?
(trivial|negligible|insignificant|inconsequential|paltry) ..1 (fix|change|check|task|step|patch|commit|deploy|tweak|edit|migration|effort|mistake|error|oversight|omission)
(was|is|were|are) <adv> (fixed|solved|detected|prevented|avoided|found) trivially)",
     .unless = "(not|non|far from) ..1 (trivial|trivially)",
     .why = small,
     .offer = "Remove it.",
     .fires = R"(It was a trivial mistake.
The fix was trivial.
This was trivially avoidable.
The repair was a mere formality.)",
     .silent = "The type is trivially copyable.\nThe fix was not trivial.\nA trivial implementation of the interface "
               "exists."},
    {.code = "MI-05",
     .name = "only-had-to",
     .severity = W,
     .scopes = "N",
     .guards = negated | approved_question | luck_or_thanks,
     .finds = "makes a missing act small",
     .patterns = R"(<P> <adv> (only|merely) <adv> (had|needed|has|have|need|needs) to <any>
<P> <adv> (only|merely) (required|needed) <any>
(would|could) (only|merely) have (taken|required|needed|cost) <any>
(was|were|is|are) merely <ing>
(merely|only) a matter of <ing>
(it|that|this|which) (only|merely) (takes|took|takes|required|needed|needs) (a|one|two|some) ..2 (check|command|click|line|minute|minutes|second|seconds|look|call|message|step)
(it|that|this|which|all) (only|merely) (takes|took|required|needed|needs) (a|one) (restart|reboot|rollback|revert|flag|glance|retry|quick <any>)
(was|is) all it (took|takes|would have taken)
(one|a|a single|a quick) (look|glance|check|call|question|message) ..4 would have been enough
^ (first|second|third) (line|level|tier) (only|merely) (had|needed|has|have|needs) to <any>
(needed|required|took|takes|needs) (no more|nothing more|little more) than (a|an|one|to|<ing>) <any>
(would|could) (just|simply) have (taken|required|needed|cost) <any>
(nothing|little|no) more than (a|one|an) ..2 (glance|check|call|click|restart|command|look|question|message|minute|line|flag|revert))",
     .unless = R"((we|they|it) only (need|needs) to <any>)",
     .why = small,
     .offer = "What competed for attention at that moment?",
     .fires = R"(The engineer only needed to read the doc.
They merely had to look at the graph.
It was only a matter of checking the log.
It only needed a restart.
A revert was all it took.
One look at the graph would have been enough.
Second line only needed to turn the page.
It needed no more than a glance at the gauge.)",
     .silent = "The volume is read-only.\nOnly 20 % of traffic was hit.\nThe job only needed to read one row."},
    {.code = "MI-06",
     .name = "basic-skill",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "calls a check or skill basic",
     .patterns =
         R"((basic|elementary|rudimentary|fundamental) ..1 (check|checks|knowledge|skill|skills|competence|diligence|care|mistake|mistakes|error|errors|precaution|precautions|step|steps|question|questions|understanding|hygiene|sanity check|principle|principles|troubleshooting|testing|procedure|procedures|thing|things)
(basics|elementary stuff|bread and butter) (was|were|of|had)
(most|very) (basic|elementary|fundamental|rudimentary) (of|check|checks|test|tests|step|steps|precaution|precautions|rule|rules|thing|things|principle|principles|knowledge|hygiene|validation|safeguard) <any>?
(operations|engineering|programming|security|networking|sysadmin|linux|database|dns|devops) 101
(abc|textbook|bread-and-butter|kindergarten|beginner 's|rookie|newbie|schoolboy|freshman) (of|mistake|error|stuff|knowledge|skill|skills|blunder|slip) <any>?)",
     .unless = R"(in ..1 basic (testing|tests|checks)
basic (auth|authentication|plan|tier|support|metric|metrics|functionality)
(fundamental|basic) (change|principle|principles) of (operation|design)
(beyond|besides|only|just|some|added|add|adding|have|has|had) <adv> (some|the|a|more)? basic
~^ (let us|let 's|lets|remember|always|please) ..16 (basic|fundamental|elementary)
(basic|fundamental|elementary) <any> (help|helps|matter|matters|pay|pays|solve|solves)
^ (start|stick|keep|begin|follow) ..4 (basic|fundamental|elementary))",
     .why = small,
     .offer = "Where is this taught or prompted?",
     .fires = R"(Nobody ran a basic check.
It showed no basic knowledge of DNS.
This was an elementary mistake.
The shift did not follow the basic steps.
Running the basic checks would have shown it.
The most basic checks were left out.)",
     .silent = R"(The endpoint uses basic auth.
The basic plan has no alerts.
It is a fundamental limit of the disk.
Let's go slowly and keep to the basic steps.
Basic checks help most of the time.
Start with the basic checks.)"},
    {.code = "MI-07",
     .name = "small-slip",
     .severity = I,
     .scopes = "N",
     .guards = negated,
     .finds = "makes an act small or silly",
     .patterns =
         R"((small|minor|silly|little|tiny|slight|stupid|dumb|innocent|simple|honest) <adv> (slip|slips|mistake|mistakes|error|errors|oversight|typo|typos|omission|hiccup|glitch|lapse|mishap|blunder)
(small|minor|silly|little|tiny|slight|stupid|dumb|innocent|simple|honest|trifling|petty) <adv> (misstep|missteps|bungle|goof|goof-up|boo-boo|faux pas|gaffe|mix-up|mixup|slip-up|slip-ups|inadvertence|misunderstanding|inattention|stumble|indiscretion|misconfiguration|mis-step)
(just|only|merely|mere) (a|an) ..1 (slip|typo|hiccup|glitch|mishap|oversight|blip))",
     .unless =
         R"(little oversight
(small|minor|slight|little) ..1 (error|errors) (rate|rates|budget|count|bar|message|in the (data|value|reading))
minor (version|release|upgrade|update)
(small|minor|slight) misconfiguration ..6 (of|in) <tech>)",
     .why = small,
     .offer = "Describe it: what was done, what it looked like.",
     .fires = R"(It was a silly mistake.
A minor slip led to it.
We made a small oversight.
It was just a slip.)",
     .silent = "The minor version was bumped.\nA small error rate remained.\nThe small pool was full."},
    {.code = "MI-08",
     .name = "not-that-bad",
     .severity = I,
     .scopes = "NQ",
     .guards = luck_or_thanks,
     .finds = "plays the impact down",
     .patterns =
         R"((is|was|were|are) <adv> not ..1 (that|so|too|as) bad
not ..1 (that|so|too) bad $
not a (big|huge|major) (deal|problem|issue)
no (real|actual|lasting|big|great|serious)? (harm|damage) (was|were)? (done|caused)
(could|might) have been (much|far|a lot|way) worse
(dodged|dodging) ..2 (bullet|it)
(got|getting) away with (it|this)
(no|without) harm ,? no foul
(nothing|not anything) (serious|to worry about|major)
all is well that ends well
(not|nothing|hardly|barely) <adv> (the end of the world|a catastrophe|a disaster|to write home about|dramatic|that serious|too serious|very serious|a tragedy|worth mentioning|to worry about)
(luckily|fortunately|happily|thankfully) ,? (no|nobody|nothing|only) ..4 (harm|harmed|hurt|damage|damaged|lost|affected|noticed|suffered)
(escaped|got off|came away|came off|got away) <adv> (lightly|unscathed|unharmed|with a scare|cheaply)
(storm in a teacup|tempest in a teapot|no big drama|no drama|much ado about nothing|blown out of proportion)
(only|just|merely) (a|an) ..1 (inconvenience|nuisance|blip|annoyance|hiccup|cosmetic issue) <any>?
(narrow|lucky|close) (escape|shave|miss) <any>?)",
     .unless = R"((why|how|what|when|where|know|see|say|tell|measure|idea) ..3 not ..1 (that|so) bad
near miss
close (match|miss) rate)",
     .why = "What went well by chance is as good a teacher as what did not.",
     .offer = "What can we learn from its being only this?",
     .fires = R"(It wasn't that bad.
No harm was done.
We dodged a bullet.
We got off lightly.)",
     .silent = "The bad block was remapped.\nWe asked why it was not that bad.\nThe rack could not have been moved."},
    {.code = "MI-09",
     .name = "quick-fix",
     .severity = I,
     .scopes = "A",
     .guards = negated,
     .finds = "calls an action quick or cheap",
     .patterns =
         R"((quick|fast|easy|cheap|simple) (fix|fixes|win|wins)
low hanging (fruit|fruits|items|work)
no big deal
no brainer
(quick|simple|trivial|small|easy) and (easy|simple|dirty|cheap))",
     .unless =
         R"((apply|applied|applying|as|made|with|was|were|acceptable|deployed|used|temporary|the) ..3 (quick|fast|easy|simple) (fix|fixes)
(made|makes|making|is|was) it (quick|easy|simple)
(appeared|seemed) to be low hanging)",
     .why = "What looks quick is ranked before what works; side effects are seen later.",
     .offer = "State effect, effort and side effects.",
     .fires = "- Quick fix: bump the limit\n- Low-hanging fruit: add an index\n- No-brainer: raise the cap",
     .silent = "- Impact: high, effort: 2 days\n- The fix quickly reached all hosts\n- Bump the limit to 400"},
    {.code = "MI-10",
     .name = "all-they-had-to-do",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "makes the act not done the only thing there was to do",
     .patterns =
         R"(all (<person>|it|anyone|that) ..2 (had|have|needed|need|has|needs) to (do|be done|check|run|ask|look|read)
all (that)? (was|is) (needed|required|necessary) (was|is|to)
all it (took|takes|would have taken|needed|needs) (was|is|to)
all (that)? (it|<person>) would have (taken|needed|required)
(the)? only thing (<person>|that|anyone)? ..2 (had|needed|was needed|was required) to
all (<person>|anyone|that|it|somebody|someone) ..2 (had|have|needed|need|has|needs|required) (was|is) (a|an|one|to) <any>
(only|sole|single) (step|action|thing|task|check|command|click) (that)? ..2 (needed|required|necessary) (was|is) (to|a|an) <any>
nothing (more|else) (was|is) (needed|required|necessary) than <any>)",
     .unless = R"(all (it|that) (had|has|needed|needs) (was|is) ..4 (bytes|rows|cores|replica|copy))",
     .why = small,
     .offer = "What did looking require at that moment?",
     .fires = R"(All they had to do was look.
All it would have taken was a glance.
All the engineer needed to do was ask.
Nothing more was needed than a call to the depot.)",
     .silent = R"(All hosts had to restart.
They all had a copy.
All it holds is a list of ids.
A second pump would have been enough for the night.)"},
};

}  // namespace

constinit const Family minimisers{"MI", "minimisers", "Dekker, Field Guide; Etsy debriefing guide", rows};

}  // namespace debrief::inline v0::language_detail
