// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/pack_survey_text.h"

#include "app/text/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct PackSurveyText {
    Q_DECLARE_TR_FUNCTIONS(PackSurveyText)
};

QString numbers(const std::vector<PeopleCount>& counts)
{
    QStringList all;
    for (const PeopleCount count : counts)
        all << QString::number(count);
    return all.join(QStringLiteral(", "));
}

QString roundedText(const RoundedScore& score)
{
    return PackSurveyText::tr("%1, of %2 people").arg(score.value).arg(score.people);
}

QString statementLine(const ReleasedStatement& statement)
{
    if (statement.rounded)
        return roundedText(*statement.rounded);
    const PointCounts& counts = *statement.counts;
    return PackSurveyText::tr(
               "people at each answer, lowest first: %1; don’t know %2, does not apply %3, not answered %4")
        .arg(numbers(counts.points))
        .arg(counts.dontKnow)
        .arg(counts.notApplicable)
        .arg(counts.notAnswered);
}

QStringList statementLines(const SurveyRelease& release, const Questionnaire& asked)
{
    QStringList lines;
    for (const ReleasedStatement& statement : release.statements)
        if (const Item* item = asked.findItem(statement.id); item != nullptr && statement.isShown())
            lines << shown(item->text) + QStringLiteral(": ") + statementLine(statement);
    return lines;
}

QString roleName(const ReleasedRole& role, const Questionnaire& asked)
{
    if (role.kind == ReleasedRole::Kind::NoRoleGiven)
        return PackSurveyText::tr("No role given");
    if (role.kind == ReleasedRole::Kind::OtherRoles)
        return PackSurveyText::tr("Other roles together");
    for (const RoleBand& band : asked.roleBands)
        if (band.id == role.id)
            return shown(band.label);
    return QString::fromStdString(role.id);
}

QStringList sectionLines(const SurveyRelease& release, const Questionnaire& asked)
{
    QStringList lines;
    for (const ReleasedSection& section : release.sections) {
        const Section* known = asked.findSection(section.id);
        if (!section.consistency || known == nullptr)
            continue;
        QString line = PackSurveyText::tr("How well “%1” hangs together: alpha %2 hundredths")
                           .arg(shown(known->title))
                           .arg(section.consistency->alpha);
        if (section.consistency->omega)
            line += PackSurveyText::tr(", omega %1").arg(*section.consistency->omega);
        for (const int total : section.consistency->itemTotals)
            line += PackSurveyText::tr(", item-total %1").arg(total);
        lines << line;
    }
    for (const ReleasedRole& role : release.roles)
        for (std::size_t i = 0; i < std::min(role.sections.size(), asked.sections.size()); ++i)
            if (role.sections[i])
                lines << QStringLiteral("%1, %2: %3")
                             .arg(roleName(role, asked), shown(asked.sections[i].title),
                                  roundedText(*role.sections[i]));
    return lines;
}

QStringList caseLines(const SurveyRelease& release, const Questionnaire& asked)
{
    QStringList lines;
    for (const ReleasedCase& one : release.cases)
        for (const Scenario& scenario : asked.scenarios.scenarios)
            if (scenario.id == one.id && one.isShown())
                lines << shown(scenario.text) + QStringLiteral(": ")
                        + (one.rounded ? roundedText(*one.rounded)
                                       : PackSurveyText::tr("people at each option: %1").arg(numbers(one.options)));
    if (release.sureness)
        lines << PackSurveyText::tr("How sure, over all cases: %1").arg(roundedText(*release.sureness));
    return lines;
}

} // namespace

QStringList packSurveyLines(const SurveyRelease& release, const Questionnaire& asked)
{
    if (!release.isShown())
        return {PackSurveyText::tr("Fewer than %1 people took part: no number leaves.").arg(release.minimum)};
    QStringList lines{PackSurveyText::tr("Took part: %1").arg(*release.people),
                      PackSurveyText::tr("Minimum group: %1").arg(release.minimum)};
    if (release.headcount)
        lines << PackSurveyText::tr("Were asked: %1").arg(*release.headcount);
    lines += statementLines(release, asked) + sectionLines(release, asked) + caseLines(release, asked);
    for (const std::string& comment : release.comments)
        lines << PackSurveyText::tr("Comment: %1").arg(QString::fromStdString(comment));
    return lines;
}

} // namespace soundings
