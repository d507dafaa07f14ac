#include "debrief/patterns/agreement.hpp"

#include <map>
#include <string_view>

#include "debrief/model/taxonomy.hpp"

namespace debrief::inline v0 {

namespace {

/// What somebody coded of a review: for each category whether it has a factor of it.
struct Coding {
  std::vector<std::int32_t> has;
  std::int64_t without_category = 0;
  bool ambiguous = false;
};

std::map<std::string_view, Coding> codings_of(const Corpus& corpus) {
  const std::vector<FactorCategory>& categories = factor_categories();
  std::map<std::string_view, Coding> out;
  std::vector<Coding*> of_document(corpus.document_count(), nullptr);
  for (std::size_t document = 0; document < corpus.document_count(); ++document) {
    if (corpus.documents.is_review[document] == 0) continue;
    const auto [at, fresh] = out.try_emplace(corpus.strings[corpus.documents.id[document]]);
    at->second.has.resize(categories.size(), 0);
    if (!fresh) at->second.ambiguous = true;
    of_document[document] = &at->second;
  }
  for (std::size_t row = 0; row < corpus.factors.document.size(); ++row) {
    Coding* coding = of_document[static_cast<std::size_t>(corpus.factors.document[row])];
    if (coding == nullptr) continue;
    const FactorCategory* category = category_of(corpus.strings[corpus.factors.code[row]]);
    if (category == nullptr) {
      ++coding->without_category;
    } else {
      coding->has[static_cast<std::size_t>(category - categories.data())] = 1;
    }
  }
  return out;
}

}  // namespace

std::string_view text_of(AgreementVerdict verdict) noexcept {
  switch (verdict) {
    case AgreementVerdict::trends_hold:
      return "trends_hold";
    case AgreementVerdict::category_counts_only:
      return "category_counts_only";
    case AgreementVerdict::unknown:
      break;
  }
  return "unknown";
}

Result<Agreement> agreement(const Corpus& first, const Corpus& second, const AgreementOptions& options) {
  if (!(options.level > 0 && options.level < 1)) {
    return Error{ErrorCode::invalid_argument, "level", "a confidence lies between 0 and 1", "use 0.95"};
  }
  if (options.least_kappa_percent < 0 || options.least_kappa_percent > 100) {
    return Error{ErrorCode::invalid_argument, "least_kappa_percent", "a kappa to reach lies between 0 and 100 per cent",
                 "use 60"};
  }
  const std::map<std::string_view, Coding> ours = codings_of(first);
  const std::map<std::string_view, Coding> theirs = codings_of(second);
  Agreement out;
  out.options = options;
  const std::vector<FactorCategory>& categories = factor_categories();
  std::vector<std::vector<std::int32_t>> by_first(categories.size());
  std::vector<std::vector<std::int32_t>> by_second(categories.size());
  std::vector<std::vector<std::int32_t>> units;
  std::vector<std::int32_t> review;
  for (const auto& [id, coding] : ours) {
    const auto other = theirs.find(id);
    if (other == theirs.end()) {
      ++out.only_first;
      continue;
    }
    if (coding.ambiguous || other->second.ambiguous) {
      ++out.ambiguous;
      continue;
    }
    ++out.matched;
    out.without_category += coding.without_category + other->second.without_category;
    for (std::size_t c = 0; c < categories.size(); ++c) {
      by_first[c].push_back(coding.has[c]);
      by_second[c].push_back(other->second.has[c]);
      units.push_back({coding.has[c], other->second.has[c]});
      review.push_back(static_cast<std::int32_t>(out.matched));
    }
  }
  for (const auto& [id, coding] : theirs) out.only_second += ours.contains(id) ? 0 : 1;
  if (out.matched == 0) {
    return Error{ErrorCode::invalid_argument, "second", "no review stands in both corpora",
                 "give two folders in which two people coded reviews of the same ids"};
  }
  for (std::size_t c = 0; c < categories.size(); ++c) {
    CategoryAgreement one;
    one.category = categories[c].id;
    for (std::size_t i = 0; i < by_first[c].size(); ++i) {
      std::int64_t& cell = by_first[c][i] == 1 ? (by_second[c][i] == 1 ? one.both : one.only_first)
                                               : (by_second[c][i] == 1 ? one.only_second : one.neither);
      ++cell;
    }
    one.kappa = stats::cohen_kappa(by_first[c], by_second[c], options.level);
    if (one.kappa) {
      one.verdict = one.kappa->kappa * 100 >= static_cast<double>(options.least_kappa_percent)
                        ? AgreementVerdict::trends_hold
                        : AgreementVerdict::category_counts_only;
    }
    out.categories.push_back(std::move(one));
  }
  stats::BootstrapOptions resampling;
  resampling.confidence = options.level;
  out.alpha = stats::krippendorff_alpha(units, resampling, review);
  return out;
}

}  // namespace debrief::inline v0
