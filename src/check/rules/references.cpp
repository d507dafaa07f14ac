// References: every id is unique, and every id that is used names something of the right kind.
#include "check/rule_row.hpp"

namespace debrief::inline v0::check_detail {

namespace {

constexpr std::string_view phase_prefix = "phase:";

void reference_to_nothing(const Subject& subject, Reporter& report) {
  for (const Reference& reference : subject.ids.references()) {
    if (subject.ids.find(reference.id) != nullptr) continue;
    if (reference.target == any_node && reference.id.starts_with(phase_prefix)) {
      if (enumerator_of<Phase>(reference.id.substr(phase_prefix.size()))) continue;
    }
    report.add(subject.ids.pointer_to(reference), quoted(reference.id) + " names nothing in this document");
  }
}

void reference_to_another_kind(const Subject& subject, Reporter& report) {
  for (const Reference& reference : subject.ids.references()) {
    if (reference.target == any_node) continue;
    const Definition* found = subject.ids.find(reference.id);
    if (found == nullptr || found->kind == reference.target) continue;
    report.add(subject.ids.pointer_to(reference), quoted(reference.id) + " is the id of a " +
                                                      std::string(kind_words(found->kind)) + ", where that of a " +
                                                      std::string(kind_words(reference.target)) + " is meant");
  }
}

void duplicate_id(const Subject& subject, Reporter& report) {
  for (const auto& [second, first] : subject.ids.duplicates()) {
    report.add(subject.ids.pointer_to(second), quoted(second.id) + " is already the id of the " +
                                                   std::string(kind_words(first.kind)) + " at " +
                                                   subject.ids.pointer_to(first));
  }
}

void empty_id(const Subject& subject, Reporter& report) {
  for (const Definition& definition : subject.ids.nameless()) {
    report.add(subject.ids.pointer_to(definition), "this " + std::string(kind_words(definition.kind)) + " has no id");
  }
}

void unknown_factor_code(const Subject& subject, Reporter& report) {
  const auto& factors = subject.review.contributing_factors;
  for (std::size_t i = 0; i < factors.size(); ++i) {
    const std::string& code = factors[i].code;
    if (code.empty() || find_factor_code(code) != nullptr || is_local_code(code)) continue;
    report.add(at({"contributing_factors", i, "code"}), quoted(code) + " is no code of the taxonomy and no local one");
  }
}

void severity_not_on_the_scale(const Subject& subject, Reporter& report) {
  const auto& incidents = subject.review.incidents;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (incidents[i].severity.empty() || severity_level(subject.policy, incidents[i].severity) != nullptr) continue;
    report.add(at({"incidents", i, "severity"}), "the policy's severity scale has no " + quoted(incidents[i].severity));
  }
}

bool names_a_person(const Subject& subject, std::string_view text) {
  if (text.empty()) return false;
  for (const Person& person : subject.review.people) {
    if (person.name == text || person.id.text == text) return true;
  }
  return false;
}

void person_where_a_role_belongs(const Subject& subject, Reporter& report) {
  if (subject.review.people.empty()) return;
  const auto look = [&](const std::string& text, std::initializer_list<Part> place) {
    if (names_a_person(subject, text)) report.add(at(place), "this names a person where a role is meant");
  };
  const Review& review = subject.review;
  for (std::size_t i = 0; i < review.timeline.size(); ++i) {
    look(review.timeline[i].actor_role, {"timeline", i, "actor_role"});
    look(review.timeline[i].account_of, {"timeline", i, "account_of"});
  }
  for (std::size_t i = 0; i < review.decision_points.size(); ++i) {
    look(review.decision_points[i].actor_role, {"decision_points", i, "actor_role"});
    look(review.decision_points[i].account_of, {"decision_points", i, "account_of"});
  }
  for (std::size_t i = 0; i < review.contributing_factors.size(); ++i) {
    const ContributingFactor& factor = review.contributing_factors[i];
    for (std::size_t j = 0; j < factor.perspectives.size(); ++j) {
      look(factor.perspectives[j], {"contributing_factors", i, "perspectives", j});
    }
  }
  for (std::size_t i = 0; i < review.open_questions.size(); ++i) {
    look(review.open_questions[i].asked_by_role, {"open_questions", i, "asked_by_role"});
  }
}

constexpr Row rows[] = {
    {{.code = "REF001",
      .name = "reference-to-nothing",
      .severity = E,
      .requirements = "R076",
      .finds = "An id that is used and defined nowhere in the document.",
      .why = "A broken reference silently cuts a factor from its evidence, or a drill from its decision.",
      .citation = "article, step 1 (the packet as the single source of truth); practice 6.3",
      .ignore_when = "While parts of the document are still being written.",
      .suggestion = "Was it renamed, or never added? Define it, or take the reference out.",
      .bad = R"({"timeline": [{"id": "E1", "text": "Latency rose.", "evidence": ["V1"]}]})",
      .good = R"({"timeline": [{"id": "E1", "text": "Latency rose.", "evidence": ["V1"]}],
 "evidence_packet": {"items": [{"id": "V1", "kind": "dashboard"}]}})"},
     reference_to_nothing},
    {{.code = "REF002",
      .name = "reference-to-another-kind",
      .severity = E,
      .requirements = "R076",
      .finds = "An id that names something of another kind than the member is for.",
      .why = "Everything that follows the reference would look at the wrong record.",
      .citation = "practice 6.3",
      .ignore_when = "Never; the reference cannot be followed.",
      .suggestion = "Which record was meant?",
      .bad =
          R"({"timeline": [{"id": "E1", "text": "Latency rose.", "evidence": ["E2"]}, {"id": "E2", "text": "Paged."}]})",
      .good = R"({"timeline": [{"id": "E1", "text": "Latency rose.", "evidence": ["V2"]}],
 "evidence_packet": {"items": [{"id": "V2", "kind": "dashboard"}]}})"},
     reference_to_another_kind},
    {{.code = "REF003",
      .name = "duplicate-id",
      .severity = E,
      .finds = "Two records of one document with the same id.",
      .why = "A reference to the id could mean either of them.",
      .citation = "practice 6.2",
      .ignore_when = "Never; give one of them another id.",
      .suggestion = "Are these one thing written twice, or two things? Merge them or rename one.",
      .bad = R"({"timeline": [{"id": "E1", "text": "Latency rose."}, {"id": "E1", "text": "Paged."}]})",
      .good = R"({"timeline": [{"id": "E1", "text": "Latency rose."}, {"id": "E2", "text": "Paged."}]})"},
     duplicate_id},
    {{.code = "REF004",
      .name = "empty-id",
      .severity = E,
      .finds = "A record whose id is empty.",
      .why = "Nothing can refer to it, and it cannot be followed from one version of the document to the next.",
      .citation = "practice 6.2",
      .ignore_when = "Never; any text that is unique in the document will do.",
      .suggestion = "Give it an id.",
      .bad = R"({"actions": [{"id": "", "title": "Add an alert on pool saturation at 80 %"}]})",
      .good = R"({"actions": [{"id": "A1", "title": "Add an alert on pool saturation at 80 %"}]})"},
     empty_id},
    {{.code = "REF005",
      .name = "unknown-factor-code",
      .severity = E,
      .requirements = "R103 R104 R105 R106 R107",
      .finds = "A factor code that is neither in the taxonomy nor a local code of the form X-organisation-nn.",
      .why = "Codes are what makes one incident's conditions comparable with another's.",
      .citation = "article, step 3 (the five categories); practice 5.2",
      .ignore_when = "Never; leave the code out where none fits.",
      .suggestion = "Which of the 80 codes names this condition? A local code is X-organisation-nn.",
      .bad = R"({"contributing_factors": [{"id": "F1", "code": "DET-99", "label": "Pool saturation had no alert"}]})",
      .good = R"({"contributing_factors": [{"id": "F1", "code": "DET-01", "label": "Pool saturation had no alert"}]})"},
     unknown_factor_code},
    {{.code = "REF006",
      .name = "severity-not-on-the-scale",
      .severity = W,
      .subject = RuleSubject::incident,
      .requirements = "R033 R034 R035 R036",
      .finds = "A severity that the policy's scale does not have.",
      .why = "Format, depth and deadlines follow from the severity, so none of them can be checked.",
      .citation = "article, the tiers by severity",
      .ignore_when =
          "When the scale of another organisation is kept on purpose; better, add it to the policy's aliases.",
      .suggestion = "Use a name of the scale, or add this one to the policy as an alias.",
      .bad = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "severity": "purple"}]})",
      .good = R"({"incidents": [{"id": "I1", "title": "Pool exhausted", "kind": "incident", "severity": "sev1"}]})"},
     severity_not_on_the_scale},
    {{.code = "REF007",
      .name = "person-where-a-role-belongs",
      .severity = W,
      .requirements = "R039 R056",
      .finds = "A role, an account or a perspective that gives a person's name or id.",
      .why = "Names stand in the people table alone, so that taking it away takes them away. A role also tells the "
             "reader more: anybody in that seat would have seen the same screen.",
      .citation = "article, blamelessness (accountability to the system)",
      .ignore_when = "When the person asked to be named.",
      .suggestion = "Which role did they hold then: on-call, commander, database specialist?",
      .bad = R"({"people": [{"id": "p1", "name": "Kim Example"}],
 "timeline": [{"id": "E1", "text": "Opened the API dashboard.", "actor_role": "Kim Example"}]})",
      .good = R"({"people": [{"id": "p1", "name": "Kim Example"}],
 "timeline": [{"id": "E1", "text": "Opened the API dashboard.", "actor_role": "on-call engineer"}]})"},
     person_where_a_role_belongs},
};

}  // namespace

constinit const Family references = {"references", "Ids, codes and names that other parts rely on.", rows};

}  // namespace debrief::inline v0::check_detail
