#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr Row rows[] = {
    {.code = "WQ-01",
     .name = "why-did-you",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "asks a person why, which calls for a defence",
     .patterns =
         R"(why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? (you|he|she|they|nobody|anyone|anybody|someone|somebody|everyone)
why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? (no one|<name>)
why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? (the|our|your|an|a|this|that)? @role
why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? (the|our|your|an|a|this|that) <any> @role
why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? (the|our|your|an|a|this|that)? on call
why (did|do|were|had) (you|he|she|they) not
why (you|he|she) (did|do|were|had|would|could|never)
why (did|do|does|were|was|are|is|had|have|has|would|could|should|can) not? <any> 's ..1 @role
how come (you|he|she|they|nobody|<name>|no one)
how come (the|our|your) <any>? @role
(for what reason|what for|why on earth|why the hell) (did|were|do) <person>
i: why did not we @duty~
i: why (did|were|do) we not @duty~
i: why had not we @duty~en
why (is|was) it that (you|he|she|they|nobody|no one|<name>|(the|our) ..1 @role) <any>
why (would|should|could|do|did) (anyone|anybody|someone|somebody|people|a @role|engineers|developers|operators|folks) <any>
what (made|makes) (you|him|her|them|<name>) (not|skip|ignore|bypass|overlook|forget) <any>
what (was|is) the reason ..1 (you|he|she|they|<name>) <adv> (did|had|were|have|are) not <any>
why (only|just) (one|two|a single) @role <any>
how come (support|ops|devops|management|leadership|everyone|everybody|someone|<any> 's ..1 @role|@role) <any>)",
     .unless =
         R"(why (did|do|were|are|had|have) not? they (fail|crash|time|stop|break|restart|expire|return|occur|happen|disappear|trigger|fire|retry|leak|hang|run|drop|exist|get|rejected|rejecting|failing|crashing)
why ..4 (support|shift|lead|management|expert|crew) (ticket|tickets|page|queue|system|tool|software|console|time|times|cluster|node|server|change|pattern|portal|team-owned))",
     .why = "“Why” put to a person is answered with a justification; the answer is tidy and drops what was seen at the "
            "time.",
     .offer = "Which signals pointed to what was done?",
     .fires = R"(Why didn't you check the DB?
Why did the on-call restart the API?
Why were they deploying on a Friday?
How come nobody noticed?
What made you skip the inspection?
Why is it that nobody rang the depot?)",
     .silent = R"(Why did the alert route there?
