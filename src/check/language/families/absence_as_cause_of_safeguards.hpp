// What the system did not have: safeguards, tests, alerts, steps.
#pragma once

#include "check/language/families/absence_as_cause_of_people.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::absent {

inline constexpr Row of_safeguards[] = {
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
(do|does|did) not <adv> (contain|include|provide|offer|come with|ship with) ..4 (safeguard|safeguards|protection|protections|guardrail|guardrails|validation|redundancy|fallback|error handling|rate limiting|circuit breaker|circuit breakers|retries|backoff|sanity check|sanity checks|health check|health checks|rollback|alerting|monitoring)
(have|has|had) no ..2 (dry run|failover|fallback|safeguard|safeguards|sanity check|health check|health checks|rollback plan|staging|canary|circuit breaker) <any>?
(have|has|had) no ..2 (alarm|alarms|drill|drills|validation|test coverage|backup|backups|monitoring|alerting|error handling|guard|guards|guardrails|timeout|timeouts|confirmation step|rate limit|rate limits|rate limiting|redundancy|retries|audit trail|linter|rehearsal) !(left|issues|errors|in|problems|problem|jobs|space) <any>?
(have|has|had) neither ..2 (alarms|alerts|tests|drills|backups|checks|monitoring|documentation|alerting|logging|validation|a runbook|a fallback) nor <any>
(do|does|did) no (validation|checks|sanity checks|checking|error handling|bounds checking|input validation) <any>?
(do|does|did) not <adv> have ..1 (a|an|any|the)? ..1 (dry run|dry-run|confirmation step|confirmation prompt|sanity check|sanity checks|health check|health checks|rate limit|rate limits|circuit breaker|circuit breakers|retries|safety net|linter|guard|guards|guardrails|error handling)
(offers|offered|provides|provided|gives|gave|shows|showed|includes|included|has|had) no ..2 (confirmation|validation|safeguard|safeguards|dry run|undo|preview|sanity check|way to undo) <any>?
(was|were|is|are) not <adv> covered by ..2 (tests|test|alerts|alerting|monitoring|alarms|checks|backups)
(had|have|has|with|only) (limited|little|poor) ..1 (visibility|observability|monitoring|alerting|test coverage|insight|telemetry) (into|of|on|for|in|around|over)
(lacked|lacks|lacking) (a|an|any)? ..1 (fallback|dry run|failover|sanity check|health check|confirmation|rollback plan|audit trail|interlock|guard|guards|linter)
not having ..3 (logging|monitoring|alerting|alerts|tests|backups|documentation|runbook|metrics|checks|canary|redundancy) <any>
lack of ..2 (specification|specifications|inspection|inspections|rehearsal|rehearsals|guidance|guidelines|guardrails|limits|isolation|alarms|traceability|instrumentation|telemetry)
no ..2 (alert|alerts|alarm|alarms|page|pager|pagers|warning|warnings) ..1 (was|were|got|had been)? <adv> (raised|sent|triggered|fired|issued|generated|emitted|sounded|received|activated|created|went off|rang|tripped|came in|reached) <any>?
no ..3 (role|header|check|prompt|test|gate|review|label|sign|banner|dialog|message|limit|rule|guard|lock|interlock) ..6 (said|says|told|tells|warned|warns|asked|asks|stopped|stops|prevented|prevents|caught|flagged|blocked|refused|questioned|limited|caps|capped|guarded|guards) <any>
(have|has|had) no (notion|concept|idea|means|provision|facility|support|mechanism|option) (of|for|to) ..3 (canary|rollback|limit|limits|dry run|undo|quota|quotas|throttling|retries|backoff|failover|confirm|confirmation|roll|abort|detect|prevent|stop|alert|test|verify|protect|pause)
not having ..4 (criterion|criteria|plan|policy|procedure|process|protocol|threshold|thresholds|metric|playbook|playbooks|runbook|runbooks|drill|staging|test|tests|fallback|rollback|alarm|alarms|limit|limits|guard|guards|owner|mechanism|validation|strategy|way to) <any>?
(comes|came|ships|shipped|runs|ran|running|was running|operates|operated|works|worked|goes|went) <adv> (without|with no) ..2 (limit|limits|timeout|timeouts|quota|quotas|rate limiting|rate limit|rate limits|backup|backups|alert|alerts|alarm|alarms|alerting|monitoring|redundancy|validation|safeguard|safeguards|guard rails|guard rail|guardrails|guardrail|retries|circuit breaker|circuit breakers|health check|health checks|checks|fallback|failover|logging|confirmation|interlock|interlocks|dry run|canary|staging|rollback|throttling|backpressure|authentication|encryption|bounds check|sanity check|sanity checks|test|tests|smoke test|smoke tests)
(do|does|did) not <adv> (run|do|perform|enforce|apply|impose|offer|provide|support) ..2 (smoke test|smoke tests|smoke|rate limit|rate limits|limit on|limits on|dry run|alerts|alarms|backups|canary|sanity check|sanity checks|validation|health check|health checks|integrity check|integrity checks|confirmation|pre-flight|preflight) <any>?
nothing ..4 (asks|asked|warns|warned|stops|stopped|prevents|prevented|checks|checked|alerts|alerted|limits|limited|caught|catches|guards|guarded|enforces|enforced|blocks|blocked|flags|flagged|verifies|verified|protects|protected) (for|the|that|when|a|an|us|anyone|any|it|this|against|of|from|people|operators|someone|somebody)
(has|have|had) never been (given|fitted|equipped|provided) (a|an|any|with)? ..2 (limit|limits|timeout|timeouts|quota|quotas|rate limiting|rate limit|rate limits|backup|backups|alert|alerts|alarm|alarms|alerting|monitoring|redundancy|validation|safeguard|safeguards|guard rails|guard rail|guardrails|guardrail|retries|circuit breaker|circuit breakers|health check|health checks|checks|fallback|failover|logging|confirmation|interlock|interlocks|dry run|canary|staging|rollback|throttling|backpressure|authentication|encryption|bounds check|sanity check|sanity checks|test|tests|smoke test|smoke tests)
(was|were|is|are) not (equipped|fitted|protected|guarded|secured|provided) (with|by|against) <any>
lack of ..2 (guard rails|guard rail|separation|segregation|boundaries|quotas|retries|backpressure|staging|dry run|dry runs|review step|verification|interlock|interlocks|detection|paging|notification|notifications|simulation|capacity planning|regression testing|integration testing|load testing|test environment|failover|fallback|isolation|confirmation|standardisation|version pinning)
(have|has|had|with) no ..2 (separation|segregation|boundary|boundaries|isolation|detection|paging|way to undo|preview|version pinning|regression test|regression tests|integration tests|integration test|load test|load tests|unit tests|smoke test|smoke tests|upper limit|hard limit|cap) <any>?)",
     .unless = R"(no ..4 (error|errors|exception|exceptions) ..2 (was|were)
