// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"
#include "app/ui/results/line_mark.h"

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
};

/// Lines one under another; only the first few until "Show all" is chosen.
class LineList final : public QWidget {
    Q_OBJECT
public:
    LineList(const QString& objectName, std::vector<ResultLine> lines, std::size_t shownFirst,
             QWidget* parent = nullptr);

Q_SIGNALS:
    void goTo(const soundings::Place& place);

private:
    void addLine(const ResultLine& line);
    void showAll();
    std::vector<ResultLine> m_lines;
    std::size_t m_shown = 0;
    QVBoxLayout* m_column;
    QPushButton* m_more = nullptr;
};

} // namespace soundings
