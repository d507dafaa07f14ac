#include "check/id_index.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <memory>

namespace debrief::inline v0::check_detail {

namespace {

struct KindRow {
  std::string_view name;
  std::string_view words;
  std::optional<NodeKind> node = {};
};

constexpr std::uint32_t phase_count = 7;

constexpr std::array<KindRow, 19> kinds = {{
    {"Action", "action", NodeKind::action},
    {"Barrier", "barrier", NodeKind::barrier},
    {"ContributingFactor", "contributing factor", NodeKind::factor},
    {"Cue", "cue", NodeKind::cue},
    {"DecisionPoint", "decision point", NodeKind::decision},
    {"Drill", "drill"},
    {"EvidenceItem", "evidence item"},
    {"GoodJudgement", "good judgement"},
    {"Impact", "impact", NodeKind::impact},
    {"Incident", "incident"},
    {"Junction", "junction", NodeKind::junction},
    {"KnownRisk", "known risk"},
    {"LearningPoint", "learning point"},
    {"Luck", "luck"},
    {"OpenQuestion", "open question"},
    {"Person", "person"},
    {"Review", "review"},
    {"TimelineEvent", "timeline event", NodeKind::event},
    {"WentWell", "thing that went well"},
}};

Kind kind_of(std::string_view name) {
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i].name == name) return static_cast<Kind>(i);
  }
  return any_node;
}

/// One member on the way to an id: what it is and how many bytes behind the record's beginning it lies.
struct Plan;
struct Step {
  enum class Does : std::uint8_t { define, refer, list_of_references, enter, enter_each } does = Does::define;
  Kind kind = any_node;
  std::size_t offset = 0;
  const Type* type = nullptr;
  const Plan* plan = nullptr;
  std::string_view name;
};

struct Plan {
  std::vector<Step> steps;
};

/// The plans of all record types on the way from a review to its ids. Members that lead to none are not in them.
class Plans {
 public:
  const Plan* of(const Type& record) {
    const auto known = plans_.find(&record);
    if (known != plans_.end()) return known->second.get();
    auto plan = std::make_unique<Plan>();
    const std::shared_ptr<void> sample = record.make();
    for (const Field& field : record.fields) {
      const auto offset = static_cast<std::size_t>(static_cast<const char*>(member_of(field, sample.get())) -
                                                   static_cast<const char*>(sample.get()));
      add(field, field.type(), offset, *plan, record);
    }
    return (plans_[&record] = std::move(plan)).get();
  }

 private:
  void add(const Field& field, const Type& type, std::size_t offset, Plan& plan, const Type& record) {
    Step step;
    step.offset = offset;
    step.type = &type;
    step.name = field.name;
    if (type.shape == Shape::reference) {
      step.kind = kind_of(type.target);
      step.does = field.name == "id" && type.target == record.name ? Step::Does::define : Step::Does::refer;
      // A review's own id is what other documents call it; inside it names nothing.
      if (record.name == "Review" && step.does == Step::Does::define) return;
    } else if (type.shape == Shape::record) {
      step.does = Step::Does::enter;
      step.plan = of(type);
    } else if (type.shape == Shape::list || type.shape == Shape::optional) {
      if (type.element->shape == Shape::reference) {
        step.does = Step::Does::list_of_references;
        step.kind = kind_of(type.element->target);
      } else if (type.element->shape == Shape::record) {
        step.does = Step::Does::enter_each;
        step.plan = of(*type.element);
      } else {
        return;
      }
    } else {
      return;
    }
    if (step.plan != nullptr && step.plan->steps.empty()) return;
    plan.steps.push_back(step);
  }

  std::map<const Type*, std::unique_ptr<Plan>> plans_;
};

const Plan& review_plan() {
  static Plans plans;
  static const Plan& plan = *plans.of(type_of<Review>());
  return plan;
}

