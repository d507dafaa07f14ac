#include "io/bytes_kind.hpp"

namespace debrief::inline v0::io_detail {

namespace {

/// Latin letters as UTF-16 have a zero in every second byte.
bool is_utf16_without_mark(std::string_view bytes) {
  bytes = bytes.substr(0, 64);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
  return bytes.size() >= 8 && (zeros[0] == 0) != (zeros[1] == 0) && (zeros[0] + zeros[1]) * 2 >= bytes.size() - 1;
}

}  // namespace

std::string_view packed(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) {
    return "it begins with PK, so it is a zip archive: unpack it and give the files inside";
  }
  if (bytes.starts_with("\x1F\x8B"sv)) return "it is compressed with gzip: unpack it first";
  if (bytes.starts_with("%PDF"sv)) return "it is a PDF";
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv) || is_utf16_without_mark(bytes))
    return "it is UTF-16: save it as UTF-8";
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

}  // namespace debrief::inline v0::io_detail
