// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/charts_view/ruler_chart_view.h"
#include "app/ui/place.h"
#include "app/ui/results/earlier_numbers.h"
#include "app/ui/results/line_list.h"
#include "app/ui/results/result_ptr.h"
#include "core/scoring/sum.h"

class QVBoxLayout;

namespace soundings {

class Prompts;

/// Sections on one ruler, each of which opens its own sum in place, with what was open and the must-haves.
class ResponseCard final : public QFrame {
    Q_OBJECT
public:
    ResponseCard(ResultPtr result, EarlierNumbers earlier, Prompts& prompts, const QString& objectName,
                 QWidget* parent = nullptr);
    // One of them, once; `index` into the lists of the result.
    void showConsensus(std::size_t index);
    void showSurvey(std::size_t index);
    void showPartner(std::size_t index);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    void said(const QString& message);

private:
    struct ChartWithSum {
        RulerChart figure;
        RulerChartView::Title title;
        SumTerm sum;
        std::vector<std::string> lines; ///< the line of the sum that each row of the figure opens
        AgencyId about;
    };
    void addHeading(const QString& title, const QString& facts);
    void addPosition(const PartnerResult& partner);
    void addChart(const ChartWithSum& chart);
    void addStatements(const StaffResult& survey);
    void addCases(const Questionnaire& questionnaire);
    void addMustHaves(std::vector<ResultLine> lines);
    void addInfluences(const PartnerResult& partner);
    ResultPtr m_result;
    EarlierNumbers m_earlier;
    Prompts& m_prompts;
    QVBoxLayout* m_column;
};

} // namespace soundings
