// Acts measured against another course: should, could, would, might and ought to have, instead of, too late.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::counterfactual {

inline constexpr Row another_course[] = {
    {.code = "CF-01",
     .name = "person-should-have",
     .severity = W,
     .scopes = "NQ",
     .guards = approved_question,
     .finds = "measures people against what they should have done",
     .patterns = R"(<S> should <adv> have <adv> <done>
<S> should <adv> have <adv> (been|had)
should <adv> have <adv> been <adv> @handled
(right|correct|better|best|proper|safer|wiser|sensible|appropriate) (thing|action|approach|move|call|course|step|choice|option|response|way|decision|reaction) ..4 would <adv> have been
^ (it|this) would <adv> have been <adv> (better|wiser|safer|best|prudent|wise|preferable) (to|if|had) <any>
should (not|never) <adv> have <adv> been <adv> (merged|deployed|started|released|pushed|shipped|run|rolled|enabled|disabled|deleted|removed|applied|changed|used|left|given|allowed|touched|bypassed|skipped|silenced|ignored|closed|committed|restarted|scheduled|attempted|trusted|made|done|granted|exposed|committed|published|introduced|turned|shipped|assumed|put|set|added|rushed|hurried|moved|upgraded|approved|accepted)
which (it|this|that|they) should <adv> have been $
should <adv> have gone through <any>
should <adv> have been <adv> (manually|properly|explicitly|carefully|thoroughly|immediately|promptly) <done>
(this|it|that) should <adv> have done <adv> (earlier|sooner|before)
not <adv> (repooled|depooled|switched|put|taken|tested|reviewed|checked|documented|communicated|locked|returned|reconnected|disabled|logged|reported|handed over|cleaned up|decommissioned|renewed|followed|configured|installed|maintained|isolated|secured|inspected|fitted|labelled) ..1 as (it|they) should <adv> (be|have been|have)
should <adv> have been <adv> <done> ..14 before being <done>
should <adv> have happened <adv> (earlier|sooner|faster|before|first|immediately|promptly|at once|right away|straight away)
should <adv> have been <adv> (acted|followed up|looked|dealt|signed|thought|double checked|cross checked|backed up|ruled out|called|pointed) <any>?
should <adv> have been <adv> (avoidable|preventable)
should <adv> have been <adv> (retired|replaced|upgraded|removed|decommissioned|renewed|fixed|merged|rotated|updated|done|raised|ordered|announced|patched|migrated|closed|reported) ..2 (ago|already|by then)
should <adv> have been <adv> <done> ..3 (before|prior|earlier|sooner|manually|by hand|beforehand|in advance|ahead of time|up front)
there should <adv> have been (a|an|some|more|another) ..2 (drill|drills|rehearsal|review|reviews|handover|announcement|notice|discussion|discussions|briefing|walkthrough|sign off|sign-off|second reader|second reviewer|meeting|conversation|heads up|inspection|dry run)
(drill|rehearsal|review|handover|announcement|walkthrough|briefing|meeting|discussion|inspection|dry run|load test|test run|audit) ..4 should <adv> have (taken place|happened|occurred|been <adv> (run|held|made|given|organised|scheduled|carried out|arranged))
(plan|runbook|checklist|procedure|policy|process|contract|announcement|notice|agreement|briefing|ticket|handover) should <adv> have <adv> (included|said|named|mentioned|covered|foreseen|asked|listed|contained|considered|accounted|stated|told|warned|made)
should <adv> have been (part of|on) (the|our|any) ..2 (checklist|plan|review|runbook|process|procedure|drill|agenda)
should (rather|instead|ideally|by rights|at least|better) have been @handled
(it|they|this|that) should not <adv> have been? $
should <adv> have <adv> been (more|better|sooner|earlier|quicker|faster) @handled?
(needed|needs) to have <adv> been <adv> @handled
did not ..3 ,? but (should|could) have $
(customers|users|subscribers|members|partners|stakeholders) should <adv> have (heard|been told|been informed|been notified|been warned|received|had) <any>
(freeze|policy|procedure|process|checklist|rule|protocol|runbook|review|playbook) should <adv> have (applied|been|covered|prevented|stopped|required) <any>
(change|changes|patch|patches|commit|commits|bug|bugs|defect|defects|error|mistake|release|code|script|configuration|config|plan|design|request|typo) ..4 should (not|never) <adv> have <adv> (passed|got|gotten|gone|come|made it|slipped|survived|cleared|escaped) <adv> (past|through|by)? ..2 (review|reviews|approval|sign-off|qa|reviewer|reviewers|inspection)
(this|that|it|which|incident|outage|change|mistake) should (not|never) <adv> have <adv> (happened|occurred|been possible|been allowed)
<S> should not? , ..10 , have <adv> <done>
<S> should (at the very least|at least|by rights|of course|in any case|without doubt|no doubt|in all fairness|in principle|strictly speaking) have <adv> <done>
(notice|announcement|heads up|invitation|briefing) ..3 should <adv> have been <adv> (sent|given|issued|circulated|posted|published|shared|distributed|forwarded|released)
should <adv> have been <adv> (sent|given|passed|handed|forwarded|circulated|made available|made known|made clear|explained|shown) (on|out|over|round)? to (the|our|all|every|each|their) ..2 @role
<S> should (with|after|given|upon|from) ..6 have <adv> <done>
(it|that) should <adv> have been (us|me|them|him|her|somebody|someone|the ..2 @role) (who|that|to) <any>
(review|reviews|drill|rehearsal|test|tests|dry run|discussion|discussions|announcement|handover|inspection|assessment|analysis|approval|sign-off|briefing|walkthrough|conversation|warning|escalation|declaration|rollback|failover|notice) ..6 should <adv> have <adv> (come|gone|taken place|happened|started|begun|preceded|been|followed|occurred) <adv> (first|before|earlier|sooner|much|ahead|in advance|immediately|at once)
(one|the writer|the undersigned) should <adv> (not|never)? <adv> have <adv> <done>
(change|changes|release|migration|rollout|upgrade|deployment|deploy|patch|work|cutover) should <adv> have been <adv> (split|staged|phased|broken|gated|guarded|rehearsed|announced|postponed|halted|paused|stopped|reversed|cancelled|rejected|questioned|held|blocked|put|placed|limited|tried|trialled|communicated|planned|coordinated|rolled)
should <adv> have been (on|in) (somebody|someone|anybody|the ..2 @role|our|their|the) 's? ..1 (calendar|radar|agenda|checklist|list|mind|minds|backlog))",
     .unless =
         R"((pod|pods|job|jobs|host|hosts|node|nodes|instance|instances|container|containers|request|requests|record|records|entry|entries|row|rows|message|messages|cache|file|files|traffic|event|events|task|tasks) should <adv> have been <adv> (set|added|included|applied|replaced|picked|fixed|cleaned|pulled|cancelled|paused|delayed|tracked|rolled|written|deployed|involved|provisioned|identified|taken|reported|noted|kept|assigned|updated|changed|migrated|removed|switched|increased|drained)
should <adv> have been (able|available|enough|fine|ok|possible|impossible|impacted|affected|visible|reachable)
should <adv> have (failed|fallen) over
there should <adv> have been (automated|automatic|improved|integrated|dedicated|centralised|shared|increased) <any>
should not <adv> have (noticed|seen|felt|experienced|encountered) (it|this|anything|any|a)
(user|users|customer|customers|client|clients|visitor|visitors|subscriber|subscribers|reader|readers|you) should <adv> have <adv> (had|seen|noticed|experienced|felt|encountered|suffered) ..4 (issue|issues|problem|problems|error|errors|impact|downtime|interruption|interruptions|trouble|disruption|disruptions|effect|effects|difference|failure|failures|loss|delay|delays)
~but (it|this|that) was not <adv> (clear|obvious|visible|apparent|known|documented)
should <adv> have been <adv> (found|discovered|detected|resolved|caught|identified) by ..2 @thing
should <adv> have been <adv> @handled automatically
should <adv> have been <adv> (sent|given|issued|posted|published|released|shared|circulated) ..6 by (the|a|an|our) ..2 @thing)",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "Which information, available then, leads to a different choice?",
     .fires = R"(The list should have been synced before the other files.
The link should have been exercised before the switch.
The on-call should have checked the pool.
We shouldn’t have merged it on a Friday.
The migration should have been tested on a copy first.
Someone should really have paged the database team.
The change should never have been merged.
The alert should have been acknowledged within minutes.
The right call would have been to wait.
The restart should have happened immediately.
The warning should've been acted on.
The second outage should have been avoidable.
Customers should have heard from us sooner.
The change freeze should have applied here.
This should not have happened.
It was a faulty change that shouldn't have passed review.
The second host was not put back as it should be.
The old integration should have been exercised, by hand or by a script, before being turned on.
The planners should, by any reading of the page, have called the depot.
The shift should at the very least have asked.
The outage notice should have been posted a day before.
The new key should have been handed over to the porters.
There should have been a drill before the season.
A rehearsal should have taken place.
The checklist should have named the second valve.
The works should rather have been postponed.
The spare should have been part of the plan.
A dry run of the hatch should clearly have come first.
It should have been us who rang the bell.)",
     .silent = R"(The list should have been synced first, but it was not clear from the change.
