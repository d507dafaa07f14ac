// Promises of something better: improve, strengthen, write it down, fix it.
#pragma once

#include "check/language/families/vague_actions_patterns.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::vague {

inline constexpr Row improvements[] = {
    {.code = "AV-01",
     .name = "improve-something",
     .severity = E,
     .scopes = "A",
     .guards = plan | mechanism,
     .finds = "promises to improve something without saying to what",
     .patterns = R"((could|can) <adv> be <adv> improved
^ ..2 (@vaguenoun|alerting|deployment|deploy|release|incident|process|security|performance|communication|rollback|recovery|backup) (improvement|improvements|enhancement|enhancements|hardening) $
committed to (improving|improve) <any>?
(we|team|teams) (can|could) <adv> improve <any>
(improve|improving|improved) ..8 <any>
(increase|increasing|raise|raising) ..2 (awareness|visibility|coverage|resilience|reliability|robustness|confidence|observability)
(should|must|will|need to|needs to|has to|have to) <adv> be be? <adv> improved
(could|can) use ..2 (improvement|improving)
(need|needs|require|requires) (some|further|serious|significant|much)? work (in|on|to|with|around|before|$)
(need|needs|require|requires|deserves) ..2 (improvement|improvements|improving)
(make|making|implement|implementing|plan|planning|identify) ..3 (improvement|improvements) <any>
^ <det>? ..1 (improvement|improvements) (to|of|in|for|around) <any>
(could|should|can) do with ..2 improvement
^ there is ..2 (room|potential|scope) for ..1 improvement
to be <adv> improved
(plan|plans|planning|work|working|focus|focusing) on improving <any>
(work|working) (on|towards|toward) ..3 (improvement|improvements|enhancement|enhancements) <any>?
(work|working) (towards|toward) (improving|better|improved|greater|higher) <any>
(get|getting|become|becoming) <adv> better at <any>
(do|doing) (a|an)? <adv> better job (of|at|in|with) <any>
(be|being) better at <any>
(get|getting|bring|bringing) ..4 (into|in) ..1 (shape|order|good shape|better shape)
(work|working) on (our|the) ..2 (response time|response times|communication|communications|processes|process|tooling|resilience|reliability|alerting|monitoring|documentation|testing|coverage) $
(make|making) ..4 (less|more) (painful|brittle|fragile|manual|cumbersome|complex|error prone|visible|consistent|predictable|transparent|efficient|effective|accessible|intuitive|discoverable|usable|user friendly) $
(put|place|placing|putting|lay|give) ..1 (more|greater|stronger|extra) (emphasis|focus|weight|stress|effort) (on|into) <any>
(must|should|needs to|need to|has to|have to) <adv> improve $
(must|should|needs to|need to|has to|have to) <adv> (become|get) <adv> better $
efforts to improve <any> ..6 (is|are) <adv> (ongoing|underway|under way|in progress|planned)
improvements (are being|will be|are to be|should be|must be) <adv> (made|introduced|implemented) <any>?
(need|needs|require|requires) to be <adv> (an|some)? improvement <any>?
(need|needs|have|has|ought) to <adv> (get|become) <adv> better $
(is|are|remains) (an|one|another)? ..2 (area|areas|point|point) (for|of) ..1 improvement <any>?
^ there (is|'s|remains) ..3 (room|potential|scope|space) (to improve|for improving|for ..2 improvement) <any>?
(has|have|need|needs) to see ..2 (improvement|improvements) <any>?
(look|looking|seek|seeking|try|trying|strive|striving|work|working) to improve <any>
work (will|should|must|is to|needs to) be done to improve <any>
(make|making) (the|our|this|that|these|all) ..4 better $
(bring|bringing|get|getting) (our|the) ..3 up to (standard|scratch|par|speed|the mark|code) $
(take|taking|bring|bringing) ..4 to (the next|a new|a higher|another) level
(refine|refining|perfect|polish|optimise) (our|the) ..2 @vaguenoun $
(make|making|making|see|need|do) ..2 (improvements|enhancements) (to|in|of|on|for|around) <any>)",
     .unless = R"(~(how|what|where|which|anything|areas|something|things) ..10 improved
improve handling of ..6 (that|which|when|where|whose) <any>
so that? (we|they|i|teams|the team) (can|could) <adv> improve
always <adv> (looking|trying|working|striving|seeking) ..4 (improve|improving)
(can|could) <adv> be improved (by|if|with|through) <any>
improve (on|upon) !call
be <adv> improved to <any>
~(improvement|improvements) ..6 (was|were|had|has|showed|came|helped)
~(improvement|improvements) <adv> made
(working|work) ..6 (improvement|improvements) (suggested|proposed|described|listed) <any>
improving (over time|steadily|year|month)
~whether ..12 improving
improved (version|release)
~^ improved ..8 (made|was|were|helped|allowed|led|gave|meant|let)
(which|this|that|it|these) (will|should|would|could|may|might) <adv> improve
by (improving|increasing)
(raise|raising|increase|increasing) awareness
(documentation|docs|runbook|runbooks|wiki) ..6 with ..2 (details|instructions|steps|examples|commands|information)
(improve|improving) ..2 (communication|communications|awareness|discipline|mindset|culture)
(improvement|improvements|enhancement|enhancements|hardening) : <done>
(learn|learns|learned|learnt|learning|understand|understanding|discover|see|show|shows|tell|tells|taught|teach|teaches|about|and) ..1 how (we|they|teams|the team|i|our teams) (can|could|might|may) <adv> improve
^ improved (user|customer|client|system|application|data|account|platform|network|website|site|page|overall) (security|experience|performance|stability|reliability|interface|privacy|protection|speed) $)",
     .why = no_end_state,
     .offer = "Which alert, threshold, place?",
     .fires = R"(The vendor also committed to speeding up its efforts to improve monitoring.
- Improve our alarms, potentially via email
We can improve how we hand over.
The alarms should be be improved.
The alarms should really be improved.
The layout could be improved, as several people said.
- Improve monitoring
The handover is to be improved.
Our focus is on improving the drills.
We will continue improving the drills.
We commit to improving our drills.
We need to improve our test coverage.
We will be improving the escalation path.
- Improve the alerting so that more people see it
Our alerting should be improved.
We're working to improve the way we test.
We plan on improving the staging hosts.
- Improvements to the build scripts
- Slow shutdown needs work in the proxy
- Get the runbooks into better shape
- Work on our response times
- Make the deploy process less painful
- Put more emphasis on testing
- Alerting improvements
- Review process improvements
We recognise that our communication must improve.
Improvements will be made to the alerting.
We are working on several improvements to how we hand over.
We’re improving our alerts.
We are actively working to improve the staging hosts.
We are in the process of improving the on-call setup.
We are working towards improving how we test.
- [Done] Improve logging in the pump room (PUMP-5512)
Alert quality will be improved, in cooperation with the supplier.
- All alarms are to be improved with the help of the vendor
This needs to be improvement for the next refit.
We will make improvements to the gate so that we see who passed.
- Take the handover to the next level)",
     .silent = R"(How could detection be improved?
