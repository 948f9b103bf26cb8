// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/session/session.h"

namespace soundings {

/// The head of the results: which round, a choice of another, and the way to its report.
class ResultsHead final : public QWidget {
    Q_OBJECT
public:
    ResultsHead(const RoundResult& result, const std::vector<Round>& rounds, QWidget* parent = nullptr);

Q_SIGNALS:
    void roundChosen(const soundings::RoundId& round);
    void reportAsked();
};

} // namespace soundings