nothing ..4 (in|about) (this|the) ..2 (protocol|spec|specification|standard|rfc)
no ..2 (page|pages) (was|were) (sent|received) (to|by) the ..1 (client|browser)
no ..3 (message|label|header) ..6 (says|tells|said|told) (the|a) (client|parser|browser))",
     .why = absence,
     .offer = "State what existed, for example “release reached all hosts in one step”.",
     .fires = R"(The path lacked proper error handling.
The client did not include the right safeguards.
The import script had no dry-run mode.
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
Not having logging enabled for it did not help either.
The pump had no alarm for a dry tank.
The map code is not covered by tests.
The form did no validation.
We had little visibility into the queue.
The pump lacks a fallback.
No alarm went off on the quay.
Nothing in the panel asks for a second key.
The second pump ran with no interlock.
No sign or check told the porters to stop.)",
     .silent = R"(There was no impact on EU.
The host had no disk.
The response did not include a body.
The row lacked a cookie.
The client has no means of payment.
The table does not have an index.
The lift had no passengers.
The queue had no retries left.
No exception was raised by the parser.)"},
    {.code = "AN-03",
     .name = "missing-safeguard",
     .severity = I,
     .scopes = "N",
     .guards = reason_given,
     .finds = "names a safeguard as missing",
     .patterns =
         R"((missing|missed) ..2 (alert|alerts|alerting|monitoring|test|tests|validation|runbook|documentation|coverage|scenarios|tools|tooling|instructions|guidance|procedure|procedures|process|redundancy|safeguards|context|checks|metrics|criteria|access|gate|gates|dashboard|dashboards|guard|guardrail|guardrails|thresholds|guards|guard rail|guard rails|sanity check|sanity checks|health check|safety check|bounds check|null check|length check|check for|check on|alarms|alarm|timeout|timeouts|rate limit|rate limits|rate limiting|limits|fallback|fallbacks|circuit breaker|circuit breakers|error handling|input checking|retries|backups|interlock|interlocks|confirmation|throttling|quotas|canary|audit log|audit trail)
(alerting|alerts|alert|monitoring|tests|test|validation|documentation|logging|runbook|runbooks|metrics|safeguards) ..4 (was|were|is|are) <adv> (missing|absent) !from
(rate limit|rate limits|limit|limits|quota|quotas|circuit breaker|circuit breakers|audit log|audit logs|audit trail|audit|alarm|alarms|check|checks|health check|guard|guardrail|guardrails|gate|gates|canary|dry run|confirmation|interlock|interlocks|protection|error handling|throttle|throttling|dashboard|procedure|protocol|watchdog|lock-out|fallback|fence|safety net) ..5 (was|were|is|are) <adv> (missing|absent|lacking) !(from|in|rows|data)
(missing|lacking) ..1 (comparison|separation|segregation|verification|inspection|reconciliation|confirmation|notification|escalation|isolation|simulation|handover|sign-off|load test|load tests|smoke test|smoke tests|integration test|integration tests|regression test|regression tests|unit test|unit tests|review step|rollback plan|rollback|failover|standard|policy|guideline|guidelines|plan|definition|threshold|instrumentation|telemetry|step in|steps in|documentation|observability|cross-check|cross check|end-to-end test|training) (of|between|for|in|on|at|around|after|before|during|to|and|$)
(was|were|is) <adv> (missing|lacking) (a|an|any|the) ..1 ..1 (test|tests|alert|alarm|check|section on|rollback section|step|safeguard|guard|limit|timeout|fallback|rollback plan|runbook|confirmation|validation|interlock|canary|owner field|review step)
what (was|is) <adv> (missing|lacking|absent) (was|is) (a|an|any|the) ..2 (test|tests|alert|alarm|check|safeguard|guard|limit|timeout|fallback|plan|runbook|confirmation|validation|interlock|canary|procedure|drill|rehearsal|step)
(the|an) absent ..2 (check|test|alert|alarm|guard|limit|timeout|runbook|safeguard|monitor|monitoring|validation|fallback|confirmation))",
     .unless = "(pages|people) missing\n"
               "(it|they) (is|are|was|were) missing\n"
               "(missing|missed) (alerts|alarms|backups|check|checks|limits|retries|guards) (was|were) <done>\n"
               "(report|find|found|fix|add|added|adding|fixed|list) ..2 (missing|missed)\n"
               "!(due|owing|down|attributed|traced|led|lead) to missing\n"
               "(missing|missed) (data|rows|files|entries|records|values|points|events) ..1",
     .why = absence,
     .offer = "Say with what was alerted on instead.",
     .fires = R"(A missing saturation alert hid it.
