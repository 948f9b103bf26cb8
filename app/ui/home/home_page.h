// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/home/new_workspace_form.h"
#include "app/ui/page.h"

#include <QPointer>

class QVBoxLayout;

namespace soundings {

class FileActs;
class RoundActs;

/// Where everything starts: without a workspace the ways to get one, with one what to do next and how the rounds stand.
class HomePage final : public Page {
    Q_OBJECT
public:
    HomePage(Session& session, Prompts& prompts, FileActs& file, RoundActs& round, QWidget* parent);
    void rebuild() override;
    void refresh(const Changes& changes) override;
    void arrive(const Place& place) override;
    /// Shows the form that makes a new workspace, with what was typed into it before. The open workspace stays until
    /// the new one is made.
    void startOurOwn();

private:
    void startFor(bool isBoard);
    void show(QWidget* content);
    /// Gives the focus to what is to be done next, where the page has it or nothing has.
    void focusNext();
    QWidget* welcome();
    QWidget* overview();
    FileActs& m_file;
    RoundActs& m_round;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QPointer<NewWorkspaceForm> m_form; ///< while it is on the screen
    NewWorkspaceDraft m_draft; ///< what was typed into it before it was left
    bool m_isStale = false;
};

} // namespace soundings
