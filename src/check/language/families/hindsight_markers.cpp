#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view after =
    "It carries knowledge from after the outcome back into a moment that did not have it.";

constexpr Row rows[] = {
    {.code = "HS-01",
     .name = "obvious",
     .severity = W,
     .scopes = "NQ",
     .guards = negated | approved_question,
     .finds = "calls something obvious",
     .patterns = "(obvious|obviously)",
     .unless = "non obvious",
     .why = after,
     .offer = "Obvious to whom, from what?",
     .fires = "It was the obvious fix.\nObviously the pool was full.\nThe sign was obvious.",
     .silent = "Not obvious at the time: the pool.\nIt was never obvious.\nThe label is plain."},
    {.code = "HS-02",
     .name = "clearly",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls something clear without evidence",
     .patterns = "(is|was|are|were|had|has) <adv> (clearly|plainly|evidently)\n^ (clearly|plainly|evidently) ,? "
                 "(the|it|this|we|they|not)",
     .unless = "(is|was|are|were) (not|never) (clearly|plainly|evidently)\n(clearly|plainly) "
               "(labelled|marked|defined|documented|visible|written|named|separated|communicated|stated)",
     .why = after,
     .offer = "Which evidence showed it, when?",
     .fires = "It was clearly the database.\nClearly, the pool was full.\nIt is evidently not fixed.",
     .silent = "The axis was clearly labelled.\nIt was not clearly the database.\nThe doc is clearly written."},
    {.code = "HS-03",
     .name = "in-hindsight",
     .severity = I,
     .scopes = "N",
     .guards = hindsight_notes | approved_question,
     .finds = "speaks from hindsight",
     .patterns = "(in|with) (hindsight|retrospect)\n^ looking back ,",
     .why = after,
     .offer = "Move it to hindsight notes; keep it out of the timeline.",
     .fires = "In hindsight this was risky.\nWith hindsight, the load was high.\nIn retrospect it was documented.",
     .silent = "Hindsight bias is a topic.\nThe retrospective is on Monday.\nLooking back at the log took an hour."},
    {.code = "HS-10",
     .name = "wrong-path",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls a line of inquiry wrong",
     .patterns = "(down|on|chasing|followed|pursued|pursuing) ..2 wrong (path|track|direction|lead|layer|avenue)\n(red "
                 "herring|red herrings|rabbit hole|rabbit holes|wild goose chase)",
     .why = after,
     .offer = "Followed hypothesis H from T+0 to T+15 because …",
     .fires = "The team went down the wrong path.\nIt was a red herring.\nThey chased it down a rabbit hole.",
     .silent = "The wrong path in the config is /tmp.\nThe track was full.\nThe hole in the log is 2 s."},
    {.code = "HS-12",
     .name = "wasted-time",
     .severity = W,
     .scopes = "N",
     .guards = negated,
     .finds = "calls time wasted",
     .patterns = "(wasted|wasting) ..4 (time|minutes|minute|hours|hour|days|day|effort)\nlost ..2 (minutes|hours)",
     .why = after,
     .offer = "20 min on H; evidence that closed it.",
     .fires = "The team wasted 20 minutes.\nWe wasted a lot of time.\nWe lost valuable minutes.",
     .silent = "The link lost 2 % of packets.\nThe waste bin is full.\nNo time was lost."},
};

}  // namespace

constinit const Family hindsight_markers{"HS", "hindsight markers",
                                         "Cook, How Complex Systems Fail; Dekker, Field Guide", rows};

}  // namespace debrief::inline v0::language_detail
