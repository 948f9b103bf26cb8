// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "app/text/pack_page.h"

#include <vector>

namespace soundings {

/// What leaves in a pack, as a page to read: nothing in it can be changed, and it stays where it was scrolled to.
class PackReading final : public QTextEdit {
    Q_OBJECT
public:
    explicit PackReading(QWidget* parent = nullptr);
    void show(const std::vector<PackPagePart>& page);
    using QTextEdit::show;
};

} // namespace soundings
