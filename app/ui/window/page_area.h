// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace soundings {

class MessageBar;

/// The pages, and the message bar under them. It has room of its own while something is said, taken from the foot of
/// the pages, so that their top and what is scrolled to stay where they are.
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
