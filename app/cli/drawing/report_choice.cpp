// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/report_choice.h"

#include "app/cli/verb_support.h"
#include "app/report/report_chapters.h"
#include "app/report/report_names.h"
#include "app/text/must_have_text.h"
#include "app/writers/logo/logo.h"
#include "core/error.h"
#include "core/partnership/pack_table.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <ostream>

namespace soundings::cli {

namespace {

struct ReportChoice {
    Q_DECLARE_TR_FUNCTIONS(ReportChoice)
};

/// What each of them is called, as words to choose from.
template <class Values> QString namesOf(const Values& values)
{
    QStringList names;
    for (const auto value : values)
        names << nameOf(value);
    return joined(names);
}

} // namespace

DocumentFormat chosenFormat(const QString& output)
{
    if (const auto format = soundings::formatOf(output))
        return *format;
    QStringList endings;
    for (const DocumentFormat format : documentFormats())
        endings << endingOf(format);
    throw UsageError(ReportChoice::tr("name an --output that ends in one of %1").arg(joined(endings)));
}

ReportKind chosenKind(const Options& options)
{
    const std::string name = given(options, "kind").value_or("full");
    if (const auto kind = kindNamed(QString::fromStdString(name)))
        return *kind;
    throw UsageError(ReportChoice::tr("--kind takes one of %1, not \"%2\"").arg(namesOf(reportKinds()), brief(name)));
}

std::set<ReportChapter> chosenLeftOut(const Options& options, ReportKind kind)
{
    const auto list = given(options, "sections");
    if (!list)
        return {};
    const std::vector<ReportChapter> all = chaptersOf(kind);
    if (all.empty())
        throw UsageError(
            ReportChoice::tr("--sections is for the full report and the comparison: the others are short"));
    std::set<ReportChapter> leftOut(all.begin(), all.end());
    static const QRegularExpression gap(QStringLiteral("[,\\s]+"));
    for (const QString& name : QString::fromStdString(*list).split(gap, Qt::SkipEmptyParts)) {
        const auto chapter = chapterNamed(name);
        if (!chapter || std::find(all.begin(), all.end(), *chapter) == all.end())
            throw UsageError(ReportChoice::tr("--sections takes a list of %1, not \"%2\"")
                                 .arg(namesOf(all), brief(name.toStdString())));
        leftOut.erase(*chapter);
    }
    return leftOut;
}

void choosePair(const RoundPacks& packs, const Options& options, ReportChoices& choices)
{
    const PackTable table(packs);
    const auto idOf = [&](const std::string& name) {
        const auto place = table.find({{}, name});
        if (!place)
            throw Error(ErrorCode::NoSuchAgency, name, need(options, "file"));
        return table.agencies()[*place].id;
    };
    const auto about = given(options, "about");
    const auto other = given(options, "and");
    if (!about || (!other && !packs.ours))
        throw UsageError(
            ReportChoice::tr("a mirror is of two agencies: name one with --about and the other with --and"));
    choices.about = idOf(*about);
    choices.other = other ? idOf(*other) : *packs.ours;
    if (choices.about == choices.other)
        throw UsageError(ReportChoice::tr("--about and --and name the same agency"));
}

QByteArray chosenLogo(const Options& options, const Streams& streams)
{
    const auto path = given(options, "logo");
    if (!path)
        return {};
    const Logo logo = readLogo(QString::fromStdString(*path));
    if (logo.fault.isEmpty())
        return logo.png;
    streams.err << ReportChoice::tr("%1: %2").arg(QString::fromStdString(*path), logo.fault) << "\n";
    throw AlreadyReported();
}

std::optional<QString> chosenMarking(const Options& options)
{
    const QString marking = QString::fromStdString(given(options, "marking").value_or("")).trimmed();
    if (marking.size() > static_cast<qsizetype>(kLongestMarking))
        throw UsageError(ReportChoice::tr("--marking takes up to %1 characters: it stands at the head of every page")
                             .arg(kLongestMarking));
    if (!std::all_of(marking.begin(), marking.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
        throw UsageError(ReportChoice::tr("--marking holds a character that cannot be printed"));
    return marking.isEmpty() ? std::nullopt : std::optional(marking);
}

} // namespace soundings::cli