The old records should have been gone first.
Users should not have had any lingering problems.
Customers should not have noticed any downtime.
The page was not drawn as it should be.
There should have been automated detection of it.
Retries should back off.
The tenants should not have noticed it.
There should have been two rows in the table.
The service should have three replicas.
The job should have finished at 02:00.
The rows should have been added by the importer.
The phrase "should have checked" looks for a person.
The job should, given enough memory, have finished.
The packet should have been sent to the second host.
The reminder should be sent at noon.
The notice should have been sent at nine by the cron job.)"},
    {.code = "CF-02",
     .name = "person-could-have",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "tells of a better course that was open to people",
     .patterns = R"(<S> could <adv> have <adv> <done>
(outage|incident|downtime|impact|disruption|delay|damage|time) could <adv> have <adv> been <adv> <adv> (shorter|reduced|shortened|minimised|limited|contained|lessened|smaller|averted|mitigated|cut)
could <adv> be <adv> (avoided|prevented) if
(communication|communications|response|detection|reaction|diagnosis|recovery|escalation|coordination|handling|rollback|resolution|investigation|mitigation|announcement) could <adv> have been <adv> (better|faster|quicker|sooner|earlier|smoother|clearer|shorter|timelier|more <any>)
could <adv> have been <adv> (deployed|released|shipped|merged|rolled out|rolled back|reverted|applied) ..6 (earlier|sooner|faster)
could <adv> have been <adv> acted (on|upon)
could <adv> have been <adv> (merged|deployed|released|shipped|rolled out|rolled back|reverted|applied|sent|announced|published|posted|closed|opened|shut|shut down|replaced|upgraded|updated|renewed|rotated|retired|removed|decommissioned|approved|reviewed|declared|escalated|raised|reported|tested|checked|done|made|started|fixed|switched|disabled|installed|ordered|signed|granted) <adv> ..3 (at once|right away|immediately|straight away|promptly|by then|already|long ago|long before|years ago|months ago|weeks ago|days ago|years before|months before|weeks before|days before|the same day|the day before|from the start|from the outset|from the beginning|without (delay|waiting|further) <any>?)
could <adv> have been <adv> (immediately|promptly|easily|simply|quickly) (merged|deployed|released|shipped|rolled out|rolled back|reverted|applied|sent|announced|published|posted|replaced|upgraded|renewed|rotated|approved|reviewed|declared|escalated|raised|reported|tested|checked|done|made)
could <adv> have been <adv> (postponed|rescheduled|held back|called off|consulted)
could <adv> have been <adv> (done|planned|handled|managed|organised|coordinated|prepared|communicated|documented|announced|tested|reviewed) ..1 (better|more carefully|more thoroughly|more clearly|differently)
could <adv> have been <adv> (sent|given|passed|handed|forwarded|shown|made known) (on|out|over|round)? to (the|our|all|every|each) ..2 @role
(was|were|is) <adv> (entirely|completely|easily|wholly|totally|fully|perfectly) (preventable|avoidable)
could <adv> have been <adv> <done> ..4 (sooner|earlier|faster|quicker)
could <adv> have <adv> been <adv> (caught|detected|noticed|avoided|prevented|spotted|foreseen|anticipated|identified|found|mitigated|resolved|handled|escalated|tested|fixed) (sooner|earlier|faster|quicker|before|by|if|had|in|with|during)?
(delay|delays|mistake|mistakes|outage|outages|incident|incidents|downtime|loss|losses|damage|impact|errors|failures) (was|were|is|are) <adv> (avoidable|preventable)
(avoidable|preventable) (outage|incident|downtime|delay|delays|mistake|mistakes|loss|failure)
would not have been (necessary|needed|required)
(leak|problem|issue|drop|error|errors|bug|fault|change|mistake|signs|it|this) could <adv> have been <adv> seen <adv> (earlier|sooner|before|on|in|from|if|had)
(call|look|glance|question|conversation|heads up|talk|visit|word) ..5 could <adv> have <adv> (cleared|told|saved|shown|prevented|avoided|stopped|spared|caught|shortened|averted|revealed)
^ (it|this|that|all this|all of this) (was|were) <adv> (avoidable|preventable)
<P> had <adv> (the|a|every) (chance|opportunity) to (stop|prevent|avoid|catch|notice|see|spot) <any>
<P> (was|were) in a position to (stop|prevent|avoid|catch|notice|see|spot) <any>
(more|much|much more|a lot|a lot more|something) could <adv> have been done <any>?
(need not <adv> have|did not (have|need) to) (happened|occurred|happen|occur|be this way|come to this|end this way)
(evacuation|response|recovery|rollback|restore|work|repair|warning|notice|announcement|failover|investigation|escalation) could <adv> have <adv> (started|begun|happened|taken place|come|gone out|been done) ..4 (earlier|sooner|faster)
(which|that|some|many|most|all) (was|were) <adv> (avoidable|preventable)
<S> could , ..10 , have <adv> <done>
<S> could (no doubt|without doubt|at least|in principle|in theory|by then|just as well|of course|without much effort|without difficulty) have <adv> <done>
<S> could (with|after|given|upon|from) ..6 have <adv> <done>
(within|in) (our|their|his|her|the ..2 's) (power|reach|hands|gift) to (stop|prevent|avoid|catch|limit|halt|avert|shorten) <any>
<P> (was|were) <adv> able to , but (did|had) not <any>
(nothing|no one|nobody|little) (prevented|stopped|kept|hindered) <person> from <ing>
(points|moments|occasions|places|times|chances|opportunities) (at which|when|where|in which|to) ..6 could <adv> have been <adv> (halted|stopped|caught|prevented|avoided|reverted|aborted|averted|noticed|questioned)
could <adv> have been <adv> (halted|stopped|aborted|caught|spotted|noticed|prevented|avoided|averted|reverted|questioned|paused|contained) by (the|a|an|our|any) ..3 @role
(recovery|resolution|mitigation|detection|acknowledge|restore|repair|duration|downtime|outage|impact|delay|response) ..2 could <adv> have been <adv> (cut|halved|shortened|reduced|trimmed|brought down|kept short|kept shorter)
<P> had <adv> (ample|plenty of|enough|sufficient|more than enough) (time|warning|notice|opportunity|opportunities|chances|chance|information|data|signals) (to|for) <any>)",
     .unless = R"(could not <adv> have <adv> (known|seen|foreseen|been)
could <adv> have <adv> been <adv> <done> (by|with) (tests|unit tests|integration tests|monitoring|alerting|canaries|automation)
could <adv> have <adv> been <adv> <done> (by|with) (a|an|the|our|more|better|some|automated|recent) ..2 (test|tests|canary|alert|alerts|monitor|check|checks|linter|tool|tools|version|versions|nodejs|script)
could <adv> have ..4 later than
(how|why|whether|that) <any> could <adv> have been
could <adv> have been <adv> <done> ..4 by (the|a|an|any|another) ..2 (@thing|attacker|user|client)
(nothing|little|no more|not much|not anything) (that|which|more|else)? ..3 could <adv> have <adv> (been)? <adv> done
~if (a|an|the) ..12 (existed|had existed)
~if <person> <adv> (had|'d)
~what could)",
     .why = "A course that is plain afterwards was one of many at the time; calling it open hides what closed it.",
     .offer = "What was visible at the time?",
     .fires = R"(It was entirely preventable.
The fix could have been shipped two days earlier.
We could have caught it earlier.
The team could easily have rolled back.
Could have only revoked the session.
This could have been avoided if the flag had been read.
The outage could have been avoided by asking first.
The fix could have been deployed a couple of days earlier.
Some of these delays were avoidable.
The notice could have been posted right away.
The lamp could have been replaced weeks ago.
The works could have been postponed.
The handover could have been planned better.
One look at the board could have told us.
More could have been done.
It did not have to happen.
This was preventable.
Most of it would not have been necessary.
The evacuation could have started an hour earlier.
We lost hours, some of which were avoidable.
The duty officer could, with one call, have closed the valve.
We could without much effort have tried it on a copy.
The porters could with one look at the lamp have stopped the belt.
It was within our power to stop the ferry.
The crew had ample time to close the hatch.)",
     .silent = R"(There was nothing we could have done but wait.
