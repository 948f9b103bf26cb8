// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QVBoxLayout;

namespace soundings {

/// A card that is a button: an icon, a title, and a sentence under it. For the few big choices of a page.
class ChoiceButton final : public QPushButton {
    Q_OBJECT
public:
    ChoiceButton(const QString& icon, const QString& title, const QString& text, const QString& objectName,
                 QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace soundings
