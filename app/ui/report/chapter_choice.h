// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/report/report.h"

#include <map>

class QCheckBox;

namespace soundings {

/// Which chapters a report has: those of its kind that have something to say, each with a box to tick.
class ChapterChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ChapterChoice(const std::set<ReportChapter>& leftOut, QWidget* parent = nullptr);
    void offer(const std::vector<ReportChapter>& chapters);
    /// Also of those that are not offered now.
    [[nodiscard]] std::set<ReportChapter> leftOut() const;

Q_SIGNALS:
    void changed();

private:
    std::map<ReportChapter, QCheckBox*> m_boxes;
};

} // namespace soundings
