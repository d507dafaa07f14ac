// Conditions and wishes about another past: if only, had they, if they had, I wish we had.
#pragma once

#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail::counterfactual {

inline constexpr Row another_past[] = {
    {.code = "CF-09",
     .name = "if-only",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "wishes for another past",
     .patterns = R"(if only <person> <adv> (had|would|could|<done>)
if only ..3 (had|would have|could have)
if only <person> ..8 (had|would have|could have|had been)
^ (and|but|oh) if only ..8 (was|were|had|would|could))",
     .why = "A wish for another past adds nothing that anybody could have known.",
     .offer = "Drop it; give the view at the time.",
     .fires = R"(If only someone had looked.
If only we had rolled back at once.
If only the alert had been read.
If only somebody with a key to the cage had been in town.
And if only the spare was on the shelf, the night is short.)",
     .silent = R"(The job runs if only one node is left.
Alert if only the canary fails.
If only two replicas answer, writes stop.)"},
    {.code = "CF-10",
     .name = "had-person-done",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "builds another past by inversion",
     .patterns = R"(^ (but|and|however)? ,? had <person> <adv> (been|<done>)
, had <person> <adv> (been|<done>)
(would|could|might) <adv> (not)? <adv> have ..8 had <person> <adv> (been|<done>|kept|set|put|run|read|cut|let)
(would|could|may|might) have ..8 had (it|they|this|that|these) <adv> been <adv> @handled
^ had ..4 been <adv> @handled ,? ..12 would
^ (but|and|however)? ,? had ..4 been <adv> <done> ..14 (would|could|might) <adv> have
^ had <person> , ..8 , <adv> (been|<done>|kept|set|put|run|read|cut|let)
^ had <person> , ..8 , not <adv> (been|<done>)
(would|could|might) ..3 have ..8 had <person> <adv> not? (been|<done>|kept|set|put|run|read|cut|let)
^ (but|and|however)? ,? had <person> not <adv> (been|<done>|kept|set|put|run|read|cut|let)
(,|and|nor|:|but) had <person> not? <adv> (been|<done>|kept|set|put|run|read|cut|let) ..14 (would|could|might))",
     .unless =
         R"(had ..5 been <adv> (reached|exceeded|hit|exhausted|impacted|affected|lost|corrupted|exploited|triggered|overloaded|saturated|used up|filled))",
     .why = "Another past cannot be tested; the condition in it may be a factor that the review should record as such.",
     .offer = "On which cue did paging come up?",
     .fires = R"(These files might have been dropped had they been properly noted.
Had the engineer paged sooner, the queue would have drained.
Had we performed a load test, the limit would have shown.
It would have been shorter had they been told.
Had this been enabled behind a flag, it would have reached fewer people.
Had the valve been closed earlier, the flood would have been smaller.
Had the planners, on that day, asked for a second truck, the hall is cleared by noon.
Had the porters, on arrival, rung the bell, the hall is dry by nine.
Nor would any gauge have shown it had nobody been listening.)",
     .silent = R"(The engineer had paged twice.
Had the pod restarted, the cache would be empty.
Had the limit been reached, the writes would have stopped.
The cluster had three nodes.
Had the pump, on that day, stopped, the hall would be dry.)"},
    {.code = "CF-11",
     .name = "if-person-had",
     .severity = W,
     .scopes = "N",
     .guards = approved_question,
     .finds = "argues from what people did not do",
     .patterns = R"(if <person> had <adv> (been|<done>)
if <person> 'd <adv> <done>
could <adv> have been ..2 if <person> had <any>
would <adv> have <adv> <done> ..4 if <person> <adv> had <any>
(sooner|earlier|faster|quicker|shorter|avoided|prevented) if (someone|somebody|anyone|anybody|one of us|we|they) (knew|had known)
if <person> <adv> <done> ..14 (would|could|might) <adv> have
if <person> did not ..14 would <adv> have
if ..5 had <adv> been <adv> @handled
if (operations|engineering|networking|security|storage|infrastructure|facilities|procurement|logistics|marketing|finance|legal|product|telephony|sales|accounting) had <adv> (known|been (told|informed|warned|aware|briefed|consulted|asked|involved)|asked|checked|noticed|realised|seen|called|heard|understood|looked|tested)
if (anyone|anybody|someone|somebody|one of us|any of us|any of the ..2 @role|nobody|no one) (on|in|at|from|of|with|who) ..4 had <adv> (been|<done>)
(provided|providing|assuming|given|supposing|suppose) (that)? <person> had <adv> (been|<done>|run|read|put|set|kept) ..12 (would|could|might) <adv> have
^ were <person> to have <any>
^ (with|given) ..6 (attention|care|thought|planning|preparation|communication|coordination|testing|foresight|training|rehearsal|practice|staffing|diligence|time|people|staff|experience|notice) ..6 <person> (would|could|might) <adv> have
^ (with|given) ..6 (attention|care|thought|planning|preparation|communication|coordination|testing|foresight|training|rehearsal|practice|staffing|diligence|notice) ..8 (would|could|might) (not)? <adv> have been)",
     .unless = R"(~(may|will|can) ..3 if
even if !(we|they|i|he|she) ..5 had
as if (we|they|i|he|she|it|you|the) <any>
if (we|they) wanted to <any>)",
     .why = "Another past cannot be tested; the condition in it may be a factor that the review should record as such.",
     .offer = "Record the condition as a factor, with evidence.",
     .fires = R"(If we had tested it, users would be fine.
This would not have grown if the team had been told.
If they'd asked support, the link would have been found.
We would have noticed earlier if we had alerts.
If facilities had known of the second feed, the lift could have stayed in use.
With more attention to the gauge we would have seen the drop.
If anybody on the quay had looked up, the crane could have waited.)",
     .silent = R"(If the flag is set, users would see B.
If you need help, ask in the channel.
The hook stops the deploy even if a faulty change had been merged.
If the pod had restarted, the cache was empty.
If storage had been full, the job would have stopped.
The result is the same as if they had run one by one.
With more load the pump would have stopped.)"},
    {.code = "CF-18",
     .name = "wish-we-had",
     .severity = I,
     .scopes = "N",
     .guards = none,
     .finds = "wishes for something that was not there",
     .patterns = R"((wish|wished|wishing) <person> (had|have|'d|could have|would have)
would have been (nice|great|better|helpful|useful|good) (if|to)
would have (liked|wanted) to have
(wish|wished|wishing) (there|that|it|the|our|this|somebody|someone) ..4 (had|would|could|was|were) <any>
^ (in an ideal world|ideally) ,? ..4 (would|could|should) have <adv> (had|been|<done>)
(it 'd|it would|would) <adv> have been (good|nice|helpful|useful|handy|beneficial|valuable|preferable|great|ideal) to have)",
     .unless = R"((tenants|users|customers|clients|who|you|readers) ..1 wish)",
     .why = "A wish says what is missing; the learning point behind it says what it would show.",
     .offer = "Learning point: what would it show, and to whom?",
     .fires = R"(I wish we had a canary.
The team wished they had tested it.
It would have been nice to have a dashboard.
We wish there had been a second crane.)",
     .silent = R"(Customers wish for exports.
As you wish.
A canary would show the error rate.)"},
};

}  // namespace debrief::inline v0::language_detail::counterfactual
