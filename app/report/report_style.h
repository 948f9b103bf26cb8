// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace soundings {

/// What stands in the margins of every printed page.
struct PageFurniture {
    QString left; ///< whose report on what
    QString right; ///< "Page" before the number
    QString sample; ///< the sample mark; empty where it is none
};

/// The report's style sheet, safe inside a <style> element.
QByteArray reportStyle(const PageFurniture& furniture);

} // namespace soundings
