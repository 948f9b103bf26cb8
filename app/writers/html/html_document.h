// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "app/document/document.h"

namespace soundings {

/// One self-contained HTML file (no network, no script), readable on paper and by a screen reader; folds open.
QByteArray htmlDocument(const Document& document);

} // namespace soundings
