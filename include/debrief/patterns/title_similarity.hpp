#pragma once

#include <string>
#include <string_view>

#include "debrief/core/export.hpp"

namespace debrief::inline v0 {

/// Lower case (ASCII), everything that is no letter or digit as one space, none at the ends. Bytes above ASCII stay.
DEBRIEF_EXPORT std::string normalised_title(std::string_view title);

/// How alike two titles of actions are, each measure from 0 to 1. Both titles are normalised first; two empty ones are
/// not alike.
///
/// Not among them, on purpose: measures by which a title is as good as equal to a longer one that holds its words.
/// "Improve monitoring" is not "Improve monitoring for payments".
struct TitleSimilarity {
  double indel = 0;         ///< twice the longest common subsequence over both lengths, in code points
  double token_sorted = 0;  ///< the same with the words of each title in order
  double trigram = 0;       ///< Jaccard similarity of 3-grams, with two spaces around each title

  /// The one that decides: the greater of token_sorted and trigram.
  double score() const { return token_sorted > trigram ? token_sorted : trigram; }
};

/// Time: the product of the lengths over 64.
DEBRIEF_EXPORT TitleSimilarity title_similarity(std::string_view a, std::string_view b);

}  // namespace debrief::inline v0
