// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answer_sheet.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct Found {
    ResponseId response;
    QuestionnairePtr questionnaire;
    Answers answers;
};

std::optional<Found> findIn(const RoundRecord& record, const QuestionnaireId& questionnaire, const AgencyId& about)
{
    for (const ConsensusRecord& one : record.consensus)
        if (about.isEmpty() && !one.id.isEmpty() && one.questionnaire->id == questionnaire)
            return Found{one.id, one.questionnaire, one.answers};
    for (const PartnerRecord& one : record.partners)
        if (!one.id.isEmpty() && one.about.id == about && one.questionnaire->id == questionnaire)
            return Found{one.id, one.questionnaire, one.answers};
    return std::nullopt;
}

QuestionnairePtr askedIn(const Session& session, const Round& round, const QuestionnaireId& id)
{
    for (const QuestionnairePtr& one : session.rounds().asked(round))
        if (one->id == id)
            return one;
    return nullptr;
}

/// Short enough for a menu.
QString abridged(const QString& text)
{
    constexpr qsizetype kMost = 48;
    if (text.size() <= kMost)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), kMost);
    return text.left(space > 0 ? space : kMost) + QStringLiteral("…");
}

QString nameOf(const Session& session, const AgencyId& id)
{
    for (const Agency& partner : session.workspace().partners)
        if (partner.id == id)
            return QString::fromStdString(partner.name);
    return {};
}

} // namespace

std::optional<AnswerSheet> AnswerSheet::open(Session& session, const Round& round, const QuestionnaireId& questionnaire,
                                             const AgencyId& about)
{
    AnswerSheet sheet(session);
    sheet.m_about = about;
    sheet.m_names = {nameOf(session, about), QString::fromStdString(session.workspace().ours.name)};
    const bool mayWrite = round.state == RoundState::Open && !session.file().isReadOnly;
    sheet.m_access = mayWrite ? Access::Write : Access::ReadOnly;
    if (const auto found = findIn(session.rounds().record(round.id), questionnaire, about)) {
        sheet.m_response = found->response;
        sheet.m_questionnaire = found->questionnaire;
        sheet.reread();
    } else if (mayWrite) {
        const auto response = session.answering().respond(round.id, questionnaire, about);
        sheet.m_questionnaire = askedIn(session, round, questionnaire);
        if (!response || !sheet.m_questionnaire)
            return std::nullopt;
        sheet.m_response = *response;
    } else {
        return std::nullopt;
    }
    sheet.readEarlier(round.id);
    return sheet;
}

void AnswerSheet::readEarlier(const RoundId& round)
{
    const auto before = m_session->rounds().before(round);
    if (!before)
        return;
    m_earlierRound = QString::fromStdString(before->label);
    if (const auto found = findIn(m_session->rounds().record(before->id), m_questionnaire->id, m_about))
        m_earlier = found->answers;
}

QString AnswerSheet::title() const
{
    const QString title = shown(m_questionnaire->title, m_names);
    return m_about.isEmpty()
        ? title
        : QCoreApplication::translate("soundings::AnswerSheet", "%1: %2").arg(title, m_names.partner);
}

AnswerRecord AnswerSheet::record(const ItemId& item) const
{
    const auto found = m_answers.find(item);
    return found == m_answers.end() ? AnswerRecord{} : found->second;
}

std::optional<EarlierAnswer> AnswerSheet::earlier(const ItemId& item) const
{
    const auto found = m_earlier.find(item);
    if (found == m_earlier.end())
        return std::nullopt;
    return EarlierAnswer{m_earlierRound, found->second};
}

bool AnswerSheet::put(const ItemId& item, const AnswerRecord& record)
{
    const Item* asked = m_questionnaire->findItem(item);
    const QString named = asked == nullptr ? QString() : abridged(shown(asked->text, m_names));
    return m_access == Access::Write && m_session->answering().answer(m_response, item, record, named);
}

void AnswerSheet::reread()
{
    m_answers = m_session->answering().answers(m_response);
    for (const auto& [item, record] : m_session->answering().unsavedAnswers(m_response))
        m_answers[item] = record;
}

QString AnswerSheet::unsavedSign(const ItemId& item) const
{
    return m_session->answering().unsavedAnswers(m_response).contains(item) ? notSavedYet() : QString();
}

QString whyReadOnly(const Session& session)
{
    return session.file().isReadOnly
        ? QCoreApplication::translate("soundings::AnswerSheet",
                                      "Nothing is changed: this file is open to be read only.")
        : QCoreApplication::translate("soundings::AnswerSheet", "Nothing is changed: this round is closed.");
}

QString notSavedYet() { return QCoreApplication::translate("soundings::AnswerSheet", "Not saved yet"); }

} // namespace soundings
