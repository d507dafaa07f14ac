#include "debrief/patterns/agreement.hpp"
#include "patterns/number_text.hpp"
#include "patterns/words.hpp"

namespace debrief::inline v0 {

namespace {

std::string interval_words(const stats::Limits2& limits) {
  return fixed_text(limits.lower, 2) + " to " + fixed_text(limits.upper, 2);
}

std::string counted(std::int64_t n, const std::string& one, const std::string& many) {
  return std::to_string(n) + " " + (n == 1 ? one : many);
}

}  // namespace

std::string text_of(const Agreement& agreement) {
  const std::string level = short_text(agreement.options.level * 100) + " % interval ";
  std::string out =
      "How far do two coders agree? " + counted(agreement.matched, "review", "reviews") + " coded by both.\n";
  if (agreement.only_first + agreement.only_second > 0) {
    out += "Left out: " + std::to_string(agreement.only_first) + " only in the first corpus, " +
           std::to_string(agreement.only_second) + " only in the second.\n";
  }
  if (agreement.ambiguous > 0) {
    out += "Left out: " + counted(agreement.ambiguous, "id that stands", "ids that stand") + " for several reviews.\n";
  }
  if (agreement.without_category > 0) {
    out += counted(agreement.without_category, "factor has", "factors have") + " a code without a category.\n";
  }
  out += "\n";
  for (const CategoryAgreement& one : agreement.categories) {
    out += "  " + one.category + "  found by both in " + std::to_string(one.both) + ", by one in " +
           std::to_string(one.only_first + one.only_second) + ", by neither in " + std::to_string(one.neither) + ": ";
    if (!one.kappa) {
      out += "nothing to compare.\n";
      continue;
    }
    out += "kappa " + fixed_text(one.kappa->kappa, 2) + " (n = " + std::to_string(one.kappa->n) + "; " + level +
           interval_words(one.kappa->limits) + "); ";
    out += one.verdict == AgreementVerdict::trends_hold ? "trends of its codes may be read.\n"
                                                        : "count the category, follow none of its codes.\n";
  }
  if (agreement.alpha) {
    out += "\nOver all categories: Krippendorff's alpha " + fixed_text(agreement.alpha->alpha, 2);
    if (agreement.alpha->limits) out += " (" + level + interval_words(*agreement.alpha->limits) + ")";
    out += ".\n";
  }
  return out + "\nWhere the coders differ, ask what each saw; the other reading may be the more useful one.\n";
}

std::string json_of(const Agreement& agreement) {
  const auto limits = [](const stats::Limits2& found) {
    return OrderedJson{{"lower", found.lower}, {"upper", found.upper}};
  };
  OrderedJson categories = OrderedJson::array();
  for (const CategoryAgreement& one : agreement.categories) {
    OrderedJson row = {{"category", one.category},
                       {"both", one.both},
                       {"only_first", one.only_first},
                       {"only_second", one.only_second},
                       {"neither", one.neither},
                       {"verdict", text_of(one.verdict)},
                       {"kappa", nullptr}};
    if (one.kappa) {
      row["kappa"] = {{"value", one.kappa->kappa},
                      {"n", one.kappa->n},
                      {"observed", one.kappa->observed},
                      {"expected", one.kappa->expected},
                      {"interval", limits(one.kappa->limits)}};
    } else {
      row["reason"] = "nothing_to_compare";
    }
    categories.push_back(std::move(row));
  }
  OrderedJson alpha = nullptr;
  if (agreement.alpha) {
    alpha = {{"value", agreement.alpha->alpha}, {"units", agreement.alpha->units}, {"interval", nullptr}};
    if (agreement.alpha->limits) alpha["interval"] = limits(*agreement.alpha->limits);
  }
  const OrderedJson out = {{"format", "debrief/agreement/1"},
                           {"purpose", "system-learning; not for performance review"},
                           {"matched", agreement.matched},
                           {"only_first", agreement.only_first},
                           {"only_second", agreement.only_second},
                           {"ambiguous", agreement.ambiguous},
                           {"factors_without_category", agreement.without_category},
                           {"least_kappa", static_cast<double>(agreement.options.least_kappa_percent) / 100},
                           {"level", agreement.options.level},
                           {"categories", std::move(categories)},
                           {"alpha", std::move(alpha)}};
  return out.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + "\n";
}

}  // namespace debrief::inline v0
