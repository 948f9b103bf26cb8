// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/read_next_steps.h"

namespace soundings {

namespace {

struct Levels {
    int from = 0;
    int to = 0;
    std::size_t length = 0; ///< of the words that said so
};

/// One or two digits at `at`, which moves behind them.
std::optional<int> digitsAt(std::string_view text, std::size_t& at)
{
    int number = 0;
    std::size_t end = at;
    for (; end < text.size() && end < at + 2 && text[end] >= '0' && text[end] <= '9'; ++end)
        number = number * 10 + (text[end] - '0');
    if (end == at)
        return std::nullopt;
    at = end;
    return number;
}

/// "if level 0–1: …" after any few words in any language; empty where the text does not begin so.
std::optional<Levels> levelsOf(std::string_view text)
{
    constexpr std::size_t kLongestLead = 24;
    constexpr std::string_view kDash = "–";
    std::size_t at = text.find_first_of("0123456789:.,");
    if (at == std::string_view::npos || at == 0 || at > kLongestLead)
        return std::nullopt;
    const std::optional<int> from = digitsAt(text, at);
    if (!from)
        return std::nullopt;
    std::optional<int> to = from;
    const std::size_t dash = text.substr(at).starts_with(kDash) ? kDash.size()
        : text.substr(at).starts_with('-')                      ? 1
                                                                : 0;
    at += dash;
    if (dash != 0)
        to = digitsAt(text, at);
    if (!to || !text.substr(at).starts_with(": "))
        return std::nullopt;
    return Levels{*from, *to, at + 2};
}

/// In the original only the words of the built-in files count, so that "by week 2: …" stays whole.
std::optional<Levels> levelsOfOriginal(std::string_view text)
{
    for (const std::string_view lead : {"if level ", "If level ", "os lefel ", "Os lefel "})
        if (text.starts_with(lead))
            return levelsOf(text);
    return std::nullopt;
}

void cutLevels(NextStep& step, const Levels& levels)
{
    step.text.original.erase(0, levels.length);
    for (auto& [language, words] : step.text.translations)
        if (const auto said = levelsOf(words); said && said->from == levels.from && said->to == levels.to)
            words.erase(0, said->length);
}

void checkPoint(const JsonReader& place, int point, const Questionnaire& questionnaire)
{
    if (!questionnaire.scale.empty() && questionnaire.findPoint(point) == nullptr)
        place.add(IssueCode::WrongValue, std::to_string(point));
}

/// From this score on there is nothing to suggest.
constexpr int kGoodEnough = 75;

/// The runs of points whose score, reversed if need be, is below that: there is something to do about those.
std::vector<NextStep> stepsBelow75(const Questionnaire& questionnaire, const Item& item, const Text& text)
{
    std::vector<NextStep> steps;
    bool isOpen = false;
    for (const ScalePoint& point : questionnaire.scale) {
        const bool isBelow = (item.reverse ? Fraction(100) - point.score : point.score) < Fraction(kGoodEnough);
        if (isBelow && isOpen)
            steps.back().to = point.value;
        else if (isBelow)
            steps.push_back({point.value, point.value, text});
        isOpen = isBelow;
    }
    return steps;
}

void readStepObject(const JsonReader& element, const Questionnaire& questionnaire, Item& made)
{
    if (!element.expectObject({"from", "to", "text"}))
        return;
    NextStep step;
    step.from = element.field("from").integer(-1000, 1000);
    step.to = element.field("to").integer(-1000, 1000);
    step.text = element.field("text").text(ReadBy::Analyst);
    if (element.field("from").is(JsonType::Number))
        checkPoint(element.field("from"), step.from, questionnaire);
    if (element.field("to").is(JsonType::Number))
        checkPoint(element.field("to"), step.to, questionnaire);
    if (step.to < step.from)
        element.field("to").add(IssueCode::WrongValue, std::to_string(step.to));
    made.nextSteps.push_back(std::move(step));
}

void readStepText(const JsonReader& element, const Questionnaire& questionnaire, Item& made)
{
    const Text text = element.text(ReadBy::Analyst);
    const std::optional<Levels> levels = levelsOfOriginal(text.original);
    if (!levels) {
        for (NextStep& step : stepsBelow75(questionnaire, made, text))
            made.nextSteps.push_back(std::move(step));
        return;
    }
    NextStep step{levels->from, levels->to, text};
    cutLevels(step, *levels);
    if (step.text.isEmpty())
        element.add(IssueCode::EmptyText, text.original);
    checkPoint(element, step.from, questionnaire);
    checkPoint(element, step.to, questionnaire);
    if (step.to < step.from)
        element.add(IssueCode::WrongValue, text.original);
    made.nextSteps.push_back(std::move(step));
}

} // namespace

void readNextSteps(const JsonReader& item, const Questionnaire& questionnaire, Item& made)
{
    for (const JsonReader& element : item.field("next_steps").elements()) {
        const bool isObject = element.field("text").isThere() || element.field("from").isThere();
        isObject ? readStepObject(element, questionnaire, made) : readStepText(element, questionnaire, made);
    }
    const JsonReader single = item.field("next_step");
    if (!single.isThere())
        return;
    const Text text = single.text(ReadBy::Analyst);
    for (NextStep& step : stepsBelow75(questionnaire, made, text))
        made.nextSteps.push_back(std::move(step));
}

} // namespace soundings
