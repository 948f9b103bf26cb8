// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace soundings {

/// A small panel over the view that lists its keys. Not modal; Escape or its button closes it.
class KeysPanel final : public QFrame {
    Q_OBJECT
public:
    enum class Of { Officer, Staff };
    KeysPanel(Of reader, QWidget* over);
    void toggle();

private:
    QWidget* makeLines(Of reader);
    QWidget* m_lines = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace soundings
