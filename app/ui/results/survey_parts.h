// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/charts_view/ruler_chart_view.h"
#include "core/staff/staff_result.h"

#include <functional>

class QVBoxLayout;
class QWidget;

namespace soundings {

/// Strengths, concerns and what is worth talking about, the first two side by side where there is room.
void addFindings(QVBoxLayout& column, const StaffResult& survey, const QString& objectName, QWidget* parent);

/// How sure people are beside how they judge the cases, folded at first; null where the questionnaire has no cases.
QWidget* makeJudgementPanel(const StaffResult& survey, const QString& objectName, QWidget* parent);

/// Every statement with the people at each point, folded at first. `made` is called with the chart once it is there.
QWidget* makeStatementPanel(const StaffResult& survey, Prompts& prompts, const QString& objectName,
                            std::function<void(RulerChartView*)> made, QWidget* parent);

/// Sections as rows, roles side by side, folded at first; null where no role is shown.
QWidget* makeRolePanel(const StaffResult& survey, const QString& objectName, QWidget* parent);

} // namespace soundings
