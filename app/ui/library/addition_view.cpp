// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/addition_view.h"

#include "app/text/version_text.h"
#include "app/ui/kit/kit.h"
#include "app/ui/library/library_words.h"
#include "app/ui/library/questionnaire_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace soundings {

AdditionView::AdditionView(const QuestionnairePtr& questionnaire, const QuestionnaireAddition& addition,
                           const QString& fileName, QWidget* parent)
    : QWidget(parent), m_questionnaire(questionnaire), m_addition(addition)
{
    setObjectName(QStringLiteral("library-addition"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kXxl, 0, space::kXxl, space::kXxl);
    column->setSpacing(space::kM);
    const QString name = nameWithVersion(*questionnaire);
    column->addWidget(makeLabel(TextRole::Title, mayAdd() ? tr("Add %1?").arg(name) : name, this));
    QLabel* words = makeLabel(TextRole::Lead, lead(fileName), this);
    words->setObjectName(QStringLiteral("library-lead"));
    column->addWidget(words);
    column->addWidget(makeLabel(TextRole::Body, questionnaireFacts(*questionnaire), this, Measure::Wide));
    if (addition.there)
        addChanges(*column);
    column->addWidget(makeQuestionnairePreview(questionnaire, this));
    addButtons(*column);
    column->addStretch(1);
}

bool AdditionView::mayAdd() const
{
    return m_addition.kind == QuestionnaireAddition::Kind::New
        || m_addition.kind == QuestionnaireAddition::Kind::OtherVersion;
}

QString AdditionView::lead(const QString& fileName) const
{
    const QString version = QString::fromStdString(m_questionnaire->version);
    switch (m_addition.kind) {
    case QuestionnaireAddition::Kind::New:
        return tr("%1 has no faults. Nothing is stored until you add it.").arg(fileName);
    case QuestionnaireAddition::Kind::OtherVersion:
        return m_addition.isOlder
            ? tr("%1 has no faults. It is older than version %2, which is here already and stays the one that new "
                 "rounds ask.")
                  .arg(fileName, QString::fromStdString(m_addition.there->version))
            : tr("%1 has no faults. Rounds that have begun keep the version they began with; all others ask version "
                 "%2 from then on.")
                  .arg(fileName, version);
    case QuestionnaireAddition::Kind::Same:
        return tr("There is nothing to add: version %1 is here already, and %2 asks the same. To bring other changes "
                  "in, give it another version.")
            .arg(version, fileName);
    case QuestionnaireAddition::Kind::Taken:
        break;
    }
    return tr("It cannot be added: version %1 of a questionnaire with this id is here already and asks something else. "
              "Give it another version in %2, or another id if it is another questionnaire.")
        .arg(version, fileName);
}

void AdditionView::addChanges(QVBoxLayout& column)
{
    QFrame* card =
        makeCard(m_addition.kind == QuestionnaireAddition::Kind::Taken ? CardRole::Stop : CardRole::Plain, this);
    QVBoxLayout* inside = makeCardLayout(card);
    const QStringList lines = versionLines(*m_addition.there, *m_questionnaire);
    for (const QString& line : lines)
        inside->addWidget(
            makeLabel(&line == &lines.front() ? TextRole::Section : TextRole::Body, line, card, Measure::Wide));
    card->setObjectName(QStringLiteral("library-changes"));
    if (lines.size() > 1) {
        QPushButton* copy = makeButton(ButtonRole::Link, tr("Copy the list"), QStringLiteral("library-copy"), card);
        connect(copy, &QPushButton::clicked, this,
                [lines] { QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n'))); });
        inside->addWidget(copy, 0, Qt::AlignLeft);
    }
    column.addWidget(card);
}

void AdditionView::addButtons(QVBoxLayout& column)
{
    if (!mayAdd()) {
        QPushButton* back = makeButton(ButtonRole::Primary, tr("Back"), QStringLiteral("library-cancel"), this);
        connect(back, &QPushButton::clicked, this, &AdditionView::left);
        return column.addWidget(makeActionRow(back));
    }
    QPushButton* cancel = makeButton(ButtonRole::Plain, tr("Cancel"), QStringLiteral("library-cancel"), this);
    QPushButton* add = makeButton(ButtonRole::Primary, tr("Add"), QStringLiteral("library-act"), this);
    add->setAccessibleName(tr("Add %1").arg(nameWithVersion(*m_questionnaire)));
    column.addWidget(makeActionRow(add, {cancel}));
    connect(cancel, &QPushButton::clicked, this, &AdditionView::left);
    connect(add, &QPushButton::clicked, this, &AdditionView::added);
}

} // namespace soundings
