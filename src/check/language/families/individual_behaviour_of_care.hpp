// Actions that ask people to try harder: be careful, remember, pay attention, double-check, change the mindset.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::individual {

inline constexpr std::string_view people =
    "Asking people to try harder is the weakest change; the setting that asks it of them stays.";

inline constexpr Row of_care[] = {
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

}  // namespace debrief::inline v0::language_detail::individual
