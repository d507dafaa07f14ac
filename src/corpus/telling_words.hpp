// How texts are compared across documents: by what they say, not by how they are written. Private.
#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0 {

/// Lower case, everything that is no letter or digit as one space: how titles are compared. Bytes above ASCII stay.
std::string normalised(std::string_view title);

/// Goes through the words of a text that say what an incident was about, in its order, repeats included: three to
/// forty letters, none of those that every review has, plurals without their s. Of numbers only the status codes of
/// failed requests, 400 to 599.
class TellingWords {
 public:
  explicit TellingWords(std::string_view text) : plain_(normalised(text)) {}
  /// The next one, which lives as long as this object; empty after the last.
  std::string_view next();

 private:
  std::string plain_;
  std::size_t at_ = 0;
};

}  // namespace debrief::inline v0
