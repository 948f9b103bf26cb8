// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/error.h"

namespace soundings {

/// What is so and what to do, naming the file; one or two sentences.
QString errorText(const Error& error);
/// What somebody typed, cut off where it is longer than a sentence has room for.
QString shortened(const QString& text);
} // namespace soundings
