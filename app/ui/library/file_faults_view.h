// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/issue.h"

class QVBoxLayout;

namespace soundings {

/// All that is wrong with a questionnaire's file: where, and what; to be copied.
class FileFaultsView final : public QWidget {
    Q_OBJECT
public:
    FileFaultsView(const Issues& faults, const QString& fileName, QWidget* parent = nullptr);

Q_SIGNALS:
    void left();
    void anotherAsked();

private:
    void addTable(QVBoxLayout& column, const Issues& faults);
    void addButtons(QVBoxLayout& column, const Issues& faults);
};

} // namespace soundings
