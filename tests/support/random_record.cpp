#include "support/random_record.hpp"

#include <array>
#include <string>

namespace debrief::testing {
namespace {

constexpr std::array<const char*, 12> texts = {
    "Latency rose",
    "pool exhausted at 80 %",
    "said \"it is fine\"",
    "back\\slash / slash ~ tilde",
    "line one\nline two\ttabbed",
    "\x01\x1f control",
    "Überlast — “quoted” …",
    "遅延が増えた",
    "زمن الاستجابة",
    "🔥 pager",
    "a\u2028b",
    "x",
};

Instant random_instant(Random& random) {
  Instant out;
  out.unix_seconds = static_cast<std::int64_t>(random.below(4'000'000'000ULL)) - 500'000'000;
  out.fraction_digits = static_cast<std::uint8_t>(random.below(10));
  std::int32_t unit = 1;
  for (int digit = out.fraction_digits; digit < 9; ++digit) unit *= 10;
  out.nanoseconds = static_cast<std::int32_t>(random.below(1'000'000'000ULL)) / unit * unit;
  if (out.fraction_digits == 0) out.nanoseconds = 0;
  out.offset_form = static_cast<OffsetForm>(random.below(3));
  if (out.offset_form == OffsetForm::numeric) {
    out.offset_minutes = static_cast<std::int16_t>(static_cast<int>(random.below(2 * 1439 + 1)) - 1439);
  }
  return out;
}

void raise_to(std::int64_t minimum, const Type& type, void* value) {
  if (type.shape == Shape::optional) {
    if (type.size(value) == 1) raise_to(minimum, *type.element, type.at(value, 0));
    return;
  }
  auto& number = *static_cast<std::int64_t*>(value);
  if (number < minimum) number = minimum;
}

}  // namespace

std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15ULL;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31);
}

void fill_randomly(const Type& type, void* value, Random& random, Fill fill, bool extras) {
  switch (type.shape) {
    case Shape::text:
      *static_cast<std::string*>(value) = texts[random.below(texts.size())];
      return;
    case Shape::reference:
      type.reference(value) = "id-" + std::to_string(random.below(1000));
      return;
    case Shape::json:
      static_cast<Json*>(value)->text = random.chance(50) ? R"({"acme":{"n":1.50,"big":12345678901234567890}})" : "{}";
      return;
    case Shape::integer:
      *static_cast<std::int64_t*>(value) = static_cast<std::int64_t>(random.next() >> (1 + random.below(60)));
      return;
    case Shape::boolean:
      *static_cast<bool*>(value) = random.chance(50);
      return;
    case Shape::instant:
      *static_cast<Instant*>(value) = random_instant(random);
      return;
    case Shape::date:
      *static_cast<Date*>(value) = {static_cast<std::int16_t>(1 + random.below(9999)),
                                    static_cast<std::uint8_t>(1 + random.below(12)),
                                    static_cast<std::uint8_t>(1 + random.below(28))};
      return;
    case Shape::enumeration:
      type.set_enumerator(value, random.below(type.enumerators.size()));
      return;
    case Shape::list: {
      const std::uint64_t count = fill == Fill::every_member ? 1 + random.below(2) : random.below(3);
      for (std::uint64_t i = 0; i < count; ++i) {
        fill_randomly(*type.element, type.append(value), random, fill, extras);
      }
      return;
    }
    case Shape::optional:
      if (fill == Fill::every_member || random.chance(50)) {
        fill_randomly(*type.element, type.append(value), random, fill, extras);
      }
      return;
    case Shape::record:
      for (const Field& field : type.fields) {
        // The format names the kind of document; the value that stands there by default is the right one.
        if (field.name == "format" && field.type().shape == Shape::text) continue;
        if (fill == Fill::some_members && field.need == Need::optional && random.chance(50)) continue;
        fill_randomly(field.type(), field.member(value), random, fill, extras);
        if (field.minimum) raise_to(*field.minimum, field.type(), field.member(value));
      }
      if (extras && random.chance(30)) {
        type.extras(value).push_back({random.below(3), "x-acme", R"([1.10,{"deep":[]},null])"});
      }
      return;
  }
}

}  // namespace debrief::testing
