// What people did not have or know: care, training, knowledge, communication, leadership.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::absent {

inline constexpr std::string_view absence =
    "What was absent explains nothing: endless things were. What was there, and was used, does.";

inline constexpr Row of_people[] = {
    {.code = "AN-01",
     .name = "lack-of-care",
     .severity = W,
     .scopes = "NF",
     .guards = negated | reason_given,
     .finds = "explains by a lack in people",
     .patterns = R"((lack|lacking|shortage) of ..2 @peoplenoun
(lack|lacking|shortage|want) of <any> and ..1 @peoplenoun
(lack|lacking|shortage) of <any> , <any> and ..1 @peoplenoun
(lack|shortage) of ..2 (human|staff|people|personnel|engineering|operational|team) ..2 (capacity|resources|resourcing|bandwidth|hours|time)
(lack|shortage) of ..1 (people|staff|engineers|operators|personnel|manpower|headcount|hands|volunteers|responders)
(lack|shortage) of (time|money|budget|funds) and (people|staff|engineers|operators|personnel|manpower|headcount|hands|volunteers)
(had|has|have|with|received|got) <adv> (little|scant|minimal|hardly any) ..1 (oversight|review|testing|training|supervision|planning|coordination|communication|preparation)
<P> <adv> (lacked|lacks|lack) ..2 @peoplenoun
^ lacking ..2 @peoplenoun
missing ..1 (knowledge|training|ownership|communication|awareness|experience|coordination|expertise|understanding|skills|leadership|supervision)
(scarcity|dearth|paucity|deficit|deficiency|shortfall|want) (of|in) ..2 (@peoplenoun|people|staff|engineers|operators|personnel|manpower|headcount|hands|volunteers|responders|experts|specialists|technicians)
(absence) of ..2 (awareness|care|training|attention|diligence|discipline|knowledge|experience|understanding|planning|preparation|supervision|expertise|guidance|clarity|rigour|consultation|teamwork|cooperation|responsibility|handover|onboarding)
<P> ..2 (was|were|is|are) <adv> (short of|short on|starved of|out of|lacking in|wanting in|low on) ..2 (@peoplenoun|people|staff|engineers|operators|personnel|manpower|headcount|hands|experts|specialists)
(lack|lacking|lacked|shortage|absence|dearth) of ..2 (cooperation|teamwork|consultation|responsibility|commitment|engagement|responsiveness|preparation|involvement|initiative|dialogue|transparency|alignment|engineers|follow-through|follow through|forethought|confidence|trust)
(too thin|thin) (a|of) ..1 (bench|team|staff|cover|rota|crew)
(was|were|is|are) <adv> short (of|on) (staff|people|engineers|operators|personnel|manpower|headcount|hands|experts|specialists|responders))",
     .unless = R"((lack|lacking|shortage) of (need|demand|interest)
(communication|communications|process|processes|review|reviews|testing|knowledge|training) (redundancy|redundancies|channel|channels|tool|tools|tooling|path|paths|memory|isolation|environment|environments|cluster|base|infrastructure|framework|capacity|data)
knowledge (base|bases|graph|panel))",
     .why = absence,
     .offer = "What was communicated, to whom?",
     .fires = R"(A lack of communication slowed it.
It came from lack of ownership.
The team lacked the training.
It took long due to missing knowledge.
- Lacking ownership of the service
It came from a lack of clear and timely communication.
For lack of human capacity the move was late.
A shortage of engineers delayed it.
A lack of time and people held it up.
A dearth of experience with the old crane held it up.
The yard was short of staff that week.)",
     .silent = R"(A lack of disk space stopped it.
