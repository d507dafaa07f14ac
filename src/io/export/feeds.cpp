#include "debrief/io/export/feeds.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "debrief/core/text.hpp"
#include "debrief/io/write.hpp"

namespace debrief::inline v0 {

namespace {

using Value = nlohmann::ordered_json;

std::string dumped(const Value& value, int indent) {
  return value.dump(indent, ' ', false, Value::error_handler_t::replace) + "\n";
}

/// Escaped for Slack and cut to `most` UTF-16 units at a character and never inside an entity.
std::string slack_text(std::string_view text, std::size_t most, bool escape = true) {
  std::string out;
  std::size_t units = 0, keep = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto first = static_cast<unsigned char>(text[i]);
    std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    size = std::min(size, text.size() - i);
    std::string piece(text.substr(i, size));
    if (escape && piece == "&") piece = "&amp;";
    if (escape && piece == "<") piece = "&lt;";
    if (escape && piece == ">") piece = "&gt;";
    const std::size_t cost = size == 4 ? 2 : piece.size() > size ? piece.size() : 1;
    if (units + cost > most) {
      out.resize(keep);
      return out + "…";
    }
    out += piece;
    units += cost;
    if (units < most) keep = out.size();
    i += size;
  }
  return out;
}

Value section(const std::string& text) {
  return {{"type", "section"}, {"text", {{"type", "mrkdwn"}, {"text", text}}}};
}

/// A section of "• …" lines under a head; as many as fit, the rest counted.
template <class T, class Text>
void list_section(Value& blocks, std::string_view head, const std::vector<T>& items, std::size_t most,
                  const Text& text_of_item) {
  if (items.empty()) return;
  std::string out = "*" + std::string(head) + "*";
  std::size_t shown = 0;
  for (const T& item : items) {
    const std::string line = "\n• " + slack_text(text_of_item(item), 250);
    // Bytes are at least as many as UTF-16 units.
    if (shown == most || out.size() + line.size() > 2900) break;
    out += line;
    ++shown;
  }
  if (shown < items.size()) out += "\n_and " + std::to_string(items.size() - shown) + " more_";
  blocks.push_back(section(out));
}

std::string title_of(const Review& review) {
  if (!review.title.empty()) return review.title;
  return review.incidents.empty() ? "Post-incident review" : review.incidents.front().title;
}

std::optional<Instant> published(const Review& review) {
  return review.publication ? review.publication->published_at : std::nullopt;
}

}  // namespace

std::string write_block_kit(const Review& review) {
  Value blocks = Value::array();
  blocks.push_back(
      {{"type", "header"}, {"text", {{"type", "plain_text"}, {"text", slack_text(title_of(review), 150, false)}}}});
  std::string context;
  const auto add = [&](std::string_view text) {
    if (!text.empty()) context += (context.empty() ? "" : " · ") + slack_text(text, 150);
  };
  for (const Incident& incident : review.incidents) {
    if (&incident - review.incidents.data() == 5) break;
    add(incident.severity);
    for (const Milestone& stone : incident.milestones) {
      if (stone.name == milestone::impact_started && stone.at) add("from " + text_of(*stone.at));
      if (stone.name == milestone::resolved && stone.at) add("resolved " + text_of(*stone.at));
    }
  }
  if (!context.empty()) {
    Value elements = Value::array();
    elements.push_back({{"type", "mrkdwn"}, {"text", context}});
    blocks.push_back({{"type", "context"}, {"elements", elements}});
  }
  if (!review.summary.empty()) blocks.push_back(section(slack_text(review.summary, 3000)));
  list_section(blocks, "Timeline", review.timeline, 10, [](const TimelineEvent& event) {
    return (event.at ? text_of(*event.at) + " " : std::string()) + event.text;
  });
  list_section(
      blocks, "Conditions that came together", review.contributing_factors, 10,
      [](const ContributingFactor& factor) { return factor.label.empty() ? factor.description : factor.label; });
  list_section(blocks, "What we learned", review.learning_points, 10, [](const auto& item) { return item.text; });
  list_section(blocks, "Open questions", review.open_questions, 5, [](const auto& item) { return item.text; });
  list_section(blocks, "Actions", review.actions, 10, [](const Action& action) {
    return action.title + " (" + std::string(text_of(action.state)) +
           (action.due ? ", due " + text_of(*action.due) : "") + ")";
  });
  return dumped({{"blocks", blocks}}, 2);
}

