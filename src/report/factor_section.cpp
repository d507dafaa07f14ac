#include "debrief/model/taxonomy.hpp"
#include "report/markup.hpp"
#include "report/sections.hpp"

namespace debrief::inline v0::report_detail {

namespace {

View factor_view(const Page& page, const ContributingFactor& factor) {
  View out;
  out.text("factor_id", factor.id.text);
  out.text("factor_code", factor.code);
  out.text("factor_label", factor.label);
  if (const FactorCode* code = find_factor_code(factor.code)) out.text("factor_code_label", code->label);
  add_paragraphs(out, "factor_description", "factor_paragraph", factor.description);
  if (factor.kind) out.text("factor_kind", words(text_of(*factor.kind)));
  if (factor.level) out.text("factor_level", words(text_of(*factor.level)));
  if (factor.facet) out.text("factor_facet", words(text_of(*factor.facet)));
  if (factor.duration_effect_minutes) {
    out.text("factor_minutes", std::to_string(*factor.duration_effect_minutes));
  }
  if (factor.confidence) out.text("factor_confidence", text_of(*factor.confidence));
  out.list("factor_perspectives", "perspective", factor.perspectives);
  add_citations(out, page, factor.evidence, "factor_citations");
  return out;
}

std::string label_of(const Page& page, const std::string& id) {
  const auto found = page.labels.find(id);
  return found == page.labels.end() || found->second.empty() ? words(id) : found->second;
}

}  // namespace

void add_factors(View& view, const Page& page) {
  // Grouped by category in the taxonomy's order, which ranks nothing.
  std::vector<View> categories;
  const auto add_category = [&](std::string_view name, std::string_view looks_for, const FactorCategory* category) {
    std::vector<View> factors;
    for (const ContributingFactor& factor : page.review.contributing_factors) {
      if (category_of(factor.code) == category) factors.push_back(factor_view(page, factor));
    }
    if (factors.empty()) return;
    View one;
    one.text("category_name", name);
    one.text("category_looks_for", looks_for);
    one.list("factors", std::move(factors));
    categories.push_back(std::move(one));
  };
  for (const FactorCategory& category : factor_categories()) add_category(category.name, category.looks_for, &category);
  add_category("Other conditions", "", nullptr);
  view.section("categories", std::move(categories));

  if (!page.review.factor_graph) return;
  std::vector<View> edges;
  for (const Edge& edge : page.review.factor_graph->edges) {
    View one;
    one.text("edge_from", label_of(page, edge.from.text));
    one.text("edge_reads", edge_rule(edge.type).reads);
    one.text("edge_to", label_of(page, edge.to.text));
    if (edge.minutes) one.text("edge_minutes", std::to_string(*edge.minutes));
    one.text("edge_note", edge.note);
    add_citations(one, page, edge.evidence, "edge_citations");
    edges.push_back(std::move(one));
  }
  view.section("edges", std::move(edges));
  std::vector<View> barriers;
  for (const Barrier& barrier : page.review.factor_graph->barriers) {
    View one;
    one.text("barrier_label", barrier.label);
    if (barrier.state) one.text("barrier_state", words(text_of(*barrier.state)));
    barriers.push_back(std::move(one));
  }
  view.section("barriers", std::move(barriers));
  std::vector<View> boundaries;
  for (const InquiryBoundary& boundary : page.review.factor_graph->boundaries) {
    View one;
    one.text("boundary_node", label_of(page, boundary.node.text));
    one.text("boundary_reason", text_of(boundary.reason));
    one.text("boundary_text", boundary.text);
    boundaries.push_back(std::move(one));
  }
  view.section("boundaries", std::move(boundaries));
}

}  // namespace debrief::inline v0::report_detail
