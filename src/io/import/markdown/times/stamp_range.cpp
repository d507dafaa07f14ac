// The end of a stamp that is a range, and further times beside its first.
#include "io/import/markdown/times/stamp_grammar.hpp"

namespace debrief::inline v0::markdown {

namespace {

constexpr std::string_view range_words[] = {"to", "until", "till", "through", "thru", "and"};

}  // namespace

void StampGrammar::read_range() {
  const std::size_t before = at_;
  const std::size_t ended = end_;
  const Moment& begin = stamp_.begin;
  if (begin.clock && seconds_range()) return;
  if (at_ < text_.size() && text_[at_] == '~') {
    stamp_.approximate = true;
    ++at_;
  }
  at_ = spaces(text_, at_);
  const char first = at_ < text_.size() ? lower(text_[at_]) : ' ';
  // Most entries go on with a word; of the words only "to", "until", "and" and their like begin an end.
  if (is_word(first) && static_cast<unsigned char>(first) < 0x80 && first != 't' && first != 'u' && first != 'a') {
    at_ = before;
    return;
  }
  bool range = false;
  for (const std::string_view each : WordList{"-", "–", "—", "→", "->", "=>", "..", "…", "~"}) {
    if (!range && rest().starts_with(each)) {
      at_ = spaces(text_, at_ + each.size());
      if (rest().starts_with(">")) ++at_;
      range = true;
    }
  }
  for (const std::string_view each : range_words) range = range || word(each);
  if (range && rest().starts_with("~")) ++at_;
  Moment end;
  const auto doubts = stamp_.doubts.size();
  if (range && !begin.empty() && read_moment(end) && (end.clock || end.day || (end.since_start && begin.since_start)) &&
      (!end.since_start || begin.since_start) && (!begin.clock || end.clock) && !is_word_at(text_, at_)) {
    stamp_.end = end;
    agree();
    return;
  }
  stamp_.doubts.resize(doubts);
  stamp_.end.reset();
  at_ = before;
  end_ = ended;
  read_others();
}

void StampGrammar::read_others() {
  while (stamp_.begin.clock) {
    const std::size_t before = at_;
    at_ = spaces(text_, at_);
    if (!rest().starts_with("/")) {
      at_ = before;
      return;
    }
    at_ = spaces(text_, at_ + 1);
    Moment other;
    const std::size_t ended = end_;
    if (!read_moment(other) || !other.clock) {
      at_ = before;
      end_ = ended;
      return;
    }
    if (!other.zone || !stamp_.begin.zone) stamp_.approximate = true;
  }
}

bool StampGrammar::seconds_range() {
  const std::string_view here = rest();
  if (at_ != end_ || here.size() < 3 || here[0] != '-' || !is_digit(here[1]) || !is_digit(here[2])) return false;
  if (here.size() > 3 && (is_word(here[3]) || here[3] == ':' || here[3] == '.' || here[3] == '-')) return false;
  const int part = (here[1] - '0') * 10 + (here[2] - '0');
  WrittenClock clock = *stamp_.begin.clock;
  const int unit = clock.resolution == 1 ? 1 : 60;
  const int now = clock.second_of_day / unit % 60;
  if (part > 59 || part <= now || clock.resolution > 60) return false;
  clock.second_of_day += (part - now) * unit;
  Moment end;
  end.clock = clock;
  stamp_.end = end;
  at_ += 3;
  end_ = at_;
  return true;
}

void StampGrammar::agree() {
  Moment& begin = stamp_.begin;
  Moment& end = *stamp_.end;
  if (!begin.zone) begin.zone = end.zone;
  if (!end.zone) end.zone = begin.zone;
  // "22:36-22:47 (May 3)": the day behind a range is that of both its ends.
  const bool one_day = begin.clock && end.clock && begin.clock->second_of_day <= end.clock->second_of_day;
  if (day_behind_ && !begin.day && one_day) begin.day = end.day;
  if (!begin.clock || !end.clock || !end.clock->has_half || begin.clock->has_half) return;
  constexpr std::int32_t half = 43200;
  // "12:20-1:15 AM" begins after midnight.
  if (end.clock->second_of_day < half && begin.clock->second_of_day >= half &&
      begin.clock->second_of_day < half + 3600) {
    begin.clock->second_of_day -= half;
    return;
  }
  const std::int32_t later = begin.clock->second_of_day + half;
  if (begin.clock->second_of_day < half && later <= end.clock->second_of_day) begin.clock->second_of_day = later;
}

}  // namespace debrief::inline v0::markdown