It was not a lack of care.
The node lacked memory.
A lack of memory and disk space stopped it.
The queue stood still for lack of compute capacity.
The missing knowledge base page was restored.
A scarcity of spare bolts held it up.)"},
    {.code = "AN-04",
     .name = "not-enough-people-work",
     .severity = W,
     .scopes = "NF",
     .guards = negated | reason_given,
     .finds = "explains by too little work of people",
     .patterns =
         R"((did not|do not|does not) have ..1 (proper|adequate|sufficient|good|deep|full) ..1 (knowledge|understanding|experience|training|awareness|expertise|familiarity)
(nobody|no one|none) ..5 enough (experience|knowledge|training|awareness|context|familiarity)
(did not|do not|does not|had not|without) have? ..1 enough ..2 (people|engineers|staff|responders|operators|experience|knowledge|training|awareness|context|familiarity|expertise|understanding|coverage|hands|insight|preparation|thought|rehearsal|practice|planning)
(low|limited|little|scant|minimal|incomplete|poor) ..1 (knowledge|experience|training|awareness|understanding|familiarity|expertise|ownership|preparation) (of|with|about|in|on|around|among|for)
(was|were|been) <adv> not <adv> tested <adv> enough
!or not <adv> been? (sufficiently|adequately|thoroughly|extensively) (tested|reviewed|trained|documented|communicated|understood|staffed|prepared|rehearsed|monitored|validated|considered)
<S> did not (test|check|review|communicate|document|train|plan|rehearse|practise|think|monitor) ..3 enough
(insufficiently|inadequately) (tested|reviewed|trained|documented|communicated|understood|staffed|prepared|rehearsed)
(lacked|lacks|we lack|they lack) ..2 (knowledge|experience|training|awareness|ownership|understanding|familiarity|expertise|skills)
not enough (people|engineers|staff|responders|operators) <any>
too few (people|engineers|staff|responders|operators|reviewers|drills|rehearsals|reviews|exercises) <any>?
(insufficient|not enough|too little|inadequate) ..2 (checking|testing|training|awareness|knowledge|experience|communication|attention|care|coordination|documentation|understanding|diligence|oversight|practice)
only (one|two|a few|few|a single|a handful|some) (person|people|engineer|engineers|of us|team member|members|responder|responders) ..3 (knew|understood|had access|was able|were able|could|know|understand|knows) <any>
(knowledge|expertise|understanding|familiarity) (of|with) ..5 (was|is|were) (limited|confined|concentrated|restricted) (to|in|with) <any>
(shift|team|desk|rota|on-call|department|group|support|operations) (was|were|is) <adv> (understaffed|under-staffed|short-staffed|shorthanded|short-handed|overstretched|stretched)
(stretched|spread) <adv> thin
<P> <adv> (had|have|has) no (dedicated|trained|experienced|qualified|available|full time|spare|real)? ..1 (people|staff|engineers|engineer|experts|expert|specialist|specialists|operators|sysadmins|sres|dbas|dba|responders) <any>
there (was|were|is|are) <adv> (no|nobody|no one) (trained|experienced|qualified|available|dedicated|senior) ..1 @role
(had|have|has) not <adv> (received|had|been given|undergone|completed) ..3 (training|instruction|instructions|briefing|guidance|experience|onboarding)
(insufficient|too few|inadequate|not enough) (personnel|staff|crews|officers|responders|operators|technicians|nurses|engineers|people) <any>?
staffing ..1 (was|were) <adv> (too low|low|thin|short|insufficient|inadequate)
(too small|too thin|too stretched|too few) (a|an)? ..1 (team|crew|staff|shift|rota|group|bench|desk)
(nobody|no one|none) (but|except|other than|apart from|besides) ..4 (had|has|knew|could|knows|was able|understood|understands) <any>
(had|has|have) <adv> (little|scant|minimal|no|hardly any|limited|scarce|sketchy|patchy|rudimentary|superficial|only sketchy|only limited|only basic|only a basic|only partial|only little) ..1 (practice|knowledge|experience|training|familiarity|understanding|expertise|exposure|preparation|grasp) (with|of|in|on|about|to|for)
(had|has|have) (received|had) <adv> (little|scant|minimal|no|hardly any|limited) ..2 (practice|training|briefing|guidance|onboarding|experience|instruction|exposure|preparation)
(team|desk|shift|crew|group|rota|we) (was|were) ..2 (person|people|engineer|engineers|hands|heads|man|men|responder|responders) short <any>?
(understaffing|under-staffing|short-staffing|undermanning|staff shortage|staff shortages|staffing shortage|staffing shortages|skeleton crew|skeleton staff|skeleton shift) <any>?
not <adv> (nearly|remotely|anywhere near)? enough (time|effort|thought|attention|work|care|energy|consideration|preparation|practice|emphasis|focus) ..1 (was|were|had been|has been|is|went|goes|been) <adv> (spent|put|given|devoted|dedicated|paid|invested|into) <any>
(too little|insufficient|not enough) ..1 (time|effort|thought|attention|emphasis|focus|energy) ..1 (was|were|had been|has been|went) <adv> (spent|put|given|devoted|dedicated|paid|invested|into) <any>
unfamiliarity (with|of|among) <any>)",
     .why = absence,
     .offer = "Which situation had been practised?",
     .fires = R"(We do not have enough storage knowledge to repair it.
