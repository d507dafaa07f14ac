// What the commands of facilitation share: a review in, a described value out.
#pragma once

#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "debrief/core/instant.hpp"
#include "debrief/graph/plain_text.hpp"
#include "debrief/io/write.hpp"
#include "debrief/model/policy.hpp"
#include "debrief/model/review.hpp"

namespace debrief::cli {

/// The options that these commands have in common.
struct FacilitationOptions {
  std::string file;
  std::string format = "text";
  std::string policy;
  std::string profile;
  std::string as_of;
};

/// Adds file, --format (text and json, and what else is named), --policy and --profile.
std::shared_ptr<FacilitationOptions> add_facilitation(CLI::App& command, std::vector<std::string> more_formats = {});

/// The review in a file, or the review that an incident's file stands for. What was wrong is told on err; an error was
/// already refused where there is no value.
std::optional<Review> load_review(Context& context, const std::string& path);

/// The policy that the options name; the article's by default.
std::optional<Policy> load_policy(Context& context, const FacilitationOptions& options);

/// The instant of --as-of: an instant, or the end of a day in UTC. Refused when it is neither.
std::optional<Instant> load_as_of(Context& context, const std::string& text);

/// Writes a described value as text or as JSON.
template <class T>
void print(Context& context, const std::string& format, const T& value, const Review& review) {
  context.streams.out << (format == "json" ? write_record(type_of<T>(), &value) : graph::plain_text(value, review));
}

/// A list as text, or as JSON {"name": [...]}.
template <class T>
void print_list(Context& context, const std::string& format, const char* name, const std::vector<T>& values,
                const Review& review) {
  if (format != "json") {
    context.streams.out << graph::plain_text(type_of<std::vector<T>>(), &values, review);
    return;
  }
  context.streams.out << "{\"" << name << "\": [";
  for (std::size_t i = 0; i < values.size(); ++i) {
    context.streams.out << (i == 0 ? "\n" : ",\n") << write_record(type_of<T>(), &values[i], Layout::compact);
  }
  context.streams.out << (values.empty() ? "]}\n" : "\n]}\n");
}

}  // namespace debrief::cli
