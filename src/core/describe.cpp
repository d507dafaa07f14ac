#include "debrief/core/describe.hpp"

namespace debrief::inline v0 {

namespace {

Type leaf(Shape shape, std::string_view name, std::string_view sentence) {
  Type out;
  out.shape = shape;
  out.name = name;
  out.sentence = sentence;
  return out;
}

}  // namespace

const Type& Described<std::string>::type() {
  static const Type made = leaf(Shape::text, "text", "Text in UTF-8.");
  return made;
}
const Type& Described<Json>::type() {
  static const Type made = leaf(Shape::json, "json", "Any JSON object, kept as it was written.");
  return made;
}
const Type& Described<std::int64_t>::type() {
  static const Type made = leaf(Shape::integer, "integer", "A whole number of 64 bits.");
  return made;
}
const Type& Described<bool>::type() {
  static const Type made = leaf(Shape::boolean, "boolean", "true or false.");
  return made;
}
const Type& Described<Instant>::type() {
  static const Type made = leaf(Shape::instant, "instant", "A moment in RFC 3339 with its offset.");
  return made;
}
const Type& Described<Date>::type() {
  static const Type made = leaf(Shape::date, "date", "A calendar day, YYYY-MM-DD.");
  return made;
}

const Field* find_field(const Type& record, std::string_view name) noexcept {
  for (const Field& field : record.fields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

}  // namespace debrief::inline v0
