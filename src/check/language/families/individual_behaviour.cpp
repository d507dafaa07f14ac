#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view people =
    "Asking people to try harder is the weakest change; the setting that asks it of them stays.";

constexpr Row rows[] = {
    {.code = "AI-01",
     .name = "be-careful",
     .severity = E,
     .scopes = "A",
     .guards = prospective,
     .finds = "asks for care",
     .patterns = R"((be|being) <adv> (more|extra|very)? <adv> (careful|cautious|deliberate|diligent)
^ <any> (be|to be) <adv> (more|extra) (careful|cautious|deliberate|diligent) <any>
(take|taking|exercise) ..2 (care|caution)
(more|greater|extra|special|particular) (care|caution) (should|must|needs to|need to|has to|will) be <adv> (taken|exercised|used|given|put|paid)
@actionverb ..5 more (carefully|cautiously|thoughtfully|diligently|thoroughly|attentively)
^ (care|caution) (must|should|needs to|has to) be <adv> (taken|exercised)
(need|needs|should|must|will) ..4 more (carefully|cautiously|thoughtfully|diligently|attentively)
(think|thinking) (twice|before|harder) <any>
^ (careful|cautious|more careful|extra careful) (testing|deployment|deployments|rollout|rollouts|review|reviews|handling|planning|execution|consideration|use|monitoring|application|editing|preparation) (of|before|when|during|for|in|on|around)
^ (carefully|cautiously) (deploy|apply|roll out|plan|consider|handle|execute|edit|run|upgrade|migrate|use) <any>
(think|thinking) <adv> (carefully|hard|long and hard) (before|about) <any>
(use|using|apply) <adv> ..1 (caution|care|common sense|good judgement|discretion) <any>?
(proceed|proceeding|act) with ..1 (caution|care)
^ more (care|caution) (when|in|with|during|while|before) <any>
(handle|treat|touch|use|operate|approach|run|edit|apply) ..4 with ..1 (care|caution|prudence|circumspection)
^ (extra|more|great|greater|special|additional|utmost|particular|increased) (caution|care|prudence|diligence|carefulness) (during|when|with|in|on|around|while|before|for|$)
(more|greater|extra) (caution|care|prudence|diligence) (is|are) <adv> (needed|required|necessary|advised|called for|warranted)
(be|being) <adv> (more|extra|very)? <adv> (prudent|thoughtful|circumspect|conscientious|meticulous|considerate|heedful|wary|attentive)
(tread|step|proceed|act|move|work|operate) (carefully|cautiously|lightly|warily|prudently|gingerly)
(take|taking) (your|their|our|his|her|more|the) time (before|when|with|to|over|on|while|during) <any>)",
     .unless = R"(take care of
(taking|take) into
have <adv> been <adv> <done>)",
     .why = people,
     .offer = "What in the setting would catch it?",
     .fires = R"(- Be deliberate about new dependencies
- Be careful with prod
- Status: open - Novak be more diligent about reverts
- Be more cautious with deploys
We should take more care.
- Careful testing before each deploy
- Think carefully before draining a region
- Use caution with bulk edits
- All porters are asked to be more careful with the hatch
- Tread carefully with the old valve
- Handle the crane with care)",
     .silent = "- Careful rollout: 1 % then 10 %\nThe care team was told.\nThe team took care of the queue."},
    {.code = "AI-02",
     .name = "remember-to",
     .severity = E,
     .scopes = "A",
     .guards = prospective,
     .finds = "asks people to remember",
     .patterns = R"((remember|remembering) to <any>
^ (always|please|also|lets) remember to <any>
^ (always|please|also) (keep|bear) ..3 in mind
do not forget <any>
never forget to
(should|must|need to|needs to|will|to) <adv> (keep|bear) ..3 in mind
(be|being) <adv> (more)? mindful
^ remembering to <any>
(must|should|to|shall|can) not <adv> (forget|omit|neglect) <any>
(try|make sure|ensure|be sure|aim) not to forget <any>
(let us|lets|let 's) not <adv> forget <any>
(make sure|be sure|ensure|try|learn|need|needs|have|has) <adv> to remember <any>
^ (keep|bear) ..4 in mind (during|when|while|at|in|for|before|after|whenever) <any>
(make|making) (a)? mental note <any>
^ (always|please) think of <any>)",
     .why = people,
     .offer = "Which mechanism reminds at the right moment?",
     .fires = R"(- Remember to renew
- Don't forget the standby
We must bear this in mind.
Lets remember to renew it.
- Remembering to appoint somebody for the log
- Let's not forget about the old tank)",
     .silent = "The cache remembers the row.\nThe team remembered the drill.\n- Renew the certificate by a job"},
    {.code = "AI-03",
     .name = "remind-people",
     .severity = E,
     .scopes = "A",
     .guards = prospective,
     .finds = "plans a reminder to people",
     .patterns = R"((remind|reminding) ..1 <person>
(remind|reminding) <person>
(should|must|will|to) be <adv> reminded
(reiterate|re-iterate|repeat|re-emphasise|restate) ..4 to ..1 (<person>|all staff|all teams|everyone)
^ ..2 (staff|engineers|teams|team|operators|developers|people|everyone|personnel|employees|responders) ..2 (were|was|have been|has been|are being) <adv> reminded <any>
^ (a|send a|send out a|circulate a|another|friendly|gentle|general|issue a)? (reminder|reminders) to ..3 <person> <any>?
(reinforce|reinforcing|re-emphasise|stress|impress|drive home|drum) ..2 (with|to|upon|into|on) <person> (that|to|the|how|why) <any>
(tell|ask|urge|instruct|inform) <person> (again|once more|once again) <any>
^ <person> (to be|has been|have been|was|were|will be|should be) <adv> reminded <any>)",
     .why = people,
     .offer = "Which mechanism reminds?",
     .fires = R"(- Remind the team
