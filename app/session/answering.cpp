// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/answering.h"

#include "app/session/acts.h"
#include "app/session/session.h"
#include "core/storage/answer_table.h"
#include "core/storage/asked_version.h"
#include "core/storage/influence_table.h"
#include "core/storage/response_table.h"

namespace soundings {

Answers Answering::answers(const ResponseId& response) const
{
    return m_acts.read([&](const Connection& file) { return soundings::answers(file, response); });
}

InfluenceMarks Answering::influences(const ResponseId& response, InfluenceSide side) const
{
    return m_acts.read([&](const Connection& file) { return soundings::influences(file, response, side); });
}

Answers Answering::unsavedAnswers(const ResponseId& response) const { return m_acts.file().unsavedAnswers[response]; }

InfluenceMarks Answering::unsavedMarks(const ResponseId& response, InfluenceSide side) const
{
    return m_acts.file().unsavedMarks[{response, side}];
}

std::optional<ResponseId> Answering::respond(const RoundId& round, const QuestionnaireId& questionnaire,
                                             const AgencyId& about)
{
    return m_acts.read([&](const Connection& file) -> std::optional<ResponseId> {
        if (const auto there = findResponse(file, round, questionnaire, about))
            return there->id;
        const QuestionnairePtr used = askedInRound(file, round, questionnaire);
        if (!used)
            throw Error(ErrorCode::NoSuchQuestionnaire, questionnaire.value);
        m_acts.file().results.clear();
        return transact(file, [&](const Transaction& t) { return ensureResponse(t, round, *used, about); }).id;
    });
}

bool Answering::answer(const ResponseId& response, const ItemId& item, const AnswerRecord& record, const QString& named)
{
    const Answers before = answers(response);
    const auto found = before.find(item);
    const AnswerRecord old = found == before.end() ? AnswerRecord{} : found->second;
    if (old == record && m_acts.file().place == FilePlace::Here)
        return true;
    const bool isNoteOnly = old.answer == record.answer && old.note != record.note;
    const QString mergeKey = isNoteOnly ? QString::fromStdString(response.value + "/" + item.value) : QString();
    const QString what = isNoteOnly   ? Session::tr("the note")
        : old.answer == record.answer ? Session::tr("the mark")
                                      : Session::tr("the answer");
    const QString text =
        named.isEmpty() ? what : Session::tr("%1 to “%2”", "the answer, its question").arg(what, named);
    auto value = std::make_shared<AnswerRecord>(record);
    const auto act = [response, item, value](const Transaction& transaction) {
        *value = exchangeAnswer(transaction, response, item, *value);
        return Changes{.response = response, .items = {item}};
    };
    const bool done = m_acts.undoable(text, act, mergeKey);
    if (!done && m_acts.file().place != FilePlace::Here)
        m_acts.file().unsavedAnswers[response][item] = record;
    return m_acts.orKeep(done, [=, this] { answer(response, item, record, named); });
}

bool Answering::markInfluence(const ResponseId& response, InfluenceSide side, const ItemId& influence,
                              const QString& mark)
{
    auto value = std::make_shared<std::string>(mark.toStdString());
    const auto act = [response, side, influence, value](const Transaction& transaction) {
        *value = exchangeInfluence(transaction, response, side, influence, *value);
        return Changes{.response = response, .items = {influence}};
    };
    const bool done = m_acts.undoable(Session::tr("the mark"), act);
    if (!done && m_acts.file().place != FilePlace::Here)
        m_acts.file().unsavedMarks[{response, side}][influence] = mark.toStdString();
    return m_acts.orKeep(done, [=, this] { markInfluence(response, side, influence, mark); });
}

} // namespace soundings
