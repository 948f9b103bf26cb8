// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

namespace soundings::test {

QString commandLineProgram() { return QStringLiteral(SOUNDINGS_CLI_PROGRAM); }

QString writersFolder() { return QStringLiteral(SOUNDINGS_WRITERS_FOLDER); }

} // namespace soundings::test
