#include "check/language/families/vague_actions_patterns.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view no_end_state =
    "An action without an end state cannot be seen to be done, and so it drifts until it is closed.";
constexpr std::uint32_t plan = prospective | measured | to_readers;

constexpr Row rows[] = {
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
(should|must|will|need to|needs to|has to|have to) <adv> be <adv> improved
(could|can) use ..2 (improvement|improving)
(need|needs|require|requires) (some|further|serious|significant|much)? work (in|on|to|with|around|before|$)
(need|needs|require|requires|deserves) ..2 (improvement|improvements|improving)
(make|making|implement|implementing|plan|planning|identify) ..3 (improvement|improvements) <any>
^ <det>? ..1 (improvement|improvements) (to|of|in|for|around) <any>
(could|should|can) do with ..2 improvement
^ there is ..2 room for improvement
(plan|plans|planning|work|working|focus|focusing) on improving <any>
(get|getting|become|becoming) <adv> better at <any>
(do|doing) (a|an)? <adv> better job (of|at|in|with) <any>
(be|being) better at <any>
(get|getting|bring|bringing) ..4 (into|in) ..1 (shape|order|good shape|better shape)
(work|working) on (our|the) ..2 (response time|response times|communication|communications|processes|process|tooling|resilience|reliability|alerting|monitoring|documentation|testing|coverage) $
(make|making) ..4 (less|more) (painful|brittle|fragile|manual|cumbersome|complex|error prone|visible|consistent|predictable|transparent|efficient|effective|accessible|intuitive|discoverable|usable|user friendly) $
(put|place|placing|putting|lay|give) ..1 (more|greater|stronger|extra) (emphasis|focus|weight|stress|effort) (on|into) <any>
(must|should|needs to|need to|has to|have to) <adv> improve $
improvements (are being|will be|are to be|should be|must be) <adv> (made|introduced|implemented) <any>?)",
     .unless = R"(~(how|what|where|which|anything|areas|something|things) ..10 improved
improve handling of ..6 (that|which|when|where|whose) <any>
always <adv> (looking|trying|working|striving|seeking) ..4 (improve|improving)
(can|could) <adv> be improved (by|if|with|through) <any>
improve (on|upon) !call
be <adv> improved to <any>
~(improvement|improvements) ..12 (was|were|had|has|showed|came|helped)
~(improvement|improvements) <adv> made
improving (over time|steadily|year|month)
~whether ..12 improving
improved (version|release)
~^ improved ..8 (made|was|were|helped|allowed|led|gave|meant|let)
(which|this|that|it|these) (will|should|would|could|may|might) <adv> improve
by (improving|increasing)
(raise|raising|increase|increasing) awareness
(documentation|docs|runbook|runbooks|wiki) ..6 with ..2 (details|instructions|steps|examples|commands|information)
(improve|improving) ..2 (communication|communications|awareness|discipline|mindset|culture)
(improvement|improvements|enhancement|enhancements|hardening) : <done>)",
     .why = no_end_state,
     .offer = "Which alert, threshold, place?",
     .fires = R"(- Improve our alarms, potentially via email
We can improve how we hand over.
The layout could be improved, as several people said.
- Improve monitoring
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
Improvements will be made to the alerting.)",
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
- Alerting improvements: added a page for the queue)"},
    {.code = "AV-02",
     .name = "strengthen-something",
     .severity = W,
     .scopes = "A",
     .guards = plan | mechanism,
     .finds = "promises strength without a step that changes",
     .patterns = R"((@vaguestronger|@vaguestronger~ing|strengthened|enhanced|reinforced|bolstered|tightened) ..3 <any>
(beef|beefing|shore|shoring|level|firm) up <any>
^ <det>? ..1 (enhancement|enhancements) (to|of|in|for) <any>)",
     .unless = R"(be <adv> (enhanced|strengthened|extended) to <any>
