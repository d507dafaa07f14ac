#include <deque>
#include <iterator>
#include <nlohmann/json.hpp>

#include "io/bytes_kind.hpp"
#include "io/json_tape.hpp"

namespace debrief::inline v0::json {

namespace {

/// Reads characters and tells how far it has come.
class Cursor {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Cursor(const char* at, const char** reached) : at_(at), reached_(reached) {}
  reference operator*() const { return *at_; }
  Cursor& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  Cursor operator++(int) {
    Cursor before = *this;
    ++*this;
    return before;
  }
  bool operator==(const Cursor& other) const { return at_ == other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

constexpr bool is_number_character(char c) {
  return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

/// Builds the tape from parsing events. The lexer's position tells where a token ends; where it begins follows from
/// where the one before it ended.
class Builder {
 public:
  Builder(std::string_view text, const Limits& limits, const char* const* reached)
      : text_(text), limits_(limits), reached_(reached), strings_(std::make_shared<std::deque<std::string>>()) {}

  bool null() { return scalar(Kind::null, 4); }
  bool boolean(bool value) {
    if (!scalar(Kind::boolean, value ? 4 : 5)) return false;
    values_.back().truth = value;
    return true;
  }
  bool number_integer(std::int64_t) { return number(); }
  bool number_unsigned(std::uint64_t) { return number(); }
  bool number_float(double, const std::string&) { return number(); }
  bool string(std::string& value) {
    if (value.size() > limits_.string_bytes) return refuse_string();
    if (!add(Kind::string)) return false;
    values_.back().text = keep(value);
    close(offset());
    return true;
  }
  bool binary(std::vector<std::uint8_t>&) { return false; }
  bool start_object(std::size_t) { return open(Kind::object); }
  bool end_object() { return shut(); }
  bool start_array(std::size_t) { return open(Kind::array); }
  bool end_array() { return shut(); }
  bool key(std::string& name) {
    if (name.size() > limits_.string_bytes) return refuse_string();
    key_ = keep(name);
    key_begin_ = token_begin();
    seen_ = offset();
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) {
    std::string message = error.what();
    if (const std::size_t colon = message.find(": "); colon != std::string::npos) message.erase(0, colon + 2);
    if (text_.find_first_not_of(" \t\r\n") == std::string_view::npos) message = "it is empty";
    if (const std::string_view other = io_detail::packed(text_); !other.empty()) message = other;
    problem = Problem{"not-json", position == 0 ? 0 : std::min(position, text_.size() + 1) - 1, std::move(message)};
    return false;
  }

  std::optional<Problem> problem;

  Tape take() { return {std::move(values_), std::move(strings_)}; }

 private:
  std::size_t offset() const { return static_cast<std::size_t>(*reached_ - text_.data()); }

  std::size_t token_begin() const {
    std::size_t at = seen_;
    while (at < text_.size()) {
      const char c = text_[at];
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r' && c != ',' && c != ':') break;
      ++at;
    }
    return at;
  }

  std::string_view keep(std::string& value) { return strings_->emplace_back(std::move(value)); }

  bool add(Kind kind) {
    if (values_.size() >= limits_.values) {
      problem = Problem{"too-many-values", offset(), "more than " + std::to_string(limits_.values) + " values"};
      return false;
    }
    Value value;
    value.kind = kind;
    value.begin = token_begin();
    value.key = key_;
    value.key_begin = key_begin_;
    key_ = {};
    values_.push_back(value);
    return true;
  }

  void close(std::size_t end) {
    values_.back().end = end;
    values_.back().next = values_.size();
    seen_ = end;
  }

  bool scalar(Kind kind, std::size_t length) {
    if (!add(kind)) return false;
    close(values_.back().begin + length);
    return true;
  }

  bool number() {
    if (!add(Kind::number)) return false;
    std::size_t end = values_.back().begin;
    while (end < text_.size() && is_number_character(text_[end])) ++end;
    close(end);
    return true;
  }

  bool open(Kind kind) {
    if (open_.size() >= limits_.depth) {
      problem = Problem{"too-deep", offset(), "values nested deeper than " + std::to_string(limits_.depth)};
      return false;
    }
    if (!add(kind)) return false;
    open_.push_back(values_.size() - 1);
    seen_ = values_.back().begin + 1;
    return true;
  }

  bool shut() {
    Value& value = values_[open_.back()];
    open_.pop_back();
    value.end = offset();
    value.next = values_.size();
    seen_ = value.end;
    return true;
  }

  bool refuse_string() {
    problem = Problem{"string-too-long", token_begin(),
                      "a string of more than " + std::to_string(limits_.string_bytes) + " bytes"};
    return false;
  }

  std::string_view text_;
  const Limits& limits_;
  const char* const* reached_;
  std::shared_ptr<std::deque<std::string>> strings_;
  std::vector<Value> values_;
  std::vector<std::size_t> open_;
  std::string_view key_;
  std::size_t key_begin_ = 0;
  std::size_t seen_ = 0;
};

}  // namespace

Parsed parse_carefully(std::string_view text, const Limits& limits) {
  const char* reached = text.data();
  Builder builder(text, limits, &reached);
  nlohmann::json::sax_parse(Cursor(text.data(), &reached), Cursor(text.data() + text.size(), &reached), &builder);
  if (builder.problem) return {{}, std::move(builder.problem)};
  return {builder.take(), std::nullopt};
}

}  // namespace debrief::inline v0::json
