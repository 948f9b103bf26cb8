// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_scale.h"

namespace soundings {

namespace {

constexpr int kLargestValue = 1000;

/// False, with an issue, where the list is no scale.
bool checkLength(const JsonReader& list, std::size_t points)
{
    if (points == 0)
        list.add(IssueCode::ScaleWithoutPoints);
    else if (points < kFewestPoints)
        list.add(IssueCode::ScaleTooShort, std::to_string(points));
    else if (points > kMostPoints)
        list.add(IssueCode::ScaleTooLong, std::to_string(points));
    else
        return true;
    return false;
}

Fraction equalStep(std::size_t index, std::size_t points)
{
    return Fraction::of(100 * static_cast<Int128>(index), static_cast<Int128>(points) - 1);
}

void checkValue(const JsonReader& value, const std::vector<ScalePoint>& before, int number)
{
    const bool isTwice =
        std::any_of(before.begin(), before.end(), [&](const auto& point) { return point.value == number; });
    if (isTwice)
        value.add(IssueCode::DuplicatePoint, std::to_string(number));
    else if (!before.empty() && number < before.back().value)
        value.add(IssueCode::ScalePointsNotRising, std::to_string(number));
}

ScalePoint readPoint(const JsonReader& element, const std::vector<ScalePoint>& before)
{
    ScalePoint point;
    if (!element.expectObject({"value", "score", "label", "meaning"}))
        return point;
    const JsonReader value = element.field("value");
    point.value = value.integer(-kLargestValue, kLargestValue);
    if (value.is(JsonType::Number))
        checkValue(value, before, point.value);
    point.label = element.field("label").text(ReadBy::Respondent);
    point.meaning = element.field("meaning").textIfThere(ReadBy::Respondent);
    return point;
}

/// Worth as the points say, or in equal steps where none says anything.
void readScores(const std::vector<JsonReader>& elements, std::vector<ScalePoint>& points)
{
    const bool isSaid = std::any_of(elements.begin(), elements.end(),
                                    [](const JsonReader& element) { return element.field("score").isThere(); });
    for (std::size_t i = 0; i < points.size(); ++i)
        if (isSaid)
            points[i].score = elements[i].field("score").number(0, 100);
        else if (points.size() >= kFewestPoints)
            points[i].score = equalStep(i, points.size());
}

void readLevelLabels(const JsonReader& labels, std::vector<ScalePoint>& points)
{
    const std::vector<JsonReader> elements = labels.elements();
    if (labels.is(JsonType::Array) && !checkLength(labels, elements.size()))
        return;
    for (std::size_t i = 0; i < elements.size(); ++i)
        points.push_back(
            {static_cast<int>(i), equalStep(i, elements.size()), elements[i].text(ReadBy::Respondent), {}});
}

} // namespace

void readScale(const JsonReader& root, Questionnaire& made)
{
    const JsonReader scale = root.field("scale");
    const JsonReader labels = root.field("level_labels");
    made.scaleQuestion = root.field("scale_question").textIfThere(ReadBy::Respondent);
    if (labels.isThere()) {
        if (scale.isThere())
            labels.add(IssueCode::UnknownField, "scale");
        readLevelLabels(labels, made.scale);
        return;
    }
    if (!scale.isThere())
        scale.add(IssueCode::ScaleWithoutPoints);
    const std::vector<JsonReader> elements = scale.elements();
    if (scale.is(JsonType::Array))
        checkLength(scale, elements.size());
    for (const JsonReader& element : elements)
        made.scale.push_back(readPoint(element, made.scale));
    readScores(elements, made.scale);
}

} // namespace soundings
