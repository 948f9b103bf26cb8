// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/place.h"
#include "core/planning/asked_check.h"

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace soundings {

class Prompts;
class Session;

/// The response whose questions alone are wanted; ours where `about` is empty.
struct CheckScope {
    QuestionnaireId questionnaire;
    AgencyId about;
};

/// "Questions worth asking" about the answers of a round: the first three, the rest folded, then those that were set
/// aside. Each leads to its question, or opens to those that it is about, and can be set aside with a reason or asked
/// again.
class CheckCard final : public QFrame {
    Q_OBJECT
public:
    /// Of everything in the round where there is no scope.
    CheckCard(Session& session, Prompts& prompts, const RoundId& round, std::optional<CheckScope> scope,
              QWidget* parent = nullptr);
    /// Whether the answers raise no question at all, set aside or not: there is nothing to show then.
    [[nodiscard]] bool isEmpty() const { return m_checks.empty(); }
    /// After something was set aside or asked again.
    void refresh();

Q_SIGNALS:
    /// To an answer that it is about.
    void goTo(const soundings::Place& place);

private:
    void findChecks();
    void showChecks();
    void addCheck(QVBoxLayout& column, const AskedCheck& asked);
    QWidget* makeItems(const AskedCheck& asked);
    QWidget* makeWays(const AskedCheck& asked);
    QPushButton* makeWay(const char* act, const QString& text, const ConsistencyCheck& check, const QString& about);
    QPushButton* makeGo(const ConsistencyCheck& check, const QString& about);
    void open(const ConsistencyCheck& check);
    void setAside(const AskedCheck& asked, const std::string& reason);
    void askWhy(const AskedCheck& asked);
    Session& m_session;
    Prompts& m_prompts;
    RoundId m_round;
    std::optional<CheckScope> m_scope;
    std::vector<ConsistencyCheck> m_checks;
    QWidget* m_content = nullptr;
};

/// Null where the answers raise no question at all, so that there is nothing to show.
CheckCard* makeCheckCard(Session& session, Prompts& prompts, const RoundId& round,
                         std::optional<CheckScope> scope = {});

} // namespace soundings
