// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/response/round.h"

#include <vector>

namespace soundings {

/// A choice of round by label and date, the newest first.
class RoundPicker final : public QComboBox {
    Q_OBJECT
public:
    RoundPicker(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);
    void setRounds(const std::vector<Round>& rounds, const RoundId& chosen);
    [[nodiscard]] RoundId chosenRound() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Says nothing.
    void choose(const RoundId& round);

Q_SIGNALS:
    void roundChosen(const soundings::RoundId& round);
};

/// The picker with its words before it, the same on every page.
QWidget* makeRoundChooser(const QString& words, RoundPicker* picker);

} // namespace soundings
