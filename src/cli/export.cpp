#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/document_target.hpp"
#include "cli/documents.hpp"
#include "debrief/facilitate/calendar.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/export/disclosure.hpp"
#include "debrief/io/export/feeds.hpp"
#include "debrief/io/export/gaps.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/export/xes.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "debrief/report/html.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::string format;
  std::vector<std::string> files;
  std::string out;
  std::string relation;
  std::string as_of;
  std::string source = "urn:debrief";
  FeedOptions feed;
  bool diagram = true;
  bool embed = true;
  std::string readers;
  std::string key_file;
  DisclosureProfile profile;
};

using Reviews = std::vector<Review>;

/// One review to one text.
using OneReview = std::string (*)(const Review&, const Options&);

struct Format {
  std::string_view name;
  std::string_view words;
  OneReview one;
};

std::string markdown_of(const Review& review, const Options& options) {
  MarkdownOptions out;
  out.embed_document = options.embed;
  const bool has_graph = review.factor_graph && !review.factor_graph->edges.empty();
  if (options.diagram && has_graph) out.diagram = graph::mermaid(review);
  return write_markdown(review, out);
}

std::string json_of(const Review& review, const Options&) {
  return write(review);
}
std::string html_of(const Review& review, const Options&) {
  return report::html(review);
}
std::string dot_of(const Review& review, const Options&) {
  return graph::dot(review);
}
std::string mermaid_of(const Review& review, const Options&) {
  return graph::mermaid(review);
}
std::string graphml_of(const Review& review, const Options&) {
  return graph::graphml(review);
}
std::string block_kit_of(const Review& review, const Options&) {
  return write_block_kit(review);
}

std::string ccadb_of(const Review& review, const Options&) {
  return write_ccadb(review);
}

constexpr Format formats[] = {
    {"json", "the document itself, for a version that leaves something out (--for)", json_of},
    {"markdown", "Markdown that reads back exactly", markdown_of},
    {"html", "one page, nothing fetched, no script", html_of},
    {"dot", "the factor graph for Graphviz", dot_of},
    {"mermaid", "the factor graph for Markdown", mermaid_of},
    {"graphml", "the factor graph for Gephi, yEd, networkx", graphml_of},
    {"ccadb", "a full incident report as certificate authorities write them", ccadb_of},
    {"blockkit", "a Slack message within Slack's limits", block_kit_of},
    {"ics", "meeting, soak and actions for a calendar (needs --as-of)", nullptr},
    {"csv", "a relation (--relation), or all of them into a folder (--out)", nullptr},
    {"jsonl", "a document a line", nullptr},
    {"xes", "an event log for process mining", nullptr},
    {"jsonfeed", "a feed of reviews", nullptr},
    {"cloudevents", "an envelope a line (--source)", nullptr},
};

void give(Context& context, const Options& options, const std::string& text) {
  if (options.out.empty()) {
    context.streams.out << text;
    return;
  }
  if (const auto saved = save_bytes(options.out, text); !saved) refuse(context, saved.error());
}

/// False, and refused: an address of the feed that is no web address, a source of events that is no URI reference.
bool are_addresses_good(Context& context, const Options& options) {
  const auto is_web = [](const std::string& text) {
    return text.empty() || text.starts_with("https://") || text.starts_with("http://");
  };
  const auto no = [&](std::string_view option, const std::string& text, std::string_view remedy) {
    refuse(context,
           {ErrorCode::invalid_argument, std::string(option) + " " + text, "this is no address", std::string(remedy)});
    return false;
  };
  if (!is_web(options.feed.home_page_url)) return no("--home", options.feed.home_page_url, "begin it with https://");
  if (!is_web(options.feed.review_url_prefix)) {
    return no("--review-url", options.feed.review_url_prefix, "begin it with https://");
  }
  if (options.source.empty() || options.source.find_first_of(" \t\r\n<>\"") != std::string::npos) {
    return no("--source", options.source, "write an URI reference, such as urn:example:reviews");
  }
  return true;
}

/// What the export does not show because the document does not hold it.
void tell_gap(Context& context, const std::string& about, const Finding& finding) {
  context.streams.err << about << ": " << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message
                      << '\n';
  if (finding.severity != Severity::info) context.exit_code = std::max(context.exit_code, with_findings);
}

