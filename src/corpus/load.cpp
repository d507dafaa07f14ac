#include "debrief/corpus/corpus.hpp"
#include "debrief/io/file.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::size_t max_saved_bytes = std::size_t{64} << 30;

void load_saved(const std::filesystem::path& path, Loading& out) {
  const Result<std::string> bytes = load_bytes(path, max_saved_bytes);
  if (!bytes) {
    out.errors.push_back(bytes.error());
    return;
  }
  Result<Corpus> corpus = corpus_from_bytes(*bytes);
  if (!corpus) {
    Error error = corpus.error();
    error.subject = path.string();
    out.errors.push_back(std::move(error));
    return;
  }
  merge(out.corpus, *corpus);
}

}  // namespace

Loading load_corpus(const std::vector<std::filesystem::path>& paths, const Limits& limits,
                    const std::function<void(std::size_t)>& progress) {
  Loading out;
  std::vector<std::filesystem::path> documents;
  for (const std::filesystem::path& path : paths) {
    if (path.extension() == ".debrief") {
      load_saved(path, out);
    } else {
      documents.push_back(path);
    }
  }
  std::vector<Error> errors = for_each_document(documents, limits, [&](const RawDocument& raw) {
    Reading<Document> reading = read(raw.json, limits);
    if (!reading.clean()) out.doubts.push_back({raw.source, reading.findings});
    if (reading.value) add(out.corpus, *reading.value);
    if (progress) progress(out.corpus.document_count());
    return true;
  });
  out.errors.insert(out.errors.end(), std::make_move_iterator(errors.begin()), std::make_move_iterator(errors.end()));
  return out;
}

}  // namespace debrief::inline v0
