// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/results/round_result.h"

#include <vector>

namespace soundings {

/// One thing that was marked; `ask` and `together` start the conversation about what hinders, and are empty of what
/// helps.
struct MarkedInfluence {
    QString text;
    QString ask; ///< "To ask: …"
    QString together; ///< "To do together: …"
};

/// What was marked one way about a partner, and what that way is called.
struct MarkedInfluences {
    QString title;
    std::vector<MarkedInfluence> influences; ///< the strongest first
};

/// What we think hinders a partner in sharing, then what helps; without the one of which nothing was marked.
std::vector<MarkedInfluences> markedInfluences(const RoundResult& result, const PartnerResult& partner);

} // namespace soundings