(strengthen|enhance|tighten) ..4 (limit|limits|timeout|quota) ..3 <num>)",
     .why = no_end_state,
     .offer = "Which step changes?",
     .fires = R"(- Strengthen review
We will enhance our deployment methods.
- Tighten up the change process)",
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
         R"(@writing ..3 (documentation|docs|documents|wiki|runbook|runbooks|playbook|playbooks|readme) (page|pages|article|articles|accordingly|appropriately)? $
(keep|keeping) ..3 (documentation|docs|wiki|runbook|runbooks) ..1 (up to date|updated|current)
(flesh out|fleshing out|tidy up|clean up|polish|refresh|rework) ..2 (documentation|docs|documents|wiki|runbook|runbooks|playbook|playbooks|readme) $
^ <det>? ..3 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks|standard|standards|guidelines|guide|checklist|handbook|sop|sops) (should|must|could|will|need to|needs to) be <adv> (updated|improved|extended|expanded|reviewed|revised|written|created|added|completed|cleaned) up? <adv> $
^ <det>? ..1 (documentation|docs|wiki|runbook|runbooks|playbook|playbooks) (needs|need) ..1 (updating|improving|improvement|updates|update|work|love|attention) $
(better|more|additional|improved|clearer) (documentation|docs|runbooks) $
(create|write|produce|add|need|provide) (a lot of|lots of|a lot more|much more|plenty of) (documentation|documention|docs|runbooks) <any>
^ ..2 (runbook|runbooks|documentation|docs|playbook|playbooks|wiki) (update|updates|improvement|improvements|refresh|clean-up|cleanup|review|overhaul) $
^ (add|write|update|improve|create|fix|extend|expand) <det>? ..1 (docs|documentation|runbooks|runbook) $)",
     .unless = "add ..3 to (the|our) ..1 (documentation|docs|wiki|runbook|playbook|readme)",
     .why = "Documentation without a reader and a moment is written once and met by nobody.",
     .offer = "Which document, which section, for which scenario?",
     .fires = R"(- Update docs
- Write documentation
We should update our runbooks.
Documentation needs to be updated.
- Runbook updates
- Documentation improvements)",
     .silent = R"(- Rewrite rollback runbook section 3 for the migration step
- Update the runbook with the steps for a full pool
The docs were updated.)"},
    {.code = "AV-04",
     .name = "fix-it",
     .severity = W,
     .scopes = "A",
     .guards = plan,
     .finds = "promises a fix of something unnamed",
     .patterns = R"((prioritise|prioritize|prioritising) <adv> (this|that|it|these|them) <any>
(address|addressing|resolve|complete|completing) ..1 (action|actions|action items|follow ups|followups) <any>
(fix|fixing|address|addressing|resolve|resolving|correct|correcting|solve|solving|remedy|tackle|tackling) ..3 (process|processes|issue|issues|problem|problems|it|this|these|gap|gaps|bug|bugs|situation|shortcomings|deficiencies|deficiency|weaknesses|concerns|cause|causes)
(fix|fixing|repair|repairing|sort out|sorting out|straighten out) ..2 (alert|alerts|alerting|monitoring|logging|test|tests|paging|permissions|docs|documentation|pipeline|dashboards) $
(work|working) on (fixing|addressing|resolving|solving) <any>
(handle|handling) ..2 (better|properly|gracefully) $
(mitigate|mitigating) ..1 (risk|risks|issue|issues|problem|problems|this|it) $
(take care of|taking care of|deal with|dealing with|sort out|sorting out) ..3 (process|processes|issue|issues|problem|problems|it|this|these|gap|gaps|rest|situation|shortcomings|concerns)
(find|finding|attempt|attempting|seek|seeking|look|looking) ..3 (solution|solutions|resolution|fix|workaround) (to|for) <any>
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
(get|getting|bring|bringing) ..4 under control
(close|closing|plug|plugging|fill|filling|bridge|bridging) (the|our|these|those|any|all|remaining|known)? ..1 (gap|gaps|hole|holes|loopholes) <any>?
(tackle|tackling|work through|work off|burn down|chip away at|reduce) ..2 (backlog|backlogs) <any>?
(address|addressing|resolve|resolving|fix|fixing|correct|tackle|tackling|eliminate|remove|reduce) ..3 (inconsistencies|discrepancies|inefficiencies|limitations|bottlenecks|technical debt|tech debt|pain points|root issues|shortcomings|weak points|weak spots))",
     .unless = R"(resolve (it|this) (in|to|via|against|from|into)
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
- Sort out the rota
- Get the flaky tests under control
- Close the gaps in our alerting
- Tackle the backlog of upgrades
- Address configuration inconsistencies
We are working on a permanent fix.
This is being addressed.)",
     .silent = R"(A resolver has to resolve it in two steps.
