// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/fitted_dialog.h"

#include "app/ui/kit/kit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

constexpr double kLeastEms = 30;

int heightAt(const QWidget& part, int width)
{
    return part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
}

} // namespace

FittedDialog::FittedDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent), m_content(new QWidget(this)), m_column(new QVBoxLayout(m_content)),
      m_whole(new QVBoxLayout(this)), m_line(makeHairline(this))
{
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kS);
    m_column->setSpacing(space::kM);
    m_column->addWidget(makeLabel(TextRole::Section, title, this));
    if (!text.isEmpty())
        m_column->addWidget(makeLabel(TextRole::Body, text, this));
    m_whole->setContentsMargins(0, 0, 0, 0);
    m_whole->setSpacing(0);
    // not before its first words are in: the height of a scroller made around nothing would not follow its words
    m_scroller = makeScroller(m_content, this, PageWidth::Reading);
    m_whole->addWidget(m_scroller, 1);
    m_whole->addWidget(m_line);
    m_content->installEventFilter(this);
}

void FittedDialog::setButtons(QWidget* row)
{
    m_buttons = row;
    row->setContentsMargins(space::kXl, space::kM, space::kXl, space::kL);
    m_whole->addWidget(row);
}

QSize FittedDialog::room() const
{
    const QScreen* on = parentWidget() != nullptr ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    return on->availableSize() * 9 / 10;
}

void FittedDialog::fit()
{
    const QSize most = room();
    ensurePolished();
    for (QWidget* part : findChildren<QWidget*>())
        part->ensurePolished(); // what they need depends on their fonts
    const int wanted =
        std::clamp(m_content->sizeHint().width(), qRound(bodyPixels() * kLeastEms), pixelsOf(PageWidth::Reading));
    const int width = widthBesideBar(std::min(std::max(wanted, m_buttons->sizeHint().width()), most.width()));
    const int needed = heightNeeded(width);
    m_line->setVisible(needed > most.height());
    setMinimumWidth(std::min(qRound(bodyPixels() * kLeastEms), most.width()));
    resize(width, std::min(needed, most.height()));
    m_given = size();
}

/// Beside the scroll bar: while it is there, Qt keeps it as long as the words do not fit beside it.
int FittedDialog::heightNeeded(int width) const
{
    const int beside = width - m_scroller->verticalScrollBar()->sizeHint().width();
    return heightAt(*m_content, std::min(beside, pixelsOf(PageWidth::Reading))) + heightAt(*m_buttons, width)
        + m_line->height();
}

int FittedDialog::widthBesideBar(int width) const
{
    if (heightNeeded(width) <= room().height())
        return width;
    const int least = m_content->minimumSizeHint().width() + m_scroller->verticalScrollBar()->sizeHint().width();
    return std::max(width, std::min(least, room().width()));
}

void FittedDialog::enlarge()
{
    const int most = room().height();
    const int wide = widthBesideBar(width());
    const int needed = heightNeeded(wide);
    m_line->setVisible(needed > most);
    resize(size().expandedTo({wide, std::min(needed, most)}));
    if (size() == m_given)
        return;
    m_given = size();
    const QRect all = screen()->availableGeometry();
    const QRect now = frameGeometry();
    if (isVisible() && now.bottom() > all.bottom())
        move(x(), std::max(all.top(), all.bottom() - now.height()));
}

void FittedDialog::enlargeSoon()
{
    QTimer::singleShot(0, this, [this] {
        if (size().expandedTo(m_given) == size())
            enlarge();
    });
}

/// A line that comes to the content, or wraps anew, asks the scroller for room and not the dialog.
bool FittedDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_buttons != nullptr && isVisible())
        enlargeSoon();
    return QDialog::eventFilter(watched, event);
}

void FittedDialog::showEvent(QShowEvent* event)
{
    enlarge(); // what was measured before the style was known may need more
    QDialog::showEvent(event);
    enlargeSoon();
}

} // namespace soundings