Why did an expired certificate reach production without an alert?
Why did we learn about it when we did?
Why did they crash after the upgrade?)"},
    {.code = "WQ-02",
     .name = "why-was-it-not-done",
     .severity = W,
     .scopes = "QN",
     .guards = none,
     .finds = "asks why an act of people was done or left undone, with the people left out",
     .patterns =
         R"(why (was|were|is|are|has|have|had) not (it|this|that|these|those|he|she|anyone|anybody|everyone|more|any)? ..4 been? (@handled|rolled back|acted on|looked (at|into)|followed up|picked up|listened to|dealt with|heeded|taken seriously)
why (was|were|is|are|has|have|had) (it|this|that|these|those|the|a|an|no|so|such|our|there)? ..4 (not|never|only|so) <adv> been? (@handled|acted on|looked (at|into)|followed up|picked up|listened to|dealt with|heeded|taken seriously|rolled back|renewed|rotated|replaced|updated|merged|deployed|enabled)
why (on earth|the hell)? (was|were|has|had) (it|this|that|nothing|nobody|no one|so little) been? @handled
why (on earth|the hell)? (was|were) (it|this|that) (allowed|rushed|let|left|waved)
why (on earth|the hell)? (was|were) (the|a|an|that|this|our) ..4 (merged|approved|deployed|shipped|released|pushed|skipped|ignored|overlooked|missed|forgotten|bypassed|dismissed|silenced|muted|disabled|delayed|postponed|rushed|left (on|off|open|enabled|running|unattended|unpatched|untested|in place)|let through|waved through)
how come (it|this|that|the|a|an|our|no) ..4 (was|were|got|has been|had been|have been) not? <adv> (@handled|merged|approved|deployed|shipped|released|pushed|skipped|ignored|overlooked|missed|forgotten|bypassed|dismissed|silenced|muted|disabled|delayed|postponed|rushed|renewed|rotated|replaced|updated|left)
why (did|does|has|had) (it|this|that) (take|taken) ..5 to ..1 (@human|detect|respond|fix|resolve|declare|acknowledge|find|restore|identify|join|start|act|roll|revert|mitigate|find|figure|work|engage|contact|reach|get|call)
why (did|does) (it|this|that) take ..3 (us|you|them|him|her|anyone|anybody|someone|<name>) ..3 to
why (did|does) (it|this|that) take (the|our|your) ..1 @role
why (was|were) there (no|not) ..3 (escalation|review|testing|communication|handover|follow up|check|owner|warning|rollback plan|test plan)
^ why not <adv> (discover|detect|catch|find|notice|see|spot|identify|test|check|verify|validate|escalate|page|alert|roll back|rollback|revert|review|communicate|tell|inform|notify|report|document|monitor|renew|update|upgrade|patch|announce|call|ask|stop|pause|wait|fail over|anticipate|foresee|reproduce|flag|fix|investigate|act|react|respond|follow|plan|rehearse|back up) <any>?
^ why not <adv> (discovered|detected|caught|found|noticed|seen|spotted|identified|tested|checked|verified|validated|escalated|paged|rolled back|reverted|reviewed|communicated|told|informed|notified|reported|documented|monitored|renewed|updated|upgraded|patched|announced|stopped|paused|anticipated|foreseen|reproduced|flagged|fixed|investigated|followed|planned|rehearsed|backed up|covered) <any>?
^ why (use|choose|pick|select|apply|rely on|keep|run|do|make|set|put) <det>? ..1 (wrong|incorrect|outdated|stale|old|manual|untested|deprecated|obsolete|single|hard-coded|hardcoded|unsafe|unreviewed|bad|faulty|different|such|production|prod) <any>
^ why (deploy|release|ship|merge|push|migrate|upgrade|restart|reboot|run|start|roll out|cut over|switch|change|launch|schedule) ..4 (on (a|friday|monday|the weekend|the same)|during|before|without|so|at (peak|night|the same)|at once|in the middle|directly|straight) <any>?
^ why (skip|bypass|ignore|disable|silence|mute|delay|postpone|rush|hurry|omit|leave out|override|skipping|bypassing|ignoring|disabling|delaying) <any>
^ why (no|so little|so few|such (a )?late|so late|only|this late|so slow|so long|too late) ..3 (rollback|rollbacks|test|tests|testing|review|reviews|escalation|alert|alerts|alarm|check|checks|monitoring|communication|handover|follow-up|warning|runbook|backup|backups|canary|staging|validation|verification|approval|announcement|notice|response|reaction|page|plan|owner|drill)
^ why (so late|so long|this late|that late|so slow|not sooner|not earlier|not before|not immediately|not at once|not right away|not faster) <adv> $
why (did|does|has|had) (it|this|that|these|the ..3) (go|get|remain|stay|gone|remained|stayed) (unnoticed|undetected|unreported|undiscovered|unseen|untested|unreviewed|unchecked|overlooked|missed|ignored|unaddressed|unfixed) <any>?
why (did|does|has|had) (it|this|that|these|the ..3) not <adv> (get|been|gotten|got) (caught|noticed|detected|found|spotted|seen|reviewed|tested|escalated|fixed|reported|flagged|picked up|rolled back|communicated|addressed|checked|verified|discovered|identified)
why (did|does|do|has|had) (our|the|any|existing|your|code|unit|integration|load|manual|regression|peer|automated)? ..1 (testing|tests|qa|review|reviews|reviewers|audit|audits|code review|code reviews|ci|staging|process|due diligence) not <adv> (catch|find|detect|notice|discover|spot|see|reveal|show|flag|uncover|expose|surface|cover|caught|identify)
why (did|do|had|have|were|could|would) not we <any>
why (did|do|had|have|were|could|would) we not <any>
why (was|were) (the|a|an) (wrong|incorrect|outdated|stale|old|faulty|untested|unsafe|unreviewed) ..4 (used|chosen|picked|selected|applied|entered|set|run|deployed|released|pushed|sent|configured|passed|given|installed)
why (was|were|is|had) there (no|not|been no|never) ..1 (any|a|an)? ..3 (escalation|review|reviews|testing|test|tests|communication|handover|follow up|check|checks|owner|warning|rollback|validation|verification|announcement|runbook|documentation|drill|sign-off)
why (was|were|is) (the|a|this|that) decision (made|taken|reached) to <any>
why (did|does|has) (it|this|that|detection|discovery|escalation|the (response|rollback|fix|escalation|detection|diagnosis)) (take|taken|took) so (long|much time) <any>?
how (was|were|has|had) (it|this|that|these|the ..3) <adv> been? (missed|overlooked|forgotten|ignored|not (caught|noticed|tested|found|detected|seen)) <any>?
how (did|could|can) (it|this|that|these|such ..2|(the|a|our) ..1 (bug|change|mistake|error|issue|problem|defect|flaw|regression|typo|migration|release|build)) <adv> (get past|slip (past|through|by)|make it (past|through|into|to prod|to production)|go unnoticed|go undetected|get (merged|approved|through|into production|deployed|shipped)|pass (review|testing|qa|ci|code review|unnoticed)) <any>?
how (did|could) (we|our|the ..2) (miss|overlook|not (see|catch|notice|know|find)|fail to) <any>)",
     .unless =
         R"(why ..8 (query|queries|packet|packets|data|record|records|token|value|values|file|files|row|rows|cache|index|field|volume|disk|key|keys|bit|object|objects|log|logs|request|requests|event|events|message|messages) (not|never)? (read|made|kept|shared|carried|taken|done|prevented)
