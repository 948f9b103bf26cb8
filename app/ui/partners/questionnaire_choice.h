// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/questionnaire/questionnaire.h"

#include <functional>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace soundings {

/// Which questionnaires a round asks, and who answers each.
class QuestionnaireChoice final : public QWidget {
    Q_OBJECT
public:
    QuestionnaireChoice(int minimumGroup, QWidget* parent);
    /// Offers these in place of those before; what was offered before stays as it was chosen, the others are as
    /// `isChosen` says.
    void offer(const std::vector<QuestionnairePtr>& questionnaires,
               const std::function<bool(const QuestionnaireId&)>& isChosen);
    [[nodiscard]] const std::vector<QuestionnairePtr>& offered() const { return m_offered; }
    [[nodiscard]] std::vector<QuestionnaireId> chosen() const;
    /// To be complained of.
    [[nodiscard]] QWidget& first() const;

Q_SIGNALS:
    void changed();

private:
    const int m_minimumGroup;
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_rows; ///< as m_offered
    std::vector<QuestionnairePtr> m_offered;
    std::vector<QCheckBox*> m_boxes; ///< as m_offered
};

} // namespace soundings
