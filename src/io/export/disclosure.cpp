#include "debrief/io/export/disclosure.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/io/export/pseudonym.hpp"
#include "io/export/names.hpp"

namespace debrief::inline v0 {

namespace {

using Counts = std::map<std::string, std::size_t, std::less<>>;

/// Everything that decides about a member, worked out once for a review.
struct Decider {
  Readers readers = Readers::everyone;
  std::set<std::string, std::less<>> add;
  std::set<std::string, std::less<>> withhold;
  /// From the id of a person to what stands for it; empty where people are left out.
  std::map<std::string, std::string, std::less<>> people;
  bool keeps_people = false;
  std::vector<io_detail::Substitute> names;
};

struct Tally {
  Counts withheld;
  std::size_t names_replaced = 0;
};

std::string key_of(const Type& type, const Field& field) {
  return std::string(type.name) + "." + std::string(field.name);
}

bool passes(const Decider& decider, const Type& type, const Field& field) {
  const std::string key = key_of(type, field);
  if (decider.withhold.contains(key)) return false;
  if (decider.add.contains(key)) return true;
  return disclosed_to(type.name, field.name) <= decider.readers;
}

/// Whether a member says something: it is not as a new record has it.
bool says_something(const Type& type, const void* member, const void* fresh) {
  switch (type.shape) {
    case Shape::text:
      return !static_cast<const std::string*>(member)->empty();
    case Shape::reference:
      return !type.reference(const_cast<void*>(member)).empty();
    case Shape::list:
    case Shape::optional:
      return type.size(member) > 0;
    case Shape::enumeration:
      return type.enumerator(member) != type.enumerator(fresh);
    case Shape::record:
      return !type.equal(member, fresh);
    case Shape::integer:
      return *static_cast<const std::int64_t*>(member) != *static_cast<const std::int64_t*>(fresh);
    case Shape::boolean:
      return *static_cast<const bool*>(member) != *static_cast<const bool*>(fresh);
    case Shape::instant:
      return *static_cast<const Instant*>(member) != *static_cast<const Instant*>(fresh);
    case Shape::date:
      return *static_cast<const Date*>(member) != *static_cast<const Date*>(fresh);
    case Shape::json:
      return *static_cast<const Json*>(member) != *static_cast<const Json*>(fresh);
  }
  return false;
}

void copy_record(const Decider& decider, const Type& type, const void* from, void* to, Tally& account);

/// Impact inside the organisation stays there.
bool whole_record_passes(const Decider& decider, const Type& type, const void* record) {
  if (decider.readers != Readers::everyone || type.name != "Impact") return true;
  return static_cast<const Impact*>(record)->audience == ImpactAudience::customer;
}

void copy_value(const Decider& decider, const Type& type, const void* from, void* to, Tally& account) {
  switch (type.shape) {
    case Shape::text: {
      const auto& text = *static_cast<const std::string*>(from);
      const auto person = decider.people.find(text);
      *static_cast<std::string*>(to) = person != decider.people.end()
                                           ? person->second
                                           : io_detail::without_names(text, decider.names, account.names_replaced);
      return;
    }
    case Shape::reference: {
      const std::string& id = type.reference(const_cast<void*>(from));
      const auto person = type.target == "Person" ? decider.people.find(id) : decider.people.end();
      if (type.target == "Person" && !decider.keeps_people) return;
      type.reference(to) = person == decider.people.end() ? id : person->second;
      return;
    }
    case Shape::json:
      *static_cast<Json*>(to) = *static_cast<const Json*>(from);
      return;
    case Shape::integer:
      *static_cast<std::int64_t*>(to) = *static_cast<const std::int64_t*>(from);
      return;
    case Shape::boolean:
      *static_cast<bool*>(to) = *static_cast<const bool*>(from);
      return;
    case Shape::instant:
      *static_cast<Instant*>(to) = *static_cast<const Instant*>(from);
      return;
    case Shape::date:
      *static_cast<Date*>(to) = *static_cast<const Date*>(from);
      return;
    case Shape::enumeration:
      type.set_enumerator(to, type.enumerator(from));
      return;
    case Shape::record:
      copy_record(decider, type, from, to, account);
      return;
    case Shape::list:
    case Shape::optional:
      for (std::size_t i = 0; i < type.size(from); ++i) {
        const void* element = type.at(const_cast<void*>(from), i);
        if (type.element->shape == Shape::record && !whole_record_passes(decider, *type.element, element)) {
          ++account.withheld[std::string(type.element->name)];
          continue;
        }
        copy_value(decider, *type.element, element, type.append(to), account);
      }
      return;
  }
}

void copy_record(const Decider& decider, const Type& type, const void* from, void* to, Tally& account) {
  for (const Field& field : type.fields) {
    const Type& member = field.type();
    const void* value = member_of(field, from);
    if (passes(decider, type, field)) {
      copy_value(decider, member, value, field.member(to), account);
    } else if (says_something(member, value, member_of(field, to))) {
      ++account.withheld[key_of(type, field)];
    }
  }
  const Extras& extras = type.extras(const_cast<void*>(from));
  if (!extras.empty()) account.withheld[std::string(type.name) + ".*"] += extras.size();
}

/// The ids that a document defines for others to name: members named `id`, save the document's own.
void collect_ids(const Type& type, const void* value, std::set<std::string, std::less<>>& ids) {
  if (type.shape == Shape::record) {
    for (const Field& field : type.fields) {
      const void* member = member_of(field, value);
      const Type& of = field.type();
      if (field.name == "id" && of.shape == Shape::reference && type.name != "Review")
        ids.insert(of.reference(const_cast<void*>(member)));
      collect_ids(of, member, ids);
    }
  } else if (type.shape == Shape::list || type.shape == Shape::optional) {
    for (std::size_t i = 0; i < type.size(value); ++i)
      collect_ids(*type.element, type.at(const_cast<void*>(value), i), ids);
  }
}

/// Takes out references to ids that are not there. False: the record cannot be without the one that it lost.
bool drop_dangling(const Type& type, void* value, const std::set<std::string, std::less<>>& ids, Tally& account);

bool drop_in_member(const Type& owner, const Field& field, void* value, const std::set<std::string, std::less<>>& ids,
                    Tally& account) {
  const Type& type = field.type();
  void* member = field.member(value);
  if (type.shape == Shape::reference) {
    std::string& id = type.reference(member);
    if (field.name == "id" || id.empty() || ids.contains(id)) return true;
    id.clear();
    if (field.need == Need::required) return false;
    ++account.withheld[key_of(owner, field)];
    return true;
  }
  if (type.shape != Shape::list && type.shape != Shape::optional) return drop_dangling(type, member, ids, account);
  std::vector<std::size_t> keep;
  for (std::size_t i = 0; i < type.size(member); ++i) {
    void* element = type.at(member, i);
    if (type.element->shape == Shape::reference) {
      if (ids.contains(type.element->reference(element))) {
        keep.push_back(i);
      } else {
        ++account.withheld[key_of(owner, field)];
      }
    } else if (drop_dangling(*type.element, element, ids, account)) {
      keep.push_back(i);
    } else {
      ++account.withheld[std::string(type.element->name)];
    }
  }
  if (keep.size() == type.size(member)) return true;
  const auto before = owner.copy(value);
  void* old = field.member(before.get());
  type.clear(member);
  const Decider everything{Readers::nobody, {}, {}, {}, true, {}};
  Tally unused;
  for (const std::size_t i : keep) copy_value(everything, *type.element, type.at(old, i), type.append(member), unused);
  return true;
}

bool drop_dangling(const Type& type, void* value, const std::set<std::string, std::less<>>& ids, Tally& account) {
  bool whole = true;
  if (type.shape != Shape::record) return whole;
  for (const Field& field : type.fields) whole = drop_in_member(type, field, value, ids, account) && whole;
  return whole;
}

/// Every "Type.member" of a list names a member.
std::optional<Error> unknown_member(const std::vector<std::string>& members) {
  for (const std::string& member : members) {
    std::vector<std::string> all;
    for (const Type* type : model_types()) {
      for (const Field& field : type->fields) all.push_back(key_of(*type, field));
    }
    if (std::ranges::find(all, member) != all.end()) continue;
    const std::vector<std::string_view> candidates(all.begin(), all.end());
    const std::string_view near = nearest(member, candidates);
    return Error{ErrorCode::invalid_argument, member, "no member has that name",
                 near.empty() ? "write it as Type.member, such as Action.owner" : "did you mean " + std::string(near)};
  }
  return std::nullopt;
}

Result<Decider> decider_for(const Review& review, const DisclosureProfile& profile) {
  for (const auto* list : {&profile.add, &profile.withhold}) {
    if (auto error = unknown_member(*list)) return std::move(*error);
  }
  Decider out;
  out.readers = profile.readers;
  out.add.insert(profile.add.begin(), profile.add.end());
  out.withhold.insert(profile.withhold.begin(), profile.withhold.end());
  out.keeps_people = !profile.key.empty();
  std::vector<std::string> replacements;
  for (const Person& person : review.people) {
    std::string replacement = "[person]";
    if (out.keeps_people) {
      auto made = pseudonym(person.name.empty() ? person.id.text : person.name, profile.key);
      if (!made) return made.error();
      replacement = *made;
    }
    out.people.emplace(person.id.text, replacement);
    replacements.push_back(std::move(replacement));
  }
  out.names = io_detail::substitutes(review.people, replacements);
  return out;
}

/// One entry for each pseudonym: two entries of one person have become one.
void name_people(Review& review) {
  std::set<std::string> seen;
  std::erase_if(review.people, [&](const Person& person) { return !seen.insert(person.id.text).second; });
  for (Person& person : review.people) person.name = person.id.text;
}

}  // namespace

Result<Disclosure> disclose(const Review& review, const DisclosureProfile& profile) {
  if (profile.readers == Readers::nobody) {
    return Error{ErrorCode::invalid_argument, "readers", "a version for nobody is no version",
                 "name everyone or colleagues"};
  }
  const auto decider = decider_for(review, profile);
  if (!decider) return decider.error();
  Disclosure out;
  Tally account;
  const Type& type = type_of<Review>();
  copy_record(*decider, type, &review, &out.review, account);
  if (!decider->keeps_people && !out.review.people.empty()) {
    account.withheld["Review.people"] += out.review.people.size();
    out.review.people.clear();
  }
  name_people(out.review);
  // A record that goes may have been what another one names: at most as many rounds as there are kinds of record.
  for (std::size_t round = 0; round < model_types().size(); ++round) {
    std::set<std::string, std::less<>> ids;
    collect_ids(type, &out.review, ids);
    const Counts before = account.withheld;
    drop_dangling(type, &out.review, ids, account);
    if (account.withheld == before) break;
  }
  for (auto& [member, count] : account.withheld) out.withheld.push_back({member, count});
  out.names_replaced = account.names_replaced;
  out.findings = residual_mentions(out.review, review.people);
  return out;
}

std::string withheld_text(const Disclosure& disclosure) {
  std::string out;
  for (const Withheld& one : disclosure.withheld) {
    out += one.member + ": left out " + counted(one.count, "time", "times") + "\n";
  }
  if (disclosure.names_replaced > 0) {
    out += "names in texts: replaced " + counted(disclosure.names_replaced, "time", "times") + "\n";
  }
  return out;
}

}  // namespace debrief::inline v0
