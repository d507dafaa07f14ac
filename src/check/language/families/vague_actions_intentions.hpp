// Intentions without an end: look, consider, ensure, have more, harden, talk, think, watch.
#pragma once

#include "check/language/families/vague_actions_patterns.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::vague {

inline constexpr Row intentions[] = {
    {.code = "AV-05",
     .name = "look-into",
     .severity = W,
     .scopes = "A",
     .guards = prospective | dated | to_readers,
     .finds = "asks for a look with no result",
     .patterns = open_look,
     .unless = open_look_unless,
     .why = "A look has no end: nobody can tell whether it has happened, or what it changed.",
     .offer = "What will exist afterwards: a list, a decision, a test?",
     .fires = R"(- Spend some time on understanding the leak
- The gate service should be debugged, as it skips the hour
- It should be checked whether the other pumps have the same part
We are also further investigating the noise of the pump.
- The start-up order needs further study
There will be a very thorough review of the switch.
There are two areas that we’re looking into.
- Formulate plans for getting off the old array
The vendor recommends investigating the monitor.
We are working with them to investigate further.
We are reviewing our status pages so that you know what to expect.
- Look into retries
- Work out where the second page came from
- Gather data on retries
A fuller analysis will follow.
The review of the rota remains to be done.
- Deep dive on the memory leak
We are also looking at what we can do for the importer.
- Investigate why the queue filled
- Investigation: why retries pile up
We are investigating how the retries pile up.
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
- Suggestion: Investigate sharing the same source file?
- Review the rota and update it
- Form a working group to identify what each team can do
- Set up a small task force to review the alerts
- Identify further steps for the importer
- Identify measures that teams can take
- Find further ways of draining hosts)",
     .silent = R"(We are still investigating the cause of the slow writes.
Every alarm should be investigated within 10 minutes.
While the leak was being debugged, a second pump failed.
- Debug logging is switched on with one flag
Investigation launched.
Investigation: first traces pointed to the cache.
We are investigating delays in the delivery of mail.
Our engineers are looking into elevated wait times.
- List services retrying more than 3 times, by 12 May
The team investigated the queue.
Further investigation showed a full disk.
The probe collects data on retries.
We checked whether the hosts were up.
Reviewing the log showed a gap.
Investigating into the proxy logs, Novak reported a spike.
- No plan review before the change
- Look for elevated counts of stuck pods
- Audit the jobs and remove every use of the old key
In such weeks it is a good idea to check how the heap grows.
It's always a good idea to check whether the disk is full.
The purpose of the board is that we can follow up on old tickets.
Each change request requires a review by two porters.
- Audit the pumps to verify that each has two valves)"},
    {.code = "AV-06",
     .name = "consider",
     .severity = W,
     .scopes = "A",
     .guards = prospective | dated | to_readers,
     .finds = "postpones a decision without a date",
     .patterns = open_decision,
     .unless = open_decision_unless,
     .why = "Considering can be ticked off without anything having been decided.",
     .offer = "Who decides, by what date, and where will the decision stand?",
     .fires = R"(- To be discussed with the platform group
A larger heap could be a good follow-up.
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
- Perhaps a second pump would help
- One option would be a second line
A third porter would be nice to have.
Whether we need a spare pump is still open.
We should probably replace the old fuse.
It might be worth having a second region.
- Decide how to split the queue
- Can we use a second provider instead?
- Should we keep the old proxy?
Once that holds, we can consider adding more.
- Something about when to scale out
- Something to ensure that schemas do not collide
- Or possibly use a sane tool for it
- Possibly: add support for host groups
- Do we need test databases in two zones?
- Conversations about a second path
We are discussing our long term options.
- Think over whether to split the hall
- Decision needed on the spare pump)",
     .silent = R"(The hashes should be considered exposed.
