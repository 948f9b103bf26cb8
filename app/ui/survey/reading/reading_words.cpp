// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/survey/reading/reading_words.h"

#include "app/text/issue_text.h"
#include "app/text/language.h"
#include "app/text/survey_fault_text.h"
#include "app/ui/survey/reading/column_words.h"
#include "core/sheets/sheet.h"
#include "core/text_identity.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace soundings {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

constexpr qsizetype kMostLines = 20;

QString readable(const std::string& text) { return QString::fromStdString(shownText(text)); }
QString nameOfFile(const SurveyFile& file)
{
    return readable(QFileInfo(QString::fromStdString(file.path)).fileName().toStdString());
}

/// The file that a row of the part is of.
const SurveyFile& fileOf(const SurveyFiles& files, const SurveyPart& part, int row)
{
    const bool isForm = files.files[part.files.front()].isForm;
    return files.files[part.files[isForm && row > 0 ? static_cast<std::size_t>(row) - 1 : 0]];
}

QString faultLine(const SurveyFiles& files, const SurveyPart& part, const SurveyFault& fault)
{
    const SurveyFile& file = fileOf(files, part, fault.row);
    const QString words = file.isForm
        ? QString::fromStdString(fault.heading) + QStringLiteral(": ") + surveyFaultReason(fault)
        : surveyFaultText(fault);
    return files.files.size() > 1 ? nameOfFile(file) + QStringLiteral(": ") + words : words;
}

} // namespace

QString filesRead(const QStringList& paths)
{
    return paths.size() == 1 ? readable(QFileInfo(paths.front()).fileName().toStdString())
                             : ReadingWords::tr("%n files", nullptr, static_cast<int>(paths.size()));
}

QStringList takenLines(const AnswersReading& reading)
{
    std::size_t people = 0;
    int nobody = 0;
    for (const SurveyPart& part : reading.files().parts) {
        people += part.reading.people.people;
        nobody += part.reading.rowsWithoutAnswer;
    }
    QStringList lines{reading.isAccepted()
                          ? ReadingWords::tr("%n people would be taken in.", nullptr, static_cast<int>(people))
                          : ReadingWords::tr("Nothing can be taken in yet. It is all or nothing.")};
    if (nobody > 0)
        lines << ReadingWords::tr("%n rows without any answer are left out.", nullptr, nobody);
    for (const SurveyFile& file : reading.files().files) {
        if (file.isRepeat)
            lines << ReadingWords::tr("%1 is the same as another file and counts once.").arg(nameOfFile(file));
        for (const std::string& sheet : file.otherSheets)
            lines << ReadingWords::tr("The sheet “%1” of %2 is not read.").arg(readable(sheet), nameOfFile(file));
    }
    return lines;
}

QStringList doubtLines(const AnswersReading& reading)
{
    std::map<std::pair<RowDoubt, bool>, QStringList> rows;
    for (const SurveyPart& part : reading.files().parts)
        for (const RowInDoubt& row : part.reading.rowsInDoubt)
            rows[{row.doubt, row.isTaken}] << QString::number(row.row);
    QStringList lines;
    for (const auto& [doubt, numbers] : rows) {
        QStringList first = numbers.mid(0, kMostLines);
        if (numbers.size() > kMostLines)
            first << QStringLiteral("…");
        const QString why = rowDoubtText(doubt.first);
        lines << (doubt.second ? ReadingWords::tr("%n rows may be nobody (%1) and are taken: %2.", nullptr,
                                                  static_cast<int>(numbers.size()))
                               : ReadingWords::tr("%n rows may be nobody (%1) and are left out: %2.", nullptr,
                                                  static_cast<int>(numbers.size())))
                     .arg(why, first.join(QStringLiteral(", ")));
    }
    return lines;
}

QStringList alreadyLines(const AnswersReading& reading, const InAlready& already)
{
    QStringList lines;
    for (const std::size_t file : already.files)
        lines << ReadingWords::tr("%1: this very file was read before.").arg(nameOfFile(reading.files().files[file]));
    if (already.files.empty() && already.isAny())
        lines << ReadingWords::tr("These people look as if they were in already.");
    return lines.mid(0, kMostLines);
}

