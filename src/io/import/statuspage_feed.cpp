#include "io/import/statuspage_feed.hpp"

#include <algorithm>
#include <array>

#include "debrief/core/text.hpp"
#include "io/import/foreign_time.hpp"
#include "io/import/markup_text.hpp"

namespace debrief::inline v0::import_detail {

namespace {

/// Abbreviations that mean one offset wherever they are used. Those that mean several (IST, CST, BST) are left out.
constexpr std::array<std::pair<std::string_view, int>, 13> abbreviations = {{{"UTC", 0},
                                                                             {"GMT", 0},
                                                                             {"PST", -480},
                                                                             {"PDT", -420},
                                                                             {"MST", -420},
                                                                             {"MDT", -360},
                                                                             {"EST", -300},
                                                                             {"EDT", -240},
                                                                             {"CET", 60},
                                                                             {"CEST", 120},
                                                                             {"JST", 540},
                                                                             {"AEST", 600},
                                                                             {"AEDT", 660}}};

/// "Aug 21, 00:37 UTC" or "Aug 21, 2026 - 00:37 UTC" taken apart.
struct FeedTime {
  int month = 0, day = 0, year = 0, hour = -1, minute = -1;
  std::string_view zone;
};

FeedTime take_apart(std::string_view text) {
  FeedTime out;
  std::vector<std::string_view> words;
  while (!text.empty() && words.size() < 8) {
    const std::size_t start = text.find_first_not_of(" ,-\t\n\r");
    if (start == std::string_view::npos) break;
    text.remove_prefix(start);
    const std::size_t end = text.find_first_of(" ,-\t\n\r");
    words.push_back(text.substr(0, end));
    text.remove_prefix(words.back().size());
  }
  const auto number = [](std::string_view word) {
    int value = 0;
    for (const char c : word) {
      if (c < '0' || c > '9' || value > 9999) return -1;
      value = value * 10 + (c - '0');
    }
    return word.empty() ? -1 : value;
  };
  for (const std::string_view word : words) {
    const std::size_t colon = word.find(':');
    if (out.month == 0) {
      out.month = month_of(word);
      if (out.month == 0) return {};
    } else if (out.day == 0) {
      out.day = number(word);
    } else if (colon != std::string_view::npos) {
      out.hour = number(word.substr(0, colon));
      out.minute = number(word.substr(colon + 1));
    } else if (out.hour < 0) {
      out.year = number(word);
    } else {
      out.zone = word;
    }
  }
  return out;
}

/// The moment of a feed's time. A year that is not written is the last in which it is not a day later than `latest`.
std::optional<Instant> moment_of(const FeedTime& time, const std::optional<Instant>& latest, const TimeZone* zone) {
  if (time.month == 0 || time.day < 1 || time.hour < 0 || time.hour > 23 || time.minute < 0 || time.minute > 59) {
    return std::nullopt;
  }
  if (time.year <= 0 && !latest) return std::nullopt;
  const auto known = std::find_if(abbreviations.begin(), abbreviations.end(),
                                  [&](const auto& each) { return each.first == time.zone; });
  if (known == abbreviations.end() && zone == nullptr) return std::nullopt;
  const auto in_year = [&](int year) -> std::optional<Instant> {
    std::string digits = std::to_string(10'000 + year).substr(1) + "-" + std::to_string(100 + time.month).substr(1) +
                         "-" + std::to_string(100 + time.day).substr(1);
    const auto date = date_of(digits);
    if (!date) return std::nullopt;
    const LocalTime local{*date, time.hour * 3600 + time.minute * 60};
    if (known == abbreviations.end()) return instant_in_zone(local, *zone);
    Instant out = instant_of_unix(days_of(*date) * 86'400 + local.second_of_day - known->second * 60);
    if (known->second != 0) {
      out.offset_form = OffsetForm::numeric;
      out.offset_minutes = static_cast<std::int16_t>(known->second);
    }
    return out;
  };
  if (time.year > 0) return in_year(time.year);
  const int year = local_date(*latest).year;
  // Eight years reach the 29th of February from anywhere.
  for (int back = 0; back <= 8; ++back) {
    const auto out = in_year(year + 1 - back);
    if (out && seconds_between(*latest, *out) <= 86'400) return out;
  }
  return std::nullopt;
}

void read_entry(EvidenceBuilder& builder, std::string_view entry) {
  const std::size_t offset = static_cast<std::size_t>(entry.data() - builder.text().data());
  const std::string_view id = inside_element(entry, "id");
  const std::string native(id.substr(id.find_last_of('/') + 1));
  if (native.empty()) {
    builder.find("record-not-understood", "an entry without its id", offset);
    return builder.note("Not understood: an entry without its id", entry, offset);
  }
  const Id<Incident> incident = "statuspage:" + native;
  if (!builder.is_new(incident.text, offset)) return;
  Incident& made = builder.out().incidents.emplace_back();
  made.id = incident;
  made.title = without_tags(without_entities(inside_element(entry, "title")));
  if (made.title.empty()) made.title = native;
  made.customer_facing = true;
  ExternalReference& reference = made.external_references.emplace_back();
  reference.system = "statuspage";
  reference.id = native;
  reference.uri = without_entities(attribute_of(entry, "link", "href"));

  std::string_view written = inside_element(entry, "updated");
  if (written.empty()) written = inside_element(entry, "published");
  const auto latest = builder.time(written, offset);

  const std::string content = without_entities(inside_element(entry, "content"));
  std::size_t place = 0;
  std::string_view rest = content;
  for (std::size_t at = rest.find("<small>"); at != std::string_view::npos; at = rest.find("<small>")) {
    rest.remove_prefix(at);
    const std::size_t next = rest.find("<small>", 7);
    const std::string_view update = rest.substr(0, next);
    const std::string when = without_tags(inside_element(update, "small"));
    const std::string status = without_tags(inside_element(update, "strong"));
    const std::size_t behind = update.find("</strong>");
    std::string body = without_tags(update.substr(behind == std::string_view::npos ? 0 : behind + 9));
    if (body.starts_with("- ")) body.erase(0, 2);
    // The feed has no identity for an update; its time and status stay when another one is added.
    if (TimelineEvent* event = builder.event(native + ":" + when + ":" + status, update, offset)) {
      event->incident = incident;
      event->source = native;
      event->time_as_written = when;
      event->resolution_seconds = 60;
      event->at = moment_of(take_apart(when), latest, builder.zone());
      if (event->at) {
        event->precision = Precision::exact;
      } else {
        builder.find("time-not-understood", quoted(when) + " is no time that can be read without a zone", offset);
      }
      fill_status_update(*event, status, without_entities(body));
    }
    ++place;
    rest.remove_prefix(std::min<std::size_t>(rest.size(), 7));
  }
  if (place == 0 && !content.empty()) builder.note("Status page: " + made.title, without_tags(content), offset);
}

}  // namespace

void fill_status_update(TimelineEvent& event, std::string_view status, std::string_view body) {
  event.kind = EventKind::status_update;
  event.provenance = Provenance::human_at_the_time;
  event.actor_role = "communications";
  std::string words(status);
  std::replace(words.begin(), words.end(), '_', ' ');
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  event.text = words + (words.empty() || body.empty() ? "" : ": ") + std::string(body);
  if (event.text.empty()) event.text = "(no text)";
}

void read_status_feed(EvidenceBuilder& builder) {
  if (builder.text().find("<feed") == std::string_view::npos) {
    builder.find("another-format", "this is XML and no Atom feed; a status page has one at /history.atom", 0);
    return;
  }
  builder.accept_text();
  const std::string_view text = builder.text();
  const std::size_t first = text.find("<entry");
  if (builder.options().label.empty()) {
    const std::string title = without_entities(inside_element(text.substr(0, first), "title"));
    if (!title.empty()) builder.out().source = title;
  }
  for (std::size_t at = first; at != std::string_view::npos;) {
    const std::size_t end = text.find("</entry>", at);
    if (end == std::string_view::npos) {
      builder.find("source-incomplete", "the feed breaks off inside an entry", at);
      builder.note("Not understood: the rest of the feed", text.substr(at), at);
      break;
    }
    read_entry(builder, text.substr(at, end - at));
    at = text.find("<entry", end);
  }
}

}  // namespace debrief::inline v0::import_detail
