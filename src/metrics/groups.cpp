#include "metrics/groups.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "debrief/model/review.hpp"

namespace debrief::inline v0 {

namespace {

/// Numbers names densely in ascending order; `old` holds the numbers that stand for them now.
Groups ordered(std::vector<std::int32_t> begin, std::vector<std::int32_t> members,
               const std::map<std::string, std::int32_t>& old_number) {
  Groups out;
  std::int32_t highest = -1;
  for (const auto& [name, number] : old_number) highest = std::max(highest, number);
  std::vector<std::int32_t> place(static_cast<std::size_t>(highest + 1), -1);
  for (const auto& [name, number] : old_number) {
    place[static_cast<std::size_t>(number)] = static_cast<std::int32_t>(out.names.size());
    out.names.push_back(name);
  }
  for (std::int32_t& member : members) member = place[static_cast<std::size_t>(member)];
  out.begin = std::move(begin);
  out.members = std::move(members);
  return out;
}

/// One group a row.
Groups single(const std::vector<std::int32_t>& numbers, const std::map<std::string, std::int32_t>& old_number) {
  std::vector<std::int32_t> begin(numbers.size() + 1);
  std::iota(begin.begin(), begin.end(), 0);
  return ordered(std::move(begin), numbers, old_number);
}

Groups by_text(const Durations& durations, const std::vector<std::int32_t>& begin,
               const std::vector<std::int32_t>& texts) {
  std::vector<std::int32_t> filled_begin = {0};
  std::vector<std::int32_t> members;
  std::vector<bool> seen(static_cast<std::size_t>(durations.strings.size()), false);
  for (std::size_t row = 0; row + 1 < begin.size(); ++row) {
    for (std::int32_t at = begin[row]; at < begin[row + 1]; ++at) {
      members.push_back(texts[static_cast<std::size_t>(at)]);
      seen[static_cast<std::size_t>(members.back())] = true;
    }
    if (begin[row] == begin[row + 1]) {
      members.push_back(0);
      seen[0] = true;
    }
    filled_begin.push_back(static_cast<std::int32_t>(members.size()));
  }
  std::map<std::string, std::int32_t> names;
  for (std::int32_t text = 0; text < durations.strings.size(); ++text) {
    if (seen[static_cast<std::size_t>(text)]) names.emplace(durations.strings[text], text);
  }
  return ordered(std::move(filled_begin), std::move(members), names);
}

struct YearAndQuarter {
  std::int64_t year;
  std::int64_t quarter;
};

/// Civil date from days since 1970 (Howard Hinnant's algorithm, public domain), reduced to the quarter.
YearAndQuarter year_and_quarter(std::int64_t unix_seconds) {
  std::int64_t days = unix_seconds / 86400;
  if (unix_seconds % 86400 < 0) --days;
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), (month - 1) / 3 + 1};
}

Groups by_quarter(const Durations& durations) {
  constexpr std::int64_t none = INT64_MIN;
  std::vector<std::int64_t> key(durations.size(), none);
  for (std::size_t row = 0; row < key.size(); ++row) {
    if (durations.onset[row] == absent) continue;
    const YearAndQuarter at = year_and_quarter(durations.onset[row]);
    key[row] = at.year * 4 + at.quarter - 1;
  }
  std::vector<std::int64_t> keys(key);
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  Groups out;
  for (const std::int64_t one : keys) {
    if (one == none) {
      out.names.emplace_back();
      continue;
    }
    const std::int64_t year = one >= 0 ? one / 4 : (one - 3) / 4;
    out.names.push_back(std::to_string(year) + "-Q" + std::to_string(one - year * 4 + 1));
  }
  out.begin.resize(key.size() + 1);
  std::iota(out.begin.begin(), out.begin.end(), 0);
  for (const std::int64_t one : key) {
    out.members.push_back(static_cast<std::int32_t>(std::lower_bound(keys.begin(), keys.end(), one) - keys.begin()));
  }
  return out;
}

Groups by_tier(const Durations& durations) {
  Groups out;
  const std::vector<Enumerator>& tiers = type_of<Tier>().enumerators;
  std::vector<std::int32_t> place(tiers.size() + 1, -1);
  std::vector<bool> seen(tiers.size() + 1, false);
  for (const std::int32_t tier : durations.tier) seen[static_cast<std::size_t>(tier + 1)] = true;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    if (!seen[i]) continue;
    place[i] = static_cast<std::int32_t>(out.names.size());
    out.names.emplace_back(i == 0 ? std::string_view() : tiers[i - 1].text);
  }
  out.begin.resize(durations.size() + 1);
  std::iota(out.begin.begin(), out.begin.end(), 0);
  for (const std::int32_t tier : durations.tier) out.members.push_back(place[static_cast<std::size_t>(tier + 1)]);
  return out;
}

}  // namespace

std::string quarter_of(std::int64_t unix_seconds) {
  const YearAndQuarter at = year_and_quarter(unix_seconds);
  return std::to_string(at.year) + "-Q" + std::to_string(at.quarter);
}

Groups groups_of(const Durations& durations, GroupBy by) {
  switch (by) {
    case GroupBy::quarter:
      return by_quarter(durations);
    case GroupBy::service:
      return by_text(durations, durations.service_begin, durations.services);
    case GroupBy::team:
      return by_text(durations, durations.team_begin, durations.teams);
    case GroupBy::severity: {
      std::map<std::string, std::int32_t> names;
      for (const std::int32_t text : durations.severity) names.emplace(durations.strings[text], text);
      return single(durations.severity, names);
    }
    case GroupBy::tier:
      return by_tier(durations);
  }
  return {};
}

}  // namespace debrief::inline v0
