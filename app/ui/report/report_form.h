// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/settings/report_settings.h"
#include "app/ui/report/report_order.h"

class QLabel;

namespace soundings {

class ChapterChoice;
class LogoChoice;
class MarkingChoice;
class Prompts;
class ReportSubject;
class StillBox;

/// All that can be chosen for a report. It begins with what was chosen last; the marking with the workspace's own.
class ReportForm final : public QWidget {
    Q_OBJECT
public:
    ReportForm(const Session& session, Prompts& prompts, const ReportSettings& last, const ReportStart& start = {},
               QWidget* parent = nullptr);
    [[nodiscard]] ReportOrder order() const;
    [[nodiscard]] ReportSettings chosen() const;
    /// The workspace changed.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void layOut(const ReportSettings& last);
    void showNeeded();
    /// Reads nothing of a round that Rounds::result() does not keep.
    void offerChapters();
    const Session& m_session;
    QString m_lastMarking;
    ReportSubject* m_subject;
    StillBox* m_format;
    QLabel* m_formatNote;
    ChapterChoice* m_chapters;
    StillBox* m_language;
    MarkingChoice* m_marking;
    LogoChoice* m_logo;
};

} // namespace soundings