- Fix NULL in parser, test added
The team fixed the issue at noon.
- Fix bugs in image-culler preventing it from running)"},
    {.code = "AV-05",
     .name = "look-into",
     .severity = W,
     .scopes = "A",
     .guards = prospective | dated | to_readers,
     .finds = "asks for a look with no result",
     .patterns = vague::open_look,
     .unless = vague::open_look_unless,
     .why = "A look has no end: nobody can tell whether it has happened, or what it changed.",
     .offer = "What will exist afterwards: a list, a decision, a test?",
     .fires = R"(- Spend some time on understanding the leak
The vendor recommends investigating the monitor.
We are working with them to investigate further.
We are reviewing our status pages so that you know what to expect.
- Look into retries
- Deep dive on the memory leak
We are also looking at what we can do for the importer.
- Investigate why the queue filled
We will review our on-call setup.
- Figure out how to page the right team
- Check why the probe stayed green
- See if the table can be split
- Follow up on the stale cache
The cause is unknown; more analysis is needed.
- Determine whether 40 connections are enough
Further investigation into the leak is needed.
- Get to the bottom of the packet loss
The slow runs should be more thoroughly investigated.
- Suggestion: Investigate sharing the same source file?)",
     .silent = R"(We are still investigating the cause of the slow writes.
Investigation launched.
- List services retrying more than 3 times, by 12 May
The team investigated the queue.
Further investigation showed a full disk.
We checked whether the hosts were up.
Reviewing the log showed a gap.
- No plan review before the change)"},
    {.code = "AV-06",
     .name = "consider",
     .severity = W,
     .scopes = "A",
     .guards = prospective | dated | to_readers,
     .finds = "postpones a decision without a date",
     .patterns = vague::open_decision,
     .unless = vague::open_decision_unless,
     .why = "Considering can be ticked off without anything having been decided.",
     .offer = "Who decides, by what date, and where will the decision stand?",
     .fires = R"(A larger heap could be a good follow-up.
We might need to change how commits are applied.
- Decide a plan for the next attempt
- Maybe the script should ask for the region
- Consider canaries
- We could add a circuit breaker
- Perhaps we need a larger pool
We may want to reload its index as well.
We plan to explore other data stores.
- Discuss whether we still need the proxy
- Schedule a discussion about the thresholds
- Maybe add a second replica
It might be worth having a second region.
- Decide how to split the queue
- Can we use a second provider instead?
- Should we keep the old proxy?
Once that holds, we can consider adding more.
- Something about when to scale out
- Conversations about a second path
We are discussing our long term options.)",
     .silent = R"(Users might need to sign in again.
