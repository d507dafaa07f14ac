#include "debrief/facilitate/reading_list.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/facilitate/tier.hpp"
#include "debrief/graph/decision_points.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/model/taxonomy.hpp"
#include "debrief/model/working_calendar.hpp"
#include "facilitate/moments.hpp"

namespace debrief::inline v0 {

namespace {

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& s) { return std::find(b.begin(), b.end(), s) != b.end(); });
}

/// A code's label in quotation marks, for labels are the catalogue's words and not a judgement here.
std::string label_of(std::string_view code_id) {
  const FactorCode* code = find_factor_code(code_id);
  return cited(code == nullptr ? code_id : code->label);
}

/// What an edge does, between its two ends.
std::string_view verb_of(EdgeType type) {
  static constexpr std::array<std::string_view, 13> verbs = {
      "made possible", "set off", "joined in", "could bring about", "enlarged",         "delayed",  "hid",
      "sent astray",   "shaped",  "weakened",  "limited",           "brought to light", "came with"};
  return verbs[static_cast<std::size_t>(type)];
}

/// An element of a shape in words for a reader.
std::string words_for(std::string_view element) {
  const std::size_t space = element.find(' ');
  if (space == std::string_view::npos) return label_of(element);
  const std::string_view first = element.substr(0, space), rest = element.substr(space + 1);
  if (first == "went-well") return "something that held: " + label_of(rest);
  if (first == "decision") {
    if (rest.starts_with("under ")) return "a decision under " + cited(rest.substr(6));
    if (rest.starts_with("between ")) return "a decision " + std::string(rest);
    return "a decision of the kind " + cited(rest);
  }
  const std::size_t second = rest.find(' ');
  if (second == std::string_view::npos) return std::string(element);
  const auto end_of = [](std::string_view end) {
    if (find_factor_code(end) != nullptr) return label_of(end);
    const bool vowel = end.starts_with('a') || end.starts_with('e') || end.starts_with('i');
    return (vowel ? "an " : "a ") + std::string(end);
  };
  const auto type = enumerator_of<EdgeType>(rest.substr(0, second));
  const std::string reads(type ? verb_of(*type) : rest.substr(0, second));
  return "how " + end_of(first) + ' ' + reads + ' ' + end_of(rest.substr(second + 1));
}

/// Weight of an element when shapes are compared: a code counts once, a relation as much, decisions half.
std::int64_t weight_of(std::string_view element) {
  return element.starts_with("decision ") ? 1 : 2;
}

std::string family(std::string_view element) {
  return std::string(element.substr(0, element.find('-')));
}

}  // namespace

ReviewShape shape(const Review& review) {
  ReviewShape out;
  out.review = review.id;
  out.title = review.title.empty() && !review.incidents.empty() ? review.incidents.front().title : review.title;
  std::set<std::string> services, teams, elements;
  for (const Incident& incident : review.incidents) {
    services.insert(incident.services.begin(), incident.services.end());
    teams.insert(incident.teams.begin(), incident.teams.end());
    for (const RoleSpan& span : incident.responders) {
      if (!span.team.empty()) teams.insert(span.team);
    }
    const std::optional<Instant> at = recent_incident(incident).at;
    if (at && (!out.at || is_before(*at, *out.at))) out.at = at;
  }
  for (const ContributingFactor& factor : review.contributing_factors) {
    if (factor.code.empty()) continue;
    const bool held = factor.kind == FactorKind::mitigator;
    elements.insert((held ? "went-well " : "") + factor.code);
  }
  const graph::Nodes nodes(review);
  const auto name = [&](std::uint32_t node) -> std::string {
    if (const ContributingFactor* factor = nodes.factor(node)) return factor->code;
    const NodeKind kind = nodes[node].kind;
    return kind == NodeKind::junction ? std::string() : std::string(text_of(kind));
  };
  for (const graph::Link& link : nodes.links()) {
    const std::string from = name(link.from), to = name(link.to);
    if (from.empty() || to.empty() || link.type == EdgeType::relates) continue;
    elements.insert(from + ' ' + std::string(text_of(link.type)) + ' ' + to);
  }
  std::vector<std::int64_t> scores;
  for (const DecisionPoint& decision : review.decision_points) {
    scores.push_back(graph::texture(decision).score);
    if (decision.basis) elements.insert("decision " + words_of(text_of(*decision.basis)));
    for (const Constraint& constraint : decision.constraints)
      elements.insert("decision under " + words_of(text_of(constraint.kind)));
    if (graph::ambiguity(decision).genuine) elements.insert("decision between open readings");
  }
  if (!scores.empty()) {
    std::sort(scores.begin(), scores.end());
    out.texture = scores[(scores.size() - 1) / 2];
  }
  out.services.assign(services.begin(), services.end());
  out.teams.assign(teams.begin(), teams.end());
  out.elements.assign(elements.begin(), elements.end());
  return out;
}