- Improve p99 from 900 to 300 ms on /pay
We added a replica, which will improve the wait.
The upgrade improved latency.
Improved logging made it quick to find the page.
Improvements to the parser were shipped in May.
We added a cache to improve the first load.
After the restart things improved.
- Improve handling of workers that are slow to stop
We are always looking for ways to improve.
We share this as a lesson so we can improve from here.
- Alerting improvements: added a page for the queue
We were working on improvements to the parser when the page came.
The day taught us how we can improve the drills.
- Improved User Privacy)"},
    {.code = "AV-02",
     .name = "strengthen-something",
     .severity = W,
     .scopes = "A",
     .guards = plan | mechanism,
     .finds = "promises strength without a step that changes",
     .patterns = R"((@vaguestronger|@vaguestronger~ing|strengthened|enhanced|reinforced|bolstered|tightened) ..3 <any>
(beef|beefing|shore|shoring|level|firm) up <any>
^ <det>? ..1 (enhancement|enhancements) (to|of|in|for) <any>
(fortify|fortifying|solidify|solidifying|toughen|toughening|harden up|tighten up|intensify|intensifying|deepen|deepening|sharpen|sharpening|buttress|consolidate) (up)? (our|the|all|existing|current) ..2 <any>
(make|making) (our|the|all|these|those) ..4 (stronger|tougher|more stringent|tighter|stricter) $
(increase|increasing|raise|raising) the (strictness|rigour|rigor|strength|quality|robustness|standard) of <any>
(step|stepping) up (our|the) ..2 <any>
^ <det>? ..4 (is|are|has|have|needs|need) (to be|being) <adv> (reinforced|strengthened|enhanced|bolstered|tightened|toughened|fortified|intensified|beefed up|shored up|hardened) $)",
     .unless = R"(be <adv> (enhanced|strengthened|extended) to <any>
