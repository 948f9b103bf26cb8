// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/back_words.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace soundings {

/// The line above the question: the way back, what is answered and how far, the keys; two lines where there is no room.
class AnsweringHead final : public QWidget {
    Q_OBJECT
public:
    explicit AnsweringHead(QWidget* parent);
    /// Where leaving leads.
    void showBack(const BackWords& words) { soundings::showBack(*m_back, words); }
    void showTitle(const QString& title);
    void showClosed(bool isClosed);
    void showProgress(int answered, int total);
    /// One: all questions stand beside. Two: they are behind a button.
    enum class Lines { One, Two };
    void setLines(Lines lines);

Q_SIGNALS:
    void leave();
    void keysAsked();
    void tasksToggled(bool areWanted);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitProgress();
    QBoxLayout* m_line;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_progress;
    QLabel* m_closed;
    QPushButton* m_showTasks;
    QPushButton* m_keys;
    int m_answered = 0, m_total = 0;
};

} // namespace soundings