Little else could have been done sooner.
The queue could have up to 5 readers.
The cache could have served stale rows.
The bug could have been caught by tests.
What could have shortened the wait?
Nobody knows how it could have been removed already.
The readings could have been seen by any tenant.
The row could have been removed at once by the job.
The cache could, under load, have served stale rows.
The job could after two retries have used the spare.
The pump had plenty of time for a full turn.)"},
    {.code = "CF-03",
     .name = "person-would-have-noticed",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "says what somebody would have seen or stopped",
     .patterns =
         R"(<P> would <adv> have <adv> (noticed|caught|seen|stopped|spotted|found|realised|known|detected|identified|recognised|prevented|avoided|understood|reacted|responded|escalated|checked|tested|acted|been)
<P> would not <adv> have <adv> <done>
<P> would <adv> <adv> have <adv> (noticed|caught|seen|spotted|found|realised|known|detected|identified|prevented|avoided)
<ing> ..8 would <adv> have saved (us|them|time|hours|an hour|minutes|the team|a lot|much|several|days) 
(phone call|conversation|heads up|second opinion|question|talk|direct message) would <adv> have been <adv> (better|enough|faster|quicker|safer|wiser|preferable|sufficient)
^ (this|that|it|doing so|which) would <adv> have <adv> (caught|prevented|avoided|shown|revealed|stopped)
(testing|checking|reviewing|looking|reading|asking|reverting|escalating|verifying|following) ..6 would <adv> have <adv> (noticed|caught|shown|stopped|prevented|avoided|revealed|identified|saved)
<P> would <adv> have <adv> (picked up|rolled back|paged|asked|called|looked|warned|told|been (able|quicker|faster|better|aware|ready|prepared|warned|alerted))
<P> would , ..10 , have <adv> (noticed|caught|seen|stopped|spotted|found|realised|known|detected|identified|recognised|prevented|avoided|understood|reacted|responded|escalated|checked|asked|called|questioned|queried|flagged|raised|objected|refused|paged|warned|told|read|looked|double checked)
<P> would (no doubt|without doubt|without a doubt|in all likelihood|in all probability|of course|at once|almost certainly|most likely|very likely|quite likely|for sure) have <adv> (noticed|caught|seen|stopped|spotted|found|realised|known|detected|identified|recognised|prevented|avoided|understood|reacted|responded|escalated|checked|asked|called|questioned|queried|flagged|raised|objected|refused|paged|warned|told|read|looked|double checked)
(second|third|another|fresh|outside|independent|careful|attentive) (reader|viewer|editor) would <adv> (no doubt|in all likelihood|surely|certainly)? have <adv> (noticed|caught|seen|stopped|spotted|found|realised|known|detected|identified|recognised|prevented|questioned|asked)
(reading|asking|calling|checking|testing|looking|reviewing|rehearsing|comparing|watching|consulting|escalating|talking|searching|running|opening|tailing|trying) ..8 would <adv> have <adv> (told|cleared|saved|spared|taught|made|alerted|warned|surfaced|uncovered|exposed|pointed|uncovered|helped|brought)
(call|look|glance|question|word|ping|talk|conversation|second look|quick look|read|review|drill|rehearsal|handover|walkthrough) (to|at|with|from|by|of|in|through|over)? ..6 would <adv> have <adv> (cleared|told|saved|spared|warned|uncovered|exposed|sufficed|surfaced|revealed|shown|caught|prevented|avoided)
(any of us|any of them|all of us|most of us|one of us|each of us) would <adv> have <adv> (noticed|caught|seen|stopped|spotted|known|realised|recognised|found|reacted|acted)
(somebody|someone|anybody|anyone) (watching|reading|looking|reviewing|checking|on|with|at|in|from|who) ..5 would <adv> (surely|certainly|probably|likely) have <adv> (noticed|caught|seen|stopped|spotted|pulled|known|realised|reacted|acted|asked)
would <adv> have been <adv> (spotted|noticed|caught|seen|found|detected|stopped|questioned|picked up|flagged|rejected|prevented|avoided|recognised|identified|discovered) by (a|an|any|the|our|one|another|somebody|someone|anybody|anyone|people|us) ..2 <person>
would <adv> have been <adv> (spotted|noticed|caught|seen|found|stopped|questioned|picked up|flagged|rejected|recognised) by (somebody|someone|anybody|anyone|us|people|everyone) <any>?
would <adv> have been <adv> (spotted|noticed|caught|seen|found|stopped|questioned|picked up|flagged|rejected|recognised|identified|discovered|avoided|prevented) (in|during|at|by|through|with) ..2 (review|code review|peer review|rehearsal|drill|handover|planning|a walkthrough|discussion|walkthrough|second look|closer look)
<P> would <adv> have <adv> (acted|intervened|halted|paused|waited|cancelled|pulled|declared|postponed|reverted|rejected|objected|refrained|hesitated|blocked|failed over|drained|held off|thought twice))",
     .unless = R"(~that would have been
