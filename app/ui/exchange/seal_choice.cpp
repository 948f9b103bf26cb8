// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/seal_choice.h"

#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "core/pack/sign_keys.h"

#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace soundings {

namespace {

QRadioButton* radio(const QString& words, const QString& objectName, QWidget* parent)
{
    auto* button = new QRadioButton(words, parent);
    button->setObjectName(objectName);
    return button;
}

QLineEdit* secret(const QString& name, const QString& objectName, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

} // namespace

SealChoice::SealChoice(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts),
      m_open(radio(tr("Not sealed: whoever has it can read it"), QStringLiteral("give-seal-none"), this)),
      m_byKey(radio(tr("For the reader’s key"), QStringLiteral("give-seal-key"), this)),
      m_byPassphrase(radio(tr("By a passphrase"), QStringLiteral("give-seal-passphrase"), this)),
      m_chooseKey(makeButton(ButtonRole::Plain, tr("Choose their key file…"), QStringLiteral("give-key-file"), this)),
      m_keyName(makeLabel(TextRole::Muted, {}, this)),
      m_passphrase(secret(tr("Passphrase"), QStringLiteral("give-passphrase"), this)),
      m_again(secret(tr("The passphrase again"), QStringLiteral("give-passphrase-again"), this)),
      m_fault(makeLabel(TextRole::Body, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    m_fault->setObjectName(QStringLiteral("give-seal-fault"));
    setLook(*m_fault, "tone", QStringLiteral("stop"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_fault, m_open, m_byKey, m_chooseKey, m_keyName,
                                                         m_byPassphrase, m_passphrase, m_again})
        column->addWidget(part);
    m_open->setChecked(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fault, m_chooseKey, m_keyName, m_passphrase, m_again})
        part->hide();
    connect(m_byKey, &QRadioButton::toggled, m_chooseKey, &QWidget::setVisible);
    connect(m_byKey, &QRadioButton::toggled, this, [this](bool isOn) { m_keyName->setVisible(isOn && m_key); });
    connect(m_byPassphrase, &QRadioButton::toggled, m_passphrase, &QWidget::setVisible);
    connect(m_byPassphrase, &QRadioButton::toggled, m_again, &QWidget::setVisible);
    for (QRadioButton* one : {m_open, m_byKey, m_byPassphrase})
        connect(one, &QRadioButton::toggled, m_fault, &QWidget::hide);
    connect(m_chooseKey, &QPushButton::clicked, this, &SealChoice::chooseKey);
}

void SealChoice::complain(const QString& why)
{
    m_fault->setText(why);
    m_fault->show();
}

void SealChoice::chooseKey()
{
    const auto path = m_prompts.askOpenPath(tr("Their key file, or their invitation"),
                                            tr("Keys and invitations (*.soundings-key *.soundings-round)"));
    if (!path)
        return;
    QFile file(*path);
    m_key = file.open(QIODevice::ReadOnly)
        ? readKeyFile(file.read(static_cast<qint64>(kMostEnvelopeBytes)).toStdString())
        : std::nullopt;
    if (!m_key)
        complain(tr("There is no key in this file. Ask the reader to save theirs with “Our key” and to send it."));
    else
        m_fault->hide();
    m_keyName->setVisible(m_key.has_value());
    if (m_key)
        m_keyName->setText(
            tr("The key of %1, fingerprint %2. Ring them up and let them read theirs out.")
                .arg(QString::fromStdString(m_key->name), QString::fromStdString(fingerprintOf(m_key->key))));
}

bool SealChoice::fill(PackReader& reader)
{
    if (m_byKey->isChecked() && !m_key) {
        m_chooseKey->setFocus();
        return complain(tr("Choose the file with the reader’s key first.")), false;
    }
    if (m_byPassphrase->isChecked() && (m_passphrase->text().isEmpty() || m_passphrase->text() != m_again->text())) {
        m_passphrase->setFocus();
        return complain(m_passphrase->text().isEmpty() ? tr("Type the passphrase.")
                                                       : tr("The two passphrases are not the same.")),
               false;
    }
    if (m_byKey->isChecked())
        reader.key = m_key->key;
    if (m_byPassphrase->isChecked())
        reader.passphrase = m_passphrase->text().toStdString();
    return true;
}

} // namespace soundings
