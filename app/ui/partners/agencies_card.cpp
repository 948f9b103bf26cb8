// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/agencies_card.h"

#include "app/session/session.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "app/ui/round_tasks.h"
#include "core/text_identity.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <optional>
#include <utility>

namespace soundings {

namespace {

QString nameOf(const Agency& agency) { return QString::fromStdString(agency.name); }

/// The first thing that the round shown asks about a partner.
std::optional<RoundTask> askedAbout(const Session& session, const AgencyId& partner)
{
    if (const auto round = session.rounds().current())
        for (RoundTask& task : roundTasks(session, *round))
            if (task.place.about == partner)
                return std::move(task);
    return {};
}

QVBoxLayout* listCard(QVBoxLayout& column, QWidget* parent)
{
    QFrame* card = makeCard(CardRole::Plain, parent);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::kXl, space::kXs, space::kL, space::kXs);
    rows->setSpacing(0);
    column.addWidget(card);
    return rows;
}

} // namespace

AgenciesCard::AgenciesCard(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_name(new QLineEdit(this)),
      m_fault(makeLabel(TextRole::Body, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    if (!session.workspace().isBoard()) {
        addOurs(*column);
        column->addSpacing(space::kL);
    }
    addPartners(*column);
    m_fault->hide();
    if (session.file().isReadOnly)
        m_name->hide();
    else
        addAdding(*column);
}

void AgenciesCard::addOurs(QVBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Section, tr("Our agency"), this));
    listCard(column, this)->addWidget(row(m_session.workspace().ours));
}

void AgenciesCard::addPartners(QVBoxLayout& column)
{
    column.addWidget(
        makeLabel(TextRole::Section, m_session.workspace().isBoard() ? tr("Agencies") : tr("Our partners"), this));
    const std::vector<Agency>& partners = m_session.workspace().partners;
    if (partners.empty()) {
        column.addWidget(makeLabel(
            TextRole::Body,
            m_session.workspace().isBoard()
                ? tr("Add the agencies of the partnership. Each then takes part in a round with its own file.")
                : tr("Add the agencies you share information with, or want to. You then say how far you trust "
                     "each of them, and what stands in the way."),
            this));
        return;
    }
    QVBoxLayout* rows = listCard(column, this);
    for (const AgencyStanding standing : {AgencyStanding::Active, AgencyStanding::Retired})
        for (const Agency& partner : partners) {
            if (partner.standing != standing)
                continue;
            if (rows->count() > 0)
                rows->addWidget(makeHairline(this));
            rows->addWidget(row(partner));
        }
}

void AgenciesCard::addAdding(QVBoxLayout& column)
{
    m_name->setObjectName(QStringLiteral("partners-partner-name"));
    m_name->setAccessibleName(tr("Name of a new partner"));
    m_name->setPlaceholderText(tr("Name of a new partner"));
    QPushButton* button =
        makeButton(ButtonRole::Plain, tr("Add partner"), QStringLiteral("partners-add-partner"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(m_name, 1);
    line->addWidget(button);
    column.addLayout(line);
    m_fault->setObjectName(QStringLiteral("partners-partner-fault"));
    setLook(*m_fault, "tone", QStringLiteral("stop"));
    column.addWidget(m_fault);
    connect(m_name, &QLineEdit::textEdited, this, [this] { complain({}); });
    connect(button, &QPushButton::clicked, this, &AgenciesCard::add);
    connect(m_name, &QLineEdit::returnPressed, this, &AgenciesCard::add);
}

QWidget* AgenciesCard::row(const Agency& agency)
{
    const bool isRetired = agency.standing == AgencyStanding::Retired;
    const QString shown = isRetired ? tr("%1 (retired: kept in old rounds)").arg(nameOf(agency)) : nameOf(agency);
    QLabel* name = makeLabel(isRetired ? TextRole::Muted : TextRole::Body, shown, this);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    std::vector<QWidget*> acts;
    if (agency.role == AgencyRole::Partner)
        addWays(acts, agency);
    if (!m_session.file().isReadOnly)
        addChanges(acts, agency);
    auto* line = new FoldingRow({name, new FoldingRow(std::move(acts), FoldingRow::Share::None, this)},
                                FoldingRow::Share::First, this);
    line->setContentsMargins(0, space::kXs, 0, space::kXs);
    return line;
}

void AgenciesCard::addChanges(std::vector<QWidget*>& acts, const Agency& agency)
{
    QPushButton* button = makeButton(ButtonRole::Link, tr("Rename"),
                                     QStringLiteral("rename-") + QString::fromStdString(agency.id.value), this);
    button->setAccessibleName(tr("Rename %1").arg(nameOf(agency)));
    acts.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, agency] { rename(agency); });
    if (agency.role == AgencyRole::Partner)
        addStanding(acts, agency);
    if (agency.role == AgencyRole::Partner && m_session.agencies().mayRemove(agency.id))
        addRemoving(acts, agency);
}

