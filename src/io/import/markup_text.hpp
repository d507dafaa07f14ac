// Text out of XML and HTML, as far as feeds need it. Nothing is interpreted, followed or run.
#pragma once

#include <string>
#include <string_view>

namespace debrief::inline v0::import_detail {

/// The five named entities of XML, "&nbsp;" and numeric ones as characters; anything else stays. Linear.
std::string without_entities(std::string_view text);

/// Text without tags, runs of white space as one blank, "<br>" and ends of paragraphs as line ends. Linear.
std::string without_tags(std::string_view html);

/// What stands inside the first `<name …>…</name>` of `xml`, CDATA taken off; empty where there is none.
std::string_view inside_element(std::string_view xml, std::string_view name);

/// The value of an attribute of the first element of that name that has it; empty where there is none.
std::string_view attribute_of(std::string_view xml, std::string_view element, std::string_view attribute);

}  // namespace debrief::inline v0::import_detail
