// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QBoxLayout;
class QWidget;

namespace soundings {

/// Where the parts of the influences stand. In a high window what is asked keeps still above the rows and the keys
/// below them; in a low one both scroll with the rows, or there would be no room for these.
struct InfluencesRoom {
    QBoxLayout* titleLine; ///< the way back, the title, the signs at the right
    QBoxLayout* still; ///< above the rows
    QBoxLayout* scrolled; ///< at the top of the rows
    QBoxLayout* endLine; ///< the keys, in a low window the sign of saving, and the way on
    QWidget *title, *saved, *progress, *tabs, *asked, *keys;

    void place(bool isLow) const;
};

} // namespace soundings