- Decide canary yes or no in ADR-14 by 12 May
We considered both options.
The evaluation ran for a week.
Could we have seen it in the log?
Conversations about the cause continued at noon.
Some ideas are already being discussed.
We will also discuss the steps taken after the restart.)"},
    {.code = "AV-07",
     .name = "ensure",
     .severity = W,
     .scopes = "A",
     .guards = prospective | to_readers | mechanism,
     .finds = "hopes where a mechanism is needed",
     .patterns = R"(^ @actionverb ..5 by (ensuring|making sure) <any>
(ensure|ensuring) <any>
(make|making|be) <adv> (sure|certain) <any>
(must|should|need to|will) make (sure|certain) $
(see|seeing) to it that <any>
(strive|striving|endeavour|endeavor|aspire) (to|for) <any>
(take|taking) ..2 (measures|steps|precautions|actions|measure|action|step) (to|so|against|that) <any>
(be|being) (ensured|guaranteed)
(take|taking) care (that|to) <any>
^ (backups|alerts|tests|changes|deploys|services|hosts|everyone|people|teams) (must|should|need to|have to) <adv> (work|exist|be (available|tested|monitored|documented|reviewed|reliable|correct|accurate|current|up to date)) $
(continue|promise|pledge|will|'ll|aim) to? do our best <any>?)",
     .unless = R"(~learning (point|points)
(not|to|cannot|never) be <adv> (sure|certain)
be (sure|certain) (what|why|whether|if|about|of|how|as)
(get|gets|getting) ..2 to (ensure|make)
(take|taking) ..2 (measures|steps|precautions|actions|measure|action|step) to <adv> (prevent|avoid|minimise) (similar|such|this|these|future|further|the same|any|a repeat|recurrence) <any>
(ensure|ensuring|make sure|making sure) that? (this|it|the same|such ..2) (never|does not|will not|cannot|can not)
(ensure|ensuring) ..3 (never|not) ..3 (happen|happens|recur|recurs|again))",
     .why = "It states a wish: what would make it so, and who would see when it stops being so, is open.",
     .offer = "Which mechanism, and how will it show when it fails?",
     .fires = R"(- Strive for small changes
- Avoid drift by ensuring that hosts reflect the repository
- Make sure backups work
We need to ensure that changes get deployed.
- Ensure alerts reach the right team
- Be sure to test the failover
- Backups must work
- Alerts should be reliable
We will do our best to keep it up.)",
     .silent = R"(We strive to serve all our users.
- Restore drill passes weekly, alert if not
The lock made sure only one writer ran.
To ensure a clean start we rebooted the host.
- Write a script to check two shards and ensure quick reads
We did our best to keep it up.)"},
    {.code = "AV-08",
     .name = "more-of-something",
     .severity = W,
     .scopes = "A",
     .guards = plan,
     .finds = "asks for more or better of something without count or target",
     .patterns = vague::open_amount,
     .unless = vague::open_amount_unless,
     .why = no_end_state,
     .offer = "How many, of which, for what?",
     .fires = R"(- Step up testing
- Cut down on manual steps
- Put additional checks in place
- Add further safeguards to the deploy process
- Have a better fallback
We will expand the set of alerts that we run.
- Upgrade our observability
- Raise the bar for reviews
We have to do better here.
Better disk monitoring would help.
- We could do with more alarms
- We should start to be more proactive in rotating keys
- More tests
We need better tooling.
- Add additional monitoring
More testing is needed.
We need to have better tooling.
- Better governance of the namespaces
- Set up more alerts
- Improved logging
We will do more testing.
- Faster rollback
- Reduce alert noise
- Use a less risky deployment process
- Be more effective in spotting a repeat
- Release more often with smaller changes
- A switch between the sites should be faster
We have to do better here.)",
     .silent = R"(- 3 contract tests for /pay
More than half of the tests ran.
Better results came with the new index.
Earlier the queue had been empty.
- Reduce the latency of writes by moving the log to its own disk
These measures aim to minimise the risk of recurrence.
- Add two replicas to keep reads up and reduce the impact of a lost host
The new tool had better monitoring than the old one.)"},
    {.code = "AV-09",
     .name = "harden",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "promises hardening or speed without a measure",
     .patterns = R"((@harden|@harden~ing) <any>
(more|less) (resilient|robust|reliable|stable|fault tolerant|scalable|maintainable|resistant|fragile|brittle)
(make|making) ..5 (resilient|robust|reliable|stable|scalable|fault tolerant|safer|faster|simpler|quicker)
(speed|speeding) up <any>
^ (formalise|formalising|formalize|professionalise|standardise|standardize|standardising) <any>
(become|becoming|remain|stay|get) <adv> (more|less)? (robust|resilient|reliable|stable|scalable))",
     .unless = R"((optimise|optimised|optimising) for
