// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/text.h"

class QLabel;
class QWidget;

namespace soundings {

/// "(In English for now)", shown where a text is not there in the program's language.
QLabel* makeFallbackMark(QWidget* parent);
void showFallback(QLabel* mark, const Text& text);

} // namespace soundings
