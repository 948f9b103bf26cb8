// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>
#include <QWidget>

#include "app/ui/assess/staff/staff_words.h"

class QScrollArea;

namespace soundings {

/// The pages of a survey that ask nothing: welcome, send, thank you. Focus goes to the primary way, or to
/// the page where there is none.
class StaffMessage final : public QWidget {
    Q_OBJECT
public:
    explicit StaffMessage(QWidget* parent);
    void showWords(const StaffWords& words);

Q_SIGNALS:
    void chosen(soundings::StaffAct act);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeContent(const StaffWords& words);
    QWidget* makeNotice(const StaffWords& words, QWidget* parent);
    QWidget* makeWays(const StaffWords& words);
    QWidget* makeReading(const StaffWords& words);
    QWidget* m_page = nullptr;
    QPointer<QPushButton> m_primary; ///< where there is one
};

} // namespace soundings
