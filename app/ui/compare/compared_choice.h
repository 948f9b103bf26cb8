// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

enum class Compared { TwoRounds, AllRounds };

/// The choice whether two rounds are set side by side or all of them stand as lines.
class ComparedChoice final : public QWidget {
    Q_OBJECT
public:
    explicit ComparedChoice(Compared chosen, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(soundings::Compared what);
};

} // namespace soundings