- Remind engineers to renew
We will remind everyone.
- Reiterate the policy to the team
- All staff were reminded to lock the cage
- A reminder to all engineers about the gate)",
     .silent = "- Auto-reminder job\nThe bot sent a reminder.\nThe note reminds of May."},
    {.code = "AI-04",
     .name = "train-people",
     .severity = W,
     .scopes = "A",
     .guards = prospective,
     .finds = "has training as its only control",
     .patterns =
         R"((train|training|educate|educating|coach|coaching|teach|teaching|upskill|instruct|familiarise|familiarising) ..2 <person>
(educate|educating|upskill|upskilling) <any>
knowledge (sharing|transfer|share) ..2 (session|sessions|meeting|meetings|with|between|on|about|in|within|$)
(run|running|hold|host|schedule|organise|give|do|deliver|arrange|set up|conduct|offer|introduce|plan) ..3 (workshop|workshops|brown bag|lunch and learn|tech talk)
^ (training|trainings) (for|on|about|in|around|of) <any>
(create|creating|build|set up|establish|design|write|start) ..3 (learning path|learning paths|curriculum|study group|onboarding course|training plan|training programme|training program|bootcamp)
(provide|providing|introduce|introducing|implement|implementing|establish|add|adding|institute|mandate|require|start|launch|roll out|set up|improve|expand|extend|give|giving|offer|organise|organising|hold|run|schedule|deliver|conduct|arrange|do|create|creating|plan|planning|develop|developing|build|building) ..3 (training|trainings|education|coaching|refresher)
^ (more|additional|mandatory|refresher|better) ..1 (training|trainings|education|coaching)
(training|trainings|education|coaching|workshop|workshops) (for|of) ..2 <person>
^ ..3 (training|trainings|workshop|workshops) (for|of) ..2 <person> $
(make|making) ..3 (training|trainings) (mandatory|compulsory|required|obligatory|part of) <any>?
^ (more|additional|further|better|regular|yearly|mandatory) (training|trainings) (will|should|must|needs to|is to) be <any>
(cross-train|cross-training|crosstrain|crosstraining) <any>
(people|everyone|staff|engineers|team|developers|operators|on-call) (need|needs|should|must|will) ..2 (be trained|training|learn|be educated)
(familiarise|refamiliarise) (themselves|ourselves|itself|themself) with <any>
(get|getting|bring|bringing) ..4 up to speed <any>?
(staff|engineers|operators|responders|employees|people|team|teams|developers|personnel) (will|should|must|to|are to|need to) ..1 (receive|get|undergo|attend|complete|have) ..3 (training|trainings|course|courses|refresher|workshop)
^ (onboarding|induction) (for|of) ..3 @role
(try to|help)? educate <any>
(staff|engineers|operators|responders|employees|people|team|teams|developers|personnel|technicians) (will|should|must|to|are to|need to) ..1 be (given|offered|provided with|sent on|put through) ..3 (training|course|courses|refresher|workshop)
(walk|walking|guide|guiding|run|take|lead) <person> through <any>
(have|get|having|getting) (the|our|all)? ..2 @role ..1 (trained|schooled|coached|certified|instructed|briefed|educated) <any>
(brief|briefing|school|schooling|tutor|mentor|mentoring|acquaint|re-educate|reeducate) (the|our|all|every|new|each)? ..1 @role ..2 (on|in|about|with|for) <any>
(increase|increasing|build|deepen|improve|raise|broaden|expand|grow|strengthen|extend) (the|our|team|staff)? ..2 (knowledge|expertise|skills|skill|know-how|competence|competency|proficiency|understanding) (of|in|on|about|with|around|level) <any>
^ (refresher|introductory|mandatory|yearly|regular|basic|advanced)? ..1 (course|courses|lessons|schooling|briefing|briefings|classes|bootcamp) (for|on|about) ..2 (<person>|@role) <any>?)",
     .unless =
         R"((train|training|retrain) ..2 (model|models|classifier|network|set|data|job|jobs|pipeline|run|runs|algorithm|cluster|platform|environment)
