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

} // namespace

ReportSubject::ReportSubject(const Session& session, ReportKind kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(new StillBox(QStringLiteral("report-kind"), this)),
      m_note(makeLabel(TextRole::Muted, {}, this)), m_round(new StillBox(QStringLiteral("report-round"), this)),
      m_from(new StillBox(QStringLiteral("report-from"), this)),
      m_about(new StillBox(QStringLiteral("report-about"), this))
{
    setFocusProxy(m_kind);
    layOut(kind);
    refresh();
    connect(m_kind, &StillBox::currentIndexChanged, this, &ReportSubject::showNeeded);
    connect(m_round, &StillBox::currentIndexChanged, this, [this] {
        fillEarlier();
        fillPartners();
        showNeeded();
    });
    for (StillBox* box : {m_kind, m_round, m_from, m_about})
        connect(box, &StillBox::currentIndexChanged, this, &ReportSubject::changed);
}

void ReportSubject::layOut(ReportKind kind)
{
    for (const ReportKind one : reportKinds())
        if (one != ReportKind::Board && one != ReportKind::Mirror) // made of packs, which no session hands out
            m_kind->addItem(kindTitle(one), nameOf(one));
    chooseAgain(*m_kind, nameOf(kind));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeField(tr("Kind of report"), {}, m_kind, this));
    column->addWidget(m_note);
    m_roundField = makeField(tr("Round"), {}, m_round, this);
    m_fromField = makeField(tr("Compared with"), {}, m_from, this);
    m_aboutField = makeField(tr("About"), {}, m_about, this);
    for (QWidget* field : {m_roundField, m_fromField, m_aboutField})
        column->addWidget(field);
}

void ReportSubject::refresh()
{
    const QSignalBlocker silence(this);
    fillRounds();
    fillEarlier();
    fillPartners();
    showNeeded();
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
    const bool isOfAnswers = chosen != ReportKind::Staff && chosen != ReportKind::DataSheet;
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

AgencyId ReportSubject::about() const
{
    return {m_aboutField->isHidden() ? std::string() : m_about->currentData().toString().toStdString()};
}

} // namespace soundings
