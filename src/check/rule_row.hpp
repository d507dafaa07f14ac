// One row, one function, one page per rule.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/subject.hpp"
#include "debrief/check/rule.hpp"

namespace debrief::inline v0::check_detail {

inline constexpr Severity E = Severity::error;
inline constexpr Severity W = Severity::warning;
inline constexpr Severity I = Severity::info;

/// A segment of a JSON Pointer: a member's name or a place in a list.
struct Part {
  std::string_view name;
  std::size_t index = 0;
  Part(const char* text) : name(text) {}
  Part(std::string_view text) : name(text) {}
  template <class Integer>
    requires std::is_integral_v<Integer>
  Part(Integer place) : index(static_cast<std::size_t>(place)) {}
};

/// at({"timeline", 3, "until"}) is "/timeline/3/until". Only for findings: it allocates.
std::string at(std::initializer_list<Part> parts);

/// Takes the findings of one rule after another.
class Reporter {
 public:
  explicit Reporter(std::vector<Finding>& findings) : findings_(findings) {}

  /// Findings added from now on belong to that rule.
  void begin(const Rule& rule, Severity severity) {
    rule_ = &rule;
    severity_ = severity;
  }

  void add(std::string pointer, std::string message);

 private:
  std::vector<Finding>& findings_;
  const Rule* rule_ = nullptr;
  Severity severity_ = Severity::warning;
};

/// Many documents, for the rules that look at them together.
struct Documents {
  std::span<const Review> reviews;
  std::span<const Incident> incidents;
  const Policy& policy;
  std::optional<Instant> as_of;
};

struct Row {
  Rule rule;
  void (*check)(const Subject& subject, Reporter& report) = nullptr;
  void (*check_corpus)(const Documents& documents, Reporter& report) = nullptr;
};

struct Family {
  std::string_view name;
  std::string_view about;
  std::span<const Row> rows;
};

extern const Family references;
extern const Family chronology;
extern const Family need;
extern const Family timeline;
extern const Family decision_points;
extern const Family factors;
extern const Family graph_form;
extern const Family graph_story;
extern const Family impact;
extern const Family evidence;
extern const Family guardrails;
extern const Family staffing;
extern const Family roles;
extern const Family schedule;
extern const Family meeting;
extern const Family learning;
extern const Family soak;
extern const Family action_states;
extern const Family action_quality;
extern const Family follow_through;
extern const Family readiness;
extern const Family publication;
extern const Family demands;
extern const Family across;
extern const Family suppressions;

/// The families in the order of the catalogue.
std::span<const Family* const> families();

/// A row's own id in a message: quoted, or "without an id".
std::string called(std::string_view id);

/// "a, b and c"; at most `most` names, the rest counted.
std::string listed(const std::vector<std::string>& names, std::size_t most = 5);

}  // namespace debrief::inline v0::check_detail
