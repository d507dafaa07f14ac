#include "debrief/patterns/similar.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "corpus/telling_words.hpp"

namespace debrief::inline v0 {

namespace {

/// The rows that hold each item.
struct Inverted {
  std::vector<std::int64_t> starts;
  std::vector<std::int32_t> rows;

  explicit Inverted(const Transactions& data) : starts(data.names.size() + 1, 0), rows(data.items.size()) {
    for (const std::int32_t item : data.items) ++starts[static_cast<std::size_t>(item) + 1];
    for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
    std::vector<std::int64_t> at(starts.begin(), starts.end() - 1);
    for (std::size_t r = 0; r < data.size(); ++r) {
      for (const std::int32_t item : data.row(r)) {
        rows[static_cast<std::size_t>(at[static_cast<std::size_t>(item)]++)] = static_cast<std::int32_t>(r);
      }
    }
  }
  std::span<const std::int32_t> of(std::int32_t item) const {
    const auto begin = static_cast<std::size_t>(starts[static_cast<std::size_t>(item)]);
    return std::span(rows).subspan(begin, static_cast<std::size_t>(starts[static_cast<std::size_t>(item) + 1]) - begin);
  }
};

/// One kind of feature with its weights.
struct Features {
  const Transactions* data;
  Inverted inverted;
  std::vector<double> weight;  ///< by item
  std::vector<double> total;   ///< by row

  Features(const Transactions& of, std::vector<double> weights)
      : data(&of), inverted(of), weight(std::move(weights)), total(of.size(), 0) {
    for (std::size_t r = 0; r < of.size(); ++r) {
      for (const std::int32_t item : of.row(r)) total[r] += weight[static_cast<std::size_t>(item)];
    }
  }

  /// Tells of every row that shares an item with `row`, and the item's weight.
  void for_each_sharing(std::size_t row, const auto& tell) const {
    for (const std::int32_t item : data->row(row)) {
      const double w = weight[static_cast<std::size_t>(item)];
      if (w <= 0) continue;
      for (const std::int32_t other : inverted.of(item)) tell(static_cast<std::size_t>(other), w);
    }
  }

  std::vector<std::int32_t> shared_items(std::size_t a, std::size_t b) const {
    std::vector<std::int32_t> out;
    const auto s = data->row(a);
    const auto t = data->row(b);
    std::set_intersection(s.begin(), s.end(), t.begin(), t.end(), std::back_inserter(out));
    return out;
  }
};

std::vector<double> code_weights(const Cases& cases, const SimilarOptions& options) {
  std::vector<double> out;
  for (const Facet facet : cases.facets) {
    out.push_back(
        static_cast<double>(facet == Facet::coordination ? options.coordination_weight : options.code_weight));
  }
  return out;
}

/// A word that every review of many has says next to nothing; one that two have says most. The one more review keeps
/// what two reviews share from weighing nothing where there are only two.
std::vector<double> word_weights(const Transactions& words) {
  std::vector<std::int64_t> rows(words.names.size(), 0);
  for (const std::int32_t word : words.items) ++rows[static_cast<std::size_t>(word)];
  std::vector<double> out;
  for (const std::int64_t count : rows) {
    out.push_back(count == 0 ? 0 : std::log(static_cast<double>(words.size() + 1) / static_cast<double>(count)));
  }
  return out;
}

/// Of each case's words those that stand in its title. Numbered as the words are.
Transactions title_words(const Cases& cases) {
  Transactions out;
  out.names = cases.words.names;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    std::set<std::string_view> title;
    TellingWords words(cases.title[c]);
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) title.insert(word);
    for (const std::int32_t word : cases.words.row(c)) {
      if (title.contains(cases.words.names[static_cast<std::size_t>(word)])) out.items.push_back(word);
    }
    out.starts.push_back(static_cast<std::int64_t>(out.items.size()));
  }
  return out;
}

/// The weights that another case shares with the one asked about.
struct Shared {
  double codes = 0;
  double edges = 0;
  double words = 0;
  double titles = 0;
  bool any() const { return codes > 0 || edges > 0 || words > 0; }
};

struct Candidate {
  std::int32_t row = 0;
  double similarity = 0;
};

double ratio(double shared, double joint) {
  return joint > 0 ? shared / joint : 0;
}

}  // namespace

struct SimilarPostings {
  const Cases* cases;
  SimilarOptions options;
  Features codes;
  Features edges;
  Features words;
  Transactions in_titles;
  Features titles;

  SimilarPostings(const Cases& of, const SimilarOptions& asked)
      : cases(&of),
        options(asked),
        codes(of.codes, code_weights(of, asked)),
        edges(of.edges, std::vector<double>(of.edges.names.size(), static_cast<double>(asked.edge_weight))),
        words(of.words, word_weights(of.words)),
        in_titles(title_words(of)),
        titles(in_titles, words.weight) {}

  /// By case.
  std::vector<Shared> shared_with(std::size_t row) const {
    std::vector<Shared> out(cases->size());
    codes.for_each_sharing(row, [&](std::size_t other, double weight) { out[other].codes += weight; });
    edges.for_each_sharing(row, [&](std::size_t other, double weight) { out[other].edges += weight; });
    words.for_each_sharing(row, [&](std::size_t other, double weight) { out[other].words += weight; });
    titles.for_each_sharing(row, [&](std::size_t other, double weight) { out[other].titles += weight; });
    return out;
  }

