// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/actions/action_form.h"

#include "app/session/session.h"
#include "app/text/action_text.h"
#include "app/text/date_text.h"
#include "app/text/item_text.h"
#include "app/text/score_text.h"
#include "app/ui/actions/action_lines.h"
#include "app/ui/kit/date_field.h"
#include "app/ui/kit/kit.h"
#include "app/ui/kit/still_box.h"
#include "app/ui/kit/tab_order.h"
#include "core/results/next_steps.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace soundings {

namespace {

QString wordsOf(const std::string& text) { return QString::fromStdString(text); }

int widthOfShortField() { return qRound(bodyPixels() * 24); }

} // namespace

ActionDraft draftOf(const Action& action) { return {action, action.due ? dateText(*action.due) : QString()}; }

ActionForm::ActionForm(Session& session, const ActionDraft& draft, QWidget* parent)
    : QWidget(parent), m_session(session), m_before(draft.action), m_text(new QLineEdit(this)),
      m_aim(new StillBox(QStringLiteral("action-aim"), this)),
      m_partner(new StillBox(QStringLiteral("action-partner"), this)), m_owner(new QLineEdit(this)),
      m_due(new DateField(this)), m_status(new StillBox(QStringLiteral("action-status"), this)),
      m_note(new QPlainTextEdit(this)), m_fault(makeLabel(TextRole::Body, {}, this))
{
    setObjectName(QStringLiteral("actionForm"));
    m_text->setText(wordsOf(draft.action.text));
    m_text->setMaxLength(static_cast<int>(kLongestActionText));
    m_owner->setText(wordsOf(draft.action.owner));
    m_owner->setMaxLength(static_cast<int>(kLongestOwner));
    m_due->setText(draft.due);
    m_note->setPlainText(wordsOf(draft.action.note));
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::Doing, ActionStatus::Done, ActionStatus::Dropped})
        m_status->addItem(actionStatusText(status), static_cast<int>(status));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(draft.action.status)));
    fillPartners();
    fillAims();
    layOut();
    connect(m_aim, &QComboBox::currentIndexChanged, this, &ActionForm::aimChosen);
    tabAsLaidOut(*this); // the fields were made before what stands above them
}

void ActionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void ActionForm::begin() { m_text->setFocus(); }

/// The suggestions of the round that the pages show, and the question that the action has already.
void ActionForm::fillAims()
{
    m_aims = {{}};
    m_aim->addItem(tr("No question"));
    const auto isSame = [](const Aim& aim, const Action& action) {
        return aim.questionnaire == action.questionnaire && aim.item == action.item && aim.about == action.about;
    };
    if (const auto round = m_session.rounds().current()) {
        const RoundResult& result = m_session.rounds().result(round->id);
        for (const NextStepSuggestion& step : suggestedNextSteps(result, std::numeric_limits<std::size_t>::max())) {
            m_aims.push_back({step.questionnaire, step.item, step.about, nextStepText(result, step)});
            m_aim->addItem(itemTitle(result, step.questionnaire, step.about, step.item));
        }
    }
    auto own = std::find_if(m_aims.begin(), m_aims.end(), [&](const Aim& aim) { return isSame(aim, m_before); });
    if (own == m_aims.end() && !m_before.item.isEmpty()) {
        own = m_aims.insert(m_aims.end(), {m_before.questionnaire, m_before.item, m_before.about, {}});
        m_aim->addItem(questionOf(m_session, m_before));
    }
    m_aim->setCurrentIndex(m_before.item.isEmpty() ? 0 : static_cast<int>(own - m_aims.begin()));
    m_partner->setEnabled(m_aims[static_cast<std::size_t>(m_aim->currentIndex())].about.isEmpty());
}

void ActionForm::fillPartners()
{
    m_partner->addItem(tr("No partner"), QString());
    for (const Agency& partner : m_session.workspace().partners)
        if (partner.standing == AgencyStanding::Active || partner.id == m_before.about)
            m_partner->addItem(wordsOf(partner.name), wordsOf(partner.id.value));
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(wordsOf(m_before.about.value))));
}

/// A question about a partner says who; its suggestion is the text until another one is written.
void ActionForm::aimChosen()
{
    const Aim& aim = m_aims[static_cast<std::size_t>(m_aim->currentIndex())];
    const auto isSuggested = [&](const Aim& one) { return one.suggestion == m_text->text(); };
    if (m_text->text().isEmpty() || std::any_of(m_aims.begin(), m_aims.end(), isSuggested))
        m_text->setText(aim.suggestion);
    m_partner->setEnabled(aim.about.isEmpty());
    if (!aim.about.isEmpty())
        m_partner->setCurrentIndex(std::max(0, m_partner->findData(wordsOf(aim.about.value))));
}

