// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/statistics/oracle_case.h"

namespace soundings::statistics::oracle {

/// What runs the cases of one kind.
using Run = void (*)(const Case&);

// consistency
void alphaPairwise(const Case& test);
void alphaListwise(const Case& test);
void omegaOfFile(const Case& test);
void alphaComparison(const Case& test);

// uncertainty
void boundedScore(const Case& test);
void exactBoot(const Case& test);
void abcOfSpatial(const Case& test);
void stratified(const Case& test);
void newcombe(const Case& test);

// agreement and change
void cohen(const Case& test);
void diagnoses(const Case& test);
void icc(const Case& test);
void kendall(const Case& test);
void multiplicity(const Case& test);
void nullVariances(const Case& test);

// dyads
void socialRelationsOfFile(const Case& test);

} // namespace soundings::statistics::oracle
