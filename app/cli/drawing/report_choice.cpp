// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing/report_choice.h"

#include "app/cli/verb_support.h"
#include "app/text/must_have_text.h"
#include "core/storage/workspace_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace soundings::cli {

namespace {

struct ReportChoice {
    Q_DECLARE_TR_FUNCTIONS(ReportChoice)
};

constexpr std::array<std::pair<const char*, ReportKind>, 5> kKinds{{{"summary", ReportKind::Summary},
                                                                    {"full", ReportKind::Full},
                                                                    {"comparison", ReportKind::Comparison},
                                                                    {"staff", ReportKind::Staff},
                                                                    {"data-sheet", ReportKind::DataSheet}}};

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
    for (const auto& [word, kind] : kKinds)
        if (name == word)
            return kind;
    QStringList words;
    for (const auto& [word, kind] : kKinds)
        words << QLatin1String(word);
    throw UsageError(ReportChoice::tr("--kind takes one of %1, not \"%2\"").arg(joined(words), brief(name)));
}

QString chosenMarking(const Options& options)
{
    const QString marking = QString::fromStdString(given(options, "marking").value_or("")).trimmed();
    if (marking.size() > static_cast<qsizetype>(kLongestMarking))
        throw UsageError(ReportChoice::tr("--marking takes up to %1 characters: it stands at the head of every page")
                             .arg(kLongestMarking));
    if (!std::all_of(marking.begin(), marking.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); }))
        throw UsageError(ReportChoice::tr("--marking holds a character that cannot be printed"));
    return marking;
}

} // namespace soundings::cli
