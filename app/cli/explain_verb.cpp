// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_json.h"
#include "app/cli/named.h"
#include "app/cli/verb_support.h"
#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/text/sum_text.h"
#include "core/error.h"
#include "core/results/index_sum.h"
#include "core/results/round_result.h"
#include "core/scoring/sum.h"
#include "core/storage/agency_table.h"
#include "core/storage/load_round.h"
#include "core/storage/questionnaire_table.h"
#include "core/text_identity.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct ExplainVerb {
    Q_DECLARE_TR_FUNCTIONS(ExplainVerb)
};

const char* levelId(SumLevel level)
{
    switch (level) {
    case SumLevel::Index:
        return "index";
    case SumLevel::Questionnaire:
        return "questionnaire";
    case SumLevel::Kind:
        return "kind";
    case SumLevel::Section:
        return "section";
    case SumLevel::Item:
        break;
    }
    return "item";
}

const char* stateId(TermState state)
{
    switch (state) {
    case TermState::Counted:
        return "counted";
    case TermState::CountedAsZero:
        return "counted-as-zero";
    case TermState::NotApplicable:
        return "not-applicable";
    case TermState::DontKnow:
        return "dont-know";
    case TermState::NotAnswered:
        return "not-answered";
    case TermState::NotScored:
        return "not-scored";
    case TermState::Withheld:
        break;
    }
    return "withheld";
}

/// Of a sum without a score nothing is a share: null, not 0.
enum class SumHas { Score, NoScore };

Json termJson(const SumTerm& term, SumHas has)
{
    const auto part = [has](const Fraction& value) {
        return has == SumHas::Score ? Json(value.toDouble()) : Json(nullptr);
    };
    Json json{{"level", levelId(term.level)},
              {"id", term.id},
              {"state", stateId(term.state)},
              {"weight", term.weight},
              {"point", term.point ? Json(*term.point) : Json(nullptr)},
              {"score", jsonScore(term.score)},
              {"limit", limitJson(term.limit)},
              {"share", part(term.share)},
              {"contribution", part(term.contribution)}};
    json["terms"] = Json::array();
    for (const SumTerm& below : term.terms)
        json["terms"].push_back(termJson(below, has));
    return json;
}

/// The line of one item and what it is part of; nullptr where the sum has no such item.
const SumTerm* findTerm(const SumTerm& term, const std::string& id)
{
    if (term.level == SumLevel::Item && term.id == id)
        return &term;
    for (const SumTerm& below : term.terms)
        if (const SumTerm* found = findTerm(below, id))
            return found;
    return nullptr;
}

struct Explained {
    SumTerm term;
    AgencyId about;
};

bool isCalled(const PartnerResult& partner, const std::string& name) { return areSame(partner.about.name, name); }

const PartnerResult& partnerResult(const RoundResult& result, const std::string& name)
{
    for (const PartnerResult& partner : result.partners)
        if (partner.trust && isCalled(partner, name))
            return partner;
    throw Error(ErrorCode::NoSuchAgency, name);
}

std::optional<SumTerm> staffItem(const RoundResult& result, const std::string& id)
{
    for (const StaffResult& survey : result.surveys) {
        const Item* item = survey.questionnaire->findItem({id});
        if (item == nullptr)
            continue;
        const SumTerm sum = sumBehindSurvey(survey);
        if (const SumTerm* term = findTerm(sum, id))
            return *term;
        SumTerm withheld;
        withheld.level = SumLevel::Item;
        withheld.id = id;
        withheld.weight = item->weight;
        withheld.state = TermState::Withheld;
        return withheld;
    }
    return std::nullopt;
}

