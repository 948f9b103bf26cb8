// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/survey/survey_facts.h"

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace soundings {

class EntryView;
class PageLayout;
class Prompts;
class Session;

/// A survey in its round: how it is going and what to do next, the ways to answer it, and closing. The rest folds.
class SurveyView final : public QWidget {
    Q_OBJECT
public:
    SurveyView(Session& session, Prompts& prompts, QWidget* parent);
    /// False where there is no such survey.
    bool begin(const Round& round, const QuestionnaireId& survey);
    /// Shows what is so now, keeping focus and position.
    void reread();
    [[nodiscard]] const QuestionnaireId& survey() const { return m_survey; }

Q_SIGNALS:
    void leave();
    void handOver();
    void lockAndHandOver(const QString& code, int idleMinutes);
    void closeRound();
    void said(const QString& message);
    void refused(const QString& message);

private:
    void show(const SurveyFacts& facts);
    void fill(const SurveyFacts& facts);
    void sayStanding(const SurveyFacts& facts);
    QWidget* makeHead(const SurveyFacts& facts);
    QWidget* makeStanding(const SurveyFacts& facts);
    QWidget* makeWays(const SurveyFacts& facts);
    QWidget* makeEnd();
    void addFiles(QVBoxLayout& column, const SurveyFacts& facts);
    /// Says what `write` returns, or why it could not.
    void write(const std::function<QString()>& write);
    void readAnswers(const SurveyFacts& facts);
    void typeIn(const QuestionnairePtr& questionnaire);

    Session& m_session;
    Prompts& m_prompts;
    RoundId m_round;
    QuestionnaireId m_survey;
    std::optional<SurveyFacts> m_shown;
    QStackedLayout* m_stack;
    PageLayout* m_page;
    EntryView* m_entry;
};

} // namespace soundings
