// How a file is opened: what it plainly is not, its bytes as text or as JSON.
#include <algorithm>

#include "debrief/core/text.hpp"
#include "io/import/bytes_kind.hpp"
#include "io/import/evidence_builder.hpp"
#include "io/import/mend_text.hpp"
#include "io/record_reader.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// For so many events of a file room is made at once.
constexpr std::size_t most_at_once = 65'536;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

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
  std::string_view other = packed(file.bytes);
  if (other.empty()) other = no_export(file.bytes);
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
  json::Parsed parsed = json::parse(text_, options_.limits);
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

Node EvidenceBuilder::parse_lines() {
  const std::size_t first = text_.find_first_not_of(" \t\r\n");
  const std::size_t end = text_.find('\n', first);
  const std::size_t second = end == std::string_view::npos ? end : text_.find_first_not_of(" \t\r\n", end);
  const std::string_view line = text_.substr(first, end - first);
  const bool is_lines = line.starts_with('{') && line.find_last_of('}') != std::string_view::npos &&
                        line.substr(line.find_last_of('}') + 1).find_first_not_of(" \t\r") == std::string_view::npos &&
                        second != std::string_view::npos && text_[second] == '{';
  if (!is_lines) return parse();
  list_.clear();
  list_.reserve(text_.size() + 64);
  bool any = false;
  for (std::string_view rest = text_; !rest.empty();) {
    const std::size_t stop = rest.find('\n');
    const std::string_view each = rest.substr(0, stop);
    if (each.find_first_not_of(" \t\r") != std::string_view::npos) {
      list_ += any ? ',' : '[';
      any = true;
    }
    list_ += each;
    if (stop == std::string_view::npos) break;
    list_ += '\n';
    rest.remove_prefix(stop + 1);
  }
  list_ += ']';
  text_ = list_;
  return parse();
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
