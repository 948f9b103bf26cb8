// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/response/round.h"

#include <optional>
#include <vector>

class QComboBox;

namespace soundings {

/// What a new round starts from: nothing, or a copy of the answers of an earlier one.
class StartFrom final : public QWidget {
    Q_OBJECT
public:
    /// `rounds`: not empty, by date.
    StartFrom(const std::vector<Round>& rounds, QWidget* parent);
    /// Empty: from nothing.
    [[nodiscard]] std::optional<Round> chosen() const;

private:
    std::vector<Round> m_rounds; ///< as the entries after the first, the newest first
    QComboBox* m_box;
};

} // namespace soundings
