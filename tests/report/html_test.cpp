#include "debrief/report/html.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "debrief/io/read.hpp"
#include "report/markup.hpp"
#include "support/places.hpp"
#include "support/random_record.hpp"

namespace debrief {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Review pool_exhausted() {
  const auto reading = read_review(testing::bytes_of(testing::source_folder() / "examples/pool_exhausted.json"));
  EXPECT_TRUE(reading.clean());
  return *reading.value;
}

/// A page may hold only elements that show something, and no attribute that acts.
void expect_inert(const std::string& page) {
  static const std::regex tag(R"(<\s*/?\s*([a-zA-Z0-9!-]+)([^>]*)>)");
  static const std::regex acts(R"(\son[a-z]+\s*=)", std::regex::icase);
  static const std::regex values(R"("[^"]*")");
  static const std::regex link(R"re((?:href|src)\s*=\s*"([^"]*)")re");
  static const std::regex harmless(R"((#|https?://).*|[a-z0-9-]+\.html)");
  static const std::set<std::string> known = {
      "!doctype",   "html",    "head",   "meta",  "title",   "style",      "body",  "header",  "div",
      "p",          "h1",      "h2",     "h3",    "h4",      "nav",        "a",     "main",    "section",
      "details",    "summary", "table",  "thead", "tbody",   "tr",         "th",    "td",      "span",
      "strong",     "em",      "ul",     "ol",    "li",      "dl",         "dt",    "dd",      "figure",
      "figcaption", "i",       "br",     "sup",   "article", "blockquote", "code",  "footer",  "svg",
      "g",          "rect",    "line",   "path",  "circle",  "text",       "tspan", "polygon", "polyline",
      "ellipse",    "defs",    "marker", "desc"};
  for (std::sregex_iterator it(page.begin(), page.end(), tag), end; it != end; ++it) {
    const std::string name = (*it)[1];
    const std::string attributes = (*it)[2];
    EXPECT_TRUE(known.contains(name)) << "<" << name << attributes << ">";
    EXPECT_FALSE(std::regex_search(std::regex_replace(attributes, values, ""), acts)) << attributes;
    std::smatch found;
    if (std::regex_search(attributes, found, link)) {
      EXPECT_TRUE(std::regex_match(found[1].str(), harmless)) << found[1];
    }
  }
}

TEST(Html, ShowsTheReviewFromInside) {
  const std::string page = report::html(pool_exhausted());
  expect_inert(page);
  for (const char* expected : {"Checkout slow while the connection pool was exhausted", "T+12", "Known only afterwards",
                               "What made it reasonable then", "None of them is the cause", "DET-04", "<svg",
                               "Customers", "Where luck helped", "prefers-color-scheme: dark", "@media print"}) {
    EXPECT_THAT(page, HasSubstr(expected));
  }
}

TEST(Html, NamesNobodyWhoIsNotAnOwner) {
  const std::string page = report::html(pool_exhausted());
  EXPECT_THAT(page, Not(HasSubstr("Responder One")));
  EXPECT_THAT(page, Not(HasSubstr("Database Engineer")));
}

TEST(Html, HindsightStandsOutsideTheNarrative) {
  Review review = pool_exhausted();
  review.decision_points[0].hindsight->notes = {"ZZ-AFTERWARDS"};
  const std::string page = report::html(review);
  const std::size_t at = page.find("ZZ-AFTERWARDS");
  ASSERT_NE(at, std::string::npos);
  EXPECT_EQ(page.find("ZZ-AFTERWARDS", at + 1), std::string::npos);
  const std::size_t opened = page.rfind("<details class=\"hindsight\">", at);
  ASSERT_NE(opened, std::string::npos);
  EXPECT_GT(page.find("</details>", opened), at);
}

TEST(Html, AnEmptyReviewHasAPageAndNoActionsIsFine) {
  const std::string page = report::html(Review{});
  expect_inert(page);
  EXPECT_THAT(page, HasSubstr("Untitled review"));
  EXPECT_THAT(page, HasSubstr("A review may end with understanding alone"));
}

/// Puts a text into every text field of a record.
void poison(const Type& type, void* value, const std::string& text) {
  switch (type.shape) {
    case Shape::text:
      *static_cast<std::string*>(value) = text;
      return;
    case Shape::reference:
      type.reference(value) = text;
      return;
    case Shape::list:
    case Shape::optional:
      for (std::size_t i = 0; i < type.size(value); ++i) poison(*type.element, type.at(value, i), text);
      return;
    case Shape::record:
      for (const Field& field : type.fields) poison(field.type(), field.member(value), text);
      return;
    default:
      return;
  }
}

class HostileText : public ::testing::TestWithParam<const char*> {};

TEST_P(HostileText, RendersInertInEveryField) {
  testing::Random random(11);
  Review review;
  testing::fill_randomly(type_of<Review>(), &review, random, testing::Fill::every_member);
  poison(type_of<Review>(), &review, GetParam());
  Finding finding;
  finding.message = finding.why = finding.suggestion = finding.pointer = finding.code = finding.name = GetParam();
  report::HtmlOptions options;
  options.findings = {finding};
  expect_inert(report::html(review, options));
}

INSTANTIATE_TEST_SUITE_P(Html, HostileText,
                         ::testing::Values("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>",
                                           "' onmouseover='alert(1)", "javascript:alert(1)", "JaVaScRiPt:alert(1)",
                                           "data:text/html,<script>alert(1)</script>",
                                           "</style><script>alert(1)</script>", "</title><svg onload=alert(1)>",
                                           "{{{style}}}{{#incidents}}", "\xE2\x80\xAE<b>txt",
                                           "https://example.com/\" onclick=\"alert(1)", "--><script>", "]]><script>",
                                           "&lt;script&gt;&#x3c;script>", "../../etc/passwd"));

TEST(Html, TheHostileDocumentIsGolden) {
  Review review = pool_exhausted();
  review.id = "<script>alert('id')</script>";
  review.title = "<script>alert('title')</script> مراجعة \xE2\x80\xAE gnorw";
  review.summary = "<img src=x onerror=alert(1)>\n\n" + std::string(200, 'W') + "\n\nالخدمة كانت بطيئة لمدة ساعة";
  review.evidence_packet->items[0].uri = "javascript:alert(1)";
  review.incidents[0].external_references = {{"tracker", "X-1", "javascript:alert(2)", {}}};
  review.timeline[2].text = "</p></li></ol><script>alert(3)</script>";
  review.contributing_factors[0].label = "\"/><script>alert(4)</script>";
  const std::string page = report::html(review);
  expect_inert(page);
  EXPECT_EQ(report::page_name(review), "script-alert-id-script.html");
  const std::size_t body = page.find("<body>");
  testing::expect_golden(page.substr(body, page.find("<section id=\"impact\">") - body), "report/hostile_body.html");
}

TEST(Html, AHugeTextStaysWhole) {
  Review review = pool_exhausted();
  review.summary = std::string(900'000, 'x') + "END";
  EXPECT_THAT(report::html(review), HasSubstr("xEND"));
}

TEST(Markup, OnlyTheWebIsLinkedTo) {
  using report_detail::linkable;
  EXPECT_EQ(linkable("https://example.com/a?b=c"), "https://example.com/a?b=c");
  EXPECT_EQ(linkable("http://example.com"), "http://example.com");
  for (const char* uri :
       {"javascript:alert(1)", " https://x", "https://a b", "https://a\nb", "ftp://x", "//x", "/x", "HTTPS:x", ""}) {
    EXPECT_EQ(linkable(uri), "") << uri;
  }
}

TEST(Markup, FileNamesAreNeverPaths) {
  using report_detail::file_name;
  EXPECT_EQ(file_name("../../etc/passwd"), "etc-passwd");
  EXPECT_EQ(file_name("GitLab 2017-01-31"), "gitlab-2017-01-31");
  EXPECT_EQ(file_name("..."), "review");
  EXPECT_EQ(file_name("遅延"), "review");
  EXPECT_LE(file_name(std::string(1000, 'a')).size(), 80U);
}

}  // namespace
}  // namespace debrief
