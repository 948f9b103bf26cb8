// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/report/report_order.h"

class QLabel;

namespace soundings {

class Session;
class StillBox;

/// What a report is about: its kind, the round, the one to compare with, and one partner, a pair or all. What a kind
/// has no use for is not shown.
class ReportSubject final : public QWidget {
    Q_OBJECT
public:
    ReportSubject(const Session& session, ReportKind kind, QWidget* parent = nullptr);
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] RoundId round() const;
    [[nodiscard]] RoundId from() const; ///< empty where there is none
    [[nodiscard]] AgencyId about() const; ///< empty for all; of a mirror one of the two
    [[nodiscard]] AgencyId other() const; ///< of a mirror the other; else empty
    /// The pair of a mirror, an empty `other` our own agency; nothing where it is not among those to choose from.
    void choosePair(const AgencyId& one, const AgencyId& other);
    /// Reads again what there is to choose from, and keeps what is chosen. Says nothing.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void layOut();
    void fillRounds();
    void fillEarlier();
    void fillPartners();
    /// Kinds that this file has something for in the round.
    void fillKinds(const QVariant& chosen);
    void fillPairs();
    void showNeeded();
    const Session& m_session;
    StillBox* m_kind;
    QLabel* m_note;
    StillBox* m_round;
    StillBox* m_from;
    StillBox* m_about;
    StillBox* m_pair; ///< two ids, a line break between them
    QWidget* m_roundField = nullptr;
    QWidget* m_fromField = nullptr;
    QWidget* m_aboutField = nullptr;
    QWidget* m_pairField = nullptr;
};

} // namespace soundings
