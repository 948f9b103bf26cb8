// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/pack_content.h"

#include "core/pack/pack_words.h"
#include "core/release/release_text.h"

#include <nlohmann/json.hpp>

namespace soundings {

namespace {

using PackJson = nlohmann::ordered_json;

PackJson jsonOf(const PackAgency& agency)
{
    PackJson made{{"name", agency.name}};
    if (!agency.id.isEmpty())
        made["id"] = agency.id.value;
    return made;
}

PackJson jsonOf(const std::optional<Fraction>& score) { return score ? PackJson(score->text()) : PackJson(nullptr); }

template <class Ids> PackJson listOf(const Ids& ids)
{
    PackJson list = PackJson::array();
    for (const auto& id : ids)
        list.push_back(id.value);
    return list;
}

PackJson jsonOf(const Index& index)
{
    PackJson made{{"score", jsonOf(index.score)}};
    if (index.range)
        made["range"] = PackJson::array({index.range->low.text(), index.range->high.text()});
    if (index.byNumber)
        made["by_number"] = bandId(index.kind, *index.byNumber);
    if (index.band)
        made["band"] = bandId(index.kind, *index.band);
    made["held_back_by"] = listOf(index.unmet);
    made["not_confirmed"] = listOf(index.unconfirmed);
    made["waits_for"] = listOf(index.waitsFor);
    made["missing"] = listOf(index.missing);
    return made;
}

PackJson jsonOf(const AnswerRecord& record)
{
    const PackJson answer = record.answer.state == AnswerState::Rated ? PackJson(record.answer.point)
                                                                      : PackJson(wordOf(record.answer.state));
    if (record.note.empty() && record.evidence.empty() && record.answer.reason.empty())
        return answer;
    PackJson made{{"answer", answer}};
    if (!record.answer.reason.empty())
        made["reason"] = record.answer.reason;
    if (!record.note.empty())
        made["note"] = record.note;
    if (!record.evidence.empty())
        made["evidence"] = record.evidence;
    return made;
}

PackJson jsonOf(const InfluenceMarks& marks)
{
    PackJson made = PackJson::object();
    for (const auto& [influence, mark] : marks)
        made[influence.value] = mark;
    return made;
}

PackJson jsonOf(const PackResponse& response)
{
    PackJson made{{"questionnaire", response.questionnaire.value}, {"version", response.version}};
    if (response.about)
        made["about"] = jsonOf(*response.about);
    if (response.trust)
        made["trust"] = jsonOf(*response.trust);
    if (!response.sections.empty())
        made["sections"] = PackJson::array();
    for (const PackSection& section : response.sections)
        made["sections"].push_back({{"id", section.id.value}, {"score", jsonOf(section.score)}});
    if (response.answers) {
        made["answers"] = PackJson::object();
        for (const auto& [item, record] : *response.answers)
            made["answers"][item.value] = jsonOf(record);
    }
    if (response.aboutPartner)
        made["about_partner"] = jsonOf(*response.aboutPartner);
    if (response.aboutUs)
        made["about_us"] = jsonOf(*response.aboutUs);
    return made;
}

PackJson jsonOf(const Action& action)
{
    PackJson made{{"id", action.id}, {"text", action.text}, {"status", wordOf(action.status)}};
    if (!action.item.isEmpty()) {
        made["questionnaire"] = action.questionnaire.value;
        made["item"] = action.item.value;
    }
    if (!action.about.isEmpty())
        made["about"] = action.about.value;
    if (!action.owner.empty())
        made["owner"] = action.owner;
    if (action.due)
        made["due"] = isoText(*action.due);
    made["of_this_round"] = !action.round.isEmpty();
    return made;
}

PackJson headOf(const PackContent& content)
{
    const Pack& pack = content.pack;
    PackJson made{
        {"format", 1},
        {"round", {{"id", pack.round.id.value}, {"label", pack.round.label}, {"date", isoText(pack.round.date)}}},
        {"agency", jsonOf(pack.agency)},
        {"number", content.number}};
    if (content.recipient)
        made["for"] = jsonOf(*content.recipient);
    made["sample"] = content.sample;
    made["parts"] = PackJson::array();
    for (const PackPartName& one : kPackParts)
        if (content.parts.contains(one.part))
            made["parts"].push_back(one.id);
    made["name_pairs"] = pack.mayNamePairs;
    return made;
}

} // namespace

std::string packText(const PackContent& content)
{
    const Pack& pack = content.pack;
    PackJson made = headOf(content);
    if (pack.readiness)
        made["readiness"] = jsonOf(*pack.readiness);
    made["responses"] = PackJson::array();
    for (const PackResponse& response : pack.responses)
        made["responses"].push_back(jsonOf(response));
    made["surveys"] = PackJson::array();
    for (const PackSurvey& survey : pack.surveys)
        made["surveys"].push_back(PackJson::parse(releaseText(survey.release)));
    made["actions"] = PackJson::array();
    for (const Action& action : pack.actions)
        made["actions"].push_back(jsonOf(action));
    return made.dump(-1, ' ', false, PackJson::error_handler_t::replace);
}

} // namespace soundings
