// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/key_dialog.h"

#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/save_file.h"
#include "core/pack/key_file.h"
#include "core/pack/sign_keys.h"

#include <QVBoxLayout>

namespace soundings {

KeyDialog::KeyDialog(Session& session, Prompts& prompts, QWidget* parent)
    : FittedDialog(tr("Our key"),
                   tr("Everything that you give to others is signed with this key. Its secret half never leaves the "
                      "workspace."),
                   parent),
      m_session(session), m_prompts(prompts), m_outcome(makeLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("ourKey"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const std::optional<KeyFile> key = session.packs().key();
    column().addWidget(makeLabel(TextRole::Strong, tr("Its fingerprint"), this));
    QLabel* fingerprint =
        makeLabel(TextRole::Section, key ? QString::fromStdString(fingerprintOf(key->key)) : QString(), this);
    fingerprint->setObjectName(QStringLiteral("key-fingerprint"));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column().addWidget(fingerprint);
    column().addWidget(makeLabel(TextRole::Body,
                                 tr("Read it out over the telephone to whoever opens your packs: if they see the same "
                                    "digits, the pack is from you."),
                                 this));
    column().addWidget(makeLabel(TextRole::Body,
                                 tr("Whoever wants to seal a pack so that only you can open it needs the public key, "
                                    "which is no secret. Save it as a file and send them that."),
                                 this));
    m_outcome->setObjectName(QStringLiteral("key-outcome"));
    m_outcome->hide();
    column().addWidget(m_outcome);
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("key-close"), this);
    QPushButton* act = makeButton(ButtonRole::Primary, tr("Save the public key…"), QStringLiteral("key-save"), this);
    act->setEnabled(key.has_value());
    setButtons(makeActionRow(act, {close}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &KeyDialog::save);
    fit();
}

void KeyDialog::save()
{
    const std::optional<KeyFile> key = m_session.packs().key();
    if (!key)
        return;
    QString said;
    try {
        said = saveFile(m_prompts, tr("Save the public key"), QString::fromStdString(key->name),
                        QStringLiteral(".soundings-key"), [&] { return QByteArray::fromStdString(keyFileText(*key)); });
    } catch (const Error& error) {
        said = errorText(error);
    }
    m_outcome->setText(said);
    m_outcome->setVisible(!said.isEmpty());
}

} // namespace soundings
