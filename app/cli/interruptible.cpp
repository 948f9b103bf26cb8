// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruptible.h"

#include "app/cli/verb_support.h"

#include <csignal>
#include <ostream>

namespace soundings::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

} // namespace

InterruptGuard::InterruptGuard() : m_before(std::signal(SIGINT, [](int) { interrupted = 1; })) { interrupted = 0; }

InterruptGuard::~InterruptGuard() { std::signal(SIGINT, m_before); }

ShownProgress::ShownProgress(const Streams& streams, QString words, std::chrono::seconds quietly)
    : m_streams(streams), m_words(std::move(words)), m_showFrom(std::chrono::steady_clock::now() + quietly)
{
}

bool ShownProgress::operator()(double done)
{
    const int percent = static_cast<int>(done * 100);
    const bool isLast = percent == 100 && m_shown >= 0;
    const bool isTime = isLast || std::chrono::steady_clock::now() >= m_showFrom;
    if (m_streams.progress != nullptr && percent != m_shown && isTime) {
        m_shown = percent;
        *m_streams.progress << "\r" << m_words.arg(percent) << (percent == 100 ? "\n" : "") << std::flush;
    }
    if (interrupted != 0 && m_shown >= 0 && m_shown < 100)
        *m_streams.progress << "\n" << std::flush;
    return interrupted == 0;
}

} // namespace soundings::cli