There was not enough training.
Insufficient testing procedures caused it.
Too little attention was paid.
The team had limited knowledge of the old store.
The change was insufficiently tested.
We did not have enough people on call.
Only one person knew how to run the restore.
The night shift was understaffed.
It was released without enough insight into how it is used.
Responders were stretched thin.
We had no dedicated operations people at that point.
There was no trained engineer on the night shift.
The on-call engineer had not received adequate training.
Insufficient personnel were available.
Staffing levels were too low.
The desk was one person short that night.
Not nearly enough time had been spent on the drill.
The porters had little practice with the new hatch.)",
     .silent = R"(Not enough replicas for quorum.
There was insufficient disk.
The training took an hour.
Only one node had access.
The load was spread over three hosts.
There was no dedicated host.
Too small a buffer held the frames.)"},
    {.code = "AN-07",
     .name = "was-unaware",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says what people did not know",
     .patterns = R"(<P> <adv> unaware (of|that|the|a|how|what|it|there) <any>
^ unaware (of|that) <any>
(it|this) was not known (that|to|by) <any>
(was|were) <adv> unaware of ..5 (process|processes|procedure|procedures|policy|policies|rule|rules|practice|practices|cycle|convention|conventions|guideline|guidelines|requirement|requirements|runbook|maintenance window|plans|meeting)
<P> (was|were) not <adv> (informed|told|notified) (of|about|that) <any>
<P> not <adv> aware (of|that) <any>
<P> did not know <any>
(was|were|is|are) <adv> unknown to <person> !by <any>?
(nobody|no one|none) ..6 (was|were|is) <adv> (aware|informed|told|familiar)
<P> <adv> (had|has|have) no (knowledge|awareness|understanding|visibility|insight|information) (of|about|into|that|on)
<P> <adv> (was|were|is|are) <adv> (unsure|uncertain) (how|who|what|which|where|about|of|when) <any>
<P> <adv> (was|were|is|are) not <adv> (sure|certain) (how|who|what|which|where|about|of) <any>
not <adv> (widely|well|commonly|generally|broadly|sufficiently|visibly)? known ..1 (by|to|in|within|among|across|throughout|outside|on|enough) ..3 (team|teams|organisation|organization|company|foundation|department|departments|engineers|staff|responders|people|everyone|us|on-call|developers|operators|support|group|community|enough)
(none|neither) of ..4 (knew|realised|had known|had heard|was aware|were aware|is aware|are aware) <any>
few ..4 (knew|realised|had known|had heard|was aware|were aware|is aware|are aware) <any>
(support|team|teams|staff|customers|engineers|responders|everyone|people|department|operations|desk) (was|were|is|are) <adv> not <adv> (in the loop|looped in|kept informed|in the picture)
(out of|left out of) the loop
<P> <adv> (found out|learned|learnt|heard) ..5 (from (customers|users|twitter|social media|the press|outside)|only (after|when|later|by)|by chance|after the fact)
<P> did <adv> not <adv> (fully|really|initially|originally|immediately|yet|quite|properly)? (realise|grasp|suspect|appreciate) <any>
^ did not <adv> (fully|initially|originally)? (realise|grasp|appreciate) <any>
<P> (had|have|has) <adv> not <adv> (fully|really|yet|quite)? (realised|grasped|suspected|appreciated|heard|been (aware|told|informed|made aware|briefed))
(nobody|no one|none of us|none of the ..2 @role) ..3 (realised|suspected|grasped|appreciated|was told) <any>
<P> <adv> (had|has|have) no (idea|clue|inkling|notion|way of knowing) <any>?
(it|this|that|fact|which) (was|had been) <adv> (not known|unknown|not apparent|unbeknownst) to ..2 <person>
(unbeknown|unbeknownst) to ..3 <person>
(unbeknown|unbeknownst) to (the|us|them|our|everyone|everybody|anyone|most|operations|engineering)
<P> <adv> (oblivious|ignorant|uninformed) (of|to|about|that) <any>
(without the|beyond the|outside the) knowledge of <any>
(without) (our|their|his|her|anyone 's|everyone 's|the ..2 's) knowledge
(ignorance|unawareness) (of|about|among|on) <any>
<P> <adv> (was|were) <adv> kept in the dark
<P> <adv> (was|were) <adv> in the dark (about|as|on|for)
<P> (was|were|is|are) <adv> (unfamiliar|not familiar) with (the|this|that|how|our|these) <any>
<P> (was|were) <adv> unaware !of
<P> knew <adv> (nothing|little) (about|of) <any>
^ not <adv> aware (of|that) <any>
(escaped|escapes) (the|our|their|everyone 's|anyone 's|everybody 's|us|everyone|everybody) ..3 (notice|attention) <any>?
(it|this|that|which|what) (escaped|eluded) (us|everyone|everybody|them|the ..2 @role) <any>?
(none of ..4|nobody|no one) (was|were) <adv> (privy to|party to|in the know|clued in|cognisant of|conscious of|acquainted with) <any>?
(came|come|comes) as (a|quite a|no small) ..1 (surprise|shock) to <person>
<P> did not <adv> (have|get|receive|possess|hold) ..1 (information|knowledge|details|context|insight|visibility|news|word|notification|notice|sight) <any>
(not knowing|not realising|not suspecting|without knowing|little knowing) (that|of|how|what|which|who|the|this) <any>
<P> <adv> (caught|taken) <adv> (by surprise|unawares) <any>?
<P> <adv> (had|has|have) never <adv> (heard of|been told|been informed|been made aware|come across|been briefed|been shown) <any>?)",
     .unless =
         R"(not <adv> (informed|told|notified) ..6 (in time|in a timely (fashion|manner|way)|in good time|on time|promptly)
(something|anything|nothing|things|what|everything) <person> did not know
did not know (if|whether|why)
(none|neither|few) (of)? (the|our|these|those|all|its)? ..1 (@thing|clients|client)
(nobody|no one) (knew|suspected) (that|the|a)? ..1 (it|there) would
(if|when|unless|where|you) ..3 (is|are) <adv> (unfamiliar|not familiar) with
without (knowing|realising) (the|which|what) ..3 (password|key|address|secret|name))",
     .why = absence,
     .offer = "Where did this information live; who received it?",
     .fires = R"(The engineer was unaware of the migration.
The engineer running the change was unaware the key was shared.
The team did not know that the key expired.
They were not aware of the change.
The on-call had no knowledge of the migration.
We were unsure how to fail over.
Responders weren't sure who owned the queue.
The flag was not widely known outside the storage team.
None of the responders knew that the region was draining.
Few people were aware of the flag.
Support was not in the loop.
Novak was unaware of many aspects of the release process.
The storage team learned of the change only after the fact.
We did not realise that the spare key opens both doors.
The night crew had no idea that the hatch was wired.
Unbeknownst to the porters, the lift had been reprogrammed.
It escaped the crew's notice that the tide had turned.
Not knowing that the belt was live, the porter reached in.)",
     .silent = R"(It is a context-unaware parser.
