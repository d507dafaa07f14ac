#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "debrief/core/export.hpp"
#include "debrief/facilitate/agenda.hpp"
#include "debrief/facilitate/questions.hpp"

namespace debrief::inline v0::report {

/// The course of the meeting as an HTML page of its own, opening words first. Escapes everything, runs no script.
DEBRIEF_EXPORT std::string agenda_html(const Agenda& agenda);

/// The questions as a page for whoever facilitates: by part of the meeting, each with what it is asked for, the
/// question to leave with last. Escapes everything, runs no script.
DEBRIEF_EXPORT std::string questions_html(const std::vector<QuestionAdvice>& questions, std::string_view title = {});

}  // namespace debrief::inline v0::report
