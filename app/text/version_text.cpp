// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/version_text.h"

#include "app/text/language.h"
#include "core/questionnaire/version_difference.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct VersionText {
    Q_DECLARE_TR_FUNCTIONS(VersionText)
};

QString quoted(const Text& text) { return VersionText::tr("‘%1’", "words of a questionnaire").arg(shown(text)); }

/// "0 No, 1 Hardly, 2 Yes"
QString scaleText(const Questionnaire& questionnaire)
{
    QStringList points;
    for (const ScalePoint& point : questionnaire.scale)
        points << QStringLiteral("%1 %2").arg(point.value).arg(shown(point.label));
    return points.join(QStringLiteral(", "));
}

QString mustHaveChange(const ItemDifference& one)
{
    if (!one.after->mustHave)
        return VersionText::tr("no must-have any more");
    const int now = one.after->mustHave->atLeast;
    return one.before->mustHave ? VersionText::tr("must-have from %1 on, before from %2 on", "points")
                                      .arg(now)
                                      .arg(one.before->mustHave->atLeast)
                                : VersionText::tr("now a must-have, from %1 on", "a point").arg(now);
}

QStringList itemChanges(const ItemDifference& one)
{
    QStringList changes;
    if (one.wording)
        changes << (shown(one.before->text) == shown(one.after->text)
                        ? VersionText::tr("a translation is reworded")
                        : VersionText::tr("reworded, before: %1").arg(quoted(one.before->text)));
    if (one.levels)
        changes << VersionText::tr("its levels are reworded");
    if (one.weight)
        changes << VersionText::tr("weight %1, before %2").arg(one.after->weight).arg(one.before->weight);
    if (one.mustHave)
        changes << mustHaveChange(one);
    if (one.reverse)
        changes << (one.after->reverse ? VersionText::tr("now reverse-scored")
                                       : VersionText::tr("not reverse-scored any more"));
    if (one.answers)
        changes << VersionText::tr("“does not apply” or “don’t know” is offered otherwise");
    if (one.section)
        changes << VersionText::tr("in another section");
    return changes;
}

QString itemLine(const ItemDifference& one)
{
    const Item& item = one.after != nullptr ? *one.after : *one.before;
    const QString named =
        VersionText::tr("%1 %2", "id, words").arg(QString::fromStdString(item.id.value), quoted(item.text));
    if (one.before == nullptr)
        return item.mustHave ? VersionText::tr("Added, a must-have: %1").arg(named)
                             : VersionText::tr("Added: %1").arg(named);
    if (one.after == nullptr)
        return VersionText::tr("Removed: %1").arg(named);
    return VersionText::tr("Changed: %1: %2", "a question, what changed")
        .arg(named, itemChanges(one).join(QStringLiteral("; ")));
}

QString sectionLine(const SectionDifference& one)
{
    if (one.before == nullptr)
        return VersionText::tr("Section added: %1").arg(quoted(one.after->title));
    if (one.after == nullptr)
        return VersionText::tr("Section removed: %1").arg(quoted(one.before->title));
    QStringList changes;
    if (one.title)
        changes << VersionText::tr("before: %1").arg(quoted(one.before->title));
    if (one.weight)
        changes << VersionText::tr("weight %1, before %2").arg(one.after->weight).arg(one.before->weight);
    return VersionText::tr("Section changed: %1: %2", "a section, what changed")
        .arg(quoted(one.after->title), changes.join(QStringLiteral("; ")));
}

} // namespace

QStringList versionLines(const Questionnaire& before, const Questionnaire& after)
{
    const VersionDifference found = versionDifference(before, after);
    const QString was = QString::fromStdString(before.version);
    const QString is = QString::fromStdString(after.version);
    if (found.isEmpty())
        return {
            VersionText::tr("Version %1 changes no question, level, must-have or weight of version %2.").arg(is, was)};
    QStringList lines{VersionText::tr("What version %1 changes since version %2:").arg(is, was)};
    if (found.scale)
        lines << VersionText::tr("Scale: %1. Before: %2.").arg(scaleText(after), scaleText(before));
    for (const SectionDifference& one : found.sections)
        lines << sectionLine(one);
    for (const ItemDifference& one : found.items)
        lines << itemLine(one);
    return lines;
}

} // namespace soundings