The client did not know the host.
The scheduler is aware of zones.
The client was not sure.
The team was not notified of the move in a timely manner.
We were not sure whether it was DNS.
None of the clients knew the new address.
The parser does not recognise the token.
The second host had not heard from the leader.
The peer joins without knowing the secret key.)"},
    {.code = "AN-08",
     .name = "no-communication-between",
     .severity = W,
     .scopes = "NF",
     .guards = none,
     .finds = "explains by communication that was not there",
     .patterns = R"((no|inadequate|poor|little|insufficient) ..1 communication (between|with|among|across) <any>
(breakdown|break-down|failure|lapse|gap|gaps) (in|of) ..1 (communication|communications|coordination)
communication (breakdown|breakdowns)
(miscommunication|miscommunications) ..6 (between|among|amongst|across|led|caused|delayed|meant|resulted)
(due to|because of|caused by|result of|owing to|through) ..2 (miscommunication|miscommunications|misunderstanding|misunderstandings)
communication ..3 (was|were) <adv> (lacking|missing|absent|insufficient|inadequate|limited)
(did|was|were|had|been) (not|never) <adv> (been)? <adv> communicated to ..2 <person>
(teams|groups|people|departments|shifts|sides|crews) (were|are|was) not <adv> (talking|speaking|communicating) <any>
(information|message|news|notice|warning|word) ..2 (did not|never|failed to) <adv> (reach|reached|get to|got to|arrive at|make it to|made it to) ..3 (people|person|team|teams|staff|responders|engineers|those|them|us|operators|support|desk|who) <any>?
(teams|groups|people|departments|shifts|sides|crews|desks|units|offices|parties) <adv> (did not|never|hardly|barely|rarely|seldom) <adv> (talk|talked|speak|spoke|communicate|communicated|coordinate|coordinated|exchange|exchanged|compare|compared|liaise|liaised) <any>
(poor|bad|patchy|faulty|broken) (information flow|flow of information|information sharing|sharing of information|information exchange) <any>
(no|hardly any|little|scarcely any|insufficient|too little|limited) ..1 (exchange|dialogue|communication|contact|coordination|information flow|flow of information|information sharing|sharing of information|information exchange|alignment|liaison|handover|feedback|conversation) (between|with|among|across|from|within|amongst) <any>
(word|news|notice|warning|information|message|announcement|update) ..5 (never|did not|failed to) <adv> (got|get|made it|make it|came|come|filter|filtered|reach|reached|trickle|trickled|went|go) (through|down|across|over|out|as far as|to|the) ..4 (people|person|team|teams|staff|shift|responders|engineers|those|them|us|operators|support|desk|everyone|on-call|crew|crews|office|group)
(communication|communications|coordination|cooperation|information flow) ..8 (broke down|broken down|breaks down|fell apart|collapsed|fell short|fell down|dried up|was cut|failed|was lost) <any>?
(lines|channels) of communication ..6 (was|were) <adv> (not <any>|unclear|blurred|missing|absent|lacking|long|poor|confused|undefined)
(teams|groups|people|departments|shifts|sides|crews|support|engineering) ..2 (worked|working|operated|acted|operating) ..1 (in silos|in isolation|in a silo|independently of (each|one)|without talking|side by side without)
(siloed|silo|silos) (teams|team|communication|working|knowledge|thinking|information|organisation|between|mentality))",
     .unless =
         R"((pods|services|nodes|hosts|peers|processes|containers|brokers|controllers|agents|replicas|clusters) ..4 (talk|communicate|communication)
