#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view mind = "It guesses at a mind; what the person saw and did can be asked.";

constexpr Row rows[] = {
    {.code = "MR-01",
     .name = "person-forgot",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people forgot",
     .patterns = "<P> <adv> forgot <any>\n<P> (had|has|have) <adv> forgotten",
     .why = mind,
     .offer = "What reminds people of it, and did it run?",
     .fires = "The team forgot to renew.\nWe forgot the flag.\nThe engineer forgot to page.",
     .silent = "The cache forgot the row.\nThe file was deleted.\nThe password reset failed."},
    {.code = "MR-02",
     .name = "person-ignored",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people ignored something",
     .patterns =
         "<P> <adv> (ignored|dismissed|disregarded) <any>\n(was|were|been) <adv> (ignored|dismissed|disregarded) by "
         "<person>\n(warning|warnings|alert|alerts) (was|were) <adv> (ignored|dismissed|disregarded)",
     .why = mind,
     .offer = "How did the alert look among others?",
     .fires = "The team ignored the alert.\nThe warning was ignored.\nWe dismissed the page.",
     .silent = "The linter ignored the path.\nThe field is ignored.\nThe parser ignored the row."},
    {.code = "MR-03",
     .name = "person-overlooked",
     .severity = W,
     .scopes = "N",
     .guards = reason_given,
     .finds = "says that people overlooked something",
     .patterns = "<P> <adv> overlooked <any>\n(was|were|been) <adv> overlooked",
     .why = mind,
     .offer = "How is the step presented?",
     .fires = "The engineer overlooked a step.\nThe step was overlooked.\nWe overlooked the limit.",
     .silent = "The balcony overlooked the yard.\nThe office overlooks a park.\nThe view is from above."},
    {.code = "MR-05",
     .name = "did-not-bother",
     .severity = E,
     .scopes = "N",
     .guards = none,
     .finds = "says that people did not care",
     .patterns = "not <adv> (bother|care) (to|about|enough)\nnot be bothered",
     .why = mind,
     .offer = "Remove.",
     .fires = "The team didn't bother to ask.\nThey did not care to look.\nHe couldn't be bothered.",
     .silent = "The care team was told.\nThe noise bothers the rack.\nA check takes a minute."},
    {.code = "MR-10",
     .name = "panicked",
     .severity = W,
     .scopes = "N",
     .guards = none,
     .finds = "says that people panicked",
     .patterns = "<P> <adv> (panicked|froze)",
     .why = mind,
     .offer = "What was the workload, the pressure, the information load?",
     .fires = "He panicked.\nThe responder panicked.\nThe team froze.",
     .silent = "The kernel panicked.\nThe screen froze.\nThe pod panicked."},
};

}  // namespace

constinit const Family mind_reading{"MR", "mind-reading", "Weick, Sutcliffe and Obstfeld 2005", rows};

}  // namespace debrief::inline v0::language_detail
