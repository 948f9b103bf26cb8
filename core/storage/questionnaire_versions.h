// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response/kept_version.h"
#include "core/storage/connection.h"

#include <vector>

namespace soundings {

/// Every version that can be read: the questionnaires in the order of questionnaires(), the versions of each from the
/// newest on.
std::vector<KeptVersion> keptVersions(const Connection& connection);

/// Takes a version out of the file again. Throws Error{NoSuchQuestionnaire}, or {WriteFailed} where something needs it
/// or it is built in (KeptVersion::mayRemove).
void removeQuestionnaire(const Transaction& transaction, const QuestionnaireId& id, const std::string& version);

} // namespace soundings
