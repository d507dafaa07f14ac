#include "debrief/io/export/markdown.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "debrief/io/write.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view comment_begin = "<!-- debrief/review-in-markdown/1 ";
constexpr std::string_view comment_end = "\n-->";

/// Text that shows as written, on one line.
std::string escaped(std::string_view text) {
  std::string out;
  bool line_begins = true, digits_only = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (std::string_view("\\`*_[]|~$").find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
    } else if (line_begins && std::string_view("#-+=:").find(c) != std::string_view::npos) {
      out += '\\';
      out += c;
    } else if ((c == '.' || c == ')') && digits_only && !line_begins) {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < ' ' || c == 0x7F) {
      if (!out.empty() && out.back() != ' ') out += ' ';
      continue;
    } else {
      out += c;
    }
    if (c < '0' || c > '9') digits_only = false;
    if (c != ' ') line_begins = false;
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// Paragraphs stay paragraphs.
std::string prose(std::string_view text) {
  std::string out;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find("\n\n", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string paragraph = escaped(text.substr(at, end - at));
    if (!paragraph.empty()) out += paragraph + "\n\n";
    at = end + 2;
  }
  return out;
}

std::string words(std::string_view enumerator) {
  std::string out(enumerator);
  for (char& c : out) {
    if (c == '_') c = ' ';
  }
  return out;
}

std::string time_text(const std::optional<Instant>& at, const std::optional<Instant>& until = {}) {
  std::string out = at ? text_of(*at) : std::string();
  if (until) out += (out.empty() ? "until " : " to ") + text_of(*until);
  return out;
}

std::string owner_of(const Review& review, const Action& action) {
  for (const Person& person : review.people) {
    if (person.id.text == action.owner && !person.name.empty()) return person.name;
  }
  return action.owner;
}

class Page {
 public:
  void section(std::string_view title) { out += "## " + std::string(title) + "\n\n"; }
  void part(std::string_view title) { out += "### " + escaped(title) + "\n\n"; }
  void head(std::initializer_list<std::string_view> cells) {
    for (const std::string_view cell : cells) out += "| " + std::string(cell) + " ";
    out += "|\n";
    for (std::size_t i = 0; i < cells.size(); ++i) out += "| --- ";
    out += "|\n";
  }
  void row(std::initializer_list<std::string_view> cells) {
    for (const std::string_view cell : cells) out += "| " + escaped(cell) + " ";
    out += "|\n";
  }
  void item(std::string_view text) { out += "- " + escaped(text) + "\n"; }
  /// "- **label**: text", left out where there is no text.
  void labelled(std::string_view label, std::string_view text) {
    if (!text.empty()) out += "- **" + std::string(label) + "**: " + escaped(text) + "\n";
  }
  void blank() { out += "\n"; }

  template <class T>
  void texts(std::string_view title, const std::vector<T>& items) {
    if (items.empty()) return;
    section(title);
    for (const T& each : items) item(each.text);
    blank();
  }

  std::string out;
};

void front_matter(Page& page, const Review& review) {
  const auto member = [&](std::string_view name, std::string_view text) {
    if (text.empty()) return;
    page.out += std::string(name) + ": ";
    std::string json;
    append_json_string(json, text);
    for (const char c : json) {
      if (c == '<' || c == '>') {
        page.out += c == '<' ? "\\u003c" : "\\u003e";
      } else {
        page.out += c;
      }
    }
    page.out += '\n';
  };
  page.out += "---\n";
  member("title", review.title);
  member("id", review.id.text);
  if (review.stage) member("stage", text_of(*review.stage));
  if (review.tier) member("tier", text_of(*review.tier));
  member("lang", review.language);
  if (!review.incidents.empty()) member("severity", review.incidents.front().severity);
  if (review.publication && review.publication->published_at) {
    member("date", text_of(*review.publication->published_at));
  }
  page.out += "---\n\n# " + escaped(review.title) + "\n\n";
}

void incidents(Page& page, const Review& review) {
  for (const Incident& incident : review.incidents) {
    page.section(review.incidents.size() == 1 ? std::string("Incident") : "Incident: " + escaped(incident.title));
    if (incident.title != review.title && review.incidents.size() == 1) page.labelled("Title", incident.title);
    page.labelled("Kind", words(text_of(incident.kind)));
    page.labelled("Severity", incident.severity);
    std::string services;
    for (const std::string& service : incident.services) services += (services.empty() ? "" : ", ") + service;
    page.labelled("Services", services);
    page.blank();
    page.out += prose(incident.summary);
    if (!incident.milestones.empty()) {
      page.head({"Milestone", "Time", "Note"});
      for (const Milestone& stone : incident.milestones) {
        page.row({words(stone.name), time_text(stone.at), stone.note});
      }
      page.blank();
    }
    if (incident.impacts.empty()) continue;
    page.part("Impact");
    for (const Impact& impact : incident.impacts) {
      std::string text = impact.text;
      for (const Quantity& amount : impact.quantities) {
        text += "; " + amount.measure + ": ";
        if (!amount.qualifier.empty()) text += amount.qualifier + " ";
        text += amount.value + (amount.unit.empty() ? "" : " " + amount.unit);
      }
      if (impact.from || impact.until) text += " (" + time_text(impact.from, impact.until) + ")";
      page.item(text);
    }
    page.blank();
  }
}

void timeline(Page& page, const Review& review) {
  if (review.timeline.empty()) return;
  page.section("Timeline");
  page.head({"Time", "Phase", "What happened", "Who"});
  for (const TimelineEvent& event : review.timeline) {
    page.row({time_text(event.at, event.until), event.phase ? words(text_of(*event.phase)) : "", event.text,
              event.actor_role});
  }
  page.blank();
}

void decisions(Page& page, const Review& review) {
  if (review.decision_points.empty()) return;
  page.section("Decision points");
  for (const DecisionPoint& point : review.decision_points) {
    page.part(point.title.empty() ? "A decision" : point.title);
    page.labelled("When", time_text(point.at, point.until));
    page.labelled("Role", point.actor_role);
    page.labelled("Situation", point.situation_summary);
    for (const Cue& cue : point.cues) page.labelled("Cue", cue.what);
    for (const Hypothesis& thought : point.hypotheses) page.labelled("Hypothesis", thought.text);
    for (const Option& option : point.options) page.labelled("Option", option.text);
    page.labelled("Choice", point.choice);
    page.labelled("Reasonable because", point.reasonable_because);
    for (const Account& account : point.accounts) {
      page.labelled("Account of " + escaped(account.account_of), account.text);
    }
    page.blank();
  }
}

void factors(Page& page, const Review& review, const MarkdownOptions& options) {
  if (review.contributing_factors.empty()) return;
  page.section("Contributing factors");
  for (const ContributingFactor& factor : review.contributing_factors) {
    std::string label = factor.label.empty() ? factor.id.text : factor.label;
    page.out += "- **" + escaped(label) + "**";
    if (!factor.code.empty()) page.out += " (" + escaped(factor.code) + ")";
    if (!factor.description.empty()) page.out += ": " + escaped(factor.description);
    page.blank();
  }
  page.blank();
  if (options.diagram.empty()) return;
  page.out += "```mermaid\n" + options.diagram;
  if (options.diagram.back() != '\n') page.blank();
  page.out += "```\n\n";
}

void actions(Page& page, const Review& review) {
  if (!review.actions.empty()) {
    page.section("Actions");
    page.head({"Action", "Owner", "Due", "State", "Done when"});
    for (const Action& action : review.actions) {
      page.row({action.title, owner_of(review, action), action.due ? text_of(*action.due) : "",
                words(text_of(action.state)), action.definition_of_done});
    }
    page.blank();
  }
  if (review.follow_up && review.follow_up->verdict) {
    page.section("Follow-up");
    page.labelled("Verdict", words(text_of(*review.follow_up->verdict)));
    page.labelled("Reason", review.follow_up->reason);
    page.blank();
  }
  page.texts("Known risks", review.known_risks);
}

/// The hash of a text, line ends and white space at the end of lines and of the text apart.
std::string mark_of(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  const auto trim = [&] {
    while (!plain.empty() && (plain.back() == ' ' || plain.back() == '\t' || plain.back() == '\r')) plain.pop_back();
  };
  for (const char c : text) {
    if (c == '\n') trim();
    plain += c;
  }
  trim();
  while (!plain.empty() && plain.back() == '\n') plain.pop_back();
  const XXH128_hash_t hash = XXH3_128bits(plain.data(), plain.size());
  XXH128_canonical_t bytes;
  XXH128_canonicalFromHash(&bytes, hash);
  static constexpr char digits[] = "0123456789abcdef";
  std::string out;
  for (const unsigned char byte : bytes.digest) {
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
  }
  return out;
}

/// JSON that holds no "--", which would end a comment in HTML.
std::string without_dashes(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '-' && i > 0 && json[i - 1] == '-') {
      out += "\\u002d";
    } else {
      out += json[i];
    }
  }
  return out;
}

