// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"
#include "app/ui/survey/entry/form_model.h"

class QPushButton;
class QStackedLayout;

namespace soundings {

class DifferencesPage;
class FormGrid;
class Prompts;

/// Typing paper forms in: all of them, a sample a second time, what differs, and putting them in at once. What is typed
/// stays in the session until then, also while something else is shown.
class EntryView final : public QWidget {
    Q_OBJECT
public:
    EntryView(Session& session, Prompts& prompts, QWidget* parent);
    /// Goes on with the forms of this survey that are typed in. Forms of another one are deleted if the person says so;
    /// false where they do not.
    bool begin(const RoundId& round, const QuestionnairePtr& questionnaire);

Q_SIGNALS:
    void leave();
    /// The forms are put in, and this is said.
    void putIn(const QString& message);

private:
    QWidget* buildHead(QWidget* page);
    QWidget* buildGrid();
    QWidget* buildEnd(QWidget* page);
    [[nodiscard]] TypedForms& typed() const { return m_session.staffSurveys().typed(); }
    void showTyping(FormModel::Typing typing);
    void showPlace();
    void showCount();
    void typeAgain(bool all);
    void compare();
    void putAllIn();
    [[nodiscard]] bool mayPutIn(const std::vector<Person>& people);

    Session& m_session;
    Prompts& m_prompts;
    QuestionnairePtr m_questionnaire;
    FormModel::Typing m_typing = FormModel::Typing::First;
    QStackedLayout* m_stack;
    QWidget* m_typingPage = nullptr;
    DifferencesPage* m_differences;
    FormGrid* m_grid = nullptr;
    QPushButton* m_back = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_lead = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_keys = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_finish = nullptr;
};

} // namespace soundings
