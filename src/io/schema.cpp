#include "debrief/io/schema.hpp"

#include <nlohmann/json.hpp>

#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace {

using ordered = nlohmann::ordered_json;

/// The texts that read_instant() understands, save that it also knows which days a month has.
constexpr const char* instant_pattern =
    "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)"
    "(\\.[0-9]{1,9})?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
constexpr const char* date_pattern = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

class SchemaMaker {
 public:
  ordered of(const Type& type) {
    switch (type.shape) {
      case Shape::text:
      case Shape::reference:
        return {{"type", "string"}};
      case Shape::json:
        return {{"type", "object"}};
      case Shape::integer:
        return {{"type", "integer"}, {"minimum", INT64_MIN}, {"maximum", INT64_MAX}};
      case Shape::boolean:
        return {{"type", "boolean"}};
      case Shape::instant:
        return {{"type", "string"}, {"pattern", instant_pattern}};
      case Shape::date:
        return {{"type", "string"}, {"pattern", date_pattern}};
      case Shape::optional:
        return of(*type.element);
      case Shape::list:
        return {{"type", "array"}, {"items", of(*type.element)}};
      case Shape::enumeration:
      case Shape::record:
        define(type);
        return {{"$ref", "#/$defs/" + std::string(type.name)}};
    }
    return ordered::object();
  }

  ordered definitions = ordered::object();

 private:
  void define(const Type& type) {
    const std::string name(type.name);
    if (definitions.contains(name)) return;
    definitions[name] = nullptr;  // holds the place while the fields are described
    ordered made;
    made["description"] = type.sentence;
    if (type.shape == Shape::enumeration) {
      ordered values = ordered::array();
      for (const Enumerator& enumerator : type.enumerators) {
        values.push_back(enumerator.text);
        if (!enumerator.alias.empty()) values.push_back(enumerator.alias);
      }
      made["enum"] = std::move(values);
    } else {
      made["type"] = "object";
      ordered properties = ordered::object();
      ordered required = ordered::array();
      for (const Field& field : type.fields) {
        ordered property = of(field.type());
        if (field.minimum) property["minimum"] = *field.minimum;
        property["description"] = field.sentence;
        properties[std::string(field.name)] = std::move(property);
        if (field.need == Need::required) required.push_back(field.name);
      }
      made["properties"] = std::move(properties);
      if (!required.empty()) made["required"] = std::move(required);
    }
    definitions[name] = std::move(made);
  }
};

std::string document_schema(const Type& record, std::string_view id, std::string_view format) {
  ordered out = ordered::parse(json_schema(record, id));
  out["required"] = ordered::array({"format"});
  out["properties"] = {{"format", {{"const", format}}}};
  return out.dump(2) + "\n";
}

}  // namespace

std::string json_schema(const Type& record, std::string_view id) {
  SchemaMaker maker;
  const ordered reference = maker.of(record);
  ordered out;
  out["$schema"] = "https://json-schema.org/draft/2020-12/schema";
  out["$id"] = id;
  out["title"] = record.name;
  out.update(reference);
  out["$defs"] = std::move(maker.definitions);
  return out.dump(2) + "\n";
}

std::string review_schema() {
  return document_schema(type_of<Review>(), "urn:debrief:review:1", review_format);
}

std::string incident_schema() {
  return document_schema(type_of<Incident>(), "urn:debrief:incident:1", incident_format);
}

}  // namespace debrief::inline v0