why (not|use|run|keep|do|make|set|choose) ..10 : <any>
why (was|were|is|are) ..6 not <adv> been? (drained|read|made|carried|handled|acted|picked) ..2 by (the|a|an|our) ..2 @thing
why we <any>
^ why (use|choose|keep|run|set) (a|an|the)? <tech> <any>
why (did|do|had|have) (not we|we not) (just|simply)? (use|choose|build|adopt|write|offer|support|open|publish) <any>)",
     .why = "The passive hides the person, not the reproach: whoever did not do it still has to answer.",
     .offer = "On which cue did it come up, and how?",
     .fires = R"(Why wasn't this escalated?
Why on earth was this merged?
Why was the flag left on?
How come the alert was ignored for so long?
Why did it take 20 minutes to escalate?
Why was the change never reviewed?
Why not test the spare pump?
Why not discovered during the trial run?
Why use an outdated plan of the hall?
Why skip the inspection?
Why did this not get caught in the trial run?
Why did it go unnoticed for three days?
Why was the wrong valve used?
Why so late?
How was this missed in the inspection?
Why no drill for two years?
Why didn't we test the gate?)",
     .silent = R"(Why was the disk full?
Why were packets dropped at the edge?
How come the queue was empty?
Why did the replica take so long to start?
Why was the queue not drained by the job?
Why do the gates close at night?
The graph shows why the pump was not used at night.)"},
    {.code = "WQ-03",
     .name = "who-did-it",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "asks who did it",
     .patterns =
         R"(who (last|first|just|actually|originally)? (caused|broke|pushed|approved|deployed|missed|merged|deleted|dropped|changed|wrote|committed|introduced|disabled|misconfigured|forgot|ignored|overlooked|allowed|let|authorised|skipped|bypassed|crashed|killed|triggered|screwed|messed|botched|signed|released|shipped|touched|ran|failed|removed|reviewed)
(which|which one) of (you|us|them|the ..1 @role) <adv> (caused|broke|pushed|approved|deployed|missed|merged|deleted|dropped|changed|committed|introduced|disabled|forgot|ignored|skipped|bypassed|triggered|ran|did|let|allowed)
which (@individual|person|one|team) <adv> (caused|broke|pushed|approved|deployed|merged|deleted|dropped|forgot|ignored|skipped|bypassed|let|allowed|ran|touched|changed|committed|introduced|wrote)
who ..1 (made|makes) (this|that|the) (mistake|error|change|mess|commit|call)
who (is|was|were) (it|the (person|engineer|one|developer|operator)) (that|who)
who (is|was) (behind|to blame|at fault|guilty)
who (gave|issued|granted) (the|a|their|his|her)? ..1 (go-ahead|go ahead|approval|order|permission|green light|sign-off|ok|okay|instruction|command) <any>?
(by whom|through whom|on whose (order|orders|authority|watch|behalf|approval)) (was|were|did|is) <any>
who (did|performed|executed|initiated|started|made|authored|built|designed|configured|set up|left|installed|applied|ordered|restarted|stopped|rebooted|wiped|disabled|muted|silenced|closed|rolled out|upgraded|migrated|kicked off) (the|this|that|it|these|our) ..3 (change|deploy|deployment|release|migration|commit|script|job|purge|command|config|flag|bug|test|check|alert|restart|upgrade|query|delete|deletion|rollout|merge|wrong|faulty|bad|open|port|on|off|unattended|mistake|error|key|certificate)
which (engineer|developer|operator|admin|admins|team|person|employee|contractor|dba|sre|member) <adv> (caused|broke|pushed|approved|deployed|missed|merged|deleted|dropped|changed|committed|introduced|disabled|forgot|ignored|skipped|bypassed|triggered|ran|did|let|allowed|restarted|made|left|signed off))",
     .unless =
         R"(who (ran|triggered|reviewed|signed|let|changed|released|failed|removed) (the (drill|exercise|meeting|call|bridge|response|incident|review|alarm|alert|test)|off|into|over|up)
