// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace soundings {

class ParagraphLabel;

/// A paragraph that assistive technology can jump to: Qt knows a label only as text.
class HeadingAccessible final : public QAccessibleWidget {
public:
    explicit HeadingAccessible(ParagraphLabel* heading);
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
};

/// Makes Qt use it for every ParagraphLabel that is a heading; does so once.
void installHeadingAccessible();

} // namespace soundings