void give_csv(Context& context, const Options& options, const std::vector<Document>& documents) {
  if (!options.relation.empty()) {
    const auto table = csv_table(documents, options.relation);
    if (!table) return refuse(context, table.error());
    if (table->rows == 0) {
      context.streams.err << options.relation << ": warning DOC093: The table is empty: no document has a row of it.\n";
      context.exit_code = std::max(context.exit_code, with_findings);
    }
    return give(context, options, table->text);
  }
  if (options.out.empty()) {
    return refuse(context, {ErrorCode::invalid_argument, "csv", "there is a table for each relation",
                            "name one with --relation, or a folder for all with --out"});
  }
  if (!may_be_folder(context, options.out)) return;
  if (const auto made = make_folder(options.out); !made) return refuse(context, made.error());
  for (const CsvTable& table : csv_tables(documents)) {
    const auto saved = save_bytes(std::filesystem::path(options.out) / (table.relation + ".csv"), table.text);
    if (!saved) return refuse(context, saved.error());
    context.streams.err << table.relation << ".csv: " << table.rows << (table.rows == 1 ? " row\n" : " rows\n");
  }
}

void export_documents(Context& context, const Options& options, const std::vector<Document>& documents) {
  if (options.format == "csv") return give_csv(context, options, documents);
  if (options.format == "jsonl") return give(context, options, write_json_lines(documents));
  if (options.format == "cloudevents") {
    std::string out;
    for (const Document& document : documents) out += write_cloud_event(document, options.source);
    return give(context, options, out);
  }
  Reviews reviews;
  for (const Document& document : documents) {
    if (const Review* review = std::get_if<Review>(&document)) {
      reviews.push_back(*review);
    } else {
      context.streams.err << "debrief: incident " << std::get<Incident>(document).id.text << " has no review; "
                          << options.format << " holds reviews only\n";
    }
  }
  if (reviews.empty()) {
    return refuse(context, {ErrorCode::invalid_argument, options.format, "it holds reviews, and none was given",
                            "name a review"});
  }
  const bool takes_many = options.format == "xes" || options.format == "jsonfeed";
  if (!takes_many && reviews.size() != 1) {
    return refuse(context,
                  {ErrorCode::invalid_argument, options.format,
                   "it holds one review, and " + std::to_string(reviews.size()) + " were given", "name one review"});
  }
  const auto stamp = instant_of(options.as_of);
  if (options.format == "ics" && !stamp) {
    return refuse(context, {ErrorCode::invalid_argument, "--as-of", "a calendar says when it was made",
                            "give an instant such as 2025-01-31T12:00:00Z"});
  }
  for (const Review& review : reviews) {
    for (const Finding& finding : export_gaps(review, options.format)) {
      tell_gap(context, review.id.text + finding.pointer, finding);
    }
  }
  if (options.format == "xes") return give(context, options, write_xes(reviews));
  if (options.format == "jsonfeed") return give(context, options, write_json_feed(reviews, options.feed));
  if (options.format == "ics") {
    const auto calendar = review_calendar(reviews.front(), Policy{}, *stamp);
    if (!calendar) return refuse(context, calendar.error());
    return give(context, options, *calendar);
  }
  for (const Format& format : formats) {
    if (format.name == options.format) give(context, options, format.one(reviews.front(), options));
  }
}

/// The version for some readers in place of the review; what was left out and what is doubtful goes to people.
bool disclose_document(Context& context, const Options& options, Document& document) {
  const Review* review = std::get_if<Review>(&document);
  if (review == nullptr) {
    refuse(context, {ErrorCode::not_supported, std::get<Incident>(document).id.text,
                     "an incident without a review has no version for others", "name reviews only"});
    return false;
  }
  auto made = disclose(*review, options.profile);
  if (!made) {
    refuse(context, made.error());
    return false;
  }
  context.streams.err << review->id.text << ": " << options.readers << " version\n" << withheld_text(*made);
  for (const Finding& finding : made->findings) {
    context.streams.err << finding.pointer << ": " << text_of(finding.severity) << ' ' << finding.code << ": "
                        << finding.message << '\n';
    context.exit_code = with_findings;
  }
  document = std::move(made->review);
  return true;
}