Explained explainItem(const RoundResult& result, const std::string& id, const std::optional<std::string>& about)
{
    for (const ConsensusResult& consensus : result.consensus) {
        const SumTerm sum = sumBehind(*consensus.questionnaire, consensus.answers, consensus.score);
        if (const SumTerm* term = findTerm(sum, id))
            return {*term, {}};
    }
    if (const auto term = staffItem(result, id))
        return {*term, {}};
    bool isAboutPartners = false;
    for (const PartnerResult& partner : result.partners) {
        if (partner.questionnaire->findItem({id}) == nullptr)
            continue;
        if (!about)
            throw UsageError(ExplainVerb::tr("\"%1\" is asked about each partner: add --about PARTNER").arg(brief(id)));
        isAboutPartners = true;
        if (isCalled(partner, *about))
            return {*findTerm(sumBehindTrust(partner), id), partner.about.id};
    }
    if (isAboutPartners)
        throw Error(ErrorCode::NoSuchAgency, *about);
    throw Error(ErrorCode::NoSuchItem, id);
}

Explained explained(const RoundResult& result, const Options& options)
{
    const std::string what = given(options, "what").value_or(std::string());
    if (what.empty())
        throw UsageError(ExplainVerb::tr("name what to explain: readiness, trust, or an item's id"));
    const auto about = given(options, "about");
    needAboutFor(what, options);
    if (what == "readiness")
        return {sumBehindReadiness(result), {}};
    if (what != "trust")
        return explainItem(result, itemIdNamed(result, what), about);
    const PartnerResult& partner = partnerResult(result, *about);
    return {sumBehindTrust(partner), partner.about.id};
}

bool isAsked(const Connection& connection, const std::string& item)
{
    const auto known = questionnaires(connection);
    return std::any_of(known.begin(), known.end(),
                       [&](const QuestionnairePtr& one) { return one->findItem({item}) != nullptr; });
}

/// What the file knows and this round has not is told apart from what nobody knows.
Explained explainedOf(const Connection& connection, const RoundResult& result, const Options& options)
{
    try {
        return explained(result, options);
    } catch (const Error& error) {
        const bool isPartner = error.code() == ErrorCode::NoSuchAgency && findAgency(connection, error.detail());
        const bool isItem = error.code() == ErrorCode::NoSuchItem && isAsked(connection, error.detail());
        throw Error(isPartner || isItem ? ErrorCode::NotInRound : error.code(), error.detail(), connection.path());
    }
}

int explain(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    if (format == Format::Csv)
        throw UsageError(ExplainVerb::tr("explain emits text or json"));
    const Connection connection = openToRead(options);
    const RoundResult result = roundResult(loadRound(connection, chosenRound(connection, options).id));
    const Explained sum = explainedOf(connection, result, options);
    if (format == Format::Json) {
        Json json{
            {"format", 1}, {"agency", result.ours.name}, {"sample", result.sample}, {"round", jsonRound(result.round)}};
        json["about"] = given(options, "about") ? Json(*given(options, "about")) : Json(nullptr);
        json["sum"] = termJson(sum.term, sum.term.score ? SumHas::Score : SumHas::NoScore);
        writeJson(streams, json);
        return Done;
    }
    writeSampleMark(streams.out, result.sample);
    streams.out << sumText(result, sum.term, sum.about);
    return Done;
}

} // namespace

Verb explainVerb()
{
    Verb verb{
        "explain",
        ExplainVerb::tr("the sum behind a number"),
        "FILE (readiness | trust --about PARTNER | ITEM [--about PARTNER]) [--round LABEL] [--format text|json]",
        ExplainVerb::tr("Each line gives its score, its weight and its points of the total; the lines add up exactly."),
        "soundings-cli explain ours.soundings trust --about \"Westmoor Police\"",
        {},
        {},
        explain};
    addFile(verb);
    addOption(verb, "what", ExplainVerb::tr("readiness, trust, or an item's id"));
    addOption(verb, "about", ExplainVerb::tr("the partner"));
    addOption(verb, "round", ExplainVerb::tr("the round's label; the latest if none is named"));
    addFormat(verb, Formats::TextJson);
    verb.positional.add("what", 1);
    return verb;
}

} // namespace soundings::cli
