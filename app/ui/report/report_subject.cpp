// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/report/report_subject.h"

#include "app/report/report_names.h"
#include "app/session/session.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"
#include "app/ui/report/report_words.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

QString idOf(const std::string& value) { return QString::fromStdString(value); }

/// Chooses what had this id; the first where that is gone.
void chooseAgain(StillBox& box, const QVariant& id) { box.setCurrentIndex(std::max(0, box.findData(id))); }

QString pairId(const AgencyId& one, const AgencyId& other)
{
    return idOf(one.value) + QLatin1Char('\n') + idOf(other.value);
}

bool hasNamedPair(const Partnership& partnership)
{
    return std::any_of(partnership.pairs.begin(), partnership.pairs.end(),
                       [](const PartnershipPair& pair) { return pair.isNamed; });
}

} // namespace

ReportSubject::ReportSubject(const Session& session, ReportKind kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new StillBox(QStringLiteral("report-kind"), this)),
      m_note(makeLabel(TextRole::Muted, {}, this)), m_round(new StillBox(QStringLiteral("report-round"), this)),
      m_from(new StillBox(QStringLiteral("report-from"), this)),
      m_about(new StillBox(QStringLiteral("report-about"), this)),
      m_pair(new StillBox(QStringLiteral("report-pair"), this))
{
    setFocusProxy(m_kind);
    layOut();
    fillRounds();
    fillKinds(nameOf(kind));
    refresh();
    connect(m_kind, &StillBox::currentIndexChanged, this, &ReportSubject::showNeeded);
    connect(m_round, &StillBox::currentIndexChanged, this, [this] {
        fillKinds(m_kind->currentData());
        fillEarlier();
        fillPartners();
        fillPairs();
        showNeeded();
    });
    for (StillBox* box : {m_kind, m_round, m_from, m_about, m_pair})
        connect(box, &StillBox::currentIndexChanged, this, &ReportSubject::changed);
}

void ReportSubject::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeField(tr("Kind of report"), {}, m_kind, this));
    column->addWidget(m_note);
    m_roundField = makeField(tr("Round"), {}, m_round, this);
    m_fromField = makeField(tr("Compared with"), {}, m_from, this);
    m_aboutField = makeField(tr("About"), {}, m_about, this);
    m_pairField = makeField(tr("Two agencies"), {}, m_pair, this);
    for (QWidget* field : {m_roundField, m_fromField, m_aboutField, m_pairField})
        column->addWidget(field);
}

void ReportSubject::refresh()
{
    const QSignalBlocker silence(this);
    fillRounds();
    fillKinds(m_kind->currentData());
    fillEarlier();
    fillPartners();
    fillPairs();
    showNeeded();
}

void ReportSubject::fillKinds(const QVariant& chosen)
{
    const QSignalBlocker silence(m_kind);
    const bool isBoard = m_session.workspace().isBoard();
    const auto view = round().isEmpty() ? nullptr : m_session.partnership().view(round());
    const bool hasOthers = view && (isBoard || view->partnership.coverage.agencies > 1);
    const bool hasPairs = view && hasOthers && hasNamedPair(view->partnership);
    m_kind->clear();
    for (const ReportKind one : reportKinds()) {
        const bool isOfPacks = one == ReportKind::Board || one == ReportKind::Mirror;
        if (isOfPacks ? (one == ReportKind::Board ? hasOthers : hasPairs) : (!isBoard || one == ReportKind::DataSheet))
            m_kind->addItem(kindTitle(one), nameOf(one));
    }
    chooseAgain(*m_kind, chosen);
}

void ReportSubject::fillPairs()
{
    const QSignalBlocker silence(m_pair);
    const QVariant chosen = m_pair->currentData();
    m_pair->clear();
    const auto view = round().isEmpty() ? nullptr : m_session.partnership().view(round());
    if (!view)
        return;
    const auto& agencies = view->packs.agencies();
    for (const PartnershipPair& pair : view->partnership.pairs)
        if (pair.isNamed)
            m_pair->addItem(
                tr("%1 and %2", "two agencies").arg(idOf(agencies[pair.a].name), idOf(agencies[pair.b].name)),
                pairId(agencies[pair.a].id, agencies[pair.b].id));
    chooseAgain(*m_pair, chosen);
}

void ReportSubject::choosePair(const AgencyId& one, const AgencyId& other)
{
    const AgencyId two = other.isEmpty() ? m_session.workspace().ours.id : other;
    for (const QString& id : {pairId(one, two), pairId(two, one)})
        if (const int at = m_pair->findData(id); at >= 0)
            m_pair->setCurrentIndex(at);
}

void ReportSubject::fillRounds()
{
    const QSignalBlocker silence(m_round);
    const auto current = m_session.rounds().current();
    const QVariant chosen = m_round->count() > 0 ? m_round->currentData()
        : current                                ? idOf(current->id.value)
                                                 : QString();
    m_round->clear();
    const auto& rounds = m_session.workspace().rounds;
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) // the newest first
        m_round->addItem(idOf(round->label), idOf(round->id.value));
    chooseAgain(*m_round, chosen);
}

/// The rounds before it, the one right before first.
void ReportSubject::fillEarlier()
{
    const QSignalBlocker silence(m_from);
    const QVariant chosen = m_from->currentData();
    m_from->clear();
    for (const Round& round : m_session.workspace().rounds) {
        if (round.id == this->round())
            break;
        m_from->insertItem(0, idOf(round.label), idOf(round.id.value));
    }
    chooseAgain(*m_from, chosen);
}

void ReportSubject::fillPartners()
{
    const QSignalBlocker silence(m_about);
    const QVariant chosen = m_about->currentData();
    m_about->clear();
    m_about->addItem(tr("All partners"), QString());
    if (!round().isEmpty())
        for (const PartnerResult& partner : m_session.rounds().result(round()).partners)
            m_about->addItem(idOf(partner.about.name), idOf(partner.about.id.value));
    chooseAgain(*m_about, chosen);
}

void ReportSubject::showNeeded()
{
    const ReportKind chosen = kind();
    m_note->setText(kindNote(chosen));
    m_kind->setAccessibleDescription(kindNote(chosen));
    const bool isOfPacks = chosen == ReportKind::Board || chosen == ReportKind::Mirror;
    const bool isOfAnswers = chosen != ReportKind::Staff && chosen != ReportKind::DataSheet && !isOfPacks;
    m_pairField->setVisible(chosen == ReportKind::Mirror);
    m_roundField->setVisible(chosen != ReportKind::DataSheet && m_round->count() > 1);
    m_fromField->setVisible(isOfAnswers && m_from->count() > 0);
    m_aboutField->setVisible(isOfAnswers && m_about->count() > 2);
}

ReportKind ReportSubject::kind() const
{
    return kindNamed(m_kind->currentData().toString()).value_or(ReportKind::Full);
}

RoundId ReportSubject::round() const { return {m_round->currentData().toString().toStdString()}; }

RoundId ReportSubject::from() const { return {m_from->currentData().toString().toStdString()}; }

AgencyId ReportSubject::other() const
{
    return {kind() == ReportKind::Mirror
                ? m_pair->currentData().toString().section(QLatin1Char('\n'), 1, 1).toStdString()
                : std::string()};
}

AgencyId ReportSubject::about() const
{
    if (kind() == ReportKind::Mirror)
        return {m_pair->currentData().toString().section(QLatin1Char('\n'), 0, 0).toStdString()};
    return {m_aboutField->isHidden() ? std::string() : m_about->currentData().toString().toStdString()};
}

} // namespace soundings
