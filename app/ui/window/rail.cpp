// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/window/rail.h"

#include "app/ui/kit/spoken_role.h"
#include "app/ui/theme/icon.h"
#include "app/ui/theme/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

QString iconName(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QStringLiteral("home");
    case PageId::Assess:
        return QStringLiteral("assess");
    case PageId::Results:
        return QStringLiteral("results");
    case PageId::Compare:
        return QStringLiteral("compare");
    case PageId::Partners:
        return QStringLiteral("partners");
    case PageId::Actions:
        return QStringLiteral("actions");
    case PageId::Partnership:
        return QStringLiteral("partnership");
    case PageId::Library:
    case PageId::Pair:
        break; // they have no button
    }
    return {};
}

/// The library is a part of the rounds, a pair of the partnership.
PageId buttonOf(PageId page)
{
    return page == PageId::Library ? PageId::Partners : page == PageId::Pair ? PageId::Partnership : page;
}

} // namespace

QString pageTitle(PageId page)
{
    switch (page) {
    case PageId::Home:
        return QCoreApplication::translate("Rail", "Home");
    case PageId::Assess:
        return QCoreApplication::translate("Rail", "Assess");
    case PageId::Results:
        return QCoreApplication::translate("Rail", "Results");
    case PageId::Compare:
        return QCoreApplication::translate("Rail", "Compare");
    case PageId::Partners:
        return QCoreApplication::translate("Rail", "Partners");
    case PageId::Actions:
        return QCoreApplication::translate("Rail", "Actions");
    case PageId::Partnership:
        return QCoreApplication::translate("Rail", "Partnership");
    case PageId::Library:
        return QCoreApplication::translate("Rail", "Questionnaires");
    case PageId::Pair:
        return QCoreApplication::translate("Rail", "Two agencies");
    }
    return {};
}

const std::vector<PageId>& allPages()
{
    static const std::vector<PageId> pages{PageId::Home,     PageId::Assess,  PageId::Results,    PageId::Compare,
                                           PageId::Partners, PageId::Actions, PageId::Partnership};
    return pages;
}

bool isForBoard(PageId page)
{
    return page == PageId::Partnership || page == PageId::Pair || page == PageId::Partners || page == PageId::Library;
}

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setProperty("kit", QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setObjectName(QStringLiteral("rail"));
    setSpokenRole(*this, QAccessible::PageTabList);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kS, space::kL, space::kS, space::kL);
    column->setSpacing(space::kS);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a wide page must not squeeze the words out
    auto* group = new QButtonGroup(this);
    for (const PageId page : allPages()) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("rail-") + iconName(page));
        button->setProperty("kit", QStringLiteral("rail"));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(icon(iconName(page)));
        setSpokenRole(*button, QAccessible::PageTab);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        group->addButton(button);
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
        m_buttons.push_back(button);
    }
    column->addStretch(1);
    retranslate();
}

void Rail::setReach(Reach reach)
{
    m_reach = reach;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(
            reach == Reach::AllPages
            || (reach == Reach::HomeOnly ? allPages()[i] == PageId::Home : isForBoard(allPages()[i])));
}

void Rail::setCurrent(PageId page)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isCurrent = allPages()[i] == buttonOf(page);
        m_buttons[i]->setChecked(isCurrent);
        m_buttons[i]->setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::ClickFocus); // Tab comes to the current one
    }
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    const int side = qRound(bodyPixels() * 1.6);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(pageTitle(allPages()[i]));
        m_buttons[i]->setAccessibleName(pageTitle(allPages()[i]));
        m_buttons[i]->setIconSize(QSize(side, side));
        m_buttons[i]->setMinimumWidth(qRound(bodyPixels() * 5.4));
    }
    setReach(m_reach);
}

void Rail::fitHeight()
{
    const int spacing = space::kS;
    const int one = qRound(bodyPixels() * (1.6 + 1.2)) + 2 * spacing + space::kS;
    const auto offered = std::count_if(m_buttons.begin(), m_buttons.end(),
                                       [](const QToolButton* button) { return !button->isHidden(); });
    const int needed = static_cast<int>(offered) * (one + spacing) + 2 * space::kL;
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(needed <= height() ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonTextOnly);
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    auto* focused = qobject_cast<QToolButton*>(focusWidget());
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), focused);
    if (at == m_buttons.end())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return focused->click();
    if (event->key() == Qt::Key_Up && at != m_buttons.begin())
        (*(at - 1))->setFocus(Qt::TabFocusReason);
    else if (event->key() == Qt::Key_Down && at + 1 != m_buttons.end())
        (*(at + 1))->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace soundings
