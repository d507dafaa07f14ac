#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/patterns/cases.hpp"

namespace debrief::inline v0 {

struct SimilarOptions {
  /// Weights of a shared code, of a shared coordination code, and of a shared relation of the factor graphs.
  std::int64_t code_weight = 2;
  std::int64_t coordination_weight = 3;
  std::int64_t edge_weight = 1;
  /// How much words count beside factors where both reviews have factors; where one has none, words are all there is.
  /// Where both titles say something, titles make half of the words: a title is what a review says it is about.
  std::int64_t words_percent = 25;
  /// Below this similarity nothing is offered: no answer is better than a wrong trail.
  std::int64_t threshold_percent = 30;
  std::size_t count = 10;
};

/// A review that is like the one asked about, with what makes it so.
struct SimilarCase {
  std::int32_t row = 0;
  double similarity = 0;
  /// Shared weight over joint weight of codes and relations; of words, rare ones counting more (by the logarithm of the
  /// reviews and one over those that have the word), the words of the titles on their own and all words together.
  double by_factors = 0;
  double by_words = 0;
  std::vector<std::string> codes;
  std::vector<std::string> edges;
  std::vector<std::string> words;  ///< the rarest first
};

struct Similar {
  std::vector<SimilarCase> found;  ///< the most similar first, then by row; none below the threshold
  std::int64_t compared = 0;       ///< reviews that share anything at all
  double nearest_below = 0;        ///< similarity of the best one that was not offered
};

struct SimilarPostings;

/// Reviews prepared for "who has been here before?". Copies share their data.
class DEBRIEF_EXPORT SimilarIndex {
 public:
  /// Linear in the cases' codes, relations and words. `cases` must outlive the index.
  explicit SimilarIndex(const Cases& cases, const SimilarOptions& options = {});
  ~SimilarIndex();
  SimilarIndex(const SimilarIndex&);
  SimilarIndex& operator=(const SimilarIndex&);

  /// Reviews like that of case `row`; never itself, nor another review of one of its incidents. A row that is not there
  /// is an error. Time: linear in the reviews and in what they share with it.
  Result<Similar> of(std::size_t row) const;

 private:
  std::shared_ptr<const SimilarPostings> postings_;
};

/// How well the similarity does on pairs that people called the same story.
struct SimilarEvaluation {
  std::int64_t asked = 0;  ///< reviews with at least one partner
  std::int64_t first_is_partner = 0;
  std::int64_t partner_offered = 0;  ///< a partner among those offered
  std::int64_t abstained = 0;        ///< nothing was offered although there is a partner
  std::int64_t others = 0;           ///< reviews without a partner
  std::int64_t others_silent = 0;    ///< for which nothing was offered, rightly
};

/// Asks about every review. `pairs` are ids of reviews that tell the same story, in either order; unknown ids are an
/// error.
DEBRIEF_EXPORT Result<SimilarEvaluation> evaluate_similar(const Cases& cases,
                                                          const std::vector<std::pair<std::string, std::string>>& pairs,
                                                          const SimilarOptions& options = {});

/// For people: what was found and why, or that nothing comes near.
DEBRIEF_EXPORT std::string text_of(const Similar& similar, const Cases& cases, std::size_t row);
/// "debrief/similar/1".
DEBRIEF_EXPORT std::string json_of(const Similar& similar, const Cases& cases, std::size_t row);

}  // namespace debrief::inline v0
