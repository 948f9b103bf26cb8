// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "app/document/block.h"

#include <vector>

namespace soundings {

/// A document as values: what every format and the preview are written from, so that all say the same.
struct Document {
    QString title; ///< "Ready to share? Northvale Council, Autumn 2026"
    QString language; ///< of what is not marked otherwise: "en", "cy"
    QString running; ///< at the head of every page: agency and round
    QString marking; ///< protective marking at head and foot of every page; empty where there is none
    QString markBehind; ///< pale behind the words of every page: "SAMPLE"; empty where there is none
    QByteArray logo; ///< a checked PNG; empty where there is none
    double typeScale = 1; ///< of all type on paper: 1.6 for large print
    std::vector<Block> blocks; ///< the first is the heading of level 1
};

} // namespace soundings