/// Calls define(kind, id, record) and refer(kind, id) in document order; enter(name, index) and leave() around parts.
template <class Visitor>
void walk(const Plan& plan, const void* record, Visitor& visitor) {
  for (const Step& step : plan.steps) {
    void* member = const_cast<char*>(static_cast<const char*>(record) + step.offset);
    switch (step.does) {
      case Step::Does::define:
        visitor.define(step, step.type->reference(member), record);
        break;
      case Step::Does::refer:
        visitor.refer(step, step.type->reference(member), -1);
        break;
      case Step::Does::enter:
        visitor.enter(step, -1);
        walk(*step.plan, member, visitor);
        visitor.leave();
        break;
      case Step::Does::list_of_references: {
        const std::size_t size = step.type->size(member);
        for (std::size_t i = 0; i < size; ++i) {
          visitor.refer(step, step.type->element->reference(step.type->at(member, i)), static_cast<std::ptrdiff_t>(i));
        }
        break;
      }
      case Step::Does::enter_each: {
        const std::size_t size = step.type->size(member);
        const bool list = step.type->shape == Shape::list;
        for (std::size_t i = 0; i < size; ++i) {
          visitor.enter(step, list ? static_cast<std::ptrdiff_t>(i) : -1);
          walk(*step.plan, step.type->at(member, i), visitor);
          visitor.leave();
        }
        break;
      }
    }
  }
}

/// The bytes of a text shorter than eight as one number, a different one for each text of that length.
std::uint64_t up_to_seven(std::string_view text) noexcept {
  const auto byte = [text](std::size_t i) { return static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])); };
  if (text.size() < 4) {
    return text.empty() ? 0 : byte(0) | byte(text.size() / 2) << 8 | byte(text.size() - 1) << 16;
  }
  std::uint32_t front = 0;
  std::uint32_t back = 0;
  std::memcpy(&front, text.data(), 4);
  std::memcpy(&back, text.data() + text.size() - 4, 4);
  return front | static_cast<std::uint64_t>(back) << 32;
}

/// Ids are short: eight bytes at a time are enough.
std::uint64_t hash_of(std::string_view text) noexcept {
  constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15ULL;
  std::uint64_t hash = text.size() * multiplier;
  while (text.size() >= 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data(), 8);
    hash = (hash ^ word) * multiplier;
    hash ^= hash >> 29U;
    text.remove_prefix(8);
  }
  hash = (hash ^ up_to_seven(text)) * multiplier;
  return hash ^ (hash >> 32U);
}

/// The hash tells ids of up to seven bytes apart by itself.
bool same_id(const Definition& one, std::string_view id, std::uint64_t hash) noexcept {
  if (one.hash != hash || one.id.size() != id.size()) return false;
  return id.size() < 8 || one.id == id;
}

struct Collector {
  std::pmr::vector<Definition>& definitions;
  std::pmr::vector<Reference>& references;
  std::pmr::vector<Definition>& nameless;
  std::uint32_t defined = 0;
  std::uint32_t referred = 0;

  void define(const Step& step, std::string_view id, const void* record) {
    (id.empty() ? nameless : definitions).push_back({id, step.kind, defined, record, hash_of(id)});
    ++defined;
  }
  void refer(const Step& step, std::string_view id, std::ptrdiff_t) {
    if (!id.empty()) references.push_back({id, step.kind, referred});
    ++referred;
  }
  void enter(const Step&, std::ptrdiff_t) {}
  void leave() {}
};

/// Finds the pointer of one definition or reference by its ordinal.
struct Finder {
  std::optional<std::uint32_t> wanted_definition;
  std::optional<std::uint32_t> wanted_reference;
  std::uint32_t defined = 0;
  std::uint32_t referred = 0;
  std::string path;
  std::vector<std::size_t> lengths;
  std::string found;

