#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <numeric>
#include <tuple>

#include "corpus/fingerprint.hpp"
#include "corpus/merge.hpp"
#include "corpus/tables.hpp"
#include "debrief/corpus/corpus.hpp"
#include "debrief/io/file.hpp"

namespace debrief::inline v0 {

namespace {

constexpr std::string_view magic = "debrief/corpus/2\n";
/// Without the columns of the meeting, which cannot be made up from what it holds.
constexpr std::string_view former_magic = "debrief/corpus/1\n";
constexpr std::size_t checksum_bytes = sizeof(std::int64_t);

static_assert(std::endian::native == std::endian::little, "columns are stored little-endian");

template <class Number>
void append_number(std::string& out, Number number) {
  out.append(reinterpret_cast<const char*>(&number), sizeof number);
}

/// Documents by id and fingerprint, whatever the order in which they were added.
Corpus canonical(const Corpus& corpus) {
  std::vector<std::int32_t> order(corpus.document_count());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
    const auto key = [&](std::int32_t row) {
      const auto at = static_cast<std::size_t>(row);
      return std::tuple<const std::string&, std::int64_t>(corpus.strings[corpus.documents.id[at]],
                                                          corpus.documents.fingerprint[at]);
    };
    return key(a) < key(b);
  });
  Corpus out;
  append_documents(out, corpus, order);
  return out;
}

/// Takes numbers and columns from bytes that nobody vouches for.
class Taker {
 public:
  explicit Taker(std::string_view bytes) : rest_(bytes) {}

  template <class Number>
  bool number(Number& out) {
    if (rest_.size() < sizeof out) return false;
    std::memcpy(&out, rest_.data(), sizeof out);
    rest_.remove_prefix(sizeof out);
    return true;
  }

  bool text(std::string_view& out) {
    std::uint64_t size = 0;
    if (!number(size) || size > rest_.size()) return false;
    out = rest_.substr(0, static_cast<std::size_t>(size));
    rest_.remove_prefix(static_cast<std::size_t>(size));
    return true;
  }

  template <class Number>
  bool column(std::vector<Number>& out, std::uint64_t rows) {
    if (rows > rest_.size() / sizeof(Number)) return false;
    out.resize(static_cast<std::size_t>(rows));
    if (rows != 0) std::memcpy(out.data(), rest_.data(), out.size() * sizeof(Number));
    rest_.remove_prefix(out.size() * sizeof(Number));
    return true;
  }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

/// Every number of the column names something that is there.
template <class Number>
bool in_range(const std::vector<Number>& column, std::size_t count) {
  return std::all_of(column.begin(), column.end(),
                     [count](Number value) { return value >= 0 && static_cast<std::size_t>(value) < count; });
}

bool take_corpus(Taker& taker, Corpus& corpus) {
  std::uint64_t texts = 0;
  if (!taker.number(texts) || texts == 0 || texts > std::numeric_limits<std::int32_t>::max()) return false;
  for (std::uint64_t i = 0; i < texts; ++i) {
    std::string_view text;
    if (!taker.text(text) || corpus.strings.add(text) != static_cast<std::int32_t>(i)) return false;
  }
  bool fine = true;
  for_each_table([&](auto member) {
    auto& table = corpus.*member;
    std::uint64_t rows = 0;
    fine = fine && taker.number(rows);
    Columns<std::remove_cvref_t<decltype(table)>>::each([&](ColumnKind kind, auto column) {
      if (!fine) return;
      fine = taker.column(table.*column, rows);
      if (!fine || kind == ColumnKind::plain) return;
      const std::size_t count = kind == ColumnKind::text       ? static_cast<std::size_t>(corpus.strings.size())
                                : kind == ColumnKind::document ? corpus.document_count()
                                : kind == ColumnKind::incident ? corpus.incident_count()
                                                               : corpus.actions.id.size();
      fine = in_range(table.*column, count);
    });
  });
  corpus.fingerprints.insert(corpus.documents.fingerprint.begin(), corpus.documents.fingerprint.end());
  return fine && taker.at_end();
}

}  // namespace

std::string to_bytes(const Corpus& corpus) {
  const Corpus ordered = canonical(corpus);
  std::string out(magic);
  append_number(out, static_cast<std::uint64_t>(ordered.strings.size()));
  for (std::int32_t i = 0; i < ordered.strings.size(); ++i) {
    append_number(out, static_cast<std::uint64_t>(ordered.strings[i].size()));
    out += ordered.strings[i];
  }
  for_each_table([&](auto member) {
    const auto& table = ordered.*member;
    append_number(out, static_cast<std::uint64_t>(row_count(table)));
    Columns<std::remove_cvref_t<decltype(table)>>::each([&](ColumnKind, auto column) {
      const auto& values = table.*column;
      out.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof values[0]);
    });
  });
  append_number(out, fingerprint_of(out));
  return out;
}

Result<Corpus> corpus_from_bytes(std::string_view bytes) {
  const auto refuse = [](std::string message) {
    return Error{ErrorCode::not_a_corpus, {}, std::move(message), "save the corpus again from its documents"};
  };
  if (bytes.starts_with(former_magic)) {
    return refuse("a saved corpus of version 1, which knows nothing of the meetings");
  }
  if (!bytes.starts_with(magic)) return refuse("not a saved corpus of this version");
  if (bytes.size() < magic.size() + checksum_bytes) return refuse("the saved corpus is cut short");
  const std::string_view content = bytes.substr(0, bytes.size() - checksum_bytes);
  std::int64_t checksum = 0;
  std::memcpy(&checksum, bytes.data() + content.size(), sizeof checksum);
  if (checksum != fingerprint_of(content)) return refuse("the saved corpus is damaged: its checksum differs");
  Taker taker(content.substr(magic.size()));
  Corpus out;
  if (!take_corpus(taker, out)) return refuse("the saved corpus is damaged: its tables do not fit together");
  return out;
}

Result<Done> save(const Corpus& corpus, const std::filesystem::path& path) {
  return save_bytes(path, to_bytes(corpus));
}

}  // namespace debrief::inline v0
