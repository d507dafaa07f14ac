#include "debrief/patterns/itemsets.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/io/file.hpp"
#include "debrief/patterns/pairs.hpp"

namespace debrief::cli {

namespace {

struct Options {
  std::string path;
  std::string want = "closed";
  std::vector<std::int64_t> min_supports = {3};
  int threads = 1;
};

void write_counts(std::ostream& out, const Transactions& rows, const std::vector<std::int64_t>& supports,
                  Context& context) {
  out << "n_transactions,n_items,minsup_abs,n_frequent,n_closed,n_maximal,max_len\n";
  for (const std::int64_t support : supports) {
    const auto counts = count_itemsets(rows, support);
    if (!counts) return refuse(context, counts.error());
    out << rows.size() << ',' << rows.names.size() << ',' << support << ',' << counts->frequent << ',' << counts->closed
        << ',' << counts->maximal << ',' << counts->longest << '\n';
  }
}

/// "support TAB item TAB item …", one set a line.
void write_sets(std::ostream& out, const Transactions& rows, const Itemsets& sets) {
  std::string line;
  for (std::size_t s = 0; s < sets.size(); ++s) {
    line = std::to_string(sets.supports[s]);
    for (const std::int32_t item : sets.set(s)) line += '\t' + rows.names[static_cast<std::size_t>(item)];
    out << line << '\n';
  }
}

void run_itemsets(const Options& options, Context& context) {
  std::string text;
  if (options.path == "-") {
    if (!load_input(context, options.path, text)) return;
  } else {
    auto loaded = load_bytes(options.path, std::size_t{4} << 30);
    if (!loaded) return refuse(context, loaded.error());
    text = std::move(loaded).value();
  }
  const auto rows = read_transactions(text, layout_of(text));
  if (!rows) return refuse(context, rows.error());
  std::ostream& out = context.streams.out;
  if (options.want == "counts") return write_counts(out, *rows, options.min_supports, context);
  const std::int64_t support = options.min_supports.front();
  if (options.want == "pairs") {
    const auto pairs = pair_table(*rows, support);
    if (!pairs) return refuse(context, pairs.error());
    out << csv_of(*rows, *pairs);
    return;
  }
  const ItemsetKind kind = options.want == "frequent"  ? ItemsetKind::frequent
                           : options.want == "maximal" ? ItemsetKind::maximal
                                                       : ItemsetKind::closed;
  const auto sets = itemsets(*rows, {.kind = kind, .min_support = support, .threads = options.threads});
  if (!sets) return refuse(context, sets.error());
  write_sets(out, *rows, *sets);
}

}  // namespace

void add_itemsets(CLI::App& program, Context& context) {
  auto* command =
      program.add_subcommand("itemsets", "Sets of items that often stand together in a plain file of transactions");
  auto options = std::make_shared<Options>();
  command
      ->add_option("file", options->path, "one row a line: numbers with spaces, or an id and items with tabs; - reads")
      ->required();
  command->add_option("--want", options->want, "closed, frequent or maximal sets, their counts, or pairs")
      ->check(CLI::IsMember({"closed", "frequent", "maximal", "counts", "pairs"}))
      ->capture_default_str();
  command->add_option("--min-support", options->min_supports, "fewest rows; several for counts")->capture_default_str();
  command->add_option("--threads", options->threads, "threads")->capture_default_str();
  command->callback([options, &context] { run_itemsets(*options, context); });
}

}  // namespace debrief::cli