  static std::string part(const Step& step, std::ptrdiff_t index) {
    std::string out = "/" + std::string(step.name);
    if (index >= 0) out += "/" + std::to_string(index);
    return out;
  }
  void define(const Step& step, std::string_view, const void*) {
    if (wanted_definition == defined) found = path + part(step, -1);
    ++defined;
  }
  void refer(const Step& step, std::string_view, std::ptrdiff_t index) {
    if (wanted_reference == referred) found = path + part(step, index);
    ++referred;
  }
  void enter(const Step& step, std::ptrdiff_t index) {
    lengths.push_back(path.size());
    path += part(step, index);
  }
  void leave() {
    path.resize(lengths.back());
    lengths.pop_back();
  }
};

}  // namespace

std::string_view kind_name(Kind kind) noexcept {
  return kind < kinds.size() ? kinds[kind].name : "AnyNode";
}

std::string_view kind_words(Kind kind) noexcept {
  return kind < kinds.size() ? kinds[kind].words : "node of the factor graph";
}

IdIndex::IdIndex(const Review& review, std::pmr::memory_resource& memory)
    : review_(&review),
      definitions_(&memory),
      references_(&memory),
      duplicates_(&memory),
      nameless_(&memory),
      table_(&memory) {
  const std::size_t guess = review.timeline.size() + review.contributing_factors.size() + review.actions.size() +
                            review.decision_points.size() * 4 + 32;
  definitions_.reserve(guess);
  references_.reserve(guess * 2);
  Collector collector{definitions_, references_, nameless_};
  walk(review_plan(), &review, collector);

  std::size_t capacity = 16;
  while (capacity < definitions_.size() * 2) capacity *= 2;
  table_.assign(capacity, 0);
  for (std::uint32_t i = 0; i < definitions_.size(); ++i) {
    const Definition& one = definitions_[i];
    std::size_t slot = one.hash & (capacity - 1);
    while (table_[slot] != 0 && !same_id(definitions_[table_[slot] - 1], one.id, one.hash)) {
      slot = (slot + 1) & (capacity - 1);
    }
    if (table_[slot] == 0) {
      table_[slot] = i + 1;
    } else {
      duplicates_.emplace_back(one, definitions_[table_[slot] - 1]);
    }
  }
}

const Definition* IdIndex::find(std::string_view id) const noexcept {
  const std::size_t mask = table_.size() - 1;
  const std::uint64_t hash = hash_of(id);
  for (std::size_t slot = hash & mask; table_[slot] != 0; slot = (slot + 1) & mask) {
    const Definition& candidate = definitions_[table_[slot] - 1];
    if (same_id(candidate, id, hash)) return &candidate;
  }
  return nullptr;
}

std::size_t IdIndex::node_count() const noexcept {
  return definitions_.size() + phase_count + 1;
}

std::pair<std::optional<NodeKind>, std::uint32_t> IdIndex::node(std::string_view id) const noexcept {
  constexpr std::string_view phase_prefix = "phase:";
  const auto definitions = static_cast<std::uint32_t>(definitions_.size());
  if (const Definition* found = find(id)) {
    return {kinds[found->kind].node, static_cast<std::uint32_t>(found - definitions_.data())};
  }
  if (id.starts_with(phase_prefix)) {
    if (const auto phase = enumerator_of<Phase>(id.substr(phase_prefix.size()))) {
      return {NodeKind::phase, definitions + static_cast<std::uint32_t>(*phase)};
    }
  }
  return {std::nullopt, definitions + phase_count};
}

std::string IdIndex::pointer_to(const Definition& definition) const {
  Finder finder;
  finder.wanted_definition = definition.ordinal;
  walk(review_plan(), review_, finder);
  return finder.found;
}

std::string IdIndex::pointer_to(const Reference& reference) const {
  Finder finder;
  finder.wanted_reference = reference.ordinal;
  walk(review_plan(), review_, finder);
  return finder.found;
}

}  // namespace debrief::inline v0::check_detail