The suite is missing crucial scenarios.
Missing tests let it through.
The errors were due to missing test cases.
Missing investigation tools made it slower.
Alerting for the nodes was completely absent.
Two missing guards in the map loader:
A missing health check kept the lift in service.
Missing rate limits on the form.
An interlock on the second hatch was missing.
Missing comparison of the two lists after the move.
What was missing was a test of both pumps together.)",
     .silent = R"(Missing rows: 12.
The cookie was missing.
The file is missing.
They notice missing data in tools.
The second disk on the host was missing.
The limit was missing from the page.
Missing separation characters were added to the file.)"},
    {.code = "AN-05",
     .name = "without-doing",
     .severity = I,
     .scopes = "N",
     .guards = not_planned,
     .finds = "tells of an act by what went without",
     .patterns =
         R"(without ..1 (setting aside|provisioning|allocating|reserving|leaving|planning|allowing|adding|scheduling|staffing|budgeting|ordering) ..2 (enough|sufficient|adequate|extra|additional) <any>
without being <adv> (tested|reviewed|checked|verified|validated)
without (testing|checking|verifying|reviewing|noticing|realising|considering|telling|informing|notifying|reading|asking|understanding|validating|consulting|communicating)
(merged|deployed|went live|gone live|go live|released|shipped|rolled out|applied|put live|switched on|set|changed|upgraded|migrated) ..6 without (a|any|prior|a prior) ..1 (test|tests|check|checks|drill|dry run|canary|staging|second look|backup|announcement|plan|rollback)
without (us|anyone|anybody|them|the team) (noticing|knowing|realising|checking)
(merged|deployed|pushed|released|made|went|rolled|shipped|applied|run|executed|approved|enabled|started|published) ..6 without <det>? (prior|proper|code|peer|any|security|manual|further)? (review|testing|tests|approval|validation|verification|notice|rehearsal|announcement|consultation|coordination)
without <adv> (thinking|stopping|looking|thoroughly|properly|fully|first) ..2 (through|about|to|at|it|the|<ing>)
without (any)? (monitoring|alerting|alerts|logging|visibility|tests|testing|backups|safeguards|rollback|a rollback plan|a backup) (on|for|of|in|to|,|$)
without (measuring|rehearsing|practising|inspecting|double checking|cross checking|trialling|piloting|briefing|documenting|escalating|coordinating|announcing|questioning)
without <adv> having been? <adv> (tested|tried|checked|verified|reviewed|rehearsed|practised|validated|read|asked|told|informed|confirmed|measured|considered|consulted|notified|announced|looked|inspected|briefed|understood)
(was|were|been|being|got|<S>) ..1 (added|changed|merged|deployed|rotated|moved|upgraded|updated|patched|released|shipped|enabled|disabled|switched|turned on|turned off|applied|removed|deleted|migrated|rolled out|went live|went|launched|put|replaced|renamed|started|restarted|promoted|swapped|introduced|installed|raised|lowered|published|set|rebuilt|drained|opened|closed|pushed|extended) ..6 without <adv> (upgrading|updating|extending|migrating|lowering|raising|draining|trying|disabling|announcing|adjusting|adapting|coordinating|isolating|locking|pausing|warning|copying|backing|renewing|taking|making|stopping|closing|switching|increasing|scaling|bumping|regenerating|rebuilding|alerting|agreeing|involving|scheduling|planning|preparing|registering|securing|giving|getting|obtaining|seeking|raising|opening|following|having|running|doing|performing|putting|setting up|cleaning) <any>
(added|changed|merged|deployed|rotated|moved|upgraded|updated|patched|released|shipped|enabled|disabled|switched|turned on|turned off|applied|removed|deleted|migrated|rolled out|went live|went|launched|put|replaced|renamed|started|restarted|promoted|swapped|introduced|installed|raised|lowered|published|set|rebuilt|drained|opened|closed|pushed|extended|taken) ..6 (without a word|without (so much as|even) (a|an) <any>|with no (thought|regard|warning|notice|word|consideration|test|tests|testing|review|prior|announcement|plan|heads-up|heads up|backup|backups|consultation|coordination|drill|rehearsal|explanation|handover|approval) <any>?)
with no ..1 (thought|regard|consideration|attention) (given|paid|to|for) <any>
without ..1 (thought|regard|consideration|attention) (given|paid|to|for|of) <any>)",
     .unless = R"((validation|verification|review) (error|errors|failure|failures|warnings)