who (reviewed|approved|changed|wrote) (it|them|this) (for|with)
who (made|did|started|initiated|performed|executed) the (call|bridge|first|incident|failover test|drill|response))",
     .why = "Whoever is named stops the inquiry; the path that let the change through stays as it was.",
     .offer = "What did the path of the change look like?",
     .fires = R"(Who pushed this?
Who approved the change?
Who forgot to renew the certificate?
Who last touched the config?
Who gave the go-ahead for the refit?)",
     .silent = R"(Who saw the first signal?
Who was on the bridge by 10:20?
Who ran the drill last spring?
Who is responsible for the action on the gate?)"},
    {.code = "WQ-04",
     .name = "how-could-you",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "is a reproach in the form of a question",
     .patterns =
         R"(how (could|can) <person> <adv> (not|have|ever|even|possibly|miss|forget|ignore|think|allow|let|overlook|fail|be so|do such|do this|do that|make such|go so)
how (could|can) (nobody|no one|none of) ..3 (see|notice|know|check|catch|realise|spot|have)
how (did|do|does) <person> (not|miss|forget|overlook|fail|manage to (miss|break|delete|drop|overlook|forget|take))
how (is|was) it <adv> possible that (nobody|no one|none|you|they|he|she|we|the ..2 @role) <any>
how (did|could) (nobody|no one|none of) ..3 (see|notice|know|check|catch|realise|spot|think)
how (could|can) (this|that|it|something) (so|possibly|ever|even) ..3 (missed|happen|allowed|overlooked|approved|pass)
how (was|were|is|could) (this|that|it|such|something|(a|the) (change|deploy|bug|config|migration|query|flag)) ..2 be? (allowed|permitted) to
how (was|were) <person> (not|ever|even) (aware|told|alerted|paged) !(of|about)
how (can|could) it be (that)? <any>
how (was|is) it <adv> possible (to (miss|overlook|ignore|forget|not|approve|merge|deploy)|for (you|anyone|someone|nobody|us|them|a|the)) <any>
how (could|can) (something|anything|a thing|things) (like this|like that|of this kind|so (bad|obvious|simple))? ..1 (happen|go wrong|occur|break|be missed|be overlooked|pass)
how (on earth|the hell|in the world|in gods name|the heck) <any>
how (is|was) it that (you|he|she|they|nobody|no one|none|<name>|(the|our) ..1 @role) <any>)",
     .unless = "how (could|can) <person> not only",
     .why = "It asserts that no sensible person would have done so, and asks for an apology.",
     .offer = "What did the screen show at that moment?",
     .fires = R"(How could they not see it?
How did you miss the page?
How was this allowed to reach production?
How could nobody notice for an hour?
How was it possible to overlook this lamp?)",
     .silent = R"(How could this dashboard show it?
