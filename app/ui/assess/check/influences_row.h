// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/assess/answer_sheet.h"

namespace soundings {

/// How many influences are marked on either side, and the way to them.
class InfluencesRow final : public QWidget {
    Q_OBJECT
public:
    InfluencesRow(const Session& session, const AnswerSheet& sheet, QWidget* parent);

Q_SIGNALS:
    void asked();
};

} // namespace soundings
