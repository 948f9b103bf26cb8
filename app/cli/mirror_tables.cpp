// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mirror_tables.h"

#include "app/cli/mirror_json.h"
#include "app/cli/text_columns.h"
#include "app/cli/verb_support.h"
#include "app/text/gap_text.h"
#include "app/text/language.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

#include <ostream>

namespace soundings::cli {

namespace {

struct MirrorTables {
    Q_DECLARE_TR_FUNCTIONS(MirrorTables)
};

PairNames namesOf(const Mirror& mirror)
{
    return {QString::fromStdString(mirror.a.name), QString::fromStdString(mirror.b.name)};
}

QString sideLine(const std::optional<Index>& index)
{
    if (!index)
        return MirrorTables::tr("no number");
    const QString score = scoreText(index->score);
    return index->band ? QStringLiteral("%1, %2").arg(score, bandWord(IndexKind::Trust, *index->band)) : score;
}

QString gapSize(const std::optional<Fraction>& gap)
{
    return gap ? QString::number(magnitude(*gap).rounded()) : QString();
}

void writeSides(const Mirror& mirror, const PairNames& names, std::ostream& out)
{
    out << MirrorTables::tr("%1 about %2: %3").arg(names.a, names.b, sideLine(mirror.aAboutB)) << "\n"
        << MirrorTables::tr("%1 about %2: %3").arg(names.b, names.a, sideLine(mirror.bAboutA)) << "\n";
    if (const Index* level = mirror.workingLevel())
        out << MirrorTables::tr("Working level, the lower of the two: %1").arg(scoreText(level->score)) << "\n";
    else
        out << MirrorTables::tr("From one side only: there is no working level yet.") << "\n";
}

void writeSections(const Mirror& mirror, const PairNames& names, std::ostream& out)
{
    out << "\n";
    std::vector<std::vector<QString>> rows{
        {MirrorTables::tr("Section"), MirrorTables::tr("Apart by"), MirrorTables::tr("Reading")}};
    for (const SectionGap& section : mirror.sections)
        rows.push_back({shown(mirror.questionnaire->sections[section.section].title, {names.b, names.a}),
                        gapSize(section.gap), section.reading ? sectionReadingWord(*section.reading) : QString()});
    writeColumns(rows, out);
}

void writeItems(const Mirror& mirror, const PairNames& names, std::ostream& out)
{
    QStringList apart;
    QStringList agreed;
    QStringList open;
    for (const ItemGap& item : mirror.items) {
        if (item.isToTalkAbout())
            apart << gapSentence(*mirror.questionnaire, item, names);
        else if (item.reading == GapReading::AgreedGap)
            agreed << pairStatement(*mirror.questionnaire->findItem(item.item), names);
        else if (item.reading == GapReading::OpenQuestion)
            open << openQuestionSentence(*mirror.questionnaire, item, names);
    }
    const auto write = [&out](const QString& title, const QStringList& lines) {
        if (!lines.isEmpty())
            out << "\n" << title << "\n";
        for (const QString& line : lines)
            out << "- " << line << "\n";
    };
    write(MirrorTables::tr("Talk about this"), apart);
    write(MirrorTables::tr("Agreed gaps. Start here: nobody has to be persuaded"), agreed);
    write(MirrorTables::tr("Open questions"), open);
}

void writeInfluences(const Mirror& mirror, const std::optional<InfluenceMirror>& influences, const PairNames& names,
                     std::ostream& out)
{
    if (!influences)
        return;
    for (const InfluenceLines& lines : influenceLists(mirror.questionnaire->influences, *influences, names)) {
        out << "\n" << lines.title << "\n";
        for (const QString& line : lines.lines)
            out << "- " << line << "\n";
    }
    const QString alike = readAlikeSentence(*influences, names);
    if (!alike.isEmpty())
        out << "\n" << alike << "\n";
}

void writeMirror(const Mirror& mirror, std::ostream& out)
{
    const PairNames names = namesOf(mirror);
    const PairNames back{names.b, names.a};
    writeHeading(out, MirrorTables::tr("%1 and %2").arg(names.a, names.b));
    writeSides(mirror, names, out);
    if (!mirror.sections.empty()) {
        writeSections(mirror, names, out);
        writeItems(mirror, names, out);
        out << "\n"
            << understandingSentence(mirror.aOfB, names) << "\n"
            << understandingSentence(mirror.bOfA, back) << "\n";
    }
    writeInfluences(mirror, mirror.influencesOfB, names, out);
    writeInfluences(mirror, mirror.influencesOfA, back, out);
}

std::string answerCell(const ComparedAnswer& answer)
{
    switch (answer.state) {
    case AnswerState::Rated:
        return std::to_string(answer.score.rounded());
    case AnswerState::DontKnow:
        return "dk";
    case AnswerState::NotApplicable:
        return "na";
    case AnswerState::NotAnswered:
        break;
    }
    return {};
}

} // namespace

void writeMirrorsText(const RoundPacks& round, const NamedMirrors& mirrors, std::ostream& out)
{
    writeSampleMark(out, round.sample);
    out << QString::fromStdString(round.round.label) << " (" << dateText(round.round.date) << ")\n";
    for (const Mirror& mirror : mirrors.pairs)
        writeMirror(mirror, out);
    if (mirrors.pairs.empty())
        out << MirrorTables::tr("There is no pair to show yet.") << "\n";
    if (mirrors.unnamed > 0)
        out << "\n"
            << MirrorTables::tr("%n further pairs are not shown: not both agencies agree to be named.", nullptr,
                                mirrors.unnamed)
            << "\n";
}

void writeMirrorsCsv(const RoundPacks& round, const NamedMirrors& mirrors, std::ostream& out)
{
    out << "\xEF\xBB\xBF"
        << csvRow({"a", "b", "section", "item", "mirror", "compare", "score_a", "score_b", "gap", "reading", "sample"});
    for (const Mirror& mirror : mirrors.pairs)
        for (const ItemGap& item : mirror.items)
            out << csvRow({mirror.a.name, mirror.b.name, mirror.questionnaire->sections[item.section].id.value,
                           item.item.value, item.mirror.value, compareId(item.compare), answerCell(item.a),
                           answerCell(item.b), item.gap ? std::to_string(item.gap->rounded()) : std::string(),
                           item.reading ? gapReadingId(*item.reading) : "", yesOrNo(round.sample)});
}

} // namespace soundings::cli
