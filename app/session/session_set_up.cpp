// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of Session that set a workspace up: agencies and rounds.
#include "app/session/session_private.h"
#include "core/acts/close_round.h"
#include "core/acts/set_up.h"
#include "core/storage/agency_table.h"
#include "core/storage/round_table.h"

#include <algorithm>

namespace soundings {

namespace {

Changes agenciesChanged()
{
    Changes changes;
    changes.agencies = true;
    return changes;
}

Changes roundsChanged()
{
    Changes changes;
    changes.rounds = true;
    return changes;
}

/// The agency comes where it is not and goes where it is: adding, removing and the undo of both.
std::function<Changes(const Transaction&)> comingOrGoing(const Agency& agency, bool isThereNow)
{
    auto isThere = std::make_shared<bool>(isThereNow);
    auto opened = std::make_shared<OpenedResponses>();
    return [=](const Transaction& transaction) {
        if (*isThere)
            *opened = soundings::removePartner(transaction, agency.id);
        else
            putPartner(transaction, agency, *opened);
        *isThere = !*isThere;
        return agenciesChanged();
    };
}

std::string utcNow() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(); }

} // namespace

bool Session::addPartner(const QString& name)
{
    const Agency agency{{newUuid()}, name.trimmed().toStdString(), AgencyRole::Partner, AgencyStanding::Active};
    return m_d->exchange(tr("adding %1").arg(name.trimmed()), comingOrGoing(agency, false));
}

bool Session::mayRemove(const AgencyId& partner) const
{
    bool may = false;
    m_d->guard([&] { may = !isReferredTo(*m_d->connection, partner); });
    return may;
}

bool Session::removePartner(const AgencyId& partner)
{
    const auto found =
        std::find_if(m_d->partners.begin(), m_d->partners.end(), [&](const Agency& one) { return one.id == partner; });
    if (found == m_d->partners.end())
        return false;
    const Agency agency = *found;
    return m_d->exchange(tr("removing %1").arg(QString::fromStdString(agency.name)), comingOrGoing(agency, true));
}

bool Session::renameAgency(const AgencyId& id, const QString& name)
{
    auto value = std::make_shared<std::string>(name.trimmed().toStdString());
    const bool done = m_d->exchange(tr("renaming %1").arg(name.trimmed()), [id, value](const Transaction& transaction) {
        *value = exchangeAgencyName(transaction, id, *value);
        return agenciesChanged();
    });
    return m_d->orKeep(done, [=, this] { renameAgency(id, name); });
}

bool Session::setStanding(const AgencyId& id, AgencyStanding standing)
{
    const QString text = standing == AgencyStanding::Retired ? tr("retiring a partner") : tr("bringing a partner back");
    auto value = std::make_shared<AgencyStanding>(standing);
    return m_d->exchange(text, [id, value](const Transaction& transaction) {
        *value = exchangeAgencyStanding(transaction, id, *value);
        return agenciesChanged();
    });
}

std::optional<RoundId> Session::addRound(const QString& label, const Date& date,
                                         const std::vector<QuestionnaireId>& questionnaires)
{
    Round round;
    round.id = {newUuid()};
    round.label = label.trimmed().toStdString();
    round.date = date;
    round.questionnaires = questionnaires;
    auto isThere = std::make_shared<bool>(false);
    auto opened = std::make_shared<OpenedResponses>();
    const bool done = m_d->exchange(tr("adding the round %1").arg(label.trimmed()), [=](const Transaction& t) {
        if (*isThere)
            *opened = removeRound(t, round.id);
        else
            putRound(t, round, *opened);
        *isThere = !*isThere;
        return roundsChanged();
    });
    if (!done)
        return std::nullopt;
    setCurrentRound(round.id);
    return round.id;
}

bool Session::changeRound(const Round& details)
{
    auto value = std::make_shared<Round>(details);
    return m_d->exchange(tr("changing the round"), [value](const Transaction& transaction) {
        *value = exchangeRoundDetails(transaction, value->id, *value);
        return roundsChanged();
    });
}

int Session::minimumGroup() const { return m_d->facts.minimumGroup; }

bool Session::raiseMinimumGroup(int people)
{
    if (people <= minimumGroup())
        return false;
    return m_d->act([&](const Transaction& transaction) {
        soundings::raiseMinimumGroup(transaction, people);
        return roundsChanged();
    });
}

std::optional<std::vector<SurveyPreview>> Session::previewClosing(const RoundId& round) const
{
    std::optional<std::vector<SurveyPreview>> previews;
    m_d->guard([&] { previews = soundings::previewClosing(*m_d->connection, round); });
    return previews;
}

bool Session::closeRound(const RoundId& round, const std::vector<ClosingChoices>& choices)
{
    const bool done = m_d->act([&](const Transaction& transaction) {
        soundings::closeRound(transaction, round, choices, utcNow());
        return roundsChanged();
    });
    if (done)
        m_d->undoStack.clear();
    return done;
}

bool Session::reopenRound(const RoundId& round, const QString& reason)
{
    const bool done = m_d->act([&](const Transaction& transaction) {
        soundings::reopenRound(transaction, round, reason.trimmed().toStdString(), utcNow());
        return roundsChanged();
    });
    if (done)
        m_d->undoStack.clear();
    return done;
}

} // namespace soundings