Users might need to sign in again.
We will change the release steps to automatically and quickly assess the load of a lift.
We could see the leak on the camera.
Perhaps the lamp was off at the time.
Two readings that match should be considered duplicates.
Whether the pump was on is unknown.
The second pump would take the load.
- Decide canary yes or no in ADR-14 by 12 May
We considered both options.
A release should not be built on what we consider done.
We will not consider the drill complete without its notes.
We must never consider a restore safe without a test.
- Consider the move complete only when both hosts answer
- Consider each late page a failure
The evaluation ran for a week.
Could we have seen it in the log?
Conversations about the cause continued at noon.
Some ideas are already being discussed.
We will also discuss the steps taken after the restart.
The switch lets us decide when to open the gate.)"},
    {.code = "AV-07",
     .name = "ensure",
     .severity = W,
     .scopes = "A",
     .guards = prospective | to_readers | mechanism,
     .finds = "hopes where a mechanism is needed",
     .patterns = R"(^ @actionverb ..5 by (ensuring|making sure) <any>
(ensure|ensuring) <any>
i: ^ !(use|see|write) @actionverb ..20 to (ensure|make sure) <any>
(make|making|be) <adv> (sure|certain) <any>
(must|should|need to|will) make (sure|certain) $
(see|seeing) to it that <any>
(strive|striving|endeavour|endeavor|aspire) (to|for) <any>
(take|taking) ..2 (measures|steps|precautions|actions|measure|action|step) (to|so|against|that) <any>
(must|should|need to|needs to|have to|has to) be (sure|certain) !(what|why|whether|if|about|of|how|as) <any>
(measures|steps|precautions|actions) (are|will be) <adv> being? taken (so|that) <any>
(be|being) (ensured|guaranteed|assured|made sure|made certain)
(assure|assuring|secure) that <any>
(take|taking) care (that|to) <any>
^ (backups|alerts|tests|changes|deploys|services|hosts|everyone|people|teams) (must|should|need to|have to) <adv> (work|exist|be (available|tested|monitored|documented|reviewed|reliable|correct|accurate|current|up to date)) $
(continue|promise|pledge|will|'ll|aim) to? do our best <any>?
^ (guarantee|guaranteeing|assure) (that|the|our|all) <any>
^ (see|seeing) that (all|every|the|our|each|no|nobody|everyone) <any>
(take|taking) care that <any>
^ (verify|check|confirm|validate) (that)? (everything|all|things|nothing) (is|are|was|works|work|runs|gets) <any>?
^ (all|every|our|the) ..2 (services|hosts|systems|backups|alerts|tests|changes|deploys|keys|jobs|servers|clusters|nodes|databases|teams) (must|should|need to|have to) be <adv> (monitored|tested|documented|reviewed|backed up|secured|covered|maintained|available|reliable) (properly|adequately|correctly|well|regularly|sufficiently|at all times)? $)",
     .unless = R"(~learning (point|points)
(not|cannot|never) be <adv> (sure|certain)
!(need|needs|have|has|want|wants) to be <adv> (sure|certain)
(ensure|ensuring|make sure|making sure) that? the following
(take|taking) the following ..2 (measures|steps|precautions|actions)
be (sure|certain) (what|why|whether|if|about|of|how|as)
(get|gets|getting) ..2 to (ensure|make)
(take|taking) ..2 (measures|steps|precautions|actions|measure|action|step) to <adv> (prevent|avoid|minimise) (similar|such|this|these|future|further|the same|any|a repeat|recurrence) <any>
(ensure|ensuring|make sure|making sure) that? (this|it|the same|such ..2) (never|does not|will not|cannot|can not)
(ensure|ensuring) ..3 (never|not) ..3 (happen|happens|recur|recurs|again))",
     .why = "It states a wish: what would make it so, and who would see when it stops being so, is open.",
     .offer = "Which mechanism, and how will it show when it fails?",
     .fires = R"(- Strive for small changes
Our first priority is ensuring that we send you a full report.
- Avoid drift by ensuring that hosts reflect the repository
- Make sure backups work
It has to be made sure that the lifts are inspected.
We need to be sure the gauge is read.
We need to ensure that changes get deployed.
- Ensure alerts reach the right team
- Be sure to test the failover
- Backups must work
- Schedule handovers between the shifts to ensure continuity
- Alerts should be reliable
We will do our best to keep it up.
- Take care that the tank is never full)",
     .silent = R"(We strive to serve all our users.
