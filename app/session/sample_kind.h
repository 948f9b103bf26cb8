// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace soundings {

/// Whose workspace of the sample partnership: one of its agencies', or its board's with the packs of them all.
enum class SampleKind { Agency, Board };

} // namespace soundings
