// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

class MessageBar;

/// The pages, and the message bar in a room of its own above them: a message that comes or goes moves nothing. One that
/// needs more than its room lies over the top of the page until it is closed.
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
