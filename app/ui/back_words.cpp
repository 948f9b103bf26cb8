// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/back_words.h"

#include <QCoreApplication>
#include <QPushButton>

namespace soundings {

namespace {

struct BackText {
    Q_DECLARE_TR_FUNCTIONS(BackWords)
};

} // namespace

BackWords backTo(PageId page)
{
    switch (page) {
    case PageId::Home:
        return {BackText::tr("‹ Home"), BackText::tr("Back to Home")};
    case PageId::Assess:
        return {BackText::tr("‹ Assessment"), BackText::tr("Back to the assessment")};
    case PageId::Results:
        return {BackText::tr("‹ Results"), BackText::tr("Back to the results")};
    case PageId::Compare:
        return {BackText::tr("‹ Compare"), BackText::tr("Back to comparing")};
    case PageId::Actions:
        return {BackText::tr("‹ Actions"), BackText::tr("Back to the actions")};
    case PageId::Library:
        return {BackText::tr("‹ Questionnaires"), BackText::tr("Back to the questionnaires")};
    case PageId::Partnership:
    case PageId::Pair:
        return {BackText::tr("‹ Partnership"), BackText::tr("Back to the partnership")};
    case PageId::Partners:
        break;
    }
    return {BackText::tr("‹ Partners and rounds"), BackText::tr("Back to partners and rounds")};
}

PageId pageLit(const Place& place)
{
    return place.step == PlaceStep::NewRound ? place.from.value_or(place.page) : place.page;
}

BackWords backToCheck()
{
    return {BackText::tr("‹ Check your answers"), BackText::tr("Back to checking your answers")};
}

BackWords backToStatements() { return {BackText::tr("‹ Statements"), BackText::tr("Back to the statements")}; }

void showBack(QPushButton& link, const BackWords& words)
{
    link.setText(words.shown);
    link.setAccessibleName(words.spoken);
}

} // namespace soundings
