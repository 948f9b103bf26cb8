// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staff/staff_result.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// "or-more", "or-fewer", empty of an exact number.
std::string limitId(Limit limit);
/// The same, or null.
nlohmann::ordered_json limitJson(Limit limit);
/// "score", "display", "limit" and "whole" (a whole number); null where there is no figure.
nlohmann::ordered_json staffScoreJson(const std::optional<StaffFigure>& figure);
/// Why nothing is displayed: "survey-open", "fewer-than-10", "same-people"; null where something is.
nlohmann::ordered_json withheldJson(const StaffResult& survey);
/// The keys of one figure; each that is null has its reason under "undefined".
nlohmann::ordered_json figureJson(const std::optional<StaffFigure>& figure);
/// The same of a statement, with what follows from the people at each point.
nlohmann::ordered_json statementJson(const StaffItem& item);
/// The same of a section, with its consistency. `asked` is the section in the questionnaire.
nlohmann::ordered_json sectionJson(const StaffSection& section, const Section& asked);
/// Why neither the people at each point nor those at each option are displayed.
const char* whyNoCounts(const std::optional<StaffFigure>& figure);
/// A number that is one; null for anything else.
nlohmann::ordered_json numberJson(double value);
nlohmann::ordered_json numberJson(const std::optional<double>& value);

} // namespace soundings::cli
