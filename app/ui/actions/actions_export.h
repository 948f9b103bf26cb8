// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

class Prompts;
class Session;

/// Asks for a format and a place, and writes all actions there: the path as the desktop writes it, or empty where the
/// person changed their mind. Throws Error as writeReport() and writtenActions() do.
QString exportActions(const Session& session, Prompts& prompts);

} // namespace soundings