(was|were|is|are|became) (more|less) (resilient|robust|reliable|stable|scalable))",
     .why = no_end_state,
     .offer = "Which measure, from what to what?",
     .fires = R"(- Harden the DB
- Optimize queries
The importer needs to be more resilient.
- Formalize the validation of settings)",
     .silent = R"(- Set max_connections to 400, load test passes
The compiler optimises tail calls.
Optimised builds are smaller.)"},
    {.code = "AV-10",
     .name = "align-with",
     .severity = W,
     .scopes = "A",
     .guards = prospective | to_readers,
     .finds = "plans a talk without a durable change",
     .patterns = vague::open_talk,
     .unless = vague::open_talk_unless,
     .why = "A talk leaves nothing behind that holds when people change.",
     .offer = "What durable change comes out of it?",
     .fires = R"(- Align with networking
- Talk to the vendor about limits
- Reach out to teams with suggestions
- Follow up with upstream about the crash)",
     .silent = R"(We will notify the community when the maintenance starts.
- Add networking on-call to page P-7
The team talked to the vendor.
The sync job failed.
Unable to talk to the vendor, the team waited.)"},
    {.code = "AV-11",
     .name = "think-about",
     .severity = W,
     .scopes = "A",
     .guards = prospective | dated | to_readers,
     .finds = "plans to think, with no output",
     .patterns =
         R"((revisit|revisiting|reconsider|reconsidering|rethink|rethinking|reflect|reflecting|re-evaluate|reevaluate|reassess|re-examine|re-think) ..2 <any>
(think|thinking|thought) (about|of|through|how|whether|if|hard)
(keep|bear|keeping) ..2 in mind
(be|stay) (aware|mindful|conscious) of
(learn|learning) from (this|it|the|our)
(give|giving|put|putting) ..2 thought (to|into) <any>
(need|needs|require|requires) ..2 thought
(need|needs|require|requires) ..1 (rethinking|rethink|reconsideration|reconsidering|revisiting)
(will|must|should|need to) be <adv> (learned|learnt) from <any>
(take|taking) (this|that|these|it|them|all of this|the feedback) on board)",
     .unless = R"(keep in mind (though|however)
reflect (the|a|an) (new|current|actual|change|changes|state|real)
keep in mind :)",
     .why = "Thought can be ticked off without anything having changed.",
     .offer = "Put it on the list of known risks, or name the output and its date.",
     .fires = R"(- Revisit limits
- Think about a second region
- Keep this in mind for the next migration
Lessons will be learned from this.
We will take this on board.)",
     .silent = R"(- Post the new limits in the capacity sheet
The team revisited the plan.
The dashboard must reflect the new state.)"},
    {.code = "AV-12",
     .name = "keep-an-eye",
     .severity = W,
     .scopes = "A",
     .guards = plan,
     .finds = "asks people to watch",
     .patterns = R"((monitor|monitoring|watch|watching|observe|track) ..4 (closely|carefully|actively|continuously|more)
(closely|carefully|actively|continuously) (monitor|monitoring|watch|watching|observe)
(keep|keeping) ..2 (eye|eyes|watch|tabs) (on|out|over)
(continue|continues|continuing|keep) (to)? (monitor|monitoring|watching|observing|observe|watch)
monitoring will continue
(monitor|monitoring|watch|watching|observe|observing) ..8 (over|for|during|in) the ..1 (coming|next|following|few) ..2 (days|day|weeks|week|hours|months)
(watch|watching) (out)? for <any>
(monitor|watch|observe) (it|this|the situation|things|for (any|further|future|similar|recurrence))
(closely|carefully|actively|continuously) (track|tracking|follow|following) <any>)",
     .why = "Watching ends with the attention of whoever watches; nobody is told what to look for.",
     .offer = "Who looks, when, for what? Or which alert at which threshold?",
     .fires = R"(- Keep an eye on it
