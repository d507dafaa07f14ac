#include <string>
#include <utility>
#include <vector>

#include "casters.hpp"
#include "debrief/io/ccadb.hpp"
#include "debrief/io/import/alertmanager.hpp"
#include "debrief/io/import/csv.hpp"
#include "debrief/io/import/github.hpp"
#include "debrief/io/import/incident_io.hpp"
#include "debrief/io/import/jira.hpp"
#include "debrief/io/import/log.hpp"
#include "debrief/io/import/merge.hpp"
#include "debrief/io/import/opsgenie.hpp"
#include "debrief/io/import/pagerduty.hpp"
#include "debrief/io/import/slack.hpp"
#include "debrief/io/import/statuspage.hpp"
#include "debrief/io/import/veris.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// (path, bytes) pairs, as Python hands them over. Views into its objects, which the call keeps alive.
using Files = std::vector<std::pair<std::string, py::bytes>>;

std::vector<EvidenceFile> views_of(const Files& files) {
  std::vector<EvidenceFile> out;
  out.reserve(files.size());
  for (const auto& [path, bytes] : files) out.push_back({path, std::string_view(bytes)});
  return out;
}

EvidenceOptions options_of(const std::vector<std::pair<std::string, std::string>>& roles, std::string zone,
                           std::optional<Date> day, std::string label, bool keep_originals) {
  EvidenceOptions out;
  for (const auto& [id, role] : roles) out.roles.push_back({id, role});
  out.zone = std::move(zone);
  out.day = day;
  out.label = std::move(label);
  out.keep_originals = keep_originals;
  return out;
}

template <Reading<ImportedEvidence> (*importer)(std::span<const EvidenceFile>, const EvidenceOptions&)>
void bind_importer(py::module_& module, const char* name) {
  module.def(name, [](const Files& files, const std::vector<std::pair<std::string, std::string>>& roles,
                      std::string zone, std::optional<Date> day, std::string label, bool keep_originals) {
    const auto views = views_of(files);
    const auto options = options_of(roles, std::move(zone), day, std::move(label), keep_originals);
    const py::gil_scoped_release release;
    return importer(views, options);
  });
}

/// A datetime is an instant, a date its whole day.
CcadbMoment moment_of(py::handle given) {
  if (py::hasattr(given, "year") && !py::hasattr(given, "hour")) return date_of(given, "the day");
  return instant_of(given, "the moment");
}

}  // namespace

void bind_evidence(py::module_& module) {
  add_type(type_of<MergedTimeline>());
  bind_importer<&from_slack>(module, "from_slack");
  bind_importer<&from_pagerduty>(module, "from_pagerduty");
  bind_importer<&from_alertmanager>(module, "from_alertmanager");
  bind_importer<&from_statuspage>(module, "from_statuspage");
  bind_importer<&from_github>(module, "from_github");
  bind_importer<&from_jira>(module, "from_jira");
  bind_importer<&from_incident_io>(module, "from_incident_io");
  bind_importer<&from_opsgenie>(module, "from_opsgenie");
  bind_importer<&from_log>(module, "from_log");
  module.def("from_csv", [](const Files& files, const std::vector<std::pair<std::string, std::string>>& columns,
                            const std::vector<std::pair<std::string, std::string>>& roles, std::string zone,
                            std::string label, bool keep_originals) {
    CsvMapping mapping;
    for (const auto& [name, column] : columns) {
      const std::pair<const char*, std::string*> members[] = {
          {"at", &mapping.at},     {"text", &mapping.text},          {"until", &mapping.until},
          {"id", &mapping.id},     {"kind", &mapping.kind},          {"actor", &mapping.actor},
          {"role", &mapping.role}, {"service", &mapping.service},    {"milestone", &mapping.milestone},
          {"note", &mapping.note}, {"separator", &mapping.separator}};
      for (const auto& [member, place] : members) {
        if (name == member) *place = column;
      }
    }
    const auto views = views_of(files);
    const auto options = options_of(roles, std::move(zone), std::nullopt, std::move(label), keep_originals);
    const py::gil_scoped_release release;
    return from_csv(views, mapping, options);
  });
  module.def(
      "merge_timelines",
      [](const std::vector<ImportedEvidence>& sources, std::int64_t link_seconds, std::int64_t link_percent,
         std::int64_t skew_pairs, std::int64_t gap_seconds) {
        return merge_timelines(sources, {link_seconds, link_percent, skew_pairs, gap_seconds});
      },
      py::call_guard<py::gil_scoped_release>());
  module.def("draft_of_evidence",
             [](const ImportedEvidence& evidence, std::string id, std::string title, bool with_originals) {
               return draft_review(evidence, {std::move(id), std::move(title), with_originals});
             });
  module.def("draft_of_merged",
             [](const MergedTimeline& merged, std::string id, std::string title, bool with_originals) {
               return draft_review(merged, {std::move(id), std::move(title), with_originals});
             });
  module.def("evidence_of", &evidence_of);
  module.def(
      "read_ccadb",
      [](const std::string& markdown, std::string id, std::string title) {
        return read_ccadb(markdown, {std::move(id), std::move(title)});
      },
      py::call_guard<py::gil_scoped_release>());
  module.def("write_ccadb", &write_ccadb, py::call_guard<py::gil_scoped_release>());
  module.def(
      "read_veris", [](const std::string& text) { return read_veris(text); }, py::call_guard<py::gil_scoped_release>());
  module.def("check_ccadb", [](const std::string& markdown, const py::list& posted, const py::list& agreed,
                               const py::object& closed, const py::object& as_of) {
    CcadbPosts posts;
    for (const py::handle each : posted) posts.posted.push_back(moment_of(each));
    for (const py::handle each : agreed) posts.agreed.push_back(moment_of(each));
    if (!closed.is_none()) posts.closed = moment_of(closed);
    if (!as_of.is_none()) posts.as_of = moment_of(as_of);
    const py::gil_scoped_release release;
    return check_ccadb(markdown, posts);
  });
}

}  // namespace debrief::python
