// How a stamp is read: one pass over its words, from the brackets before it to the marks behind it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "io/import/markdown/characters.hpp"
#include "io/import/markdown/times/stamp.hpp"

namespace debrief::inline v0::markdown {

/// Words that say how well a time is known.
inline constexpr std::string_view approximate_words[] = {"around",     "about",         "approximately",  "approx.",
                                                         "approx",     "roughly",       "circa",          "ca.",
                                                         "c.",         "some time",     "sometime",       "maybe",
                                                         "estimated",  "shortly after", "shortly before", "just before",
                                                         "just after", "before",        "after",          "not sure",
                                                         "exact time"};

/// The first place from `at` on that is no white space.
inline std::size_t spaces(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_blank(text[at]) || text.substr(at).starts_with("\xC2\xA0"))) {
    at += is_blank(text[at]) ? 1 : 2;
  }
  return at;
}

/// Reads one stamp. Linear in it.
class StampGrammar {
 public:
  StampGrammar(std::string_view text, Dots dots, bool four_digits = false)
      : text_(text), dots_(dots), four_digits_(four_digits) {}
  /// The stamp at the beginning of the text, and what stands behind it.
  std::optional<Stamp> read();

 private:
  std::string_view rest() const { return text_.substr(std::min(at_, text_.size())); }
  /// Steps over a whole word and the space behind it; false where another stands here.
  bool word(std::string_view wanted);
  /// Brackets, quotes and words before the stamp.
  void open();
  /// "HH:mm", "--:--", "2X:XX": what stands where a time would.
  bool placeholder();
  /// Steps over what stands between the parts of one moment; false where another part cannot follow.
  void between(const Moment& moment);
  /// Steps over "ca.", "roughly" and their like.
  bool approximately();
  /// A day, a clock time, a zone, in any order; false where there is none of them.
  bool read_moment(Moment& out);
  /// The next of the parts of a moment.
  bool read_part(Moment& out);
  /// "Fri May 3 10:05:09 UTC 2024", as programs print a date.
  bool read_year_behind(Moment& out);
  /// The zone behind a clock time; the dash of a range is no sign of an offset.
  bool read_zone(Moment& out);
  /// "(17:14 UTC)", "(Oct 29)", "(next day)", "(maybe earlier?)": what belongs to the stamp.
  bool read_brackets(Moment& out);
  /// "14:05 - 14:20", "from 14:05 until 14:20": the end, where there is one.
  void read_range();
  /// "22:33/22:41" is the first of several that somebody remembered; "06:05 EDT / 10:05 UTC" is one time in two zones.
  void read_others();
  /// "16:05:57-58" and "13:30-45": only the last part differs.
  bool seconds_range();
  /// What one end of a range says holds for the other: "2:30-2:45 pm", "16:00 - 17:00 UTC".
  void agree();
  /// Brackets behind the stamp, and remarks on how well it is known.
  void close();
  /// The marks between a stamp and its text.
  void separator();

  std::string_view text_;
  Dots dots_;
  bool four_digits_;
  Stamp stamp_;
  std::size_t at_ = 0;
  std::size_t end_ = 0;
  bool has_t_ = false;
  /// The last moment has its day in brackets behind it.
  bool day_behind_ = false;
  /// The closing brackets that are still to come, innermost last.
  std::string brackets_;
};

}  // namespace debrief::inline v0::markdown
