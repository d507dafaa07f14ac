// Things to be done without a bound: a picture, automation, a date that nobody can miss, a clean-up, a shared task, a
// text.
#pragma once

#include "check/language/families/vague_actions_patterns.hpp"
#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::vague {

inline constexpr Row deliverables[] = {
    {.code = "AV-13",
     .name = "add-dashboard",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "adds a picture without the decision that it serves",
     .patterns =
         R"((add|adding|create|creating|build|building|make|set up|refine|refining|extend|update|improve|have|introduce|provide|publish) ..6 (dashboard|dashboards|graph|graphs|panel|panels|chart|charts)
^ (a|an|new|another)? (grafana|monitoring|status)? (dashboard|dashboards|graph|graphs|panel|panels) (for|to) <any>
^ (a|an|new|another|more|better|additional|grafana|some) ..2 (dashboard|dashboards|graph|graphs|panel|panels|chart|charts) $
(put|putting|plot|plotting|visualise|visualising|visualize|graph|chart) (a|an|the|our|all|up)? ..3 (dashboard|graph|chart|panel|queue|lag|latency|usage|load|metrics|errors|traffic|data|depth|capacity|growth))",
     .unless = R"((dashboard|dashboards|graph|panel) (showing|that shows|of|for|with) <tech>
(chart|charts|panel) (config|configs|value|values|repo|repository|version|versions|template|templates|dependency)
helm (chart|charts)
(add|adding) <any> ..6 to (the|our) ..3 (dashboard|panel)
(make|making) (it|this|that) <any>
~^ ..4 (dashboard|dashboards|graph|graphs|panel|panels|chart|charts) ..12 (was|were|showed|shows|show|had|did|went|gave|came|indicated|looked|turned|helped|stopped))",
     .why = "A picture that serves no decision is one more place to look at during the next incident.",
     .offer = "Which decision does it serve, and where does the responder meet it?",
     .fires = R"(- Add a dashboard
- Create graphs for the queue
We will build a new panel.
- Dashboard for the pumps)",
     .silent = R"(- Add pool saturation to the on-call landing page
The dashboard was slow.
The dependency graph was rebuilt.
- Update the proxy charts config to match production
- Make it easier to ban a bad dashboard
Graphs of the pump show a dip.)"},
    {.code = "AV-14",
     .name = "automate-something",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "promises automation without trigger and proof",
     .patterns = R"((automate|automating) <any>
(be|being) automated
(implement|add|create|find|build|have|write|provide) ..2 automated (way|method|mechanism|solution) (of|to|for) <any>
^ (full|more|better)? automation (of|for)
(make|making) ..4 (automatic|automated|fully automatic|self-healing|self healing) $
(use|using|introduce|introducing|add|adding|implement|employ|adopt|build|have|get) (more|some|better|full|further|additional)? automation (for|of|to|in|around|on|$)
(replace|replacing|substitute) ..3 manual ..3 (with|by|through) ..2 (automation|automated <any>|a script|scripts|tooling)
(script|scripting) (the|our|this|that|all) ..3 $)",
     .unless = "automated (test|tests|testing|build|system|process|tool|check|checks)",
     .why = "Automation moves the hazard; the action should say what starts it and how it was proven.",
     .offer = "What starts it, what stops it, and which new hazard does it bring?",
     .fires = R"(- Automate failover
