#include "debrief/check/check.hpp"

#include "casters.hpp"
#include "debrief/check/language_catalogue.hpp"
#include "debrief/check/requirements.hpp"
#include "debrief/check/rule.hpp"
#include "debrief/io/read.hpp"
#include "debrief/report/check_text.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

CheckOptions options_of(const Policy& policy, const std::string& stage, std::vector<std::string> select,
                        std::vector<std::string> ignore, std::optional<Instant> as_of) {
  CheckOptions out;
  out.policy = policy;
  if (!stage.empty()) {
    out.stage = enumerator_of<Stage>(stage);
    if (!out.stage) {
      raise({ErrorCode::invalid_argument, "stage", "no stage is called \"" + stage + "\"",
             "known are draft, scheduled, held, soaking, followed_up and published"});
    }
  }
  out.select = std::move(select);
  out.ignore = std::move(ignore);
  out.as_of = as_of;
  return out;
}

Checker checker_of(const Policy& policy, const std::string& stage, std::vector<std::string> select,
                   std::vector<std::string> ignore, std::optional<Instant> as_of) {
  const py::gil_scoped_acquire holding;
  Result<Checker> made = Checker::make(options_of(policy, stage, std::move(select), std::move(ignore), as_of));
  if (!made) raise(made.error());
  return *std::move(made);
}

/// code, name, family, severity, what it is asked of, first stage, requirements, finds, why, citation, ignore when,
/// suggestion, bad, good
py::tuple row(std::string_view code, std::string_view name, std::string_view family, Severity severity,
              std::string_view subject, std::string_view from, std::string_view requirements, std::string_view finds,
              std::string_view why, std::string_view citation, std::string_view ignore_when,
              std::string_view suggestion, const std::vector<std::string_view>& bad,
              const std::vector<std::string_view>& good) {
  const auto texts = [](const std::vector<std::string_view>& all) {
    py::list out;
    for (const std::string_view one : all) out.append(text_to_python(one));
    return py::tuple(out);
  };
  return py::make_tuple(text_to_python(code), text_to_python(name), text_to_python(family),
                        text_to_python(text_of(severity)), text_to_python(subject), text_to_python(from),
                        text_to_python(requirements), text_to_python(finds), text_to_python(why),
                        text_to_python(citation), text_to_python(ignore_when), text_to_python(suggestion), texts(bad),
                        texts(good));
}

std::string_view subject_words(RuleSubject subject) {
  switch (subject) {
    case RuleSubject::review:
      return "review";
    case RuleSubject::incident:
      return "incident";
    case RuleSubject::corpus:
      return "corpus";
  }
  return "";
}

py::list every_rule() {
  py::list out;
  for (const Rule& rule : rules()) {
    const std::string_view from = rule.subject == RuleSubject::corpus ? std::string_view() : text_of(rule.from);
    out.append(row(rule.code, rule.name, rule.family, rule.severity, subject_words(rule.subject), from,
                   rule.requirements, rule.finds, rule.why, rule.citation, rule.ignore_when, rule.suggestion,
                   {rule.bad}, {rule.good}));
  }
  for (const LanguageRule& rule : language_rules()) {
    out.append(row(rule.code, rule.name, rule.family_name, rule.severity, "wording", {}, {}, rule.finds, rule.why, {},
                   {}, rule.offer, rule.fires, rule.silent));
  }
  for (const ReadingRule& rule : reading_rules()) {
    out.append(row(rule.code, rule.name, "reading", rule.severity, "text", {}, {}, rule.summary, rule.why, {}, {},
                   rule.suggestion, {}, {}));
  }
  return out;
}

py::list every_requirement() {
  py::list out;
  for (const Requirement& one : requirements()) {
    py::list names;
    for (const std::string_view name : one.rules) names.append(text_to_python(name));
    out.append(py::make_tuple(text_to_python(one.id), text_to_python(one.marked), text_to_python(one.asks),
                              text_to_python(text_of(one.status)), py::tuple(names), text_to_python(one.reason)));
  }
  return out;
}

}  // namespace

void bind_check(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  py::class_<Checker>(module, "Checker", "Options made ready, behind debrief.check.")
      .def(py::init(&checker_of))
      .def(
          "review", [](const Checker& checker, const Review& review) { return checker.check(review); }, released())
      .def(
          "incident", [](const Checker& checker, const Incident& incident) { return checker.check(incident); },
          released())
      .def(
          "text", [](const Checker& checker, const std::string& json) { return check_text(json, checker).findings; },
          released())
      .def(
          "many",
          [](const Checker& checker, const std::vector<Review>& reviews, const std::vector<Incident>& incidents) {
            return checker.check(reviews, incidents);
          },
          released());
  module.def("read_policy", [](const std::string& json) { return read_checked_policy(json); }, released());
  module.def("every_rule", &every_rule);
  module.def("every_requirement", &every_requirement);
  module.def("structural_page", [](const std::string& name) {
    const Rule* rule = find_rule(name);
    return rule == nullptr ? std::string() : rule_page(*rule);
  });
}

}  // namespace debrief::python
