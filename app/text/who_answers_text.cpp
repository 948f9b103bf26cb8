// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/who_answers_text.h"

#include "app/text/minutes_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct WhoAnswers {
    Q_DECLARE_TR_FUNCTIONS(WhoAnswers)
};

QString whoText(const Questionnaire& questionnaire, int minimumGroup)
{
    switch (questionnaire.respondent) {
    case Respondent::Consensus:
        return WhoAnswers::tr("Your agency answers it once, together.");
    case Respondent::PerPartner:
        return WhoAnswers::tr("Your agency answers it once for each partner.");
    case Respondent::Individual:
        break;
    }
    const int people = std::max(minimumGroup, questionnaire.minimumGroup);
    return (questionnaire.feeds == FeedsIndex::Readiness
                ? WhoAnswers::tr("Each of your staff answers it alone. With fewer than %1 people there is no readiness "
                                 "number.")
                : WhoAnswers::tr(
                    "Each of your staff answers it alone. With fewer than %1 people nothing of it is shown."))
        .arg(people);
}

} // namespace

QString whoAnswersText(const Questionnaire& questionnaire, int minimumGroup)
{
    const QString who = whoText(questionnaire, minimumGroup);
    return questionnaire.expectedMinutes == 0 ? who
                                              : who + QLatin1Char(' ') + minutesText(questionnaire.expectedMinutes);
}

} // namespace soundings
