#pragma once

#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/model/contributing_factor.hpp"

namespace debrief::inline v0 {

/// A category of contributing factors. Five are the article's; three are added because it names conditions that have
/// no home in them.
struct FactorCategory {
  std::string_view id;
  std::string_view name;
  std::string_view looks_for;
  /// The facet that most of its codes belong to, for factors that do not say.
  Facet facet;
};

/// A stable code. Names a condition that was present, never a person's defect. Never renumbered, never reused.
struct FactorCode {
  std::string_view id;
  std::string_view category;
  std::string_view label;
};

/// How another scheme's term is coded here. An empty `to` means that the term is refused, for the reason in `note`.
struct Crosswalk {
  std::string_view scheme;
  std::string_view term;
  std::vector<std::string_view> to;
  std::string_view note;
};

/// The 8 categories, in their order.
DEBRIEF_EXPORT const std::vector<FactorCategory>& factor_categories();

/// The 80 codes, by category and number.
DEBRIEF_EXPORT const std::vector<FactorCode>& factor_codes();

/// Terms of other schemes and the codes they become.
DEBRIEF_EXPORT const std::vector<Crosswalk>& crosswalks();

/// The code of that id; null when there is none.
DEBRIEF_EXPORT const FactorCode* find_factor_code(std::string_view id) noexcept;

/// The category of a code ("DET" for "DET-04"); null when there is none, as for a local code.
DEBRIEF_EXPORT const FactorCategory* category_of(std::string_view code) noexcept;

/// True for a local code: "X-", the organisation, "-" and two digits or more, such as "X-acme-12".
DEBRIEF_EXPORT bool is_local_code(std::string_view code) noexcept;

}  // namespace debrief::inline v0