communication (with|between|to) (the)? ..2 @thing)",
     .why = absence,
     .offer = "Which channels were open, with whom in them?",
     .fires = R"(There was no communication between teams.
Inadequate communication with support.
Little communication among responders.
A miscommunication about the window led to it.
Teams were not talking to each other.
The change was never communicated to the product team.
The warning never reached the people who needed it.
The two crews did not talk to each other.
Word of the works never got through to the night shift.
Communication between the bridge and the quay broke down.)",
     .silent = R"(No connectivity between AZs.
Communication between pods failed.
The link between hosts was down.
The message never reached the queue.
The two pumps did not talk to each other.
Communication between the two hosts failed.)"},
    {.code = "AN-09",
     .name = "absence-of-leadership",
     .severity = W,
     .scopes = "NF",
     .guards = negated,
     .finds = "explains by leadership that was absent",
     .patterns = R"(absence of ..2 (leadership|ownership|accountability|communication|coordination|oversight)
(nobody|no one) owned !up
(nobody|no one) (led|coordinated|took charge|took ownership|was in charge|was leading)
no (clear)? (leadership|ownership|accountability)
(had|has|have|with|was|were|is|there was|there is) no <adv> (clear)? (owner|owners)
(had|has|have|with|was|were|is|there was|there is) no <adv> (clear|designated|appointed|named|agreed|team|incident|shift) leader
(unclear|undefined|ambiguous|missing) (ownership|responsibility|responsibilities|accountability)
(it|this) (was|is) <adv> (unclear|not clear) who ..4 (owns|owned|maintains|maintained|maintaining)
(it|this) (was|is) <adv> (unclear|not clear) who (owned|owns|led|leads|commanded|commands|coordinated|coordinates|decided|decides|runs|ran|(was|is) <adv> (leading|in charge|in command|in the lead|running|coordinating|commanding|the lead|the commander|the owner))
(no|little) clarity ..2 who
(nobody|no one) felt responsible
(ownership|responsibility|responsibilities) (of|for) ..3 (was|were|is) <adv> (not <adv> (clear|defined)|unclear|undefined|ambiguous)
(ownership|responsibility|responsibilities) (was|were|is) <adv> (not <adv> (clear|defined)|unclear|undefined|ambiguous)
(role|roles|responsibilities|chain of command|command|lines of authority) ..2 (was|were|is|are) <adv> (unclear|not clear|undefined|not defined|blurred|confused)
(nobody|no one|none of us) (had|took|has|takes) ..1 (ownership|responsibility|charge|command|the lead)
(unclear|undefined|ambiguous|confused|no clear) ..1 (chain of command|roles|lines of authority|leadership|command structure|commander|leader|lead)
(missing|lacked|without) (a|an|any|clear|the) <adv> (clear|single|designated|named|dedicated|assigned|agreed|responsible)? (owner|owners|lead|maintainer|steward|commander|coordinator|ownership) !(reference|name|key|field|row|record|column|tag|label|epoch|id)
^ (orphaned|ownerless|unowned|abandoned) (service|services|job|jobs|script|scripts|component|components|queue|code|system|systems|pipeline|dashboard|alert|alerts|repository|tool|tools|cluster)
(service|services|job|jobs|script|scripts|component|components|queue|code|system|systems|pipeline|dashboard|alert|alerts|task|tasks|repository|tool|tools|cluster|ticket|item|action) ..3 (is|was|were|are|had been|has been) <adv> (ownerless|unowned|orphaned|nobody 's|no one 's)
(nobody|no one|no single person|no one person|no person|no individual|no team) ..3 (was|is|were) <adv> (in the lead|in charge|running|leading|coordinating|responsible|accountable|in command|in control|at the helm|driving)
(it|this) (was|is|had) not <adv> (been)? <adv> (defined|decided|agreed|specified|documented|established|laid down|written down) who <any>
(vacuum|void|absence|lack|gap) (of|in) ..1 (leadership|command|ownership|authority|accountability|responsibility|direction)
(leadership|command|ownership|authority|accountability) (vacuum|void|gap|deficit|problem)
(accountability|ownership|responsibility|responsibilities|command|leadership|authority) ..5 (was|were|is|are) <adv> (diffuse|diffused|split|spread|scattered|shared|divided|fragmented|fuzzy|vague|murky|unassigned|not assigned|dispersed|contested|unsettled|not settled) <any>?
(fell|falls|fallen|falling) (between|to) (two stools|the stools|no one|nobody|the cracks between ..1 teams)
no ..1 (team|person|individual|group|department|engineer) ..2 (owned|owns|maintained|maintains|felt responsible|took responsibility|was responsible|is responsible|took charge|took the lead|took ownership) <any>?
(had|has|have|was|were|is|are|been) <adv> without (an|a|any) ..1 (owner|maintainer|lead|commander|coordinator))",
     .unless = R"(~(blameless|blamelessness|blamelessly)
