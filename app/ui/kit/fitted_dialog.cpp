// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/kit/fitted_dialog.h"

#include "app/ui/kit/kit.h"

#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
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
    m_whole->addWidget(makeScroller(m_content, this, PageWidth::Reading), 1);
    m_whole->addWidget(m_line);
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
    const int width = std::min(std::max(wanted, m_buttons->sizeHint().width()), most.width());
    const int content = heightAt(*m_content, width);
    const int buttons = heightAt(*m_buttons, width);
    m_line->setVisible(content + buttons > most.height());
    setMinimumWidth(std::min(qRound(bodyPixels() * kLeastEms), most.width()));
    resize(width, std::min(content + buttons + m_line->height(), most.height()));
}

} // namespace soundings
