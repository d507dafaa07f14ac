#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view absence =
    "What was absent explains nothing: endless things were. What was there, and was used, does.";

constexpr Row rows[] = {
    {.code = "AN-01",
     .name = "lack-of-care",
     .severity = W,
     .scopes = "NF",
     .guards = negated | reason_given,
     .finds = "explains by a lack in people",
     .patterns = R"((lack|lacking|shortage) of ..2 @peoplenoun
(had|has|have|with|received|got) <adv> (little|scant|minimal|hardly any) ..1 (oversight|review|testing|training|supervision|planning|coordination|communication|preparation)
<P> <adv> (lacked|lacks|lack) ..2 @peoplenoun
^ lacking ..2 @peoplenoun
missing ..1 (knowledge|training|ownership|communication|awareness|experience|coordination|expertise|understanding|skills|leadership|supervision))",
     .unless = R"((lack|lacking|shortage) of (need|demand|interest)
(communication|communications|process|processes|review|reviews|testing|knowledge|training) (redundancy|redundancies|channel|channels|tool|tools|tooling|path|paths|memory|isolation|environment|environments|cluster|base|infrastructure|framework|capacity|data)
knowledge (base|bases|graph|panel))",
     .why = absence,
     .offer = "What was communicated, to whom?",
     .fires = R"(A lack of communication slowed it.
It came from lack of ownership.
The team lacked the training.
It took long due to missing knowledge.
- Lacking ownership of the service)",
     .silent = R"(A lack of disk space stopped it.
It was not a lack of care.
The node lacked memory.
The missing knowledge base page was restored.)"},
    {.code = "AN-02",
     .name = "no-safeguard",
     .severity = I,
     .scopes = "N",
     .guards = reason_given,
     .finds = "names a safeguard that was not there",
     .patterns =
         R"((do|does|did) not have any ..2 (safeguard|safeguards|protection|protections|tests|alerts|alerting|monitoring|checks|validation|redundancy)
(lack|lacks|lacked|lacking) ..3 (mechanism|mechanisms|protection|protections|guardrails)
(have|has|had) no ..2 (tests|alerts|checks|safeguards|instructions|playbook|playbooks|runbook|runbooks|dashboards) <any>
did not have ..1 (sufficient|adequate|proper|good|the right) ..2 (logs|logging|monitoring|alerting|alerts|tests|tooling|tools|visibility|documentation|metrics|checks|safeguards|coverage)
(lack of|lack|lacked|lacks|lacking|absence of|did not have|had no|with no) ..3 (instructions|playbook|protections|guardrails|visibility|observability|redundancies|insight|tooling|automation|test|tests|coverage|alert|alerts|alerting|monitoring|validation|handling|redundancy|runbook|canary|audit|protocol|safeguard|safeguards|checks|logging|documentation|backup|backups|metrics)
(do|does|did) not <adv> have (a|an|any|the) ..3 (mechanism|process|procedure|policy|protocol|plan|runbook|playbook|safeguard|alert|alerts|test|check|monitor|audit|criterion|criteria|canary|fallback|staging|rehearsal|drill|strategy)
(do|does|did) not <adv> have ..2 (notifications|paging|backups|criteria|guidelines|guidance|alarms|drills|runbooks|safeguards|rehearsals)
(do|does|did) not <adv> have (a|any) ..1 way (to|of) (detect|detecting|alert|alerting|roll|rolling|throttle|limit|test|testing|monitor|know|see|tell|stop|notice|verify)
(lacked|lacks|lacking|lack of|absence of|with no) ..3 (breaker|breakers|backoff|throttling|rate limit|rate limits|rate limiting|timeouts|quota|quotas)
(have|has|had) no ..3 (method|means) (of|to|for) ..1 (prevent|preventing|detect|detecting|stop|stopping|test|testing|verify|verifying|undo|undoing|roll|rolling|limit|limiting|check|checking|alert|alerting) <any>
not having ..3 (logging|monitoring|alerting|alerts|tests|backups|documentation|runbook|metrics|checks|canary|redundancy) <any>
lack of ..2 (specification|specifications|inspection|inspections|rehearsal|rehearsals|guidance|guidelines|guardrails|limits|isolation|alarms|traceability|instrumentation|telemetry))",
     .why = absence,
     .offer = "State what existed, for example “release reached all hosts in one step”.",
     .fires = R"(The path lacked proper error handling.
