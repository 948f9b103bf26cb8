// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/verb.h"

#include <chrono>

namespace soundings::cli {

/// Ctrl+C asks a ShownProgress to stop instead of ending the program, for as long as this lives.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

private:
    void (*m_before)(int);
};

/// Writes the per cent done over and over in one line, where somebody is looking. A ProgressListener: false once Ctrl+C
/// was pressed.
class ShownProgress {
public:
    /// `words` has a %1 for the number; nothing is shown before `quietly` is over.
    ShownProgress(const Streams& streams, QString words, std::chrono::seconds quietly);
    bool operator()(double done);

private:
    const Streams& m_streams;
    QString m_words;
    std::chrono::steady_clock::time_point m_showFrom;
    int m_shown = -1;
};

} // namespace soundings::cli
