// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "app/ui/assess/staff/staff_words.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace soundings {

/// The pages of a survey that ask nothing: welcome, send, thank you. Few words in the middle, and the ways on right
/// under them. Focus goes to the primary way, or to the words where there is none.
class StaffMessage final : public QWidget {
    Q_OBJECT
public:
    explicit StaffMessage(QWidget* parent);
    void showWords(const StaffWords& words);

Q_SIGNALS:
    void chosen(soundings::StaffAct act);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeContent(const StaffWords& words);
    void addMore(QBoxLayout* column, const StaffWords& words);
    QWidget* makeWays(const StaffWords& words);
    void fit();
    QWidget* m_page = nullptr;
    QWidget* m_content = nullptr; ///< the words, inside m_reading
    QPointer<QScrollArea> m_reading;
};

} // namespace soundings
