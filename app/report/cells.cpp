// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/cells.h"

#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(Cells)
};

QString keyOf(const std::string& name)
{
    QString key;
    for (const QChar& c : QString::fromStdString(name).normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            key += c;
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(QLatin1Char('-')))
            key += QLatin1Char('-');
    }
    constexpr qsizetype kLongest = 40;
    key.truncate(kLongest);
    return key.endsWith(QLatin1Char('-')) ? key.chopped(1) : key;
}

} // namespace

Column wordsColumn(const QString& id, const QString& heading, const QString& meaning)
{
    return {id, heading, Column::Holds::Words, {}, meaning};
}

Column countColumn(const QString& id, const QString& heading, const QString& unit, const QString& meaning)
{
    return {id, heading, Column::Holds::Numbers, unit, meaning};
}

Column scoreColumn(const QString& heading)
{
    return {
        QStringLiteral("score"), heading, Column::Holds::Numbers, Cells::tr("out of 100"),
        Cells::tr("The weighted mean of what it is made of, as a whole number; empty where too little is answered.")};
}

Column rangeColumn()
{
    return wordsColumn(QStringLiteral("range"), Cells::tr("Range"),
                       Cells::tr("What the score would be if everything still open were 0, and if it were 100."));
}

Column ratedColumn()
{
    return countColumn(
        QStringLiteral("rated"), Cells::tr("Rated"), {},
        Cells::tr(
            "Questions with a rating, of those that apply. A “don’t know” is no rating, also where it counts as 0."));
}

Column inCaption(Column column)
{
    column.captionSaysUnit = true;
    return column;
}

Column bandColumn()
{
    return wordsColumn(QStringLiteral("band"), Cells::tr("Band"),
                       Cells::tr("What the score says in a word; a must-have that is not met holds it down."));
}

Cell scoreCell(const std::optional<Fraction>& score)
{
    Cell cell{scoreText(score)};
    if (score)
        cell.number = score->rounded();
    return cell;
}

Cell countCell(std::int64_t count) { return {QString::number(count), static_cast<double>(count)}; }

Cell ratedCell(const Counts& counts) { return {ratedText(counts), static_cast<double>(ratingsGiven(counts))}; }

QString questionnaireKey(const QuestionnaireId& id)
{
    return QString::fromStdString(id.value)
        .replace(QLatin1Char('_'), QStringLiteral("--"))
        .replace(QLatin1Char('.'), QLatin1Char('-'));
}

QString partnerKey(const RoundResult& result, const AgencyId& about)
{
    QStringList taken;
    for (const PartnerResult& partner : result.partners) {
        QString key = keyOf(partner.about.name);
        for (auto number = taken.size() + 1; key.isEmpty() || taken.contains(key); ++number)
            key = QStringLiteral("partner-%1").arg(number);
        if (partner.about.id == about)
            return key;
        taken << key;
    }
    return {};
}

} // namespace soundings
