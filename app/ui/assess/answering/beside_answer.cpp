// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/beside_answer.h"

#include "app/ui/assess/answering/evidence_list.h"
#include "app/ui/assess/answering/note_field.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"

#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

namespace {

QLabel* makeSign(const QString& objectName, QWidget* parent)
{
    QLabel* sign = makeLabel(TextRole::Muted, {}, parent);
    sign->setObjectName(objectName);
    sign->setWordWrap(false);
    return sign;
}

} // namespace

BesideAnswer::BesideAnswer(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXs, space::kXs, space::kXs, space::kXs); // level with the cards
    column->setSpacing(space::kS);
    makeBar();
    column->addWidget(m_bar);
    addNote(column);
    addEvidence(column);
    addWhereKept(column);
    showParts();
}

template <class Tell> void BesideAnswer::telling(QLabel* sign, Tell tell)
{
    const QScopedValueRollback<QLabel*> now(m_telling, sign);
    tell();
}

void BesideAnswer::makeBar()
{
    m_comeBack = makeButton(ButtonRole::Link, tr("Come back to this"), QStringLiteral("comeBack"), this);
    m_comeBack->setCheckable(true);
    m_comeBack->setToolTip(tr("Press C"));
    m_toNote = makeButton(ButtonRole::Link, tr("Add a note"), QStringLiteral("toNote"), this);
    m_toNote->setToolTip(tr("Press Ctrl+M"));
    m_toEvidence = makeButton(ButtonRole::Link, tr("Add evidence"), QStringLiteral("toEvidence"), this);
    m_toEvidence->setToolTip(tr("Press Ctrl+E"));
    m_clear = makeButton(ButtonRole::Link, tr("Clear"), QStringLiteral("clearAnswer"), this);
    m_clear->setAccessibleName(tr("Clear the answer"));
    m_clear->setToolTip(tr("Clear the answer: press Delete"));
    m_comeBackSign = makeSign(QStringLiteral("comeBackSaved"), this);
    m_bar =
        new FoldingRow({m_toNote, m_toEvidence, m_comeBack, m_clear, m_comeBackSign}, FoldingRow::Share::None, this);
    m_bar->setObjectName(QStringLiteral("besideBar"));
    connect(m_comeBack, &QPushButton::clicked, this,
            [this] { telling(m_comeBackSign, [this] { Q_EMIT comeBackToggled(); }); });
    connect(m_clear, &QPushButton::clicked, this, &BesideAnswer::clearAsked);
    connect(m_toNote, &QPushButton::clicked, this, [this] { act(AnsweringAct::Note); });
    connect(m_toEvidence, &QPushButton::clicked, this, [this] { act(AnsweringAct::Evidence); });
}

void BesideAnswer::placeBar(QBoxLayout* elsewhere)
{
    QBoxLayout* home = elsewhere != nullptr ? elsewhere : static_cast<QVBoxLayout*>(layout());
    if (home->indexOf(m_bar) < 0)
        home->insertWidget(0, m_bar);
}

QLabel* BesideAnswer::addHeading(QWidget* part, const QString& text, const QString& signName, QWidget* buddy)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    QLabel* heading = makeLabel(TextRole::Strong, text, part);
    heading->setBuddy(buddy);
    QLabel* sign = makeSign(signName, part);
    line->addWidget(heading, 1);
    line->addWidget(sign, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, space::kXs, 0, 0);
    column->setSpacing(space::kXs);
    column->addLayout(line);
    column->addWidget(buddy);
    return sign;
}

void BesideAnswer::addNote(QVBoxLayout* column)
{
    m_notePart = new QWidget(this);
    m_note = new NoteField(m_notePart);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why this answer? Where did you disagree?"));
    m_noteSign = addHeading(m_notePart, tr("Note"), QStringLiteral("noteSaved"), m_note);
    m_notePart->layout()->setAlignment(m_note, Qt::AlignLeft);
    column->addWidget(m_notePart);
    connect(m_note, &NoteField::settled, this,
            [this](const QString& note) { telling(m_noteSign, [this, &note] { Q_EMIT noteWritten(note); }); });
}

