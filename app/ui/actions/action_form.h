// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/response/action.h"

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace soundings {

class DateField;
class Session;

/// What an action form holds: also what is no day yet.
struct ActionDraft {
    Action action; ///< id 0 for a new one
    QString due; ///< as typed
};
ActionDraft draftOf(const Action& action);

/// A new action, or one that is changed: a view of its own.
class ActionForm final : public QWidget {
    Q_OBJECT
public:
    ActionForm(Session& session, const ActionDraft& draft, QWidget* parent = nullptr);
    /// Puts the cursor where writing starts.
    void begin();
    [[nodiscard]] ActionDraft draft() const;

Q_SIGNALS:
    void said(const QString& message);
    void finished();

protected:
    /// Enter keeps the action from wherever it does nothing else.
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A question to move, and what is suggested for it.
    struct Aim {
        QuestionnaireId questionnaire;
        ItemId item;
        AgencyId about;
        QString suggestion;
    };
    void layOut();
    void addFields(QVBoxLayout& column);
    void addChoices(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void fillAims();
    void fillPartners();
    void aimChosen();
    void complain(QWidget& field, const QString& words);
    void finish();
    Session& m_session;
    Action m_before;
    std::vector<Aim> m_aims; ///< as the entries of m_aim; the first is none
    QLineEdit* m_text;
    QComboBox* m_aim;
    QComboBox* m_partner;
    QLineEdit* m_owner;
    DateField* m_due;
    QComboBox* m_status;
    QPlainTextEdit* m_note;
    QLabel* m_fault;
};

} // namespace soundings
