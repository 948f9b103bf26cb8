// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/beside_answer.h"

#include "app/ui/assess/answering/evidence_list.h"
#include "app/ui/assess/answering/note_field.h"
#include "app/ui/kit/bring_into_view.h"
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
    column->setContentsMargins(space::kXs, space::kM, space::kXs, space::kXs); // level with the cards
    column->setSpacing(space::kS);
    addComeBack(column);
    addNote(column);
    addEvidence(column);
}

template <class Tell> void BesideAnswer::telling(QLabel* sign, Tell tell)
{
    const QScopedValueRollback<QLabel*> now(m_telling, sign);
    tell();
}

void BesideAnswer::addComeBack(QVBoxLayout* column)
{
    m_comeBack = makeButton(ButtonRole::Plain, tr("Come back to this"), QStringLiteral("comeBack"), this);
    m_comeBack->setCheckable(true);
    m_comeBack->setToolTip(tr("Press C"));
    m_comeBackSign = makeSign(QStringLiteral("comeBackSaved"), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(m_comeBack);
    line->addWidget(m_comeBackSign, 1, Qt::AlignVCenter);
    column->addLayout(line);
    connect(m_comeBack, &QPushButton::clicked, this,
            [this] { telling(m_comeBackSign, [this] { Q_EMIT comeBackToggled(); }); });
}

QLabel* BesideAnswer::addHeading(QVBoxLayout* column, const QString& text, const QString& signName, QWidget* buddy)
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, space::kS, 0, 0);
    line->setSpacing(space::kM);
    QLabel* heading = makeLabel(TextRole::Strong, text, this);
    heading->setBuddy(buddy);
    QLabel* sign = makeSign(signName, this);
    line->addWidget(heading, 1);
    line->addWidget(sign, 0, Qt::AlignBottom);
    column->addLayout(line);
    return sign;
}

void BesideAnswer::addNote(QVBoxLayout* column)
{
    m_note = new NoteField(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Why this answer? Where did you disagree?"));
    m_noteSign = addHeading(column, tr("Note"), QStringLiteral("noteSaved"), m_note);
    column->addWidget(m_note);
    connect(m_note, &NoteField::settled, this,
            [this](const QString& note) { telling(m_noteSign, [this, &note] { Q_EMIT noteWritten(note); }); });
}

void BesideAnswer::addEvidence(QVBoxLayout* column)
{
    m_evidence = new EvidenceList(this);
    m_evidenceSign = addHeading(column, tr("Evidence"), QStringLiteral("evidenceSaved"), m_evidence);
    column->addWidget(m_evidence);
    connect(m_evidence, &EvidenceList::settled, this, [this](const std::vector<std::string>& evidence) {
        telling(m_evidenceSign, [this, &evidence] { Q_EMIT evidenceWritten(evidence); });
    });
}

void BesideAnswer::begin()
{
    m_note->begin();
    m_evidence->begin();
}

void BesideAnswer::showRecord(const AnswerRecord& record, const QString& sign)
{
    for (QLabel* one : {m_comeBackSign, m_noteSign, m_evidenceSign})
        one->setText(one == m_telling ? sign : QString());
    m_comeBack->setChecked(record.comeBack);
    m_comeBack->setText(record.comeBack ? tr("✓ Marked to come back to") : tr("Come back to this"));
    m_note->showNote(QString::fromStdString(record.note));
    m_evidence->showEvidence(record.evidence);
}

void BesideAnswer::setAccess(AnswerSheet::Access access)
{
    const bool isReadOnly = access == AnswerSheet::Access::ReadOnly;
    m_note->setReadOnly(isReadOnly);
    m_evidence->setAccess(isReadOnly ? EvidenceList::Access::ReadOnly : EvidenceList::Access::Write);
    m_comeBack->setDisabled(isReadOnly);
}

void BesideAnswer::act(AnsweringAct act)
{
    if (act == AnsweringAct::ComeBack)
        return m_comeBack->click();
    if (act == AnsweringAct::Evidence)
        m_evidence->addLine();
    else if (act == AnsweringAct::Note)
        m_note->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { bringIntoView(*this, rect()); });
}

void BesideAnswer::settle()
{
    m_note->settle();
    m_evidence->settle();
}

} // namespace soundings
