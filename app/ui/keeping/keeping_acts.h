// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace soundings {

class Prompts;
class Session;

/// Asks how the open file is marked and how long it is kept, and stores it, a step of undo each. What to say of it;
/// empty where nothing changed or it failed.
QString askKeeping(Session& session, Prompts& prompts);

} // namespace soundings
