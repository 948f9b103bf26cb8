// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/pack_reading.h"

#include "app/ui/kit/kit.h"

#include <QScrollBar>
#include <QTextCursor>

namespace soundings {

PackReading::PackReading(QWidget* parent) : QTextEdit(parent)
{
    setObjectName(QStringLiteral("give-page"));
    setAccessibleName(tr("Exactly what leaves"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PackReading::show(const std::vector<PackPagePart>& page)
{
    const int scrolled = verticalScrollBar()->value();
    clear();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    QTextCharFormat plain;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    QTextBlockFormat head;
    head.setHeadingLevel(2);
    head.setTopMargin(space::kM);
    head.setBottomMargin(space::kXs);
    QTextBlockFormat body;
    body.setBottomMargin(space::kXs);
    bool isFirst = true;
    for (const PackPagePart& part : page) {
        if (isFirst)
            cursor.setBlockFormat(head);
        else
            cursor.insertBlock(head);
        isFirst = false;
        cursor.insertText(part.heading, strong);
        for (const QString& line : part.lines) {
            cursor.insertBlock(body, plain);
            cursor.insertText(QString(line).replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)), plain);
        }
    }
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

} // namespace soundings
