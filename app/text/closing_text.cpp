// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/closing_text.h"

#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(ClosingText)
};

/// Statements, or cases: how they are called.
struct Rows {
    QStringList names;
    const std::vector<RowShown>& shown;
    bool areCases = false;
};

/// "20 of 24 statements"
QString howMany(const Rows& rows, qsizetype count)
{
    const int all = static_cast<int>(rows.shown.size());
    if (count == all)
        return rows.areCases ? ClosingText::tr("all %n case(s)", nullptr, all)
                             : ClosingText::tr("all %n statement(s)", nullptr, all);
    return rows.areCases ? ClosingText::tr("%1 of %n case(s)", nullptr, all).arg(count)
                         : ClosingText::tr("%1 of %n statement(s)", nullptr, all).arg(count);
}

QString wayText(RowShown way, const Rows& rows, qsizetype count, int minimum)
{
    const QString what = howMany(rows, count);
    switch (way) {
    case RowShown::InFull:
        return (rows.areCases ? ClosingText::tr("With the number of people at each choice: %1")
                              : ClosingText::tr("With the number of people at each answer: %1"))
            .arg(what);
    case RowShown::Rounded:
        return ClosingText::tr("As a rounded score: %1").arg(what);
    case RowShown::NotAtAll:
        break;
    }
    return ClosingText::tr("Not shown, because fewer than %1 people gave an answer: %2").arg(minimum).arg(what);
}

void addRows(QStringList& lines, const Rows& rows, int minimum)
{
    for (const RowShown way : {RowShown::InFull, RowShown::Rounded, RowShown::NotAtAll}) {
        QStringList names;
        for (std::size_t i = 0; i < rows.shown.size(); ++i)
            if (rows.shown[i] == way)
                names << QStringLiteral("“%1”").arg(rows.names[static_cast<qsizetype>(i)]);
        if (names.isEmpty())
            continue;
        QString line = wayText(way, rows, names.size(), minimum);
        constexpr qsizetype kMostNamed = 5; // of more, the number says enough
        if (way != RowShown::InFull && names.size() <= kMostNamed && names.size() < rows.names.size())
            line += QStringLiteral(" (") + names.join(QStringLiteral("; ")) + QStringLiteral(")");
        lines << line;
    }
}

QString roleName(const RolePreview& role, const Questionnaire& questionnaire)
{
    if (role.kind == ReleasedRole::Kind::NoRoleGiven)
        return ClosingText::tr("no role given");
    for (const RoleBand& band : questionnaire.roleBands)
        if (role.kind == ReleasedRole::Kind::Role && band.id == role.id)
            return shown(band.label);
    return ClosingText::tr("other roles together");
}

QString rolesLine(const SurveyPreview& preview)
{
    QStringList roles;
    for (const RolePreview& role : preview.roles)
        roles << roleName(role, *preview.questionnaire);
    return roles.isEmpty()
        ? ClosingText::tr("Nothing by role: too few people gave the same one.")
        : ClosingText::tr("By role and section, to the nearest 10: %1").arg(roles.join(QStringLiteral("; ")));
}

QString commentsLine(const SurveyPreview& preview)
{
    const int comments = static_cast<int>(preview.comments.size());
    return comments == 0 ? ClosingText::tr("No comments.")
                         : ClosingText::tr("%n comment(s), apart from everything else.", nullptr, comments);
}

QStringList statementNames(const Questionnaire& questionnaire)
{
    QStringList names;
    for (const Item* item : questionnaire.items())
        names << shown(item->text);
    return names;
}

QStringList caseNames(const Questionnaire& questionnaire)
{
    QStringList names;
    for (const Scenario& scenario : questionnaire.scenarios.scenarios)
        names << shown(scenario.title);
    return names;
}

bool hasFullRow(const SurveyPreview& preview)
{
    const auto isFull = [](RowShown row) { return row == RowShown::InFull; };
    return std::any_of(preview.statements.begin(), preview.statements.end(), isFull)
        || std::any_of(preview.cases.begin(), preview.cases.end(), isFull);
}

} // namespace

QStringList publishedRowLines(const SurveyPreview& preview)
{
    if (!preview.people)
        return {ClosingText::tr("Only that fewer than %1 people took part.").arg(preview.minimum)};
    const Questionnaire& questionnaire = *preview.questionnaire;
    QStringList lines;
    addRows(lines, {statementNames(questionnaire), preview.statements, false}, preview.minimum);
    if (!preview.cases.empty())
        addRows(lines, {caseNames(questionnaire), preview.cases, true}, preview.minimum);
    if (hasFullRow(preview))
        lines << ClosingText::tr("Where nearly all agree, a rounded score stands for the number of people.");
    if (!preview.consistency.empty())
        lines << ClosingText::tr("How well the statements of a section hang together: up to %1 of %n section(s)",
                                 nullptr, static_cast<int>(questionnaire.sections.size()))
                     .arg(preview.consistency.size());
    if (!questionnaire.roleBands.empty())
        lines << rolesLine(preview);
    if (questionnaire.openQuestion)
        lines << commentsLine(preview);
    return lines;
}

QString samePeopleText(const SurveyPreview& preview)
{
    return ClosingText::tr("%1 cannot be published yet. It has the same people as %2 but for a few, and beside that "
                           "round’s figures it would show what those few answered.")
        .arg(shown(preview.questionnaire->title), QString::fromStdString(preview.sameAs.value_or(std::string())));
}

} // namespace soundings