std::string write_json_feed(const std::vector<Review>& reviews, const FeedOptions& options) {
  std::vector<const Review*> order;
  for (const Review& review : reviews) order.push_back(&review);
  std::stable_sort(order.begin(), order.end(), [](const Review* a, const Review* b) {
    const auto first = published(*a), second = published(*b);
    if (!first || !second) return first.has_value() && !second.has_value();
    return is_before(*second, *first);
  });
  Value feed{{"version", "https://jsonfeed.org/version/1.1"}, {"title", options.title}};
  if (!options.home_page_url.empty()) feed["home_page_url"] = options.home_page_url;
  if (!options.feed_url.empty()) feed["feed_url"] = options.feed_url;
  feed["items"] = Value::array();
  for (const Review* review : order) {
    Value item{{"id", review->id.text}, {"title", title_of(*review)}};
    if (review->publication && !review->publication->uri.empty()) {
      item["url"] = review->publication->uri;
    } else if (!options.review_url_prefix.empty()) {
      item["url"] = options.review_url_prefix + review->id.text;
    }
    std::string text = review->summary;
    for (const LearningPoint& point : review->learning_points) text += (text.empty() ? "" : "\n\n") + point.text;
    item["content_text"] = text.empty() ? title_of(*review) : text;
    if (!review->summary.empty()) item["summary"] = quoted(review->summary, 300);
    if (const auto at = published(*review)) item["date_published"] = text_of(*at);
    Value tags = Value::array();
    for (const Incident& incident : review->incidents) {
      for (const std::string& service : incident.services) {
        if (std::find(tags.begin(), tags.end(), Value(service)) == tags.end()) tags.push_back(service);
      }
    }
    if (!tags.empty()) item["tags"] = tags;
    feed["items"].push_back(std::move(item));
  }
  return dumped(feed, 2);
}

std::string write_cloud_event(const Document& document, std::string_view source) {
  const std::string data = write(document, Layout::compact);
  const Review* review = std::get_if<Review>(&document);
  const std::string id = review != nullptr ? review->id.text : std::get<Incident>(document).id.text;
  XXH128_canonical_t bytes;
  XXH128_canonicalFromHash(&bytes, XXH3_128bits(data.data(), data.size()));
  std::string mark;
  for (std::size_t i = 0; i < 8; ++i) {
    static constexpr char digits[] = "0123456789abcdef";
    mark += digits[bytes.digest[i] >> 4U];
    mark += digits[bytes.digest[i] & 15U];
  }
  std::string type = "debrief.incident.recorded.v1", schema = "urn:debrief:incident:1", time;
  if (review != nullptr) {
    type = "debrief.review." + std::string(review->stage ? text_of(*review->stage) : "draft") + ".v1";
    schema = "urn:debrief:review:1";
    if (const auto at = published(*review)) time = text_of(*at);
  }
  std::string out;
  const auto member = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    out += (out.empty() ? "{\"" : ",\"") + std::string(name) + "\":";
    append_json_string(out, value);
  };
  member("specversion", "1.0");
  member("id", id + "." + mark);
  member("source", source);
  member("type", type);
  member("subject", id);
  member("time", time);
  member("datacontenttype", "application/json");
  member("dataschema", schema);
  return out + ",\"data\":" + data + "}\n";
}

std::string write_json_lines(const std::vector<Document>& documents) {
  std::string out;
  for (const Document& document : documents) out += write(document, Layout::compact) + "\n";
  return out;
}

}  // namespace debrief::inline v0
