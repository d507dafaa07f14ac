// The one description of a type's fields. The JSON reader and writer, the JSON Schema, the Python classes and stubs,
// the columns and the field tables all walk these descriptions; none of them names a field of its own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/core/id.hpp"
#include "debrief/core/instant.hpp"

namespace debrief::inline v0 {

/// What a described value looks like in a document.
enum class Shape : std::uint8_t {
  text,         ///< std::string
  reference,    ///< Id<T>: a string that names something
  json,         ///< Json: any JSON value, kept as it was written
  integer,      ///< std::int64_t
  boolean,      ///< bool
  instant,      ///< Instant: RFC 3339 text
  date,         ///< Date: "YYYY-MM-DD"
  enumeration,  ///< an enum whose enumerators count from 0
  record,       ///< a struct with fields
  list,         ///< std::vector of a described type
  optional,     ///< std::optional of a described type
};

/// Whether a document must hold a field.
enum class Need : std::uint8_t { optional, required };

/// A member of a record that the description does not know, kept where it stood.
struct Extra {
  /// How many known members stood before it.
  std::size_t position = 0;
  std::string name;
  /// The value as written, without insignificant white space.
  std::string json;
  bool operator==(const Extra&) const = default;
};

/// The unknown members of a record, in document order. A known member whose value could not be read is kept here too,
/// so that writing loses nothing.
using Extras = std::vector<Extra>;

/// Any JSON value as text without insignificant white space. Default: an empty object.
struct Json {
  std::string text = "{}";
  bool operator==(const Json&) const = default;
};

struct Type;

/// The description of a described type T, built once.
template <class T>
struct Described;

template <class T>
const Type& type_of() {
  return Described<T>::type();
}

/// One member of a record.
struct Field {
  std::string_view name;
  const Type& (*type)() = nullptr;
  Need need = Need::optional;
  /// The format version in which the field appeared.
  int since = 1;
  /// One sentence, the only place where the field is explained.
  std::string_view sentence;
  void* (*member)(void* record) = nullptr;
  /// Smallest legal value of an integer.
  std::optional<std::int64_t> minimum;
};

/// One value of an enumeration. Its number is its place in the list.
struct Enumerator {
  std::string_view text;
  std::string_view sentence;
  /// Another spelling that is understood on input and never written.
  std::string_view alias = {};
};

/// A type as data. Which members are set depends on the shape.
struct Type {
  Shape shape = Shape::text;
  std::string_view name;
  std::string_view sentence;

  // record
  std::vector<Field> fields;
  Extras& (*extras)(void* record) = nullptr;
  std::shared_ptr<void> (*make)() = nullptr;
  std::shared_ptr<void> (*copy)(const void* record) = nullptr;
  bool (*equal)(const void* first, const void* second) = nullptr;

  // enumeration
  std::vector<Enumerator> enumerators;
  std::size_t (*enumerator)(const void* value) = nullptr;
  void (*set_enumerator)(void* value, std::size_t index) = nullptr;

  // reference: the type it names, "AnyNode" for any node of the factor graph
  std::string_view target;
  std::string& (*reference)(void* value) = nullptr;

  // list and optional
  const Type* element = nullptr;
  std::size_t (*size)(const void* value) = nullptr;       // optional: 0 or 1
  void* (*at)(void* value, std::size_t index) = nullptr;  // optional: index 0
  void* (*append)(void* value) = nullptr;                 // adds a default element and returns it
  void (*clear)(void* value) = nullptr;
};

/// The enumerator's text. Enumerations are described like records.
template <class E>
  requires std::is_enum_v<E>
std::string_view text_of(E value) {
  return type_of<E>().enumerators[static_cast<std::size_t>(value)].text;
}

/// The enumerator of that text (an alias counts); nothing for any other text.
template <class E>
  requires std::is_enum_v<E>
std::optional<E> enumerator_of(std::string_view text) {
  const auto& all = type_of<E>().enumerators;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].text == text || (!all[i].alias.empty() && all[i].alias == text)) return static_cast<E>(i);
  }
  return std::nullopt;
}

namespace detail {

template <class M>
struct member_pointer;
template <class T, class M>
struct member_pointer<M T::*> {
  using record = T;
  using member = M;
};

}  // namespace detail

