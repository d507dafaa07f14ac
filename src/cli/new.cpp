#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "cli/commands.hpp"
#include "debrief/facilitate/skeleton.hpp"
#include "debrief/io/write.hpp"

namespace debrief::cli {

void add_new(CLI::App& program, Context& context) {
  struct Words {
    std::string tier;
    std::string profile = "article";
    std::string id;
    std::string title;
  };
  auto* command =
      program.add_subcommand("new", "a review to write over, with a place for each part that its tier asks");
  auto words = std::make_shared<Words>();
  std::vector<std::string> tiers;
  for (const Enumerator& tier : type_of<Tier>().enumerators) tiers.emplace_back(tier.text);
  command->add_option("--tier", words->tier, "full, lightweight, mini, pattern or near_miss")
      ->required()
      ->check(CLI::IsMember(tiers));
  command->add_option("--profile", words->profile, "article, google, pagerduty, ccadb or gov");
  command->add_option("--id", words->id, "the id of the review");
  command->add_option("--title", words->title, "what happened, in a few words");
  command->callback([words, &context] {
    const Result<Policy> policy = policy_of(words->profile);
    if (!policy) return refuse(context, policy.error());
    Review review = skeleton(*enumerator_of<Tier>(words->tier), *policy);
    if (!words->id.empty()) review.id = words->id;
    if (!words->title.empty()) {
      review.title = words->title;
      for (Incident& incident : review.incidents) incident.title = words->title;
    }
    context.streams.out << write(review);
  });
}

}  // namespace debrief::cli