~(drill|drills|exercise|exercises|simulation|simulations|gameday|tabletop|scenario|wheel of misfortune)
release train
guide ..3 through ..6 (wizard|dialog|menu)
(brief|briefing) (the|our|all) ..3 (when|once|before|at|by) <any>)",
     .why = people,
     .offer = "Add a change of the system, or a drill on the decision.",
     .fires = R"(Admins should refamiliarize themselves with the policy.
- Train on-call on DNS
- Provide more training on failover
- Educate developers about the flag
- Get the team up to speed on the new store
- Introduce first aid trainings
- Run a workshop for all engineers
- Trainings on failover
- Privacy trainings for all engineers
- Make the safety training mandatory
- Roll out a yearly training
Staff will receive additional training.
- Onboarding for new responders
- Create a learning path for storage within the team
Staff will be given refresher training.
- Walk the team through the refit)",
     .silent = "- Retrain the model\n- Add training data for the sorter\n- Start the training pipeline by hand\n- "
               "Drill on the failover decision with the on-call team on 3 June\nThe training job "
               "failed."},
    {.code = "AI-05",
     .name = "pay-attention",
     .severity = E,
     .scopes = "A",
     .guards = prospective | not_of_things,
     .finds = "asks for attention",
     .patterns = R"(pay ..3 attention
(stay|remain|keep|be) <adv> (more|extra|very)? (vigilant|attentive|diligent|conscientious|rigorous|disciplined|observant)
(stay|remain|keep) <adv> (alert|focused|aware|sharp|on top)
(be|become|being) <adv> more (alert|focused|aware|thorough|proactive|conscious|responsible)
(focus|concentrate|try|think|look) (harder|better)
^ focus (more)? on <any>
(watch|watching|look|looking) out for <any>
^ vigilance ..5 is <adv> (warranted|needed|required|necessary|key)
i: keep (a|an) ..1 eye on
^ (increased|more|greater|extra|constant|continued|heightened|closer) (vigilance|attention|attentiveness|alertness|focus|diligence|scrutiny)
(keep|maintain|retain) (focus|concentration|vigilance|our focus)
(take|taking|treat|treating) ..3 (seriously|with (more|greater|the) ..1 (respect|seriousness|urgency|care|attention))
(watch|watching|mind) (your|our|their|ones) (step|steps|fingers|typing|hands)
(keep|keeping) (a|our|your|their) ..1 (lookout|look-out|sharp eye|eyes open|eyes peeled|wits about) <any>?
(concentrate|concentrating) on <any>
(be|being|stay|keep|remain) <adv> on (the lookout|guard|our guard|their guard|our toes|their toes|the ball|alert|our game) <any>?
(more|greater|closer|better|full|undivided|due) (attention|vigilance|alertness|diligence|concentration) (must|should|needs to|has to|is|to|will) <adv> (be|to be)? <adv> (paid|given|required|needed|devoted|necessary|directed|brought) <any>?)",
     .unless = R"((users|customers|readers|you|clients) ..3 (be|stay|pay)
<P> take ..8 (seriously|very seriously)
(security|privacy|safety|reliability|trust) ..6 seriously
~(attention|vigilance) ..4 (needed|required) (from|by) (support|the vendor|upstream)
concentrating on (the|a|one) ..2 (node|host|shard|core|cpu|region))",
     .why = people,
     .offer = "Which alert or guard would hold without attention?",
     .fires = R"(- Stay vigilant
- Pay closer attention to the graphs
We need to be more diligent.
- Increased vigilance
- Keep focus during maintenance
- Take alerts seriously
- Treat warnings with more respect
- Porters to pay closer attention to the lamp
- Be on the lookout for slow pumps)",
     .silent = R"(The attention layer was pruned.