void BesideAnswer::addEvidence(QVBoxLayout* column)
{
    m_evidencePart = new QWidget(this);
    m_evidence = new EvidenceList(m_evidencePart);
    m_evidenceSign = addHeading(m_evidencePart, tr("Evidence"), QStringLiteral("evidenceSaved"), m_evidence);
    column->addWidget(m_evidencePart);
    connect(m_evidence, &EvidenceList::settled, this, [this](const std::vector<std::string>& evidence) {
        telling(m_evidenceSign, [this, &evidence] { Q_EMIT evidenceWritten(evidence); });
    });
}

void BesideAnswer::addWhereKept(QVBoxLayout* column)
{
    m_whereKept = makeLabel(
        TextRole::Muted,
        tr("Kept in your file with this answer. Only the full report has it, as a section you can leave out."), this);
    m_whereKept->setObjectName(QStringLiteral("besideWhereKept"));
    m_note->setAccessibleDescription(m_whereKept->text());
    m_evidence->setAccessibleDescription(m_whereKept->text());
    column->addWidget(m_whereKept);
}

void BesideAnswer::showParts()
{
    const auto pieces = static_cast<int>(m_record.evidence.size());
    m_notePart->setVisible(m_wantsNote || !m_record.note.empty());
    m_evidencePart->setVisible(m_wantsEvidence || pieces > 0);
    m_whereKept->setVisible(!m_notePart->isHidden() || !m_evidencePart->isHidden());
    m_toNote->setText(m_record.note.empty() ? tr("Add a note") : tr("✓ Note"));
    m_toEvidence->setText(pieces == 0 ? tr("Add evidence") : tr("✓ Evidence (%1)").arg(pieces));
    m_toNote->setVisible(!m_isReadOnly || !m_record.note.empty());
    m_toEvidence->setVisible(!m_isReadOnly || pieces > 0);
    m_clear->setVisible(!m_isReadOnly && m_record.answer.state != AnswerState::NotAnswered);
}

void BesideAnswer::begin()
{
    m_wantsNote = false;
    m_wantsEvidence = false;
    m_note->begin();
    m_evidence->begin();
}

void BesideAnswer::showRecord(const AnswerRecord& record, const QString& sign)
{
    for (QLabel* one : {m_comeBackSign, m_noteSign, m_evidenceSign})
        one->setText(one == m_telling ? sign : QString());
    m_record = record;
    m_comeBack->setChecked(record.comeBack);
    m_comeBack->setText(record.comeBack ? tr("⚑ To come back to") : tr("Come back to this"));
    m_note->showNote(QString::fromStdString(record.note));
    m_evidence->showEvidence(record.evidence);
    showParts();
}

void BesideAnswer::setAccess(AnswerSheet::Access access)
{
    const bool isReadOnly = access == AnswerSheet::Access::ReadOnly;
    m_note->setReadOnly(isReadOnly);
    m_evidence->setAccess(isReadOnly ? EvidenceList::Access::ReadOnly : EvidenceList::Access::Write);
    m_comeBack->setDisabled(isReadOnly);
    m_isReadOnly = isReadOnly;
    showParts();
}

void BesideAnswer::act(AnsweringAct act)
{
    if (act == AnsweringAct::ComeBack)
        return m_comeBack->click();
    m_wantsNote = m_wantsNote || act == AnsweringAct::Note;
    m_wantsEvidence = m_wantsEvidence || act == AnsweringAct::Evidence;
    if (!m_isReadOnly)
        showParts();
    if (act == AnsweringAct::Evidence)
        m_evidence->addLine();
    else if (act == AnsweringAct::Note && !m_notePart->isHidden())
        m_note->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { bringIntoView(*this, rect()); });
}

void BesideAnswer::settle()
{
    m_note->settle();
    m_evidence->settle();
}

} // namespace soundings
