#include "graph/notation/notation_symbols.hpp"

#include <type_traits>

namespace debrief::inline v0::graph {

Symbol& Statements::symbol(const std::string& id) {
  const auto [found, added] = symbols.try_emplace(id);
  if (added) order.push_back(id);
  return found->second;
}

bool take_declared_word(NodeKind kind, Symbol& declared, std::string_view word) {
  const auto take = [word](auto& member) {
    using E = typename std::remove_reference_t<decltype(member)>::value_type;
    const auto value = enumerator_of<E>(word);
    if (value) member = value;
    return value.has_value();
  };
  switch (kind) {
    case NodeKind::factor:
      if (!code_of_undeclared(word).empty()) {
        declared.factor.code = word;
        declared.has_code = true;
        return true;
      }
      if (word.starts_with("code:")) {
        declared.factor.code = word.substr(5);
        declared.has_code = true;
        return true;
      }
      return take(declared.factor.kind) || take(declared.factor.level) || take(declared.factor.facet) ||
             take(declared.factor.confidence);
    case NodeKind::barrier:
      return take(declared.barrier.kind) || take(declared.barrier.state);
    case NodeKind::impact:
      if (const auto audience = enumerator_of<ImpactAudience>(word)) {
        declared.impact.audience = *audience;
        return true;
      }
      return false;
    case NodeKind::junction:
      if (const auto known = enumerator_of<JunctionKind>(word)) {
        declared.junction = known;
        return true;
      }
      if (word.starts_with("complete:")) {
        declared.junction_record.complete = enumerator_of<ButFor>(word.substr(9));
        return declared.junction_record.complete.has_value();
      }
      return false;
    default:
      return false;
  }
}

}  // namespace debrief::inline v0::graph