How did you first see the page?
How could the team reach the owner sooner?)"},
    {.code = "WQ-05",
     .name = "what-were-you-thinking",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "is an outburst in the form of a question",
     .patterns = R"(what (were|was|are|is) (you|they|he|she) (even|all|possibly)? thinking
what (was|were) <person> thinking
what (possessed|got into) (you|him|her|them)
what (on earth|the hell|in the world|in gods name)
what (were|was) (you|they|he|she) (playing at|trying to prove)
what (did|do) (you|they|he|she|<name>|the ..2 @role) (think|imagine|believe|expect) (you|they|he|she|it)? ..1 (were|was|would|are) (doing|happen|thinking|going to)
what (was|were) (going through|on|in) (your|his|her|their|<name> 's) (head|mind|minds|heads))",
     .unless = "thinking (about|of|at (the|that|this)|right (then|before)|just (then|before)|while|as)",
     .why = "Nobody answers it with what they saw; it only tells that the asker is angry.",
     .offer = "What did it look like to you?",
     .fires = R"(What were you thinking?
What was the operator thinking?
What on earth happened there?
What was going through your head when you shut the gate?)",
     .silent = R"(What did you take it to be?
What were you thinking about at 10:05?
What went through the channel at that time?)"},
    {.code = "WQ-06",
     .name = "leading-question",
     .severity = W,
     .scopes = "Q",
     .guards = none,
     .finds = "is a leading question, which carries its answer with it",
     .patterns =
         R"((^|and|but|so|,) (did|do|does|were|was|are|is|have|had|has|could|can) not (you|he|she|they|anyone|anybody|someone|somebody|<name>)
(^|and|but|so|,) (did|do|does|were|was|are|have|had|has|could|can) not (the|our|your) ..1 @role
(^|and|but|so|,) (is|was) not (it|that|this) (true|obvious|clear|possible|better|risky|dangerous|strange|odd|a|the|what|just|already|your|known)
do not you (think|agree|feel)
(can|could) we (all|at least)? (agree|conclude|say) that
^ (would|will) you say that
^ are you (sure|certain) (that|you|the|it)
^ (and|but)? so (you|they|he|she) <adv> (just|simply|never|only|still|did nothing|ignored|skipped|decided|went ahead)
^ (and|so|but)? (you|they|he|she) ..8 (did nothing|ignored it|did not bother|went ahead anyway|never (checked|looked|asked|told))
would not you (say|agree|think)
, (is|was|did|does|were|are|do|had|have|should|could|would) not (it|you|they|he|she|we|that) $
, (did|were|was|had|could|should|would|do) (you|they|he|she) $
(surely|certainly|obviously|clearly) ..3 (you|they|he|she|the team) (knew|saw|noticed|could|must|had|were|read|checked)
(is|was) it (not)? (fair|safe) to say
would you (not)? agree
^ (you|they|he|she|<name>) (knew|saw|read|were aware|was aware|had seen|must have) ..10 , (right|correct|yes|no|did you not)
^ so (nobody|no one|none of you) ..8 $
(was|were|is|are) not (the|your|our) (runbook|documentation|docs|instructions|alert|alerts|procedure|process|policy|warning|message|rules|page|checklist) ..2 (clear|obvious|enough|known|visible|there|simple|plain|loud))",
     .unless = "",
     .why = "The asker states a verdict and asks for assent; people agree, and the description is lost.",
     .offer = "Which alerts reached you?",
     .fires = R"(Didn't you see the alert?
Can we agree that the restart made it worse?
So you just restarted it?
You saw the page and did nothing?
Don't you think a rollback was safer?
The alert was on the screen, wasn't it?
You knew of the limit on the crane, right?)",
     .silent = R"(Which alerts did you see?
