// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/exchange/give_form.h"

#include "app/session/session.h"
#include "app/text/capitalised.h"
#include "app/text/given_text.h"
#include "app/text/pack_page.h"
#include "app/ui/exchange/note_list.h"
#include "app/ui/exchange/seal_choice.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/round_picker.h"
#include "core/text_identity.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace soundings {

namespace {

/// Chosen by a tick; notes and evidence are ticked one by one instead.
constexpr PackPart kTicked[] = {PackPart::Scores,     PackPart::Sections, PackPart::Items, PackPart::AboutPartners,
                                PackPart::Influences, PackPart::Actions,  PackPart::Staff, PackPart::Comments};

} // namespace

GiveForm::GiveForm(Session& session, Prompts& prompts, const RoundId& round, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_round(new RoundPicker(QStringLiteral("give-round"), tr("The round that leaves"), this)),
      m_reader(new QComboBox(this)), m_mayName(new QCheckBox(tr("Our pairs may be shown by name"), this)),
      m_notes(new NoteList(this)), m_seal(new SealChoice(prompts, this)), m_given(makeLabel(TextRole::Muted, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXl, space::kS, space::kL, space::kXl);
    column->setSpacing(space::kM);
    std::vector<Round> closed;
    for (const Round& one : session.workspace().rounds)
        if (one.state == RoundState::Closed)
            closed.push_back(one);
    m_round->setRounds(closed, round);
    column->addWidget(makeField(tr("Round"), {}, m_round, this));
    m_reader->setObjectName(QStringLiteral("give-reader"));
    m_reader->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column->addWidget(makeField(
        tr("For whom"), tr("A partner gets what is about that partner, and nothing about others."), m_reader, this));
    addParts(*column);
    column->addWidget(makeLabel(TextRole::Strong, tr("How it is sealed"), this));
    column->addWidget(m_seal);
    column->addWidget(makeLabel(TextRole::Strong, tr("Given before"), this));
    m_given->setObjectName(QStringLiteral("give-given"));
    column->addWidget(m_given);
    column->addStretch(1);
    setFocusProxy(m_round);
    roundChanged();
    connect(m_round, &RoundPicker::roundChosen, this, &GiveForm::roundChanged);
    connect(m_reader, qOverload<int>(&QComboBox::currentIndexChanged), this, &GiveForm::offerNotes);
    connect(m_notes, &NoteList::changed, this, &GiveForm::changed);
}

void GiveForm::addParts(QVBoxLayout& column)
{
    column.addWidget(makeLabel(TextRole::Strong, tr("What leaves"), this));
    const PackParts usual = usualPackParts();
    for (const PackPart part : kTicked) {
        auto* box = new QCheckBox(capitalised(packPartText(part)), this);
        for (const PackPartName& one : kPackParts)
            if (one.part == part)
                box->setObjectName(QStringLiteral("give-part-")
                                   + QString::fromUtf8(one.id.data(), static_cast<qsizetype>(one.id.size())));
        box->setChecked(usual.contains(part));
        m_parts[part] = box;
        column.addWidget(box);
        connect(box, &QCheckBox::toggled, this, &GiveForm::changed);
    }
    m_mayName->setObjectName(QStringLiteral("give-name-pairs"));
    m_mayName->setChecked(true);
    column.addWidget(m_mayName);
    column.addWidget(
        makeLabel(TextRole::Muted,
                  tr("What we and another agency say of each other. Counts only where that one agrees, too."), this));
    connect(m_mayName, &QCheckBox::toggled, this, &GiveForm::changed);
    column.addWidget(makeLabel(TextRole::Strong, tr("Notes and evidence, one by one"), this));
    column.addWidget(m_notes);
}

RoundId GiveForm::round() const { return m_round->chosenRound(); }

PackChoice GiveForm::choice() const
{
    PackChoice choice;
    choice.parts.clear();
    for (const auto& [part, box] : m_parts)
        if (box->isChecked())
            choice.parts.insert(part);
    choice.mayNamePairs = m_mayName->isChecked();
    choice.notes = m_notes->ticked(false);
    choice.evidence = m_notes->ticked(true);
    if (!choice.notes->empty())
        choice.parts.insert(PackPart::Notes);
    if (!choice.evidence->empty())
        choice.parts.insert(PackPart::Evidence);
    return choice;
}

std::string GiveForm::readerName() const { return m_reader->currentData().toString().toStdString(); }

bool GiveForm::fillSeal(PackReader& reader) { return m_seal->fill(reader); }

void GiveForm::roundChanged()
{
    offerReaders();
    offerNotes();
    showGiven();
}

void GiveForm::offerReaders()
{
    const QSignalBlocker quiet(m_reader);
    m_reader->clear();
    m_reader->addItem(tr("Whoever has the file"), QString());
    const QString organiser = QString::fromStdString(m_session.packs().organiser(round()));
    const Workspace& workspace = m_session.workspace();
    bool isPartner = areSame(organiser.toStdString(), workspace.ours.name);
    for (const Agency& partner : workspace.partners) {
        if (partner.standing != AgencyStanding::Active)
            continue;
        isPartner = isPartner || areSame(partner.name, organiser.toStdString());
        m_reader->addItem(QString::fromStdString(partner.name), QString::fromStdString(partner.name));
    }
    if (organiser.isEmpty() || isPartner)
        return;
    m_reader->insertItem(1, tr("%1, who invited to the round").arg(organiser), organiser);
    m_reader->setCurrentIndex(1); // who waits for it
}

void GiveForm::offerNotes()
{
    AgencyId reader;
    for (const Agency& partner : m_session.workspace().partners)
        if (partner.name == readerName())
            reader = partner.id;
    m_notes->offer(m_session.packs().written(round()), reader, m_session.workspace().partners);
    Q_EMIT changed();
}

void GiveForm::showGiven()
{
    QStringList lines;
    for (const GivenPack& one : m_session.packs().given(round()))
        lines << givenText(one);
    m_given->setText(lines.isEmpty() ? tr("Nothing of this round was given to anybody yet.")
                                     : lines.join(QLatin1Char('\n')));
}

} // namespace soundings
