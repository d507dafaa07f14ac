// The records of structure described.
#include "debrief/graph/structure.hpp"

namespace debrief::inline v0 {

const Type& Described<graph::Combination>::type() {
  static const Type made = record<graph::Combination>(
      "Combination", "Nodes that sufficed together.",
      {field<&graph::Combination::nodes>("nodes", "Ids of the members, in document order.")});
  return made;
}

const Type& Described<graph::JointSufficiency>::type() {
  static const Type made = record<graph::JointSufficiency>(
      "JointSufficiency", "Which combinations sufficed for an outcome.",
      {field<&graph::JointSufficiency::outcome>("outcome", "Id of the impact, or of the node where the graph ends."),
       field<&graph::JointSufficiency::label>("label", "The outcome in words."),
       field<&graph::JointSufficiency::combinations>("combinations",
                                                     "The smallest combinations, as many as were asked for."),
       field<&graph::JointSufficiency::count>("count", "How many there are; absent when that is not known."),
       field<&graph::JointSufficiency::more_than>(
           "more_than", "Set where there are more than could be counted: at least so many are known."),
       field<&graph::JointSufficiency::goes_round>(
           "goes_round", "Nodes that would make themselves possible; then there are no combinations."),
       field<&graph::JointSufficiency::unclear>(
           "unclear", "Junctions and nodes of which it is not said that what leads to them is all."),
       field<&graph::JointSufficiency::reading>("reading", "How to read the combinations.")});
  return made;
}

const Type& Described<graph::CompletenessGap>::type() {
  static const Type made = record<graph::CompletenessGap>(
      "CompletenessGap", "A node of which it is open whether what leads to it is all.",
      {field<&graph::CompletenessGap::node>("node", "Id of the node."),
       field<&graph::CompletenessGap::why>("why", "What suggests that something is missing."),
       field<&graph::CompletenessGap::question>("question", "What to ask.")});
  return made;
}

const Type& Described<graph::SingleThread>::type() {
  static const Type made = record<graph::SingleThread>(
      "SingleThread", "A chain in which each node has one thing that led to it: it reads like five whys.",
      {field<&graph::SingleThread::nodes>("nodes", "Ids of the chain, from its beginning."),
       field<&graph::SingleThread::question>("question", "What to ask.")});
  return made;
}

const Type& Described<graph::LevelCount>::type() {
  static const Type made =
      record<graph::LevelCount>("LevelCount", "How many factors sit at a level.",
                                {field<&graph::LevelCount::level>("level", "The level."),
                                 field<&graph::LevelCount::factors>("factors", "How many factors.")});
  return made;
}

const Type& Described<graph::LevelClimb>::type() {
  static const Type made = record<graph::LevelClimb>(
      "LevelClimb", "How far above the team the inquiry looked.",
      {field<&graph::LevelClimb::highest>("highest", "The highest level that a factor has."),
       field<&graph::LevelClimb::factors>("factors", "Factors of the review."),
       field<&graph::LevelClimb::with_level>("with_level", "Factors that say their level."),
       field<&graph::LevelClimb::above_team>("above_team", "Factors above the level of a team."),
       field<&graph::LevelClimb::levels>("levels", "Factors by level, levels without any left out.")});
  return made;
}

const Type& Described<graph::EdgeRef>::type() {
  static const Type made =
      record<graph::EdgeRef>("EdgeRef", "An edge by its ends and type.",
                             {field<&graph::EdgeRef::from>("from", "Id of the node it starts from."),
                              field<&graph::EdgeRef::type>("type", "Its type."),
                              field<&graph::EdgeRef::to>("to", "Id of the node it ends at.")});
  return made;
}

const Type& Described<graph::Contradiction>::type() {
  static const Type made = record<graph::Contradiction>(
      "Contradiction", "Two edges between the same nodes that say different things.",
      {field<&graph::Contradiction::one>("one", "The one."), field<&graph::Contradiction::other>("other", "The other."),
       field<&graph::Contradiction::question>("question", "What to ask.")});
  return made;
}

const Type& Described<graph::PerspectiveSpread>::type() {
  static const Type made = record<graph::PerspectiveSpread>(
      "PerspectiveSpread", "What only one account names, and where accounts differ.",
      {field<&graph::PerspectiveSpread::factors_of_one_account>("factors_of_one_account",
                                                                "Ids of factors that one perspective names."),
       field<&graph::PerspectiveSpread::edges_of_one_account>("edges_of_one_account",
                                                              "Edges that one perspective names."),
       field<&graph::PerspectiveSpread::factors_without_account>("factors_without_account",
                                                                 "Factors that name no perspective."),
       field<&graph::PerspectiveSpread::edges_without_account>("edges_without_account",
                                                               "Edges that name no perspective."),
       field<&graph::PerspectiveSpread::contradictions>("contradictions", "Pairs of edges that differ.")});
  return made;
}

const Type& Described<graph::InquiryEdge>::type() {
  static const Type made = record<graph::InquiryEdge>(
      "InquiryEdge", "A node at the edge of this inquiry; never an origin.",
      {field<&graph::InquiryEdge::node>("node", "Id of the node."),
       field<&graph::InquiryEdge::label>("label", "The node in words."),
       field<&graph::InquiryEdge::reason>("reason", "Why the inquiry stopped; absent where the review does not say."),
       field<&graph::InquiryEdge::text>("text", "What was not looked at."),
       field<&graph::InquiryEdge::question>("question", "What to ask where no reason is given.")});
  return made;
}

}  // namespace debrief::inline v0