/// Whether the partner has released what it says of us in the round shown.
bool AgenciesCard::hasBothSides(const Agency& partner) const
{
    const auto round = m_session.rounds().current();
    const auto view = round ? m_session.partnership().view(round->id) : nullptr;
    const auto theirs = view ? view->packs.find({partner.id, {}}) : std::nullopt;
    const auto ours = view ? view->packs.find({m_session.workspace().ours.id, {}}) : std::nullopt;
    return theirs && ours && view->packs.response(*theirs, *ours) != nullptr;
}

/// To what the round shown asks about it, and to what came of that.
void AgenciesCard::addWays(std::vector<QWidget*>& acts, const Agency& partner)
{
    const auto addWay = [&](const char* name, const QString& text, const QString& spoken, const Place& place) {
        QPushButton* way = makeButton(ButtonRole::Link, text,
                                      QString::fromLatin1(name) + QString::fromStdString(partner.id.value), this);
        way->setAccessibleName(spoken.arg(nameOf(partner)));
        acts.push_back(way);
        connect(way, &QPushButton::clicked, this, [this, place] { Q_EMIT goTo(place); });
    };
    const auto asked = askedAbout(m_session, partner.id);
    if (asked)
        addWay("answers-", tr("Answers"), tr("Answers about %1"), asked->place);
    if (asked && asked->answered > 0)
        addWay("results-", tr("Results"), tr("Results for %1"), {PageId::Results, {}, partner.id, {}});
    if (hasBothSides(partner))
        addWay("pair-", tr("See both sides"), tr("See both sides: %1"), {PageId::Pair, {}, partner.id, {}});
}

/// Only of one that nothing is on file about: it was added by mistake.
void AgenciesCard::addRemoving(std::vector<QWidget*>& acts, const Agency& agency)
{
    QPushButton* button = makeButton(ButtonRole::Link, tr("Remove"),
                                     QStringLiteral("remove-") + QString::fromStdString(agency.id.value), this);
    button->setAccessibleName(tr("Remove %1").arg(nameOf(agency)));
    acts.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, agency] {
        if (m_session.agencies().removePartner(agency.id))
            Q_EMIT said(
                tr("%1 is no longer one of your partners. Nothing had been answered about it.").arg(nameOf(agency)));
    });
}

void AgenciesCard::addStanding(std::vector<QWidget*>& acts, const Agency& agency)
{
    const bool isRetired = agency.standing == AgencyStanding::Retired;
    QPushButton* button = makeButton(ButtonRole::Link, isRetired ? tr("Bring back") : tr("Retire"),
                                     QStringLiteral("standing-") + QString::fromStdString(agency.id.value), this);
    button->setAccessibleName(isRetired ? tr("Bring back %1").arg(nameOf(agency))
                                        : tr("Retire %1").arg(nameOf(agency)));
    acts.push_back(button);
    connect(button, &QPushButton::clicked, this, [this, agency, isRetired] {
        if (!m_session.agencies().setStanding(agency.id, isRetired ? AgencyStanding::Active : AgencyStanding::Retired))
            return;
        Q_EMIT said(isRetired ? tr("%1 is a partner again.").arg(nameOf(agency))
                              : tr("%1 is retired. What old rounds say of it stays.").arg(nameOf(agency)));
    });
}

bool AgenciesCard::isTaken(const QString& name, const Agency& by) const
{
    const auto isOther = [&](const Agency& agency) {
        return agency.id != by.id && areSame(agency.name, name.toStdString());
    };
    return (!m_session.workspace().isBoard() && isOther(m_session.workspace().ours))
        || std::any_of(m_session.workspace().partners.begin(), m_session.workspace().partners.end(), isOther);
}

void AgenciesCard::rename(const Agency& agency)
{
    const QString title = tr("Rename %1").arg(nameOf(agency));
    auto name = m_prompts.askText(title, tr("New name"), nameOf(agency), tr("Rename"));
    while (name && isTaken(name->simplified(), agency))
        name =
            m_prompts.askText(title, tr("There is an agency called “%1” already. Another name").arg(name->simplified()),
                              name->simplified(), tr("Rename"));
    if (name && name->simplified() != nameOf(agency) && m_session.agencies().rename(agency.id, name->simplified()))
        Q_EMIT said(tr("%1 is now called %2.").arg(nameOf(agency), name->simplified()));
}

void AgenciesCard::add()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        complain(tr("Type the name of the partner."));
    else if (!m_session.workspace().isBoard() && areSame(m_session.workspace().ours.name, name.toStdString()))
        complain(tr("%1 is your own agency.").arg(nameOf(m_session.workspace().ours)));
    else if (isTaken(name, {}))
        complain(tr("%1 is already a partner.").arg(name));
    else if (m_session.agencies().addPartner(name))
        Q_EMIT said(tr("%1 is added to your partners.").arg(name));
}

void AgenciesCard::complain(const QString& why)
{
    setLook(*m_name, "wrong", !why.isEmpty());
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    m_name->setAccessibleDescription(why);
    if (!why.isEmpty())
        m_name->setFocus();
}

} // namespace soundings
