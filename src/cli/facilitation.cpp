#include "cli/facilitation.hpp"

#include <CLI/CLI.hpp>

#include "debrief/io/read.hpp"

namespace debrief::cli {

namespace {

void tell(Context& context, const std::string& path, const std::vector<Finding>& findings) {
  for (const Finding& finding : findings) {
    context.streams.err << path << ':' << finding.line.value_or(0) << ": " << text_of(finding.severity) << ' '
                        << finding.code << ": " << finding.message << '\n';
  }
}

}  // namespace

std::shared_ptr<FacilitationOptions> add_facilitation(CLI::App& command, std::vector<std::string> more_formats) {
  auto options = std::make_shared<FacilitationOptions>();
  command.add_option("file", options->file, "A review or an incident, or - for standard input")->required();
  std::vector<std::string> formats = {"text", "json"};
  formats.insert(formats.end(), more_formats.begin(), more_formats.end());
  std::string words;
  for (const std::string& format : formats) words += (words.empty() ? "" : ", ") + format;
  command.add_option("--format", options->format, words)->check(CLI::IsMember(formats))->capture_default_str();
  command.add_option("--policy", options->policy, "A policy as JSON");
  command.add_option("--profile", options->profile, "A built-in policy: article, google, pagerduty, ccadb, gov");
  return options;
}

std::optional<Review> load_review(Context& context, const std::string& path) {
  std::string bytes;
  if (!load_input(context, path, bytes)) return std::nullopt;
  Reading<Document> reading = read(bytes);
  tell(context, path, reading.findings);
  if (!reading.value) {
    refuse(context,
           {ErrorCode::not_a_document, path, "it is neither a review nor an incident", "see debrief schema review"});
    return std::nullopt;
  }
  if (Review* review = std::get_if<Review>(&*reading.value)) return std::move(*review);
  Review out;
  out.incidents.push_back(std::get<Incident>(std::move(*reading.value)));
  out.title = out.incidents.front().title;
  return out;
}

std::optional<Policy> load_policy(Context& context, const FacilitationOptions& options) {
  if (!options.policy.empty()) {
    std::string bytes;
    if (!load_input(context, options.policy, bytes)) return std::nullopt;
    Policy out;
    const std::vector<Finding> findings = read_record(bytes, type_of<Policy>(), &out);
    tell(context, options.policy, findings);
    if (gravest(findings) == Severity::error) {
      refuse(context,
             {ErrorCode::invalid_policy, options.policy, "the policy could not be read", "mend what is named above"});
      return std::nullopt;
    }
    return out;
  }
  auto out = policy_of(options.profile.empty() ? "article" : options.profile);
  if (!out) {
    refuse(context, out.error());
    return std::nullopt;
  }
  return std::move(out).value();
}

std::optional<Instant> load_as_of(Context& context, const std::string& text) {
  if (const auto instant = instant_of(text)) return instant;
  if (date_of(text)) return instant_of(text + "T23:59:59Z");
  refuse(context, {ErrorCode::invalid_argument, text, "it is neither an instant nor a day",
                   "write 2026-03-01 or 2026-03-01T12:00:00Z"});
  return std::nullopt;
}

}  // namespace debrief::cli