  /// How like two cases are, without what makes them so.
  SimilarCase likeness(std::size_t row, std::size_t other, const Shared& shared) const {
    SimilarCase out;
    double joint = codes.total[row] + codes.total[other] - shared.codes;
    double in_common = shared.codes;
    if (edges.total[row] > 0 && edges.total[other] > 0) {  // relations count where both reviews have a graph
      joint += edges.total[row] + edges.total[other] - shared.edges;
      in_common += shared.edges;
    }
    out.by_factors = ratio(in_common, joint);
    out.by_words = ratio(shared.words, words.total[row] + words.total[other] - shared.words);
    if (titles.total[row] > 0 && titles.total[other] > 0) {
      out.by_words += ratio(shared.titles, titles.total[row] + titles.total[other] - shared.titles);
      out.by_words /= 2;
    }
    const bool both_coded = codes.total[row] > 0 && codes.total[other] > 0;
    const bool both_worded = words.total[row] > 0 && words.total[other] > 0;
    const double w = !both_coded ? 1 : !both_worded ? 0 : static_cast<double>(options.words_percent) / 100;
    out.similarity = w * out.by_words + (1 - w) * out.by_factors;
    return out;
  }
};

SimilarIndex::SimilarIndex(const Cases& cases, const SimilarOptions& options)
    : postings_(std::make_shared<const SimilarPostings>(cases, options)) {}
SimilarIndex::~SimilarIndex() = default;
SimilarIndex::SimilarIndex(const SimilarIndex&) = default;
SimilarIndex& SimilarIndex::operator=(const SimilarIndex&) = default;

Result<Similar> SimilarIndex::of(std::size_t row) const {
  const SimilarPostings& p = *postings_;
  const Cases& cases = *p.cases;
  if (row >= cases.size()) {
    return Error{ErrorCode::not_found, "case " + std::to_string(row), "there are " + std::to_string(cases.size()),
                 "number the cases from 0"};
  }
  const std::vector<Shared> shared = p.shared_with(row);
  Similar out;
  std::vector<Candidate> all;
  for (std::size_t other = 0; other < shared.size(); ++other) {
    if (!shared[other].any() || other == row || share_an_incident(cases, row, other)) continue;
    all.push_back({static_cast<std::int32_t>(other), p.likeness(row, other, shared[other]).similarity});
  }
  out.compared = static_cast<std::int64_t>(all.size());
  // Those that may be offered, and the next.
  const std::size_t most = std::min(all.size(), p.options.count + 1);
  std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(most), all.end(),
                    [](const Candidate& a, const Candidate& b) {
                      return a.similarity != b.similarity ? a.similarity > b.similarity : a.row < b.row;
                    });
  all.resize(most);
  const double threshold = static_cast<double>(p.options.threshold_percent) / 100;
  for (const Candidate& candidate : all) {
    if (candidate.similarity < threshold || out.found.size() >= p.options.count) {
      out.nearest_below = candidate.similarity;
      break;
    }
    const auto at = static_cast<std::size_t>(candidate.row);
    SimilarCase one = p.likeness(row, at, shared[at]);
    one.row = candidate.row;
    const auto names = [&](const Features& features, std::vector<std::int32_t> items, std::vector<std::string>& into) {
      std::stable_sort(items.begin(), items.end(), [&](std::int32_t a, std::int32_t b) {
        return features.weight[static_cast<std::size_t>(a)] > features.weight[static_cast<std::size_t>(b)];
      });
      for (const std::int32_t item : items) into.push_back(features.data->names[static_cast<std::size_t>(item)]);
    };
    names(p.codes, p.codes.shared_items(row, at), one.codes);
    names(p.edges, p.edges.shared_items(row, at), one.edges);
    names(p.words, p.words.shared_items(row, at), one.words);
    out.found.push_back(std::move(one));
  }
  return out;
}

Result<SimilarEvaluation> evaluate_similar(const Cases& cases,
                                           const std::vector<std::pair<std::string, std::string>>& pairs,
                                           const SimilarOptions& options) {
  std::map<std::string_view, std::int32_t> rows;
  for (std::size_t c = 0; c < cases.size(); ++c) rows.emplace(cases.id[c], static_cast<std::int32_t>(c));
  std::vector<std::set<std::int32_t>> partners(cases.size());
  for (const auto& [a, b] : pairs) {
    for (const std::string* id : {&a, &b}) {
      if (rows.contains(*id)) continue;
      return Error{ErrorCode::not_found, "review " + *id, "no review of that id in the corpus",
                   "give the ids of reviews"};
    }
    partners[static_cast<std::size_t>(rows[a])].insert(rows[b]);
    partners[static_cast<std::size_t>(rows[b])].insert(rows[a]);
  }
  const SimilarIndex index(cases, options);
  SimilarEvaluation out;
  for (std::size_t c = 0; c < cases.size(); ++c) {
    const Similar similar = *index.of(c);
    if (partners[c].empty()) {
      ++out.others;
      out.others_silent += similar.found.empty() ? 1 : 0;
      continue;
    }
    ++out.asked;
    out.abstained += similar.found.empty() ? 1 : 0;
    out.first_is_partner += !similar.found.empty() && partners[c].contains(similar.found.front().row) ? 1 : 0;
    out.partner_offered += std::any_of(similar.found.begin(), similar.found.end(),
                                       [&](const SimilarCase& one) { return partners[c].contains(one.row); })
                               ? 1
                               : 0;
  }
  return out;
}

}  // namespace debrief::inline v0
