// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff_message.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QVBoxLayout>

namespace soundings {

StaffMessage::StaffMessage(QWidget* parent) : QWidget(parent)
{
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
}

QWidget* StaffMessage::makeNotice(const StaffWords& words, QWidget* parent)
{
    QFrame* card = makeCard(CardRole::Good, parent);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->addWidget(makeLabel(TextRole::Strong, words.noticeTitle, card));
    inside->addWidget(makeLabel(TextRole::Body, words.notice, card));
    return card;
}

QWidget* StaffMessage::makeContent(const StaffWords& words)
{
    auto* content = new QWidget;
    content->setMaximumWidth(qRound(bodyPixels() * kStaffEms));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kXs, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, words.title, content));
    if (!words.notice.isEmpty())
        column->addWidget(makeNotice(words, content));
    for (const QString& paragraph : words.paragraphs)
        column->addWidget(makeLabel(TextRole::Body, paragraph, content));
    for (const QString& point : words.points) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kS);
        line->addWidget(makeLabel(TextRole::Body, QStringLiteral("•"), content), 0, Qt::AlignTop);
        line->addWidget(makeLabel(TextRole::Body, point, content), 1);
        column->addLayout(line);
    }
    if (!words.notice.isEmpty())
        column->addWidget(makeWays(words, content));
    column->addStretch(1);
    return content;
}

QWidget* StaffMessage::makeWays(const StaffWords& words, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, space::kXs, 0, 0);
    line->setSpacing(space::kM);
    line->addStretch(1);
    for (auto way = words.ways.rbegin(); way != words.ways.rend(); ++way) {
        const bool isPrimary = !words.hasEqualWays && &*way == &words.ways.front();
        QPushButton* button =
            makeButton(isPrimary ? ButtonRole::Primary : ButtonRole::Plain, way->text, way->objectName, box);
        connect(button, &QPushButton::clicked, this, [go = way->go] { go(); });
        line->addWidget(button);
    }
    return box;
}

void StaffMessage::showWords(const StaffWords& words)
{
    discard(m_page);
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeScroller(makeContent(words), m_page), 1);
    if (words.notice.isEmpty())
        column->addLayout(keepLeft(makeWays(words, m_page), kStaffEms));
    layout()->addWidget(m_page);
    m_page->show();
    m_page->setAccessibleName(words.title);
    m_page->setAccessibleDescription((QStringList{words.notice} + words.paragraphs).join(QLatin1Char(' ')).trimmed());
    if (words.hasEqualWays || !words.notice.isEmpty())
        m_page->setFocus(Qt::OtherFocusReason);
    else if (auto* primary = m_page->findChild<QPushButton*>(words.ways.front().objectName))
        primary->setFocus(Qt::OtherFocusReason);
}

} // namespace soundings
