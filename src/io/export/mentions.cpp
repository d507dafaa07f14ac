// What may still lead to somebody in a document that is about to leave.
#include <algorithm>
#include <array>
#include <set>

#include "debrief/core/text.hpp"
#include "debrief/io/export/disclosure.hpp"
#include "debrief/io/read.hpp"
#include "io/export/names.hpp"

namespace debrief::inline v0 {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_word(char c) {
  return is_digit(c) || is_letter(c) || c == '_';
}

/// A run of text without white space, brackets and quotation marks.
struct Token {
  std::string_view text;
  std::size_t start = 0;
};

std::vector<Token> tokens_of(std::string_view text) {
  constexpr std::string_view breaks = " \t\r\n()[]{}<>\"'`,;|";
  std::vector<Token> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(breaks, at), text.size());
    std::string_view token = text.substr(at, end - at);
    while (!token.empty() && std::string_view(".:!?").find(token.back()) != std::string_view::npos) {
      token.remove_suffix(1);
    }
    if (!token.empty()) out.push_back({token, at});
    at = end + 1;
  }
  return out;
}

bool is_mail_address(std::string_view token) {
  const std::size_t at = token.find('@');
  if (at == token.npos || at == 0) return false;
  const std::size_t dot = token.find('.', at);
  return dot != token.npos && dot > at + 1 && dot + 1 < token.size();
}

/// "@somebody", as chats and code hosts write it; "@channel", "@here" and "@everyone" are nobody.
bool is_handle(std::string_view token) {
  if (token.size() < 3 || token[0] != '@' || !is_letter(token[1])) return false;
  constexpr std::array<std::string_view, 3> nobody = {"channel", "here", "everyone"};
  return std::ranges::find(nobody, io_detail::lower_ascii(token.substr(1))) == nobody.end();
}

/// Four numbers up to 255 with dots between, with a port or a prefix length or without.
bool is_network_address(std::string_view token) {
  int parts = 0;
  std::size_t at = 0;
  while (parts < 4) {
    std::size_t digits = 0;
    int value = 0;
    while (at + digits < token.size() && is_digit(token[at + digits]) && digits < 4) {
      value = value * 10 + (token[at + digits++] - '0');
    }
    if (digits == 0 || value > 255) return false;
    at += digits;
    ++parts;
    if (parts < 4 && (at >= token.size() || token[at++] != '.')) return false;
  }
  return at == token.size() || token[at] == ':' || token[at] == '/';
}

/// A known beginning of access keys, or at least 24 letters and digits of which upper case, lower case and digits are
/// all there. A commit's hash has one case and is no secret.
bool is_secret(std::string_view token) {
  constexpr std::array<std::string_view, 8> beginnings = {"ghp_", "gho_",   "xoxb-",    "xoxp-",
                                                          "AKIA", "glpat-", "sk_live_", "eyJhbGciOi"};
  if (token.size() >= 16 && std::ranges::any_of(beginnings, [&](auto begin) { return token.starts_with(begin); })) {
    return true;
  }
  if (token.size() < 24 || !std::ranges::all_of(token, [](char c) { return is_word(c) || c == '+' || c == '='; })) {
    return false;
  }
  const auto has = [&](char from, char to) {
    return std::ranges::any_of(token, [&](char c) { return c >= from && c <= to; });
  };
  return has('A', 'Z') && has('a', 'z') && std::ranges::count_if(token, is_digit) >= 3;
}

/// "+49 170 1234567": a plus sign and at least eight digits with nothing but spaces, dots, hyphens and brackets
/// between.
std::vector<Span> telephone_numbers(std::string_view text) {
  std::vector<Span> out;
  for (std::size_t at = text.find('+'); at != text.npos; at = text.find('+', at + 1)) {
    std::size_t end = at + 1;
    std::size_t digits = 0;
    std::size_t last = at;
    while (end < text.size() && (is_digit(text[end]) || std::string_view(" .-()").find(text[end]) != text.npos)) {
      if (is_digit(text[end])) {
        ++digits;
        last = end;
      }
      ++end;
    }
    if (digits >= 8 && digits <= 15 && (at == 0 || !is_word(text[at - 1]))) out.push_back({at, last + 1});
  }
  return out;
}