- Alert when the pool is above 80 %
The focus group met in May.
We take the safety of your data seriously.)"},
    {.code = "AI-06",
     .name = "double-check",
     .severity = W,
     .scopes = "A",
     .guards = prospective,
     .finds = "adds a second look by people",
     .patterns = R"((double|triple) (check|checking) <any>
(double|triple) (and|or) (double|triple) (check|checking) <any>?
^ to (double|triple) (check|and|or) <any>?
(remember|lets|let us|let 's|always|make sure|be sure|ensure) ..6 (double|triple) check !your <any>
(should|must|will|need to|needs to) be <adv> (double|triple) checked
(second pair of eyes|four eyes)
^ more eyes on <any>
^ (another|second|extra|additional) (pair|set) of eyes <any>
(get|getting|have|having|require|use|ask for|with|seek|need) ..3 (pair|set) of eyes
(have|having|get|getting|ask|asking) ..1 (someone|somebody|another|colleague|second|teammate|peer) ..3 (review|check|look|verify|approve|confirm)
(carefully|thoroughly|diligently|meticulously) (review|check|read|verify|test|inspect|examine|proofread) <any>
^ always (check|verify|confirm|test) <any>
(check|verify|test|review) ..4 (twice|more than once|again before|carefully|thoroughly)
^ (re-check|recheck|cross-check|crosscheck|cross check) <any>
(use|apply|follow|introduce|require|adopt|need|have|implement|enforce) ..2 (four eyes|second pair of eyes) <any>?
(must|should|will|to|need to|needs to|has to|have to) be <adv> (checked|reviewed|verified|confirmed|tested|looked at|approved|signed off) by (two|three|several|many|a second|another|at least two|more than one|multiple) <any>
(have|having|get|getting) ..5 (checked|reviewed|verified|confirmed|read|looked at|approved|signed off) by (two|three|several|many|a second|another|at least two|more than one|multiple|more) <any>
(ask|get|have) (a|another|your) (colleague|peer|teammate|coworker|second person) to <any>
^ (a|have a|use a)? (second|another|two) (person|people|engineer|engineers|reviewer|reviewers|operator) (to|should|must) <any>
^ (peer|manual|mandatory) review (of|for|on) <any>
(second|another) (engineer|person|reviewer|operator|technician|pair of eyes) <adv> (will|must|should|has to) <adv> (check|review|verify|approve|confirm|look) <any>
be <adv> (peer reviewed|double checked|cross checked|reviewed by a (peer|second person|colleague))
(apply|use|introduce|adopt|follow|have|establish) (the|a)? ..1 (buddy system|buddy|two-person|two person|dual control|two-man|pairing) <any>?
^ (pair|pairing|pair up) (on|for|when|during|with) <any>
(ask|get|have|asking|getting|having) (a|another|your|some) ..1 (colleague|peer|teammate|coworker|second person|second engineer|buddy|other engineer) ..1 (to|look|check|watch|confirm|over) <any>
^ (two|2|at least two|a second|three) (people|persons|engineers|operators|pairs|sets of eyes|reviewers|staff|responders) (on|for|at|per|in|during) (each|every|all|any) <any>)",
     .unless = R"((double|triple) check your <any>
~^ if you <any>)",
     .why = people,
     .offer = "Which step forces it?",
     .fires = R"(- Double-check region
- Have each rule file looked at by several engineers
- Double check the host name
Let's double check the host name.
We will double and triple check each region.
Lesson? To double and triple check.
We will double-check each change.
- Re-check the region by hand
- Use the four-eyes principle
- Changes must be checked by two people
- Ask a colleague to look over each change
- Second person to verify each change
- Peer review of each manual change
A second engineer will now check each change.
All such changes will be peer reviewed.
- Pair on risky refits)",
     .silent = R"(- The tool shows the diff and asks for the region
The double buffer is full.
The check ran twice.
Please double-check your settings.
If you call the endpoint, make sure to double-check the key.)"},
    {.code = "AI-07",
     .name = "follow-the-process",
     .severity = W,
     .scopes = "A",
     .guards = prospective | not_of_things,
     .finds = "tells people to follow what is written",
     .patterns =
         R"((follow|following|obey|respect|observe|adhere to|adhering to|stick to|sticking to|comply with|abide by) ..4 (process|processes|procedure|procedures|runbook|runbooks|checklist|checklists|policy|policies|protocol|protocols|guideline|guidelines|rules|standards|documentation|sop|best practice|best practices|playbook|playbooks|convention|conventions|instructions)
(follow|following|stick to|sticking to) (the|our|all|these)? (basic|agreed|documented|correct|right|proper|written) steps
(should|must|need to) <adv> (read|consult) ..3 (runbook|runbooks|documentation|docs|guide|guidelines|checklist|instructions)
(encourage|urge|advise|expect) <person> to (follow|read|use|check|consult) <any>
(ensure|make sure|ensuring|making sure) ..8 (follow|follows|followed|adhere|adheres|adhered|complied|obeyed|observed) ..4 (process|processes|procedure|procedures|runbook|runbooks|checklist|policy|protocol|guidelines|rules)?
(staff|engineers|operators|everyone|people|developers|responders|teams|employees) (must|should|need to|have to|are required to|are expected to) <adv> (read|know|follow|consult|study|observe|respect|use) (the|our|all) ..2 (handbook|manual|runbook|runbooks|process|procedure|procedures|policy|policies|guide|documentation|checklist|rules|guidelines|sop)
(procedure|procedures|process|processes|protocol|protocols|runbook|checklist|policy|policies|guidelines|rules) (will|must|should|need to|has to|have to) <adv> be <adv> (followed|adhered to|observed|respected|complied with)
(enforce|ensure|require|demand|expect|insist on) ..2 (adherence|compliance) (to|with) <any>
^ (always|please|just|simply)? (use|consult|read|go by|work by|heed|observe|respect|obey|go through|check) (the|our|your|this|that) ..2 (runbook|runbooks|checklist|checklists|procedure|procedures|playbook|protocol|sop|guidelines|policy|manual|rules) $)",
     .unless = R"((ensure|make sure) ..8 (follow|follows|followed) by
(enforce|enforced|enforces|automatically|pipeline|ci|linter|automate|automated) ..6 (follow|followed|follows))",
     .why = people,
     .offer = "Why is the other way used, and what would make this one the easy one?",
     .fires = R"(- Follow the runbook
