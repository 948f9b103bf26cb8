// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_message.h"

#include "app/ui/kit/discard.h"
#include "app/ui/kit/kit.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

namespace {

constexpr double kWordsEms = 36;
constexpr int kRing = 6; ///< room for the ring of focus

} // namespace

StaffMessage::StaffMessage(QWidget* parent) : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, space::kXxl, 0);
    across->addStretch(1);
    across->addStretch(1);
}

/// Folded away: whoever wants it all reads it, and nobody has to.
void StaffMessage::addMore(QBoxLayout* column, const StaffWords& words)
{
    QWidget* content = m_content;
    QPushButton* link = makeButton(ButtonRole::Link, {}, QStringLiteral("staffMore"), content);
    auto* more = new QWidget(content);
    more->setObjectName(QStringLiteral("staffMoreText"));
    auto* inside = new QVBoxLayout(more);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::kS);
    for (const QString& paragraph : words.more)
        inside->addWidget(makeLabel(TextRole::Body, paragraph, more));
    const auto show = [link, more, title = words.moreTitle](bool isOpen) {
        more->setVisible(isOpen);
        link->setText((isOpen ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + title);
        link->setAccessibleName(isOpen ? tr("%1: hide").arg(title) : tr("%1: show").arg(title));
    };
    show(false);
    connect(link, &QPushButton::clicked, more, [more, show] { show(more->isHidden()); });
    column->addWidget(link, 0, Qt::AlignLeft);
    column->addWidget(more);
}

QWidget* StaffMessage::makeContent(const StaffWords& words)
{
    m_content = new QWidget;
    m_content->setMaximumWidth(qRound(bodyPixels() * kWordsEms));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(kRing, kRing, kRing, kRing);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, words.title, m_content));
    for (const QString& paragraph : words.paragraphs)
        column->addWidget(makeLabel(TextRole::Body, paragraph, m_content));
    if (!words.moreTitle.isEmpty())
        addMore(column, words);
    column->addStretch(1); // the words keep together, however high the page is for a moment
    m_content->installEventFilter(this);
    return m_content;
}

QWidget* StaffMessage::makeWays(const StaffWords& words)
{
    auto* box = new QWidget(m_page);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(kRing, space::kS, kRing, kRing);
    line->setSpacing(space::kM);
    line->addStretch(1);
    for (auto way = words.ways.rbegin(); way != words.ways.rend(); ++way) {
        const bool isPrimary = !words.hasEqualWays && &*way == &words.ways.front();
        const ButtonRole role = way->destroys ? ButtonRole::Destroy
            : isPrimary                       ? ButtonRole::Primary
                                              : ButtonRole::Plain;
        QPushButton* button = makeButton(role, way->text, way->objectName, box);
        connect(button, &QPushButton::clicked, this, [this, act = way->act] { Q_EMIT chosen(act); });
        line->addWidget(button);
    }
    return box;
}

void StaffMessage::showWords(const StaffWords& words)
{
    discard(m_page);
    m_page = new QWidget(this);
    m_page->setMaximumWidth(qRound(bodyPixels() * kWordsEms));
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_reading = makeScroller(makeContent(words), m_page, PageWidth::Reading);
    m_reading->setObjectName(QStringLiteral("staffReading"));
    m_reading->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    m_reading->setAccessibleName(words.title);
    m_reading->setAccessibleDescription(words.paragraphs.join(QLatin1Char(' ')));
    column->addStretch(1);
    column->addWidget(m_reading, 1000); // as high as its words, see fit()
    column->addWidget(makeWays(words));
    column->addStretch(2);
    static_cast<QHBoxLayout*>(layout())->insertWidget(1, m_page, 1000);
    m_page->show();
    fit();
    QTimer::singleShot(0, m_page, [this] { fit(); }); // once it has its width
    auto* primary = words.hasEqualWays ? nullptr : m_page->findChild<QPushButton*>(words.ways.front().objectName);
    (primary != nullptr ? static_cast<QWidget*>(primary) : m_reading)->setFocus(Qt::OtherFocusReason);
}

/// The ways on stand right under the words, and stay in sight where the words have to scroll.
void StaffMessage::fit()
{
    if (m_reading == nullptr)
        return;
    const int width = std::min(m_reading->viewport()->width(), m_content->maximumWidth());
    m_reading->setMaximumHeight(m_content->layout()->totalHeightForWidth(width));
}

void StaffMessage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool StaffMessage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace soundings