Our docs say how you ensure that a key is valid.
- Restore drill passes weekly, alert if not
The lock made sure only one writer ran.
We are taking the following steps to address this:
To ensure a clean start we rebooted the host.
After the meeting, make sure that the following are done:
- Use this to ensure that a value is set
- Write a script to check two shards and ensure quick reads
We did our best to keep it up.
It is hard to be sure why the gauge froze.)"},
    {.code = "AV-08",
     .name = "more-of-something",
     .severity = W,
     .scopes = "A",
     .guards = plan | named_parts,
     .finds = "asks for more or better of something without count or target",
     .patterns = open_amount,
     .unless = open_amount_unless,
     .why = no_end_state,
     .offer = "How many, of which, for what?",
     .fires = R"(- Step up testing
- Propose more rehearsals
- Ensure a better handover procedure
The pager should alert more people.
- Notify more teams
- More tests (ticket 12)
- More drills
- Give the shift better tools
- Have clearer roles
- Make the message clearer
We want to be better prepared.
- Hold drills more often
- Fewer manual steps
Additional lamps will be installed.
- Reduce manual steps
- Increase the number of alarms
- Shorten the reaction time
More drills should be held.
- Better handling of long keys (#31, thanks to the vendor)
- Add more tests (Jo Novak and Kim Berg)
We will add some extra safeguards and alerts to reduce the odds of a repeat.
We will do more extensive testing for changes like this one.
- Cut down on manual steps
- Put additional checks in place
- Add further safeguards to the deploy process
- Have a better fallback
We will expand the set of alerts that we run.
- Upgrade our observability
- Raise the bar for reviews
We have to do better here.
Better disk monitoring would help.
A larger suite with better branch coverage can help to catch these.
Our tools have to be smarter about retries.
- We could do with more alarms
- We should start to be more proactive in rotating keys
- More tests
We need better tooling.
- Add additional monitoring
We are introducing additional checks and safeguards to improve the resilience of the queue.
- Build stronger safeguards against bad input
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
We have to do better here.
For the second, better disk monitoring would help.
A more robust deploy tool might help to avoid such errors.
- Make the launch timeout more configurable, and given in seconds
- Make it easier to block a noisy client
- Handle errors on launch more gracefully
- Also enforcing better coordination between operators
- Document better the replication model
- Make the balancer better about error logging
Ideally we'd like more observability into failed builds.
- Allow a bit more time between deploys
- Schedule a lot more time for planned maintenance
- Make the parser support more generic
- A specific set of targets for escalation might also be helpful
- The icinga plugin needs some love
- Minimise tribal knowledge in the deploy process
- Reduce the probability of an unrelated failure
- Decrease the amount of spam in case of wide failures
We want more thorough load testing of the lift before it opens.
- More storage nodes (being set up)
- A faster restore
- Smaller releases)",
     .silent = R"(- 3 contract tests for /pay
- Add more context (consumer group and topic) to the lag alert
- More metrics: queue depth, age of the oldest entry
- Add more labels (zone, rack, owner) to the page
More than half of the tests ran.
More people came than planned.
More tests ran in the night.
- More information
More lamps were lit in the second hall.
Better results came with the new index.
Earlier the queue had been empty.
We moved to a new disk, which will greatly reduce the risk of a full log.
- Reduce the latency of writes by moving the log to its own disk
These measures aim to minimise the risk of recurrence.
- Add two replicas to keep reads up and reduce the impact of a lost host
The new tool had better monitoring than the old one.
This would mean that an outage of the exports should have less impact on sales.
- Add extra monitoring of the write latency on /pay
The page held more detailed figures.
Earlier versions of the pump had one valve.
Further information is given in the appendix.
More hosts came back at noon.
A faster pump was fitted in May.)"},
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
(become|becoming|remain|stay|get) <adv> (more|less)? (robust|resilient|reliable|stable|scalable)
^ ..1 (performance|query|database|cost|latency) (tuning|optimisation|optimisations|optimization|optimizations|improvement) (of|for|in|on|$)
(robustness|resilience|stability|reliability|scalability) of ..4 (to be|should be|must be|needs to be|has to be|will be) <adv> (increased|improved|raised|ensured|strengthened|hardened) <any>?)",
     .unless = R"((optimise|optimised|optimising) for
(was|were|is|are|became) (more|less) (resilient|robust|reliable|stable|scalable)
(formalise|formalize|standardise|standardize) (a|an) <any> ..4 (process|procedure|checklist|runbook|policy|rota|agreement|schedule|playbook|workflow|review)
(formalise|formalize|standardise|standardize) (the|our) <tech> ..3 (process|procedure|checklist|runbook|policy|rota|playbook|workflow)
(standardise|standardize|standardising) on <any>
(formalise|formalize|standardise|standardize|standardising) ..8 (in|into|as|to) (the|a|an|our|<tech>|json|yaml))",
     .why = no_end_state,
     .offer = "Which measure, from what to what?",
     .fires = R"(- Harden the DB
- Optimize queries
The importer needs to be more resilient.
- Formalize the validation of settings
- Performance tuning of the till)",
     .silent = R"(- Set max_connections to 400, load test passes