ReadingList reading_list(const std::vector<ReviewShape>& reviews, const Reader& reader, std::size_t length) {
  ReadingList out;
  std::set<std::string> available, known;
  std::vector<const ReviewShape*> open;
  for (const ReviewShape& review : reviews) {
    const bool read =
        std::find(reader.already_read.begin(), reader.already_read.end(), review.review) != reader.already_read.end();
    if (read) known.insert(review.elements.begin(), review.elements.end());
  }
  for (const ReviewShape& review : reviews) {
    available.insert(review.elements.begin(), review.elements.end());
    const bool read =
        std::find(reader.already_read.begin(), reader.already_read.end(), review.review) != reader.already_read.end();
    // A senior person of another service has lived through their own.
    const bool own = reader.kind == ReaderKind::senior_elsewhere && share(review.services, reader.services);
    if (own) known.insert(review.elements.begin(), review.elements.end());
    if (!read && !own && !review.elements.empty()) open.push_back(&review);
  }
  out.available = static_cast<std::int64_t>(available.size());
  const auto gain = [&](const ReviewShape& review, const std::set<std::string>& covered) {
    return std::count_if(review.elements.begin(), review.elements.end(),
                         [&](const std::string& e) { return !covered.contains(e); });
  };
  // The best list of this length cannot gain more than the largest single gains together.
  std::vector<std::int64_t> single;
  for (const ReviewShape* review : open) single.push_back(gain(*review, known));
  std::sort(single.rbegin(), single.rend());
  std::set<std::string> reachable = known;
  for (const ReviewShape* review : open) reachable.insert(review->elements.begin(), review->elements.end());
  std::int64_t bound = 0;
  for (std::size_t i = 0; i < std::min(length, single.size()); ++i) bound += single[i];
  out.at_most = std::min<std::int64_t>(bound, static_cast<std::int64_t>(reachable.size() - known.size()));

  std::set<std::string> covered = known;
  // Equal gains are decided by what the reader looks after, by texture, and by age, the newest first.
  const auto better = [&](const ReviewShape& a, const ReviewShape& b) {
    const bool near_a = share(a.services, reader.services), near_b = share(b.services, reader.services);
    if (near_a != near_b) return near_a;
    if (a.texture != b.texture) return a.texture > b.texture;
    if (a.at && b.at && is_before(*b.at, *a.at) != is_before(*a.at, *b.at)) return is_before(*b.at, *a.at);
    return a.review.text < b.review.text;
  };
  while (out.reviews.size() < length) {
    const ReviewShape* best = nullptr;
    std::int64_t most = 0;
    for (const ReviewShape* review : open) {
      const std::int64_t now = gain(*review, covered);
      if (now > most || (now == most && now > 0 && best != nullptr && better(*review, *best))) {
        most = now;
        best = review;
      }
    }
    if (best == nullptr) break;
    ReadingAdvice& advice = out.reviews.emplace_back();
    advice.review = best->review;
    advice.title = best->title;
    advice.adds = most;
    std::set<std::string> families;
    for (const bool first_of_family : {true, false}) {
      for (const std::string& element : best->elements) {
        if (covered.contains(element) || advice.look_for.size() >= 4) continue;
        if (first_of_family != families.insert(family(element)).second) continue;
        std::string words = words_for(element);
        if (std::find(advice.look_for.begin(), advice.look_for.end(), words) == advice.look_for.end())
          advice.look_for.push_back(std::move(words));
      }
    }
    if (best->texture >= 4) advice.look_for.emplace_back("what the screens looked like at the decision points");
    covered.insert(best->elements.begin(), best->elements.end());
  }
  out.covered = static_cast<std::int64_t>(covered.size() - known.size());
  out.explanation = "Each review is the one that adds most to those before it. This list shows " +
                    std::to_string(out.covered) + " shapes that are new to the reader; no list of " +
                    std::to_string(length) + " can show more than " + std::to_string(out.at_most) +
                    ", and a list made this way never shows less than 63 percent of the best one.";
  return out;
}