(strengthen|enhance|tighten) ..4 (limit|limits|timeout|quota) ..3 <num>)",
     .why = no_end_state,
     .offer = "Which step changes?",
     .fires = R"(- Strengthen review
We are working hard to strengthen our rota.
We will enhance our deployment methods.
- Tighten up the change process
We keep working to boost the stability of the queue.
The resilience of the gate is to be strengthened with the involvement of the vendor.
- Toughen our checks before a refit)",
     .silent = R"(- Strengthen TLS to 1.3 on edge
The patch enhanced the parser.
The bolt was tightened by hand.)"},
    {.code = "AV-03",
     .name = "update-docs",
     .severity = E,
     .scopes = "A",
     .guards = plan,
     .finds = "asks for documentation without naming document, section or scenario",
     .patterns =
         R"(@writing ..3 (documentation|docs|documents|wiki|runbook|runbooks|playbook|playbooks|readme|sop|sops|handbook|manual|manuals) (page|pages|article|articles|accordingly|appropriately)? $
(update|updating|improve|improving|revise|revising|refresh|rework|extend|expand) <det>? (documentation|docs|wiki|runbooks|playbooks|sops|sop|guidelines|manuals) (for|of|on|about|around) <det>? <any> <any>? $
(write|writing) up? <det>? ..1 (documentation|docs) (for|of|on|about|around) <det>? <any> <any>? (once|after|before|when|$)
(write|writing) up ..1 (documentation|docs) <any>?
(keep|keeping|bring|bringing|get|getting) ..3 (documentation|docs|wiki|runbook|runbooks|sops|handbook|manuals) ..1 (up to date|updated|current|back in sync)
(flesh out|fleshing out|tidy up|clean up|polish|refresh|rework) ..2 (documentation|docs|documents|wiki|runbook|runbooks|playbook|playbooks|readme) $
^ <det>? ..3 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks|standard|standards|guidelines|guide|checklist|handbook|sop|sops) (should|must|could|will|need to|needs to) be <adv> (updated|improved|extended|expanded|reviewed|revised|written|created|added|completed|cleaned) up? <adv> $
^ <det>? ..1 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks) (needs|need) ..1 (updating|improving|improvement|updates|update|work|love|attention) $
(better|more|additional|improved|clearer) (documentation|docs|runbooks) $
(create|write|produce|add|need|provide) (a lot of|lots of|a lot more|much more|plenty of) (documentation|documention|docs|runbooks) <any>
^ ..2 (runbook|runbooks|documentation|docs|playbook|playbooks|wiki) (update|updates|improvement|improvements|refresh|clean-up|cleanup|review|overhaul) $
^ <det>? ..2 (documentation|docs|runbook|runbooks|wiki|playbook|playbooks) (update|updates|improvement|improvements|changes|rework) (needed|required|necessary)
^ (add|write|update|improve|create|fix|extend|expand) <det>? ..1 (docs|documentation|runbooks|runbook) $
@writing ..3 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks|handbook|manual|manuals) (so|once|after|before|when|now|next|during|while) <any>
^ <det>? ..2 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks|handbook|manuals|manual) (need|needs|should|must|has|have|is|are|will|ought) (to)? be (brought|kept|made|put) <adv> (up to date|current|in order|in shape|into shape) <any>?
^ ..3 (documentation|docs|runbook|runbooks|wiki page|wiki|playbook|playbooks|handbook|manual|manuals) to be <adv> (brought up to date|updated|written|improved|extended|refreshed|revised|completed|reviewed|created|expanded) <adv> $
^ ..1 (runbook|runbooks|documentation|docs|playbook|playbooks|handbook|manuals) ..4 (need|needs|requires|require) (an|some|a)? ..1 (update|updates|updating|refresh|rework|work|revision|attention|overhaul|love) $
(expand|expanding|elaborate|build|improve) (on|upon) <det>? (documentation|docs|wiki|runbook|runbooks|playbook|handbook) ..3 $
(produce|write|create|make|develop|provide|offer) (better|more|good|proper|clearer|decent|improved) ..1 (documentation|docs|runbook|runbooks|playbook|playbooks|guides|manuals) ..3 $
(fill|close|address|plug) ..2 (gap|gaps|holes) in <det>? ..1 (documentation|docs|runbooks|wiki|handbook) $)",
     .unless =
         R"((documentation|docs|wiki|runbooks|playbooks|sops|sop|guidelines|manuals) (for|of|on|about|around) <tech>
