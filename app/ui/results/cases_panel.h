// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/questionnaire/questionnaire.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace soundings {

/// The cases of a questionnaire to talk about, once nobody has to answer them any more: what each answer does, which
/// are recommended and why. Folded at first; it says nothing of what anybody chose.
class CasesPanel final : public QWidget {
    Q_OBJECT
public:
    CasesPanel(const Questionnaire& questionnaire, const QString& objectName, QWidget* parent = nullptr);

private:
    void build();
    void addCase(QVBoxLayout& column, const Scenario& scenario);
    void showFold();
    std::vector<Scenario> m_scenarios;
    QPushButton* m_toggle;
    QWidget* m_cases;
};

} // namespace soundings
