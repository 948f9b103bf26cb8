// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/keys_panel.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QGridLayout>

namespace soundings {

namespace {

struct Line {
    QString key;
    QString meaning;
};

/// The digits, and what answers without a point.
std::vector<Line> choiceLines(const OfferedKeys& offered)
{
    std::vector<Line> lines;
    if (!offered.firstPoint.isEmpty()) {
        lines.push_back({KeysPanel::tr("%1 – %2", "keys, from and to").arg(offered.firstPoint, offered.lastPoint),
                         KeysPanel::tr("Choose the answer with this number, or confirm it")});
        lines.push_back({KeysPanel::tr("↑ ↓, Space"), KeysPanel::tr("Move between answers, choose")});
    }
    if (offered.hasNotApplicable)
        lines.push_back({QStringLiteral("N"), KeysPanel::tr("Does not apply")});
    if (offered.hasDontKnow)
        lines.push_back({QStringLiteral("K"), KeysPanel::tr("Don’t know")});
    if (offered.hasSameAnswer)
        lines.push_back({QStringLiteral("S"), KeysPanel::tr("Use the same answer as last round, or confirm it")});
    if (!offered.firstPoint.isEmpty())
        lines.push_back({KeysPanel::tr("Delete, Backspace"), KeysPanel::tr("Clear the answer")});
    return lines;
}

std::vector<Line> linesFor(KeysPanel::Of reader, const OfferedKeys& offered)
{
    std::vector<Line> lines = choiceLines(offered);
    lines.push_back({KeysPanel::tr("Enter, Page Down"), KeysPanel::tr("Next")});
    lines.push_back({KeysPanel::tr("Page Up"), KeysPanel::tr("Previous")});
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

KeysPanel::KeysPanel(Of reader, QWidget* over) : QFrame(over), m_reader(reader)
{
    setObjectName(QStringLiteral("keysPanel"));
    setAccessibleName(tr("Keys"));
    auto* card = makeCard(CardRole::Plain, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(space::kL, space::kM, space::kS, space::kM);
    m_column->setSpacing(space::kS);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::kS, 0);
    head->addWidget(makeLabel(TextRole::Section, tr("Keys"), card), 1, Qt::AlignVCenter);
    m_close = makeButton(ButtonRole::Plain, tr("Close (Esc)"), QStringLiteral("closeKeys"), card);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    head->addWidget(m_close);
    m_column->addLayout(head);
    hide();
}

QWidget* KeysPanel::makeLines(const OfferedKeys& offered)
{
    auto* lines = new QWidget;
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, space::kS, 0);
    grid->setHorizontalSpacing(space::kL);
    grid->setVerticalSpacing(space::kXs);
    int row = 0;
    for (const Line& line : linesFor(m_reader, offered)) {
        QLabel* key = makeLabel(TextRole::Muted, line.key, lines);
        key->setWordWrap(false);
        grid->addWidget(key, row, 0, Qt::AlignVCenter);
        grid->addWidget(makeLabel(TextRole::Body, line.meaning, lines), row++, 1, Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    return lines;
}

void KeysPanel::showLines(const OfferedKeys& offered)
{
    discard(m_scroller);
    m_lines = makeLines(offered);
    m_scroller = makeScroller(m_lines, this);
    m_column->addWidget(m_scroller, 1);
    m_scroller->show();
}

/// As large as what it says, and no larger than what it lies over: then its lines scroll.
void KeysPanel::toggle(const OfferedKeys& offered)
{
    if (isVisible())
        return hide();
    showLines(offered);
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
