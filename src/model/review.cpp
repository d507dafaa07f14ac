#include "debrief/model/review.hpp"

#include <algorithm>

namespace debrief::inline v0 {

const Type& Described<Stage>::type() {
  static const Type made = enumeration<Stage>("Stage", "How far a review has come.",
                                              {{"draft", "Being prepared."},
                                               {"scheduled", "About to be held."},
                                               {"held", "The meeting has taken place."},
                                               {"soaking", "Learning points rest before anything is committed."},
                                               {"followed_up", "The small group has decided."},
                                               {"published", "Open to its readers."}});
  return made;
}

const Type& Described<Tier>::type() {
  static const Type made = enumeration<Tier>("Tier", "The format that fits the learning value.",
                                             {{"full", "Full review with cross-functional attendance."},
                                              {"lightweight", "Core responders, condensed write-up."},
                                              {"mini", "A focused conversation of half an hour."},
                                              {"pattern", "Team debrief over several small incidents."},
                                              {"near_miss", "Short discussion or thread."}});
  return made;
}

const Type& Described<ReviewKind>::type() {
  static const Type made = enumeration<ReviewKind>(
      "ReviewKind", "What kind of inquiry this is.",
      {{"post_incident_review", "The learning process as a whole.", "postmortem"},
       {"root_cause_analysis", "A narrower technique; does not stand in for a review.", "rca"}});
  return made;
}

const Type& Described<LeadershipGuardrail>::type() {
  static const Type made = record<LeadershipGuardrail>(
      "LeadershipGuardrail", "What was agreed with leadership beforehand.",
      {field<&LeadershipGuardrail::kept_out_of_performance_reviews>(
           "kept_out_of_performance_reviews",
           "Whether it was agreed that findings do not flow into performance reviews."),
       field<&LeadershipGuardrail::agreed_with_role>("agreed_with_role", "The role it was agreed with."),
       field<&LeadershipGuardrail::agreed_at>("agreed_at", "When it was agreed.")});
  return made;
}

const Type& Described<Note>::type() {
  static const Type made =
      record<Note>("Note", "Text that has no other home yet.",
                   {field<&Note::heading>("heading", "The heading it stood under."),
                    field<&Note::text>("text", Need::required, "The text."),
                    field_at_least<&Note::source_line>(1, "source_line", "The line it was read from.")});
  return made;
}

const Type& Described<Suppression>::type() {
  static const Type made = record<Suppression>(
      "Suppression", "A finding to keep silent.",
      {field<&Suppression::rule>("rule", Need::required, "Name or code of the rule."),
       field<&Suppression::pointer>("pointer",
                                    "JSON Pointer of the part it holds for; the whole document where absent."),
       field<&Suppression::reason>("reason", Need::required, "Why the finding is right and may stay.")});
  return made;
}

const Type& Described<Review>::type() {
  static const Type made = record<Review>(
      "Review", "A post-incident review.",
      {field<&Review::format>("format", Need::required, "\"debrief/review/1\"."),
       field<&Review::id>("id", Need::required, "Stable identifier, unique within the corpus."),
       field<&Review::kind>("kind", "What kind of inquiry this is."),
       field<&Review::title>("title", Need::required, "What people call it."),
       field<&Review::stage>("stage", "How far it has come."),
       field<&Review::tier>("tier", "The format that was chosen."),
       field<&Review::language>("language", "Language of the prose as a BCP 47 tag; English where absent."),
       field<&Review::summary>("summary", "What happened and what is understood now, in a few sentences."),
       field<&Review::incidents>("incidents", Need::required, "The incidents it covers."),
       field<&Review::timeline>("timeline", "What happened, from inside the incident, in order."),
       field<&Review::decision_points>("decision_points", "Moments where another course was open."),
       field<&Review::contributing_factors>("contributing_factors", "Conditions that came together."),
       field<&Review::factor_graph>("factor_graph", "How they bear on each other."),
       field<&Review::learning_points>("learning_points", "What is understood now."),
       field<&Review::went_well>("went_well", "Responses to preserve."),
       field<&Review::luck>("luck", "Where chance kept things smaller."),
       field<&Review::good_judgement>("good_judgement", "Good calls under uncertainty."),
       field<&Review::open_questions>("open_questions", "Questions left open."),
       field<&Review::actions>("actions", "Candidates and commitments; none is a valid outcome."),
       field<&Review::known_risks>("known_risks", "What was consciously left."),
       field<&Review::evidence_packet>("evidence_packet", "The records that everything else cites."),
       field<&Review::meeting>("meeting", "The conversation."),
       field<&Review::follow_up>("follow_up", "The decision after the soak."),
       field<&Review::readiness>("readiness", "What it offers for practice."),
       field<&Review::publication>("publication", "How it reached others."),
       field<&Review::leadership_guardrail>("leadership_guardrail", "What was agreed with leadership beforehand."),
       field<&Review::people>("people", "The only place for names."),
       field<&Review::notes>("notes", "Text that has no other home yet."),
       field<&Review::suppressions>("suppressions", "Findings to keep silent, with reasons."),
       field<&Review::extensions>("extensions", "Private data under names of your own, such as \"com.example\".")});
  return made;
}

namespace {

/// Adds a type after everything it uses.
void collect(const Type& type, std::vector<const Type*>& out) {
  if (type.element != nullptr) {
    collect(*type.element, out);
    return;
  }
  if (type.shape != Shape::record && type.shape != Shape::enumeration) return;
  if (std::find(out.begin(), out.end(), &type) != out.end()) return;
  for (const Field& field : type.fields) collect(field.type(), out);
  out.push_back(&type);
}

}  // namespace

const std::vector<const Type*>& model_types() {
  static const std::vector<const Type*> all = [] {
    std::vector<const Type*> out;
    collect(type_of<Review>(), out);
    return out;
  }();
  return all;
}

}  // namespace debrief::inline v0
