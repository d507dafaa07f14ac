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
^ more (care|caution) (when|in|with|during|while|before) <any>)",
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
- All porters are asked to be more careful with the hatch)",
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
^ remembering to <any>)",
     .why = people,
     .offer = "Which mechanism reminds at the right moment?",
     .fires = R"(- Remember to renew
- Don't forget the standby
We must bear this in mind.
Lets remember to renew it.
- Remembering to appoint somebody for the log)",
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
^ ..2 (staff|engineers|teams|team|operators|developers|people|everyone|personnel|employees|responders) ..2 (were|was|have been|has been|are being) <adv> reminded <any>)",
     .why = people,
     .offer = "Which mechanism reminds?",
     .fires = R"(- Remind the team
- Remind engineers to renew
We will remind everyone.
- Reiterate the policy to the team
- All staff were reminded to lock the cage)",
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
(staff|engineers|operators|responders|employees|people|team|teams|developers|personnel|technicians) (will|should|must|to|are to|need to) ..1 be (given|offered|provided with|sent on|put through) ..3 (training|course|courses|refresher|workshop))",
     .unless =
         R"((train|training|retrain) ..2 (model|models|classifier|network|set|data|job|jobs|pipeline|run|runs|algorithm|cluster|platform|environment)
~(drill|drills|exercise|exercises|simulation|simulations|gameday|tabletop|scenario|wheel of misfortune)
release train)",
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
Staff will be given refresher training.)",
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
(take|taking|treat|treating) ..3 (seriously|with (more|greater|the) ..1 (respect|seriousness|urgency|care|attention)))",
     .unless = R"((users|customers|readers|you|clients) ..3 (be|stay|pay)
<P> take ..8 (seriously|very seriously)
(security|privacy|safety|reliability|trust) ..6 seriously)",
     .why = people,
     .offer = "Which alert or guard would hold without attention?",
     .fires = R"(- Stay vigilant
- Pay closer attention to the graphs
We need to be more diligent.
- Increased vigilance
- Keep focus during maintenance
- Take alerts seriously
- Treat warnings with more respect
- Porters to pay closer attention to the lamp)",
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
be <adv> (peer reviewed|double checked|cross checked|reviewed by a (peer|second person|colleague)))",
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
All such changes will be peer reviewed.)",
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
(enforce|ensure|require|demand|expect|insist on) ..2 (adherence|compliance) (to|with) <any>)",
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
We will enforce strict adherence to the process.)",
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
(make|making) ..3 (known|visible) to (everyone|all|people|staff|engineers|teams))",
     .unless = "(reminder|reminders) ..12 <num> (days|weeks|hours|minutes)\n"
               "(send|post|issue) (a|an)? (automatic|automated|calendar) (reminder|reminders)",
     .why = people,
     .offer = "Which experience, rather than a notice?",
     .fires = R"(- Raise awareness
We will stress the importance of tests.
- Share a reminder about the limit
- Increase awareness of the limit
- Encourage engineers to ask early
- Make the risks clear to everyone)",
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
(must|should|will|to) be (approved|signed off|authorised) by <person>)",
     .unless = "(permission|permissions) (to|for) (the|a)? (role|service|account|bucket|job|token|bot|user)",
     .why =
         "An approver far from the work sees less than the person who asks; the step adds load and shares the blame.",
     .offer = "What would the approver see? What load does it add?",
     .fires = "- Manager sign-off\n- Require approval from the platform team\nChanges must be approved by the lead.",
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
(hard requirement|rule|policy) (not|never) to <any>)",
     .unless = R"(no more than
(freeze|enforced|enforce|blocked by|block|blocks|reject|rejects) ..6 (no|not|never)
(do not|never) (use|run|make|set|change|edit|start|delete|keep|put) <tech>
(not|never) ..2 have)",
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
- Nobody to use the old token any more)",
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
(to|will|should|must|shall|can) be <adv> (paged|escalated|involved|notified|informed|called|contacted|alerted|brought in|engaged|declared|raised|told|asked|woken|looped in|pulled in|consulted) ..4 (sooner|earlier|faster|quicker|more quickly|more promptly|right away|straight away|at once))",
     .unless = R"((auto|automatically|automatic)
do not (hesitate|wait|be afraid) to (contact|call|ask|raise|open|involve) ..4 (us|me|support|(our|the) ..1 (support|help|helpdesk|help desk|service desk|customer|success|account))
(let|lets|allow|allows|enable|enables|help|helps|hopefully|letting|allowing|helping|enabling) ..4 (escalate|page|notify|respond|react|declare|raise|inform|engage))",
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
- On-call to escalate earlier when both lamps are red)",
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
(be|being) more (open|transparent|communicative|forthcoming|vocal) <any>?)",
     .unless =
         R"((provide|give|post|send|share) (more|better) ..2 (updates|update|communication) ..2 (when|once|shortly|later|tomorrow|soon|today|tonight|as soon|as (we|more|information|details|it|they|the)))",
     .why = people,
     .offer = "Which channel, which cadence?",
     .fires = R"(- Communicate better
- Provide more frequent updates to the shops
We need better communication.
We should communicate more.
- Over-communicate during incidents
- Keep support better informed
- Let customers know sooner
- Be more open with customers)",
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
(do|get|doing|getting) (it|this|things) right (the)? (first time|from the start|next time))",
     .unless = "~(by|via|through|with|using) ..3 (automating|automation|automated|removing|adding)\n"
               "(avoid|avoiding) <det> (phrase|word|words|term|label|expression|wording)",
     .why = people,
     .offer = "Which condition should change?",
     .fires = R"(- Fix the mindset
- Make people less error-prone
- Foster a culture of quality
- Take ownership of the alerts
- Do better next time
- Make quality a habit
- Everyone needs to feel responsible for uptime
We should try and do it right the first time.)",
     .silent =
         "- Culture the sample for 3 days\n- Prevent human error by automating the switch\nThe mindset is named in "
         "the book."},
};

}  // namespace

constinit const Family individual_behaviour{"AI", "individual-behaviour actions", "SRE Workbook, postmortem culture",
                                            rows};

}  // namespace debrief::inline v0::language_detail
