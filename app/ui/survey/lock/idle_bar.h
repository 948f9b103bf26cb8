// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace soundings {

/// Says that the survey is about to begin anew because nobody is there, and how long until then.
class IdleBar final : public QFrame {
    Q_OBJECT
public:
    explicit IdleBar(QWidget* parent);
    /// 0: somebody is there.
    void showLeft(int seconds);

private:
    QLabel* m_words;
};

} // namespace soundings
