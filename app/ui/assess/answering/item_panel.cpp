// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/answering/item_panel.h"

#include "app/text/must_have_standing_text.h"
#include "app/ui/assess/answering/beside_answer.h"
#include "app/ui/assess/answering/choice_list.h"
#include "app/ui/assess/answering/given_answer.h"
#include "app/ui/assess/answering/quiet_hint.h"
#include "app/ui/assess/answering/reason_field.h"
#include "app/ui/assess/fallback_mark.h"
#include "app/ui/assess/mark_shape.h"
#include "app/ui/kit/bring_into_view.h"
#include "app/ui/kit/kit.h"

#include <QTimer>
#include <QVBoxLayout>

namespace soundings {

/// The record on file with a change, to be put there.
template <class Change> void ItemPanel::edit(Change change)
{
    AnswerRecord record = m_record;
    change(record);
    Q_EMIT edited(record);
}

ItemPanel::ItemPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("itemPanel"));
    build();
    connect(m_choices, &ChoiceList::chosen, this, &ItemPanel::choose);
    connect(m_choices, &ChoiceList::keyRefused, this, &ItemPanel::keyRefused);
    connect(m_reason, &ReasonField::given, this, [this](const QString& reason) {
        const bool wasThere = m_reason->hasFieldFocus();
        editAnswer(Answer::notApplicable(reason.toStdString()));
        if (wasThere)
            m_choices->focusChosen();
    });
    connect(m_beside, &BesideAnswer::clearAsked, this, &ItemPanel::clear);
    connect(m_beside, &BesideAnswer::comeBackToggled, this, [this] {
        m_isMarkedHere = !m_record.comeBack;
        edit([](AnswerRecord& record) { record.comeBack = !record.comeBack; });
    });
    connect(m_beside, &BesideAnswer::noteWritten, this,
            [this](const QString& note) { edit([&](AnswerRecord& record) { record.note = note.toStdString(); }); });
    connect(m_beside, &BesideAnswer::evidenceWritten, this, [this](const std::vector<std::string>& evidence) {
        edit([&](AnswerRecord& record) { record.evidence = evidence; });
    });
}

void ItemPanel::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::kXs, 0, space::kXs, 0);
    m_place = makeLabel(TextRole::Muted, {}, this);
    top->addWidget(m_place, 1);
    m_mustHave = new QWidget(this);
    auto* badge = new QHBoxLayout(m_mustHave);
    badge->setContentsMargins(0, 0, 0, 0);
    auto* mark = new QLabel(m_mustHave);
    mark->setPixmap(markPixmap(MarkShape::MustHave, static_cast<int>(bodyPixels() * 1.15), devicePixelRatioF()));
    badge->addWidget(mark);
    badge->addWidget(makeLabel(TextRole::Muted, tr("Must-have"), m_mustHave));
    top->addWidget(m_mustHave);
    column->addLayout(top);
    m_text = makeLabel(TextRole::Item, {}, this);
    m_text->setObjectName(QStringLiteral("itemText"));
    m_text->setContentsMargins(space::kXs, 0, space::kXs, 0); // level with the cards, which keep room for their ring
    column->addWidget(m_text);
    m_fallback = makeFallbackMark(this);
    m_fallback->setContentsMargins(space::kXs, 0, 0, 0);
    column->addWidget(m_fallback);
    column->addSpacing(space::kXs);
    m_choices = new ChoiceList(this);
    column->addWidget(m_choices);
    m_standing = makeQuietHint(this);
    m_standing->setObjectName(QStringLiteral("mustHaveStanding"));
    m_standing->setContentsMargins(space::kXs, 0, space::kXs, 0);
    column->addWidget(m_standing);
    m_reason = new ReasonField(this);
    m_reason->hide();
    column->addWidget(m_reason);
    m_beside = new BesideAnswer(this);
    column->addWidget(m_beside);
    column->addStretch(1);
}

QString ItemPanel::placeText(const AnswerSheet& sheet, const Item& item) const
{
    const Section* section = sheet.questionnaire().sectionOf(item.id);
    if (!section)
        return {};
    const auto at =
        std::find_if(section->items.begin(), section->items.end(), [&](const Item& one) { return one.id == item.id; });
    return tr("%1 · %2 of %3")
        .arg(shown(section->title, sheet.names()))
        .arg(at - section->items.begin() + 1)
        .arg(section->items.size());
}

void ItemPanel::showItem(const AnswerSheet& sheet, const Item& item)
{
    m_allowed = itemChoices(sheet.questionnaire(), item, sheet.names());
    m_needsReason = sheet.questionnaire().notApplicableNeedsReason;
    m_standingOf = [&questionnaire = sheet.questionnaire(), &item](const Answer& answer) {
        return mustHaveStandingText(questionnaire, item, answer);
    };
    m_place->setText(placeText(sheet, item));
    m_mustHave->setVisible(item.mustHave.has_value());
    m_text->setText(shown(item.text, sheet.names()));
    showFallback(m_fallback, item.text);
    m_choices->showChoices(m_allowed.points, m_allowed.specials);
    m_choices->setAccessibleName(m_text->text());
    setAccess(sheet.access());
    m_beside->begin();
    m_isMarkedHere = false;
    showRecord(sheet.record(item.id), sheet.unsavedSign(item.id));
}

