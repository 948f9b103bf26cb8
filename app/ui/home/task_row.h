// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace soundings {

struct RoundTask;

/// One questionnaire of the round as a row: whether it is done (a tick), its title, how far it is, and the way there.
class TaskRow final : public QPushButton {
    Q_OBJECT
public:
    TaskRow(const RoundTask& task, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace soundings
