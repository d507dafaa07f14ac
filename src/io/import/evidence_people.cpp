// People of a source, by their account or by their name.
#include "io/import/evidence_builder.hpp"

namespace debrief::inline v0::import_detail {

std::string EvidenceBuilder::person(std::string_view native, std::string_view name) {
  if (native.empty()) return {};
  std::string id = system_ + ":" + std::string(native);
  const auto [found, is_new] = people_.try_emplace(id, out_.people.size());
  if (is_new) {
    Person& person = out_.people.emplace_back();
    person.id = id;
  }
  Person& person = out_.people[found->second];
  if (person.name.empty()) person.name = name;
  return id;
}

const std::string& EvidenceBuilder::person_named(std::string_view name) {
  const auto [found, is_new] = named_.try_emplace(std::string(name));
  if (is_new) found->second = make_person_named(name);
  return found->second;
}

std::string EvidenceBuilder::make_person_named(std::string_view name) {
  if (name.empty()) return {};
  // FNV-1a.
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  std::string handle = "p-";
  for (int shift = 28; shift >= 0; shift -= 4)
    handle += "0123456789abcdef"[(hash >> static_cast<unsigned>(shift)) & 15U];
  return person(handle, name);
}

std::string EvidenceBuilder::role(std::string_view native, std::string_view otherwise) const {
  for (const RoleAssignment& each : options_.roles) {
    if (each.id == native) return each.role;
  }
  return std::string(otherwise);
}

}  // namespace debrief::inline v0::import_detail
