#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/metrics/stats/agreement.hpp"

namespace debrief::inline v0 {

struct AgreementOptions {
  /// The kappa from which codes of a category may be followed over time, in hundredths.
  std::int64_t least_kappa_percent = 60;
  /// Confidence of the intervals, between 0 and 1.
  double level = 0.95;
};

/// What two codings of a category allow.
enum class AgreementVerdict : std::uint8_t {
  trends_hold,           ///< trends of its codes may be read
  category_counts_only,  ///< below the threshold: count the category, follow none of its codes
  unknown,               ///< neither coder ever used it, or both always did: there is nothing to measure
};

/// "trends_hold", "category_counts_only", "unknown".
DEBRIEF_EXPORT std::string_view text_of(AgreementVerdict verdict) noexcept;

/// In how many reviews two coders found a factor of a category.
struct CategoryAgreement {
  std::string category;
  std::int64_t both = 0;
  std::int64_t only_first = 0;
  std::int64_t only_second = 0;
  std::int64_t neither = 0;
  /// Of "has a factor of this category" over the reviews; absent where the verdict is unknown.
  std::optional<stats::Kappa> kappa;
  AgreementVerdict verdict = AgreementVerdict::unknown;
};

/// Two codings of the same reviews side by side.
struct Agreement {
  AgreementOptions options;
  std::int64_t matched = 0;           ///< reviews that both coded
  std::int64_t only_first = 0;        ///< that the second corpus does not hold
  std::int64_t only_second = 0;       ///< that the first corpus does not hold
  std::int64_t ambiguous = 0;         ///< ids that stand for several reviews in one corpus, and so for none here
  std::int64_t without_category = 0;  ///< factors of the matched reviews whose code has no category
  /// All of the taxonomy's, in its order.
  std::vector<CategoryAgreement> categories;
  /// Over every review and category at once; its interval resamples reviews.
  std::optional<stats::Alpha> alpha;
};

/// How far two people who coded the factors of the same reviews agree, before any trend is trusted. Reviews are matched
/// by id. An error where no review is in both, or for options out of range. Linear in the reviews and factors, times
/// the replicates of the interval.
DEBRIEF_EXPORT Result<Agreement> agreement(const Corpus& first, const Corpus& second,
                                           const AgreementOptions& options = {});

/// For people: a line for each category with its numbers and what they allow.
DEBRIEF_EXPORT std::string text_of(const Agreement& agreement);

/// For machines.
DEBRIEF_EXPORT std::string json_of(const Agreement& agreement);

}  // namespace debrief::inline v0
