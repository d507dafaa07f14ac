#include "debrief/metrics/estimate.hpp"
#include "debrief/metrics/meeting_measures.hpp"

namespace debrief::inline v0 {

namespace {

std::string shown(const MeetingMeasured& measured, double value) {
  return measured.measure.kind == MeasureKind::share ? short_number(value * 100) : short_number(value);
}

}  // namespace

std::vector<std::string> not_in_documents() {
  return {
      "how attendees' own accounts shifted (M04): documents hold no paired answers from before and after",
      "whether attendees can name what another role saw differently (M06): an answer that documents do not hold; "
      "decision points told by several parties stand in its place",
      "how long answers are (M17): what people say is not kept",
      "what is recalled after weeks (M32) and trained observers' ratings (M35): made outside the review, on a sample",
  };
}

std::string sentence(const MeetingMeasured& measured) {
  const MeetingMeasure& measure = measured.measure;
  std::string out(measure.what);
  const std::string unit = measure.kind == MeasureKind::share ? " %" : "";
  std::string left_out;
  if (measured.small_groups > 0) {
    left_out = "; " + std::to_string(measured.small_groups) + (measured.small_groups == 1 ? " review" : " reviews") +
               " left out, too few " + (measure.group == SmallGroup::answers ? "answered" : "people");
  }
  if (!measured.median) {
    if (measured.reviews > 0) return out + ": told by too few reviews to be shown, because it is about one role.";
    return out + ": no review tells it" + left_out + ".";
  }
  const std::string reviews = std::to_string(measured.reviews) + (measured.reviews == 1 ? " review" : " reviews");
  if (measured.reviews == 1) {
    out += ": " + shown(measured, *measured.median) + unit + " in 1 review";
  } else {
    out += ": median " + shown(measured, *measured.median) + unit + " in " + reviews + " (" +
           shown(measured, *measured.lowest) + " to " + shown(measured, *measured.highest) + unit + ")";
  }
  if (measure.kind == MeasureKind::share) {
    out += ", " + std::to_string(measured.part) + " of " + std::to_string(measured.whole);
  } else if (measure.kind == MeasureKind::count) {
    out += ", " + std::to_string(measured.part) + " in all";
  }
  if (measured.worth_a_talk && *measured.worth_a_talk > 0) {
    const bool low = measure.talk_below.has_value();
    const double bound = low ? *measure.talk_below : *measure.talk_above;
    const bool none = bound < 0.01;
    out += "; " +
           std::string(low ? (none ? "none" : "below " + shown(measured, bound) + unit)
                           : (none ? "some" : "above " + shown(measured, bound) + unit)) +
           " in " + std::to_string(*measured.worth_a_talk);
  }
  return out + left_out + ".";
}

}  // namespace debrief::inline v0