/// The profile as the options say it. False: refused.
bool read_profile(Context& context, Options& options) {
  if (options.readers.empty()) {
    if (options.key_file.empty() && options.profile.add.empty() && options.profile.withhold.empty()) return true;
    refuse(context, {ErrorCode::invalid_argument, "--for", "nothing says for whom the version is",
                     "add --for public or --for internal"});
    return false;
  }
  options.profile.readers = options.readers == "public" ? Readers::everyone : Readers::colleagues;
  if (options.key_file.empty()) return true;
  if (!load_input(context, options.key_file, options.profile.key)) return false;
  while (options.profile.key.ends_with('\n') || options.profile.key.ends_with('\r')) options.profile.key.pop_back();
  if (!options.profile.key.empty()) return true;
  refuse(context, {ErrorCode::invalid_argument, options.key_file, "the key is empty", "give 16 to 64 bytes"});
  return false;
}

}  // namespace

void add_export(CLI::App& program, Context& context) {
  auto* command = program.add_subcommand("export", "Reviews in the formats of other programs");
  auto options = std::make_shared<Options>();
  std::vector<std::string> names;
  std::string words = "The format:";
  for (const Format& format : formats) {
    names.emplace_back(format.name);
    words += "\n  " + std::string(format.name) + ": " + std::string(format.words);
  }
  command->add_option("format", options->format, words)->required()->check(CLI::IsMember(names));
  command->add_option("files", options->files, "Documents, JSONL files, folders, or - for standard input")->required();
  command->add_option("-o,--out", options->out, "Write to this file; for csv the folder of the tables");
  command->add_option("--relation", options->relation, "csv: the relation, such as timeline or incidents.milestones");
  command->add_option("--as-of", options->as_of, "ics: when the calendar was made");
  command->add_option("--source", options->source, "cloudevents: who sends it, as an URI reference")
      ->capture_default_str();
  command->add_option("--title", options->feed.title, "jsonfeed: the feed's title")->capture_default_str();
  command->add_option("--home", options->feed.home_page_url, "jsonfeed: the address of its page");
  command->add_option("--review-url", options->feed.review_url_prefix, "jsonfeed: what stands before a review's id");
  command->add_flag("!--no-diagram", options->diagram, "markdown: leave out the drawing of the factor graph");
  command->add_flag("!--no-document", options->embed,
                    "markdown: leave out the document itself, which holds everything");
  command
      ->add_option("--for", options->readers,
                   "A version for these readers: starts from nothing and adds what they may see")
      ->check(CLI::IsMember({"public", "internal"}));
  command->add_option("--add", options->profile.add, "With --for: also this member, such as Action.owner");
  command->add_option("--withhold", options->profile.withhold,
                      "With --for: not this member, such as Incident.services");
  command->add_option("--key-file", options->key_file,
                      "With --for: the key of pseudonyms (16 to 64 bytes); without it people are left out");
  command->callback([options, &context] {
    if (!are_addresses_good(context, *options) || !read_profile(context, *options)) return;
    std::vector<Document> documents;
    std::vector<std::string> paths;
    for (const std::string& file : options->files) {
      if (file != "-") {
        paths.push_back(file);
        continue;
      }
      std::string bytes;
      if (!load_input(context, file, bytes)) return;
      auto reading = read(bytes);
      for (const Finding& finding : reading.findings) {
        if (finding.severity == Severity::info && reading.value) continue;
        context.streams.err << "-: " << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message
                            << '\n';
        context.exit_code = with_findings;
      }
      if (reading.value) documents.push_back(std::move(*reading.value));
    }
    LoadedDocuments loaded = load_documents(paths);
    for (LoadedDocument& each : loaded.documents) documents.push_back(std::move(each.document));
    for (const std::string& line : loaded.unread) context.streams.err << "debrief: " << line << '\n';
    if (documents.empty()) {
      context.exit_code = could_not;
      if (loaded.unread.empty()) context.streams.err << "debrief: there is no document to export\n";
      return;
    }
    if (!loaded.unread.empty()) context.exit_code = with_findings;
    for (Document& document : documents) {
      if (!options->readers.empty() && !disclose_document(context, *options, document)) return;
    }
    export_documents(context, *options, documents);
  });
}

}  // namespace debrief::cli
