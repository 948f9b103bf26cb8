// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/response/kept_version.h"
#include "core/response/round.h"

#include <vector>

namespace soundings {

/// One version of a questionnaire, to be looked at: nothing is changed here.
class VersionView final : public QWidget {
    Q_OBJECT
public:
    VersionView(const KeptVersion& version, const std::vector<Round>& rounds, QWidget* parent = nullptr);

Q_SIGNALS:
    void left();
    void saveAsked();
};

} // namespace soundings
