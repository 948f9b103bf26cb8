// SPDX-License-Identifier: GPL-3.0-or-later
// An agency of the sample in a workspace of its own, step by step. For core/sample alone.
#pragma once

#include "core/sample/sample_source.h"
#include "core/storage/connection.h"

namespace soundings {

/// The agency as its workspace's own, with its key; the others are its partners.
void setUpSampleAgency(const Transaction& transaction, const SampleSource& source, const SampleAgency& agency);
/// Its rounds with all that was answered, still open.
void answerSampleRounds(const Transaction& transaction, const SampleSource& source, const SampleAgency& agency);
/// At four o'clock of its day.
void closeSampleRound(const Transaction& transaction, const SampleRound& round);
std::string sampleClosing(const SampleRound& round);
/// Those that were begun in this round.
void insertSampleActions(const Transaction& transaction, const SampleAgency& agency, const RoundId& round);

} // namespace soundings
