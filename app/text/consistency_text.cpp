// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/consistency_text.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ConsistencyText {
    Q_DECLARE_TR_FUNCTIONS(ConsistencyText)
};

/// From these values of alpha on (STATISTICS.md section 2.2).
constexpr double kWell = 0.8;
constexpr double kAcceptably = 0.7;
constexpr double kLoosely = 0.6;

/// What is said of one section, or of each of several.
QString lineOf(const QStringList& titles, const QString& words)
{
    if (titles.size() == 1)
        return ConsistencyText::tr("%1: %2", "a section, sentences").arg(titles.first(), words);
    QStringList names;
    for (const QString& title : titles)
        names << quoted(title);
    return ConsistencyText::tr("Each of %1: %2", "sections, sentences").arg(joined(names), words);
}

} // namespace

QString alphaText(const StaffConsistency& consistency)
{
    const QString number = programLocale().toString(consistency.alpha, 'f', 2);
    switch (consistency.limit) {
    case Limit::OrFewer:
        return ConsistencyText::tr("0 or less", "of a coefficient");
    case Limit::OrMore:
        return ConsistencyText::tr("%1 or more", "of a coefficient").arg(number);
    case Limit::Exact:
        break;
    }
    return number;
}

QString consistencySentence(const StaffConsistency& consistency)
{
    if (consistency.alpha >= kWell)
        return ConsistencyText::tr("The questions in this section work well together.");
    if (consistency.alpha >= kAcceptably)
        return ConsistencyText::tr("The questions in this section work acceptably together.");
    if (consistency.alpha >= kLoosely)
        return ConsistencyText::tr("The questions in this section go together loosely: use their average with care.");
    return ConsistencyText::tr("Do not average the questions in this section: look at them one by one.");
}

QString consistencySentence(const StaffSection& section)
{
    if (section.consistency)
        return consistencySentence(*section.consistency);
    return ConsistencyText::tr("How well the questions work together is %1.", "not stated, because …")
        .arg(undefinedText(section.whyNoConsistency.value_or(statistics::Undefined::NotIdentified)));
}

QString groupAgreementSentence(const StaffConsistency& consistency)
{
    using statistics::AgreementBand;
    const auto band = consistency.agreementBand();
    if (!band)
        return {};
    switch (*band) {
    case AgreementBand::None:
        return ConsistencyText::tr("Over the whole section people do not agree.");
    case AgreementBand::Weak:
        return ConsistencyText::tr("Over the whole section people agree weakly.");
    case AgreementBand::Moderate:
        return ConsistencyText::tr("Over the whole section people agree moderately.");
    case AgreementBand::Strong:
        return ConsistencyText::tr("Over the whole section people agree strongly.");
    case AgreementBand::VeryStrong:
        break;
    }
    return ConsistencyText::tr("Over the whole section people agree very strongly.");
}

QString oddQuestionsSentence(const StaffSection& section, const Questionnaire& questionnaire)
{
    const Section* asked = questionnaire.findSection(section.id);
    if (!section.consistency || asked == nullptr)
        return {};
    const std::vector<double>& totals = section.consistency->itemTotals;
    QStringList against;
    for (std::size_t i = 0; i < std::min(totals.size(), asked->items.size()); ++i)
        if (totals[i] < 0)
            against << quoted(withoutStop(shown(asked->items[i].text)));
    if (against.size() == 1)
        return ConsistencyText::tr("Answers to %1 run against the others: check whether it should be reverse-scored.")
            .arg(against.first());
    if (!against.isEmpty())
        return ConsistencyText::tr("Answers to %1 run against the others: check whether they should be reverse-scored.")
            .arg(joined(against));
    if (section.consistency->alpha <= 0)
        return ConsistencyText::tr("The questions do not hang together: check which should be reverse-scored.");
    return {};
}

QStringList consistencyLines(const StaffResult& result)
{
    const auto saysMore = [](const StaffSection& section) {
        return section.score && section.whyNoConsistency != statistics::Undefined::TooFewPeople;
    };
    if (std::none_of(result.sections.begin(), result.sections.end(), saysMore)) {
        StaffSection any;
        any.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return {consistencySentence(any)};
    }
    std::vector<std::pair<QString, QStringList>> lines; // what is said, the sections of which it is
    for (const StaffSection& section : result.sections) {
        const Section* asked = result.questionnaire->findSection(section.id);
        if (!section.score || asked == nullptr)
            continue;
        QStringList told{consistencySentence(section), oddQuestionsSentence(section, *result.questionnaire),
                         section.consistency ? groupAgreementSentence(*section.consistency) : QString()};
        told.removeAll(QString());
        const QString words = told.join(QLatin1Char(' '));
        const auto same =
            std::find_if(lines.begin(), lines.end(), [&](const auto& line) { return line.first == words; });
        (same == lines.end() ? lines.emplace_back(words, QStringList()) : *same).second << shown(asked->title);
    }
    QStringList all;
    for (const auto& [words, titles] : lines)
        all << lineOf(titles, words);
    return all;
}

} // namespace soundings
