// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "core/response/round.h"

#include <vector>

namespace soundings {

/// A choice of round by label and date, the newest first. It changes all pages, so it is chosen from the open list
/// alone: the wheel and the keys that scroll go to the page, and the arrows open the list.
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

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

/// The picker with its words before it, the same on every page.
QWidget* makeRoundChooser(const QString& words, RoundPicker* picker);

} // namespace soundings
