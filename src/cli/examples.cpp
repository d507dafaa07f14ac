#include "cli/examples.hpp"

#include <ostream>

#include "cli/site.hpp"
#include "debrief/core/text.hpp"
#include "debrief/io/file.hpp"
#include "debrief/io/write.hpp"
#include "debrief/metrics/measure.hpp"

namespace debrief::cli {

namespace {

/// Every document on a line of its own.
std::string lines_of(const LoadedDocuments& loaded) {
  std::string out;
  for (const LoadedDocument& one : loaded.documents) out += write(one.document, Layout::compact) + "\n";
  return out;
}

struct Totals {
  std::size_t events = 0;
  std::size_t decisions = 0;
  std::size_t factors = 0;
  std::size_t relations = 0;
  std::size_t learning = 0;
  std::size_t actions = 0;
};

Totals totals_of(const report::Site& site) {
  Totals out;
  for (const report::SiteReview& entry : site.reviews) {
    const Review& review = *entry.review;
    out.events += review.timeline.size();
    out.decisions += review.decision_points.size();
    out.factors += review.contributing_factors.size();
    out.relations += review.factor_graph ? review.factor_graph->edges.size() : 0;
    out.learning += review.learning_points.size();
    out.actions += review.actions.size();
  }
  return out;
}

void print_summary(const CheckedSite& checked, const std::filesystem::path& folder, std::ostream& out) {
  const report::Site& site = checked.site;
  const Totals totals = totals_of(site);
  out << "Debrief read " << counted(site.reviews.size(), "review", "reviews") << " of public incidents";
  if (!site.incidents.empty())
    out << " and " << counted(site.incidents.size(), "incident", "incidents") << " that nobody reviewed";
  out << ".\n\n"
      << "  What they hold   " << totals.events << " moments on timelines, " << totals.decisions << " decision points, "
      << totals.factors << " contributing factors\n"
      << "                   joined by " << totals.relations << " typed relations, " << totals.learning
      << " learning points, " << totals.actions << " actions\n"
      << "  What was checked " << counted(checked.errors, "error", "errors") << ", "
      << counted(checked.warnings, "warning", "warnings") << ", " << counted(checked.infos, "hint", "hints")
      << ", each with its place, its reason and a question to ask\n";
  for (const std::string& line : checked.highlights) out << "  " << line << "\n";
  out << "\nLook at it:  " << (folder / "index.html").string() << "\n"
      << "Use it:      " << (folder / "reviews.jsonl").string() << "  every review on a line\n"
      << "             " << (folder / "findings.sarif").string() << "  what was found, for code hosts and editors\n";
}

}  // namespace

void show_examples(const std::filesystem::path& folder, Context& context) {
  const LoadedDocuments loaded = load_documents({context.environment.examples});
  for (const std::string& line : loaded.unread) context.streams.err << "debrief: " << line << '\n';
  if (loaded.documents.empty()) {
    return refuse(context, {ErrorCode::not_found, context.environment.examples, "the example incidents are not there",
                            "set DEBRIEF_EXAMPLES to the folder examples/corpus of the sources"});
  }
  const CheckedSite checked = site_of(loaded, std::nullopt, "Public incidents, reviewed for understanding");
  if (const auto index = report::write_site(checked.site, folder); !index) return refuse(context, index.error());
  if (const auto saved = save_bytes(folder / "reviews.jsonl", lines_of(loaded)); !saved) {
    return refuse(context, saved.error());
  }
  const std::string sarif = write_findings(checked.files, FindingFormat::sarif);
  if (const auto saved = save_bytes(folder / "findings.sarif", sarif); !saved) return refuse(context, saved.error());
  print_summary(checked, folder, context.streams.out);
  if (!loaded.unread.empty()) context.exit_code = with_findings;
}

}  // namespace debrief::cli
