#include "check/language/row.hpp"

namespace debrief::inline v0::language_detail {

namespace {

constexpr std::string_view people =
    "Asking people to try harder is the weakest change; the setting that asks it of them stays.";

constexpr Row rows[] = {
    {.code = "AI-01",
     .name = "be-careful",
     .severity = E,
     .scopes = "A",
     .guards = prospective,
     .finds = "asks for care",
     .patterns =
         "(be|being) <adv> (more|extra|very)? <adv> (careful|cautious)\n(take|taking|exercise) ..2 (care|caution)",
     .unless = "take care of",
     .why = people,
     .offer = "What in the setting would catch it?",
     .fires = "- Be careful with prod\n- Be more cautious with deploys\nWe should take more care.",
     .silent = "- Careful rollout: 1 % then 10 %\nThe care team was told.\nThe team took care of the queue."},
    {.code = "AI-03",
     .name = "remind-people",
     .severity = E,
     .scopes = "A",
     .guards = prospective,
     .finds = "plans a reminder to people",
     .patterns = "(remind|reminding) ..1 <person>\n(remind|reminding) <person>",
     .why = people,
     .offer = "Which mechanism reminds?",
     .fires = "- Remind the team\n- Remind engineers to renew\nWe will remind everyone.",
     .silent = "- Auto-reminder job\nThe bot sent a reminder.\nThe note reminds of May."},
    {.code = "AI-06",
     .name = "double-check",
     .severity = W,
     .scopes = "A",
     .guards = prospective,
     .finds = "adds a second look by people",
     .patterns = "(double|triple) (check|checking) <any>\n(second pair of eyes|four eyes)",
     .why = people,
     .offer = "Which step forces it?",
     .fires = "- Double-check region\n- Double check the host name\nWe will double-check each change.",
     .silent = "- The tool shows the diff and asks for the region\nThe double buffer is full.\nThe check ran twice."},
    {.code = "AI-08",
     .name = "raise-awareness",
     .severity = W,
     .scopes = "A",
     .guards = prospective,
     .finds = "raises awareness",
     .patterns = "(raise|raising|increase|increasing|build|spread|create) ..2 "
                 "awareness\n(reiterate|re-iterate|emphasise|emphasize|stress|reinforce) ..2 (need|importance)",
     .why = people,
     .offer = "Which experience, rather than a notice?",
     .fires = "- Raise awareness\nWe will re-iterate the need for tests.\n- Increase awareness of the limit",
     .silent = "- Publish the review; drill on 3 June\nThe limit was raised.\nAwareness week is in May."},
    {.code = "AI-12",
     .name = "communicate-better",
     .severity = W,
     .scopes = "AN",
     .guards = prospective,
     .finds = "asks for better communication",
     .patterns = "(communicate|communicating) <adv> (better|more|earlier|faster|clearly)\n(improve|improving) ..2 "
                 "communication\n(need|have|ensure) ..1 (better|more|improved|clearer) communication",
     .why = people,
     .offer = "Which channel, which cadence?",
     .fires = "- Communicate better\nWe need better communication.\nWe should communicate more.",
     .silent =
         "- IC posts every 20 minutes, bot prompts\nThe teams communicated by chat.\nThe pods communicate over TLS."},
};

}  // namespace

constinit const Family individual_behaviour{"AI", "individual-behaviour actions", "SRE Workbook, postmortem culture",
                                            rows};

}  // namespace debrief::inline v0::language_detail
