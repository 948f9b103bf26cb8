// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/partners/privacy_card.h"

#include "app/session/session.h"
#include "app/text/method_text.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/kit.h"
#include "app/ui/prompts.h"
#include "core/questionnaire/minimum_group.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>

namespace soundings {

namespace {

/// A sentence behind a bullet that stands alone in front of all its lines.
QLayout* makePoint(const QString& sentence, QWidget* parent)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addWidget(makeLabel(TextRole::Body, QStringLiteral("•"), parent), 0, Qt::AlignTop);
    row->addWidget(makeLabel(TextRole::Body, sentence, parent), 1);
    return row;
}

QWidget* makeProtection(int minimum)
{
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, space::kS, 0, 0);
    column->setSpacing(space::kS);
    for (const QString& sentence : protectionSentences(minimum))
        column->addLayout(makePoint(sentence, all));
    column->addWidget(makeLabel(TextRole::Body, protectionLimits(), all));
    return all;
}

} // namespace

PrivacyCard::PrivacyCard(Session& session, Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompts(prompts), m_people(new QSpinBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kM);
    column->addWidget(makeLabel(TextRole::Section, tr("Protecting staff"), this));
    QFrame* card = makeCard(CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    inside->setSpacing(space::kM);
    column->addWidget(card);
    inside->addWidget(makeLabel(TextRole::Body,
                                tr("No staff figure is published with fewer than %1 people behind it. A larger number "
                                   "protects small groups better and shows less.")
                                    .arg(session.workspace().minimumGroup),
                                this));
    if (session.file().isReadOnly || session.workspace().minimumGroup >= kMostMinimumGroup)
        m_people->hide();
    else
        addRaising(*inside);
    inside->addWidget(new Disclosure(
        protectionTitle(), QStringLiteral("partners-protection"),
        [minimum = session.workspace().minimumGroup] { return makeProtection(minimum); }, this));
}

void PrivacyCard::addRaising(QVBoxLayout& column)
{
    m_people->setObjectName(QStringLiteral("partners-minimum-group"));
    m_people->setAccessibleName(tr("Fewest people behind a staff figure"));
    m_people->setRange(m_session.workspace().minimumGroup, kMostMinimumGroup);
    m_people->setFocusPolicy(Qt::StrongFocus);
    m_people->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_people->setAlignment(Qt::AlignCenter);
    QPushButton* button =
        makeButton(ButtonRole::Plain, tr("Raise the number"), QStringLiteral("partners-raise-minimum"), this);
    button->setEnabled(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::kM);
    line->addWidget(m_people);
    line->addWidget(button);
    line->addStretch(1);
    column.addLayout(line);
    column.addWidget(makeLabel(
        TextRole::Muted,
        tr("It can be raised to %1, for surveys published from then on, and not lowered again.").arg(kMostMinimumGroup),
        this));
    connect(m_people, &QSpinBox::valueChanged, button,
            [this, button](int people) { button->setEnabled(people > m_session.workspace().minimumGroup); });
    connect(button, &QPushButton::clicked, this, &PrivacyCard::raise);
}

void PrivacyCard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_people->hasFocus() && m_people->value() > m_session.workspace().minimumGroup)
        raise();
    else
        QWidget::keyPressEvent(event);
}

void PrivacyCard::raise()
{
    const int people = m_people->value();
    if (!m_prompts.confirm(
            tr("Raise the number to %1").arg(people),
            tr("From now on no staff figure is published with fewer than %1 people behind it. What is published "
               "already stays as it is. This cannot be undone, and the number cannot be lowered again.")
                .arg(people),
            tr("Raise it to %1").arg(people)))
        return;
    if (m_session.staffSurveys().raiseMinimumGroup(people))
        Q_EMIT said(tr("Staff figures now need %1 people.").arg(people));
}

} // namespace soundings
