// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/library/library_words.h"

#include "app/text/language.h"
#include "app/text/must_have_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

QString respondentText(Respondent respondent)
{
    switch (respondent) {
    case Respondent::Consensus:
        return LibraryWords::tr("Your agency agrees one answer to each.");
    case Respondent::Individual:
        return LibraryWords::tr("A survey: many people answer, each alone.");
    case Respondent::PerPartner:
        break;
    }
    return LibraryWords::tr("Answered once about each partner.");
}

} // namespace

QString nameWithVersion(const Questionnaire& questionnaire)
{
    return LibraryWords::tr("%1 %2", "questionnaire, version")
        .arg(shown(questionnaire.title), QString::fromStdString(questionnaire.version));
}

QString questionnaireFacts(const Questionnaire& questionnaire)
{
    const QString questions = LibraryWords::tr("%n question(s)", nullptr, static_cast<int>(questionnaire.itemCount()));
    const QString sections =
        LibraryWords::tr("in %n section(s)", nullptr, static_cast<int>(questionnaire.sections.size()));
    return LibraryWords::tr("%1 %2. %3 Id: %4.", "22 questions, in 3 sections, who answers, id")
        .arg(questions, sections, respondentText(questionnaire.respondent),
             QString::fromStdString(questionnaire.id.value));
}

QString usedText(const KeptVersion& version, const std::vector<Round>& rounds)
{
    QStringList labels;
    for (const Round& round : rounds)
        if (std::find(version.rounds.begin(), version.rounds.end(), round.id) != version.rounds.end())
            labels << QString::fromStdString(round.label);
    return labels.isEmpty() ? LibraryWords::tr("In no round yet.")
                            : LibraryWords::tr("Used in %1.").arg(joined(labels));
}

} // namespace soundings
