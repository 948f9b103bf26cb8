// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/writers/pdf/pdf_pages.h"

namespace soundings::test {

/// What is wrong with the structure tree: content not in it or twice, a parent tree that leads elsewhere, kinds in
/// places where they may not stand, headings that skip a level, figures without alternative text, headers without
/// scope, rows of unlike length, links without annotation or words. Empty where nothing is.
std::vector<std::string> structureFaults(const ReadPdf& pdf);

/// Values of `key` of all structure elements of that kind, as text.
QStringList structureValues(const ReadPdf& pdf, const std::string& kind, const std::string& key);

} // namespace soundings::test
