// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/ui/place.h"

#include <vector>

class QToolButton;

namespace soundings {

/// The names of the pages as the rail, the menu and shortcuts say them.
QString pageTitle(PageId page);
/// In the order of the rail.
const std::vector<PageId>& allPages();

/// Whether a board's workspace, which has no answers of its own, has use for the page.
bool isForBoard(PageId page);

/// The narrow column on the left: one button a page, words under icons.
class Rail final : public QWidget {
    Q_OBJECT
public:
    enum class Reach { HomeOnly, AllPages, Board };
    explicit Rail(QWidget* parent = nullptr);
    void setReach(Reach reach);
    void setCurrent(PageId page);
    void retranslate();

Q_SIGNALS:
    void chosen(soundings::PageId page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Words alone where words under icons would not fit.
    void fitHeight();
    std::vector<QToolButton*> m_buttons; ///< as allPages()
    Reach m_reach = Reach::HomeOnly;
};

} // namespace soundings
