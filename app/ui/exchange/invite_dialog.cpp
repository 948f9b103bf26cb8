// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/invite_dialog.h"

#include "app/report/write_report.h"
#include "app/session/session.h"
#include "app/text/error_text.h"
#include "app/text/given_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/save_file.h"
#include "app/ui/window/file_acts.h"
#include "core/pack/sign_keys.h"

#include <QDir>
#include <QVBoxLayout>

namespace soundings {

InviteDialog::InviteDialog(Session& session, Prompts& prompts, Round round, QWidget* parent)
    : FittedDialog(tr("Invite to %1").arg(QString::fromStdString(round.label)),
                   tr("An invitation is a file. Each agency that opens it has the round and its partners ready, and "
                      "all answer the same questions."),
                   parent),
      m_session(session), m_prompts(prompts), m_round(std::move(round)), m_outcome(makeLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("invite"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_outcome->setObjectName(QStringLiteral("invite-outcome"));
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    addWhat();
    column().addWidget(m_outcome);
    addButtons();
    connect(&session, &Session::failed, this, [this](const Error& error) { say(errorText(error)); });
    connect(&session, &Session::closed, this, &QDialog::reject);
    fit();
}

void InviteDialog::addPart(const QString& title, const QStringList& lines, const QString& objectName)
{
    column().addWidget(makeLabel(TextRole::Strong, title, this));
    QLabel* label = makeLabel(TextRole::Body, lines.join(QLatin1Char('\n')), this);
    label->setObjectName(objectName);
    column().addWidget(label);
}

void InviteDialog::addWhat()
{
    const Workspace& workspace = m_session.workspace();
    QStringList agencies;
    if (!workspace.isBoard())
        agencies << tr("%1 (we)").arg(QString::fromStdString(workspace.ours.name));
    for (const Agency& partner : workspace.partners)
        if (partner.standing == AgencyStanding::Active)
            agencies << QString::fromStdString(partner.name);
    addPart(tr("Who is invited"), agencies, QStringLiteral("invite-agencies"));
    QStringList goes;
    for (const QuestionnairePtr& one : m_session.rounds().asked(m_round))
        goes << tr("%1, version %2", "questionnaire").arg(shown(one->title), QString::fromStdString(one->version));
    goes << tr("The day of the round: %1", "a date").arg(dateText(m_round.date))
         << tr("Figures of staff only from %n people on", nullptr, workspace.minimumGroup);
    if (!workspace.marking.empty())
        goes << tr("The marking %1").arg(QString::fromStdString(workspace.marking));
    addPart(tr("What goes with it"), goes, QStringLiteral("invite-goes"));
    column().addWidget(makeLabel(TextRole::Body, tr("No answer, note or score goes with an invitation."), this));
}

void InviteDialog::addButtons()
{
    QPushButton* close = makeButton(ButtonRole::Plain, tr("Close"), QStringLiteral("invite-close"), this);
    m_save = makeButton(ButtonRole::Primary, tr("Save the invitation…"), QStringLiteral("invite-save"), this);
    setButtons(makeActionRow(m_save, {close}));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &InviteDialog::save);
    if (m_session.packs().mayInvite(m_round.id))
        return;
    m_save->setEnabled(false);
    say(tr("%1 invites to this round, so only they can send invitations to it.")
            .arg(QString::fromStdString(m_session.packs().organiser(m_round.id))));
}

void InviteDialog::save()
{
    const auto path = askWhere(m_prompts, tr("Save the invitation"),
                               asFileName(QString::fromStdString(m_round.label)) + QStringLiteral(".soundings-round"));
    if (!path)
        return;
    const auto write = [&](const std::string& bytes) { writeReport(*path, QByteArray::fromStdString(bytes)); };
    if (!m_session.packs().invite(m_round.id, write))
        return;
    const std::optional<KeyFile> key = m_session.packs().key();
    say(tr("Written: %1").arg(QDir::toNativeSeparators(*path)) + QStringLiteral("\n\n")
        + tr(
            "Send this one file to every agency, as an attachment or on a folder that you share: there is nothing "
            "secret in it. They open it with “Open packs and invitations” in the File menu, and answer. Once they have "
            "closed their round they give you a pack.")
        + QStringLiteral("\n\n")
        + (key ? fingerprintAdvice(QString::fromStdString(fingerprintOf(key->key))) : QString()));
}

void InviteDialog::say(const QString& words)
{
    m_outcome->setText(words);
    m_outcome->show();
}

} // namespace soundings