(partition|partitions|shard|shards|cluster|quorum|raft|topic|replica|group|election|set) ..2 no <adv> leader
(leader|lead) (epoch|election|time|lease|node|replica)
no leadership (election|change|transfer)
no ..1 (leader|owner|owners|leaders) (in|of|for|on|among|within) (this|the|a|an|any|each|that) ..2 (protocol|algorithm|cluster|quorum|group|partition|shard|scheme|design|ring|mesh|table|file|row|record|set|term|epoch|object|lock|lease|topology|mode|bucket|key|namespace)
(file|row|record|directory|bucket|object|key|process|lock|partition|shard|topic|socket|volume|table|lease) (has|had|have|was|is) <adv> (no|without|missing|lacking) ..2 (owner|owners)
(responsibility|responsibilities|ownership) ..5 (was|were|is|are) <adv> (split|shared|divided|spread) (between|across|over|among) ..3 (services|modules|hosts|nodes|shards|workers|threads|pods|processes)
(storage|table|default|object|record|row) (owner|owners))",
     .why = absence,
     .offer = "How did command emerge?",
     .fires = R"(There was an absence of leadership.
The queue had no clear ownership.
An absence of coordination slowed it.
Roles were not clear during the call.
Nobody had ownership of the old job.
It was not clear who was in charge.
- Unclear chain of command
There was no clear incident commander.
The old ferry was without an owner since May.
It was not defined who decides on closing the quay.
Ownership of the lock was split across three yards.)",
     .silent = R"(The leader election failed.