- Ensure that the release procedure is followed
We should stick to the checklist.
- Staff must read the handbook before each change
- Follow the basic steps
From now on the procedure must be followed.
We will enforce strict adherence to the process.
- Use the checklist)",
     .silent = "- Runbook step enforced in the pipeline\nThe responders followed the runbook.\nFollow these steps to "
               "sign in again.\nThe redirect follows the "
               "link."},
    {.code = "AI-08",
     .name = "raise-awareness",
     .severity = W,
     .scopes = "A",
     .guards = prospective,
     .finds = "raises awareness",
     .patterns = R"((raise|raising|increase|increasing|build|spread|create|improve|promote) ..2 awareness
(make|making) ..2 (people|everyone|everybody|team|teams|engineers|developers|staff|users|operators|responders) ..2 aware
^ (better|more|increased|greater|improved) awareness
spread the word
(share|sharing|disseminate|circulate) ..2 (learnings|learning|lessons|knowledge|insights)
(send|sending) ..5 (reminding|to remind)
(emphasise|emphasize|emphasising|emphasizing|stress|underline|highlight|convey|communicate|reiterate|re-iterate|reinforce) ..2 (importance|need)
(send|share|post|circulate|issue) ..3 (reminder|reminders)
(draw|bring|call) ..2 attention to
(encourage|encouraging|urge|urging|nudge|motivate|persuade) !(you|users|customers|everyone|anyone|readers) ..1 @role to <any>
(encourage|encouraging|urge|urging|nudge) (people|everybody|each other|colleagues) to <any>
(make|making) ..4 clear to <person>
(make|making) ..3 (known|visible) to (everyone|all|people|staff|engineers|teams)
(sensitise|sensitising|sensitize|alert) <person> (to|of|about|on) <any>
(heighten|heightening|deepen|strengthen|grow|boost|foster|enhance) ..2 awareness <any>?
(publicise|publicising|publicize|advertise|advertising|promote|popularise) ..5 (among|amongst|within|across|internally|inside) <any>
^ awareness (campaign|campaigns|drive) <any>?
(get|getting|put|pass) the (word|message) (out|on|around|across) <any>?)",
     .unless = R"((reminder|reminders) ..12 <num> (days|weeks|hours|minutes)
(send|post|issue) (a|an)? (automatic|automated|calendar) (reminder|reminders)
alert <person> (to|of|about|on) ..4 (when|if|whenever|once|above|over|below)
alert (the|our|on|on-call|oncall|all|each) ..3 <any>)",
     .why = people,
     .offer = "Which experience, rather than a notice?",
     .fires = R"(- Raise awareness
We will stress the importance of tests.
- Share a reminder about the limit
- Increase awareness of the limit
- Encourage engineers to ask early
- Make the risks clear to everyone
- Sensitise the team to the limits)",
     .silent = R"(- Publish the review; drill on 3 June
The limit was raised.
Awareness week is in May.
We encourage you to upgrade.
- Send the reminder for the lease to the shift address 30 days ahead
We encourage all users to sign in again.)"},
    {.code = "AI-09",
     .name = "require-approval",
     .severity = I,
     .scopes = "A",
     .guards = prospective,
     .finds = "adds an approval",
     .patterns =
         R"((require|requiring|add|adding|need|enforce|mandate|introduce|introducing|obtain|get|seek|implement|make) ..4 (approval|approvals|sign-off|signoff|sign-offs|approver|approvers|authorisation|permission) (from|by|for|of|before|on|to|prior|process|step|$)
^ (manager|management|lead|director|peer|cab|senior|additional|mandatory|double|second|two-person|four-eyes|executive|team lead) (approval|sign-off|signoff|authorisation) (for|on|before|of|to|$)
(require|requiring|need|needs|mandate) <det>? ..1 (second|additional|extra|two|more) ..1 (approval|approver|approvals|approvers|reviewer|reviewers|review)
(must|should|will|to) be (approved|signed off|authorised) by <person>
^ no ..4 without ..3 (approval|sign-off|signoff|permission|authorisation|consent|agreement|go-ahead|review) <any>?
(introduce|set up|create|establish|form|have|add|institute|convene) (a|an|the) ..1 (approval|change|review|release|change advisory|change control) (board|boards|committee|gate|panel)
^ (two|2|three|double|dual|second|extra|additional|more) (approval|approvals|approvers|sign-offs|signoffs|reviews|reviewers) (for|on|per|before|by|from|required|needed|must) <any>?
^ ..4 (changes|change|deploys|deployments|releases|merges|access|requests|migrations|purges|maintenance|hotfixes) (to|must|should|need to|needs to|have to|has to|will) be <adv> (approved|signed off|authorised|cleared|okayed|released|agreed) by <any>)",
     .unless = "(permission|permissions) (to|for) (the|a)? (role|service|account|bucket|job|token|bot|user)",
     .why =
         "An approver far from the work sees less than the person who asks; the step adds load and shares the blame.",
     .offer = "What would the approver see? What load does it add?",
     .fires = R"(- Manager sign-off
