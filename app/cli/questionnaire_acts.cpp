// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionnaire_acts.h"

#include "app/cli/verb_support.h"
#include "app/text/language.h"
#include "app/text/version_text.h"
#include "core/acts/add_questionnaire.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "core/storage/questionnaire_table.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct QuestionnaireActs {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireActs)
};

bool isFormName(const std::string& path)
{
    return QString::fromStdString(path).endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

QuestionnairePtr readOrRefuse(const std::string& path, const QuestionnaireReader& reader, const Streams& streams)
{
    const ReadQuestionnaire read = reader(path);
    if (!read.questionnaire)
        refuse(path, read.issues, streams);
    return read.questionnaire;
}

/// What it changes since the version that is there, if another one is.
void tellChanges(const Questionnaire& questionnaire, const QuestionnairePtr& there, const Streams& streams)
{
    if (!there || there->version == questionnaire.version)
        return;
    const QStringList lines = versionLines(*there, questionnaire);
    for (const QString& line : lines)
        streams.out << (line == lines.front() ? "" : "  ") << line << "\n";
}

/// The newest version in the file, or among those that are built in.
QuestionnairePtr versionThere(const std::optional<std::string>& file, const QuestionnaireId& id)
{
    if (!file)
        return builtInQuestionnaire(id);
    return findQuestionnaire(Connection::open(*file, Sharing::Shared, Access::ReadOnly), id);
}

} // namespace

int checkQuestionnaire(const std::string& path, const std::optional<std::string>& file,
                       const QuestionnaireReader& reader, const Streams& streams)
{
    const QuestionnairePtr questionnaire = readOrRefuse(path, reader, streams);
    streams.out << QuestionnaireActs::tr("%1 %2: no faults, %n item(s).", nullptr,
                                         static_cast<int>(questionnaire->itemCount()))
                       .arg(shown(questionnaire->title), QString::fromStdString(questionnaire->version))
                << "\n";
    tellChanges(*questionnaire, versionThere(file, questionnaire->id), streams);
    for (const Item* item : questionnaire->items())
        for (const Reference& reference : item->references)
            if (reference.verify)
                streams.out << item->id.value << ": " << QuestionnaireActs::tr("check this reference") << ": "
                            << shown(reference.label) << "\n";
    return Done;
}

int addQuestionnaire(const std::string& file, const std::string& path, const QuestionnaireReader& reader, Adding adding,
                     const Streams& streams)
{
    const QuestionnairePtr questionnaire = readOrRefuse(path, reader, streams);
    const Connection connection =
        Connection::open(file, Sharing::Shared, adding == Adding::Previews ? Access::ReadOnly : Access::ReadWrite);
    const QuestionnaireAddition addition = questionnaireAddition(connection, *questionnaire);
    const QString name =
        QStringLiteral("%1 %2").arg(shown(questionnaire->title), QString::fromStdString(questionnaire->version));
    if (addition.kind == QuestionnaireAddition::Kind::Same) {
        streams.out << QuestionnaireActs::tr("%1 is there already, and asks the same: nothing to add.").arg(name)
                    << "\n";
        return Done;
    }
    if (addition.kind == QuestionnaireAddition::Kind::Taken)
        throw Error(ErrorCode::QuestionnaireDiffers, questionnaire->id.value + " " + questionnaire->version, file);
    tellChanges(*questionnaire, addition.there, streams);
    if (adding == Adding::Previews) {
        streams.out << QuestionnaireActs::tr("%1 has no faults. Nothing is added.").arg(name) << "\n";
        return Done;
    }
    transact(connection,
             [&](const Transaction& transaction) { soundings::addQuestionnaire(transaction, *questionnaire); });
    streams.out << QuestionnaireActs::tr("Added %1.").arg(name) << "\n";
    return Done;
}

Adding addingOf(const Options& options) { return options.count("preview") > 0 ? Adding::Previews : Adding::Stores; }

std::vector<std::string> questionnaireWords(const Options& options)
{
    return options.count("words") == 0 ? std::vector<std::string>() : options["words"].as<std::vector<std::string>>();
}

bool isAboutForm(const Options& options)
{
    const std::vector<std::string> words = questionnaireWords(options);
    const std::string what = words.empty() ? std::string() : words.front();
    return what == "write" || what == "template" || (what == "check" && words.size() > 1 && isFormName(words[1]))
        || (what == "add" && words.size() > 2 && isFormName(words[2]));
}

} // namespace soundings::cli
