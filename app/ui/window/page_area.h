// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

class MessageBar;

/// The pages, and the message bar above them. A message of one line has its room kept, which is the pages' margin too,
/// so that nothing moves as it comes or goes; one that needs more moves the page down by that until it is closed.
class PageArea final : public QWidget {
    Q_OBJECT
public:
    PageArea(MessageBar* messages, QWidget* pages, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    MessageBar* m_messages;
};

} // namespace soundings
