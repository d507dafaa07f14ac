// Reviews as messages: Slack's blocks, JSON Feed, CloudEvents, JSON lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/io/read.hpp"

namespace debrief::inline v0 {

/// A message in Slack's Block Kit: title, summary, the first events, factors and learning points, what comes next.
///
/// Holds Slack's limits: 50 blocks, 150 characters of a header, 3,000 of a text, counted in UTF-16 units; what does not
/// fit is cut at a character with "…", and what was left out is counted in the message. `&`, `<` and `>` are escaped,
/// so that no text of the document mentions a channel or makes a link.
DEBRIEF_EXPORT std::string write_block_kit(const Review& review);

/// The head of a feed.
struct FeedOptions {
  std::string title = "Post-incident reviews";
  std::string home_page_url;
  std::string feed_url;
  /// What a review's id is put behind to give its address; no address where empty and the review names none.
  std::string review_url_prefix;
};

/// JSON Feed 1.1 of reviews, newest publication first, unpublished ones behind in their order.
DEBRIEF_EXPORT std::string write_json_feed(const std::vector<Review>& reviews, const FeedOptions& options = {});

/// A CloudEvents 1.0 envelope with the document as its data, on one line. `source` says who sends it and must not be
/// empty: an URI reference. The id holds a hash of the document, so that a changed document is another event.
DEBRIEF_EXPORT std::string write_cloud_event(const Document& document, std::string_view source);

/// A document a line.
DEBRIEF_EXPORT std::string write_json_lines(const std::vector<Document>& documents);

}  // namespace debrief::inline v0