Why did the check not run?
What does the alert say?)"},
    {.code = "WQ-07",
     .name = "should-not-we-have",
     .severity = W,
     .scopes = "Q",
     .guards = none,
     .finds = "puts another course of events as a question",
     .patterns =
         R"((^|and|but|so|,) (should|could|would|might) not (you|we|he|she|they|it|that|anyone|someone|<name>) ..1 have
(^|and|but|so|,) (should|could|would|might) not (the|our|your) ..2 @role ..1 have
(^|and|but|so|,) (should|could|ought|might) (you|we|he|she|they|anyone|someone|<name>) (not|to)? <adv> have <adv> !(a|an|the|any|access) <any>
(^|and|but|so|,) (should|could) (the|our|your) ..2 @role (not)? have <any>
(^|and|but|so|,) (should|could|would) not (the|our|a|an|that|this|these) ..4 have been <done>
(^|and|but|so|,) should (the|our|a|an|that|this|these) ..4 have been <done>
(when|where|how (early|soon|quickly|fast|long)?|at (what|which) point|at (what|which) (time|moment|stage)) should (you|we|they|he|she|someone|somebody|anyone|<name>|the ..2 @role) have
(when|how (early|soon|quickly)|at (what|which) (point|time|moment|stage)) should (the|this|that|it) ..4 have been <done>
what (would|might|could) have (happened|changed) (if|had) (you|they|he|she|we|someone|somebody|anyone|<name>|the ..2 @role)
what (should|ought) (you|we|they|he|she|<name>|the ..2 @role) <adv> (to)? have <done>
what could (you|we|they|he|she|<name>|the ..2 @role) <adv> have <done> <adv> (better|differently|instead|sooner|earlier|faster|to (prevent|avoid|stop|catch))
would it not have been
would not it have been
would it have been (better|wiser|safer|faster|smarter|easier|possible|more|quicker|best)
why (should|could) (you|we|they|he|she) not have
^ why not (just|simply) <any>
what if (you|they|he|she|we) had
if (you|they|he|she) had ..12 would
(could|should|might) (the|this|that|it|these|our) ..4 have been <adv> (done|stopped|caught|prevented|avoided|detected|noticed|rolled back|escalated|seen|found|handled|started|fixed|reverted|paused|tested|reviewed|foreseen|resolved|mitigated|shortened) <any>?
what (should|could|might) have been done <adv> (differently|better|instead|sooner|earlier|to) <any>?
would (a|an|the|more|another|better) ..4 have (been|helped|prevented|avoided|stopped|caught|saved|changed|made) <any>
(was|is) there (anything|something) (that|which)? (could|should|might) <adv> have been <done>
who (could|should|might|would) have (noticed|seen|caught|known|stopped|prevented|checked|told|warned|escalated) <any>?)",
     .unless = R"((what|which|how|when|where) ..6 (could|would|might) <any> have !(done|said|tried|changed))",
     .why = "It compares what was done with a course that only the outcome makes visible.",
     .offer = "Which options were on the table?",
     .fires = R"(Shouldn't we have rolled back?
Shouldn't the deploy have been paused when errors rose?
At which point should we have stopped?
What would have happened if you had called the database team?
Wouldn't it have been better to page the DBA?
Could you have asked sooner?
What should have been done differently?
Could the flood have been stopped earlier?)",
     .silent = R"(Should rollback be automatic?
At which point did the rollback become an option?
What would have shortened the path to the owner?
Could the console show the region?)"},
    {.code = "WQ-08",
     .name = "closed-question",
     .severity = I,
     .scopes = "Q",
     .guards = put_to_people,
     .finds = "is a closed question, which yes or no answers",
     .patterns =
         R"(^ (did|was|were|is|are|can|do|does|has|have|had|could) (you|we|they|he|she|it|the|there|this|that|these|those|anyone|anybody|someone|any|all|your|our|a|an|everyone)
^ (did|was|were|is|are|can|do|does|has|have|had|could) <name>)",
     .unless = "~^ (what|how|which|when|where|why|who)",
     .why = "Yes or no ends the account; “what” and “how” begin one.",
     .offer = "Begin with “what” or “how”: what access did you have?",
     .fires = R"(Did you have access?
Was the alert visible in that view?
Were there other signals?)",
     .silent = R"(What access did you have?
How did the alert look in that view?
Which other signals were there?)"},
    {.code = "WQ-09",
     .name = "what-is-wrong-with-you",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "looks for the fault in a person",
     .patterns =
         R"(what (is|was|went|is going) <adv> wrong with (you|your|him|his|her|them|their|<name>|us)
what (is|was|went) <adv> wrong with (the|our|this|that) ..1 @role
what (is|was) (your|his|her|their) (problem|excuse)
what did (you|they|he|she|<person>) do wrong
what (mistake|mistakes|error|errors) did (you|they|he|she|<person>) make
where did (you|they|he|she|<person>) go wrong
what did (you|they|he|she|<name>) <adv> (miss|overlook|forget|ignore|neglect|fail to)
which <any> ..2 did (you|they|he|she|<name>) <adv> (miss|overlook|forget|ignore|neglect|skip|fail to))",
     .unless = "",
     .why = "It makes the person the object under study instead of the work.",
     .offer = "Which part of the work went differently from plan?",
     .fires = R"(What went wrong with your deploy?
