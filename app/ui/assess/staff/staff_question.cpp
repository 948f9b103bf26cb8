// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/assess/staff/staff_question.h"

#include "app/ui/assess/answering/choice_list.h"
#include "app/ui/assess/answering/note_field.h"
#include "app/ui/assess/fallback_mark.h"
#include "app/ui/assess/staff/staff_message.h"
#include "app/ui/kit/kit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace soundings {

StaffQuestion::StaffQuestion(QWidget* parent) : QWidget(parent)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::kXs, 0);
    column->setSpacing(space::kM);
    m_place = makeLabel(TextRole::Muted, {}, content);
    m_place->setObjectName(QStringLiteral("staffPlace"));
    m_question = makeLabel(TextRole::Item, {}, content);
    m_question->setObjectName(QStringLiteral("staffQuestion"));
    m_fallback = makeFallbackMark(content);
    m_lead = makeLabel(TextRole::Body, {}, content);
    m_choices = new ChoiceList(content);
    m_clear = makeButton(ButtonRole::Link, tr("Clear my answer"), QStringLiteral("staffClear"), content);
    m_clear->setToolTip(tr("Press Delete"));
    m_comment = new NoteField(content);
    m_comment->setObjectName(QStringLiteral("staffComment"));
    m_comment->setLeastLines(4);
    m_comment->setAccessibleName(tr("Your own words"));
    m_count = makeLabel(TextRole::Muted, {}, content);
    m_count->setObjectName(QStringLiteral("staffCount"));
    m_saved = makeLabel(TextRole::Muted, {}, content);
    m_saved->setObjectName(QStringLiteral("staffCommentSaved"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_place, m_question, m_fallback, m_lead, m_choices, m_clear,
                                                         m_comment, m_count, m_saved})
        column->addWidget(part);
    column->setAlignment(m_comment, Qt::AlignLeft);
    column->setAlignment(m_clear, Qt::AlignLeft);
    column->addStretch(1);
    m_scroller = makeScroller(content, this, PageWidth::Reading);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, space::kXl, 0); // off the edge of a narrow window, as the buttons below
    outer->addWidget(m_scroller);
    connect(m_choices, &ChoiceList::chosen, this, &StaffQuestion::choose);
    connect(m_choices, &ChoiceList::keyRefused, this, &StaffQuestion::keyRefused);
    connect(m_clear, &QPushButton::clicked, this, &StaffQuestion::clear);
    connect(m_comment, &NoteField::settled, this, &StaffQuestion::written);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &StaffQuestion::keepWithinLimit);
}

void StaffQuestion::showFace(const StaffFace& face, const QString& comment)
{
    m_face = face;
    m_place->setText(face.place);
    m_lead->setText(face.lead);
    m_lead->setVisible(!face.lead.isEmpty());
    m_question->setText(face.question);
    showFallback(m_fallback, face.source);
    m_choices->showChoices(face.points, face.specials);
    m_choices->setVisible(!face.takesText);
    m_choices->showChosen(face.chosenIndex());
    m_clear->setVisible(hasChoice());
    m_comment->setVisible(face.takesText);
    m_count->setVisible(face.takesText);
    m_saved->clear();
    m_saved->setVisible(face.takesText);
    if (face.takesText)
        m_comment->setAccessibleName(face.question);
    m_comment->setAccessibleDescription(face.lead);
    m_comment->begin();
    m_comment->showNote(face.takesText ? comment : QString());
    keepWithinLimit();
    m_scroller->verticalScrollBar()->setValue(0);
}

void StaffQuestion::showSaved(Code chosen, const QString& sign)
{
    m_face.chosen = chosen;
    m_choices->showChosen(m_face.chosenIndex(), sign);
    m_clear->setVisible(hasChoice());
    m_saved->setText(m_face.takesText ? sign : QString());
    if (m_face.takesText && !sign.isEmpty())
        m_comment->markKept();
}

void StaffQuestion::keepWithinLimit()
{
    if (!m_face.takesText)
        return;
    const QString text = m_comment->toPlainText();
    if (text.size() > m_face.mostCharacters) {
        QTextCursor cursor = m_comment->textCursor();
        const int at = std::min(cursor.position(), m_face.mostCharacters);
        m_comment->setPlainText(text.left(m_face.mostCharacters));
        cursor = m_comment->textCursor();
        cursor.setPosition(at);
        m_comment->setTextCursor(cursor);
        return; // setPlainText came back here
    }
    m_count->setText(tr("%1 of %2 characters").arg(text.size()).arg(m_face.mostCharacters));
}

void StaffQuestion::choose(std::optional<int> index)
{
    if (!index || *index < 0 || *index >= static_cast<int>(m_face.codes.size()))
        return;
    m_choices->focusCard(*index);
    const Code code = m_face.codes[static_cast<std::size_t>(*index)];
    if (code != m_face.chosen)
        Q_EMIT chosen(code);
    else
        Q_EMIT keyRefused(tr("This is your answer already. Press Delete to clear it."));
}

bool StaffQuestion::hasChoice() const { return !m_face.takesText && m_face.chosenIndex().has_value(); }

void StaffQuestion::clear()
{
    if (!hasChoice())
        return;
    const int at = *m_face.chosenIndex();
    Q_EMIT chosen(kCodeNotAnswered);
    m_choices->focusCard(at); // the button has gone
}

void StaffQuestion::act(AnsweringAct act, int number)
{
    if (m_face.takesText)
        return;
    switch (act) {
    case AnsweringAct::Choose:
        m_choices->pressKey(QString::number(number));
        break;
    case AnsweringAct::Up:
        m_choices->moveFocus(-1);
        break;
    case AnsweringAct::Down:
        m_choices->moveFocus(1);
        break;
    case AnsweringAct::NotApplicable:
        m_choices->pressKey(QStringLiteral("N"));
        break;
    case AnsweringAct::DontKnow:
        m_choices->pressKey(QStringLiteral("K"));
        break;
    case AnsweringAct::Clear:
        clear();
        break;
    default:
        break;
    }
}

OfferedKeys StaffQuestion::offeredKeys() const { return m_face.takesText ? OfferedKeys{} : m_choices->offeredKeys(); }

void StaffQuestion::focusAnswer()
{
    if (m_face.takesText) {
        m_comment->setFocus(Qt::OtherFocusReason);
        m_comment->moveCursor(QTextCursor::End);
    } else {
        m_choices->focusChosen();
    }
}

void StaffQuestion::settle() { m_comment->settle(); }

void StaffQuestion::forget()
{
    QGuiApplication::inputMethod()->reset();
    QClipboard& clipboard = *QGuiApplication::clipboard();
    const QString written = m_comment->toPlainText();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer}) {
        const QString copied = clipboard.text(mode);
        const bool isOurs = mode == QClipboard::Clipboard ? clipboard.ownsClipboard()
            : mode == QClipboard::Selection               ? clipboard.ownsSelection()
                                                          : clipboard.ownsFindBuffer();
        if (isOurs || (!copied.isEmpty() && written.contains(copied)))
            clipboard.clear(mode);
    }
    showFace({}, {});
}

} // namespace soundings
