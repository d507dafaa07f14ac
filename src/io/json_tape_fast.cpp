#include "io/json_tape.hpp"

#if DEBRIEF_HAS_SIMDJSON

#include <simdjson.h>

namespace debrief::inline v0::json {

namespace {

namespace ondemand = simdjson::ondemand;

struct Storage {
  simdjson::padded_string text;
  ondemand::parser parser;
};

constexpr bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}
constexpr bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(std::string_view token) {
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t start = i;
    while (i < token.size() && is_digit(token[i])) ++i;
    return i - start;
  };
  if (i < token.size() && token[i] == '-') ++i;
  if (i < token.size() && token[i] == '0') {
    ++i;
  } else if (digits() == 0) {
    return false;
  }
  if (i < token.size() && token[i] == '.') {
    ++i;
    if (digits() == 0) return false;
  }
  if (i < token.size() && (token[i] == 'e' || token[i] == 'E')) {
    ++i;
    if (i < token.size() && (token[i] == '+' || token[i] == '-')) ++i;
    if (digits() == 0) return false;
  }
  return i == token.size();
}

/// Fills a tape. Every member function returns false for a text that the careful engine is to look at.
class Filler {
 public:
  Filler(const char* base, std::size_t size, const Limits& limits, std::vector<Value>& values)
      : base_(base), size_(size), limits_(limits), values_(values) {}

  template <class Source>
  bool fill(Source& source, std::size_t depth) {
    ondemand::json_type type;
    if (source.type().get(type) != simdjson::SUCCESS || values_.size() >= limits_.values) return false;
    switch (type) {
      case ondemand::json_type::object:
        return fill_object(source, depth);
      case ondemand::json_type::array:
        return fill_array(source, depth);
      case ondemand::json_type::string:
        return fill_string(source);
      case ondemand::json_type::number:
        return fill_token(source, Kind::number);
      case ondemand::json_type::boolean:
        return fill_token(source, Kind::boolean);
      case ondemand::json_type::null:
        return fill_token(source, Kind::null);
    }
    return false;
  }

 private:
  std::size_t offset(const char* at) const { return static_cast<std::size_t>(at - base_); }

  template <class Source>
  std::optional<std::string_view> token(Source& source) {
    std::string_view raw;
    if constexpr (std::is_same_v<decltype(source.raw_json_token()), std::string_view>) {
      raw = source.raw_json_token();
    } else if (source.raw_json_token().get(raw) != simdjson::SUCCESS) {
      return std::nullopt;
    }
    while (!raw.empty() && is_space(raw.back())) raw.remove_suffix(1);
    return raw;
  }

  Value& add(Kind kind, std::string_view raw) {
    Value& value = values_.emplace_back();
    value.kind = kind;
    value.begin = offset(raw.data());
    value.end = value.begin + raw.size();
    value.next = values_.size();
    value.key = key_;
    value.key_begin = key_begin_;
    key_ = {};
    return value;
  }

  template <class Source>
  bool fill_token(Source& source, Kind kind) {
    const std::optional<std::string_view> raw = token(source);
    if (!raw) return false;
    if (kind == Kind::number) {
      // simdjson's own validation moves its cursor; the grammar is checked here so that no digit is lost.
      if (!is_number(*raw)) return false;
    } else if (kind == Kind::boolean ? *raw != "true" && *raw != "false" : *raw != "null") {
      return false;
    }
    add(kind, *raw).truth = *raw == "true";
    return true;
  }

  template <class Source>
  bool fill_string(Source& source) {
    const std::optional<std::string_view> raw = token(source);
    std::string_view text;
    if (!raw || source.get_string().get(text) != simdjson::SUCCESS || text.size() > limits_.string_bytes) return false;
    add(Kind::string, *raw).text = text;
    return true;
  }

  /// The place behind the bracket that closes a container whose content ended at `from`.
  std::optional<std::size_t> behind(std::size_t from, char bracket) const {
    while (from < size_ && is_space(base_[from])) ++from;
    if (from >= size_ || base_[from] != bracket) return std::nullopt;
    return from + 1;
  }

  bool shut(std::size_t index, std::size_t content_end, char bracket) {
    const std::optional<std::size_t> end = behind(content_end, bracket);
    if (!end) return false;
    values_[index].end = *end;
    values_[index].next = values_.size();
    return true;
  }

  template <class Source>
  bool fill_object(Source& source, std::size_t depth) {
    if (depth >= limits_.depth) return false;
    const std::optional<std::string_view> raw = token(source);
    ondemand::object object;
    if (!raw || source.get_object().get(object) != simdjson::SUCCESS) return false;
    const std::size_t index = values_.size();
    add(Kind::object, raw->substr(0, 1));
    std::size_t end = values_[index].begin + 1;
    for (auto member : object) {
      ondemand::field field;
      if (std::move(member).get(field) != simdjson::SUCCESS) return false;
      key_begin_ = offset(field.key().raw()) - 1;
      std::string_view key;
      if (field.unescaped_key().get(key) != simdjson::SUCCESS || key.size() > limits_.string_bytes) return false;
      key_ = key;
      ondemand::value value = field.value();
      const std::size_t child = values_.size();
      if (!fill(value, depth + 1)) return false;
      end = values_[child].end;
    }
    return shut(index, end, '}');
  }

  template <class Source>
  bool fill_array(Source& source, std::size_t depth) {
    if (depth >= limits_.depth) return false;
    const std::optional<std::string_view> raw = token(source);
    ondemand::array array;
    if (!raw || source.get_array().get(array) != simdjson::SUCCESS) return false;
    const std::size_t index = values_.size();
    add(Kind::array, raw->substr(0, 1));
    std::size_t end = values_[index].begin + 1;
    for (auto element : array) {
      ondemand::value value;
      if (std::move(element).get(value) != simdjson::SUCCESS) return false;
      const std::size_t child = values_.size();
      if (!fill(value, depth + 1)) return false;
      end = values_[child].end;
    }
    return shut(index, end, ']');
  }

  const char* base_;
  std::size_t size_;
  const Limits& limits_;
  std::vector<Value>& values_;
  std::string_view key_;
  std::size_t key_begin_ = 0;
};

}  // namespace

std::optional<Tape> parse_fast(std::string_view text, const Limits& limits) {
  if (text.empty() || limits.depth > 1000) return std::nullopt;
  auto storage = std::make_shared<Storage>();
  storage->text = simdjson::padded_string(text);
  ondemand::document document;
  if (storage->parser.iterate(storage->text).get(document) != simdjson::SUCCESS) return std::nullopt;
  Tape tape;
  tape.values.reserve(text.size() / 24 + 8);
  Filler filler(storage->text.data(), text.size(), limits, tape.values);
  ondemand::json_type type;
  if (document.type().get(type) != simdjson::SUCCESS) return std::nullopt;
  if (type != ondemand::json_type::object && type != ondemand::json_type::array) return std::nullopt;
  if (!filler.fill(document, 0)) return std::nullopt;
  std::size_t end = tape.values.front().end;
  while (end < text.size() && is_space(text[end])) ++end;
  if (end != text.size()) return std::nullopt;
  tape.storage = std::move(storage);
  return tape;
}

}  // namespace debrief::inline v0::json

#else

namespace debrief::inline v0::json {

std::optional<Tape> parse_fast(std::string_view, const Limits&) {
  return std::nullopt;
}

}  // namespace debrief::inline v0::json

#endif