What is wrong with the team?
What did you do wrong?
Which step did you forget?)",
     .silent = R"(What went differently from plan?
What went wrong with the disk?
Which step did the tool skip?
What was the problem with the replica?)"},
    {.code = "WQ-10",
     .name = "two-questions-in-one",
     .severity = I,
     .scopes = "Q",
     .guards = none,
     .finds = "asks two things at once",
     .patterns =
         R"((who|what|when|where|how|which) ..14 (and|or) (why|if so|if not)
why ..14 (and|or) (who|what|when|where|why|how|which|if)
who ..14 (and|or) (who|whose|why)
^ (did|was|were|is|are|do|does|has|have|had) ..14 and (if|who|what|when|where|why|how|which))",
     .unless = "",
     .why = "People answer the half they like.",
     .offer = "Ask one thing, wait, then ask the other.",
     .fires = R"(Who paged, and why so late?
What did the page say, and why did it come late?
Did the page arrive, and if so when?)",
     .silent = R"(Who paged first?
What did you see, and how did you read it?
When did the page arrive and get acknowledged?)"},
    {.code = "WQ-11",
     .name = "whose-fault",
     .severity = E,
     .scopes = "Q",
     .guards = none,
     .finds = "asks on whom to put it",
     .patterns =
         R"(whose (fault|responsibility|job|mistake|idea|error|decision|call|change|commit|task|problem|failure|negligence|oversight) (was|is|were)
whose (fault|mistake|error|negligence|oversight)
who (is|was|were|should be) <adv> (responsible|accountable|answerable|liable) for ..3 (this|that|outage|incident|mess|failure|mistake|error|breach|downtime|bug|it|letting|causing|breaking|missing)
who (is|should be) (held|to be held)
who (dropped|drops) the ball
who (should|could|ought) (to)? have)",
     .unless = "",
     .why = "Fault is a verdict; it ends the search for the conditions.",
     .offer = "How is ownership made visible to the people who need it?",
     .fires = R"(Whose job was the cert?
Whose fault was it?
Who is responsible for this mess?)",
     .silent = R"(Who owns the service now?
Whose pager rings for this service?
How does a caller find the owner?)"},
    {.code = "WQ-12",
     .name = "explain-yourself",
     .severity = W,
     .scopes = "QN",
     .guards = none,
     .finds = "demands a justification",
     .patterns =
         R"((^|please|can|could|would|will|to|must) (you|he|she|they)? please? (explain|justify|account for|defend) (to us|to me|for)? why (you|he|she|they|<name>|this|that|the|it|no one|nobody)
(can|could|would|will|please) (you)? (justify|defend|account for) (your|that|this|the|his|her|their)
(^|please) (justify|defend|account for) (your|his|her|their)
(explain|justify) (yourself|himself|herself|themselves)
(explain|justify|defend|account for) (your|his|her|their) (decision|decisions|action|actions|choice|choices|behaviour|reasoning|conduct|delay|failure|inaction)
(can|could|will|would) you please? (tell|say to) (us|me) why (you|he|she|they|<name>|the ..2 @role) <any>
what is (your|his|her|their) (justification|excuse|explanation|defence|rationale) for
give (us|me) (one|a) (good)? reason)",
     .unless =
         R"((would|might|may|will|does|did|that|this|which|it|not) (also|then|probably)? (explain|explains|justify)
(explain|justify) why (this|that|the|it) ..3 (happens|works|matters|is|occurs|service|cluster|alert|queue|system|error))",
     .why = "It puts people on trial; a trial yields a defence and no description.",
     .offer = "Walk us through what you saw before the act.",
     .fires = R"(Explain why you restarted.
Can you justify your decision?
Please account for the delay: explain your actions.)",
     .silent = R"(Explain sharding to the room.
Walk us through what you saw.
This explains why the alert stayed quiet.)"},
};

}  // namespace

constinit const Family questions_to_people{"WQ", "questions put to people", "the article and PagerDuty's guide", rows};

}  // namespace debrief::inline v0::language_detail
