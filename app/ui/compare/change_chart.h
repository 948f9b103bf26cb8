// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/charts/ruler_chart.h"

namespace soundings {

class Prompts;
class RulerChartView;

/// Two rounds as a chart: the rows that changed clearly, the largest change first; the others are one line that opens.
class ChangeChart final : public QWidget {
    Q_OBJECT
public:
    enum class Legend { Own, Above };
    ChangeChart(RulerChart figure, Legend legend, const QString& objectName, Prompts& prompts,
                QWidget* parent = nullptr);
    /// Says what choosing a row does; without it a row is only read.
    void setRowAction(const QString& words);
    void setDescription(const QString& words);
    /// "Sample partnership": goes with everything that is copied or saved.
    void setMark(const QString& mark);

Q_SIGNALS:
    void said(const QString& message);
    /// A row was chosen, by its title.
    void chosen(const QString& title);

private:
    RulerChartView* addView(const RulerChart& figure, const RulerChart& painted, const QString& objectName);
    Prompts& m_prompts;
    QString m_mark;
    QString m_rowAction;
    RulerChartView* m_view = nullptr; ///< null where nothing changed clearly
};

} // namespace soundings