We will continue to monitor the cluster.
We will keep a close eye on the queue.
We will be watching for a repeat.
- Monitor the queue closely
- Closely track error rates)",
     .silent = R"(- Alert when the queue is above 500 for 5 minutes
We watched the graph until noon.
- Monitor 5xx for the Kube API)"},
    {.code = "AV-13",
     .name = "add-dashboard",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "adds a picture without the decision that it serves",
     .patterns = "(add|adding|create|creating|build|building|make|set "
                 "up|refine|refining|extend|update|improve|have|introduce|provide|publish) ..6 "
                 "(dashboard|dashboards|graph|graphs|panel|panels|chart|charts)",
     .unless = R"((dashboard|dashboards|graph|panel) (showing|that shows|of|for|with) <tech>
(chart|charts|panel) (config|configs|value|values|repo|repository|version|versions|template|templates|dependency)
helm (chart|charts))",
     .why = "A picture that serves no decision is one more place to look at during the next incident.",
     .offer = "Which decision does it serve, and where does the responder meet it?",
     .fires = R"(- Add a dashboard
- Create graphs for the queue
We will build a new panel.)",
     .silent = R"(- Add pool saturation to the on-call landing page
The dashboard was slow.
The dependency graph was rebuilt.
- Update the proxy charts config to match production)"},
    {.code = "AV-14",
     .name = "automate-something",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "promises automation without trigger and proof",
     .patterns = R"((automate|automating) <any>
(be|being) automated
(implement|add|create|find|build|have|write|provide) ..2 automated (way|method|mechanism|solution) (of|to|for) <any>
^ (full|more|better)? automation (of|for))",
     .unless = "automated (test|tests|testing|build|system|process|tool|check|checks)",
     .why = "Automation moves the hazard; the action should say what starts it and how it was proven.",
     .offer = "What starts it, what stops it, and which new hazard does it bring?",
     .fires = R"(- Automate failover
- Automate the scale-down
We plan to automate deploys.)",
     .silent = R"(- Auto-drain when errors pass 5 % for 2 minutes, drill passed
