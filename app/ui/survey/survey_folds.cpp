// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/survey_folds.h"

#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "core/staff/visible_change.h"

#include <QCoreApplication>

#include <cmath>

namespace soundings {

namespace {

struct Folds {
    Q_DECLARE_TR_FUNCTIONS(SurveyView)
};

QWidget* paragraphs(const QStringList& texts)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, space::kS);
    column->setSpacing(space::kS);
    for (const QString& text : texts)
        column->addWidget(makeLabel(TextRole::Body, text, inside));
    return inside;
}

/// "20 answers each time: 20 points"
QWidget* sizes()
{
    QStringList texts{
        Folds::tr("Answers differ by chance, the more so the fewer there are. So that a change between two "
                  "rounds would be found in 8 of 10 surveys, it has to be at least as large as this:")};
    for (const PeopleCount people : {10, 15, 20, 30, 50, 100, 200})
        if (const auto change = smallestVisibleChange(people))
            texts << Folds::tr("%1 answers each time: %2 points out of 100")
                         .arg(QString::number(people), QString::number(std::lround(*change)));
    texts << Folds::tr("This takes answers to spread as they usually do among people, by 22 points.");
    return paragraphs(texts);
}

QWidget* closing(int minimum)
{
    return paragraphs(
        {Folds::tr("The survey closes with its round. One table is published then: it shows nothing of fewer than %1 "
                   "people, and all results follow from it.")
             .arg(minimum),
         Folds::tr(
             "What each person answered is destroyed in the same step, and the survey cannot be opened again, also "
             "where its round is."),
         Folds::tr(
             "Before that you see which rows will be published, and read the comments: each can be left out, none "
             "can be changed.")});
}

} // namespace

QWidget* makeSurveyFolds(const SurveyFacts& facts, QWidget* parent)
{
    auto* folds = new QWidget(parent);
    auto* column = new QVBoxLayout(folds);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    column->addWidget(
        new Disclosure(Folds::tr("What change could it show?"), QStringLiteral("surveySizes"), sizes, folds));
    column->addWidget(new Disclosure(
        Folds::tr("What happens when the round closes?"), QStringLiteral("surveyClosing"),
        [minimum = facts.minimum] { return closing(minimum); }, folds));
    return folds;
}

} // namespace soundings
