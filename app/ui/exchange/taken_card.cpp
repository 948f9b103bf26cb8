// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/taken_card.h"

#include "app/text/taken_text.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/field_fault.h"
#include "app/ui/kit/kit.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace soundings {

namespace {

CardRole roleOf(const TakenFile& file)
{
    if (file.reason == OpeningReason::KeyChanged || file.reason == OpeningReason::WrongSignature)
        return CardRole::Stop;
    return file.result == TakenAs::Refused ? CardRole::Care : CardRole::Plain;
}

/// What is read out may have blanks or dashes anywhere.
QString digitsOf(const QString& text)
{
    QString digits;
    for (const QChar one : text)
        if (one >= QLatin1Char('0') && one <= QLatin1Char('9'))
            digits += one;
    return digits;
}

} // namespace

int urgencyOf(const TakenFile& file)
{
    if (file.reason == OpeningReason::KeyChanged)
        return 0;
    if (file.reason == OpeningReason::SealedByPassphrase || file.reason == OpeningReason::WrongPassphrase)
        return 1;
    return file.result == TakenAs::Refused ? 2 : 3;
}

TakenCard::TakenCard(const TakenFile& file, int place, QWidget* parent) : QFrame(parent), m_file(file)
{
    setObjectName(QStringLiteral("taken-%1").arg(place));
    dressCard(*this, roleOf(file));
    QVBoxLayout* column = makeCardLayout(this);
    column->setSpacing(space::kXs);
    addFacts(*column, place);
    if (file.reason == OpeningReason::KeyChanged)
        addAccepting(*column, place);
}

void TakenCard::addFacts(QVBoxLayout& column, int place)
{
    column.addWidget(
        makeLabel(TextRole::Strong,
                  tr("%1: %2", "file, what became of it")
                      .arg(QFileInfo(QString::fromStdString(m_file.path)).fileName(), takenResultText(m_file.result)),
                  this));
    QStringList facts;
    if (!m_file.agency.empty())
        facts << (m_file.kind == SignedKind::Round
                      ? tr("Invitation from %1 to %2", "who, round")
                            .arg(QString::fromStdString(m_file.agency), QString::fromStdString(m_file.round))
                      : tr("Pack of %1, %2", "whose, round")
                            .arg(QString::fromStdString(m_file.agency), QString::fromStdString(m_file.round)));
    if (!m_file.fingerprint.empty())
        facts << tr("Fingerprint of the key: %1").arg(QString::fromStdString(m_file.fingerprint));
    for (const QString& fact : facts)
        column.addWidget(makeLabel(TextRole::Muted, fact, this));
    if (const QString why = takenReasonText(m_file); !why.isEmpty()) {
        QLabel* reason = makeLabel(TextRole::Body, why, this);
        reason->setObjectName(QStringLiteral("taken-reason-%1").arg(place));
        column.addWidget(reason);
    }
    const QStringList faults = takenFaultLines(m_file);
    if (faults.isEmpty())
        return;
    const auto make = [this, faults]() -> QWidget* {
        return makeLabel(TextRole::Body, faults.join(QLatin1Char('\n')), this);
    };
    column.addWidget(
        new Disclosure(tr("What is in it that should not be (%n)", nullptr, static_cast<int>(faults.size())),
                       QStringLiteral("taken-faults-%1").arg(place), make, this));
}

void TakenCard::addAccepting(QVBoxLayout& column, int place)
{
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(QStringLiteral("taken-typed-%1").arg(place));
    m_fault = new FieldFault(QStringLiteral("taken-fault-%1").arg(place), this);
    column.addWidget(makeField(tr("The fingerprint that they read out"),
                               tr("Type what you hear, not what stands above."), m_typed, this));
    QPushButton* button =
        makeButton(ButtonRole::Plain, tr("Accept this key"), QStringLiteral("taken-accept-%1").arg(place), this);
    button->setAutoDefault(false);
    column.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &TakenCard::accept);
    connect(m_typed, &QLineEdit::returnPressed, this, &TakenCard::accept);
    connect(m_typed, &QLineEdit::textEdited, m_fault, &FieldFault::forgive);
}

void TakenCard::accept()
{
    const QString fingerprint = QString::fromStdString(m_file.fingerprint);
    if (digitsOf(m_typed->text()) == digitsOf(fingerprint))
        Q_EMIT keyAccepted(fingerprint);
    else
        m_fault->complain(*m_typed,
                          tr("That is not the fingerprint of the key that signed this file. If they read out "
                             "something else, the file is not from them: do not accept it."));
}

} // namespace soundings