The compiler optimises tail calls.
Optimised builds are smaller.
- Formalise a lift inspection process and checklist
- Standardise on one pump model)"},
    {.code = "AV-10",
     .name = "align-with",
     .severity = W,
     .scopes = "A",
     .guards = prospective | to_readers,
     .finds = "plans a talk without a durable change",
     .patterns = open_talk,
     .unless = open_talk_unless,
     .why = "A talk leaves nothing behind that holds when people change.",
     .offer = "What durable change comes out of it?",
     .fires = R"(- Align with networking
- Talk to the vendor about limits
- Reach out to teams with suggestions
- Make sure to speak with the landlord
- Be sure to get in touch with the carrier
- Touch base with the storage team
- Get together with the landlord
- Keep tenants informed
- Get hold of the vendor
- Follow up with upstream about the crash
- Open a ticket with the provider about the limits
- The outcome will be socialised with all porters
- The dates must be aligned with the planners
- Get buy-in from the night shift
- Raise the topic in the weekly meeting)",
     .silent = R"(We will notify the community when the maintenance starts.
- Add networking on-call to page P-7
The team talked to the vendor.
The sync job failed.
Unable to talk to the vendor, the team waited.
We are opening a ticket with Acme Cloud to have it looked at.
We're contacting our upstream provider.
The clocks will be synchronised with the master every minute.
We will keep everyone updated.)"},
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
(it|this) (is|may be|might be) <adv> ..1 time to (revisit|reconsider|rethink|reassess|re-evaluate) <any>
(need|needs|require|requires) ..2 thought
(need|needs|require|requires) ..1 (rethinking|rethink|reconsideration|reconsidering|revisiting)
(will|must|should|need to) be <adv> (learned|learnt) from <any>
(take|taking) (this|that|these|it|them|all of this|the feedback) on board
(take|taking) (this|that|it|these|them|the ..2) into (account|consideration) (for|when|in|at|next|during|before) <any>
(take|taking) ..3 to heart
(have|having) (a|another) (think|rethink) (about|on|of|over) <any>)",
     .unless = R"(keep in mind (though|however)
reflect (the|a|an) (new|current|actual|change|changes|state|real)
keep in mind :)",
     .why = "Thought can be ticked off without anything having changed.",
     .offer = "Put it on the list of known risks, or name the output and its date.",
     .fires = R"(- Revisit limits
- Think about a second region
- Keep this in mind for the next migration
Lessons will be learned from this.
We will take this on board.
Maybe it is time to revisit this option.
- Take the lessons to heart)",
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
(need|needs|require|requires|want|keep|maintain|introduce|start|have|set up) ..2 (close|closer|tighter|careful) (monitoring|watch|tracking|surveillance|observation) (of|on|over|for) <any>
^ (a|an)? (close|closer|tighter|careful) (monitoring|watch|tracking|surveillance|observation) (of|on|over|for) <any>
(continue|continues|continuing|keep) (to)? (monitor|monitoring|watching|observing|observe|watch)
monitoring will continue
(monitor|monitoring|watch|watching|observe|observing) ..8 (over|for|during|in) the ..1 (coming|next|following|few) ..2 (days|day|weeks|week|hours|months)
(watch|watching) (out)? for <any>
(monitor|watch|observe) (it|this|the situation|things|for (any|further|future|similar|recurrence))
(closely|carefully|actively|continuously) (track|tracking|follow|following) <any>
we <adv> (continue|keep) <adv> to? (monitor|monitoring|watch|watching|observe|observing) <any>
we (are|'re) <adv> monitoring (the (situation|system|systems|service|services|platform|cluster|network)|it|this|things)
^ (monitor|watch|observe) (the|our|all)? ..1 (situation|system|systems|platform|environment|things) $
(stay|keep|remain|staying|keeping) on top of <any>
^ (continued|continuous|constant|ongoing|careful|extended|regular|additional|further) (monitoring|observation|watching|surveillance) (of|on|over|for) <any>
(keep|keeping) track of <any>)",
     .why = "Watching ends with the attention of whoever watches; nobody is told what to look for.",
     .offer = "Who looks, when, for what? Or which alert at which threshold?",
     .fires = R"(- Keep an eye on it
We will continue to monitor the cluster.
We will keep a close eye on the queue.
We continue to monitor the pump.
- Monitor the situation
We will be watching for a repeat.
- Monitor the queue closely
- Closely track error rates
The press hall needs a closer watch over its spooler.
- Closer monitoring of the importer
- Keep a closer watch over the queue
- Stay on top of the water level)",
     .silent = R"(- Alert when the queue is above 500 for 5 minutes
We watched the graph until noon.
We continued to watch the pump until noon.
- Monitor 5xx for the Kube API)"},
};

}  // namespace debrief::inline v0::language_detail::vague