add ..3 to (the|our) ..1 (documentation|docs|wiki|runbook|playbook|readme)
(documentation|docs|wiki|runbooks|playbooks|sops|sop|guidelines|manuals) (for|of|on|about|around) ..6 (to|with|so|that|when) <any>
(docs|documentation|runbook|runbooks|handbook|manual|wiki|playbook|playbooks) so that? ..8 (<num>|<tech>)
(once|after|before|when|now|next|during|while) <num>)",
     .why = "Documentation without a reader and a moment is written once and met by nobody.",
     .offer = "Which document, which section, for which scenario?",
     .fires = R"(- Update docs
- Write documentation
We should update our runbooks.
Documentation needs to be updated.
- Runbook updates
- Documentation improvements
- Documentation update needed
- Update SOPs
- Bring the handbook up to date
- Write docs for the gate
- Update the handbook
- Update SOPs for the importer
- Revise our runbooks on failover
- Update the handbook so the night shift can find the steps
- Update the docs after the move
- The docs need to be brought up to date now that the old hall is closed
- Handbook to be brought up to date
- Fill the gaps in the handbook)",
     .silent = R"(- Rewrite rollback runbook section 3 for the migration step
- Update the runbook with the steps for a full pool
The docs were updated.
- Update the docs for the importer to say how to drain it
- Update the runbook for a full pool
- Write docs for `qctl drain`
- Update the docs for `qctl drain`
- Update the runbook so that step 4 names the second pump
The handbook was brought up to date in May.)"},
    {.code = "AV-04",
     .name = "fix-it",
     .severity = W,
     .scopes = "A",
     .guards = plan,
     .finds = "promises a fix of something unnamed",
     .patterns = R"((prioritise|prioritize|prioritising) <adv> (this|that|it|these|them) <any>
(address|addressing|resolve|complete|completing) ..1 (action|actions|action items|follow ups|followups) <any>
(fix|fixing|address|addressing|resolve|resolving|correct|correcting|solve|solving|remedy|tackle|tackling) ..3 (process|processes|issue|issues|problem|problems|it|this|these|gap|gaps|bug|bugs|situation|shortcomings|deficiencies|deficiency|weaknesses|concerns|cause|causes)
(patch|patching) (all|any|the|these|those|every|remaining|known|other|several) ..3 (issue|issues|problem|problems|bug|bugs|vulnerabilities|holes|gaps|weaknesses|findings)
(fix|fixing|patch|patching|address|addressing|resolve|resolving|tackle|tackling|sort out|work through|deal with|take care of|act on|remedy) (everything|whatever) <any>?
(fix|fixing|address|addressing|resolve|resolving|tackle|tackling|sort out|work through|act on) (all|each|every one) of (this|that|these|those|it|them|the above)
(fix|fixing|address|addressing|resolve|resolving|tackle|tackling|work through|act on|deal with) ..2 (findings|learnings|recommendations|shortfalls) <any>?
(fix|fixing|address|addressing|resolve|resolving|tackle|tackling|work through|act on|deal with) ..2 (points|items) (raised|found|identified|made) <any>?
(fix|fixing|repair|repairing|sort out|sorting out|straighten out) ..2 (alert|alerts|alerting|monitoring|logging|test|tests|paging|permissions|docs|documentation|pipeline|dashboards) $
(work|working) on (fixing|addressing|resolving|solving) <any>
(handle|handling) ..2 (better|properly|gracefully) $
(mitigate|mitigating) ..1 (risk|risks|issue|issues|problem|problems|this|it) $
(take care of|taking care of|deal with|dealing with|sort out|sorting out) ..3 (process|processes|issue|issues|problem|problems|it|this|these|gap|gaps|rest|situation|shortcomings|concerns)
(find|finding|attempt|attempting|seek|seeking|look|looking) ..3 (solution|solutions|resolution|fix|workaround) (to|for) <any>
(implement|implementing|develop|developing|work out|working out) ..3 (solution|solutions|fix|fixes|workaround) (to|for) (the|this|these|our|that) ..3 (problem|problems|issue|issues|bug|outage|incident|shortcoming|shortcomings)
(work|working) towards <any>
there (is|remains) ..3 work to <any>
(continue|continuing) (to work|working|work) on <any>
work (on|towards) ..2 (solution|solutions|fix|fixes|resolution) <any>
(understand|find) and (fix|address|resolve) <any>
(fix|address|solve|resolve|correct) (that|them|those) $
working (on|towards) ..2 (solution|solutions|fix|fixes|resolution) <any>?
being <adv> (addressed|fixed|worked on|dealt with|corrected|rectified) $
(this|it|that|these|issue|issues|problem|problems|process|cause|causes) <adv> (need|needs|should|must|has|have) to? be <adv> (fixed|addressed|resolved|solved|sorted out|corrected) $
(remediate|remediating|rectify|rectifying|mend|mending) ..3 (finding|findings|issue|issues|problem|problems|gap|gaps|it|this|these|vulnerabilities|deficiencies|cause|causes)
(sort|sorting|straighten|straightening) out <any>
(address|resolve|close|clear|settle|work through|deal with) ..1 (open|outstanding|remaining) (points|items|questions|matters|topics|issues|findings|tasks) <any>?
(eliminate|remove|remedy|tackle|correct|address) ..2 (weakness|weaknesses|shortcomings|deficiencies|flaws) <any>?
(get|getting|bring|bringing) ..4 under control
(close|closing|plug|plugging|fill|filling|bridge|bridging) (the|our|these|those|any|all|remaining|known)? ..1 (gap|gaps|hole|holes|loopholes) <any>?
(tackle|tackling|work through|work off|burn down|chip away at|reduce) ..2 (backlog|backlogs) <any>?
(address|addressing|resolve|resolving|fix|fixing|correct|tackle|tackling|eliminate|remove|reduce) ..3 (inconsistencies|discrepancies|inefficiencies|limitations|bottlenecks|technical debt|tech debt|pain points|root issues|shortcomings|weak points|weak spots)
(make|making|apply) ..2 (corrections|fixes|amendments) (to|in|on) ..4 $
(get|getting|have) (this|it|that|these|those) (fixed|resolved|solved|sorted|addressed|corrected|repaired|sorted out)
(deal|dealing) with (the|our|all|these|those|any|remaining) ..2 (tests|alerts|jobs|errors|failures|bugs|hosts|builds|timeouts|queries) $
(iron|ironing|smooth|smoothing) out <any>
(put|putting|set|setting) (right|straight|things right) <any>
(fix|fixing|address|addressing|resolve|resolving|correct|remedy|repair) ..2 (things|everything|stuff|items|points|weaknesses|rough edges|shortcomings|deficiencies|defects|flaws|faults) ..1 (we|found|identified|noted|raised|mentioned|above|$)
(rectify|rectifying|remedy|remedying|redress|amend) ..3 (shortcoming|shortcomings|deficiency|deficiencies|weakness|weaknesses|defects|flaws|failings|situation|process|problem|problems))",
     .unless = R"(resolve (it|this) (in|to|via|against|from|into)
