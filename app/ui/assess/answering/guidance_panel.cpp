// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/guidance_panel.h"

#include "app/text/language.h"
#include "app/text/score_text.h"
#include "app/ui/assess/answering/given_answer.h"
#include "app/ui/assess/fallback_mark.h"
#include "app/ui/kit/kit.h"

#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

namespace {

QString evidenceBody(const Item& item, const Names& names)
{
    QString lines;
    for (const Text& text : item.evidence)
        lines +=
            QStringLiteral("<p style=\"margin:0 0 4px %1px; text-indent:-%1px; line-height:120%\">•&nbsp;&nbsp;%2</p>")
                .arg(QString::number(qRound(bodyPixels() * 0.95)), shown(text, names).toHtmlEscaped());
    return lines;
}

QString referencesBody(const Item& item, const Names& names)
{
    QStringList lines;
    for (const Reference& reference : item.references) {
        QString line = QStringLiteral("<b>%1</b>").arg(shown(reference.label, names).toHtmlEscaped());
        if (!reference.note.isEmpty())
            line += QStringLiteral("<br>") + shown(reference.note, names).toHtmlEscaped();
        lines.append(QStringLiteral("<p style=\"margin:0 0 6px 0; line-height:120%\">%1</p>").arg(line));
    }
    return lines.join(QString());
}

QString holdingText(FeedsIndex feeds, const QString& least)
{
    if (feeds == FeedsIndex::None)
        return GuidancePanel::tr("An answer below “%1” does not meet it.").arg(least);
    const IndexKind index = feeds == FeedsIndex::Trust ? IndexKind::Trust : IndexKind::Readiness;
    return GuidancePanel::tr("An answer below “%1” holds the %2 back, whatever the number says.")
        .arg(least, bandName(index));
}

QString mustHaveBody(const AnswerSheet& sheet, const Item& item)
{
    if (!item.mustHave)
        return {};
    const ScalePoint* point = sheet.questionnaire().findPoint(item.mustHave->atLeast);
    const QString least = point ? shown(point->label, sheet.names()) : QString::number(item.mustHave->atLeast);
    return holdingText(sheet.questionnaire().feeds, least) + QLatin1Char('\n')
        + shown(item.mustHave->reason, sheet.names());
}

/// Whether any of the guidance is not there in the program's language.
bool isGuidanceFallback(const Item& item)
{
    const auto references = [](const Reference& reference) {
        return isFallback(reference.label) || isFallback(reference.note);
    };
    return isFallback(item.why) || isFallback(item.discussion) || (item.mustHave && isFallback(item.mustHave->reason))
        || std::any_of(item.evidence.begin(), item.evidence.end(), isFallback)
        || std::any_of(item.references.begin(), item.references.end(), references);
}

} // namespace

