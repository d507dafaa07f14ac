#include "debrief/io/write.hpp"

#include <cstring>
#include <memory>
#include <unordered_map>

#include "debrief/io/write_to.hpp"

namespace debrief::inline v0 {

namespace {

/// So much text is written before a sink gets it.
constexpr std::size_t piece_bytes = std::size_t{1} << 20U;

/// Writes JSON text in either layout. Containers that turn out empty stay on one line.
class Writer {
 public:
  explicit Writer(Layout layout, const TextSink* sink = nullptr) : pretty_(layout == Layout::pretty), sink_(sink) {}

  void value(const Type& type, const void* at) {
    // Descriptions read through pointers to non-const; nothing is changed through them here.
    void* mutable_at = const_cast<void*>(at);
    switch (type.shape) {
      case Shape::record:
        return record(type, mutable_at);
      case Shape::list:
        return list(type, mutable_at);
      case Shape::optional:
        return value(*type.element, type.at(mutable_at, 0));
      case Shape::text:
        return append_json_string(out_, *static_cast<const std::string*>(at));
      case Shape::reference:
        return append_json_string(out_, type.reference(mutable_at));
      case Shape::json:
        return raw(static_cast<const Json*>(at)->text);
      case Shape::integer:
        out_ += std::to_string(*static_cast<const std::int64_t*>(at));
        return;
      case Shape::boolean:
        out_ += *static_cast<const bool*>(at) ? "true" : "false";
        return;
      case Shape::instant:
        return append_json_string(out_, text_of(*static_cast<const Instant*>(at)));
      case Shape::date:
        return append_json_string(out_, text_of(*static_cast<const Date*>(at)));
      case Shape::enumeration:
        return append_json_string(out_, type.enumerators[type.enumerator(at)].text);
    }
  }

  std::string take() {
    if (pretty_) out_ += '\n';
    return std::move(out_);
  }

 private:
  static bool empty(const Type& type, void* at) {
    switch (type.shape) {
      case Shape::text:
        return static_cast<const std::string*>(at)->empty();
      case Shape::reference:
        return type.reference(at).empty();
      case Shape::list:
      case Shape::optional:
        return type.size(at) == 0;
      default:
        return false;
    }
  }

  /// Absent members are left out: those that are empty, unless an empty one means something else than none, as it does
  /// where the default is not empty.
  bool present(const Type& record, const Field& field, void* at) {
    const Type& type = field.type();
    if (!empty(type, at)) return true;
    if (type.shape == Shape::optional) return false;
    return field.need == Need::required || !empty(type, field.member(blank(record)));
  }

  void* blank(const Type& record) {
    std::shared_ptr<void>& made = blanks_[&record];
    if (made == nullptr) made = record.make();
    return made.get();
  }

  /// True when a member still holds what a new record holds, so that a value that could not be read may speak for it.
  static bool untouched(const Type& type, void* at) {
    switch (type.shape) {
      case Shape::text:
        return static_cast<const std::string*>(at)->empty();
      case Shape::reference:
        return type.reference(at).empty();
      case Shape::list:
      case Shape::optional:
        return type.size(at) == 0;
      case Shape::enumeration:
        return type.enumerator(at) == 0;
      case Shape::integer:
        return *static_cast<const std::int64_t*>(at) == 0;
      case Shape::boolean:
        return !*static_cast<const bool*>(at);
      default:
        return true;
    }
  }

  static bool holds(const Extras& extras, std::string_view name) {
    for (const Extra& extra : extras) {
      if (extra.name == name) return true;
    }
    return false;
  }

  void record(const Type& type, void* at) {
    const Extras& extras = type.extras(at);
    std::size_t next_extra = 0;
    std::size_t known = 0;
    bool first = true;
    open('{');
    const auto name = [&](std::string_view text) {
      separate(first);
      append_json_string(out_, text);
      out_ += pretty_ ? ": " : ":";
    };
    const auto extras_until = [&](std::size_t position) {
      for (; next_extra < extras.size() && extras[next_extra].position <= position; ++next_extra) {
        const Extra& extra = extras[next_extra];
        if (const Field* field = find_field(type, extra.name);
            field != nullptr && !untouched(field->type(), field->member(at))) {
          continue;
        }
        name(extra.name);
        raw(extra.json);
      }
    };
    for (const Field& field : type.fields) {
      void* member = field.member(at);
      if (!present(type, field, member)) continue;
      if (!extras.empty() && holds(extras, field.name) && untouched(field.type(), member)) continue;
      extras_until(known);
      name(field.name);
      value(field.type(), member);
      ++known;
    }
    extras_until(static_cast<std::size_t>(-1));
    close('}', first);
  }

