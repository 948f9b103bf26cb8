// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/staff_release.h"

#include <nlohmann/json_fwd.hpp>

namespace soundings::cli {

/// What kind of figure it is: only items have a distribution, only parts a favourable share, and those of the
/// scenarios no interval.
enum class FigureOf { Whole, Section, Item, Case };

/// "or-more", "or-fewer", "about", empty of an exact number.
std::string limitId(Limit limit);
/// The same, or null.
nlohmann::ordered_json limitJson(Limit limit);
/// Adds "limit", "whole" and, where there is any, "doubt": how exactly the figure is displayed.
void addPrecision(nlohmann::ordered_json& json, const ReleasedFigure& figure);
nlohmann::ordered_json shareJson(const ReleasedShare& share);
/// Why nothing is displayed: "survey-open", "fewer-than-10"; null where something is.
nlohmann::ordered_json withheldJson(const StaffRelease& release);
/// The keys of one figure; each that is null has its reason under "undefined". `questionnaire` names the scale's
/// points.
nlohmann::ordered_json figureJson(const std::optional<ReleasedFigure>& figure, FigureOf what,
                                  const Questionnaire& questionnaire);
nlohmann::ordered_json consistencyJson(const ReleasedSection& section);
/// A number that is one; null for anything else.
nlohmann::ordered_json numberJson(double value);
/// "too-few-people", "no-variation", …
const char* undefinedId(statistics::Undefined why);

} // namespace soundings::cli
