// What of a review leaves the room: public and internal versions that start from nothing and add.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/error.hpp"
#include "debrief/core/export.hpp"
#include "debrief/core/finding.hpp"
#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

/// For whom a version is made. What is for everyone is for colleagues too; what is for nobody stays with the document.
enum class Readers : std::uint8_t { everyone, colleagues, nobody };

/// "public", "internal" or "withheld".
DEBRIEF_EXPORT std::string_view text_of(Readers readers) noexcept;

/// For whom a member is at the widest, such as disclosed_to("Action", "owner"). A member of which nothing is known, a
/// new one for instance, is for nobody.
DEBRIEF_EXPORT Readers disclosed_to(std::string_view type, std::string_view member) noexcept;

/// A profile: the readers, and what is decided otherwise for this version, as "Type.member".
struct DisclosureProfile {
  Readers readers = Readers::everyone;
  std::vector<std::string> add;
  std::vector<std::string> withhold;
  /// The key of pseudonyms, 16 to 64 bytes. Where it is empty people are left out of the document and a name in a text
  /// gives way to "[person]".
  std::string key;
};

/// What was left out: a member, and how often it had something to say.
struct Withheld {
  std::string member;
  std::size_t count = 0;
  bool operator==(const Withheld&) const = default;
};

struct Disclosure {
  Review review;
  /// In the order of the description. Unknown members stand as "Type.*"; "Edge" alone counts whole records that said
  /// something of a record that is left out.
  std::vector<Withheld> withheld;
  /// How many times a name in a text gave way to a pseudonym or to "[person]".
  std::size_t names_replaced = 0;
  /// What may still lead to somebody: DOC090 to DOC092, at their place in `review`.
  std::vector<Finding> findings;
};

/// The version of a review for some readers.
///
/// Built from nothing: a member is copied when the profile says so, so that a member that is added to the format later
/// stays in the room until somebody decides. Names of the people table, whole and in their parts, give way in every
/// text; ids of people give way wherever they are referred to. In a public version the impact inside the organisation
/// is left out whole. References to what is not there any more are taken out, and with them the edges of the factor
/// graph that need both ends. Finding names is by the people table and patterns and cannot be complete: the findings
/// say what it was not sure of. Errors: a profile that names no member, a key of the wrong length. Linear in the
/// document times the number of people.
DEBRIEF_EXPORT Result<Disclosure> disclose(const Review& review, const DisclosureProfile& profile = {});

/// "What was left out of R: …" as lines for people, a line a member.
DEBRIEF_EXPORT std::string withheld_text(const Disclosure& disclosure);

/// Places in a review that may name or lead to a person: names of `people` in any spelling or part (DOC090), e-mail
/// addresses, handles and telephone numbers (DOC091), network addresses and what looks like a secret (DOC092).
DEBRIEF_EXPORT std::vector<Finding> residual_mentions(const Review& review, std::span<const Person> people);

}  // namespace debrief::inline v0