We did not have any redundancy.
There was an absence of alerts.
We did not have a mechanism for throttling requests.
We do not have clear criteria for pausing writes.
There was a lack of telemetry.
We still don't have downtime notifications set up.
We currently don't have backups of the volumes.
The retry code lacked circuit breakers.
The cache was filled with no rate limiting.
We have no method of preventing that.
Not having logging enabled for it did not help either.)",
     .silent = R"(There was no impact on EU.
The host had no disk.
The row lacked a cookie.
The client has no means of payment.
The table does not have an index.)"},
    {.code = "AN-03",
     .name = "missing-safeguard",
     .severity = I,
     .scopes = "N",
     .guards = reason_given,
     .finds = "names a safeguard as missing",
     .patterns = "(missing|missed) ..2 "
                 "(alert|alerts|alerting|monitoring|test|tests|validation|runbook|documentation|coverage|scenarios|"
                 "tools|tooling|"
                 "instructions|guidance|procedure|procedures|process|redundancy|safeguards|context|checks|metrics|"
                 "criteria|access|gate|gates|dashboard|dashboards|guard|guardrail|"
                 "guardrails|thresholds)\n"
                 "(alerting|alerts|alert|monitoring|tests|test|validation|documentation|logging|runbook|runbooks|"
                 "metrics|safeguards) ..4 (was|were|is|are) <adv> (missing|absent) !from",
     .unless = "(pages|people|to) missing\n"
               "(missing|missed) (data|rows|files|entries|records|values|points|events) ..1",
     .why = absence,
     .offer = "Say with what was alerted on instead.",
     .fires = R"(A missing saturation alert hid it.
The suite is missing crucial scenarios.
Missing tests let it through.
Missing investigation tools made it slower.
Alerting for the nodes was completely absent.)",
     .silent = "Missing rows: 12.\nThe cookie was missing.\nThe file is missing.\nThey notice missing data in tools."},
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
too few (people|engineers|staff|responders|operators|reviewers) <any>
(insufficient|not enough|too little|inadequate) ..2 (checking|testing|training|awareness|knowledge|experience|communication|attention|care|coordination|documentation|understanding|diligence|oversight|practice)
only (one|two|a few|few|a single|a handful|some) (person|people|engineer|engineers|of us|team member|members|responder|responders) ..3 (knew|understood|had access|was able|were able|could|know|understand|knows) <any>
(knowledge|expertise|understanding|familiarity) (of|with) ..5 (was|is|were) (limited|confined|concentrated|restricted) (to|in|with) <any>
(shift|team|desk|rota|on-call|department|group|support|operations) (was|were|is) <adv> (understaffed|under-staffed|short-staffed|shorthanded|short-handed|overstretched|stretched)
(stretched|spread) <adv> thin
<P> <adv> (had|have|has) no (dedicated|trained|experienced|qualified|available|full time|spare|real)? ..1 (people|staff|engineers|engineer|experts|expert|specialist|specialists|operators|sysadmins|sres|dbas|dba|responders) <any>
there (was|were|is|are) <adv> (no|nobody|no one) (trained|experienced|qualified|available|dedicated|senior) ..1 @role
(had|have|has) not <adv> (received|had|been given|undergone|completed) ..3 (training|instruction|instructions|briefing|guidance|experience|onboarding)
(insufficient|too few|inadequate|not enough) (personnel|staff|crews|officers|responders|operators|technicians|nurses|engineers|people) <any>?
staffing ..1 (was|were) <adv> (too low|low|thin|short|insufficient|inadequate))",
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
Staffing levels were too low.)",
     .silent = R"(Not enough replicas for quorum.
