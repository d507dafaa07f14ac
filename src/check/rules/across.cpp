// What only many documents together show: who was never reviewed, what comes back, and what becomes of promises.
#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "check/rule_row.hpp"
#include "check/words.hpp"
#include "debrief/model/incident_clock.hpp"

namespace debrief::inline v0::check_detail {

namespace {

/// When a review was: its meeting, else its publication, else the beginning of its incident.
std::optional<Instant> moment_of(const Review& review) {
  if (review.meeting && review.meeting->started_at) return review.meeting->started_at;
  if (review.meeting && review.meeting->scheduled_for) return review.meeting->scheduled_for;
  if (review.publication && review.publication->published_at) return review.publication->published_at;
  return time_zero(review);
}

std::string review_name(const Review& review) {
  return quoted(review.id.empty() ? review.title : review.id.text, 60);
}

std::string incident_name(const Incident& incident) {
  return quoted(incident.id.empty() ? incident.title : incident.id.text, 60);
}

/// Every incident, inside reviews and alone, each id once.
template <class Each>
void each_incident(const Documents& documents, const Each& each) {
  std::unordered_set<std::string_view> seen;
  for (const Review& review : documents.reviews) {
    for (const Incident& incident : review.incidents) {
      if (incident.id.empty() || seen.insert(incident.id.text).second) each(incident, &review);
    }
  }
  for (const Incident& incident : documents.incidents) {
    if (incident.id.empty() || seen.insert(incident.id.text).second) each(incident, nullptr);
  }
}

void duplicate_document(const Documents& documents, Reporter& report) {
  std::map<std::string_view, std::size_t> reviews;
  for (const Review& review : documents.reviews) {
    if (!review.id.empty()) ++reviews[review.id.text];
  }
  for (const auto& [id, count] : reviews) {
    if (count > 1) report.add("", std::to_string(count) + " reviews have the id " + quoted(id));
  }
}

std::string why_owed(const Incident& incident, const Policy& policy) {
  if (!incident.review_triggers.empty()) {
    return "trigger " + std::string(text_of(incident.review_triggers.front()));
  }
  if (incident.kind == IncidentKind::near_miss) return "a near miss";
  const SeverityLevel* level = severity_level(policy, incident.severity);
  return incident.kind == IncidentKind::incident && level != nullptr && level->review_expected
             ? "severity " + quoted(incident.severity, 20)
             : std::string();
}

void incident_without_a_review(const Documents& documents, Reporter& report) {
  std::vector<std::string> names;
  each_incident(documents, [&](const Incident& incident, const Review* review) {
    if (review != nullptr) return;
    const std::string why = why_owed(incident, documents.policy);
    if (why.empty()) return;
    const Milestone* resolved = find_milestone(incident, milestone::resolved);
    if (documents.as_of && resolved != nullptr &&
        seconds_between(*resolved->at, *documents.as_of) <= documents.policy.review_hard_stop_hours * 3600) {
      return;
    }
    names.push_back(incident_name(incident) + " (" + why + ")");
  });
  if (names.empty()) return;
  report.add("", listed(names) + (names.size() == 1 ? " was" : " were") + " owed a review and had none");
}

void frequent_minor_incidents(const Documents& documents, Reporter& report) {
  struct Minor {
    std::int64_t at;
    std::string name;
  };
  std::map<std::string, std::vector<Minor>> by_service;
  std::set<std::string> looked_at;
  each_incident(documents, [&](const Incident& incident, const Review* review) {
    if (incident.kind != IncidentKind::incident) return;
    if (review != nullptr && review->tier == Tier::pattern) {
      looked_at.insert(incident.services.begin(), incident.services.end());
    }
    const SeverityLevel* level = severity_level(documents.policy, incident.severity);
    if (level == nullptr || level->review_expected) return;
    const std::optional<Instant> zero = time_zero(incident);
    if (!zero) return;
    for (const std::string& service : incident.services) {
      by_service[service].push_back({zero->unix_seconds, incident_name(incident)});
    }
  });
  for (auto& [service, all] : by_service) {
    if (looked_at.contains(service)) continue;
    std::sort(all.begin(), all.end(),
              [](const Minor& a, const Minor& b) { return std::tie(a.at, a.name) < std::tie(b.at, b.name); });
    const auto wanted = static_cast<std::size_t>(documents.policy.frequent_minor_incidents);
    for (std::size_t i = 0; i + wanted <= all.size(); ++i) {
      if (all[i + wanted - 1].at - all[i].at > documents.policy.frequent_minor_days * 86400) continue;
      std::vector<std::string> names;
      for (std::size_t j = i; j < all.size() && all[j].at - all[i].at <= documents.policy.frequent_minor_days * 86400;
           ++j) {
        names.push_back(all[j].name);
      }
      report.add("", quoted(service, 40) + " had " + std::to_string(names.size()) + " minor incidents within " +
                         std::to_string(documents.policy.frequent_minor_days) + " days (" + listed(names) +
                         "), and no review looks at them together");
      break;
    }
  }
}

/// An action with the words of its title, and the review that it stands in.
struct Told {
  const Action* action;
  const Review* review;
  std::vector<std::uint64_t> words;
};

void recycled_action(const Documents& documents, Reporter& report) {
  constexpr std::size_t few_words = 3;
  constexpr std::size_t looked_at = 64;  // of the actions that share a word, the latest
  std::vector<Told> all;
  for (const Review& review : documents.reviews) {
    for (const Action& action : review.actions) {
      Told told{&action, &review, word_numbers(action.title)};
      if (told.words.size() >= few_words) all.push_back(std::move(told));
    }
  }
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> with_word;
  std::vector<std::size_t> near;
  for (std::size_t i = 0; i < all.size(); ++i) {
    near.clear();
    for (const std::uint64_t word : all[i].words) {
      std::vector<std::size_t>& others = with_word[word];
      const std::size_t from = others.size() > looked_at ? others.size() - looked_at : 0;
      near.insert(near.end(), others.begin() + static_cast<std::ptrdiff_t>(from), others.end());
      others.push_back(i);
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    for (const std::size_t j : near) {
      if (all[j].review == all[i].review) continue;
      if (static_cast<std::int64_t>(shared_percent(all[i].words, all[j].words)) <
          documents.policy.duplicate_title_percent) {
        continue;
      }
      report.add("", quoted(all[i].action->title, 60) + " of " + review_name(*all[i].review) + " was an action of " +
                         review_name(*all[j].review) + " already (" + std::string(text_of(all[j].action->state)) + ")");
      break;
    }
  }
}

void completion_under_half(const Documents& documents, Reporter& report) {
  std::int64_t promised = 0;
  std::int64_t done = 0;
  for (const Review& review : documents.reviews) {
    for (const Action& action : review.actions) {
      if (!is_committed(action.state)) continue;
      const bool finished = action.state == ActionState::done || action.state == ActionState::verified;
      // What is not due yet, or has no date, cannot be late.
      if (!finished && !(documents.as_of && action.due && *action.due < local_date(*documents.as_of))) continue;
      ++promised;
      done += finished ? 1 : 0;
    }
  }
  if (promised < documents.policy.answers_min) return;
  const std::int64_t percent = done * 100 / promised;
  if (percent >= documents.policy.completion_warning_percent) return;
  report.add("", std::to_string(done) + " of " + std::to_string(promised) +
                     " committed actions that are due were done (" + std::to_string(percent) + " %)");
}

bool is_of_the_response(ActionType type) {
  return type == ActionType::coordination || type == ActionType::readiness || type == ActionType::knowledge;
}

void action_mix_drift(const Documents& documents, Reporter& report) {
  std::vector<std::pair<std::int64_t, const Review*>> order;
  for (const Review& review : documents.reviews) {
    if (const auto when = moment_of(review)) order.emplace_back(when->unix_seconds, &review);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  struct Half {
    std::int64_t typed = 0, of_the_response = 0, coordination = 0;
  };
  Half halves[2];
  for (std::size_t i = 0; i < order.size(); ++i) {
    Half& half = halves[i * 2 >= order.size() ? 1 : 0];
    const Review& review = *order[i].second;
    for (const Action& action : review.actions) {
      if (!action.type || action.state == ActionState::dropped) continue;
      ++half.typed;
      half.of_the_response += is_of_the_response(*action.type) ? 1 : 0;
    }
    half.coordination += std::any_of(review.contributing_factors.begin(), review.contributing_factors.end(),
                                     [](const ContributingFactor& factor) { return factor.code.starts_with("CRD"); })
                             ? 1
                             : 0;
  }
  const std::int64_t few = documents.policy.answers_min;
  if (halves[0].typed < few || halves[1].typed < few || halves[1].of_the_response > 0) return;
  if (halves[0].of_the_response == 0 || halves[1].coordination == 0) return;
  report.add("", "of " + std::to_string(halves[0].typed) + " earlier actions " +
                     std::to_string(halves[0].of_the_response) +
                     " were about coordination, practice or shared knowledge; of the " +
                     std::to_string(halves[1].typed) + " later ones none, though coordination contributed to " +
                     counted(static_cast<std::size_t>(halves[1].coordination), "later incident", "later incidents"));
}

void no_small_ones(const Documents& documents, Reporter& report) {
  constexpr std::size_t many = 10;
  if (documents.reviews.size() < many) return;
  for (const Review& review : documents.reviews) {
    if (review.tier == Tier::near_miss || review.tier == Tier::pattern || review.tier == Tier::mini) return;
    for (const Incident& incident : review.incidents) {
      if (incident.kind != IncidentKind::incident) return;
    }
  }
  report.add("", std::to_string(documents.reviews.size()) +
                     " reviews, and none of a near miss, a drill, a surprise or a pattern of small incidents");
}

void nothing_is_ever_dropped(const Documents& documents, Reporter& report) {
  constexpr std::size_t habit = 5;  // practice M22
  std::size_t reviews = 0;
  for (const Review& review : documents.reviews) {
    if (!review.follow_up || !review.follow_up->held_at || review.actions.empty()) continue;
    ++reviews;
    if (!review.known_risks.empty()) return;
    for (const Action& action : review.actions) {
      if (action.state == ActionState::dropped || action.state == ActionState::accepted_risk) return;
      if (!action.candidate_wording.empty() && action.candidate_wording != action.title) return;
    }
  }
  if (reviews >= habit) {
    report.add("", "in " + std::to_string(reviews) + " follow-ups no idea was dropped, reworded or left as a risk");
  }
}

/// "2024-Q2": the calendar quarter (UTC) of a moment.
std::string quarter_words(const Instant& moment) {
  const std::chrono::sys_seconds when{std::chrono::seconds{moment.unix_seconds}};
  const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(when)};
  return std::to_string(static_cast<int>(date.year())) + "-Q" +
         std::to_string((static_cast<unsigned>(date.month()) + 2) / 3);
}

void codes_of_ones_own(const Documents& documents, Reporter& report) {
  constexpr std::size_t enough = 30;
  struct Coded {
    std::size_t all = 0, own = 0;
    bool over_a_fifth() const { return all >= enough && own * 5 > all; }
    std::string words() const { return std::to_string(own) + " of " + std::to_string(all) + " factors"; }
  };
  Coded whole;
  std::map<std::string, Coded> by_quarter;
  for (const Review& review : documents.reviews) {
    const std::optional<Instant> moment = moment_of(review);
    Coded* quarter = moment ? &by_quarter[quarter_words(*moment)] : nullptr;
    for (const ContributingFactor& factor : review.contributing_factors) {
      if (factor.code.empty()) continue;
      for (Coded* count : {&whole, quarter}) {
        if (count == nullptr) continue;
        ++count->all;
        count->own += is_local_code(factor.code) ? 1 : 0;
      }
    }
  }
  if (whole.over_a_fifth()) {
    report.add("", whole.words() + " have codes of your own");
    return;
  }
  for (const auto& [quarter, count] : by_quarter) {
    if (count.over_a_fifth()) report.add("", "in " + quarter + ", " + count.words() + " have codes of your own");
  }
}

#define DEBRIEF_MANY(ACTION)                                                                                                   \
  R"({"reviews": [{"actions": [{"id": "A1", "title": "One", "state": "done"}, {"id": "A2", "title": "Two", "state": ")" ACTION \
  R"(", "due": "2025-04-01"}, {"id": "A3", "title": "Three", "state": ")" ACTION                                               \
  R"(", "due": "2025-04-01"}, {"id": "A4", "title": "Four", "state": ")" ACTION                                                \
  R"(", "due": "2025-04-01"}, {"id": "A5", "title": "Five", "state": "done"}]}]})"

#define DEBRIEF_TYPED(TYPE)                                                                               \
  R"([{"id": "A1", "title": "a", "type": ")" TYPE R"("}, {"id": "A2", "title": "b", "type": "detect"}, )" \
  R"({"id": "A3", "title": "c", "type": "detect"}, {"id": "A4", "title": "d", "type": "prevent"}, {"id": "A5", "title": "e", "type": "prevent"}])"
#define DEBRIEF_DRIFT(TYPE) \
  R"({"reviews": [{"publication": {"published_at": "2025-01-04T12:00:00Z"}, "actions": )" DEBRIEF_TYPED("coordinatio"                                                                                                                                                                     \
                                                                                                        "n") R"(}, {"publication": {"published_at": "2025-05-04T12:00:00Z"}, "contributing_factors": [{"id": "F1", "code": "CRD-01", "label": "Late call"}], "actions": )" DEBRIEF_TYPED( \
      TYPE) "}]}"

#define DEBRIEF_SMALL(N, DAY)                                                                                                                           \
  R"({"id": "m)" N                                                                                                                                      \
  R"(", "title": "Queue grew", "kind": "incident", "severity": "sev3", "services": ["queue"], "milestones": [{"name": "detected", "at": "2025-03-)" DAY \
  R"(T10:00:00Z"}]})"
#define DEBRIEF_PLAIN R"({"tier": "full", "incidents": [{"id": "I1", "title": "Pool exhausted"}]})"
#define DEBRIEF_NINE                                                                                           \
  DEBRIEF_PLAIN ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN \
                ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN ", " DEBRIEF_PLAIN
#define DEBRIEF_KEPT \
  R"({"follow_up": {"held_at": "2025-03-10T10:00:00Z"}, "actions": [{"id": "A1", "title": "Alert", "state": "committed"}]})"
#define DEBRIEF_TEN_CODES(CODE)                                                                                       \
  R"({"contributing_factors": [{"id": "F0", "code": ")" CODE R"(", "label": "x"}, {"id": "F1", "code": ")" CODE       \
  R"(", "label": "x"}, {"id": "F2", "code": ")" CODE                                                                  \
  R"(", "label": "x"}, {"id": "F3", "code": "DET-01", "label": "x"}, {"id": "F4", "code": "DET-01", "label": "x"}, )" \
  R"({"id": "F5", "code": "DET-01", "label": "x"}, {"id": "F6", "code": "DET-01", "label": "x"}, {"id": "F7", "code": "DET-01", "label": "x"}, {"id": "F8", "code": "DET-01", "label": "x"}, {"id": "F9", "code": "DET-01", "label": "x"}]})"

constexpr Row rows[] = {
    {{.code = "COR001",
      .name = "duplicate-document",
      .severity = E,
      .subject = RuleSubject::corpus,
      .finds = "Two reviews with the same id.",
      .why = "Every count over them is wrong, and nobody knows which is the later one.",
      .citation = "practice section 8 (every count names what it counts)",
      .ignore_when = "Never; keep the later one.",
      .suggestion = "Which of them is the one that people read?",
      .bad = R"({"reviews": [{"id": "same"}, {"id": "same"}]})",
      .good = R"({"reviews": [{"id": "one"}, {"id": "other"}]})"},
     nullptr,
     duplicate_document},
    {{.code = "COR002",
      .name = "incident-without-a-review",
      .severity = W,
      .subject = RuleSubject::corpus,
      .requirements = "R023 R024 R025 R026 R027 R038 R156",
      .finds = "Incidents that qualify by severity, trigger or as a near miss and have no review, all in one finding.",
      .why = "What is not looked at teaches nobody, and which ones are left out is seldom chance.",
      .citation = "article, when to run a review and ownership (qualifying incidents are reviewed)",
      .ignore_when = "When the review is kept elsewhere or was declined with a reason.",
      .suggestion = "Who could talk through each of them for half an hour?",
      .bad = R"({"incidents": [{"id": "i-1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1"}]})",
      .good =
          R"({"incidents": [{"id": "i-1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1"}], "reviews": [{"incidents": [{"id": "i-1", "title": "Pool exhausted", "severity": "sev1"}]}]})"},
     nullptr,
     incident_without_a_review},
    {{.code = "COR003",
      .name = "frequent-minor-incidents",
      .severity = I,
      .subject = RuleSubject::corpus,
      .requirements = "R028 R029 R035",
      .finds = "Three minor incidents of one service within thirty days that no pattern review looks at.",
      .why = "Each is too small to be looked at, and together they say something about the system.",
      .citation = "article, when to run a review (frequent Sev-3s hint at something systemic); the numbers are our own",
      .ignore_when = "When they are known and planned for.",
      .suggestion = "What do they share besides the service?",
      .bad = R"({"incidents": [)" DEBRIEF_SMALL("1", "01") ", " DEBRIEF_SMALL("2", "09") ", " DEBRIEF_SMALL("3",
                                                                                                            "20") "]}",
      .good = R"({"incidents": [)" DEBRIEF_SMALL("1", "01") ", " DEBRIEF_SMALL("2", "09") "]}"},
     nullptr,
     frequent_minor_incidents},
    {{.code = "COR004",
      .name = "recycled-action",
      .severity = W,
      .subject = RuleSubject::corpus,
      .requirements = "R246",
      .finds = "An action with nearly the title of an action of another review.",
      .why = "The same improvement for the second time says that something stopped it the first.",
      .citation = "article, mistakes (the same improvement type in several reviews); practice AD-10",
      .ignore_when = "When it is the same work on another service.",
      .suggestion = "What stopped it before, and is that different now?",
      .bad =
          R"({"reviews": [{"actions": [{"id": "A1", "title": "Alert at 80 % of the pool"}]}, {"actions": [{"id": "A1", "title": "Alert at 80 % of the pool"}]}]})",
      .good =
          R"({"reviews": [{"actions": [{"id": "A1", "title": "Alert at 80 % of the pool"}]}, {"actions": [{"id": "A1", "title": "Page the owner of the queue"}]}]})"},
     nullptr,
     recycled_action},
    {{.code = "COR005",
      .name = "completion-under-half",
      .severity = W,
      .subject = RuleSubject::corpus,
      .requirements = "R111 R133 R135 R136 R245",
      .finds = "Fewer than half of the committed actions that are due were done.",
      .why = "Too many, or too vague. Promises that are not kept teach the next room what promises are worth.",
      .citation = "article, tracking (a healthy list is short and nearly all done) and mistakes (under 50 %)",
      .ignore_when = "When what was done is not recorded.",
      .suggestion = "Which three of the open ones matter, and could the others become known risks?",
      .bad = DEBRIEF_MANY("committed"),
      .good = DEBRIEF_MANY("done"),
      .example_as_of = "2025-06-01T00:00:00Z"},
     nullptr,
     completion_under_half},
    {{.code = "COR006",
      .name = "action-mix-drift",
      .severity = W,
      .subject = RuleSubject::corpus,
      .requirements = "R065 R233 R264",
      .finds =
          "Actions on coordination, practice and shared knowledge that have died out in the later half of the reviews, "
          "while coordination still contributes.",
      .why = "Whoever looks at repair time alone ends with detection and tooling, and starves the rest.",
      .citation = "article, metrics (optimising for MTTR narrows actions)",
      .ignore_when = "When drills are planned elsewhere.",
      .suggestion = "What would have helped people to find each other sooner?",
      .bad = DEBRIEF_DRIFT("detect"),
      .good = DEBRIEF_DRIFT("readiness")},
     nullptr,
     action_mix_drift},
    {{.code = "COR007",
      .name = "no-small-ones",
      .severity = I,
      .subject = RuleSubject::corpus,
      .requirements = "R023 R030 R062 R165",
      .finds = "Ten reviews or more, and none of a near miss, a drill, a surprise or a pattern.",
      .why = "Near misses show the same conditions without the price; that nobody brings them says something too.",
      .citation = "article, when to run a review and indicators (near misses volunteered)",
      .ignore_when = "When these are kept elsewhere.",
      .suggestion = "What nearly happened this month?",
      .bad = R"({"reviews": [)" DEBRIEF_NINE ", " DEBRIEF_PLAIN "]}",
      .good = R"({"reviews": [)" DEBRIEF_NINE R"(, {"tier": "near_miss"}]})"},
     nullptr,
     no_small_ones},
    {{.code = "COR008",
      .name = "nothing-is-ever-dropped",
      .severity = I,
      .subject = RuleSubject::corpus,
      .requirements = "R119 R220",
      .finds = "Five or more follow-ups in which no idea was dropped, reworded or left as a known risk.",
      .why = "Then the two days changed nothing, and everything said in the meeting was promised.",
      .citation = "article, learning before actions (the soak sorts candidates); practice M22",
      .ignore_when = "When only what was committed is recorded.",
      .suggestion = "Which of the last ones only felt productive?",
      .bad =
          R"({"reviews": [)" DEBRIEF_KEPT ", " DEBRIEF_KEPT ", " DEBRIEF_KEPT ", " DEBRIEF_KEPT ", " DEBRIEF_KEPT "]}",
      .good = R"({"reviews": [)" DEBRIEF_KEPT ", " DEBRIEF_KEPT "]}"},
     nullptr,
     nothing_is_ever_dropped},
    {{.code = "COR009",
      .name = "codes-of-ones-own",
      .severity = I,
      .subject = RuleSubject::corpus,
      .requirements = "R158",
      .finds = "Thirty factors or more, of all reviews or of a quarter, of which over a fifth have codes of your own.",
      .why = "They cannot be compared with anybody's, and hint at something the taxonomy does not name.",
      .citation = "practice K7",
      .ignore_when = "When your own codes are the ones that you compare by.",
      .suggestion = "What do the most frequent of them have in common?",
      .bad = R"({"reviews": [)" DEBRIEF_TEN_CODES("X-acme-01") ", " DEBRIEF_TEN_CODES(
          "X-acme-01") ", " DEBRIEF_TEN_CODES("X-acme-01") "]}",
      .good = R"({"reviews": [)" DEBRIEF_TEN_CODES("DET-02") ", " DEBRIEF_TEN_CODES("DET-02") ", " DEBRIEF_TEN_CODES(
          "DET-02") "]}"},
     nullptr,
     codes_of_ones_own},
};

}  // namespace

constinit const Family across = {"corpus", "What only many documents together show.", rows};

}  // namespace debrief::inline v0::check_detail