QStringList faultLines(const AnswersReading& reading)
{
    const SurveyFiles& files = reading.files();
    QStringList lines;
    std::size_t more = 0;
    if (files.isMixed)
        lines << ReadingWords::tr("There are tables and files of the browser form together. They may hold the same "
                                  "people: read one kind at a time.");
    for (const SurveyFile& file : files.files)
        for (const QString& line : issueLines(file.issues, reading.questionnaire()))
            lines << nameOfFile(file) + QStringLiteral(": ") + line;
    for (const SurveyPart& part : files.parts) {
        more += part.reading.moreFaults;
        for (const SurveyFault& fault : part.reading.faults)
            lines << faultLine(files, part, fault);
    }
    more += static_cast<std::size_t>(std::max<qsizetype>(0, lines.size() - kMostLines));
    lines = lines.mid(0, kMostLines);
    if (more > 0)
        lines << ReadingWords::tr("And %n more.", nullptr, static_cast<int>(more));
    return lines;
}

QString droppedLine(const AnswersReading& reading)
{
    QStringList names;
    for (const SurveyPart& part : reading.files().parts)
        for (const ReadColumn& column : part.reading.columns)
            if (column.isDropped() && column.basis != ColumnBasis::Nameless)
                names << readable(column.heading);
    names.removeDuplicates();
    return names.isEmpty()
        ? QString()
        : ReadingWords::tr("Columns dropped, of which nothing is kept: %1.").arg(names.join(QStringLiteral("; ")));
}

std::vector<Sayable> sayableTargets(const Questionnaire& questionnaire)
{
    std::vector<ColumnTarget> targets{{ColumnKind::Ignored, 0}};
    if (!questionnaire.roleBands.empty())
        targets.push_back({ColumnKind::Role, 0});
    if (questionnaire.openQuestion)
        targets.push_back({ColumnKind::Comment, 0});
    for (std::size_t i = 0; i < questionnaire.itemCount(); ++i)
        targets.push_back({ColumnKind::Item, i});
    const bool asksSureness = !questionnaire.scenarios.sureness.empty();
    for (std::size_t i = 0; i < questionnaire.scenarios.scenarios.size(); ++i) {
        targets.push_back({ColumnKind::Choice, i});
        if (asksSureness)
            targets.push_back({ColumnKind::Sureness, i});
    }
    std::vector<Sayable> all{{{}, ReadingWords::tr("Choose what it is")}};
    for (const ColumnTarget& target : targets)
        all.push_back({targetName(questionnaire, target), targetWords(questionnaire, target)});
    return all;
}

std::vector<Sayable> sayableMeanings(const Questionnaire& questionnaire, const ValueQuestion& question)
{
    const ColumnTarget& column = question.column;
    std::vector<Sayable> all{{{}, ReadingWords::tr("Choose what it means")}};
    const auto addPoints = [&](const auto& points) {
        for (const auto& point : points)
            all.push_back(
                {std::to_string(point.value), QStringLiteral("%1: %2").arg(point.value).arg(shown(point.label))});
    };
    if (column.kind == ColumnKind::Item) {
        addPoints(questionnaire.scale);
        all.push_back({"dk", ReadingWords::tr("Don't know")});
        all.push_back({"na", ReadingWords::tr("Does not apply")});
    }
    if (column.kind == ColumnKind::Sureness)
        addPoints(questionnaire.scenarios.sureness);
    if (column.kind == ColumnKind::Role)
        for (const RoleBand& role : questionnaire.roleBands)
            all.push_back({role.id, shown(role.label)});
    if (column.kind == ColumnKind::Choice)
        for (const ScenarioOption& option : questionnaire.scenarios.scenarios[column.index].options)
            all.push_back(
                {option.id,
                 question.keys.size() > 1 ? QString::fromStdString(option.id).toUpper() : shown(option.text)});
    all.push_back({"blank", ReadingWords::tr("Not answered")});
    return all;
}

QString columnTitle(const ColumnQuestion& question)
{
    return ReadingWords::tr("Column %1, “%2”")
        .arg(QString::fromStdString(columnLetter(question.index)), readable(question.heading));
}

QString columnHint(const ColumnQuestion& question)
{
    QStringList values;
    for (const UnmatchedValue& value : question.values)
        values << QStringLiteral("“%1” (%2)").arg(readable(value.text)).arg(value.people);
    return values.isEmpty() ? ReadingWords::tr("Nothing stands in it.")
                            : ReadingWords::tr("What stands there most often, and for how many people: %1.")
                                  .arg(values.join(QStringLiteral(", ")));
}

QString valueTitle(const ValueQuestion& question)
{
    return question.keys.size() == 1
        ? ReadingWords::tr("“%1” in “%2”").arg(readable(question.text), readable(question.heading))
        : ReadingWords::tr("“%1” in %n columns", nullptr, static_cast<int>(question.keys.size()))
              .arg(readable(question.text));
}

QString valueHint(const ValueQuestion& question)
{
    return ReadingWords::tr("Given %n times.", nullptr, static_cast<int>(question.people));
}

} // namespace soundings