void ItemPanel::setAccess(AnswerSheet::Access access)
{
    m_isReadOnly = access == AnswerSheet::Access::ReadOnly;
    m_beside->setAccess(access);
    if (m_isReadOnly)
        m_reason->setReadOnly();
    else
        m_reason->setWritable();
}

void ItemPanel::showRecord(const AnswerRecord& record, const QString& sign)
{
    m_record = record;
    m_choices->showChosen(m_allowed.indexOf(record.answer), m_beside->isTelling() ? QString() : sign);
    showReasonFor(record.answer);
    showStanding(record.answer, sign);
    m_beside->showRecord(record, sign);
}

void ItemPanel::showReasonFor(const Answer& answer)
{
    if (answer.state == AnswerState::NotApplicable && m_needsReason)
        m_reason->showReason(QString::fromStdString(answer.reason));
    else
        m_reason->hide();
}

/// Scrolled into view when the answer was given just now.
void ItemPanel::showStanding(const Answer& answer, const QString& sign)
{
    const QString text = m_standingOf(answer);
    if (m_standing->text() == text)
        return;
    showHint(m_standing, text);
    if (!text.isEmpty() && !sign.isEmpty())
        QTimer::singleShot(0, m_standing, [this] { bringIntoView(*m_standing, m_standing->rect()); });
}

void ItemPanel::answerWith(const Answer& answer)
{
    settle();
    editAnswer(answer);
    focusAnswer();
}

void ItemPanel::focusAnswer() { m_choices->focusChosen(); }

/// Of answers that can only be read none does anything.
OfferedKeys ItemPanel::offeredKeys() const { return m_isReadOnly ? OfferedKeys{} : m_choices->offeredKeys(); }

bool ItemPanel::hasAnswerFocus() const { return m_choices->hasCardFocus(); }

void ItemPanel::editAnswer(const Answer& answer)
{
    if (m_isReadOnly)
        return;
    const AnswerRecord given = withAnswer(m_record, answer, m_isMarkedHere ? MarkSet::JustNow : MarkSet::Before);
    if (given != m_record)
        Q_EMIT edited(given);
    else if (answer.state != AnswerState::NotAnswered)
        Q_EMIT keyRefused(tr("This is your answer already. Press Delete to clear it."));
}

void ItemPanel::choose(std::optional<int> index)
{
    if (m_isReadOnly)
        Q_EMIT readOnlyPressed();
    if (!index || m_isReadOnly || *index < 0 || *index >= static_cast<int>(m_allowed.answers.size()))
        return;
    const Answer wanted = m_allowed.answers[static_cast<std::size_t>(*index)];
    m_choices->focusCard(*index);
    if (m_allowed.indexOf(m_record.answer) == index)
        return editAnswer(m_record.answer); // with its reason
    if (wanted.state != AnswerState::NotApplicable || !m_needsReason)
        return editAnswer(wanted);
    m_reason->showReason({});
    m_reason->goThere();
}

void ItemPanel::press(const QString& key)
{
    if (!m_isReadOnly)
        m_choices->pressKey(key);
}

void ItemPanel::clear()
{
    if (m_record.answer.state != AnswerState::NotAnswered)
        editAnswer({});
}

void ItemPanel::act(AnsweringAct act, int number)
{
    switch (act) {
    case AnsweringAct::Choose:
        press(QString::number(number));
        break;
    case AnsweringAct::Up:
        m_choices->moveFocus(-1);
        if (m_choices->focusedCard() == 0)
            bringIntoView(*m_text, m_text->rect());
        break;
    case AnsweringAct::Down:
        m_choices->moveFocus(1);
        break;
    case AnsweringAct::NotApplicable:
        press(QStringLiteral("N"));
        break;
    case AnsweringAct::DontKnow:
        press(QStringLiteral("K"));
        break;
    case AnsweringAct::Clear:
        clear();
        break;
    case AnsweringAct::ComeBack:
    case AnsweringAct::Evidence:
    case AnsweringAct::Note:
        m_beside->act(act);
        break;
    case AnsweringAct::Leave:
        if (m_reason->hasFieldFocus())
            showReasonFor(m_record.answer);
        focusAnswer();
        break;
    default:
        break;
    }
}

void ItemPanel::placeBar(QBoxLayout* underQuestion) { m_beside->placeBar(underQuestion); }

void ItemPanel::settle()
{
    m_reason->settle();
    m_beside->settle();
}

} // namespace soundings
