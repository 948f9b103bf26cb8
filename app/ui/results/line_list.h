// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"
#include "app/ui/results/line_mark.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace soundings {

/// One line of a list: a sign, the text, a smaller note under it, and the question it is about.
struct ResultLine {
    LineSign sign = LineSign::None;
    QString text;
    QString note;
    std::optional<Place> place;
    QString action = {}; ///< what an action made of it says; empty where none can be made
    QString tick = {}; ///< beside a box to tick, under the text; empty where there is none
    bool isTicked = false;
    QString link = {}; ///< how what leads to the place is called; empty: it leads to a question
};

/// Lines one under another; only the first few until "Show all" is chosen.
class LineList final : public QWidget {
    Q_OBJECT
public:
    LineList(const QString& objectName, std::vector<ResultLine> lines, std::size_t shownFirst,
             QWidget* parent = nullptr);

    /// Shows which lines are in the actions already: `isPlanned` of their places. The others offer to become one where
    /// `mayPlan`.
    void showPlanned(std::function<bool(const Place&)> isPlanned, bool mayPlan);

Q_SIGNALS:
    void goTo(const soundings::Place& place);
    /// The line is to become an action.
    void actionAsked(const soundings::ResultLine& line);
    /// The box of a line, which has a place, is ticked or not.
    void ticked(const soundings::Place& place, bool isTicked);

private:
    void addLine(const ResultLine& line);
    QWidget* makeTick(const ResultLine& line);
    void showPlan(std::size_t line);
    void plan(std::size_t line);
    void showAll();
    std::vector<ResultLine> m_lines;
    std::size_t m_shown = 0;
    QVBoxLayout* m_column;
    std::map<std::size_t, QPushButton*> m_plans; ///< of the lines shown that can become an action
    std::function<bool(const Place&)> m_isPlanned;
    bool m_mayPlan = false;
    QPushButton* m_more = nullptr;
};

} // namespace soundings
