// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <string>

namespace SQLite {
class Exception;
}

namespace soundings {

/// SQLite's failure in the program's codes, with SQLite's words as the detail.
Error translated(const SQLite::Exception& exception, const std::string& path);

} // namespace soundings