void ActionForm::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    QPushButton* back = makeButton(ButtonRole::Link, tr("‹ Actions"), QStringLiteral("action-back"), this);
    back->setAccessibleName(tr("Back to the actions"));
    connect(back, &QPushButton::clicked, this, &ActionForm::finished);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(
        makeLabel(TextRole::Title, m_before.id == 0 ? tr("A new action") : tr("Change the action"), this));
    setLook(*m_fault, "tone", QStringLiteral("stop"));
    m_fault->setObjectName(QStringLiteral("action-fault"));
    m_fault->hide();
    column->addWidget(m_fault);
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kXl);
    inside->setSpacing(space::kL);
    addFields(*inside);
    column->addWidget(card);
    addButtons(*column);
    column->addStretch(1);
}

void ActionForm::addFields(QVBoxLayout& column)
{
    m_text->setObjectName(QStringLiteral("action-text"));
    column.addWidget(makeField(tr("What will be done"), {}, m_text, this));
    addChoices(column);
    m_owner->setObjectName(QStringLiteral("action-owner"));
    m_owner->setMaximumWidth(widthOfShortField());
    column.addWidget(makeField(tr("Owner"),
                               tr("A role, such as “data protection lead”. No names: the file may be "
                                  "passed on."),
                               m_owner, this));
    m_due->setObjectName(QStringLiteral("action-due"));
    m_due->setMaximumWidth(widthOfShortField());
    column.addWidget(makeField(tr("Due day"),
                               tr("Such as %1. Leave it empty where there is none.").arg(dateText({2026, 10, 5})),
                               m_due, this));
    m_status->setMaximumWidth(widthOfShortField());
    column.addWidget(makeField(tr("Status"), {}, m_status, this));
    m_note->setObjectName(QStringLiteral("action-note"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(qRound(bodyPixels() * 6));
    column.addWidget(makeField(tr("Note"), {}, m_note, this));
}

void ActionForm::addChoices(QVBoxLayout& column)
{
    column.addWidget(makeField(tr("Question it is meant to move"),
                               tr("From the suggestions of the round that the pages show. The list then says whether "
                                  "its answer moved."),
                               m_aim, this));
    m_partner->setMaximumWidth(widthOfShortField());
    column.addWidget(makeField(tr("Partner"), {}, m_partner, this));
}

void ActionForm::addButtons(QVBoxLayout& column)
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("action-cancel"), this);
    QPushButton* keep =
        makeButton(ButtonRole::Primary, m_before.id == 0 ? tr("Add the action") : tr("Keep the changes"),
                   QStringLiteral("action-keep"), this);
    column.addSpacing(space::kS);
    column.addWidget(makeActionRow(keep, {cancel}));
    connect(cancel, &QPushButton::clicked, this, &ActionForm::finished);
    connect(keep, &QPushButton::clicked, this, &ActionForm::finish);
}

ActionDraft ActionForm::draft() const
{
    Action action = m_before;
    action.text = m_text->text().simplified().toStdString();
    const Aim& aim = m_aims[static_cast<std::size_t>(m_aim->currentIndex())];
    const bool isMoved = aim.item != m_before.item || aim.questionnaire != m_before.questionnaire;
    action.questionnaire = aim.questionnaire;
    action.item = aim.item;
    action.about = aim.about.isEmpty() ? AgencyId{m_partner->currentData().toString().toStdString()} : aim.about;
    if (const auto round = m_session.rounds().current(); round && (isMoved || m_before.id == 0))
        action.round = round->id; // whose answer it is to move from
    action.owner = m_owner->text().simplified().toStdString();
    action.due = m_due->date();
    action.status = static_cast<ActionStatus>(m_status->currentData().toInt());
    action.note = m_note->toPlainText().trimmed().toStdString();
    return {action, m_due->text()};
}

void ActionForm::complain(QWidget& field, const QString& words)
{
    setLook(field, "wrong", true);
    m_fault->setText(words);
    m_fault->show();
    field.setFocus();
}

void ActionForm::finish()
{
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_due), static_cast<QWidget*>(m_note)})
        setLook(*field, "wrong", false);
    m_fault->hide();
    const ActionDraft kept = draft();
    if (kept.action.text.empty())
        return complain(*m_text, tr("Say what will be done."));
    if (!kept.action.due && !kept.due.trimmed().isEmpty())
        return complain(*m_due, writeDateText({2026, 10, 5}));
    if (m_note->toPlainText().trimmed().toUcs4().size() > static_cast<qsizetype>(kLongestActionNote))
        return complain(*m_note, tr("The note is longer than %1 characters. Shorten it.").arg(kLongestActionNote));
    const bool isNew = m_before.id == 0;
    if (!(isNew ? m_session.decisions().add(kept.action) : m_session.decisions().change(kept.action)))
        return;
    Q_EMIT finished();
    Q_EMIT said(isNew ? tr("The action is added.") : tr("The action is changed."));
}

} // namespace soundings
