// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/item_choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

QString choiceWords(const char* text) { return QCoreApplication::translate("soundings::ItemChoices", text); }

QString descriptorOf(const Item& item, const ScalePoint& point, std::size_t at, const Names& names)
{
    if (at < item.levels.size())
        return shown(item.levels[at], names);
    return point.meaning.isEmpty() ? QString() : shown(point.meaning, names);
}

/// Where each level is described, texts speak of "level 2": the card must carry that number, and its key be that digit.
bool areLevelsNumbered(const Questionnaire& questionnaire, const Item& item)
{
    return !item.levels.empty()
        && std::all_of(questionnaire.scale.begin(), questionnaire.scale.end(),
                       [](const ScalePoint& point) { return point.value >= 0 && point.value <= 9; });
}

} // namespace

std::optional<int> ItemChoices::indexOf(const Answer& answer) const
{
    for (std::size_t at = 0; at < answers.size(); ++at)
        if (answers[at].state == answer.state
            && (answer.state != AnswerState::Rated || answers[at].point == answer.point))
            return static_cast<int>(at);
    return std::nullopt;
}

std::optional<int> ItemChoices::indexOf(AnswerState state) const { return indexOf(Answer{state, 0, {}}); }

ItemChoices itemChoices(const Questionnaire& questionnaire, const Item& item, const Names& names)
{
    ItemChoices choices;
    const QString question = shown(item.text, names);
    const bool numbersLevels = areLevelsNumbered(questionnaire, item);
    for (std::size_t at = 0; at < questionnaire.scale.size(); ++at) {
        const ScalePoint& point = questionnaire.scale[at];
        const QString key = QString::number(numbersLevels ? point.value : static_cast<int>(at) + 1);
        choices.points.push_back({key, key, shown(point.label, names), descriptorOf(item, point, at, names), question});
        choices.answers.push_back(Answer::rated(point.value));
    }
    if (item.allowNotApplicable) {
        QString label = questionnaire.notApplicableLabel.isEmpty()
            ? choiceWords(QT_TRANSLATE_NOOP("soundings::ItemChoices", "Does not apply"))
            : shown(questionnaire.notApplicableLabel, names);
        if (questionnaire.notApplicableNeedsReason)
            label += QStringLiteral("…");
        choices.specials.push_back({QStringLiteral("na"), QStringLiteral("N"), label, {}, question});
        choices.answers.push_back(Answer::notApplicable({}));
    }
    if (item.allowDontKnow) {
        const QString label = questionnaire.dontKnowLabel.isEmpty()
            ? choiceWords(QT_TRANSLATE_NOOP("soundings::ItemChoices", "Don’t know"))
            : shown(questionnaire.dontKnowLabel, names);
        choices.specials.push_back({QStringLiteral("dk"), QStringLiteral("K"), label, {}, question});
        choices.answers.push_back(Answer::dontKnow());
    }
    return choices;
}

} // namespace soundings
