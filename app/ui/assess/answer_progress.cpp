// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answer_progress.h"

#include <QCoreApplication>

namespace soundings {

namespace {

bool isOpen(const Answers& answers, const Item& item)
{
    return answerTo(answers, item.id).state == AnswerState::NotAnswered;
}

const Item* itemAt(const Questionnaire& questionnaire, const ItemId& item, int step)
{
    const std::vector<const Item*> items = questionnaire.items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item* one) { return one->id == item; });
    if (found == items.end())
        return nullptr;
    const auto at = (found - items.begin()) + step;
    return at < 0 || at >= static_cast<std::ptrdiff_t>(items.size()) ? nullptr : items[static_cast<std::size_t>(at)];
}

} // namespace

AnswerProgress progressOf(const Section& section, const Answers& answers)
{
    AnswerProgress progress;
    for (const Item& item : section.items) {
        const auto found = answers.find(item.id);
        ++progress.total;
        progress.answered += isOpen(answers, item) ? 0 : 1;
        progress.comeBack += found != answers.end() && found->second.comeBack ? 1 : 0;
    }
    return progress;
}

AnswerProgress progressOf(const Questionnaire& questionnaire, const Answers& answers)
{
    AnswerProgress sum;
    for (const Section& section : questionnaire.sections) {
        const AnswerProgress part = progressOf(section, answers);
        sum.answered += part.answered;
        sum.total += part.total;
        sum.comeBack += part.comeBack;
    }
    return sum;
}

QString progressText(const AnswerProgress& progress)
{
    return QCoreApplication::translate("soundings::AnswerProgress", "%1 of %2")
        .arg(progress.answered)
        .arg(progress.total);
}

const Item* itemAfter(const Questionnaire& questionnaire, const ItemId& item) { return itemAt(questionnaire, item, 1); }

const Item* itemBefore(const Questionnaire& questionnaire, const ItemId& item)
{
    return itemAt(questionnaire, item, -1);
}

const Item* unansweredAfter(const Questionnaire& questionnaire, const Answers& answers, const ItemId& item)
{
    std::vector<const Item*> items = questionnaire.items();
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item* one) { return one->id == item; });
    if (found != items.end())
        std::rotate(items.begin(), found + 1, items.end());
    const auto open = std::find_if(items.begin(), items.end(),
                                   [&](const Item* one) { return one->id != item && isOpen(answers, *one); });
    return open == items.end() ? nullptr : *open;
}

const Item* firstToAnswer(const Questionnaire& questionnaire, const Answers& answers)
{
    const std::vector<const Item*> items = questionnaire.items();
    const auto isMarked = [&](const Item* one) {
        const auto found = answers.find(one->id);
        return found != answers.end() && found->second.comeBack;
    };
    auto next = std::find_if(items.begin(), items.end(), [&](const Item* one) { return isOpen(answers, *one); });
    if (next == items.end())
        next = std::find_if(items.begin(), items.end(), isMarked);
    return next != items.end() ? *next : items.empty() ? nullptr : items.front();
}

} // namespace soundings
