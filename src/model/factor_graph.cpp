#include "debrief/model/factor_graph.hpp"

#include <array>

namespace debrief::inline v0 {

namespace {

using enum NodeKind;

constexpr NodeKinds everything = node_kinds({factor, event, decision, cue, barrier, impact, junction, action, phase});
constexpr NodeKinds joinable = node_kinds({factor, event, decision, cue, barrier, junction});

constexpr std::array<EdgeRule, 13> rules = {{
    {EdgeType::enables, "made possible", node_kinds({factor, junction}), node_kinds({event, factor, impact}), true,
     false},
    {EdgeType::triggers, "set off", node_kinds({event, factor, decision, junction}), node_kinds({event, impact}), true,
     false},
    {EdgeType::joint, "together sufficed", joinable, node_kinds({junction, event, factor, impact}), true, false},
    {EdgeType::alternative, "any of these would do", joinable, node_kinds({junction, event, factor, impact}), false,
     false},
    {EdgeType::amplifies, "made larger or wider", node_kinds({factor, decision, event}), node_kinds({event, impact}),
     false, true},
    {EdgeType::delays, "lengthened the time to", node_kinds({factor, event, decision}),
     node_kinds({phase, event, decision}), false, true},
    {EdgeType::masks, "hid from view", node_kinds({factor}), node_kinds({event, cue}), false, false},
    {EdgeType::misleads, "pointed elsewhere", node_kinds({cue, factor, event}), node_kinds({decision}), false, false},
    {EdgeType::shapes, "gave the situation in which it made sense", node_kinds({factor, event}), node_kinds({decision}),
     false, false},
    {EdgeType::degrades, "weakened", node_kinds({factor}), node_kinds({barrier}), true, false},
    {EdgeType::mitigates, "limited or contained", node_kinds({factor, barrier, decision, action}),
     node_kinds({event, impact}), true, false},
    {EdgeType::reveals, "brought to light", node_kinds({event, barrier, factor}), node_kinds({factor, decision, event}),
     false, false},
    {EdgeType::relates, "seen together, no claim", everything, everything, false, true},
}};

}  // namespace

const EdgeRule& edge_rule(EdgeType type) noexcept {
  return rules[static_cast<std::size_t>(type)];
}

const Type& Described<EdgeType>::type() {
  static const Type made = enumeration<EdgeType>("EdgeType", "How one node bears on another.",
                                                 {{"enables", "Made possible."},
                                                  {"triggers", "Set off."},
                                                  {"joint", "Together sufficed."},
                                                  {"alternative", "Any of these would do."},
                                                  {"amplifies", "Made larger or wider."},
                                                  {"delays", "Lengthened the time to."},
                                                  {"masks", "Hid from view."},
                                                  {"misleads", "Pointed elsewhere."},
                                                  {"shapes", "Gave the situation in which it made sense."},
                                                  {"degrades", "Weakened a barrier."},
                                                  {"mitigates", "Limited or contained."},
                                                  {"reveals", "Brought to light."},
                                                  {"relates", "Seen together, no claim."}});
  return made;
}

const Type& Described<ButFor>::type() {
  static const Type made = enumeration<ButFor>("ButFor", "Answer to: without this, in the same circumstances?",
                                               {{"yes", "It would not have happened so."},
                                                {"no", "It would have happened all the same."},
                                                {"unclear", "Nobody can say."},
                                                {"not_applicable", "The question does not apply."}});
  return made;
}

const Type& Described<Edge>::type() {
  static const Type made = record<Edge>(
      "Edge", "A typed relation between two nodes.",
      {field<&Edge::type>("type", Need::required, "How the one bears on the other."),
       field<&Edge::from>("from", Need::required, "Id of the node it starts from."),
       field<&Edge::to>("to", Need::required, "Id of the node it ends at, or a phase as \"phase:mitigation\"."),
       field<&Edge::confidence>("confidence", "How well it is supported."),
       field<&Edge::perspectives>("perspectives", "Roles whose account names it."),
       field<&Edge::evidence>("evidence", "Ids of the evidence that shows it."),
       field_at_least<&Edge::minutes>(0, "minutes", "For delays: the minutes it added."),
       field<&Edge::but_for>("but_for", "For conditions and barriers only: what would have been without it."),
       field<&Edge::note>("note", "Anything else that a reader of the graph should know.")});
  return made;
}

const Type& Described<JunctionKind>::type() {
  static const Type made = enumeration<JunctionKind>("JunctionKind", "How the members of a junction join.",
                                                     {{"all_of", "All of them together.", "and"},
                                                      {"any_of", "Any one of them.", "or"},
                                                      {"unknown", "Not known yet."}});
  return made;
}

const Type& Described<Junction>::type() {
  static const Type made = record<Junction>(
      "Junction", "A set of nodes that sufficed together, or any of which would do.",
      {field<&Junction::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&Junction::kind>("kind", Need::required, "How its members join."),
       field<&Junction::label>("label", "A name for the combination."),
       field<&Junction::complete>("complete", "Whether its members suffice, or something else had to be true.")});
  return made;
}

const Type& Described<BarrierKind>::type() {
  static const Type made = enumeration<BarrierKind>("BarrierKind", "What kind of barrier it is.",
                                                    {{"alert", "A monitor that speaks up."},
                                                     {"gate", "A check that must be passed."},
                                                     {"redundancy", "A spare that takes over."},
                                                     {"review", "A second pair of eyes."},
                                                     {"runbook", "A prepared procedure."},
                                                     {"limit", "A bound on reach or rate."},
                                                     {"other", "Something else."}});
  return made;
}

const Type& Described<BarrierState>::type() {
  static const Type made = enumeration<BarrierState>("BarrierState", "How a barrier stood then.",
                                                     {{"present", "In place and working."},
                                                      {"degraded", "In place and weakened."},
                                                      {"absent_from_design", "Never part of the design."},
                                                      {"bypassed", "In place and gone around."}});
  return made;
}

const Type& Described<Barrier>::type() {
  static const Type made =
      record<Barrier>("Barrier", "Something between a condition and harm.",
                      {field<&Barrier::id>("id", Need::required, "Stable identifier, unique within the document."),
                       field<&Barrier::label>("label", Need::required, "The barrier in a few words."),
                       field<&Barrier::kind>("kind", "What kind of barrier it is."),
                       field<&Barrier::state>("state", "How it stood then."),
                       field<&Barrier::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<BoundaryReason>::type() {
  static const Type made = enumeration<BoundaryReason>("BoundaryReason", "Why the inquiry stopped here.",
                                                       {{"time", "There was no more time."},
                                                        {"access", "Records or people could not be had."},
                                                        {"scope", "It was outside the scope."}});
  return made;
}

const Type& Described<InquiryBoundary>::type() {
  static const Type made = record<InquiryBoundary>(
      "InquiryBoundary", "Where the inquiry stopped; never an origin.",
      {field<&InquiryBoundary::node>("node", Need::required, "Id of the node at the edge of the inquiry."),
       field<&InquiryBoundary::reason>("reason", Need::required, "Why it stopped there."),
       field<&InquiryBoundary::text>("text", "What was not looked at.")});
  return made;
}

const Type& Described<FactorGraph>::type() {
  static const Type made = record<FactorGraph>(
      "FactorGraph", "How factors, events, decisions, barriers and impacts bear on each other.",
      {field<&FactorGraph::junctions>("junctions", "Sets of nodes that sufficed together, or any of which would do."),
       field<&FactorGraph::barriers>("barriers", "Alerts, gates, spares, reviews and runbooks in the way."),
       field<&FactorGraph::edges>("edges", "Typed relations between nodes."),
       field<&FactorGraph::boundaries>("boundaries", "Where the inquiry stopped, and why.")});
  return made;
}

const Type& Described<NodeKind>::type() {
  static const Type made = enumeration<NodeKind>("NodeKind", "What can be a node of the graph.",
                                                 {{"factor", "A contributing factor."},
                                                  {"event", "A timeline event."},
                                                  {"decision", "A decision point."},
                                                  {"cue", "A cue of a decision point."},
                                                  {"barrier", "A barrier."},
                                                  {"impact", "An impact."},
                                                  {"junction", "A junction."},
                                                  {"action", "An action."},
                                                  {"phase", "A phase of the response."}});
  return made;
}

}  // namespace debrief::inline v0
