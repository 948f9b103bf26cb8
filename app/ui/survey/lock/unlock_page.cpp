// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/lock/unlock_page.h"

#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"
#include "app/ui/survey/lock/screen_lock.h"

#include <QLineEdit>

namespace soundings {

UnlockPage::UnlockPage(ScreenLock& lock, QWidget* parent) : QWidget(parent), m_lock(lock), m_code(new QLineEdit(this))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kS, space::kXl, space::kXxl, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Title, tr("This screen is locked"), content));
    m_code->setObjectName(QStringLiteral("unlockCode"));
    m_code->setEchoMode(QLineEdit::Password);
    m_code->setMaximumWidth(qRound(bodyPixels() * 16));
    column->addWidget(makeField(tr("Code"), tr("Whoever locked it knows the code."), m_code, content));
    m_fault = new FieldFault(QStringLiteral("unlockFault"), content);
    QPushButton* open = makeButton(ButtonRole::Primary, tr("Unlock"), QStringLiteral("unlock"), content);
    QPushButton* back = makeButton(ButtonRole::Plain, tr("Back to the survey"), QStringLiteral("unlockBack"), content);
    column->addWidget(makeActionRow(open, {back}));
    column->addStretch(1);
    (new QVBoxLayout(this))->addWidget(makeScroller(content, this, PageWidth::Reading));
    connect(open, &QPushButton::clicked, this, &UnlockPage::tryCode);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockPage::tryCode);
    connect(back, &QPushButton::clicked, this, &UnlockPage::back);
}

void UnlockPage::ask()
{
    forget();
    m_code->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::forget()
{
    m_fault->forgive();
    m_code->clear();
}

void UnlockPage::tryCode()
{
    if (m_lock.open(m_code->text()))
        return Q_EMIT unlocked();
    const int wait = m_lock.secondsToWait();
    m_code->clear();
    m_fault->complain(*m_code,
                      wait > 0 ? tr("That was wrong too often: try again in %n seconds.", nullptr, wait)
                               : tr("That is not the code."));
}

} // namespace soundings
