// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/note_chapter.h"

#include "app/report/cells.h"
#include "app/text/language.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct NoteChapter {
    Q_DECLARE_TR_FUNCTIONS(NoteChapter)
};

Table emptyTable()
{
    return {QStringLiteral("notes"),
            NoteChapter::tr("Every answer with a note or evidence beside it"),
            {wordsColumn(QStringLiteral("question"), NoteChapter::tr("Question")),
             wordsColumn(QStringLiteral("answer"), NoteChapter::tr("Answer")),
             wordsColumn(QStringLiteral("note"), NoteChapter::tr("Note")),
             wordsColumn(QStringLiteral("evidence"), NoteChapter::tr("Evidence"),
                         NoteChapter::tr("Links, or names of documents."))},
            {}};
}

QString evidenceText(const AnswerRecord& record)
{
    QStringList all;
    for (const std::string& evidence : record.evidence)
        all << QString::fromStdString(evidence);
    return all.join(QStringLiteral("; "));
}

/// Null where there is no answer, or nothing beside it.
const AnswerRecord* notedAnswer(const Answers& answers, const ItemId& item)
{
    const auto found = answers.find(item);
    const bool isNoted = found != answers.end() && !(found->second.note.empty() && found->second.evidence.empty());
    return isNoted ? &found->second : nullptr;
}

bool hasNotesOn(const Questionnaire& questionnaire, const Answers& answers)
{
    const std::vector<const Item*> items = questionnaire.items();
    return std::any_of(items.begin(), items.end(),
                       [&](const Item* item) { return notedAnswer(answers, item->id) != nullptr; });
}

/// Whose answers they are or about whom as a row, then those with a note or evidence; the count of these.
int addAnswersOf(Table& table, const QString& title, const Questionnaire& questionnaire, const Names& names,
                 const Answers& answers)
{
    std::vector<Row> rows;
    for (const Item* item : questionnaire.items()) {
        const AnswerRecord* noted = notedAnswer(answers, item->id);
        if (noted == nullptr)
            continue;
        rows.push_back({{{shown(item->text, names)},
                         {answerText(questionnaire, *item, noted->answer)},
                         {QString::fromStdString(noted->note)},
                         {evidenceText(*noted)}},
                        1});
    }
    if (!rows.empty())
        table.rows.push_back({{{title}, {}, {}, {}}});
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    return static_cast<int>(rows.size());
}

} // namespace

bool hasNotes(const RoundResult& result)
{
    const auto isNoted = [](const auto& response) { return hasNotesOn(*response.questionnaire, response.answers); };
    return std::any_of(result.consensus.begin(), result.consensus.end(), isNoted)
        || std::any_of(result.partners.begin(), result.partners.end(), isNoted);
}

void addNotes(Blocks& blocks, const RoundResult& result)
{
    Table table = emptyTable();
    int count = 0;
    for (const ConsensusResult& consensus : result.consensus)
        count += addAnswersOf(table, shown(consensus.questionnaire->title), *consensus.questionnaire,
                              namesFor(result, {}), consensus.answers);
    for (const PartnerResult& partner : result.partners)
        count += addAnswersOf(table, QString::fromStdString(partner.about.name), *partner.questionnaire,
                              namesFor(result, partner.about.id), partner.answers);
    if (count == 0)
        return;
    blocks.heading(2, NoteChapter::tr("Notes and evidence"), QStringLiteral("notes"));
    blocks.say(
        NoteChapter::tr("%n answers have a note or evidence beside them, kept here word for word. Read them before "
                        "you pass this report on: they may name somebody. The report can be made without them.",
                        "", count));
    Blocks notes;
    notes.table(std::move(table));
    blocks.fold(NoteChapter::tr("Table: notes and evidence"), std::move(notes));
}

} // namespace soundings
