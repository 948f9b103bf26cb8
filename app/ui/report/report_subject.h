// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/report/report_order.h"

class QLabel;

namespace soundings {

class Session;
class StillBox;

/// What a report is about: its kind, the round, the one to compare with, and one partner or all. What a kind has no use
/// for is not shown.
class ReportSubject final : public QWidget {
    Q_OBJECT
public:
    ReportSubject(const Session& session, ReportKind kind, QWidget* parent = nullptr);
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] RoundId round() const;
    [[nodiscard]] RoundId from() const; ///< empty where there is none
    [[nodiscard]] AgencyId about() const; ///< empty for all
    /// Reads again what there is to choose from, and keeps what is chosen. Says nothing.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void layOut(ReportKind kind);
    void fillRounds();
    void fillEarlier();
    void fillPartners();
    void showNeeded();
    const Session& m_session;
    StillBox* m_kind;
    QLabel* m_note;
    StillBox* m_round;
    StillBox* m_from;
    StillBox* m_about;
    QWidget* m_roundField = nullptr;
    QWidget* m_fromField = nullptr;
    QWidget* m_aboutField = nullptr;
};

} // namespace soundings
