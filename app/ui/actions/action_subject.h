// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/actions/action_lines.h"

#include <optional>
#include <vector>

namespace soundings {

/// What an action is about: a partner, else the questionnaire of its question; neither where both are empty.
struct ActionSubject {
    AgencyId partner;
    QuestionnaireId questionnaire; ///< empty where there is a partner
    bool operator==(const ActionSubject&) const = default;
};
ActionSubject subjectOf(const Action& action);
/// Whether actions of the chosen subject are seen with this one among them; every action where none is chosen.
bool isAbout(const Action& action, const std::optional<ActionSubject>& chosen);
/// The unfinished ones, where the subject has any; else all of them.
ActionFilter firstFilter(const std::vector<Action>& all, const std::optional<ActionSubject>& chosen);
bool areOfOneSubject(const std::vector<ActionLine>& lines);

/// The choice what the actions that are seen are about, of what there are actions about.
class ActionSubjects final : public QWidget {
    Q_OBJECT
public:
    ActionSubjects(const Session& session, const std::vector<ActionLine>& lines,
                   const std::optional<ActionSubject>& chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const std::optional<soundings::ActionSubject>& subject);
};

} // namespace soundings
