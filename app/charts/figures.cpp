// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figures.h"

#include "app/charts/ruler_mark.h"
#include "app/text/index_text.h"
#include "app/text/language.h"
#include "app/text/must_have_text.h"
#include "app/text/names_for.h"
#include "app/text/score_text.h"
#include "app/text/staff_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace soundings {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString spokenBar(const RulerRow& row, const QString& band)
{
    const RulerMark& mark = *row.after;
    const QString number = QString::number(mark.value);
    if (!mark.low)
        return Figures::tr("%1: %2 out of 100, %3.").arg(row.title, number, band);
    return Figures::tr("%1: %2 out of 100, %3; it could be from %4 to %5.")
        .arg(row.title, number, band, QString::number(*mark.low), QString::number(*mark.high));
}

RulerRow barRow(const QString& title, const RulerMark& mark, const QString& band)
{
    RulerRow row{title, RulerRowStyle::Bar, {}, mark, QStringLiteral("%1 %2").arg(mark.value).arg(band), {}};
    row.spoken = spokenBar(row, band);
    return row;
}

/// The likely range is drawn.
RulerRow staffRow(const QString& title, const StaffFigure& figure, const QString& band)
{
    RulerMark mark{figure.display(), {}, {}};
    if (const auto& interval = figure.interval; interval && interval->lower < interval->upper) {
        mark.low = interval->lower;
        mark.high = interval->upper;
    }
    RulerRow row{title, RulerRowStyle::Bar, {}, mark, QStringLiteral("%1 %2").arg(figureText(figure), band), {}};
    row.spoken = Figures::tr("%1: %2", "title, score sentence").arg(title, scoreSentence(figure)) + QLatin1Char(' ')
        + band + QLatin1Char('.');
    return row;
}

RulerRow wordsRow(const QString& title, const QString& note)
{
    return {title, RulerRowStyle::Words, {}, {}, note, Figures::tr("%1: %2.", "title, why no number").arg(title, note)};
}

QString whyNoScore(WhyNoScore why)
{
    return why == WhyNoScore::NothingApplies ? Figures::tr("Nothing here applies")
                                             : Figures::tr("Too few answers to score it");
}

constexpr qsizetype kNamedSections = 4;

/// "‘Leadership’ and ‘Safe handling’"; "5 sections" where too many to name stand at that number.
QString sectionsAt(int value, const std::vector<RulerRow>& rows)
{
    QStringList titles;
    for (const RulerRow& row : rows)
        if (row.after && row.after->value == value)
            titles << Figures::tr("‘%1’", "after: strongest in").arg(row.title);
    return titles.size() <= kNamedSections
        ? joined(titles)
        : Figures::tr("%n section(s)", "after: strongest in", static_cast<int>(titles.size()));
}

/// "Governance: strongest in ‘Safe handling’ (75), weakest in ‘Leadership’ and ‘Skills’ (50)".
QString strongestAndWeakest(const QString& what, const std::vector<RulerRow>& rows)
{
    std::vector<int> values;
    for (const RulerRow& row : rows)
        if (row.after)
            values.push_back(row.after->value);
    if (values.empty())
        return Figures::tr("%1: no section has a number").arg(what);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high && values.size() < rows.size())
        return Figures::tr("%1: the sections with a number stand at %2").arg(what, QString::number(*high));
    if (*low == *high)
        return Figures::tr("%1: every section stands at %2").arg(what, QString::number(*high));
    return Figures::tr("%1: strongest in %2 (%3), weakest in %4 (%5)")
        .arg(what, sectionsAt(*high, rows), QString::number(*high), sectionsAt(*low, rows), QString::number(*low));
}

/// Whose score it is; null for one of ours.
const PartnerResult* partnerOf(const RoundResult& result, const ResponseScore& score)
{
    for (const PartnerResult& partner : result.partners)
        if (&partner.score == &score)
            return &partner;
    return nullptr;
}

QString bandNote(const Index& trust)
{
    if (!trust.band)
        return Figures::tr("(no band)");
    const QString word = bandWord(trust.kind, *trust.band);
    return trust.isHeldBack() ? Figures::tr("%1 (held back)", "a band").arg(word) : word;
}

RulerRow trustRow(const PartnerResult& partner)
{
    const QString name = QString::fromStdString(partner.about.name);
    const Index& trust = *partner.trust;
    return trust.score ? barRow(name, *rulerMark(trust.score, trust.range), bandNote(trust))
                       : wordsRow(name, Figures::tr("Too few statements have a rating"));
}

QString trustTitle(const std::vector<RulerRow>& rows)
{
    int count = 0;
    int low = 100;
    int high = 0;
    for (const RulerRow& row : rows) {
        if (!row.after)
            continue;
        ++count;
        low = std::min(low, row.after->value);
        high = std::max(high, row.after->value);
    }
    if (count == 0)
        return Figures::tr("No partner has a trust number");
    return low == high ? Figures::tr("Our trust in our partners stands at %1").arg(low)
                       : Figures::tr("Our trust in our partners runs from %1 to %2").arg(low).arg(high);
}

} // namespace

RulerChart sectionsFigure(const RoundResult& result, const Questionnaire& questionnaire, const ResponseScore& score)
{
    const PartnerResult* partner = partnerOf(result, score);
    const IndexKind kind = partner != nullptr ? IndexKind::Trust : IndexKind::Readiness;
    const Names names = namesFor(result, partner != nullptr ? partner->about.id : AgencyId{});
    RulerChart chart;
    for (const SectionScore& section : score.sections) {
        const Section* asked = questionnaire.findSection(section.id);
        if (asked == nullptr)
            continue;
        const QString title = shown(asked->title, names);
        chart.rows.push_back(section.score ? barRow(title, *rulerMark(section.score, section.range),
                                                    bandWord(kind, bandOf(*section.score)))
                                           : wordsRow(title, whyNoScore(section.why)));
    }
    chart.title = strongestAndWeakest(
        partner != nullptr ? QString::fromStdString(partner->about.name) : shown(questionnaire.title), chart.rows);
    return chart;
}

RulerChart staffFigure(const StaffResult& survey)
{
    RulerChart chart;
    if (!survey.isShown()) {
        chart.title = withheldText(survey);
        return chart;
    }
    for (const StaffSection& section : survey.sections) {
        const Section* asked = survey.questionnaire->findSection(section.id);
        if (asked == nullptr)
            continue;
        const QString title = shown(asked->title);
        if (!section.score) {
            chart.rows.push_back(wordsRow(title, sectionWithheldText(section)));
            continue;
        }
        const Band band = bandOf(Fraction(section.score->display()));
        const QString word = bandWord(IndexKind::Readiness, band);
        chart.rows.push_back(
            staffRow(title, *section.score,
                     section.score->isEarlySign() ? Figures::tr("%1 (early sign)", "a band").arg(word) : word));
    }
    chart.title = strongestAndWeakest(shown(survey.questionnaire->title), chart.rows);
    return chart;
}

RulerChart trustFigure(const RoundResult& result)
{
    RulerChart chart;
    for (const PartnerResult& partner : result.partners)
        if (partner.trust)
            chart.rows.push_back(trustRow(partner));
    chart.title = trustTitle(chart.rows);
    return chart;
}

} // namespace soundings
