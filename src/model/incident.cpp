#include "debrief/model/incident.hpp"

namespace debrief::inline v0 {

const std::vector<std::string_view>& milestone_names() {
  static const std::vector<std::string_view> names = {
      milestone::impact_started,      milestone::first_signal, milestone::first_alert,
      milestone::first_report,        milestone::detected,     milestone::declared,
      milestone::command_established, milestone::sme_engaged,  milestone::first_customer_update,
      milestone::mitigated,           milestone::resolved,     milestone::reopened,
      milestone::recovered,           milestone::closed};
  return names;
}

const Type& Described<Precision>::type() {
  static const Type made = enumeration<Precision>("Precision", "How well an instant is known.",
                                                  {{"exact", "Known to the stated resolution."},
                                                   {"bounded", "Known to lie between two moments."},
                                                   {"remembered", "As somebody remembers it."}});
  return made;
}

const Type& Described<Provenance>::type() {
  static const Type made = enumeration<Provenance>("Provenance", "Where an instant comes from.",
                                                   {{"machine", "A clock wrote it down."},
                                                    {"human_at_the_time", "Somebody wrote it down while it happened."},
                                                    {"reconstructed", "Worked out afterwards."}});
  return made;
}

const Type& Described<IncidentKind>::type() {
  static const Type made =
      enumeration<IncidentKind>("IncidentKind", "What kind of event it was.",
                                {{"incident", "Something went wrong for somebody."},
                                 {"near_miss", "A small change would have made it an incident."},
                                 {"drill", "It was practised on purpose."},
                                 {"surprise", "Operations differed from what was expected, without impact."}});
  return made;
}

const Type& Described<CommandMode>::type() {
  static const Type made = enumeration<CommandMode>(
      "CommandMode", "How command came about.",
      {{"explicit", "Somebody took command openly."}, {"emergent", "Command grew out of the situation."}});
  return made;
}

const Type& Described<ReviewTrigger>::type() {
  static const Type made =
      enumeration<ReviewTrigger>("ReviewTrigger", "What makes an incident worth a review besides its severity.",
                                 {{"slo_burn", "A service-level objective was burnt."},
                                  {"chaotic_coordination", "Work across teams was slow or chaotic."},
                                  {"paging_storm", "Pages exhausted the responders."},
                                  {"near_miss", "A small change in timing would have meant major impact."},
                                  {"frequent_minor_incidents", "Many small incidents hint at something systemic."},
                                  {"requested", "A team asked for it."}});
  return made;
}

const Type& Described<Milestone>::type() {
  static const Type made = record<Milestone>(
      "Milestone", "A named moment in an incident's life.",
      {field<&Milestone::name>(
           "name", Need::required,
           "impact_started, first_signal, first_alert, first_report, detected, declared, "
           "command_established, sme_engaged, first_customer_update, mitigated, resolved, reopened, "
           "recovered, closed, or a name of your own."),
       field<&Milestone::at>("at", "When it happened."),
       field<&Milestone::not_before>("not_before", "The earliest moment at which it can have happened."),
       field<&Milestone::not_after>("not_after", "The latest moment at which it can have happened."),
       field<&Milestone::precision>("precision", "How well the instant is known."),
       field_at_least<&Milestone::resolution_seconds>(1, "resolution_seconds",
                                                      "Resolution of the source in seconds: 60 for hh:mm."),
       field<&Milestone::provenance>("provenance", "Where the instant comes from."),
       field<&Milestone::expertise>("expertise", "For sme_engaged: the kind of expertise that joined."),
       field<&Milestone::severity>("severity", "For declared: the severity that was named."),
       field<&Milestone::note>("note", "How the instant was chosen where several were possible."),
       field<&Milestone::evidence>("evidence", "Ids of the evidence that shows it.")});
  return made;
}

const Type& Described<ImpactAudience>::type() {
  static const Type made = enumeration<ImpactAudience>("ImpactAudience", "Whom an impact reached.",
                                                       {{"customer", "People who use the service."},
                                                        {"business", "The organisation's own business."},
                                                        {"internal", "The people who respond and operate."}});
  return made;
}

const Type& Described<Quantity>::type() {
  static const Type made = record<Quantity>(
      "Quantity", "An amount with its unit.",
      {field<&Quantity::measure>("measure", Need::required, "What was measured, such as \"error rate\"."),
       field<&Quantity::value>("value", Need::required, "The amount in decimal notation, digit by digit as published."),
       field<&Quantity::unit>("unit", "Unit of the amount, such as \"requests\" or \"%\"."),
       field<&Quantity::qualifier>("qualifier", "\"about\", \"at least\", \"at most\", \"peak\" and the like.")});
  return made;
}

const Type& Described<Impact>::type() {
  static const Type made = record<Impact>(
      "Impact", "What the incident did to somebody.",
      {field<&Impact::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&Impact::audience>("audience", Need::required, "Whom it reached."),
       field<&Impact::text>("text", Need::required, "What it was like for them, in plain words."),
       field<&Impact::from>("from", "When it began."), field<&Impact::until>("until", "When it ended."),
       field<&Impact::precision>("precision", "How well the two instants are known."),
       field<&Impact::quantities>("quantities", "How much of it."),
       field<&Impact::evidence>("evidence", "Ids of the evidence that shows it."),
       field_at_least<&Impact::source_line>(1, "source_line", "The line of the source that it was read from.")});
  return made;
}

const Type& Described<ResponseRole>::type() {
  static const Type made =
      enumeration<ResponseRole>("ResponseRole", "What somebody did in the response.",
                                {{"incident_commander", "Led the response.", "commander"},
                                 {"primary_responder", "Did the hands-on work from early on."},
                                 {"responder", "Took part in the response."},
                                 {"subject_matter_expert", "Brought expertise that was needed.", "sme"},
                                 {"communications", "Kept customers and stakeholders informed."},
                                 {"service_owner", "Owns the affected service."},
                                 {"observer", "Was present without a part."}});
  return made;
}

const Type& Described<RoleSpan>::type() {
  static const Type made =
      record<RoleSpan>("RoleSpan", "One person's time in one role during the response.",
                       {field<&RoleSpan::role>("role", Need::required, "What they did."),
                        field<&RoleSpan::person>("person", "Id in the people table."),
                        field<&RoleSpan::team>("team", "The team they came from."),
                        field<&RoleSpan::expertise>("expertise", "Kinds of expertise they brought."),
                        field<&RoleSpan::seniority>("seniority", "Their seniority as a band."),
                        field<&RoleSpan::on_call>("on_call", "Whether they were on call."),
                        field<&RoleSpan::paged_at>("paged_at", "When they were paged."),
                        field<&RoleSpan::from>("from", "When they took the role."),
                        field<&RoleSpan::until>("until", "When they left it.")});
  return made;
}

const Type& Described<ExternalReference>::type() {
  static const Type made = record<ExternalReference>(
      "ExternalReference", "The same thing in another system.",
      {field<&ExternalReference::system>("system", Need::required, "The other system, such as \"jira\"."),
       field<&ExternalReference::id>("id", "Its identifier there."),
       field<&ExternalReference::uri>("uri", "Where it can be found.")});
  return made;
}

const Type& Described<Incident>::type() {
  static const Type made = record<Incident>(
      "Incident", "Something that went, or nearly went, differently from what was expected.",
      {field<&Incident::format>("format", "\"debrief/incident/1\" where the incident is a document of its own."),
       field<&Incident::id>("id", Need::required, "Stable identifier, unique within the corpus."),
       field<&Incident::title>("title", Need::required, "What people call it."),
       field<&Incident::kind>("kind", "What kind of event it was."),
       field<&Incident::severity>("severity", "Its place on the severity scale that the policy names."),
       field<&Incident::summary>("summary", "What happened, in a few sentences."),
       field<&Incident::services>("services", "Services that were affected."),
       field<&Incident::teams>("teams", "Teams that took part."),
       field<&Incident::customer_facing>("customer_facing", "Whether customers could notice it."),
       field<&Incident::near_miss_because>("near_miss_because", "What made it a near miss rather than an incident."),
       field<&Incident::review_triggers>("review_triggers", "What makes it worth a review besides its severity."),
       field<&Incident::milestones>("milestones", "Named moments, the raw material of every duration."),
       field<&Incident::impacts>("impacts", "What it did to customers, to the business and to those who responded."),
       field_at_least<&Incident::pages_sent>(0, "pages_sent", "How many pages were sent."),
       field_at_least<&Incident::people_paged>(0, "people_paged", "How many people were paged."),
       field_at_least<&Incident::support_tickets>(0, "support_tickets", "How many support tickets came in."),
       field<&Incident::command_mode>("command_mode", "How command came about."),
       field<&Incident::needed_expertise>(
           "needed_expertise", "Kinds of expertise that the review found were needed; a judgement of hindsight."),
       field<&Incident::needed_expertise_decided_at>("needed_expertise_decided_at", "When that judgement was made."),
       field<&Incident::responders>("responders", "Who held which role, and when."),
       field<&Incident::external_references>("external_references", "The same incident in other systems."),
       field<&Incident::extensions>("extensions", "Private data under names of your own, such as \"com.example\".")});
  return made;
}

}  // namespace debrief::inline v0
