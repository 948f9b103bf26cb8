// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/kit/fitted_dialog.h"
#include "core/response/round.h"

class QLabel;
class QPushButton;

namespace soundings {

class Error;
class Prompts;
class Session;

/// Who is invited to a round and what goes with the invitation, and the file that says so.
class InviteDialog final : public FittedDialog {
    Q_OBJECT
public:
    InviteDialog(Session& session, Prompts& prompts, Round round, QWidget* parent);

private:
    void addWhat();
    void addButtons();
    void addPart(const QString& title, const QStringList& lines, const QString& objectName);
    void save();
    void say(const QString& words);
    Session& m_session;
    Prompts& m_prompts;
    Round m_round;
    QLabel* m_outcome;
    QPushButton* m_save = nullptr;
};

} // namespace soundings
