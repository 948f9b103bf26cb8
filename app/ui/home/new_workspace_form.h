// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace soundings {

class FieldFault;
class Prompts;
class Settings;

/// What was typed into the form.
struct NewWorkspaceDraft {
    QString name;
    QString partners; ///< one a line
    QString path; ///< empty until the person chose one
    QString language; ///< empty: the program's
};

/// "Start our own": our agency, its partners, where to keep the file, and the language.
class NewWorkspaceForm final : public QWidget {
    Q_OBJECT
public:
    NewWorkspaceForm(Prompts& prompts, Settings& settings, QWidget* parent = nullptr);
    [[nodiscard]] NewWorkspaceDraft draft() const;
    void resume(const NewWorkspaceDraft& draft);

Q_SIGNALS:
    void made(const QString& path, const soundings::NewWorkspace& workspace);
    void cancelled();

protected:
    /// Enter in any field of one line makes the workspace.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields();
    QWidget* whereField();
    void suggestPath();
    void changePath();
    /// Of a name alone the whole path, in the folder that is suggested.
    void completePath();
    void finish();
    Prompts& m_prompts;
    Settings& m_settings;
    QLineEdit* m_name;
    QPlainTextEdit* m_partners;
    QLineEdit* m_path;
    QComboBox* m_language;
    FieldFault* m_fault;
    QPushButton* m_make;
};

} // namespace soundings