It was not clear who had sent the page.
The absence of a leader stopped writes.
Ownership of the file is root.
The partition had no leader.
The partition had no clear leader epoch.
There is no leader in that scheme.
There was no owner for the lock.
The file has no owner since the move.)"},
    {.code = "AN-10",
     .name = "gap-in-people",
     .severity = I,
     .scopes = "NF",
     .guards = negated,
     .finds = "calls something a gap in people",
     .patterns =
         R"((gap|gaps) in ..3 (knowledge|understanding|communication|training|awareness|experience|ownership|skills)
(gap|gaps) in (our|their) (monitoring|alerting|documentation|process|processes|procedures|review|runbooks)
(knowledge|skill|skills|communication|training) (gap|gaps)
(gap|gaps|hole|holes|blind spot|blind spots|blindspot|blindspots) in ..4 (monitoring|alerting|observability|visibility|process|processes|procedures|review|testing|coverage|documentation|tooling|detection|practices|controls)
(testing|review|code review|detection|monitoring|alerting|coverage|process|documentation|observability|visibility|tooling|staffing) (gap|gaps|blindspot|blindspots|blind spot|blind spots)
(gap|gaps|hole|holes) in ..3 (know how|expertise|skill|competence|competency|competencies|handover|coordination|cover|staffing|preparedness|onboarding|supervision|leadership|accountability|familiarity|guidance|cooperation)
(experience|expertise|know how|competence|competency|awareness|understanding|handover|coordination|leadership|ownership|documentation|preparedness|accountability|expectation) (gap|gaps)
(gap|gaps|hole|holes|blind spot|blind spots|blindspot|blindspots|deficit|shortfall) in (what|how) ..5 (know|knows|understand|understands|knew|understood|communicate|work|hand|train|share|document|monitor|test|review|onboard|respond|escalate) <any>?
(hole|holes|blind spot|blind spots|blindspot|blindspots|deficit|deficits|shortfall|shortfalls|weakness|weaknesses) in ..3 (knowledge|understanding|communication|training|awareness|experience|ownership|skills|expertise|know-how|handover|coordination)
(knowledge|skill|skills|experience|information|competence|training|communication) (silo|silos|island|islands|shortfall|shortfalls|deficit|deficits|monopoly|asymmetry|imbalance|hole|holes)
(shortfall|deficit) (in|of) ..2 (knowledge|understanding|training|experience|skills|expertise|staffing|cover))",
     .why = absence,
     .offer = "Which experience was at hand, which elsewhere?",
     .fires = R"(There was a gap in knowledge.
A communication gap slowed it.
Gaps in training showed.
This was a gap in our monitoring.
It went unseen due to gaps in the cluster's alerting.
It showed gaps in our observability.
- Testing gaps: no load test
A gap in know-how about the old pump showed.
The talks point to an experience gap.
It showed a gap in what the crew knows of the lock.
- Knowledge silo around the old pump
A skills shortfall showed in the yard.)",
     .silent = R"(A gap in the sequence numbers.
The graph has a gap.
The air gap held.
A hole in the hull let the water in.)"},
};

}  // namespace debrief::inline v0::language_detail::absent
