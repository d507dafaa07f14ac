#include "debrief/model/evidence.hpp"

namespace debrief::inline v0 {

const Type& Described<EvidenceKind>::type() {
  static const Type made =
      enumeration<EvidenceKind>("EvidenceKind", "What kind of record a piece of evidence is.",
                                {{"chat_log", "Messages of the incident channel."},
                                 {"ticket", "The incident's ticket with its updates and state changes."},
                                 {"dashboard", "A dashboard, or a picture of it."},
                                 {"deployment_log", "Deployments and the change log."},
                                 {"alert_history", "Alerts that fired and escalations."},
                                 {"status_page", "Status-page updates and messages to customers."},
                                 {"published_report", "An account that was published."},
                                 {"interview", "A talk with somebody who was there."},
                                 {"other", "Any other record."}});
  return made;
}

const Type& Described<EvidenceItem>::type() {
  static const Type made = record<EvidenceItem>(
      "EvidenceItem", "One record that the timeline, the factors and the impact cite by its id.",
      {field<&EvidenceItem::id>("id", Need::required, "Stable identifier, unique within the document."),
       field<&EvidenceItem::kind>("kind", Need::required, "What kind of record it is."),
       field<&EvidenceItem::title>("title", "What a reader would call it."),
       field<&EvidenceItem::uri>("uri", "Where it can be found."),
       field<&EvidenceItem::from>("from", "First moment that it covers."),
       field<&EvidenceItem::until>("until", "Last moment that it covers."),
       field<&EvidenceItem::collected_at>("collected_at", "When it was put into the packet, or published."),
       field<&EvidenceItem::note>("note", "Anything a reader of the record should know.")});
  return made;
}

const Type& Described<MissingEvidence>::type() {
  static const Type made = record<MissingEvidence>(
      "MissingEvidence", "A record that was looked for and does not exist.",
      {field<&MissingEvidence::kind>("kind", Need::required, "What kind of record is missing."),
       field<&MissingEvidence::reason>("reason", Need::required, "Why it does not exist or could not be had.")});
  return made;
}

const Type& Described<EvidencePacket>::type() {
  static const Type made = record<EvidencePacket>(
      "EvidencePacket", "The records put together before the meeting.",
      {field<&EvidencePacket::assembled_at>("assembled_at", "When the packet was complete."),
       field<&EvidencePacket::items>("items", "The records."),
       field<&EvidencePacket::missing>("missing", "Records that were looked for and do not exist.")});
  return made;
}

}  // namespace debrief::inline v0