- Require approval from the platform team
Changes must be approved by the lead.
- No refit without approval by the lead)",
     .silent = "- Pre-merge check of the config\nThe change was approved.\nThe approval rate was 80 %."},
    {.code = "AI-10",
     .name = "do-not-do",
     .severity = I,
     .scopes = "A",
     .guards = prospective,
     .finds = "forbids an act",
     .patterns =
         R"(^ (always|probably|also)? (do not|never) (perform|schedule|migrate|plan|publish|promote|wipe|reuse|deploy|merge|push|release|restart|use|run|change|edit|touch|make|apply|start|delete|upgrade|rely|assume|trust|reboot|drain|roll|skip|bypass|disable|do|mix|duplicate|share|store|combine|commit|keep|put|have) <any>
^ (nobody|no one) (to|should|must|may) <adv> (use|deploy|merge|push|touch|run|restart|edit|change|apply|share|log in|bypass) <any>
^ no more <any>
^ no ..5 on (fridays|weekends|mondays|holidays|friday afternoons|friday) $
no (friday|weekend|manual|late|direct|ad-hoc|holiday|evening|untested|unreviewed) ..2 (deploys|deploy|changes|change|releases|release|pushes|merges|edits|access|rollouts|deployments|migrations|fixes)
^ (avoid|stop) (using|relying|running|restarting|rebooting|upgrading|changing|deploying|merging|pushing|releasing|rushing|editing|making|touching) <any>
(we|people|engineers|developers|operators|nobody|no one|everyone|team) (should|must|will) <adv> (not|never|no longer) <adv> (deploy|merge|push|use|run|restart|release|change|edit|apply|make|touch|rely) <any>
^ (block|ban|forbid|prohibit|disallow) ..2 (friday|weekend|manual|late|direct|holiday|evening) ..2 (deploys|deploy|changes|change|releases|pushes|edits|deployments|merges)
(hard requirement|rule|policy) (not|never) to <any>
^ no (deploys|deploy|changes|change|releases|release|pushes|merges|edits|rollouts|deployments|migrations|restarts|upgrades|maintenance|hotfixes|experiments) (after|before|on|during|at|over|between|outside|in|without|to|from|until|past|near|ahead) <any>
^ (refrain|refraining|abstain|desist|keep|stay away|steer clear) (from|of) <any>
^ (never again|never ever|at no time|under no circumstances|in no case) ,? (run|deploy|use|restart|merge|push|make|change|apply|edit|do|touch|start|delete|skip) <any>
(manual|direct|friday|weekend|late|ad-hoc|untested|unreviewed|local|root|force) ..2 (changes|pushes|edits|deploys|deployments|restarts|access|merges|fixes|logins|migrations|releases|shells) (is|are|must be|should be|will be|to be) <adv> (forbidden|prohibited|banned|disallowed|no longer (allowed|permitted|done|accepted)|not (allowed|permitted|accepted)|stopped|avoided|discontinued)
(we|people|engineers|developers|operators|nobody|no one|everyone|team) shall <adv> (not|never|no longer) <adv> (deploy|merge|push|use|run|restart|release|change|edit|apply|make|touch|rely) <any>
^ (stop|cease|discontinue|quit|end) (deploying|merging|pushing|releasing|using|running|restarting|editing|changing|making|touching|doing|relying|sharing|skipping|bypassing) <any>
^ (ban|forbid|prohibit|disallow|outlaw|rule out) (the)? (use|usage|running|deployment|editing|sharing|practice) of <any>)",
     .unless = R"(no more than
(freeze|enforced|enforce|blocked by|block|blocks|reject|rejects) ..6 (no|not|never)
(do not|never) (use|run|make|set|change|edit|start|delete|keep|put) <tech>
(not|never) ..2 have
^ (keep) from
(block|blocks|blocked|rejected|rejects|enforced|enforces) by <any>)",
     .why = people,
     .offer = "What does it cost, and how will it be bypassed on a bad day?",
     .fires = R"(- No Friday deploys