prevented (resolution|recovery|writes|reads|access)
~if <person> <adv> (had|'d)
who would <adv> have (known|been)
(this|that|it|which) would not <adv> have
would not <adv> have (helped|worked|happened|been|mattered|changed|had|occurred)
~(unlikely|doubtful)
~(is|was|seems|be|less|not|how) <adv> likely
~(know|tell|say|clear|sure|unclear|knowing) (if|whether)
would <adv> have been (unable|nice|good|great|useful|helpful|possible)
(anyone|anybody|everyone|everybody|someone|people|those|person|one) (who|<ing>|on|using|with|at|in|connected|logged|signed|affected) ..10 would <adv> have
would <adv> have been <adv> <done> by (a|an|the|our|any) ..2 @thing)",
     .why = "It judges attention by an outcome that nobody could see yet.",
     .offer = "What were they watching instead?",
     .fires = R"(Had there been a drill, the team would likely have noticed it.
She would have noticed the spike.
We would’ve seen the errors an hour before.
Checking the dashboard first would have prevented the outage.
Perhaps a phone call would have been better.
The second shift would have picked up from there.
We would have been able to react within minutes.
A second reviewer would no doubt have seen the missing bracket.
The dispatcher would, with that map at hand, have noticed the closed road.
An attentive reader would no doubt have spotted the swapped digits.
The cashiers would in all likelihood have queried the second note.
Reading the label would have told us which key it was.
It would have been spotted by anyone on the quay.)",
     .silent = R"(It is likely that the team would have noticed it later.
