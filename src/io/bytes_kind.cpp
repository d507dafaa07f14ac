#include "io/import/bytes_kind.hpp"

namespace debrief::inline v0::import_detail {

std::string_view packed(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) {
    return "it begins with PK, so it is a zip archive: unpack it and give the files inside";
  }
  if (bytes.starts_with("\x1F\x8B"sv)) return "it is compressed with gzip: unpack it first";
  if (bytes.starts_with("%PDF"sv)) return "it is a PDF";
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return "it is UTF-16: save it as UTF-8";
  return {};
}

std::string_view no_export(std::string_view bytes) {
  if (bytes.substr(0, 512).find('\0') != std::string_view::npos) return "it holds bytes that no text has";
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return "it is empty";
  const std::string_view start = bytes.substr(first, 15);
  if (start.starts_with("<!DOCTYPE") || start.starts_with("<!doctype") || start.starts_with("<html")) {
    return "it is a web page, perhaps of a login: fetch it again with access";
  }
  return {};
}

}  // namespace debrief::inline v0::import_detail