There was insufficient disk.
The training took an hour.
Only one node had access.
The load was spread over three hosts.
There was no dedicated host.)"},
    {.code = "AN-05",
     .name = "without-doing",
     .severity = I,
     .scopes = "N",
     .guards = not_planned,
     .finds = "tells of an act by what went without",
     .patterns = R"(without being <adv> (tested|reviewed|checked|verified|validated)
without (testing|checking|verifying|reviewing|noticing|realising|considering|telling|informing|notifying|reading|asking|understanding|validating|consulting|communicating)
without (us|anyone|anybody|them|the team) (noticing|knowing|realising|checking)
(merged|deployed|pushed|released|made|went|rolled|shipped|applied|run|executed|approved|enabled|started|published) ..6 without <det>? (prior|proper|code|peer|any|security|manual|further)? (review|testing|tests|approval|validation|verification|notice|rehearsal|announcement|consultation|coordination)
without <adv> (thinking|stopping|looking|thoroughly|properly|fully|first) ..2 (through|about|to|at|it|the|<ing>)
without (any)? (monitoring|alerting|alerts|logging|visibility|tests|testing|backups|safeguards|rollback|a rollback plan|a backup) (on|for|of|in|to|,|$))",
     .unless = R"((validation|verification|review) (error|errors|failure|failures|warnings))",
     .why = absence,
     .offer = "Which tests ran?",
     .fires = R"(It was deployed without testing.
It ran for years without us noticing.
They merged it without reading the note.
The change was merged without code review.
It was shipped without thinking through the risk.
Without monitoring on that table, it grew for days.)",
     .silent = R"(It runs without root.
The host came back without data loss.
It restarts without warning.
Writes were applied without validation errors.
The host ran without waiting for it.)"},
    {.code = "AN-06",
     .name = "there-was-no",
     .severity = I,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says what there was not",
     .patterns =
         R"(no ..4 (alert|alerts|alerting|alarm|alarms|monitoring|limit|limits|timeout|timeouts|backup|backups|check|checks|threshold|thresholds|health check|retries|owner|redundancy) ..1 (was|were|is|are)? <adv> (setup|set up|set|configured|defined|enabled|implemented) !by
there (was|were|is|are) <adv> no ..1 (verification|approval|validation|review|canary|confirmation|rollback) (step|stage|gate)
^ no ..2 (lifecycle|ownership|communication channel|escalation path|definition|naming convention|change control|handover|staging|peer review|code review) <any>
^ no (limit|limits|throttling|rate limiting|quota|quotas|timeout|timeouts) (on|for) <any>
(there|have|has|had) ..2 no ..2 (way|ways|method|means) (to|of) <adv> (fail|failing|failover|roll|rolling|detect|detecting|see|tell|know|test|testing|alert|stop|stopping|undo|recover|recovering|verify|check|limit|throttle|restore|restoring|switch|revert) <any>
^ no ..2 (monitoring|alerting|alert|alerts|test|tests|testing|simulation|simulations|drill|drills|documentation|runbook|redundancy|validation|environment|canary|process|procedure|plan|backup|backups|rollback)
there (was|were|is|are) no ..2 (knowledge|understanding|overview|instructions) (of|about|on|for|how|in)
there (was|were|is|are) <adv> (no|not any|not|zero) ..3 (guardrail|guardrails|mechanism|guidance|guidelines|criteria|limit|limits|fallback|instructions|visibility|runbook|alert|alerts|alerting|alarm|alarms|slo|slos|monitoring|test|tests|testing|qa|quality assurance|documentation|process|procedure|procedures|processes|check|checks|owner|plan|protocol|validation|backup|backups|safeguard|safeguards|redundancy|canary|rollback|escalation|prompt|confirmation|circuit breaker|rate limit|rate limiting|quota|linter)
no ..5 (test|tests|alert|alerts|alerting|runbook|playbook|check|checks|monitoring|documentation|procedure|process) ..1 (existed|exists|exist|covered|caught|fired|was in place|were in place)
no ..4 (escalation|notification|alerting|monitoring|rollback|backup|recovery|playbook|runbook|procedure|process|fallback) ..2 (is|are|was|were) <adv> in place
(alert|alerts|alerting|monitoring|runbook|runbooks|playbook|documentation|tests|backups|dashboards) ..4 (do|does|did) not <adv> exist
(with|had|have|has|were|are) no (common|shared|agreed|written|documented|formal) ..1 (guideline|guidelines|standard|standards|process|procedure|procedures|rules|convention|conventions))",
     .unless = R"(~(if|whether) ..6 (does|do) not <adv> exist
