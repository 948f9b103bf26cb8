// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_message.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QKeyEvent>
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
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kS, space::kXs, space::kXs, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, words.title, content));
    if (!words.notice.isEmpty())
        column->addWidget(makeNotice(words, content));
    for (const QString& paragraph : words.paragraphs)
        column->addWidget(makeLabel(TextRole::Body, paragraph, content));
    auto* points = new QVBoxLayout;
    points->setSpacing(space::kS);
    column->addLayout(points);
    for (const QString& point : words.points) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::kS);
        line->addWidget(makeLabel(TextRole::Body, QStringLiteral("•"), content), 0, Qt::AlignTop);
        line->addWidget(makeLabel(TextRole::Body, point, content), 1);
        points->addLayout(line);
    }
    column->addStretch(1);
    return content;
}

QWidget* StaffMessage::makeWays(const StaffWords& words)
{
    auto* box = new QWidget(m_page);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, space::kXs, 0, 0);
    line->setSpacing(space::kM);
    line->addStretch(1);
    for (auto way = words.ways.rbegin(); way != words.ways.rend(); ++way) {
        const bool isPrimary = !words.hasEqualWays && &*way == &words.ways.front();
        QPushButton* button =
            makeButton(isPrimary ? ButtonRole::Primary : ButtonRole::Plain, way->text, way->objectName, box);
        connect(button, &QPushButton::clicked, this, [this, act = way->act] { Q_EMIT chosen(act); });
        line->addWidget(button);
    }
    return box;
}

/// What is read, scrolled by the arrow keys while it has the focus.
QWidget* StaffMessage::makeReading(const StaffWords& words)
{
    QScrollArea* reading = makeScroller(makeContent(words), m_page, PageWidth::Reading);
    reading->setObjectName(QStringLiteral("staffReading"));
    reading->setFocusPolicy(Qt::StrongFocus);
    reading->setAccessibleName(words.title);
    reading->setAccessibleDescription((QStringList{words.notice} + words.paragraphs).join(QLatin1Char(' ')).trimmed());
    return reading;
}

/// Enter goes on from what is read to what is pressed.
void StaffMessage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_primary != nullptr && !m_primary->hasFocus())
        m_primary->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void StaffMessage::showWords(const StaffWords& words)
{
    discard(m_page);
    m_page = new QWidget(this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    QWidget* reading = makeReading(words);
    auto* ringed = new QVBoxLayout; // room for the ring of focus
    ringed->setContentsMargins(0, space::kXs, space::kXs, space::kXs);
    ringed->addWidget(reading);
    column->addLayout(ringed, 1);
    QLayout* ways = keepCentred(makeWays(words), PageWidth::Reading);
    ways->setContentsMargins(0, 0, space::kXl, 0); // off the edge of a narrow window
    column->addLayout(ways);
    layout()->addWidget(m_page);
    m_page->show();
    m_primary = words.hasEqualWays ? nullptr : m_page->findChild<QPushButton*>(words.ways.front().objectName);
    if (m_primary == nullptr || !words.notice.isEmpty()) // a notice is read first
        reading->setFocus(Qt::OtherFocusReason);
    else
        m_primary->setFocus(Qt::OtherFocusReason);
}

} // namespace soundings