What would have unblocked the waiting team?
A canary would have caught the bad build.
The alert would have fired at 90 %.
The replica would have picked up the load.
The linter would no doubt have caught it.
Anybody on the page would have seen an empty list.
Everyone opening the form that morning would have seen yesterday's date.
It would have been spotted by the second probe.)"},
    {.code = "CF-04",
     .name = "person-might-have-avoided",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "muses on what people might have prevented",
     .patterns =
         R"(<S> (might|may) <adv> have <adv> (prevented|avoided|caught|noticed|spotted|stopped|detected|realised|mitigated|reacted|escalated)
(might|may) <adv> have been <adv> (prevented|avoided|caught|noticed|spotted|foreseen|averted|anticipated) (by|if|had|with|earlier|sooner)?
(might|may) <adv> have been <adv> (found|identified|detected|discovered|limited|contained|reduced|mitigated|shortened|resolved|escalated|reverted|diagnosed|shorter|smaller) (by <ing>|if <person>|had <person>|earlier|sooner|faster)
<P> (might|may) <adv> have been <adv> able to <adv> (prevent|avoid|catch|notice|spot|stop|limit|shorten|detect|mitigate|react|respond) <any>
<S> (might|may) <adv> have <adv> (averted|forestalled|headed off|foreseen|contained|limited|shortened|questioned)
<S> (might|may) , ..10 , have <adv> (prevented|avoided|averted|forestalled|headed off|foreseen|caught|noticed|spotted|stopped|detected|realised|mitigated|reacted|escalated|seen|found|recognised|identified|asked|picked up)
(might|may) have been (forestalled|headed off|nipped in the bud)
<P> (might|may) <adv> have been <adv> in a position to <any>
(delay|outage|incident|impact|downtime|loss|damage|wait|disruption|recovery) ..2 (might|may) <adv> have been <adv> (cut|cut short|shortened|reduced|limited|lessened|smaller|shorter|averted|avoided|prevented|milder|contained|halved|less|minimised)
(reading|look|page|call|question|warning|review|rehearsal|drill|escalation|conversation|test|testing|heads-up|heads up|handover|communication|discussion|message|asking|checking|paging|calling) ..6 (might|may) <adv> have <adv> (saved|spared|averted|avoided|prevented|caught|shortened|helped|limited|revealed|shown|told|stopped))",
     .unless = R"(may or may not
