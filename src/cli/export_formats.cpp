// The formats of an export: which there are, what each takes, and where its text goes.
#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/document_target.hpp"
#include "cli/export.hpp"
#include "debrief/facilitate/calendar.hpp"
#include "debrief/graph/exchange.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/export/gaps.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/export/xes.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "debrief/report/html.hpp"

namespace debrief::cli {

namespace {

std::string markdown_of(const Review& review, const ExportOptions& options) {
  MarkdownOptions out;
  out.embed_document = options.embed;
  const bool has_graph = review.factor_graph && !review.factor_graph->edges.empty();
  if (options.diagram && has_graph) out.diagram = graph::mermaid(review);
  return write_markdown(review, out);
}

std::string json_of(const Review& review, const ExportOptions&) {
  return write(review);
}
std::string html_of(const Review& review, const ExportOptions&) {
  return report::html(review);
}
std::string dot_of(const Review& review, const ExportOptions&) {
  return graph::dot(review);
}
std::string mermaid_of(const Review& review, const ExportOptions&) {
  return graph::mermaid(review);
}
std::string graphml_of(const Review& review, const ExportOptions&) {
  return graph::graphml(review);
}
std::string block_kit_of(const Review& review, const ExportOptions&) {
  return write_block_kit(review);
}

std::string ccadb_of(const Review& review, const ExportOptions&) {
  return write_ccadb(review);
}

constexpr ExportFormat formats[] = {
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

void give(Context& context, const ExportOptions& options, const std::string& text) {
  if (options.out.empty()) {
    context.streams.out << text;
    return;
  }
  if (const auto saved = save_bytes(options.out, text); !saved) refuse(context, saved.error());
}

/// What the export does not show because the document does not hold it.
void tell_gap(Context& context, const std::string& about, const Finding& finding) {
  context.streams.err << about << ": " << text_of(finding.severity) << ' ' << finding.code << ": " << finding.message
                      << '\n';
  if (finding.severity != Severity::info) context.exit_code = std::max(context.exit_code, with_findings);
}

void give_csv(Context& context, const ExportOptions& options, const std::vector<Document>& documents) {
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

}  // namespace

std::span<const ExportFormat> export_formats() {
  return formats;
}

void export_documents(Context& context, const ExportOptions& options, const std::vector<Document>& documents) {
  if (options.format == "csv") return give_csv(context, options, documents);
  if (options.format == "jsonl") return give(context, options, write_json_lines(documents));
  if (options.format == "cloudevents") {
    std::string out;
    for (const Document& document : documents) out += write_cloud_event(document, options.source);
    return give(context, options, out);
  }
  std::vector<Review> reviews;
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
  for (const ExportFormat& format : formats) {
    if (format.name == options.format) give(context, options, format.one(reviews.front(), options));
  }
}

}  // namespace debrief::cli
