// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/named.h"
#include "app/cli/verb_support.h"
#include "app/text/next_band_text.h"
#include "core/error.h"
#include "core/planning/next_band.h"
#include "core/storage/load_round.h"

#include <nlohmann/json.hpp>
#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct NextVerb {
    Q_DECLARE_TR_FUNCTIONS(NextVerb)
};

const char* whyId(WhyNoNextBand why)
{
    switch (why) {
    case WhyNoNextBand::NoNumber:
        return "no-number";
    case WhyNoNextBand::BandWaits:
        return "band-waits";
    case WhyNoNextBand::HighestBand:
        return "highest-band";
    case WhyNoNextBand::HeldByStaff:
        return "held-by-staff";
    case WhyNoNextBand::NotConfirmed:
        return "not-confirmed";
    case WhyNoNextBand::OutOfReach:
        break;
    }
    return "out-of-reach";
}

Json setJson(const ImprovementSet& set)
{
    Json improvements = Json::array();
    for (const Improvement& improvement : set.improvements)
        improvements.push_back({{"item", improvement.item.value},
                                {"from", improvement.from},
                                {"to", improvement.to},
                                {"dont_know", improvement.fromDontKnow},
                                {"gain", improvement.gain.toDouble()}});
    return {{"improvements", improvements}, {"score", set.score.toDouble()}, {"display", set.score.rounded()}};
}

Json nextJson(const RoundResult& result, const NextBand& next, const std::optional<std::string>& about)
{
    Json json{{"format", 1},
              {"agency", result.ours.name},
              {"sample", result.sample},
              {"round", jsonRound(result.round)},
              {"of", next.kind == IndexKind::Readiness ? "readiness" : "trust"},
              {"about", about ? Json(*about) : Json(nullptr)},
              {"now", {{"display", jsonDisplay(next.score)}, {"band", jsonBand(next.kind, next.band)}}},
              {"to", jsonBand(next.kind, next.to)}};
    json["sets"] = Json::array();
    for (const ImprovementSet& set : next.sets)
        json["sets"].push_back(setJson(set));
    json["steady"] =
        next.steady ? Json{{"lowest", next.steady->lowest}, {"highest", next.steady->highest}} : Json(nullptr);
    json["undefined"] = next.why ? Json(whyId(*next.why)) : Json(nullptr);
    return json;
}

/// What is asked for: an index of the round, and the items that cannot be improved.
struct NextQuestion {
    const PartnerResult* partner = nullptr; ///< null for readiness
    std::set<ItemId> cannot;
};

/// A partner that the file knows and this round has not is told apart from one that nobody knows.
const PartnerResult& partnerOf(const Connection& connection, const RoundResult& result, const std::string& name)
{
    if (const PartnerResult* partner = result.trustIn(partnerNamed(connection, name).id))
        return *partner;
    throw Error(ErrorCode::NotInRound, name, connection.path());
}

NextQuestion questionOf(const Connection& connection, const RoundResult& result, const Options& options)
{
    const std::string what = given(options, "what").value_or(std::string());
    const auto about = given(options, "about");
    if (what != "readiness" && what != "trust")
        throw UsageError(NextVerb::tr("name the number that should rise: readiness or trust"));
    needAboutFor(what, options);
    NextQuestion question;
    if (about)
        question.partner = &partnerOf(connection, result, *about);
    const ConsensusResult* governance = result.governance();
    const Questionnaire* improved = governance != nullptr ? governance->questionnaire.get() : nullptr;
    if (question.partner != nullptr)
        improved = question.partner->questionnaire.get();
    if (options.count("cannot") == 0)
        return question;
    for (const std::string& typed : options["cannot"].as<std::vector<std::string>>()) {
        const ItemId item{itemIdNamed(result, typed)};
        if (improved == nullptr || improved->findItem(item) == nullptr)
            throw Error(ErrorCode::NoSuchItem, typed);
        question.cannot.insert(item);
    }
    return question;
}

int next(const Options& options, const Streams& streams)
{
    const Format format = formatOf(options);
    if (format == Format::Csv)
        throw UsageError(NextVerb::tr("next emits text or json"));
    const Connection connection = openToRead(options);
    const RoundResult result = roundResult(loadRound(connection, chosenRound(connection, options).id));
    const NextQuestion question = questionOf(connection, result, options);
    const NextBand next = question.partner != nullptr ? nextTrustBand(*question.partner, question.cannot)
                                                      : nextReadinessBand(result, question.cannot);
    if (format == Format::Json) {
        writeJson(streams, nextJson(result, next, given(options, "about")));
        return Done;
    }
    writeSampleMark(streams.out, result.sample);
    streams.out << nextBandText(result, next, question.partner != nullptr ? question.partner->about.id : AgencyId{});
    return Done;
}

} // namespace

Verb nextVerb()
{
    Verb verb{
        "next",
        NextVerb::tr("what it would take to reach the next band"),
        "FILE (readiness | trust --about PARTNER) [--cannot ITEM]… [--round LABEL] [--format text|json]",
        NextVerb::tr("The smallest sets of better answers, must-haves included; governance answers for readiness, "
                     "the answers about that partner for trust."),
        "soundings-cli next ours.soundings readiness --cannot gov.strategy.joint-plan",
        {},
        {},
        next};
    addFile(verb);
    addOption(verb, "what", NextVerb::tr("readiness or trust"));
    addOption(verb, "about", NextVerb::tr("the partner"));
    addList(verb, "cannot", NextVerb::tr("an item that cannot be improved; may be given again"));
    addOption(verb, "round", NextVerb::tr("the round's label; the latest if none is named"));
    addFormat(verb, Formats::TextJson);
    verb.positional.add("what", 1);
    return verb;
}

} // namespace soundings::cli