  void list(const Type& type, void* at) {
    bool first = true;
    open('[');
    for (std::size_t i = 0; i < type.size(at); ++i) {
      separate(first);
      value(*type.element, type.at(at, i));
      if (sink_ != nullptr && out_.size() >= piece_bytes) hand_over();
    }
    close(']', first);
  }

  /// What is written is never looked at again.
  void hand_over() {
    (*sink_)(out_);
    out_.clear();
  }

  /// Minified JSON text in the writer's own layout.
  void raw(std::string_view json) {
    if (!pretty_) {
      out_ += json;
      return;
    }
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
      const char c = json[i];
      if (in_string) {
        out_ += c;
        if (c == '\\' && i + 1 < json.size()) {
          out_ += json[++i];
        } else if (c == '"') {
          in_string = false;
        }
      } else if (c == '{' || c == '[') {
        if (i + 1 < json.size() && (json[i + 1] == '}' || json[i + 1] == ']')) {
          out_ += c;
          out_ += json[++i];
        } else {
          open(c);
          new_line();
        }
      } else if (c == '}' || c == ']') {
        --depth_;
        new_line();
        out_ += c;
      } else if (c == ',') {
        out_ += c;
        new_line();
      } else if (c == ':') {
        out_ += ": ";
      } else {
        out_ += c;
        in_string = c == '"';
      }
    }
  }

  void open(char bracket) {
    out_ += bracket;
    ++depth_;
  }

  void close(char bracket, bool empty) {
    --depth_;
    if (!empty) new_line();
    out_ += bracket;
  }

  void separate(bool& first) {
    if (!first) out_ += ',';
    first = false;
    new_line();
  }

  void new_line() {
    if (!pretty_) return;
    out_ += '\n';
    out_.append(depth_ * 2, ' ');
  }

  bool pretty_;
  const TextSink* sink_;
  std::size_t depth_ = 0;
  std::unordered_map<const Type*, std::shared_ptr<void>> blanks_;
  std::string out_;
};

}  // namespace

namespace {

/// How many of the first bytes, eight at a time, stand in JSON as they are.
std::size_t plain_words(std::string_view text) {
  constexpr std::uint64_t high = 0x8080808080808080U, low = 0x0101010101010101U;
  // The high bit of a byte is set where the byte is zero.
  const auto zeros = [](std::uint64_t bytes) { return (bytes - low) & ~bytes & high; };
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, 8);
    const std::uint64_t control = (bytes - low * 0x20U) & ~bytes & high;
    if ((control | zeros(bytes ^ (low * 0x22U)) | zeros(bytes ^ (low * 0x5CU))) != 0) break;
  }
  return at;
}

}  // namespace

void append_json_string(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  const auto plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t start = i;
    i += plain_words(text.substr(i));
    while (i < text.size() && plain(text[i])) ++i;
    out += text.substr(start, i - start);
    if (i == text.size()) break;
    switch (const char c = text[i]) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\b':
        out += "\\b";
        break;
      case '\f':
        out += "\\f";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        const auto byte = static_cast<unsigned char>(c);
        out += "\\u00";
        out += hex[byte >> 4U];
        out += hex[byte & 0xFU];
    }
  }
  out += '"';
}

std::string write_record(const Type& type, const void* record, Layout layout) {
  Writer writer(layout);
  writer.value(type, record);
  return writer.take();
}

void write_to(const Review& review, const TextSink& sink, Layout layout) {
  Writer writer(layout, &sink);
  writer.value(type_of<Review>(), &review);
  sink(writer.take());
}

void write_to(const Incident& incident, const TextSink& sink, Layout layout) {
  Writer writer(layout, &sink);
  writer.value(type_of<Incident>(), &incident);
  sink(writer.take());
}

std::string write(const Review& review, Layout layout) {
  return write_record(type_of<Review>(), &review, layout);
}

std::string write(const Incident& incident, Layout layout) {
  return write_record(type_of<Incident>(), &incident, layout);
}

std::string write(const Document& document, Layout layout) {
  return std::visit([layout](const auto& value) { return write(value, layout); }, document);
}

}  // namespace debrief::inline v0
