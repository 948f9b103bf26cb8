// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/missing_numbers.h"

#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

/// Gives this file its context of translation.
struct MissingNumbers {
    Q_DECLARE_TR_FUNCTIONS(MissingNumbers)
};

QString missingWithout(const Questionnaire& questionnaire)
{
    const QString title = shown(questionnaire.title);
    switch (questionnaire.feeds) {
    case FeedsIndex::Readiness:
        return (questionnaire.respondent == Respondent::Individual
                    ? MissingNumbers::tr("Without the staff survey, %1, this round has no readiness number: that is "
                                         "governance and staff confidence in one.")
                    : MissingNumbers::tr("Without %1 this round has no readiness number: that is governance and staff "
                                         "confidence in one."))
            .arg(title);
    case FeedsIndex::Trust:
        return MissingNumbers::tr("Without %1 this round has no trust numbers.").arg(title);
    case FeedsIndex::None:
        break;
    }
    return {};
}

} // namespace

QString missingNumbersText(const std::vector<QuestionnairePtr>& all, const std::vector<QuestionnaireId>& chosen)
{
    QStringList sentences;
    for (const QuestionnairePtr& one : all)
        if (std::find(chosen.begin(), chosen.end(), one->id) == chosen.end())
            sentences << missingWithout(*one);
    return sentences.join(QLatin1Char('\n'));
}

} // namespace soundings
