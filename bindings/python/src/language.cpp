#include "debrief/check/language.hpp"

#include <stdexcept>

#include "casters.hpp"
#include "debrief/check/language_catalogue.hpp"
#include "debrief/check/reword.hpp"
#include "debrief/corpus/table.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

template <class T>
T one_of(const std::string& text, std::initializer_list<std::pair<std::string_view, T>> known, const char* what) {
  std::string names;
  for (const auto& [name, value] : known) {
    if (name == text) return value;
    names += (names.empty() ? "" : ", ") + std::string(name);
  }
  raise(Error{ErrorCode::invalid_argument, what, "there is no '" + text + "'", "Give one of " + names + "."});
}

TextKind kind_of(const std::string& text) {
  return one_of<TextKind>(text, {{"plain", TextKind::plain}, {"markdown", TextKind::markdown}}, "kind");
}

LanguageScope scope_of(const std::string& text) {
  return one_of<LanguageScope>(text,
                               {{"automatic", LanguageScope::automatic},
                                {"narrative", LanguageScope::narrative},
                                {"question", LanguageScope::question},
                                {"action", LanguageScope::action},
                                {"field", LanguageScope::field},
                                {"transcript", LanguageScope::transcript}},
                               "scope");
}

Severity ceiling_of(const std::string& text) {
  return one_of<Severity>(text, {{"info", Severity::info}, {"warning", Severity::warning}, {"error", Severity::error}},
                          "ceiling");
}

py::list texts(const std::vector<std::string_view>& lines) {
  py::list out;
  for (const std::string_view line : lines) out.append(text_to_python(line));
  return out;
}

py::list rules() {
  py::list out;
  for (const LanguageRule& rule : language_rules()) {
    out.append(py::make_tuple(text_to_python(rule.code), text_to_python(rule.name), text_to_python(rule.family),
                              text_to_python(rule.family_name), text_to_python(text_of(rule.severity)),
                              text_to_python(rule.scopes), text_to_python(rule.finds), text_to_python(rule.why),
                              text_to_python(rule.offer), text_to_python(rule.patterns), text_to_python(rule.unless),
                              py::tuple(texts(rule.fires)), py::tuple(texts(rule.silent))));
  }
  return out;
}

std::string page_of(const std::string& code) {
  for (const LanguageRule& rule : language_rules()) {
    if (rule.code == code || rule.name == code) return language_page(rule);
  }
  raise(Error{ErrorCode::unknown_rule, code, "no language rule is called '" + code + "'",
              "debrief.language_rules() has the codes and names."});
}

std::shared_ptr<Table> findings_table(const std::vector<Finding>& findings) {
  auto table = std::make_shared<Table>();
  table->name = "findings";
  Column code("code", ColumnType::text);
  Column name("name", ColumnType::text);
  Column severity("severity", std::vector<std::string>{"info", "warning", "error"});
  Column pointer("pointer", ColumnType::text);
  Column start("start", ColumnType::integer);
  Column end("end", ColumnType::integer);
  Column line("line", ColumnType::integer);
  Column column("column", ColumnType::integer);
  Column message("message", ColumnType::text);
  Column why("why", ColumnType::text);
  Column suggestion("suggestion", ColumnType::text);
  const auto add = [](Column& to, bool present, std::int64_t value) { present ? to.add(value) : to.add_absent(); };
  for (const Finding& finding : findings) {
    code.add(std::string_view(finding.code));
    name.add(std::string_view(finding.name));
    severity.add(static_cast<std::int64_t>(finding.severity));
    pointer.add(std::string_view(finding.pointer));
    const Span span = finding.span.value_or(Span{});
    add(start, finding.span.has_value(), static_cast<std::int64_t>(span.start));
    add(end, finding.span.has_value(), static_cast<std::int64_t>(span.end));
    add(line, finding.line.has_value(), finding.line.value_or(0));
    add(column, finding.column.has_value(), finding.column.value_or(0));
    message.add(std::string_view(finding.message));
    why.add(std::string_view(finding.why));
    suggestion.add(std::string_view(finding.suggestion));
  }
  for (Column* each : {&code, &name, &severity, &pointer, &start, &end, &line, &column, &message, &why, &suggestion}) {
    table->columns.push_back(std::move(*each));
  }
  return table;
}

}  // namespace

void bind_language(py::module_& module) {
  add_type(type_of<Rewording>());
  module.def("language", [](const std::string& text, const std::string& kind, const std::string& scope,
                            std::vector<std::string> participants, std::vector<std::string> select,
                            std::vector<std::string> ignore, const std::string& ceiling) {
    LanguageOptions options;
    options.kind = kind_of(kind);
    options.scope = scope_of(scope);
    options.participants = std::move(participants);
    options.select = std::move(select);
    options.ignore = std::move(ignore);
    options.ceiling = ceiling_of(ceiling);
    std::vector<Finding> found;
    try {
      const py::gil_scoped_release release;
      found = language(text, options);
    } catch (const std::invalid_argument& problem) {
      raise(Error{ErrorCode::unknown_rule, "select, ignore", problem.what(),
                  "debrief.language_rules() has the codes and names."});
    }
    return found;
  });
  module.def("language_rules", &rules);
  module.def("language_page", &page_of);
  module.def(
      "reword",
      [](const std::string& question, std::vector<std::string> participants, std::string held) {
        RewordOptions options;
        options.participants = std::move(participants);
        options.held = std::move(held);
        return reword(question, options);
      },
      py::call_guard<py::gil_scoped_release>());
  module.def("findings_table", &findings_table);
}

}  // namespace debrief::python