(avoid|avoids|avoiding|prevent|prevents|preventing|instead of|rather than) ..7 without <ing>
(hesitant|reluctant|unwilling|loath|unable|not) <adv> (to|want to|like to) ..6 without <adv> <ing>
without (taking|having|losing|making|running|stopping) ..2 (effect|down|longer|data|place|time|writes|changes|errors|root|it down)
<T> ..4 without <adv> (stopping|running|raising|closing|opening|following|taking|giving|getting|setting up) <any>)",
     .why = absence,
     .offer = "Which tests ran?",
     .fires = R"(We moved the table without reserving enough headroom.
It was deployed without testing.
It ran for years without us noticing.
They merged it without reading the note.
The change was merged without code review.
It was shipped without thinking through the risk.
Without monitoring on that table, it grew for days.
The fitters closed the hatch without measuring the gap.
The valve went live without having been tried.
The new gate went live without a test.
A second gate was put in without extending the alarm.
The locks were changed without a word to the porters.
The tide table was replaced, with no thought given to the old boats.)",
     .silent = R"(It runs without root.
The host came back without data loss.
It restarts without warning.
Writes were applied without validation errors.
The host ran without waiting for it.
The probe is there to avoid losing a host without noticing.
The pump was restarted without losing the prime.)"},
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
^ no ..3 (health check|health checks|checks|safeguard|safeguards|guardrails|fallback|failover|dry run|rate limit|circuit breaker|lower bound|upper bound|sanity check|sanity checks) (for|on|in|of|to|or|and|at|around|between|$)
, no (prior|previous|earlier|load|automated|regular|end-to-end) ..1 (testing|tests|test|rehearsal|drill|drills|alerting|monitoring|check|checks) (of|for|on|in|around|$)
^ no ..2 (monitoring|alerting|alert|alerts|test|tests|testing|simulation|simulations|drill|drills|documentation|runbook|redundancy|validation|environment|canary|process|procedure|plan|backup|backups|rollback)
there (was|were|is|are) <adv> (no|not any|zero) ..1 (email|e-mail|mail|push|pager|sms|text|phone|chat|automatic|automated|proactive|outage) (notification|notifications|email|emails|e-mail|e-mails|mail|mails|page|pages|message|messages|call|calls|warning|warnings) !(lost|in|left|pending|missed|queued|for)
there (was|were|is|are) <adv> (no|not any|zero) ..1 (notification|notifications|paging) (to|about|of|that|when|if|on|sent|set|configured|$)
there (was|were|is|are) <adv> (no|not any|zero) ..1 warning (in|on) the ..1 (ui|page|form|screen|board|console|tool|dialog|output|interface|panel)
there (was|were|is|are) no ..2 (knowledge|understanding|overview|instructions) (of|about|on|for|how|in)
there (was|were|is|are) <adv> (no|not any|not|zero) ..3 (guardrail|guardrails|mechanism|guidance|guidelines|criteria|limit|limits|fallback|instructions|visibility|runbook|alert|alerts|alerting|alarm|alarms|slo|slos|monitoring|test|tests|testing|qa|quality assurance|documentation|process|procedure|procedures|processes|check|checks|owner|plan|protocol|validation|backup|backups|safeguard|safeguards|redundancy|canary|rollback|escalation|prompt|confirmation|circuit breaker|rate limit|rate limiting|quota|linter)
no ..5 (test|tests|alert|alerts|alerting|runbook|playbook|check|checks|monitoring|documentation|procedure|process) ..1 (existed|exists|exist|covered|caught|fired|was in place|were in place)
no ..4 (escalation|notification|alerting|monitoring|rollback|backup|recovery|playbook|runbook|procedure|process|fallback) ..2 (is|are|was|were) <adv> in place
(alert|alerts|alerting|monitoring|runbook|runbooks|playbook|documentation|tests|backups|dashboards) ..4 (do|does|did) not <adv> exist
(with|had|have|has|were|are) no (common|shared|agreed|written|documented|formal) ..1 (guideline|guidelines|standard|standards|process|procedure|procedures|rules|convention|conventions)
there (was|were|is|are) <adv> no ..2 (scripted|automated|automatic|documented|tested|agreed|defined|formal|written|rehearsed|supported|safe|easy|clear|practised|known|established|official) ..1 (path|way|route|means|method|procedure|rule|definition|threshold|workflow|owner|step|steps|criterion|rollback|recovery|fallback|plan|policy|process|set of|list|approach|strategy) <any>?
there (was|were|is|are) not anything (in place|to|that) <any>
there (was|were|is|are) nothing (in place|to (stop|warn|prevent|alert|tell|check|catch|limit|protect|ensure|remind|indicate|show|detect|verify|guard|block)|that (stops|stopped|warns|warned|prevents|prevented|alerts|alerted|tells|told|checks|checked|catches|caught|limits|limited|guards|guarded|would (stop|warn|prevent|alert|catch|have)))
there (exists|existed) no ..3 (test|tests|alert|alerts|check|checks|plan|procedure|runbook|runbooks|owner|backup|backups|documentation|monitoring|process|fallback|limit|limits|drill|drills|threshold|thresholds|policy|way|rule|rules|agreement|definition|safeguard|safeguards)
^ nowhere (is|was|are|were|does|do|did) ..3 (written|documented|defined|stated|recorded|described|noted|explained|say|said|specified|laid down)
there (has|have|had) (never been|been no|not been) ..4 (check|checks|test|tests|drill|drills|alert|alerts|alarm|monitoring|review|reviews|plan|procedure|process|policy|backup|backups|rehearsal|runbook|training|owner|limit|limits|audit|audits|inspection|documentation|validation|safeguard|safeguards)
there (was|were|is|are) <adv> neither ..2 (test|tests|alert|alerts|alarm|alarms|check|checks|plan|procedure|runbook|runbooks|owner|backup|backups|documentation|monitoring|process|fallback|limit|limits|drill|drills) nor <any>
there (was|were|is|are) <adv> (no|not any|zero) ..3 (separation|segregation|comparison|reconciliation|anomaly detection|detection|dry run|undo|preview|interlock|interlocks|guard|guard rail|guard rails|barrier|barriers|rehearsal|drill|drills|handover|load test|load tests|regression test|playbook|playbooks|threshold|thresholds|staging|sanity check|failover|circuit breakers|throttling|audit trail|audit log|log of|record of who|inventory|dashboard|dashboards|telemetry|instrumentation|traceability|on-call|rota|review process|change control|sign-off|approval) !(left|pending|missing))",
     .unless = R"(~(if|whether) ..6 (does|do) not <adv> exist