you (may|might) have <any>
~if <person> <adv> (had|'d)
you (may|might) <adv> have)",
     .why = "Speculation about another past cannot be tested and crowds out what was seen.",
     .offer = "State what happened next.",
     .fires = R"(They might have avoided this.
We may well have spotted it in staging.
The outage might have been prevented by a second look.
The leak might also have been found by reading the diff.
We might have been able to avoid the second restart.
The planners might have averted the clash of dates.
The clerks might, with a longer list, have noticed the double entry.
The caller might have been warned, and the officer might have questioned the form.)",
     .silent = R"(Logs might have been rotated.
The probe may have stopped the pod.
Clients might have cached the record.
The row may have been found by the crawler.
The pod may have been able to reconnect.
The scheduler might have picked up the old job.
The breaker might, on a cold day, have prevented the start.)"},
    {.code = "CF-05",
     .name = "person-ought-to-have",
     .severity = W,
     .scopes = "NQ",
     .guards = none,
     .finds = "measures people against what they ought to have done",
     .patterns = R"(<S> ought <adv> to <adv> have <adv> <done>
ought <adv> to <adv> have been <adv> @handled
<S> ought , ..10 , to <adv> have <adv> <done>
ought <adv> to <adv> have been <adv> (sent|given|issued|announced|circulated|shared|briefed)
ought <adv> not? <adv> to <adv> have been <adv> (looped|asked|told|paged|brought|involved|consulted|warned|informed|called|stopped|merged|deployed|allowed|left|used|rejected|split|postponed))",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "What made asking seem unneeded then?",
     .fires = R"(He ought to have asked.
