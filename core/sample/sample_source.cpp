// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_source.h"

#include "core/error.h"
#include "core/response/action_status.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace soundings {

namespace embedded {
std::string_view samplePartnership();
}

namespace {

using Json = nlohmann::json;

constexpr int kFirstAgency = 1;
constexpr int kFirstRound = 100;

/// The sample's own ids: the same in every copy.
std::string sampleId(int number)
{
    char text[48];
    std::snprintf(text, sizeof text, "5a3b1e00-0000-4000-8000-%012d", number);
    return text;
}

/// The sample's JSON with what people wrote in `language`, where it has that.
Json sampleIn(const std::string& language)
{
    Json sample = Json::parse(embedded::samplePartnership());
    const Json translations = sample["translations"].value(language, Json::object());
    if (!translations.empty())
        sample["language"] = language;
    const auto translate = [&](Json& text) { text = translations.value(text.get<std::string>(), text); };
    const auto translateActions = [&](Json& actions) {
        for (Json& action : actions)
            for (const char* written : {"text", "owner", "note"})
                if (action.contains(written))
                    translate(action[written]);
    };
    translate(sample["notApplicableReason"]);
    for (Json& comment : sample["comments"])
        translate(comment);
    for (Json& entry : sample["notes"]) {
        translate(entry["note"]);
        if (entry.contains("evidence"))
            for (Json& evidence : entry["evidence"])
                translate(evidence);
    }
    translateActions(sample["actions"]);
    for (Json& other : sample["others"])
        translateActions(other["actions"]);
    return sample;
}

/// 64 bytes in hexadecimal: libsodium's secret key, whose second half is the public one.
SignKeys keysFrom(const std::string& digits)
{
    SignKeys keys;
    for (std::size_t i = 0; i < keys.secretKey.size(); ++i)
        keys.secretKey.at(i) = static_cast<unsigned char>(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
    std::copy_n(keys.secretKey.begin() + static_cast<std::ptrdiff_t>(keys.publicKey.size()), keys.publicKey.size(),
                keys.publicKey.begin());
    return keys;
}

class SampleReader {
public:
    explicit SampleReader(Json sample) : m_sample(std::move(sample)) { }

    SampleSource read()
    {
        SampleSource source;
        source.language = m_sample["language"];
        source.notApplicableReason = m_sample["notApplicableReason"];
        for (const auto& [sign, mark] : m_sample["influenceMarks"].items())
            source.markIds[sign.front()] = mark;
        source.comments = m_sample["comments"].get<std::vector<std::string>>();
        source.partnership = m_sample["board"]["partnership"];
        source.boardKeys = keysFrom(m_sample["keys"][source.partnership]);
        source.boardRounds = m_sample["board"]["rounds"].get<std::vector<std::string>>();
        source.agencies.push_back(agencyFrom(m_sample));
        for (const Json& other : m_sample["others"])
            source.agencies.push_back(agencyFrom(other));
        return source;
    }

private:
    /// The agency that it is seen from, and then its partners.
    [[nodiscard]] AgencyId agencyId(const std::string& name) const
    {
        if (name == m_sample["agency"])
            return {sampleId(kFirstAgency)};
        const Json& names = m_sample["partners"];
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            throw Error(ErrorCode::Internal, "the sample has no " + name);
        return {sampleId(kFirstAgency + 1 + static_cast<int>(found - names.begin()))};
    }

    [[nodiscard]] RoundId roundId(const std::string& label) const
    {
        int number = kFirstRound;
        for (const Json& round : m_sample["rounds"]) {
            if (round["label"] == label)
                return {sampleId(number)};
            ++number;
        }
        throw Error(ErrorCode::Internal, "the sample has no " + label);
    }

    [[nodiscard]] AgencyId aboutOf(const Json& entry) const
    {
        return entry.contains("about") ? agencyId(entry["about"]) : AgencyId{};
    }

    [[nodiscard]] SampleAgency agencyFrom(const Json& json) const
    {
        SampleAgency agency;
        agency.name = json["agency"];
        agency.id = agencyId(agency.name);
        agency.keys = keysFrom(m_sample["keys"][agency.name]);
        for (const Json& round : json["rounds"])
            agency.rounds.push_back(roundFrom(round));
        for (const Json& entry : json.value("notes", Json::array()))
            agency.notes.push_back({roundId(entry["round"]),
                                    {entry["questionnaire"]},
                                    aboutOf(entry),
                                    {entry["item"]},
                                    entry["note"],
                                    entry.value("evidence", std::vector<std::string>{})});
        for (const Json& entry : json["influences"])
            agency.marks.push_back({roundId(entry["round"]), aboutOf(entry),
                                    entry["side"] == "us" ? InfluenceSide::AboutUs : InfluenceSide::AboutPartner,
                                    entry["marks"]});
        for (const Json& action : json["actions"])
            agency.actions.push_back(actionFrom(action));
        return agency;
    }

    [[nodiscard]] SampleRound roundFrom(const Json& json) const
    {
        SampleRound round;
        round.label = json["label"];
        round.id = roundId(round.label);
        round.date = *parseDate(json["date"].get<std::string>());
        round.governance = json["governance"];
        for (const auto& [name, signs] : json["partners"].items())
            round.partners[agencyId(name)] = signs;
        const Json& staff = json["staff"];
        round.headcount = staff["headcount"].get<PeopleCount>();
        round.staff = {staff["people"],
                       staff["seed"],
                       staff["sections"],
                       m_sample["staffDontKnow"],
                       m_sample["staffNotApplicable"],
                       m_sample["staffBlank"],
                       m_sample["scenarioRecommended"],
                       m_sample["roles"]};
        return round;
    }

    [[nodiscard]] Action actionFrom(const Json& json) const
    {
        Action action;
        action.text = json["text"];
        action.questionnaire = {json.value("questionnaire", std::string())};
        action.item = {json.value("item", std::string())};
        action.about = aboutOf(json);
        action.owner = json.value("owner", std::string());
        if (json.contains("due"))
            action.due = parseDate(json["due"].get<std::string>());
        action.status = actionStatusOf(json["status"].get<std::string>()).value();
        action.note = json.value("note", std::string());
        action.round = roundId(json["round"]);
        return action;
    }

    Json m_sample;
};

} // namespace

SampleSource sampleSource(const std::string& language) { return SampleReader(sampleIn(language)).read(); }

} // namespace soundings