~(appeared|seemed|looked|appears|seems|looks) to be (fine|ok|okay|healthy|normal|stable|well)
~(everything|all|service|services|site|hosts) ..2 (was|were|looked|is|are) (fine|ok|okay|healthy|normal|stable)
limit (order|orders))",
     .why = absence,
     .offer = "What did responders use instead?",
     .fires = R"(There was no runbook.
There were no alerts for the queue.
No unit tests existed.
No escalation method is in place for it.
Alerting for these hosts does not exist.
The teams worked with no common guidelines.
There are currently no guardrails for it.
There's no quick way to fail over the proxy.
- No limits on retries
There is no QA for uploads.
There were zero alerts about the drop.
We have a dashboard, but no alerts set up for it.
While graphs were in place, no alert was configured.
- No resource requests or limits were set on the pod
- No formal definition of a team
There was no verification step after the upload.
There are no alarms if a replica is behind.)",
     .silent = R"(There were no errors.
There was no impact.
There is a runbook.
The alert fired for a host that did not exist.
If the documentation does not exist, add an action item.
There was no limit order in the queue.
No definitive answer was given.
The service appeared to be fine, and there were no alerts.
The client has no way to know.)"},
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
(nobody|no one|none) ..6 (was|were|is) <adv> (aware|informed|told|familiar)
<P> <adv> (had|has|have) no (knowledge|awareness|understanding|visibility|insight|information) (of|about|into|that|on)
<P> <adv> (was|were|is|are) <adv> (unsure|uncertain) (how|who|what|which|where|about|of|when) <any>
<P> <adv> (was|were|is|are) not <adv> (sure|certain) (how|who|what|which|where|about|of) <any>
not <adv> (widely|well|commonly|generally|broadly|sufficiently|visibly)? known ..1 (by|to|in|within|among|across|throughout|outside|on|enough) ..3 (team|teams|organisation|organization|company|foundation|department|departments|engineers|staff|responders|people|everyone|us|on-call|developers|operators|support|group|community|enough)
(none|neither) of ..4 (knew|realised|had known|had heard|was aware|were aware|is aware|are aware) <any>
few ..4 (knew|realised|had known|had heard|was aware|were aware|is aware|are aware) <any>
(support|team|teams|staff|customers|engineers|responders|everyone|people|department|operations|desk) (was|were|is|are) <adv> not <adv> (in the loop|looped in|kept informed|in the picture)
(out of|left out of) the loop
<P> <adv> (found out|learned|learnt|heard) ..5 (from (customers|users|twitter|social media|the press|outside)|only (after|when|later|by)|by chance|after the fact))",
     .unless =
         R"(not <adv> (informed|told|notified) ..6 (in time|in a timely (fashion|manner|way)|in good time|on time|promptly)
(something|anything|nothing|things|what|everything) <person> did not know
did not know (if|whether|why)
(none|neither|few) (of)? (the|our|these|those|all|its)? ..1 (@thing|clients|client))",
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
The storage team learned of the change only after the fact.)",
     .silent = R"(It is a context-unaware parser.
