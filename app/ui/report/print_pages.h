// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;

namespace soundings {

class PrintedPages;

/// The pages that the printer was asked for, each as large as its paper has room for. False where it cannot begin, or
/// stops.
bool printPages(const PrintedPages& pages, QPrinter& printer);

} // namespace soundings