- Automate the scale-down
We plan to automate deploys.
- Make the restart automatic)",
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
(priority|focus|aim|goal) (is|remains) ..20 (asap|as (soon|quickly|fast) as possible)
(over|in|during|within) the (next|coming|following) (few|couple of|several)? (days|weeks|months|quarters) ,? <person> (is|are|'re) ..2 <ing>
(over|in|during|within) the (next|coming|following) (few|couple of|several)? (days|weeks|months|quarters) ,? ..4 (will|'ll|plan|plans|going|intend|intends|need|aim|hope)
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
(planned|scheduled|slated|due) for (a|some) (later|future) (date|time|stage|point|release)
(date|deadline|timing|due|eta|timeline|schedule) (is|are|remains|still)? <adv> (tbd|tbc|asap)
(^|,) ..1 (date|deadline|timing|due|eta|timeline|schedule) (is|are|remains|still)? <adv> (open|unclear|undecided|unknown|not set|not fixed|to be (determined|decided|confirmed|agreed|defined|announced|set|fixed)) $
^ @actionverb ..20 (sometime|some time) (in|during|next|later|this) <any>
(we|i|team|crew|vendor|supplier) <adv> (will|'ll|plan|plans|hope|hopes|expect|expects|intend|intends|aim|aims|want|are going|'re going|are planning|are hoping) ..16 (in|within|over|during) (a|about a|the next|the coming) (week or so|week or two|day or so|day or two|month or so|month or two|few days|few weeks|few months|couple of days|couple of weeks|couple of months|several days|several weeks|several months|days|weeks|months)
(will be|shall be|should be|must be|to be|is being|are being) ..10 (in|over|during) (a|about a|the next|the coming) (week or so|week or two|day or so|day or two|month or so|month or two|few days|few weeks|few months|couple of days|couple of weeks|couple of months|several days|several weeks|several months|days|weeks|months)
(will be|shall be|should be|must be|to be|is being|are being) ..10 within (the next|the coming) (week or so|week or two|day or so|day or two|month or so|month or two|few days|few weeks|few months|couple of days|couple of weeks|couple of months|several days|several weeks|several months|days|weeks|months)
^ @actionverb ..20 (in|within|over|during) (a|about a|the next|the coming) (week or so|week or two|day or so|day or two|month or so|month or two|few days|few weeks|few months|couple of days|couple of weeks|couple of months|several weeks|several months|days|weeks|months)
(will|'ll|plan|plans|intend|intends|hope|hopes|aim) !not ..12 (in|with) (one of the|a|some) (next|coming|later|future) (releases|release|sprint|sprints|version|versions|iteration|iterations)
(will|'ll|plan|plans|should|want|going|intend|intends|hope|hopes|expect|expects|aim|be) ..16 (when we (find|have) ..1 time|later in the year|before long|at the next opportunity|as the opportunity arises)
(to be|will be|should be) <adv> <done> ..4 in the (short|shorter|medium|mid|long|longer) (term|run)
(fix|patch|update|change|release|version|replacement|report|improvement|improvements|migration|post|details) ..3 (is|are|comes|come|will come) <adv> coming? (soon|shortly)
(is|are|'s|been|remains) <adv> (foreseen|planned|scheduled|slated|targeted|envisaged|intended) for (next|later this|the next|the coming|some time|sometime|some point) ..1 (quarter|month|year|half|weeks|months|sprint|spring|summer|autumn|winter|in|during)
^ for the (longer|long|medium|mid|short|near) term ,? ..3 (plan|will|want|intend|aim|plans) <any>
^ (at a later (stage|date|point|time)|someday|some day|one day|at some stage|in due time) ,? (we|i|this|it) (will|'ll|plan|plans|can|should|want|hope|would) <any>
(will|'ll|plan|should|want|hope|be) ..16 as soon as we (find|have|get) ..1 (time|capacity|people|resources)
(will|shall|should|to) be ..8 (in due time|one of these days|when budget allows|when the budget allows)
^ @actionverb ..14 (before long|whenever possible|whenever we can|at the next opportunity|if time (permits|allows))
^ @actionverb ..14 (no|without) ..1 (date|deadline|eta|timeline|schedule) (yet|set|so far|given|$)
(will|shall|should|must|needs to|need to|to) be ..10 (at some point|sometime|some day|someday|when convenient|when there is time|when things calm down|in the course of the year|over the course of the year)
(will|'ll|plan|plans|should|want|hope|hopes|be|to) ..16 (when|once|as soon as) (we|i|they|somebody|someone|time) (get|gets|find|finds|have|has|got)? ..1 (round|around) to (it|this|that|them)
(will|'ll|plan|plans|planned|should|want|hope|be|to be) ..12 in (a|some|one of the) ..1 (future|later|upcoming|coming|following|next) (sprint|sprints|iteration|quarter|cycle|release|update|project|phase)
(over|with|in) (time|the course of time|the fullness of time) ,? (we|i|all|this|the ..2|these) (will|'ll|plan|hope|intend|shall|aim) <any>
(will|'ll|hope|hopes|plan|plans|want|aim|intend|expect|be) ..16 (by|before|around|towards) (the end of the (year|quarter|month|season|summer)|year end|year's end|end of year|summer|autumn|winter|spring|christmas) or so)",
     .unless = R"((will|'ll|should) not ..16 (soon|shortly|point)
should be <adv> (enough|sufficient|fine) <any>
(weeks|days|months) ,? (from|between) <num>
(expect|expects|expecting) (the|a|an|this|that|it|them|these|those) ..5 to !(be|have|do|finish|complete) <any>
(will|'ll) be <adv> (removed|dropped|deprecated|retired) ..8 in (a|some) (future|later)
(will|to|should) be <adv> (expired|rejected|visible|gone|full|sent|fired|repeated|noticeable|available|able) ..3 (in|within) <any>
(will|'ll) <adv> (expire|return|recover|fire|grow|fill|drop|settle|expires) <any>
(will|'ll|should) ..16 (return|returns|recover|back) ..3 (soon|shortly)
(been|was|were|had) ..6 at some point
(appears|seems|appeared|seemed|found|thought|believed|known) to be <any>
(was|were|is) <adv> always going to <any>
going (through|over|on|back|down|from) <any>
(at some point|eventually|soon) (we|i|they|it|he|she) <adv> <done>
(too|so|very|how|time|relatively) soon
as soon as (the|a|it|they|this|all|that|you|he|she)
as soon as (we|i) !(can|reasonably|possibly|find|get|have)
as soon as (we|i) have !(time|capacity|people|resources|some|more|the)
as (soon|quickly|fast) as possible (after|once|when|whenever|if) <any>
~(decide|decides|decided|agreed|agree|requested|asked) that
(level|levels|stabilise|settle|recover|resume|arrive|expire|return|back) ..4 (soon|shortly)
soon (after|thereafter|afterwards|enough|became|started)
<T> (will|would|can|may|could) eventually !be <any>
eventually consistent
(will|would|must|should) <adv> eventually (lead|recover|fail|cause|become|fill|allow|converge|expire|time out|settle|succeed)
as soon as !(possible|practical|practicable|feasible|practicably|reasonably|we|i) <any>
(due|when) (open|unknown|unclear)
(issue|issues|ticket|tickets|start|end|release|expiry|birth|build|file|event) date (is|are) (unknown|unclear|open)
(no|not|never|without) ..2 (plan|plans|planning|intention|intend|intends|wish|need) ..12 (soon|anytime soon|any time soon|near future|foreseeable future|at some point)
(will|would|may|could) (soon|shortly|eventually) (run out|fill|overflow|fail|expire|exceed|reach|hit|exhaust|grow|crash|die|time out|stop|break|become|need|return|resume|recover|be (full|exhausted|gone|back|available|empty|over)))",
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
The move is planned for a later date.
Our priority is replacing the two disks as soon as possible.
Our priority is to send you the readings as soon as possible.
- Replace the valve in hall B, date TBD
- Rewire the second pump, ASAP
- Swap the old fuse of row C at some point in the spring
- Rewire hall B, date still open
The two pumps will be put back in the next week or so.
We plan to swap the lamps within a few weeks.
- Move the spare pump whenever possible
- Rewire the lift, no date yet
A replacement is coming soon.
The move is foreseen for next year.
At a later stage we will buy a spare.
The fuse will be changed one of these days.
This will be fixed in one of the next releases.
We will fix the lamp when we get round to it.
Over time we will move all tills to the new hall.)",
     .silent = R"(- Rotate the keys by 2031-05-12
The goal is to page as soon as possible after a disk fails.
Errors rose soon after the deploy.
The page came as soon as the pool was full.
The log will eventually fill the disk.
The new disks should be enough for the next quarter.
The load grew over the weeks to come; see the graph.
- Drain the tank at once as soon as pressure is above 4 bar
The date of the move is to be confirmed with the hall.
The lamp was replaced within a few weeks.
The fault came back in the next week or so.
We expect the sluice to open shortly.
The lease will expire within a few weeks.
This will eventually lead to a full tank.
The team will be on site in the coming weeks, from 3 to 14 May.
The driver will be removed in a future release.
We have no plans to leave the hall anytime soon.
The tank will soon run out of water.)"},
    {.code = "AV-16",
     .name = "clean-up",
     .severity = I,
     .scopes = "A",
     .guards = plan,
     .finds = "plans a clean-up without a bound",
     .patterns = R"((clean|cleaning|tidy) (up)? ..2 <any>
(refactor|refactoring|overhaul|overhauling|rework|reworking|restructure|restructuring|modernise|modernising|simplify|simplifying|streamline|streamlining|consolidate|revamp|redesign|redesigning) <any>
(pay|paying|reduce|reducing|address|tackle|tackling|repay) ..3 (tech|technical) debt
(get|getting) rid of ..2 (legacy|old|unused|obsolete|deprecated|dead|stale|cruft|clutter|unneeded|redundant|duplicate) <any>
(declutter|decluttering|untangle|untangling|rearchitect|re-architect|rearchitecting|re-engineer|reengineer|rewrite|rewriting|reorganise|reorganising|reorganize|restructure|unify|rationalise|slim down|prune|pruning) (the|our|all|this|that|parts of) ..3 $)",
     .unless = R"((clean|cleaning) up (after|old files)
(clean|cleans) (its|their) (own)? (state|cache|buffer|buffers|memory|queue)
(refactor|refactoring|rework|redesign|simplify|restructure|consolidate|clean up) ..14 to (remove|delete|drop|replace) <any>
(rewrite|prune) ..4 (rule|rules|url|urls|header|query|request|requests|path|section|sections))",
     .why = "A clean-up without an end state is never done and always half done.",
     .offer = "Where does it stop, and how will we see that it is done?",
     .fires = R"(- Refactor auth
- Clean up the old jobs
- Pay down tech debt
- Get rid of legacy tills)",
     .silent = R"(- Delete the three jobs that nobody owns
- Refactor the proxy module to remove the tag pinning
The refactoring was merged in May.
A clean restart helped.)"},
    {.code = "AV-17",
     .name = "work-with-team",
     .severity = I,
     .scopes = "A",
     .guards = prospective | to_readers,
     .finds = "shares an action out without an owner of the result",
     .patterns = R"((work|working|partner|partnering|collaborate) (together|closely)? with ..6 (to|on|for|and|so)
(work|working) together (to|on)
(cooperate|cooperating|co-operate|team up|teaming up|join forces|pair up|jointly) with ..6 (to|on|for|and|,) <any>
^ (together|jointly|in (collaboration|cooperation|partnership|concert)) with ..3 , @actionverb)",
     .unless =
         R"(work with (a|an|any|all|the new|both) ..2 (version|versions|file|files|browser|heap|class|classes|table|tables|input|data)
(can|could|not|to) (work|working) with (a|an|any)
working with ..4 (can|could|may|might|will|does))",
     .why = "What two teams do together neither of them owns.",
     .offer = "Who owns the result?",
     .fires = R"(- Work with infra to raise the limit
We will work with the vendor on a fix.
- Work together to reduce the load
- Team up with the landlord to fit a lamp)",
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
i: (add|adding|create|creating|provide) ..2 (documentation|docs|runbook|runbooks|playbook) (on|about|around|for) ..4 $
i: (write|writing) ..2 (runbook|runbooks|playbook) (on|about|around|for) ..4 $
i: ^ documentation (of|for|on|about) ..4 $
i: (document|documenting) (the|our|all|how|what|any|new|current|existing|which|when) ..6 $
i: (document|documenting) <any> $
i: (document|documenting) <any> <any> $
(write|writing) up (what|how|why|everything|all) <any>
(better|properly|fully|thoroughly) document <any>
(capture|capturing|record|recording|collect|gather) ..2 (lessons|learnings|learning|insights) <any>?
i: (write|writing) down (how|what|why|the|our|all) <any>
i: (document|documenting) and <any> (the|our|all|how|any|new|current|existing) ..6 $
(put|putting) ..3 (in writing|on paper|into writing)
(make|making|take|taking) (a|some)? (note|notes) (of|on|about) ..4 $
^ ..1 (lessons|findings|learnings|results|steps|decisions|process|procedure|insights) (to be|should be|must be|need to be|will be) <adv> (documented|written down|written up|recorded|captured|noted) $
(record|recording|note down|jot down) (what|how|why|everything|all|this|it) <any>)",
     .unless = R"((document|documenting) ..10 (in|at|on|under|within|for) (the|our|a|<tech>|wiki|readme|runbook)
document <ing>
record (this|it|all) ..4 (in|to|as|per|by) (the|a|an|prometheus|our))",
     .why = "What is written down helps whoever meets it at the right moment, and nobody else.",
     .offer = "Where will responders meet it?",
     .fires = R"(- Document lessons
- Document this
- Document the findings
- Write up what we learned
We should better document the handover.
- Capture the lessons from this incident
- Document and formalise the testing process
- Put the findings in writing)",
     .silent = R"(- ADR-15 merged
- Document how to restore a shard in the runbook of the storage team
The document was out of date.)"},
};

}  // namespace debrief::inline v0::language_detail::vague
