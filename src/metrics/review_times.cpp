#include "metrics/review_times.hpp"

#include <algorithm>
#include <tuple>

namespace debrief::inline v0 {

std::vector<ReviewTime> review_times(const Corpus& corpus, std::int64_t as_of) {
  std::vector<ReviewTime> out;
  const Corpus::Documents& table = corpus.documents;
  for (std::size_t document = 0; document < corpus.document_count(); ++document) {
    if (table.is_review[document] == 0) continue;
    const std::int64_t at =
        table.meeting_started[document] != absent ? table.meeting_started[document] : table.meeting_ended[document];
    if (at != absent && at > as_of) continue;
    out.push_back({document, at == absent ? std::nullopt : std::optional(at)});
  }
  std::sort(out.begin(), out.end(), [&](const ReviewTime& a, const ReviewTime& b) {
    const auto key = [&](const ReviewTime& review) {
      return std::tuple<bool, std::int64_t, const std::string&, std::int64_t>(!review.held, review.held.value_or(0),
                                                                              corpus.strings[table.id[review.document]],
                                                                              table.fingerprint[review.document]);
    };
    return key(a) < key(b);
  });
  return out;
}

}  // namespace debrief::inline v0