GuidancePanel::GuidancePanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("guidance"));
    setAccessibleName(tr("Guidance"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    m_fallback = makeFallbackMark(this);
    column->addWidget(m_fallback);
    addEarlier(column);
    m_mustHave = addPart(column, tr("Must-have"), QStringLiteral("guidanceMustHave"));
    m_why = addPart(column, tr("Why it matters"), QStringLiteral("guidanceWhy"));
    m_evidence = addPart(column, tr("What counts as evidence"), QStringLiteral("guidanceEvidence"));
    m_evidence.body->setTextFormat(Qt::RichText);
    m_references = addPart(column, tr("References"), QStringLiteral("guidanceReferences"));
    m_references.body->setTextFormat(Qt::RichText);
    m_discussion = addPart(column, tr("To talk about"), QStringLiteral("guidanceDiscussion"));
    column->addStretch(1);
}

void GuidancePanel::addEarlier(QVBoxLayout* column)
{
    m_earlier = makeCard(CardRole::Plain, this);
    auto* inside = new QVBoxLayout(m_earlier);
    inside->setContentsMargins(space::kM, space::kM, space::kM, space::kM);
    inside->setSpacing(space::kXs);
    m_earlierHeading = makeLabel(TextRole::Muted, {}, m_earlier);
    m_earlierAnswer = makeLabel(TextRole::Body, {}, m_earlier);
    m_earlierAnswer->setObjectName(QStringLiteral("earlierAnswer"));
    m_same = makeButton(ButtonRole::Plain, tr("Use the same answer (S)"), QStringLiteral("sameAnswer"), m_earlier);
    inside->addWidget(m_earlierHeading);
    inside->addWidget(m_earlierAnswer);
    inside->addWidget(m_same, 0, Qt::AlignLeft);
    column->addWidget(m_earlier);
    column->addSpacing(space::kS);
    connect(m_same, &QPushButton::clicked, this, &GuidancePanel::useSameAnswer);
}

GuidancePanel::Part GuidancePanel::addPart(QVBoxLayout* column, const QString& heading, const QString& objectName)
{
    Part part{makeLabel(TextRole::Section, heading, this), makeLabel(TextRole::Body, {}, this)};
    part.body->setObjectName(objectName);
    column->addWidget(part.heading);
    column->addWidget(part.body);
    column->addSpacing(space::kS);
    return part;
}

void GuidancePanel::showPart(const Part& part, const QString& body)
{
    part.heading->setVisible(!body.isEmpty());
    part.body->setVisible(!body.isEmpty());
    part.body->setText(body);
}

void GuidancePanel::showItem(const AnswerSheet& sheet, const Item& item)
{
    const Names& names = sheet.names();
    m_fallback->setVisible(!isFallback(item.text) && isGuidanceFallback(item));
    showPart(m_mustHave, mustHaveBody(sheet, item));
    showPart(m_why, item.why.isEmpty() ? QString() : shown(item.why, names));
    showPart(m_evidence, evidenceBody(item, names));
    showPart(m_references, referencesBody(item, names));
    showPart(m_discussion, item.discussion.isEmpty() ? QString() : shown(item.discussion, names));
    showEarlier(sheet, item);
}

bool GuidancePanel::offersSameAnswer() const
{
    return !m_earlier->isHidden() && !m_same->isHidden() && m_same->isEnabled();
}

QString GuidancePanel::whyNoSameAnswer() const
{
    return m_earlier->isHidden() ? tr("S does nothing here: there is no answer of last round to use.")
                                 : tr("S does nothing here: this is the answer of last round already.");
}

void GuidancePanel::useSameAnswer()
{
    if (offersSameAnswer())
        Q_EMIT sameAnswerChosen(m_earlierValue);
}

void GuidancePanel::showEarlier(const AnswerSheet& sheet, const Item& item)
{
    const auto earlier = sheet.earlier(item.id);
    const bool isThere = earlier && earlier->record.answer.state != AnswerState::NotAnswered;
    m_earlier->setVisible(isThere);
    if (!isThere)
        return;
    m_earlierValue = earlier->record.answer;
    m_earlierHeading->setText(tr("Last round, %1").arg(earlier->round));
    QString text = answerText(sheet.questionnaire(), item, m_earlierValue);
    if (!m_earlierValue.reason.empty())
        text = tr("%1: %2").arg(text, QString::fromStdString(m_earlierValue.reason));
    if (!earlier->record.note.empty())
        text += QLatin1Char('\n') + tr("Note: %1").arg(QString::fromStdString(earlier->record.note));
    m_earlierAnswer->setText(text);
    const SameAnswer same = sameAnswerOf(sheet.record(item.id), m_earlierValue);
    m_same->setVisible(sheet.access() == AnswerSheet::Access::Write);
    m_same->setText(same == SameAnswer::Confirm ? tr("Confirm this answer (S)") : tr("Use the same answer (S)"));
    m_same->setDisabled(same == SameAnswer::IsThere);
}

} // namespace soundings
