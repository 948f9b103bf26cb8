// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/keys_panel.h"

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
        {QStringLiteral("N"), KeysPanel::tr("Does not apply, where that is offered")},
        {QStringLiteral("K"), KeysPanel::tr("Don’t know")},
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
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::kL, space::kM, space::kS, space::kM);
    column->setSpacing(space::kS);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::kS, 0);
    head->addWidget(makeLabel(TextRole::Section, tr("Keys"), card), 1, Qt::AlignVCenter);
    m_close = makeButton(ButtonRole::Plain, tr("Close (Esc)"), QStringLiteral("closeKeys"), card);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    head->addWidget(m_close);
    column->addLayout(head);
    m_lines = makeLines(reader);
    column->addWidget(makeScroller(m_lines, card), 1);
    hide();
}

QWidget* KeysPanel::makeLines(Of reader)
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, space::kS, 0);
    grid->setHorizontalSpacing(space::kL);
    grid->setVerticalSpacing(space::kXs);
    int row = 0;
    for (const Line& line : linesFor(reader)) {
        QLabel* key = makeLabel(TextRole::Muted, line.key, lines);
        key->setWordWrap(false);
        grid->addWidget(key, row, 0, Qt::AlignVCenter);
        grid->addWidget(makeLabel(TextRole::Body, line.meaning, lines), row++, 1, Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    return lines;
}

/// As large as what it says, and no larger than what it lies over: then its lines scroll.
void KeysPanel::toggle()
{
    if (isVisible())
        return hide();
    const QSize over = parentWidget()->size();
    const int beside = space::kL + space::kXl; // margins, and room for a scroll bar
    const int width = std::min(m_lines->layout()->sizeHint().width() + beside, over.width());
    const int lines = m_lines->layout()->totalHeightForWidth(width - beside);
    const int height = std::min(m_close->sizeHint().height() + lines + 2 * space::kL + space::kM, over.height());
    setGeometry(std::max(0, over.width() - width - space::kXl), std::max(0, over.height() - height - space::kHuge),
                width, height);
    show();
    raise();
}

} // namespace soundings
