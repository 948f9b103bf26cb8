// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace soundings {

class FieldFault;
class Prompts;
class Settings;

/// What was typed into the form.
struct NewWorkspaceDraft {
    bool isBoard = false;
    QString name; ///< of our agency, or the partnership's
    QString partners; ///< or a board's agencies, one a line
    QString path; ///< empty until the person chose one
    QString language; ///< empty: the program's
};

/// "Start our own": our agency or a board, its partners, where to keep the file, and the language.
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
    QWidget* whoseField();
    /// The words of the fields, for an agency or a board.
    void showWhose();
    QWidget* whereField();
    void suggestPath();
    void changePath();
    /// Of a name alone the whole path, in the folder that is suggested.
    void completePath();
    void finish();
    Prompts& m_prompts;
    Settings& m_settings;
    QRadioButton* m_isOurs;
    QRadioButton* m_isBoard;
    QWidget* m_nameField = nullptr;
    QWidget* m_partnersField = nullptr;
    QLineEdit* m_name;
    QPlainTextEdit* m_partners;
    QLineEdit* m_path;
    QComboBox* m_language;
    FieldFault* m_fault;
    QPushButton* m_make;
};

} // namespace soundings
