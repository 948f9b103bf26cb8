// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/keys_panel.h"

#include "app/ui/kit/kit.h"

#include <QGridLayout>

namespace soundings {

namespace {

struct Line {
    QString key;
    QString meaning;
};

std::vector<Line> linesFor(KeysPanel::Of reader)
{
    std::vector<Line> lines{
        {QStringLiteral("0 – 9"), KeysPanel::tr("Choose the answer with this number; again to clear it")},
        {KeysPanel::tr("↑ ↓, Space"), KeysPanel::tr("Move between answers, choose")},
        {QStringLiteral("N"), KeysPanel::tr("Does not apply")},
        {QStringLiteral("K"), KeysPanel::tr("Don't know")},
        {KeysPanel::tr("Delete"), KeysPanel::tr("Clear the answer")},
        {KeysPanel::tr("Enter, Page Down"), KeysPanel::tr("Next")},
        {KeysPanel::tr("Page Up"), KeysPanel::tr("Previous")},
    };
    const Line show{KeysPanel::tr("F1 or ?"), KeysPanel::tr("Show these keys, or close them")};
    if (reader == KeysPanel::Of::Staff) {
        lines.push_back({QStringLiteral("Esc"), KeysPanel::tr("Close these keys; else stop, after asking")});
        lines.push_back(show);
        return lines;
    }
    lines.push_back({QStringLiteral("U"), KeysPanel::tr("Next unanswered")});
    lines.push_back({QStringLiteral("C"), KeysPanel::tr("Come back to this")});
    lines.push_back({QStringLiteral("Ctrl+M"), KeysPanel::tr("Write a note")});
    lines.push_back({QStringLiteral("Ctrl+E"), KeysPanel::tr("Add evidence")});
    lines.push_back({QStringLiteral("Ctrl+Z"), KeysPanel::tr("Undo")});
    lines.push_back({QStringLiteral("Esc"), KeysPanel::tr("Close these keys; leave a field; leave the questions")});
    lines.push_back(show);
    return lines;
}

} // namespace

KeysPanel::KeysPanel(Of reader, QWidget* over) : QFrame(over)
{
    setObjectName(QStringLiteral("keysPanel"));
    setAccessibleName(tr("Keys"));
    auto* card = makeCard(CardRole::Plain, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(space::kL, space::kM, space::kL, space::kM);
    grid->setHorizontalSpacing(space::kL);
    grid->setVerticalSpacing(space::kXs);
    int row = 0;
    grid->addWidget(makeLabel(TextRole::Section, tr("Keys"), card), row++, 0, 1, 2);
    for (const Line& line : linesFor(reader)) {
        grid->addWidget(makeLabel(TextRole::Muted, line.key, card), row, 0);
        grid->addWidget(makeLabel(TextRole::Body, line.meaning, card), row++, 1);
    }
    auto* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("closeKeys"), card);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    hide();
}

void KeysPanel::toggle()
{
    if (isVisible())
        return hide();
    adjustSize();
    const QWidget* over = parentWidget();
    move(std::max(0, over->width() - width() - space::kXl), std::max(0, over->height() - height() - space::kHuge));
    show();
    raise();
}

} // namespace soundings
