// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/about_text.h"

#include "app/ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace soundings {

namespace {

/// Gives this file its context of translation.
struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString row(const QString& keys, const QString& meaning)
{
    const int above = qRound(bodyPixels() / 3);
    return QStringLiteral("<tr><td style='padding:%3px %4px %3px 0; white-space:nowrap'><b>%1</b></td>"
                          "<td style='padding:%3px 0'>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped())
        .arg(above)
        .arg(qRound(bodyPixels() * 2));
}

QString plainText(const QAction& action)
{
    if (action.objectName() == QStringLiteral("edit-undo"))
        return About::tr("Undo"); // its own text names what would be undone just now
    if (action.objectName() == QStringLiteral("edit-redo"))
        return About::tr("Redo");
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    return text.remove(QStringLiteral("…"));
}

void addShortcuts(QString& rows, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            addShortcuts(rows, *action->menu());
        else if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), plainText(*action));
    }
}

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

} // namespace

QString aboutText()
{
    const QString paragraph = QStringLiteral("<p style='line-height:140%'>%1</p>");
    return QStringLiteral("<h2>Soundings %1</h2>").arg(QStringLiteral(SOUNDINGS_VERSION))
        + paragraph.arg(About::tr("A self-assessment for agencies that must share information: are they ready to "
                                  "share, and do they trust each other enough to do it?"))
        + heading(About::tr("Your data"))
        + paragraph.arg(About::tr("Everything you enter stays in the one file you chose. The program does not use the "
                                  "network. It shows nobody, you included, what one member of staff answered."))
        + heading(About::tr("Licence"))
        + paragraph.arg(
            About::tr("Free software under the GNU General Public License, version 3 or later. You may use, study, "
                      "share and change it. It comes without warranty."));
}

QString shortcutsText(const QMenuBar& bar)
{
    QString rows;
    for (const QAction* action : bar.actions())
        if (action->menu() != nullptr)
            addShortcuts(rows, *action->menu());
    QString answering;
    answering += row(QStringLiteral("0 – 9"), About::tr("Choose the answer with this number"));
    answering += row(QStringLiteral("↑ ↓"), About::tr("Move between the answers"));
    answering += row(QStringLiteral("N"), About::tr("Does not apply"));
    answering += row(QStringLiteral("K"), About::tr("Don’t know"));
    answering += row(QStringLiteral("C"), About::tr("Come back to this"));
    answering += row(QStringLiteral("U"), About::tr("Go to the next unanswered question"));
    answering += row(About::tr("Enter"), About::tr("Go on to the next question"));
    answering += row(QStringLiteral("Ctrl+M"), About::tr("Write a note"));
    answering += row(QStringLiteral("Ctrl+E"), About::tr("Add evidence"));
    const QString table = QStringLiteral("<table>%1</table>");
    return heading(About::tr("Everywhere")) + table.arg(rows) + heading(About::tr("While answering"))
        + table.arg(answering);
}

} // namespace soundings
