#include "report/sheet.hpp"

#include "report/markup.hpp"

namespace debrief::inline v0::report_detail {

namespace {

constexpr std::string_view style =
    ":root{color-scheme:light dark;--soft:#5b6774;--rule:#8886}"
    "@media (prefers-color-scheme:dark){:root{--soft:#a3afbb}}"
    "body{font:16px/1.5 system-ui,\"Segoe UI\",Helvetica,Arial,sans-serif;max-width:46rem;margin:2rem auto;padding:0 "
    "1rem}"
    "h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}li{margin:.3rem 0}"
    "table{border-collapse:collapse;width:100%}"
    "td,th{text-align:left;padding:.35rem .6rem .35rem 0;border-top:1px solid var(--rule);vertical-align:top}"
    "td:first-child{font-variant-numeric:tabular-nums;white-space:nowrap}"
    ".note{color:var(--soft);font-size:.9rem}.leave-with{border-left:3px solid var(--rule);padding-left:.8rem}"
    "details{border:1px solid var(--rule);padding:.5rem .8rem;margin:1rem 0}"
    "@media print{details>*{display:block}h2{break-after:avoid}}";

}  // namespace

std::string sheet(std::string_view title, std::string_view body) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>";
  out.append(escaped(title)).append("</title>\n<style>").append(style).append("</style>\n</head>\n<body>\n<h1>");
  out.append(escaped(title)).append("</h1>\n").append(body).append("</body>\n</html>\n");
  return out;
}

std::string sheet_list(std::string_view heading, const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string out = "<h2>" + escaped(heading) + "</h2>\n<ul>\n";
  for (const std::string& item : items) out += "<li>" + escaped(item) + "</li>\n";
  return out + "</ul>\n";
}

}  // namespace debrief::inline v0::report_detail
