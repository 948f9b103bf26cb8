// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/keeping/keeping_dialog.h"

#include "app/text/date_text.h"
#include "app/text/score_text.h"
#include "app/ui/kit/date_field.h"
#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"
#include "core/response/marking.h"
#include "core/text_identity.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

/// What stands for words of the user's own in the list of markings.
constexpr int kOwnWords = 3;

constexpr double kFieldEms = 34; ///< so that a hint is a line or two

QStringList usualMarkings() { return {{}, QStringLiteral("OFFICIAL"), QStringLiteral("OFFICIAL-SENSITIVE")}; }

} // namespace

KeepingDialog::KeepingDialog(const Keeping& now, const QString& path, QWidget* parent)
    : FittedDialog(tr("About this file"), path, parent),
      m_marking(new StillBox(QStringLiteral("keeping-marking"), this)), m_own(new QLineEdit(this)),
      m_until(new DateField(this)), m_fault(new FieldFault(QStringLiteral("keeping-fault"), this))
{
    setObjectName(QStringLiteral("keeping"));
    addMarking(now.marking);
    addDay(now.until);
    addButtons();
    showOwnWords();
    connect(m_marking, &QComboBox::currentIndexChanged, this, &KeepingDialog::showOwnWords);
    connect(m_own, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
    connect(m_until, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
    m_marking->setMinimumWidth(std::min(qRound(bodyPixels() * kFieldEms), room().width() - 2 * space::kXxl));
    fit();
    m_marking->setFocus();
}

void KeepingDialog::addMarking(const QString& marking)
{
    m_marking->addItem(tr("No marking"));
    m_marking->addItems(usualMarkings().mid(1));
    m_marking->addItem(tr("In our own words"));
    const auto usual = usualMarkings().indexOf(marking);
    m_marking->setCurrentIndex(usual >= 0 ? static_cast<int>(usual) : kOwnWords);
    column().addWidget(
        makeField(tr("Protective marking"),
                  tr("It stands at the foot of every page of this window, and in every document that you "
                     "make from the file."),
                  m_marking, this));
    m_own->setObjectName(QStringLiteral("keeping-own-marking"));
    m_own->setMaxLength(static_cast<int>(kLongestMarking));
    m_own->setText(usual >= 0 ? QString() : marking);
    m_ownField = makeField(tr("Marking in your own words"), {}, m_own, this);
    column().addWidget(m_ownField);
}

void KeepingDialog::addDay(const std::optional<Date>& until)
{
    m_until->setObjectName(QStringLiteral("keeping-until"));
    if (until)
        m_until->setDate(*until);
    column().addWidget(makeField(tr("Keep until"),
                                 tr("Such as %1. Leave it empty where it is not decided. When the day comes you are "
                                    "reminded; nothing is deleted by itself.")
                                     .arg(dateText({2030, 4, 1})),
                                 m_until, this));
}

void KeepingDialog::addButtons()
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("keeping-cancel"), this);
    QPushButton* act = makeButton(ButtonRole::Primary, tr("Save"), QStringLiteral("keeping-act"), this);
    setButtons(makeActionRow(act, {cancel}));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &KeepingDialog::finish);
    act->setDefault(true);
}

/// The field keeps its room, so that nothing moves as another marking is chosen.
void KeepingDialog::showOwnWords()
{
    m_fault->forgive();
    m_ownField->setEnabled(m_marking->currentIndex() == kOwnWords);
}

Keeping KeepingDialog::keeping() const
{
    const int chosen = m_marking->currentIndex();
    return {chosen == kOwnWords ? m_own->text().simplified() : usualMarkings().at(chosen), m_until->date()};
}

void KeepingDialog::finish()
{
    m_fault->forgive();
    const bool isOwn = m_marking->currentIndex() == kOwnWords;
    if (isOwn && m_own->text().trimmed().isEmpty())
        m_fault->complain(*m_own, tr("Write the marking, or choose “No marking”."));
    else if (isOwn && hasHiddenCharacter(m_own->text().toStdString()))
        m_fault->complain(*m_own, tr("There is a character in the marking that does not show. Type it anew."));
    else if (!m_until->date() && !m_until->text().trimmed().isEmpty())
        m_fault->complain(*m_until, writeDateText({2030, 4, 1}));
    else
        accept();
}

} // namespace soundings
