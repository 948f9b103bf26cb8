// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/packs.h"
#include "app/ui/kit/fitted_dialog.h"

#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace soundings {

class Prompts;
class Session;

/// Opens packs and invitations, files or folders, and lists what became of each. Files can be dropped on it, too.
class OpenPacksDialog final : public FittedDialog {
    Q_OBJECT
public:
    OpenPacksDialog(Session& session, Prompts& prompts, QWidget* parent);
    void take(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addChoosing();
    void addPassphrase();
    void takeAgain(const std::vector<std::string>& paths, const TakeChoice& choice);
    void takeWithPassphrase();
    void showTaken();
    Session& m_session;
    Prompts& m_prompts;
    std::vector<TakenFile> m_taken; ///< each path once
    QLabel* m_sum;
    QWidget* m_sealed = nullptr; ///< asks for a passphrase
    QLineEdit* m_passphrase = nullptr;
    QWidget* m_list = nullptr; ///< null before anything was opened
};

} // namespace soundings
