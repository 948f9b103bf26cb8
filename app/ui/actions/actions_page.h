// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/actions/action_subject.h"
#include "app/ui/page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace soundings {

class ActionForm;
class PageLayout;
struct ActionDraft;

/// Actions: what is done about the results, by whom and by when.
class ActionsPage final : public Page {
    Q_OBJECT
public:
    ActionsPage(Session& session, Prompts& prompts, QWidget* parent);
    void rebuild() override;
    void clear() override;
    void refresh(const Changes& changes) override;
    /// A place with a partner or a questionnaire shows the actions about it. What is being written stays.
    void arrive(const Place& place) override;

Q_SIGNALS:
    /// Why the actions were not exported.
    void refused(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void addHead();
    void addSubjects();
    void addLines();
    QPushButton* makeViewToggle();
    QWidget* makeBoard();
    void addEmpty();
    QWidget* makeLines();
    void choose(ActionFilter filter);
    void chooseSubject(const std::optional<ActionSubject>& subject);
    void showForm(const ActionDraft& draft);
    void leaveForm();
    void setStatus(Action action, ActionStatus status);
    void remove(const Action& action);
    void exportAll();
    [[nodiscard]] bool mayChange() const;
    QStackedLayout* m_stack;
    PageLayout* m_list;
    QWidget* m_formView = nullptr; ///< the form, in place of the list
    QPointer<ActionForm> m_form;
    QString m_formFile; ///< the workspace that the form is about
    std::vector<ActionLine> m_lines; ///< of the subject that is chosen
    std::optional<ActionSubject> m_subject; ///< empty: of every subject
    QWidget* m_linesPlace = nullptr;
    ActionFilter m_filter = ActionFilter::Unfinished;
    bool m_isBoard = false; ///< columns by status in place of the list
    bool m_showsAll = false; ///< also the lines after the first ones
    bool m_isStale = false;
};

} // namespace soundings