std::vector<Exposure> exposure(const std::vector<ReviewShape>& reviews) {
  std::set<std::string> all, codes;
  std::map<std::string, std::pair<std::int64_t, std::set<std::string>>> teams;
  for (const ReviewShape& review : reviews) {
    all.insert(review.elements.begin(), review.elements.end());
    for (const std::string& element : review.elements) {
      if (element.find(' ') == std::string::npos) codes.insert(element);
    }
    for (const std::string& team : review.teams) {
      auto& [count, met] = teams[team];
      ++count;
      met.insert(review.elements.begin(), review.elements.end());
    }
  }
  std::vector<Exposure> out;
  for (const auto& [team, facts] : teams) {
    Exposure& added = out.emplace_back();
    added.team = team;
    added.reviews = facts.first;
    added.shapes = static_cast<std::int64_t>(facts.second.size());
    added.available = static_cast<std::int64_t>(all.size());
    for (const std::string& code : codes) {
      if (!facts.second.contains(code)) added.not_met.push_back(code);
    }
  }
  return out;
}

std::vector<LookAlike> look_alikes(const ReviewShape& review, const std::vector<ReviewShape>& earlier,
                                   std::int64_t at_least_percent, std::size_t most) {
  std::vector<LookAlike> out;
  const std::set<std::string> ours(review.elements.begin(), review.elements.end());
  for (const ReviewShape& other : earlier) {
    if (other.review == review.review || (review.at && other.at && !is_before(*other.at, *review.at))) continue;
    const std::set<std::string> theirs(other.elements.begin(), other.elements.end());
    std::int64_t shared = 0, all = 0;
    std::vector<std::string> common;
    std::set<std::string> either = ours;
    either.insert(theirs.begin(), theirs.end());
    for (const std::string& element : either) {
      all += weight_of(element);
      if (!ours.contains(element) || !theirs.contains(element)) continue;
      shared += weight_of(element);
      common.push_back(words_for(element));
    }
    if (all == 0 || 100 * shared < at_least_percent * all || shared == 0) continue;
    LookAlike& added = out.emplace_back();
    added.review = other.review;
    added.title = other.title;
    added.similarity_percent = 100 * shared / all;
    added.shared = std::move(common);
    std::vector<std::string> few(
        added.shared.begin(),
        added.shared.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(added.shared.size(), 3)));
    added.words = "You are about to review something like " + quoted(other.title, 80) + ": both show " + joined(few) +
                  ". What is different this time?";
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const LookAlike& a, const LookAlike& b) { return a.similarity_percent > b.similarity_percent; });
  if (out.size() > most) out.resize(most);
  return out;
}

std::vector<Anniversary> anniversaries(const std::vector<ReviewShape>& reviews, const Date& today,
                                       std::int64_t within_days) {
  std::vector<Anniversary> out;
  for (const ReviewShape& review : reviews) {
    if (!review.at) continue;
    const Date day = local_date(*review.at);
    for (int year = today.year; year <= today.year + 1; ++year) {
      const std::int64_t years = year - day.year;
      if (years < 1) continue;
      Date on = day;
      on.year = static_cast<std::int16_t>(year);
      // The 29th of February is kept on the 28th.
      if (on.month == 2 && on.day == 29 && days_of({on.year, 3, 1}) - days_of({on.year, 2, 28}) == 1) on.day = 28;
      const std::int64_t ahead = days_between(today, on);
      if (ahead < 0 || ahead > within_days) continue;
      Anniversary& added = out.emplace_back();
      added.review = review.review;
      added.title = review.title;
      added.on = on;
      added.years = years;
      break;
    }
  }
  std::stable_sort(out.begin(), out.end(), [](const Anniversary& a, const Anniversary& b) { return a.on < b.on; });
  return out;
}

}  // namespace debrief::inline v0