std::string with_dashes(std::string_view json) {
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] != '\\' || i + 1 == json.size()) {
      out += json[i];
    } else if (json.substr(i, 6) == "\\u002d") {
      out += '-';
      i += 5;
    } else {
      out += json.substr(i, 2);
      ++i;
    }
  }
  return out;
}

}  // namespace

std::string write_markdown(const Review& review, const MarkdownOptions& options) {
  Page page;
  front_matter(page, review);
  if (!review.summary.empty()) {
    page.section("Summary");
    page.out += prose(review.summary);
  }
  incidents(page, review);
  timeline(page, review);
  decisions(page, review);
  factors(page, review, options);
  page.texts("What we learned", review.learning_points);
  page.texts("What went well", review.went_well);
  page.texts("Where we were lucky", review.luck);
  page.texts("Good judgement", review.good_judgement);
  page.texts("Open questions", review.open_questions);
  actions(page, review);
  for (const Note& note : review.notes) {
    page.section(note.heading.empty() ? "Note" : escaped(note.heading));
    page.out += prose(note.text);
  }
  while (page.out.ends_with("\n\n")) page.out.pop_back();
  if (options.embed_document) {
    const std::string mark = mark_of(page.out);
    page.out += "\n" + std::string(comment_begin) + mark + "\n";
    page.out += without_dashes(write(review, Layout::compact));
    page.out += std::string(comment_end) + "\n";
  }
  return std::move(page.out);
}

std::optional<ExportedMarkdown> read_exported_markdown(std::string_view markdown, const Limits& limits) {
  const std::size_t begin = markdown.rfind(comment_begin);
  if (begin == std::string_view::npos) return std::nullopt;
  std::string_view rest = markdown.substr(begin + comment_begin.size());
  const std::size_t line_end = rest.find('\n');
  if (line_end == std::string_view::npos) return std::nullopt;
  std::string_view mark = rest.substr(0, line_end);
  while (!mark.empty() && (mark.back() == '\r' || mark.back() == ' ')) mark.remove_suffix(1);
  rest.remove_prefix(line_end + 1);
  const std::size_t end = rest.find("-->");
  if (end == std::string_view::npos) return std::nullopt;
  auto reading = read_review(with_dashes(rest.substr(0, end)), limits);
  if (!reading.value) return std::nullopt;
  ExportedMarkdown out;
  out.review = std::move(*reading.value);
  out.findings = std::move(reading.findings);
  out.text = markdown.substr(0, begin);
  out.text_edited = mark_of(out.text) != mark || rest.substr(end + 3).find_first_not_of(" \t\r\n") != rest.npos;
  return out;
}

}  // namespace debrief::inline v0
