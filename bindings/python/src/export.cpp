#include "casters.hpp"
#include "debrief/facilitate/calendar.hpp"
#include "debrief/io/export/csv.hpp"
#include "debrief/io/export/disclosure.hpp"
#include "debrief/io/export/feeds.hpp"
#include "debrief/io/export/gaps.hpp"
#include "debrief/io/export/markdown.hpp"
#include "debrief/io/export/pseudonym.hpp"
#include "debrief/io/export/xes.hpp"
#include "rooms.hpp"

namespace debrief::python {

namespace {

/// Key and withheld members as Python's own types: the review, {member: count}, names replaced, findings.
py::tuple disclose_to(const Review& review, bool everyone, std::vector<std::string> add,
                      std::vector<std::string> withhold, std::string key) {
  const DisclosureProfile profile{everyone ? Readers::everyone : Readers::colleagues, std::move(add),
                                  std::move(withhold), std::move(key)};
  auto made = [&] {
    const py::gil_scoped_release release;
    return disclose(review, profile);
  }();
  if (!made) raise(made.error());
  py::dict withheld;
  for (const Withheld& one : made->withheld) withheld[py::str(one.member)] = one.count;
  return py::make_tuple(std::move(made->review), withheld, made->names_replaced, std::move(made->findings));
}

}  // namespace

void bind_export(py::module_& module) {
  using released = py::call_guard<py::gil_scoped_release>;
  module.def(
      "write_markdown",
      [](const Review& review, std::string diagram, bool embed) {
        return write_markdown(review, {.diagram = std::move(diagram), .embed_document = embed});
      },
      released());
  module.def("csv_tables", [](const std::vector<Document>& documents) {
    py::dict out;
    for (const CsvTable& table : csv_tables(documents)) out[py::str(table.relation)] = table.text;
    return out;
  });
  module.def("write_xes", &write_xes, released());
  module.def("write_block_kit", &write_block_kit, released());
  module.def(
      "write_json_feed",
      [](const std::vector<Review>& reviews, std::string title, std::string home_page_url, std::string feed_url,
         std::string review_url_prefix) {
        return write_json_feed(
            reviews, {std::move(title), std::move(home_page_url), std::move(feed_url), std::move(review_url_prefix)});
      },
      released());
  module.def("write_cloud_event", &write_cloud_event, released());
  module.def(
      "export_gaps", [](const Review& review, const std::string& format) { return export_gaps(review, format); },
      released());
  module.def("review_calendar", &review_calendar, released());
  module.def("disclose", &disclose_to);
  module.def("pseudonym", &pseudonym);
}

}  // namespace debrief::python
