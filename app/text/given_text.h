// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/given_pack.h"

namespace soundings {

/// "5 October 2026, pack 2, for Vale Partnership: scores; our answers about partners. Sealed by a passphrase."
QString givenText(const GivenPack& given);
/// How a file gets to others safely, and what to read out over the telephone.
QString fingerprintAdvice(const QString& fingerprint);

} // namespace soundings
