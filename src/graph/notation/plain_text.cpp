#include "debrief/graph/plain_text.hpp"

#include <algorithm>

#include "debrief/graph/nodes.hpp"

namespace debrief::inline v0::graph {

namespace {

std::string words_of(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

std::string duration(std::int64_t seconds) {
  const std::int64_t minutes = seconds / 60, rest = seconds % 60;
  std::string out;
  if (minutes != 0 || rest == 0) out = std::to_string(minutes) + " min";
  if (rest != 0) out += (out.empty() ? "" : " ") + std::to_string(rest) + " s";
  return out;
}

bool is_blank(const Type& type, const void* value) {
  switch (type.shape) {
    case Shape::text:
      return static_cast<const std::string*>(value)->empty();
    case Shape::reference:
      return type.reference(const_cast<void*>(value)).empty();
    case Shape::list:
      return type.size(value) == 0;
    case Shape::optional:
      return type.size(value) == 0;
    case Shape::record:
      return std::all_of(type.fields.begin(), type.fields.end(),
                         [&](const Field& f) { return is_blank(f.type(), member_of(f, value)); });
    case Shape::boolean:
      return !*static_cast<const bool*>(value);
    default:
      return false;
  }
}

/// Walks a described value and writes it with labels in place of bare ids.
class Printer {
 public:
  explicit Printer(const Review& review) : nodes_(review) {}

  std::string out;

  void whole(const Type& type, const void* value) {
    if (type.shape == Shape::list) {
      for (std::size_t i = 0; i < type.size(value); ++i) item(*type.element, type.at(const_cast<void*>(value), i), 0);
    } else {
      record(type, value, 0);
    }
  }

  void part(const Field& field, const void* value) {
    std::string title = words_of(field.name);
    if (!title.empty() && title[0] >= 'a' && title[0] <= 'z') title[0] = static_cast<char>(title[0] - 'a' + 'A');
    out += title + "\n  " + std::string(field.sentence) + '\n';
    const Type& type = field.type();
    if (is_blank(type, value)) {
      out += "  Nothing.\n";
    } else if (type.shape == Shape::list) {
      for (std::size_t i = 0; i < type.size(value); ++i) item(*type.element, type.at(const_cast<void*>(value), i), 2);
    } else {
      record(type, value, 2);
    }
    out += '\n';
  }

 private:
  std::string reference(std::string_view id) const {
    const std::size_t node = nodes_.find(id);
    std::string text(id);
    if (node != Nodes::npos && nodes_[node].label != id) text += " (" + std::string(nodes_[node].label) + ')';
    return text;
  }

  std::string scalar(const Type& type, const void* value, std::string_view name) const {
    switch (type.shape) {
      case Shape::text:
        return *static_cast<const std::string*>(value);
      case Shape::reference:
        return reference(type.reference(const_cast<void*>(value)));
      case Shape::integer: {
        const auto number = *static_cast<const std::int64_t*>(value);
        return name.ends_with("_seconds") || name == "seconds_to_notice" ? duration(number) : std::to_string(number);
      }
      case Shape::boolean:
        return *static_cast<const bool*>(value) ? "yes" : "no";
      case Shape::instant:
        return text_of(*static_cast<const Instant*>(value));
      case Shape::enumeration:
        return words_of(type.enumerators[type.enumerator(value)].text);
      default:
        return {};
    }
  }

  static bool is_scalar(const Type& type) {
    return type.shape != Shape::record && type.shape != Shape::list && type.shape != Shape::optional;
  }

  static std::string space(std::size_t indent) { return std::string(indent, ' '); }

  void item(const Type& type, const void* value, std::size_t indent) {
    if (is_scalar(type)) {
      out += space(indent) + "- " + scalar(type, value, {}) + '\n';
      return;
    }
    // A record that is one list is that list on a line; others begin with their first two words.
    if (type.fields.size() == 1) {
      const Field& only = type.fields[0];
      out += space(indent) + "- ";
      inline_list(only.type(), member_of(only, value));
      out += '\n';
      return;
    }
    if (type.name == "EdgeRef") {
      out += space(indent) + "- " + edge(type, value) + '\n';
      return;
    }
    const std::size_t before = out.size();
    record(type, value, indent + 2);
    if (out.size() > before + indent) out[before + indent] = '-';
  }

  std::string edge(const Type& type, const void* value) const {
    std::string text;
    for (const Field& field : type.fields) {
      text += (text.empty() ? "" : " ") + scalar(field.type(), member_of(field, value), field.name);
    }
    return text;
  }

  void inline_list(const Type& type, const void* value) {
    for (std::size_t i = 0; i < type.size(value); ++i) {
      out += (i == 0                                    ? ""
              : type.element->shape == Shape::reference ? " & "
                                                        : ", ") +
             scalar(*type.element, type.at(const_cast<void*>(value), i), {});
    }
  }

  void record(const Type& type, const void* value, std::size_t indent) {
    for (const Field& field : type.fields) {
      const Type* member_type = &field.type();
      const void* member = member_of(field, value);
      if (is_blank(*member_type, member)) continue;
      if (member_type->shape == Shape::optional) {
        member = member_type->at(const_cast<void*>(member), 0);
        member_type = member_type->element;
      }
      // A label only repeats what stands with the id.
      if (field.name == "label" && repeats_id(type, value, member)) continue;
      std::string_view name = field.name;
      if (name.ends_with("_seconds")) name.remove_suffix(8);
      out += space(indent) + words_of(name) + ": ";
      if (is_scalar(*member_type)) {
        out += scalar(*member_type, member, field.name) + '\n';
      } else if (member_type->shape == Shape::record) {
        if (member_type->name == "EdgeRef") {
          out += edge(*member_type, member) + '\n';
        } else {
          out.back() = '\n';
          record(*member_type, member, indent + 2);
        }
      } else if (is_scalar(*member_type->element)) {
        for (std::size_t i = 0; i < member_type->size(member); ++i) {
          out +=
              (i == 0 ? "" : "; ") + scalar(*member_type->element, member_type->at(const_cast<void*>(member), i), {});
        }
        out += '\n';
      } else {
        out.back() = '\n';
        for (std::size_t i = 0; i < member_type->size(member); ++i) {
          item(*member_type->element, member_type->at(const_cast<void*>(member), i), indent + 2);
        }
      }
    }
  }

  bool repeats_id(const Type& type, const void* value, const void* label) const {
    const Field& first = type.fields[0];
    if (first.type().shape != Shape::reference) return false;
    const std::string& id = first.type().reference(const_cast<void*>(member_of(first, value)));
    const std::size_t node = nodes_.find(id);
    return node != Nodes::npos && nodes_[node].label == *static_cast<const std::string*>(label);
  }

  Nodes nodes_;
};

}  // namespace

std::string plain_text(const Type& type, const void* value, const Review& review) {
  Printer printer(review);
  printer.whole(type, value);
  return std::move(printer.out);
}

std::string plain_parts(const Type& type, const void* value, const Review& review, std::string_view part) {
  Printer printer(review);
  for (const Field& field : type.fields) {
    const void* member = member_of(field, value);
    if (part.empty() ? !is_blank(field.type(), member) : field.name == part) printer.part(field, member);
  }
  return std::move(printer.out);
}

}  // namespace debrief::inline v0::graph
