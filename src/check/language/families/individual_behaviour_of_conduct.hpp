// Actions that tell people what to do: train, follow the process, ask for approval, do not, escalate, communicate.
#pragma once

#include "check/language/families/individual_behaviour_of_care.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::individual {

inline constexpr Row of_conduct[] = {
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
};

}  // namespace debrief::inline v0::language_detail::individual
