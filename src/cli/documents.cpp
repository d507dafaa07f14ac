#include "cli/documents.hpp"

#include "debrief/core/error.hpp"

namespace debrief::cli {

LoadedDocuments load_documents(const std::vector<std::string>& paths) {
  LoadedDocuments out;
  const auto errors = for_each_document({paths.begin(), paths.end()}, {}, [&](const RawDocument& raw) {
    Reading<Document> reading = read(raw.json);
    if (reading.value) {
      out.documents.push_back(
          {raw.source, std::move(*reading.value), std::move(reading.findings), std::string(raw.json)});
      return true;
    }
    std::string line = text_of(raw.source);
    if (!reading.findings.empty()) {
      const Finding& finding = reading.findings.front();
      if (finding.line && raw.source.line == 0) line += ":" + std::to_string(*finding.line);
      line += ": " + finding.message;
    }
    out.unread.push_back(std::move(line));
    return true;
  });
  for (const Error& error : errors) out.unread.push_back(describe_error(error));
  return out;
}

}  // namespace debrief::cli
