// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/json_reader.h"
#include "core/questionnaire/questionnaire.h"

namespace soundings {

// Each reads its fields of `root` into `made`, with an issue for every fault. In this order: items need the scale.
void readScale(const JsonReader& root, Questionnaire& made);
void readSpecialAnswers(const JsonReader& root, Questionnaire& made);
void readKindsAndFacets(const JsonReader& root, Questionnaire& made);
void readSections(const JsonReader& root, Questionnaire& made);
void readInfluences(const JsonReader& root, Questionnaire& made);
void readScenarios(const JsonReader& root, Questionnaire& made);
/// Judgement beside confidence: bands, leanings, lines.
void readCalibration(const JsonReader& block, ScenarioSet& made);
/// Roles, the open question and the smallest group that may be shown.
void readSurvey(const JsonReader& root, Questionnaire& made);

// parts of an item; `made` has its id, its keying and the scale's points are read
void readMirror(const JsonReader& item, Item& made);
void readNextSteps(const JsonReader& item, const Questionnaire& questionnaire, Item& made);

/// WeightsAddToNothing for sections, kinds and the whole; WeightsTooLarge where scores could not be kept exact,
/// TooFineToCount where the answers of many could not be counted.
void checkWeights(const JsonReader& root, const Questionnaire& questionnaire);

/// An id of a list of its own, such as a kind's: DuplicateId where `taken` has it.
std::string readOwnId(const JsonReader& element, std::set<std::string>& taken);

constexpr int kLargestWeight = 100;

} // namespace soundings
