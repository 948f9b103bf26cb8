// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/survey/entry/double_entry.h"

class QVBoxLayout;

namespace soundings {

/// What was typed differently the second time, answer by answer: look at the paper, and choose which it says.
class DifferencesPage final : public QWidget {
    Q_OBJECT
public:
    explicit DifferencesPage(QWidget* parent);
    /// `typed` must outlive what is shown.
    void showDifferences(TypedForms& typed, const QuestionnairePtr& questionnaire);

Q_SIGNALS:
    /// Back to the forms.
    void leave();
    /// Every form is to be typed a second time.
    void allAsked();

private:
    void addOutcome(QVBoxLayout& column, const SampleOutcome& outcome);
    void addDifference(QVBoxLayout& column, TypedForms& typed, const CellDifference& difference, int number);
    void addEnd(QVBoxLayout& column, bool offersAll);
    void showEnd();
    QuestionnairePtr m_questionnaire;
    QWidget* m_page = nullptr;
    QLabel* m_left = nullptr; ///< how many are to be settled
    QWidget* m_end = nullptr; ///< ways on, once all is settled
    int m_unsettled = 0;
};

} // namespace soundings