struct Looking {
  /// Parts of names in lower case.
  std::set<std::string> parts;
  /// Parts that are words as well, as the name writes them.
  std::set<std::string> words;
  std::vector<Finding> findings;
};

void report(Looking& looking, std::string_view code, const std::string& pointer, Span span,
            const std::string& message) {
  for (const ReadingRule& rule : reading_rules()) {
    if (rule.code != code) continue;
    looking.findings.push_back({std::string(rule.code), std::string(rule.name), rule.severity, pointer, span,
                                std::nullopt, std::nullopt, message, std::string(rule.why),
                                std::string(rule.suggestion)});
  }
}

/// Inside a longer word a part counts only where it is long enough not to be there by chance.
void look_for_part(Looking& looking, std::string_view text, std::string_view in, std::string_view part,
                   const std::string& pointer) {
  for (std::size_t at = in.find(part); at != in.npos; at = in.find(part, at + part.size())) {
    const std::size_t end = at + part.size();
    const bool whole = (at == 0 || !is_word(in[at - 1])) && (end == in.size() || !is_word(in[end]));
    if (!whole && (part.size() < 5 || io_detail::is_also_a_word(part))) continue;
    report(looking, "DOC090", pointer, {at, end},
           "The text may still name somebody: " + quoted(text.substr(at, part.size())) + ".");
  }
}

void look_for_names(Looking& looking, std::string_view text, const std::string& pointer) {
  const std::string lower = io_detail::lower_ascii(text);
  for (const std::string& part : looking.parts) look_for_part(looking, text, lower, part, pointer);
  for (const std::string& word : looking.words) look_for_part(looking, text, text, word, pointer);
}

void look(Looking& looking, std::string_view text, const std::string& pointer) {
  look_for_names(looking, text, pointer);
  for (const Token& token : tokens_of(text)) {
    const Span span{token.start, token.start + token.text.size()};
    if (is_mail_address(token.text) || is_handle(token.text)) {
      report(looking, "DOC091", pointer, span, "The text leads to somebody: " + quoted(token.text) + ".");
    } else if (is_network_address(token.text) || is_secret(token.text)) {
      report(looking, "DOC092", pointer, span,
             "The text holds what may be an address or a key: " + quoted(token.text.substr(0, 6)) + ".");
    }
  }
  for (const Span span : telephone_numbers(text)) {
    report(looking, "DOC091", pointer, span, "The text may hold a telephone number.");
  }
}

void walk(Looking& looking, const Type& type, const void* value, const std::string& pointer) {
  switch (type.shape) {
    case Shape::text:
      look(looking, *static_cast<const std::string*>(value), pointer);
      return;
    case Shape::reference:
      look_for_names(looking, type.reference(const_cast<void*>(value)), pointer);
      return;
    case Shape::json:
      look(looking, static_cast<const Json*>(value)->text, pointer);
      return;
    case Shape::record:
      for (const Field& field : type.fields) {
        walk(looking, field.type(), member_of(field, value), pointer + "/" + std::string(field.name));
      }
      return;
    case Shape::list:
    case Shape::optional:
      for (std::size_t i = 0; i < type.size(value); ++i) {
        walk(looking, *type.element, type.at(const_cast<void*>(value), i),
             type.shape == Shape::list ? pointer + "/" + std::to_string(i) : pointer);
      }
      return;
    default:
      return;
  }
}

}  // namespace

std::vector<Finding> residual_mentions(const Review& review, std::span<const Person> people) {
  Looking looking;
  for (const Person& person : people) {
    for (const std::string_view part : io_detail::name_parts(person.name)) {
      if (io_detail::is_also_a_word(part)) {
        looking.words.emplace(part);
      } else {
        looking.parts.insert(io_detail::lower_ascii(part));
      }
    }
  }
  walk(looking, type_of<Review>(), &review, "");
  sort_findings(looking.findings);
  return looking.findings;
}

}  // namespace debrief::inline v0
