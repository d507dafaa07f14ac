// How a file is opened: what it plainly is not, its bytes as text or as JSON.
#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/bytes_kind.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/mend_text.hpp"
#include "io/record_reader.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// For so many events of a file room is made at once.
constexpr std::size_t most_at_once = 65'536;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::string_view blanks = " \t\r\n";

/// True where the first line is a whole object or list, and a second one begins like it.
bool is_json_lines(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  const std::size_t end = text.find('\n', first);
  const std::size_t second = end == std::string_view::npos ? end : text.find_first_not_of(blanks, end);
  if (second == std::string_view::npos || text[second] != text[first]) return false;
  const std::string_view line = text.substr(first, text.find_last_not_of(blanks, end) + 1 - first);
  return (line.starts_with('{') && line.ends_with('}')) || (line.starts_with('[') && line.ends_with(']'));
}

/// The lines that are `wanted` as a JSON list, each on the line where it was.
template <class Wanted>
std::string list_of_lines(std::string_view text, const Wanted& wanted) {
  std::string out;
  out.reserve(text.size() + 64);
  bool any = false;
  while (!text.empty()) {
    const std::size_t stop = text.find('\n');
    const std::string_view line = text.substr(0, stop);
    if (line.find_first_not_of(blanks) != std::string_view::npos && wanted(line)) {
      out += any ? ',' : '[';
      out += line;
      any = true;
    }
    if (stop == std::string_view::npos) break;
    out += '\n';
    text.remove_prefix(stop + 1);
  }
  return out += any ? "]" : "[]";
}

}  // namespace

void EvidenceBuilder::refuse(std::string message) {
  Finding out = make("another-format", {}, 0);
  out.message =
      (path_.empty() ? std::string("this") : quoted(path_)) + " is no " + std::string(kind_.wanted) + ": " + message;
  findings_.push_back(std::move(out));
}

bool EvidenceBuilder::open(const EvidenceFile& file) {
  close_file();
  // Names of files are bytes; ids and findings are text.
  if (!mend_characters(file.path, path_)) path_ = file.path;
  text_ = {};
  tape_ = {};
  lines_.reset();
  counted_offset_ = 0;
  counted_line_ = 1;
  if (file.bytes.size() > options_.limits.document_bytes) {
    refuse(std::to_string(file.bytes.size()) + " bytes, where " + std::to_string(options_.limits.document_bytes) +
           " are allowed");
    return false;
  }
  std::string_view other = io_detail::packed(file.bytes);
  if (other.empty()) other = io_detail::no_export(file.bytes);
  if (!other.empty()) {
    refuse(std::string(other));
    return false;
  }
  text_ = file.bytes;
  if (text_.starts_with(byte_order_mark)) text_.remove_prefix(byte_order_mark.size());
  if (path_.starts_with('/') || path_ == ".." || path_.starts_with("../") || path_.find("/../") != std::string::npos ||
      path_.find('\\') != std::string::npos) {
    find("path-leaves-the-export", quoted(path_) + " points outside of the export", 0);
  }
  return true;
}

Node EvidenceBuilder::parse(bool cited) {
  return take(json::parse(text_, options_.limits), cited);
}

Node EvidenceBuilder::take(json::Parsed parsed, bool cited) {
  if (parsed.problem) {
    Finding finding = reading_finding(parsed.problem->rule, std::move(parsed.problem->message));
    if (!path_.empty()) finding.message = path_ + ": " + finding.message;
    const auto [line, column] = LineIndex(text_).position(std::min(parsed.problem->offset, text_.size()));
    finding.line = line;
    finding.column = column;
    findings_.push_back(std::move(finding));
    return {};
  }
  tape_ = std::move(parsed.tape);
  if (cited) accept();
  return {tape_.values, 0};
}

Node EvidenceBuilder::parse_lines(bool cited) {
  if (!is_json_lines(text_)) return parse(cited);
  const std::string_view file = text_;
  list_ = list_of_lines(file, [](std::string_view) { return true; });
  json::Parsed parsed = json::parse(list_, options_.limits);
  if (parsed.problem) {
    // A dump that was cut off, or a line that was spoiled, takes nothing from the other lines.
    list_ = list_of_lines(file, [&](std::string_view line) { return is_json_line(line); });
    lines_.reset();
    counted_offset_ = 0;
    counted_line_ = 1;
    parsed = json::parse(list_, options_.limits);
  }
  text_ = list_;
  return take(std::move(parsed), cited);
}

bool EvidenceBuilder::is_json_line(std::string_view line) {
  const json::Parsed parsed = json::parse(line, options_.limits);
  if (!parsed.problem) return true;
  const auto offset = static_cast<std::size_t>(line.data() - text_.data());
  find("line-not-json", "the line is no JSON: " + parsed.problem->message, offset);
  std::string mended;
  note("A line that is no JSON", mend_characters(line, mended) ? mended : line, offset);
  return false;
}

void EvidenceBuilder::expect(std::size_t records) {
  const std::size_t likely = out_.events.size() + records;
  if (likely <= out_.events.capacity()) return;
  out_.events.reserve(likely);
  if (options_.keep_originals) out_.originals.reserve(likely);
  identities_.reserve(likely);
}

void EvidenceBuilder::accept_text() {
  if (mend_characters(text_, mended_)) {
    const auto same = std::mismatch(text_.begin(), text_.end(), mended_.begin(), mended_.end());
    const auto offset = static_cast<std::size_t>(same.first - text_.begin());
    text_ = mended_;
    Finding finding = reading_finding("not-utf-8", "bytes that are no UTF-8 became U+FFFD");
    if (!path_.empty()) finding.message = path_ + ": " + finding.message;
    finding.line = line_of(offset);
    findings_.push_back(std::move(finding));
  }
  accept();
  // A file of nothing but short lines gets no more than its size allows for.
  const auto lines = static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n')) + 1;
  expect(std::min(lines, text_.size() / 64 + 16));
}

void EvidenceBuilder::accept() {
  ++opened_;
  // Records of less than a line's length are rare; address space that nobody touches costs nothing.
  expect(std::min(most_at_once, text_.size() / 128 + 16));
  EvidenceItem item;
  item.id = "evidence:" + system_ + ":" + (path_.empty() ? std::to_string(opened_) : path_);
  item.kind = kind_.evidence;
  item.title = out_.source + (path_.empty() ? "" : ", " + path_);
  out_.evidence.push_back(std::move(item));
  first_event_ = out_.events.size();
}

}  // namespace debrief::inline v0::import_detail
