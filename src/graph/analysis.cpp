#include "debrief/graph/analysis.hpp"

#include <algorithm>

#include "debrief/core/text.hpp"
#include "debrief/graph/nodes.hpp"
#include "debrief/graph/room_at.hpp"

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

FactorGraphAnalysis analyse(const Review& review, const CombinationLimits& limits) {
  FactorGraphAnalysis out;
  out.combinations = joint_sufficiency(review, limits);
  out.completeness_gaps = completeness_gaps(review);
  out.single_threads = single_threads(review);
  out.decision_contexts = decision_contexts(review);
  out.time_ledger = time_ledger(review);
  out.containment = containment(review);
  out.barrier_stories = barrier_stories(review);
  out.visibility_gaps = visibility_gaps(review);
  out.level_climb = level_climb(review);
  out.action_coverage = action_coverage(review);
  out.new_hazards = new_hazards(review);
  out.but_for = but_for_questions(review);
  out.perspective_spread = perspective_spread(review);
  out.inquiry_edges = inquiry_edges(review);
  out.cues = cue_inventory(review);
  out.situations = situation_records(review);
  for (const DecisionPoint& decision : review.decision_points) {
    out.texture.push_back(texture(decision));
    out.ambiguity.push_back(ambiguity(decision));
  }
  out.accounts = accounts_side_by_side(review);
  return out;
}

const std::vector<const Type*>& types() {
  static const std::vector<const Type*> all = {
      &type_of<Combination>(),
      &type_of<JointSufficiency>(),
      &type_of<CompletenessGap>(),
      &type_of<SingleThread>(),
      &type_of<LevelCount>(),
      &type_of<LevelClimb>(),
      &type_of<EdgeRef>(),
      &type_of<Contradiction>(),
      &type_of<PerspectiveSpread>(),
      &type_of<InquiryEdge>(),
      &type_of<DecisionContext>(),
      &type_of<TimeLedgerEntry>(),
      &type_of<TimeLedgerPhase>(),
      &type_of<TimeLedger>(),
      &type_of<VisibilityGap>(),
      &type_of<Containment>(),
      &type_of<ContainmentMap>(),
      &type_of<BarrierStory>(),
      &type_of<FactorCoverage>(),
      &type_of<ActionCoverage>(),
      &type_of<NewHazard>(),
      &type_of<ButForQuestion>(),
      &type_of<CueEntry>(),
      &type_of<SituationRecord>(),
      &type_of<Texture>(),
      &type_of<Ambiguity>(),
      &type_of<MomentAccounts>(),
      &type_of<RoomLine>(),
      &type_of<RoomReading>(),
      &type_of<RoomAt>(),
      &type_of<FactorGraphAnalysis>(),
  };
  return all;
}

Result<std::string> text(const Review& review, const FactorGraphAnalysis& analysis, std::string_view part) {
  const Type& type = type_of<FactorGraphAnalysis>();
  Printer printer(review);
  if (part.empty()) {
    for (const Field& field : type.fields) {
      const void* value = member_of(field, &analysis);
      if (!is_blank(field.type(), value)) printer.part(field, value);
    }
    return std::move(printer.out);
  }
  const Field* field = find_field(type, part);
  if (field == nullptr) {
    std::string known;
    for (const Field& f : type.fields) known += (known.empty() ? "" : ", ") + std::string(f.name);
    return Error{ErrorCode::not_found, std::string(part), "no such analysis", "known are " + known};
  }
  printer.part(*field, member_of(*field, &analysis));
  return std::move(printer.out);
}

}  // namespace debrief::inline v0::graph
