// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/round_label.h"

#include "app/text/language.h"
#include "app/ui/partners/round_form.h"
#include "core/text_identity.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace soundings {

namespace {

/// "Autumn 2026": the season the day lies in; a winter is named after the year it ends in.
QString seasonOf(const Date& day)
{
    const int year = day.year;
    switch (day.month) {
    case 12:
        return RoundForm::tr("Winter %1").arg(year + 1);
    case 1:
    case 2:
        return RoundForm::tr("Winter %1").arg(year);
    case 3:
    case 4:
    case 5:
        return RoundForm::tr("Spring %1").arg(year);
    case 6:
    case 7:
    case 8:
        return RoundForm::tr("Summer %1").arg(year);
    default:
        return RoundForm::tr("Autumn %1").arg(year);
    }
}

} // namespace

QString suggestedLabel(const Date& day, const std::vector<Round>& rounds)
{
    const QString season = seasonOf(day);
    const bool isTaken = std::any_of(rounds.begin(), rounds.end(),
                                     [&](const Round& one) { return areSame(one.label, season.toStdString()); });
    return isTaken ? programLocale().toString(QDate(day.year, day.month, day.day), QStringLiteral("MMMM yyyy"))
                   : season;
}

} // namespace soundings