- Do not restart pods by hand
- Don't mix the two pipelines
- Do not migrate both hosts on one day
- Probably do not perform drills on a Friday
- No more manual edits
- Ban Friday deploys
- Avoid restarting proxies in bulk
- Nobody to use the old token any more
- Refrain from manual restarts
Manual restarts are forbidden.)",
     .silent = "- Freeze enforced 24-26 Dec\n- Keep no more than 5 copies\n- Do not use wgSortAlways in the "
               "client\nThe job does not run at night."},
    {.code = "AI-11",
     .name = "escalate-sooner",
     .severity = W,
     .scopes = "A",
     .guards = prospective | measured | not_of_things,
     .finds = "asks people to act sooner",
     .patterns =
         R"((escalate|escalating|page|paging|involve|involving|notify|notifying|announce|announcing|bring|bringing|inform|informing|contact|contacting|engage|engaging|declare|declaring|ask|asking|call|calling|raise|raising|react|respond|responding|reacting|revert|rollback|roll back) ..5 (sooner|earlier|faster|quicker|more quickly|more promptly|more readily|right away|straight away)
(be|being) <adv> (faster|quicker|more proactive|prompter|quick|swifter) (to|at|in|with|about) <any>
(quicker|faster|earlier|sooner|prompt|swifter) (escalation|escalations|response|reaction|communication|declaration) $
do not (hesitate|wait|be afraid) to (page|call|escalate|ask|raise|declare|pull|involve|contact|wake) <any>
(bring|bringing|pull|pulling|loop) in <any> ..3 (earlier|sooner|faster|right away|immediately)
(start|starting|open|opening|create|begin|report|publish|post|roll back|fail over|switch) ..4 (earlier|sooner) (in|during|when|next|$)
(declare|declaring|page|escalate|involve|notify|inform|call) ..4 as soon as <any>
(roll back|revert|rollback|page|escalate|ask|communicate) (first|early) <any>?
(request|requesting|summon|ask for|call for|send for) ..4 (earlier|sooner|at once)
(to|will|should|must|shall|can) be <adv> (paged|escalated|involved|notified|informed|called|contacted|alerted|brought in|engaged|declared|raised|told|asked|woken|looped in|pulled in|consulted) ..4 (sooner|earlier|faster|quicker|more quickly|more promptly|right away|straight away|at once)
(pull|pulling|bring|bringing|call|calling|get|getting|loop|looping) ..4 in (earlier|sooner|faster|right away|immediately|early)
^ (an|a|more)? (earlier|sooner|quicker|faster|swifter|prompter|speedier|timely|timelier|immediate|early|prompt|rapid) (escalation|escalations|response|reaction|communication|declaration|paging|involvement|notification|engagement|rollback|handover) (to|of|by|with|from|for|on|in|when) <any>
(do not|never) wait <adv> (so|too|that)? (long|for) ..2 (before|to|until) <any>
(respond|react|escalate|act|reply|notify|communicate|inform|report) ..4 in a (more timely|timely|timelier|quicker|faster|prompter|swifter|more prompt|speedier) (manner|fashion|way))",
     .unless = R"((auto|automatically|automatic)
do not (hesitate|wait|be afraid) to (contact|call|ask|raise|open|involve) ..4 (us|me|support|(our|the) ..1 (support|help|helpdesk|help desk|service desk|customer|success|account))
(let|lets|allow|allows|enable|enables|help|helps|hopefully|letting|allowing|helping|enabling) ..4 (escalate|page|notify|respond|react|declare|raise|inform|engage)
^ (early|immediate|prompt|rapid|timely) (response|rollback|reaction|communication|involvement|escalation|notification) ..6 (was|were|helped|kept|limited|made|allowed|prevented|meant))",
     .why = people,
     .offer = "Which criterion pages by itself?",
     .fires = R"(- Escalate sooner
- Page the DBA earlier
We should respond faster.
- Don't hesitate to page the second team
- Bring in the vendor earlier
- Start incidents earlier
- Declare an incident as soon as we see errors
- Request mutual aid earlier
- The porters are to be called earlier in such a case
- On-call to escalate earlier when both lamps are red
- Earlier escalation to the landlord)",
     .silent = R"(- Auto-page the DBA when the pool is above 70 % for 5 min
The page came earlier.
The API responds faster.
If exports are still missing, please don't hesitate to contact our support team.
Do not hesitate to contact us with questions.
Don't hesitate to raise a ticket with our service desk.
The porters were called earlier.
- The porters will be called automatically and earlier than the vendor)"},
    {.code = "AI-12",
     .name = "communicate-better",
     .severity = W,
     .scopes = "AN",
     .guards = prospective,
     .finds = "asks for better communication",
     .patterns = R"((communicate|communicating) <adv> (better|more|earlier|faster|clearly)
(improve|improving) ..2 communication
(need|have|ensure) ..1 (better|more|improved|clearer) communication
^ (better|more|improved|clearer|clear|timely|proactive|prompt) ..1 (communication|communications)
be better (communicated|discussed|announced|coordinated)
(post|posting|send|sending|provide|providing|give|giving|publish|publishing|share) ..4 (more often|more frequently|more regularly|more timely|sooner|earlier)
(provide|give|post|send) (more|better) ..2 (updates|update|communication)
(over-communicate|overcommunicate|over communicate) <any>?
(keep|keeping) ..3 (better|more|well|fully) (informed|up to date|updated|in the loop)
(let|tell|inform|notify|update) (customers|users|stakeholders|people|everyone|teams|us|each other) ..3 (sooner|earlier|faster|more often|in advance|ahead of time)
(be|being) more (open|transparent|communicative|forthcoming|vocal) <any>?
(communicate|communicating|announce|announcing|share|publish) ..3 (earlier|sooner|better|more clearly|more often|more openly|more proactively|more widely|more broadly|in good time|ahead of time)
^ (better|more|improved|clearer|closer|tighter|smoother|faster|earlier) (coordination|collaboration|cooperation|communication|information|transparency|openness|alignment) (between|with|towards|to|among|across|from|for|during|in|about|on|within) <any>
(talk|talking|speak|speaking) ..3 (more|more often|earlier|sooner) $
(improve|improving|rethink|change) (how|the way) (we|our teams|teams|the teams|people) (communicate|talk|inform|announce|coordinate|share) <any>?)",
     .unless =
         R"(~^ (better|more|improved|clearer|closer|tighter|smoother|faster|earlier) ..8 (was|were|had|came|led|made|helped|meant)
