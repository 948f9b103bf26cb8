// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/ui/assess/answering/offered_keys.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace soundings {

/// A small panel over the view that lists its keys. Not modal; Escape or its button closes it.
class KeysPanel final : public QFrame {
    Q_OBJECT
public:
    enum class Of { Officer, Staff };
    KeysPanel(Of reader, QWidget* over);
    /// Lists only what does something now.
    void toggle(const OfferedKeys& offered);

private:
    QWidget* makeLines(const OfferedKeys& offered);
    void showLines(const OfferedKeys& offered);
    Of m_reader;
    QVBoxLayout* m_column = nullptr;
    QScrollArea* m_scroller = nullptr;
    QWidget* m_lines = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace soundings
