// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "app/text/language.h"

#include <optional>

namespace soundings {

/// An answer of the round before, to be looked at and carried over one by one.
struct EarlierAnswer {
    QString round;
    AnswerRecord record;
};

/// One consensus or partner response on the desk: its questionnaire, what is on file, and last round's answers.
class AnswerSheet final {
public:
    enum class Access { Write, ReadOnly };
    /// Makes the response if it is not there and may be written; empty where there is nothing to show.
    static std::optional<AnswerSheet> open(Session& session, const Round& round, const QuestionnaireId& questionnaire,
                                           const AgencyId& about);

    [[nodiscard]] const Questionnaire& questionnaire() const { return *m_questionnaire; }
    [[nodiscard]] const ResponseId& response() const { return m_response; }
    /// Empty for a consensus response.
    [[nodiscard]] const AgencyId& about() const { return m_about; }
    [[nodiscard]] const Names& names() const { return m_names; }
    [[nodiscard]] Access access() const { return m_access; }
    /// Those on file, and those that are kept to be put there.
    [[nodiscard]] const Answers& answers() const { return m_answers; }
    /// "Governance", "Partner understanding: Westmoor Police".
    [[nodiscard]] QString title() const;
    [[nodiscard]] AnswerRecord record(const ItemId& item) const;
    /// "Not saved yet" where the record is kept to be put on file later; else empty.
    [[nodiscard]] QString unsavedSign(const ItemId& item) const;
    [[nodiscard]] std::optional<EarlierAnswer> earlier(const ItemId& item) const;
    /// Puts it on file; false, and nothing changed there, on failure.
    bool put(const ItemId& item, const AnswerRecord& record);
    void reread();

private:
    explicit AnswerSheet(Session& session) : m_session(&session) { }
    void readEarlier(const RoundId& round);
    Session* m_session;
    QuestionnairePtr m_questionnaire;
    ResponseId m_response;
    AgencyId m_about;
    Names m_names;
    Access m_access = Access::Write;
    Answers m_answers;
    QString m_earlierRound;
    Answers m_earlier;
};

/// Why a key that would answer does nothing where answers can only be read.
QString whyReadOnly(const Session& session);
/// The quiet word beside what is kept until there is a file to put it into.
QString notSavedYet();

} // namespace soundings