(provide|give|post|send|share) (more|better) ..2 (updates|update|communication) ..2 (when|once|shortly|later|tomorrow|soon|today|tonight|as soon|as (we|more|information|details|it|they|the)))",
     .why = people,
     .offer = "Which channel, which cadence?",
     .fires = R"(- Communicate better
- Provide more frequent updates to the shops
We need better communication.
We should communicate more.
- Over-communicate during incidents
- Keep support better informed
- Let customers know sooner
- Be more open with customers
- More transparency towards visitors)",
     .silent = R"(- IC posts every 20 minutes, bot prompts
The teams communicated by chat.
The pods communicate over TLS.
The page kept users informed.
We will provide more detailed updates once all shops are open again.
We will post better updates as we learn more.)"},
    {.code = "AI-13",
     .name = "change-the-mindset",
     .severity = E,
     .scopes = "A",
     .guards = prospective | about_reviews,
     .finds = "wants other people",
     .patterns =
         R"((fix|change|changing|improve|improving|shift|shifting|foster|fostering|build|building|create|creating|instil|instilling|promote|promoting|encourage|adopt|need|develop|developing|cultivate|establish|strengthen|embed|drive) ..4 (mindset|mindsets|culture|attitude|attitudes|mentality|discipline|work ethic|sense of ownership|sense of urgency|sense of responsibility)
(cultural|culture|mindset|behavioural|attitude) (change|changes|shift) <any>
^ (cultural|culture|mindset|behavioural) (change|shift) $
(make|making) <person> (less|more) (error prone|careful|responsible|reliable|aware|accountable|disciplined)
(reduce|reducing|eliminate|eliminating|prevent|preventing|avoid|avoiding|minimise|minimising) ..2 (human|operator|user|manual) (error|errors|mistake|mistakes)
^ do better (next|as|$)
(take|taking|assume|feel|show) ..2 ownership (of|for) <any>
(adopt|adopting|have|develop|bring) (a|an|the) ..3 (mindset|attitude|mentality)
(everyone|everybody|people|engineers|staff|teams|we all) ..2 (feel|be|take|act) ..1 responsible <any>?
(make|making) ..3 (a habit|second nature|part of (our|the) (culture|dna))
(do|get|doing|getting) (it|this|things) right (the)? (first time|from the start|next time)
(change|changing|rethink|shift) (how|the way) (people|we|engineers|developers|staff|teams|everyone|operators|our teams) (think|feel|work|behave|act|look|view|see|treat|approach) <any>
^ (a|the|better|stronger|new|more of a|stronger safety)? ..1 (culture|mindset|mentality|attitude|spirit|sense) of <any>
(everyone|everybody|people|engineers|staff|teams|we all|developers|operators|each of us|we) ..3 (take|assume|bear|accept|show|feel|own) (more|greater|full|personal) (responsibility|ownership|accountability|care|pride|initiative) <any>?
(hold|holding|keep) (ourselves|everyone|people|teams|each other|one another|the team) to ..2 (standard|standards|bar) <any>?
(rule out|get rid of|root out|do away with|stop|reduce|eliminate|prevent|avoid) ..1 (human|operator|careless|silly|avoidable|sloppy) (error|errors|mistake|mistakes|slips|blunders))",
     .unless = R"(~(by|via|through|with|using) ..3 (automating|automation|automated|removing|adding)
(avoid|avoiding) <det> (phrase|word|words|term|label|expression|wording)
^ (a|the)? sense of (relief|urgency|the|what|how) <any>
~^ ..3 (culture|mindset|sense|spirit) of ..14 (is|was|has|had|means|meant|helped|helps|made|makes))",
     .why = people,
     .offer = "Which condition should change?",
     .fires = R"(- Fix the mindset
- Make people less error-prone
- Foster a culture of quality
- Take ownership of the alerts
- Do better next time
- Make quality a habit
- Everyone needs to feel responsible for uptime
We should try and do it right the first time.
- Change how people think about refits
- A culture of ownership)",
     .silent =
         "- Culture the sample for 3 days\n- Prevent human error by automating the switch\nThe mindset is named in "
         "the book."},
};

}  // namespace

constinit const Family individual_behaviour{"AI", "individual-behaviour actions", "SRE Workbook, postmortem culture",
                                            rows};

}  // namespace debrief::inline v0::language_detail
