// The words of Markdown without its marks, and the links that stood in them.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "io/import/markdown/blocks/blocks.hpp"

namespace debrief::inline v0::markdown {

struct Link {
  std::string text;
  std::string target;
};

/// Link definitions of a document ("[name]: target"), by lowered name.
using References = std::map<std::string, std::string, std::less<>>;

/// Takes the definitions out of a document's paragraphs: a paragraph that held nothing else becomes empty.
References take_references(std::vector<Block>& blocks);

/// HTML that plain() leaves out: how often each tag stood there, and the comments as they stand.
struct HtmlLeftOut {
  std::map<std::string, std::size_t, std::less<>> tags;
  std::vector<std::string_view> comments;
};

/// The words as a reader sees them: emphasis, code marks, HTML tags and escapes gone, entities as characters, white
/// space single. A link leaves its text; its target goes to `links` or, where that is null, in brackets behind the
/// text; a picture's words are the text of its link. Nothing is followed or run. What was HTML is told in `html`, whose
/// views point into `text`. Linear in the text.
std::string plain(std::string_view text, const References& references, std::vector<Link>* links = nullptr,
                  HtmlLeftOut* html = nullptr);

/// The lines of a block as one text, a space between them.
std::string joined(const std::vector<Line>& lines);

/// The lines as they stand, each on its own.
std::string verbatim(const std::vector<Line>& lines);

/// True for a target that a reader may be offered to follow: http, https or mailto.
bool is_safe_target(std::string_view target);

/// True for a target with a scheme that is none of these, such as "javascript:…"; paths and anchors have none.
bool is_unsafe_target(std::string_view target);

}  // namespace debrief::inline v0::markdown
