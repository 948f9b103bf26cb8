// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/closing/closing_dialog.h"

#include "app/ui/closing/survey_closing.h"
#include "app/ui/kit/kit.h"

#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace soundings {

ClosingDialog::ClosingDialog(const ClosingQuestion& question, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(question.title);
    setObjectName(QStringLiteral("closing"));
    setAccessibleName(question.title);
    setAccessibleDescription(question.text);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kXl, space::kXl, space::kXl, space::kL);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, question.title, this));
    column->addWidget(makeLabel(TextRole::Body, question.text, this));
    addSurveys(question, *column);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeScroller(content, this, PageWidth::Reading), 1);
    addButtons(*whole);
    fit(*content);
    allow();
}

void ClosingDialog::addSurveys(const ClosingQuestion& question, QVBoxLayout& column)
{
    QLabel* destroyed = makeLabel(TextRole::Strong,
                                  tr("What each person answered is destroyed when the round closes, for good. What is "
                                     "published of it stays as it is then."),
                                  this);
    destroyed->setObjectName(QStringLiteral("closing-destroys"));
    column.addWidget(destroyed);
    for (const SurveyPreview& preview : question.surveys) {
        auto* survey = new SurveyClosing(preview, this);
        m_surveys.push_back(survey);
        column.addWidget(survey);
        connect(survey, &SurveyClosing::changed, this, &ClosingDialog::allow);
    }
    column.addStretch(1);
}

void ClosingDialog::addButtons(QVBoxLayout& column)
{
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("closing-cancel"), this);
    m_close = makeButton(ButtonRole::Destroy, tr("Close the round"), QStringLiteral("closing-act"), this);
    QWidget* row = makeActionRow(m_close, {cancel});
    row->setContentsMargins(space::kXl, space::kM, space::kXl, space::kL);
    column.addWidget(makeHairline(this));
    column.addWidget(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    cancel->setDefault(true);
}

/// As large as the content needs, as far as the screen has room: what is longer scrolls.
void ClosingDialog::fit(const QWidget& content)
{
    const QScreen* on = parentWidget() != nullptr ? parentWidget()->screen() : screen();
    const QSize room = on->availableSize() * 9 / 10;
    const int width = std::min(pixelsOf(PageWidth::Reading), room.width());
    const int height = content.hasHeightForWidth() ? content.heightForWidth(width) : content.sizeHint().height();
    resize(width, std::min(height + qRound(bodyPixels() * 6), room.height()));
}

void ClosingDialog::allow()
{
    m_close->setEnabled(
        std::all_of(m_surveys.begin(), m_surveys.end(), [](const SurveyClosing* one) { return one->isReady(); }));
}

std::vector<ClosingChoices> ClosingDialog::choices() const
{
    std::vector<ClosingChoices> all;
    for (const SurveyClosing* survey : m_surveys)
        all.push_back(survey->choices());
    return all;
}

void ClosingDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QPushButton*>(focusWidget()) == nullptr)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

} // namespace soundings