The responders ought to have read the page.
This ought to have been reviewed.
The planners ought, after the first call, to have asked.
The staff ought really to have been briefed.)",
     .silent = R"(The cache ought to be warm.
The retry ought to have finished by then.
Latency ought to stay under 300 ms.)"},
    {.code = "CF-13",
     .name = "instead-of-doing",
     .severity = I,
     .scopes = "N",
     .guards = not_planned,
     .finds = "sets an act against another one that was not taken",
     .patterns = R"(<S> <adv> (<done>|went|ran|chose|took) ..6 (instead of|rather than|rather then) <adv> <ing>
<S> (was|were) <ing> ..6 (instead of|rather than|rather then) <adv> <ing>
<S> <adv> (ran|executed|typed|entered|invoked|launched|pasted|clicked|pressed|started|restarted|re started) ..10 (instead of|rather than|rather then) <any>
^ (instead of|rather than|rather then) <adv> <ing> ..5 , (<name>|he|she|we|they|the ..2 @role) <adv> <done>
^ (in place of|in lieu of|as opposed to) <adv> <ing> ..7 , (<name>|he|she|we|they|the ..2 @role) <adv> <done>
<S> <adv> (<done>|went|ran|chose|took) ..6 (in place of|in lieu of|as opposed to) <adv> <ing>
<P> <adv> (opted|preferred|chose|elected|decided) ..2 to <any> ..6 (instead of|rather than) <any>)",
     .unless =
         R"((occurred|happened|arose|began|fired|failed|appeared) <any>? (instead of|rather than|rather then)
(instead of|rather than|rather then) <adv> (pointing|blaming|assigning|shaming|punishing|accusing|naming|finger pointing)
@thing re <done> ..8 (instead of|rather than|rather then)
@thing (that|which) (re|was|had|has|then|only|also)? <adv> <done> ..8 (instead of|rather than|rather then))",
     .why = "The contrast is drawn from the outcome; at the time both were options with cues for and against.",
     .offer = "Describe the act; list the options considered.",
     .fires = R"(The engineer restarted the API instead of checking the database.
We rolled forward rather than reverting.
They were watching the API instead of asking support.
We opted to keep the old code, rather then writing it anew.
The operator ran “shelf drain” instead of “shelf park”.
The engineer restarted the queue with `qd start` rather than `qctl start`.
In place of closing the valve first, the crew cut the power.)",
     .silent = R"(Use mTLS rather than tokens.
Pages went out after faults occurred rather than predicting them.
The proxy returned 500 instead of 404.
The job ran “shelf drain” instead of “shelf park”.
The job reads a file rather than calling the API.
The patch re-enabled the flag instead of removing it.
Instead of blaming the shift, we drew the path of the change.
It came from a script that re-created the old volume instead of dropping it.)"},
    {.code = "CF-16",
     .name = "too-late",
     .severity = I,
     .scopes = "N",
     .guards = not_planned | approved_question,
     .finds = "judges the moment of an act by what came after",
     .patterns = R"((<done>|act|acted|came|went|escalate|respond|page|react|notice) ..2 (too late|too slowly)
not <adv> (informed|told|notified|paged|escalated|involved|alerted|communicated|noticed) in time
not <adv> been? (merged|deployed|upgraded|raised|replaced|renewed|rotated|reviewed|published|rolled out|patched|fixed|approved|ordered|extended|announced|scheduled|migrated|shipped|installed|tested|increased|reverted|shut down|ready|prepared|repaired|staffed) <adv> (in time|on time)
not <adv> (informed|told|notified|paged|escalated|involved|alerted|communicated|noticed|warned|contacted|reached) ..6 (in time|in a timely (fashion|manner|way)|in good time|on time|promptly|until later)
<person> (was|were) <adv> late (in <ing>|with (our|the|their|an|any) ..1 (update|updates|notice|announcement|communication|page|response|status)|to (notice|respond|react|escalate|page|post|inform|notify|communicate|declare|realise|act))
not ..6 (soon|early|quickly|fast|promptly) enough
(could|should|would) have ..6 (sooner|earlier|faster|quicker)
<P> (reacted|responded|noticed|acted|escalated) <adv> late $
(was|were) <adv> (informed|told|notified|paged|involved|escalated|contacted|warned|called) <adv> late $
(nor|not) ..8 (quickly|soon|early|fast) enough
(notices|noticed|realises|realised|discovers|discovered|escalated|escalates|reacted|reacts|responded|responds|informed|told|paged|notified|involved) (quite|rather|very|too|fairly|pretty|relatively|so|far too) late
too late (to|for) !(packets|frames) <any>
(upgrade|upgrades|upgraded|update|updates|joined|join|started|start|began|begin|arrived|arrive|heard|learned|learnt|found out|saw|understood|ordered|sent|called|stopped|closed|shut|switched|declared|posted|fixed|applied|rolled out|done) ..2 too late
(far|much|way|rather|already|just|simply|by then|a day|an hour|days|hours) too late
(belated|tardy|overdue) ..1 (notice|announcement|escalation|page|call|response|reaction|rollback|declaration|warning|update|decision|handover|notification|communication)
(belatedly|tardily) <done>
(declare|escalate|roll back|fail over|page|notify|announce|inform|evacuate|rollback|failover|escalation|declaration|announcement|notification|decision|call|page) ..4 (came|was|happened|was made|was taken|arrived) <adv> (late|too late|quite late|rather late|very late|at a late stage|much later|only after|hours later|days later) <any>?
(was|were) <adv> (initiated|started|declared|escalated|informed|paged|told|called|notified|announced|contacted|involved|posted|opened|engaged|brought in|communicated|rolled back|made aware|alerted|reverted) <adv> only (after|once|when|hours|days|minutes|later|much|at) <any>
(was|were) only <adv> (initiated|declared|escalated|informed|paged|told|called|notified|announced|contacted|involved|posted|engaged|brought in|communicated|rolled back|made aware|alerted|reverted|noticed|discovered|detected|spotted) ..5 (after|once|when|hours|days|minutes|later|much|at|the (next|following)) <any>
(at|in) a ..1 late stage
<P> <adv> (was|were) <adv> (contacted|informed|told|paged|involved|called|notified|warned|brought in|engaged) ..2 (much|far|hours|days|minutes|way) later
<P> <adv> (learned|learnt|heard|found out|knew|was told|were told) ..4 only (when|after|once|later|hours|days|the next))",
     .unless = R"(late arriving
