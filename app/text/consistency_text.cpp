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

/// Half of the pairs missed by one factor, by so many people that chance alone misses few (1/√200 = 0.07 beside 0.10).
bool measuresMoreThanOneThing(const ReleasedConsistency& consistency)
{
    constexpr int kEnoughPeople = 200;
    return consistency.people >= kEnoughPeople && consistency.poorlyFitted.value_or(0) >= 0.5;
}

/// Omega where it can be leant on, of two items Spearman and Brown's coefficient, else alpha.
double leadingCoefficient(const ReleasedConsistency& consistency)
{
    if (consistency.omega && !consistency.ranToFloor)
        return *consistency.omega;
    return consistency.spearmanBrown.value_or(consistency.alpha);
}

} // namespace

QString consistencySentence(const ReleasedConsistency& consistency)
{
    if (measuresMoreThanOneThing(consistency))
        return ConsistencyText::tr("These questions measure more than one thing: look at them one by one.");
    const double value = leadingCoefficient(consistency);
    if (value >= 0.8)
        return ConsistencyText::tr("The questions in this section work well together.");
    if (value >= 0.7)
        return ConsistencyText::tr("The questions in this section work acceptably together.");
    if (value >= 0.6)
        return ConsistencyText::tr("The questions in this section go together loosely: use their average with care.");
    return ConsistencyText::tr("Do not average the questions in this section: look at them one by one.");
}

QString consistencySentence(const ReleasedSection& section)
{
    if (section.consistency)
        return consistencySentence(*section.consistency);
    if (!section.whyNoConsistency)
        return ConsistencyText::tr(
            "How well the questions work together is not shown, because nearly everybody answered one "
            "of them alike.");
    return ConsistencyText::tr("How well the questions work together is %1.", "not stated, because …")
        .arg(undefinedText(*section.whyNoConsistency));
}

QString groupAgreementSentence(const ReleasedConsistency& consistency)
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

QString oddQuestionsSentence(const ReleasedSection& section, const Questionnaire& questionnaire)
{
    const Section* asked = questionnaire.findSection(section.id);
    if (!section.consistency || asked == nullptr)
        return {};
    const ReleasedConsistency& found = *section.consistency;
    const bool hasTotals = found.itemTotal.size() == found.items.size(); // none where items cancel each other out
    QStringList against;
    QStringList alike;
    for (const Item& item : asked->items) {
        const auto at = std::find(found.items.begin(), found.items.end(), item.id);
        if (at == found.items.end())
            alike << quoted(withoutStop(shown(item.text)));
        else if (hasTotals && found.itemTotal.at(static_cast<std::size_t>(at - found.items.begin())) < 0)
            against << quoted(withoutStop(shown(item.text)));
    }
    QStringList sentences;
    if (!against.isEmpty())
        sentences << (against.size() == 1
                          ? ConsistencyText::tr(
                              "Answers to %1 run against the others: check whether it should be reverse-scored.")
                          : ConsistencyText::tr(
                              "Answers to %1 run against the others: check whether they should be reverse-scored."))
                         .arg(joined(against));
    else if (found.alpha < 0)
        sentences << ConsistencyText::tr("The questions do not hang together: check which should be reverse-scored.");
    if (!alike.isEmpty() && !found.items.empty())
        sentences << ConsistencyText::tr("Left out, because everybody answered it alike: %1.").arg(joined(alike));
    return sentences.join(QLatin1Char(' '));
}

QStringList consistencyLines(const StaffRelease& release)
{
    const auto& sections = release.sections();
    const auto saysMore = [](const ReleasedSection& section) {
        return section.score && section.whyNoConsistency != statistics::Undefined::TooFewPeople;
    };
    if (std::none_of(sections.begin(), sections.end(), saysMore)) {
        ReleasedSection any;
        any.whyNoConsistency = statistics::Undefined::TooFewPeople;
        return {consistencySentence(any)};
    }
    QStringList lines;
    for (const ReleasedSection& section : sections) {
        const Section* asked = release.questionnaire().findSection(section.id);
        if (!section.score || asked == nullptr)
            continue;
        QStringList told{consistencySentence(section), oddQuestionsSentence(section, release.questionnaire()),
                         section.consistency ? groupAgreementSentence(*section.consistency) : QString()};
        told.removeAll(QString());
        lines << ConsistencyText::tr("%1: %2", "a section, sentences")
                     .arg(shown(asked->title), told.join(QLatin1Char(' ')));
    }
    return lines;
}

} // namespace soundings
