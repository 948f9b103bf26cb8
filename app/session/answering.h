// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/response/answer.h"

#include <optional>

namespace soundings {

class Acts;

/// The responses of the open workspace that are agreed around a table. Acts return false or empty on failure, as in
/// Session.
class Answering {
public:
    explicit Answering(Acts& acts) : m_acts(acts) { }

    [[nodiscard]] Answers answers(const ResponseId& response) const;
    [[nodiscard]] InfluenceMarks influences(const ResponseId& response, InfluenceSide side) const;
    /// What was entered while the file was astray and is to be put on file once that is settled, by question.
    [[nodiscard]] Answers unsavedAnswers(const ResponseId& response) const;
    /// The same of marks; an empty mark is one taken away.
    [[nodiscard]] InfluenceMarks unsavedMarks(const ResponseId& response, InfluenceSide side) const;

    /// The response of this round, made if it is not there; empty on failure. `about` empty for a consensus response.
    std::optional<ResponseId> respond(const RoundId& round, const QuestionnaireId& questionnaire,
                                      const AgencyId& about);
    /// `named`: how the question is called in the undo menu; empty for no name.
    bool answer(const ResponseId& response, const ItemId& item, const AnswerRecord& record, const QString& named = {});
    bool markInfluence(const ResponseId& response, InfluenceSide side, const ItemId& influence, const QString& mark);

private:
    Acts& m_acts;
};

} // namespace soundings
