// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writers/actions/action_columns.h"

#include "app/text/action_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct ActionColumns {
    Q_DECLARE_TR_FUNCTIONS(ActionColumns)
};

} // namespace

QStringList actionHeadings()
{
    return {ActionColumns::tr("No.", "heading of a column of numbers"),
            ActionColumns::tr("Action"),
            ActionColumns::tr("Question"),
            ActionColumns::tr("Partner"),
            ActionColumns::tr("Owner"),
            ActionColumns::tr("Due"),
            ActionColumns::tr("Status"),
            ActionColumns::tr("Note"),
            ActionColumns::tr("Round"),
            ActionColumns::tr("Answer since then")};
}

QStringList actionCells(const ActionRow& row)
{
    return {QString::number(row.id),
            row.text,
            row.question.isEmpty() ? row.item : row.question,
            row.partner,
            row.owner,
            row.due ? QString::fromStdString(isoText(*row.due)) : QString(),
            actionStatusText(row.status),
            row.note,
            row.round,
            movementText(row.movement)};
}

QString actionMarks(const ActionSheet& sheet)
{
    QStringList marks;
    if (!sheet.marking.isEmpty())
        marks << sheet.marking;
    if (sheet.sample)
        marks << ActionColumns::tr("Sample: invented data");
    if (sheet.retainUntil)
        marks << ActionColumns::tr("Keep until %1", "a day").arg(dateText(*sheet.retainUntil));
    return marks.join(QStringLiteral(" · "));
}

} // namespace soundings
