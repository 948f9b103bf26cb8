// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace soundings {

/// That a file of an earlier version was brought up to date, and what became of the copy that was kept meanwhile.
/// `copiesLeft`: paths of copies from before that still hold what people answered.
QString updatedText(const QString& file, const std::vector<std::string>& copiesLeft);

} // namespace soundings