The failover is automatic.
The team automated the deploy last year.)"},
    {.code = "AV-15",
     .name = "no-date",
     .severity = W,
     .scopes = "A",
     .guards = to_readers,
     .finds = "gives an action a date that nobody can miss",
     .patterns =
         R"((will|'ll|need|needs|plan|plans|planning|should|want|to be|going|must|todo|intend|intends|hope|hopes|expect|expects) ..16 (asap|at a later (date|time|stage)|soon|tbd|eventually|shortly|sooner rather than later|in due course|when time permits|as time permits|when time allows|when possible|when we have time|at the earliest opportunity|down the line|down the road)
^ @actionverb ..10 (asap|soon|tbd|eventually|shortly|sooner rather than later|in due course|when time permits|as time permits|when time allows|when possible|when we have time|at the earliest opportunity|down the line|down the road)
^ (eventually|soon|shortly|when time permits|as time permits|in due course) ,? (we|i|this|it|the ..2)? (will|should|need|needs|plan|want|would like|'ll)
^ (in the)? (longer|long|medium|mid|near|short|shorter) (term|run) ,? (we|i) (will|plan|should|want|need|hope|intend|'ll)
(planned|scheduled) for (later|the near future)
hopefully (we|i) ..16 (soon|at some point)
^ in (the)? future ,? (we|i) (plan|want|hope|intend) <any>
^ (asap|tbd)
@actionverb ..10 asap
(by|due|deadline|eta|when) (asap|tbd|soon)
^ as soon as (we|i) <adv> can ,? (we|i) (will|'ll|plan|intend)
(will|'ll|plan|plans|need|needs) ..16 as soon as (we|i) <adv> can
(will|'ll|need|needs|plan|plans|planning|planned|should|want|going|must|aim|intend|hope|hopes|hoping|expect|expects|(item|task|ticket|priority|roadmap|project|work) to) ..24 (as soon as possible|next (quarter|month|sprint|year|half)|at some point|(near|foreseeable|not too distant) (term|future)|(coming|next few|following|upcoming) (days|weeks|months|quarter|quarters)|later this (year|quarter|month))
^ @actionverb ..20 (as soon as possible|as (swiftly|quickly|soon) as (practical|feasible|we can)|next (quarter|month|sprint|year|half)|at some point|later this (year|quarter|month))
(as soon as possible|next (quarter|month|sprint|year|half)|at some point|(near|foreseeable) (term|future)|(coming|next few|upcoming) (weeks|months|quarter|quarters)|later this (year|quarter|month)) ,? ..4 (will|'ll|plan|need|should|going|want|are|be)
^ @actionverb ..20 (at a later (date|time|stage|point)|in the (coming|next few|following) (days|weeks|months|quarters)|in the (near|foreseeable) future|later on|one day|some day|someday|when resources allow|when we get (a chance|around to it)|in the (medium|long|longer|short|near|mid) (term|run))
^ (in|over) the (longer|long|medium|mid|near|short|shorter) (term|run) ,? (our|the) ..2 (plan|strategy|goal|aim|intention|intent|idea) (is|will) <any>
(our|the) ..1 (medium|long|longer|short|near|mid) term (plan|strategy|goal|aim) is to <any>
(will|'ll|plan|plans|planning|going|aim|hope|expect|intend) ..16 (in|over) the (months|weeks|days|quarters|years) (ahead|to come)
(will|'ll|plan|plans|need|needs|should|want|going|be) ..10 (as and when|when (resources|capacity|time|staffing|budget) (allow|allows|permit|permits)|as (resources|capacity) (allow|allows|permit|permits)|once we have (time|capacity))
(planned|scheduled|slated|due) for (a|some) (later|future) (date|time|stage|point|release))",
     .unless = R"((will|'ll|should) not ..16 (soon|shortly|point)
(will|'ll|should) ..16 (return|returns|recover|back) ..3 (soon|shortly)
(been|was|were|had) ..6 at some point
(appears|seems|appeared|seemed|found|thought|believed|known) to be <any>
(was|were|is) <adv> always going to <any>
going (through|over|on|back|down|from) <any>
(at some point|eventually|soon) (we|i|they|it|he|she) <adv> <done>
(too|so|very|how|time) soon
as soon as (the|a|it|they|this|all|that|you|he|she)
as soon as (we|i) !(can|reasonably|possibly)
~(decide|decides|decided|agreed|agree|requested|asked) that
(level|levels|stabilise|settle|recover|resume|arrive|expire|return|back) ..4 (soon|shortly)
soon (after|thereafter|afterwards|enough|became|started)
<T> (will|would|can|may|could) eventually !be <any>)",
     .why = "Without a date the action competes with everything that has one.",
     .offer = "Which date?",
     .fires = R"(- Move to a newer kernel as swiftly as practical
We will rotate the keys ASAP.
In the near term, we will add an alert.
- Rotate the signing keys next month
- Replace the old store sooner rather than later
Eventually we will replace the old store.
We will publish the numbers as soon as we can.
- Replace the disks in the coming weeks
- Delete the old hosts at a later date
In the medium term, our plan is to move to the new proxy.
This will be done as and when capacity allows.
We plan to do this in the months ahead.
The move is planned for a later date.)",
     .silent = R"(- Rotate the keys by 2031-05-12
Errors rose soon after the deploy.
The page came as soon as the pool was full.
The log will eventually fill the disk.
The load grew over the weeks to come; see the graph.)"},
    {.code = "AV-16",
     .name = "clean-up",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "plans a clean-up without a bound",
     .patterns = R"((clean|cleaning|tidy) (up)? ..2 <any>
(refactor|refactoring|overhaul|overhauling|rework|reworking|restructure|restructuring|modernise|modernising|simplify|simplifying|streamline|streamlining|consolidate|revamp|redesign|redesigning) <any>
(pay|paying|reduce|reducing|address|tackle|tackling|repay) ..3 (tech|technical) debt)",
     .unless = "(clean|cleaning) up (after|old files)",
     .why = "A clean-up without an end state is never done and always half done.",
     .offer = "Where does it stop, and how will we see that it is done?",
     .fires = R"(- Refactor auth
- Clean up the old jobs
- Pay down tech debt)",
     .silent = R"(- Delete the three jobs that nobody owns
The refactoring was merged in May.
A clean restart helped.)"},
    {.code = "AV-17",
     .name = "work-with-team",
     .severity = I,
     .scopes = "A",
     .guards = prospective | to_readers,
     .finds = "shares an action out without an owner of the result",
     .patterns = R"((work|working|partner|partnering|collaborate) (together|closely)? with ..6 (to|on|for|and|so)
(work|working) together (to|on))",
     .unless =
         R"(work with (a|an|any|all|the new|both) ..2 (version|versions|file|files|browser|heap|class|classes|table|tables|input|data)
(can|could|not|to) (work|working) with (a|an|any)
working with ..4 (can|could|may|might|will|does))",
     .why = "What two teams do together neither of them owns.",
     .offer = "Who owns the result?",
     .fires = R"(- Work with infra to raise the limit
We will work with the vendor on a fix.
- Work together to reduce the load)",
     .silent = R"(- Infra raises the limit to 400
The plugin does not work with version 3.
They worked with the vendor for two hours.)"},
    {.code = "AV-18",
     .name = "document-something",
     .severity = W,
     .scopes = "A",
     .guards = plan,
     .finds = "asks to document without a place where it will be met",
     .patterns =
         R"((document|documenting) ..1 (lessons|learnings|learning|findings|everything|this|it|these|incident|outage|issue|issues|result|results) $
(document|documenting) $
(write|writing) (this|it|things|everything) (up|down) $
(document|documenting) and (share|communicate|publish)
(write|writing) up ..2 (lessons|learnings|findings|incident|outage|results|notes) $
i: (add|adding|create|creating|write|writing|provide) ..2 (documentation|docs|runbook|runbooks|playbook) (on|about|around|for) ..4 $
i: ^ documentation (of|for|on|about) ..4 $
i: (document|documenting) (the|our|all|how|what|any|new|current|existing|which|when) ..6 $
i: (document|documenting) <any> $
i: (document|documenting) <any> <any> $
(write|writing) up (what|how|why|everything|all) <any>
(better|properly|fully|thoroughly) document <any>
(capture|capturing|record|recording|collect|gather) ..2 (lessons|learnings|learning|insights) <any>?
i: (write|writing) down (how|what|why|the|our|all) <any>)",
     .unless = R"((document|documenting) ..10 (in|at|on|under|within|for) (the|our|a|<tech>|wiki|readme|runbook)
document <ing>)",
     .why = "What is written down helps whoever meets it at the right moment, and nobody else.",
     .offer = "Where will responders meet it?",
     .fires = R"(- Document lessons
- Document this
- Document the findings
- Write up what we learned
We should better document the handover.
- Capture the lessons from this incident)",
     .silent = R"(- ADR-15 merged
- Document how to restore a shard in the runbook of the storage team
The document was out of date.)"},
};

}  // namespace

constinit const Family vague_actions{"AV", "vague actions", "practice of action items that get done", rows};

}  // namespace debrief::inline v0::language_detail