~^ (if|when|unless|in case|should|whenever) <any>
(if|when|unless|in case|whenever) ..8 not <adv> <done>
not <adv> <done> <adv> (in|on) time ..2 by (the|a|an|its|our|their) ..2 @thing
(pod|pods|node|nodes|host|process|container|service|lock|disk|replica) (was|were|is|are|had) not <adv> ready
(risk|risks|danger|chance) of not ..6 enough
(cannot|can not|could not) (happen|come|arrive) ..1 enough
(fast|quickly) enough to keep up
(not|never) too late
~(packet|packets|frame|frames|event|events|message|messages|sample|samples|row|rows) ..4 too late
only (once|when) (it|this|that|the)? ..6 (is|has|finishes|completes|starts))",
     .why = "Late is measured from the outcome; on the clock of the incident it was the moment when something changed.",
     .offer = "Give T+ times; what made that the moment?",
     .fires = R"(The database team was escalated to too late.
We did not react quickly enough.
The storage team was not told about the move in a timely manner.
We were late in posting the first update.
The page was acknowledged too late.
The spare pump was not ordered in time.
The tenants were informed late.
The new lamp had not been installed on time.
Better queue graphs would have shown it sooner.
At noon the deployer notices quite late that signups fail.
By then it was too late to call the ferry back.
Some branches upgrade too late to print the new form.
Support were informed only after the doors were open.
The harbour was told at a very late stage.)",
     .silent = R"(Late-arriving events are dropped.
The new shelf cannot come soon enough.
The batch was late in the queue.
The pod was not ready in time.
What would have made the leak visible sooner?
If the lease is not renewed in time, the gate stays shut.
Sooner or later each node is drained.
The replica could not catch up fast enough to keep up.
Frames that arrive too late for the buffer are dropped.
It is never too late to ask.
The lock was released only once the job had finished.)"},
    {.code = "CF-17",
     .name = "shouldve",
     .severity = W,
     .scopes = "NQ",
     .guards = none,
     .finds = "measures people against another past, in spoken form",
     .patterns = R"((shoulda|woulda|coulda)
<S> (should|could|would) of <adv> <done>
(should|could|would) of been
<S> should 've <adv> (known|seen|done|been|caught|asked|checked|told))",
     .why = "Whoever reads it learns what did not happen, and nothing about why the act taken made sense.",
     .offer = "Which information, available then, leads to a different choice?",
     .fires = R"(We should've known.
They could of asked.
Shoulda checked the graph.)",
     .silent = R"(What should of course stay is the alert.
The limit would, of necessity, rise.
The host should be drained.)"},
};

}  // namespace debrief::inline v0::language_detail::counterfactual
