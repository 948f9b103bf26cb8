// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/places.h"
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace soundings::test {

using Json = nlohmann::ordered_json;

inline std::string textOfFile(const std::string& pathInTree)
{
    std::ifstream file(soundings::test::sourceDir() + "/" + pathInTree, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A faultless questionnaire about partners with one of everything, small enough to spoil in one place at a time.
inline Json wholeQuestionnaire()
{
    return Json::parse(R"({
  "format": 1, "id": "small", "version": "1.0", "title": "Small", "respondent": "per_partner",
  "instructions": ["Read {partner}."],
  "scale": [{"value": 0, "label": "No"}, {"value": 1, "label": "Partly"}, {"value": 2, "label": "Yes", "meaning": "Always"}],
  "special_answers": [{"id": "dont-know", "label": "No idea"}],
  "kinds": [{"id": "k", "label": "Kind"}],
  "facets": [{"id": "f", "title": "Facet"}],
  "sections": [
    {"id": "a", "title": "A", "kind": "k", "facet": "f", "items": [
      {"id": "a.1", "text": "One", "levels": ["none", "some", "all"], "mirror": "a.2", "compare": "perception"},
      {"id": "a.2", "text": "Two", "mirror": "a.1", "must_have": {"at_least": 1, "reason": "Because"}}]},
    {"id": "b", "title": "B", "kind": "k", "items": [
      {"id": "b.1", "text": "Three", "why": "So", "next_step": "Do", "references": [{"label": "Law", "verify": true}]}]}],
  "influence_scale": [{"id": "helps", "value": 1, "label": "Helps"}, {"id": "dont-know", "value": null, "label": "?"}],
  "influence_themes": [{"id": "legal", "label": "Law"}],
  "influence_question": "Does it help?",
  "influences": [{"id": "i.1", "theme": "legal", "text": "Powers of {partner}", "self_text": "Our powers"}],
  "calibration": {"leanings": [{"id": "balanced", "label": "Balanced"}]},
  "scenarios": [{"id": "s.1", "title": "Case", "text": "What now?", "calibrates": ["a.1"], "see_also": ["b.1"], "options": [
    {"id": "x", "text": "Share", "score": 1, "recommended": true, "leaning": "balanced"},
    {"id": "y", "text": "Wait", "score": 0.25}]}],
  "role_question": {"text": "Your job?"},
  "role_bands": [{"id": "manager", "label": "Manager"}],
  "open_question": {"id": "o", "text": "What else?"}
})");
}

} // namespace soundings::test