/// Describes one member: field<&Action::title>("title", Need::required, "What will be done.").
template <auto Member>
Field field(std::string_view name, Need need, std::string_view sentence) {
  using pointer = detail::member_pointer<decltype(Member)>;
  Field out;
  out.name = name;
  out.type = &type_of<typename pointer::member>;
  out.need = need;
  out.sentence = sentence;
  out.member = [](void* record) -> void* { return &(static_cast<typename pointer::record*>(record)->*Member); };
  return out;
}

template <auto Member>
Field field(std::string_view name, std::string_view sentence) {
  return field<Member>(name, Need::optional, sentence);
}

/// An integer member that must not be smaller than `minimum`.
template <auto Member>
Field field_at_least(std::int64_t minimum, std::string_view name, std::string_view sentence) {
  Field out = field<Member>(name, Need::optional, sentence);
  out.minimum = minimum;
  return out;
}

/// Describes a record. T is a copyable struct with a member `Extras extras` and operator==.
template <class T>
Type record(std::string_view name, std::string_view sentence, std::vector<Field> fields) {
  Type out;
  out.shape = Shape::record;
  out.name = name;
  out.sentence = sentence;
  out.fields = std::move(fields);
  out.extras = [](void* value) -> Extras& { return static_cast<T*>(value)->extras; };
  out.make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
  out.copy = [](const void* value) -> std::shared_ptr<void> {
    return std::make_shared<T>(*static_cast<const T*>(value));
  };
  out.equal = [](const void* a, const void* b) { return *static_cast<const T*>(a) == *static_cast<const T*>(b); };
  return out;
}

/// Describes an enumeration whose enumerators count from 0 in the order given.
template <class E>
Type enumeration(std::string_view name, std::string_view sentence, std::vector<Enumerator> enumerators) {
  Type out;
  out.shape = Shape::enumeration;
  out.name = name;
  out.sentence = sentence;
  out.enumerators = std::move(enumerators);
  out.enumerator = [](const void* value) { return static_cast<std::size_t>(*static_cast<const E*>(value)); };
  out.set_enumerator = [](void* value, std::size_t index) { *static_cast<E*>(value) = static_cast<E>(index); };
  return out;
}

template <>
struct DEBRIEF_EXPORT Described<std::string> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Json> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<std::int64_t> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<bool> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Instant> {
  static const Type& type();
};
template <>
struct DEBRIEF_EXPORT Described<Date> {
  static const Type& type();
};

/// The name of T for Id<T>; specialised beside T, also where T is never described itself.
template <class T>
struct Named;
template <>
struct Named<AnyNode> {
  static constexpr std::string_view name = "AnyNode";
};

template <class T>
struct Described<Id<T>> {
  static const Type& type() {
    static const Type made = [] {
      Type out;
      out.shape = Shape::reference;
      out.name = "Id";
      out.target = Named<T>::name;
      out.reference = [](void* value) -> std::string& { return static_cast<Id<T>*>(value)->text; };
      return out;
    }();
    return made;
  }
};

template <class T>
struct Described<std::vector<T>> {
  static const Type& type() {
    static const Type made = [] {
      using List = std::vector<T>;
      Type out;
      out.shape = Shape::list;
      out.element = &type_of<T>();
      out.size = [](const void* value) { return static_cast<const List*>(value)->size(); };
      out.at = [](void* value, std::size_t i) -> void* { return &(*static_cast<List*>(value))[i]; };
      out.append = [](void* value) -> void* { return &static_cast<List*>(value)->emplace_back(); };
      out.clear = [](void* value) { static_cast<List*>(value)->clear(); };
      return out;
    }();
    return made;
  }
};

template <class T>
struct Described<std::optional<T>> {
  static const Type& type() {
    static const Type made = [] {
      using Maybe = std::optional<T>;
      Type out;
      out.shape = Shape::optional;
      out.element = &type_of<T>();
      out.size = [](const void* value) { return static_cast<const Maybe*>(value)->has_value() ? std::size_t{1} : 0; };
      out.at = [](void* value, std::size_t) -> void* { return &**static_cast<Maybe*>(value); };
      out.append = [](void* value) -> void* { return &static_cast<Maybe*>(value)->emplace(); };
      out.clear = [](void* value) { static_cast<Maybe*>(value)->reset(); };
      return out;
    }();
    return made;
  }
};

/// The field of that name; null when the record has none.
DEBRIEF_EXPORT const Field* find_field(const Type& record, std::string_view name) noexcept;

/// The member of that record as its own type, without its description's constness in the way.
inline const void* member_of(const Field& field, const void* record) {
  return field.member(const_cast<void*>(record));
}

}  // namespace debrief::inline v0