The client did not know the host.
The scheduler is aware of zones.
The client was not sure.
The team was not notified of the move in a timely manner.
We were not sure whether it was DNS.
None of the clients knew the new address.)"},
    {.code = "AN-08",
     .name = "no-communication-between",
     .severity = W,
     .scopes = "NF",
     .guards = none,
     .finds = "explains by communication that was not there",
     .patterns = R"((no|inadequate|poor|little|insufficient) ..1 communication (between|with|among|across) <any>
(breakdown|break-down|failure|lapse|gap|gaps) (in|of) ..1 (communication|communications|coordination)
communication (breakdown|breakdowns)
(miscommunication|miscommunications)
communication ..3 (was|were) <adv> (lacking|missing|absent|insufficient|inadequate|limited)
(did|was|were|had|been) (not|never) <adv> (been)? <adv> communicated to ..2 <person>
(teams|groups|people|departments|shifts|sides|crews) (were|are|was) not <adv> (talking|speaking|communicating) <any>
(information|message|news|notice|warning|word) ..2 (did not|never|failed to) <adv> (reach|reached|get to|got to|arrive at|make it to|made it to) ..3 (people|person|team|teams|staff|responders|engineers|those|them|us|operators|support|desk|who) <any>?)",
     .why = absence,
     .offer = "Which channels were open, with whom in them?",
     .fires = R"(There was no communication between teams.
Inadequate communication with support.
Little communication among responders.
A miscommunication about the window led to it.
Teams were not talking to each other.
The change was never communicated to the product team.
The warning never reached the people who needed it.)",
     .silent = R"(No connectivity between AZs.
Communication between pods failed.
The link between hosts was down.
The message never reached the queue.)"},
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
(had|has|have|with|was|were|is|there was|there is) no <adv> (clear)? (owner|owners|leader)
(unclear|undefined|ambiguous|missing) (ownership|responsibility|responsibilities|accountability)
(it|this) (was|is) <adv> (unclear|not clear) who
(no|little) clarity ..2 who
(nobody|no one) felt responsible
(ownership|responsibility|responsibilities) (of|for) ..3 (was|were|is) <adv> (not <adv> (clear|defined)|unclear|undefined|ambiguous)
(ownership|responsibility|responsibilities) (was|were|is) <adv> (not <adv> (clear|defined)|unclear|undefined|ambiguous)
(role|roles|responsibilities|chain of command|command|lines of authority) ..2 (was|were|is|are) <adv> (unclear|not clear|undefined|not defined|blurred|confused)
(nobody|no one|none of us) (had|took|has|takes) ..1 (ownership|responsibility|charge|command|the lead)
(unclear|undefined|ambiguous|confused|no clear) ..1 (chain of command|roles|lines of authority|leadership|command structure|commander|leader|lead))",
     .unless = R"(~(blameless|blamelessness|blamelessly)
(partition|partitions|shard|shards|cluster|quorum|raft|topic|replica|group|election|set) ..2 no <adv> leader
(leader|lead) (epoch|election|time|lease|node|replica))",
     .why = absence,
     .offer = "How did command emerge?",
     .fires = R"(There was an absence of leadership.
The queue had no clear ownership.
An absence of coordination slowed it.
Roles were not clear during the call.
Nobody had ownership of the old job.
- Unclear chain of command
There was no clear incident commander.)",
     .silent = R"(The leader election failed.
The absence of a leader stopped writes.
Ownership of the file is root.
The partition had no leader.
The partition had no clear leader epoch.)"},
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
(gap|gaps|hole|holes|blind spot|blind spots|blindspot|blindspots) in ..2 (monitoring|alerting|observability|visibility|process|processes|procedures|review|testing|coverage|documentation|tooling|detection|practices|controls)
(testing|review|code review|detection|monitoring|alerting|coverage|process|documentation|observability|visibility|tooling|staffing) (gap|gaps|blindspot|blindspots|blind spot|blind spots))",
     .why = absence,
     .offer = "Which experience was at hand, which elsewhere?",
     .fires = R"(There was a gap in knowledge.
A communication gap slowed it.
Gaps in training showed.
This was a gap in our monitoring.
It showed gaps in our observability.
- Testing gaps: no load test)",
     .silent = "A gap in the sequence numbers.\nThe graph has a gap.\nThe air gap held."},
};

}  // namespace

constinit const Family absence_as_cause{"AN", "absence as cause", "RCA2 rules of causation; Dekker, Field Guide", rows};

}  // namespace debrief::inline v0::language_detail
