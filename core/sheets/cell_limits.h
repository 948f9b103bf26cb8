// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/progress_listener.h"
#include "core/sheets/sheet_limits.h"

#include <ctime>
#include <string_view>

namespace soundings {

/// Whether a cell has more than a spreadsheet's cell can hold, in UTF-16 units.
bool isTooLongForCell(std::string_view text);

/// The clock and the listener of one reading. The clock counts the processor's time: a good file is not refused because
/// the machine is busy with something else.
class ReadingClock {
public:
    explicit ReadingClock(const ProgressListener& progress) : m_progress(progress) { }
    /// Tells how much is done (0..1). Throws Error{Interrupted} where the listener returns false. False once the time
    /// is up.
    [[nodiscard]] bool tell(double done) const
    {
        if (m_progress && !m_progress(done))
            throw Error(ErrorCode::Interrupted);
        return std::clock() - m_start < static_cast<std::clock_t>(kMostSeconds) * CLOCKS_PER_SEC;
    }

private:
    const ProgressListener& m_progress;
    std::clock_t m_start = std::clock();
};

} // namespace soundings
