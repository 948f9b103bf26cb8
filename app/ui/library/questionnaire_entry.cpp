// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/questionnaire_entry.h"

#include "app/text/language.h"
#include "app/ui/kit/disclosure.h"
#include "app/ui/kit/folding_row.h"
#include "app/ui/kit/kit.h"
#include "app/ui/library/library_words.h"

#include <QVBoxLayout>

namespace soundings {

namespace {

QString keyOf(const Questionnaire& questionnaire)
{
    return QString::fromStdString(questionnaire.id.value + "-" + questionnaire.version);
}

} // namespace

QuestionnaireEntry::QuestionnaireEntry(std::vector<KeptVersion> versions, std::vector<Round> rounds, bool mayWrite,
                                       QWidget* parent)
    : QFrame(parent), m_versions(std::move(versions)), m_rounds(std::move(rounds)), m_mayWrite(mayWrite)
{
    dressCard(*this, CardRole::Plain);
    const Questionnaire& newest = *m_versions.front().questionnaire;
    setObjectName(QStringLiteral("library-entry-") + QString::fromStdString(newest.id.value));
    QVBoxLayout* column = makeCardLayout(this);
    column->addWidget(makeLabel(TextRole::Section, shown(newest.title), this));
    column->addWidget(makeLabel(TextRole::Muted, questionnaireFacts(newest), this, Measure::Wide));
    addVersion(*column, m_versions.front());
    if (m_versions.size() > 1)
        column->addWidget(new Disclosure(
            tr("%n earlier version(s)", nullptr, static_cast<int>(m_versions.size()) - 1),
            QStringLiteral("library-earlier-") + QString::fromStdString(newest.id.value),
            [this] { return makeEarlier(); }, this));
}

QWidget* QuestionnaireEntry::makeEarlier()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::kXl, 0, 0, 0);
    for (std::size_t i = 1; i < m_versions.size(); ++i)
        addVersion(*column, m_versions[i]);
    return inside;
}

void QuestionnaireEntry::addVersion(QVBoxLayout& column, const KeptVersion& version)
{
    const Questionnaire& questionnaire = *version.questionnaire;
    column.addWidget(makeLabel(TextRole::Body,
                               tr("Version %1. %2", "and in which rounds it is used")
                                   .arg(QString::fromStdString(questionnaire.version), usedText(version, m_rounds)),
                               this, Measure::Wide));
    std::vector<QWidget*> links;
    const auto add = [&](const char* name, const QString& words, const QString& spoken, auto signal) {
        QPushButton* link = makeButton(ButtonRole::Link, words, QLatin1String(name) + keyOf(questionnaire), this);
        link->setAccessibleName(spoken.arg(nameWithVersion(questionnaire)));
        connect(link, &QPushButton::clicked, this, [this, signal, version] { Q_EMIT(this->*signal)(version); });
        links.push_back(link);
    };
    add("library-look-", tr("See its questions"), tr("See the questions of %1"), &QuestionnaireEntry::lookAsked);
    add("library-save-", tr("Save as a spreadsheet…"), tr("Save %1 as a spreadsheet"), &QuestionnaireEntry::saveAsked);
    if (version.mayRemove && m_mayWrite)
        add("library-remove-", tr("Remove"), tr("Remove %1"), &QuestionnaireEntry::removeAsked);
    column.addWidget(new FoldingRow(links, FoldingRow::Share::None, this));
}

} // namespace soundings
