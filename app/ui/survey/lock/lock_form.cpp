// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/lock/lock_form.h"

#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"
#include "app/ui/survey/lock/screen_lock.h"

#include <QComboBox>
#include <QLineEdit>

namespace soundings {

LockForm::LockForm(QWidget* parent)
    : QWidget(parent), m_code(makeCode(QStringLiteral("lockCode"))), m_again(makeCode(QStringLiteral("lockAgain"))),
      m_idle(new QComboBox(this)), m_fault(new FieldFault(QStringLiteral("lockFault"), this))
{
    constexpr int kUsual = 2;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::kS);
    column->setSpacing(space::kM);
    for (const QString& words :
         {tr("The survey fills the screen, and nothing else of this file can be reached from it until you type the "
             "code. "
             "Keys of the computer itself, such as Alt+Tab or Ctrl+Alt+Delete, are not ours to catch: where people are "
             "alone with the screen, use an account of the computer that can do nothing else."),
          tr("The code is in no file. If you forget it, end Soundings as you would end a program that hangs, and open "
             "the file again: answers that were sent are safe, only those of somebody in the middle wait to be deleted "
             "or gone on with.")})
        column->addWidget(makeLabel(TextRole::Body, words, this));
    column->addWidget(makeField(tr("Code"), tr("%n characters or more.", nullptr, kShortestCode), m_code, this));
    column->addWidget(makeField(tr("The same code again"), {}, m_again, this));
    m_idle->setObjectName(QStringLiteral("lockIdle"));
    for (const int minutes : {1, 2, 3, 5, 10})
        m_idle->addItem(tr("%n minutes", nullptr, minutes), minutes);
    m_idle->setCurrentIndex(m_idle->findData(kUsual));
    m_idle->setMaximumWidth(qRound(bodyPixels() * 16));
    column->addWidget(makeField(
        tr("Begin anew when nobody has pressed a key for"),
        tr("What was answered until then is deleted. Half a minute before, the screen says so."), m_idle, this));
    QPushButton* lock =
        makeButton(ButtonRole::Plain, tr("Lock the screen and hand it over"), QStringLiteral("lockHandOver"), this);
    connect(lock, &QPushButton::clicked, this, &LockForm::lock);
    connect(m_again, &QLineEdit::returnPressed, this, &LockForm::lock);
    column->addWidget(lock, 0, Qt::AlignLeft);
}

QLineEdit* LockForm::makeCode(const QString& objectName)
{
    constexpr int kMost = 64;
    auto* code = new QLineEdit(this);
    code->setObjectName(objectName);
    code->setEchoMode(QLineEdit::Password);
    code->setMaxLength(kMost);
    code->setMaximumWidth(qRound(bodyPixels() * 16));
    return code;
}

void LockForm::lock()
{
    m_fault->forgive();
    const QString code = m_code->text();
    if (code.size() < kShortestCode)
        return m_fault->complain(*m_code, tr("Choose a code of %n characters or more.", nullptr, kShortestCode));
    if (code != m_again->text())
        return m_fault->complain(*m_again, tr("The two codes differ."));
    const int minutes = m_idle->currentData().toInt();
    m_code->clear();
    m_again->clear();
    Q_EMIT locked(code, minutes);
}

} // namespace soundings
