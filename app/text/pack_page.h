// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/pack/pack_content.h"
#include "core/pack/read_pack.h"

#include <vector>

namespace soundings {

/// A part of the page that shows what leaves in a pack.
struct PackPagePart {
    QString heading;
    QStringList lines;
};

/// Everything that a pack holds, in words, and nothing else: for reading before it is given. `known` has its
/// questionnaires.
std::vector<PackPagePart> packPage(const PackContent& content, const KnownVersion& known);

/// "Scores", "Answers about partners": what a part of a pack is called.
QString packPartText(PackPart part);

} // namespace soundings