(take|taking|took) the following ..2 (steps|measures|actions) to <any>
root (cause|causes)
(this|that|these|those) (alert|alerts|alarm|check|test|tests|script|query|page|config|template|parameter|dashboard)
(solution|fix) (where|which|in which|that)
~(plan|decision|attempt) to ..8 (was|were) <adv> (made|finalised|taken|agreed|approved|abandoned)
~(hoping|hopes|hoped|believing|thinking) ..12 (will|would) <adv> (fix|resolve|address|solve)
^ (solving|fixing|resolving|addressing|correcting) ..8 (could|would|might|may|took|was|were|required|did|meant|needed)
(issue|issues|problem|problems|bug|bugs|gap|process) ..6 (where|that|which|preventing|causing|when|whereby|described|by)
(bug|bugs|issue|issues) in <tech>
issue <tech>
(working|work|works) ..4 to (resolve|fix|restore) (this|it|the))",
     .why = no_end_state,
     .offer = "What is the trigger, the target, the threshold?",
     .fires = R"(There is remaining work to do on the causes.
- Continue working on the new proxy
- We should prioritise this more
- Address the actions of earlier reviews
- Fix escalation process
We will address these issues.
- Correct the problem
- Fix the alerts
- Work on fixing the flaky pages
- Remediate the findings
- Resolve the open points
- Eliminate the weaknesses in the rota
- In progress: implementing a true solution to the scaling problem
- Sort out the rota
- Get the flaky tests under control
- Close the gaps in our alerting
We must patch the remaining holes.
- Address everything that came up
- Address all of the above
- Fix whatever else the drill finds
- Work through the findings of the audit
- Tackle the backlog of upgrades
- Address configuration inconsistencies
We are working on a permanent fix.
This is being addressed.
- Iron out the remaining problems in the rota)",
     .silent = R"(A resolver has to resolve it in two steps.
- Fix NULL in parser, test added
- Patch the parser on all hosts
- Fix the entry points of the two old jobs
The team fixed the issue at noon.
- Fix bugs in image-culler preventing it from running)"},
};

}  // namespace debrief::inline v0::language_detail::vague