~(appeared|seemed|looked|appears|seems|looks) to be (fine|ok|okay|healthy|normal|stable|well)
~(everything|all|service|services|site|hosts) ..2 (was|were|looked|is|are) (fine|ok|okay|healthy|normal|stable)
limit (order|orders)
there (is|are) no ..2 (in|within) (this|that|the|our) ..1 (protocol|scheme|algorithm|format|grammar|specification|language|api|schema|syntax))",
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
- No automated health checks or paging for single hosts
We assumed that it was enough, no prior testing of a lost host.
There is no QA for uploads.
There were zero alerts about the drop.
We have a dashboard, but no alerts set up for it.
While graphs were in place, no alert was configured.
- No resource requests or limits were set on the pod
- No formal definition of a team
There was no verification step after the upload.
There are no alarms if a replica is behind.
There were no push notifications sent to the shift.
There was no warning on the board.
There is no scripted path back from a half-filled lock.
There was nothing to warn the crew that the gate was live.
Nowhere is it written who may open the lock.)",
     .silent = R"(There were no errors.
There was no impact.
No checks were failing.
There is a runbook.
The alert fired for a host that did not exist.
If the documentation does not exist, add an action item.
There was no limit order in the queue.
There were no notifications lost.
There were no emails in the queue.
No definitive answer was given.
The service appeared to be fine, and there were no alerts.
The client has no way to know.
There is no leader in this scheme.
There is no retry left in the queue.
There was nothing to do but wait.)"},
};

}  // namespace debrief::inline v0::language_detail::absent
