// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace soundings {

/// What will be here, why it is useful, and the button that makes it so.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString text;
        QString action;
    };
    EmptyState(const QString& objectName, const Words& words, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();
};

} // namespace soundings
