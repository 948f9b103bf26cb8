// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/issue_text.h"

#include "app/text/capitalised.h"
#include "app/text/issue_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>

namespace soundings {

namespace {

struct IssueText {
    Q_DECLARE_TR_FUNCTIONS(IssueText)
};

/// Readers write "row 12", "row 12, column B", "survey, row 12, column B", "cell B12" and "line 3, column 7" in
/// English.
QString place(const std::string& where)
{
    const QString text = QString::fromStdString(where);
    static const QRegularExpression kRowAndColumn(QStringLiteral("^row ([0-9]+), column ([A-Z]+)$"));
    if (const QRegularExpressionMatch both = kRowAndColumn.match(text); both.hasMatch())
        return IssueText::tr("row %1, column %2").arg(both.captured(1), both.captured(2));
    static const QRegularExpression kSheet(QStringLiteral("^([a-z]+), row ([0-9]+)(?:, column ([A-Z]+))?$"));
    if (const QRegularExpressionMatch found = kSheet.match(text); found.hasMatch())
        return found.captured(3).isEmpty()
            ? IssueText::tr("%1, row %2", "sheet").arg(found.captured(1), found.captured(2))
            : IssueText::tr("%1, row %2, column %3", "sheet")
                  .arg(found.captured(1), found.captured(2), found.captured(3));
    const QString row = QStringLiteral("row ");
    if (text.startsWith(row))
        return IssueText::tr("row %1").arg(text.sliced(row.size()));
    const QString cell = QStringLiteral("cell ");
    if (text.startsWith(cell))
        return IssueText::tr("cell %1", "of a spreadsheet: B12").arg(text.sliced(cell.size()));
    static const QRegularExpression kLine(QStringLiteral("line ([0-9]+), column ([0-9]+)$"));
    const QRegularExpressionMatch found = kLine.match(text);
    return found.hasMatch() ? text.first(found.capturedStart())
            + IssueText::tr("line %1, column %2").arg(found.captured(1), found.captured(2))
                            : text;
}

/// The sentence with what stood there.
QString reasonOf(QString sentence, const QString& value)
{
    return sentence.replace(QStringLiteral("%1"),
                            value.isEmpty() ? QString() : IssueText::tr(": %1", "what stood there").arg(value));
}

/// The same, and before it where.
QString lineOf(const QString& where, const QString& sentence, const QString& value)
{
    QString text = reasonOf(sentence, value);
    if (!where.isEmpty())
        return IssueText::tr("%1: %2", "place, fault").arg(where, text);
    return capitalised(text);
}

QString quotedValue(const std::string& value)
{
    return value.empty() ? QString() : IssueText::tr("“%1”").arg(QString::fromStdString(value));
}

/// %2 is the limit that an issue is about.
QString withLimit(QString sentence, const Issue& issue)
{
    return issue.limit == 0 ? sentence : sentence.replace(QStringLiteral("%2"), QString::number(issue.limit));
}

/// "0 to 4", or each point where they do not follow on each other.
template <class Point> QString pointsText(const std::vector<Point>& points)
{
    QStringList all;
    bool followsOn = true;
    for (const Point& point : points) {
        followsOn = followsOn && (all.isEmpty() || all.back().toInt() + 1 == point.value);
        all << QString::number(point.value);
    }
    return followsOn && all.size() > 2 ? IssueText::tr("%1 to %2", "points of a scale").arg(all.front(), all.back())
                                       : all.join(QStringLiteral(", "));
}

/// The words of one code, with the questionnaire's own remedy where it has one.
QString remedyWords(IssueCode code, const Questionnaire& questionnaire)
{
    const auto with = [](const QString& sentence, const QString& choices) {
        return QString(sentence).replace(QStringLiteral("%2"), choices);
    };
    if (code == IssueCode::PointOutsideScale && !questionnaire.scale.empty())
        return with(IssueText::tr("this is not a point of the scale%1. Use %2, or leave it empty; na or dk where the "
                                  "question allows it."),
                    pointsText(questionnaire.scale));
    if (code == IssueCode::UnknownSureness)
        return with(
            IssueText::tr("this is not one of the answers to how sure people are%1. Use %2, or leave it empty."),
            pointsText(questionnaire.scenarios.sureness));
    if (code == IssueCode::UnknownRole && !questionnaire.roleBands.empty()) {
        QStringList ids;
        for (const RoleBand& band : questionnaire.roleBands)
            ids << QString::fromStdString(band.id);
        return with(IssueText::tr("this role is not one of the questionnaire's%1. Use %2, or leave it empty."),
                    ids.join(QStringLiteral(", ")));
    }
    return issueWords(code);
}

/// What is one fault made in many cells or rows, and read more quickly once.
bool isOfCells(IssueCode code)
{
    return code == IssueCode::PointOutsideScale || code == IssueCode::MissingMark || code == IssueCode::UnknownRole
        || code == IssueCode::UnknownOption || code == IssueCode::UnknownSureness
        || code == IssueCode::NotApplicableNotAllowed || code == IssueCode::NotApplicableWithoutReason
        || code == IssueCode::DontKnowNotAllowed;
}
bool isOfRows(IssueCode code) { return code == IssueCode::WrongNumberOfCells || code == IssueCode::NotUtf8; }

/// The values of some issues, each once, the first few of them.
QString valuesOf(const std::vector<const Issue*>& issues)
{
    constexpr qsizetype kMost = 5;
    QStringList values;
    for (const Issue* issue : issues) {
        const QString value = quotedValue(issue->value);
        if (value.isEmpty() || values.contains(value))
            continue;
        if (values.size() == kMost)
            return values.join(QStringLiteral(", ")) + QStringLiteral(", …");
        values << value;
    }
    return values.join(QStringLiteral(", "));
}

} // namespace

QString issueReason(const Issue& issue)
{
    return reasonOf(withLimit(issueWords(issue.code), issue), quotedValue(issue.value));
}

QString issuePlaceText(const Issue& issue) { return place(issue.where); }

QString issueText(const Issue& issue)
{
    return lineOf(place(issue.where), withLimit(issueWords(issue.code), issue), quotedValue(issue.value));
}

QString issueText(const Issue& issue, const Questionnaire& questionnaire)
{
    return lineOf(place(issue.where), withLimit(remedyWords(issue.code, questionnaire), issue),
                  quotedValue(issue.value));
}

QStringList issueLines(const Issues& issues, const Questionnaire& questionnaire)
{
    constexpr std::size_t kMostApart = 3;
    std::map<IssueCode, std::vector<const Issue*>> alike;
    for (const Issue& issue : issues)
        alike[issue.code].push_back(&issue);
    QStringList lines;
    for (const Issue& issue : issues) {
        const auto& group = alike[issue.code];
        const bool isMany = group.size() > kMostApart && (isOfCells(issue.code) || isOfRows(issue.code));
        if (!isMany) {
            lines << issueText(issue, questionnaire);
        } else if (&issue == group.front()) {
            const QString where = isOfRows(issue.code)
                ? IssueText::tr("%1 rows, from %2 to %3")
                : IssueText::tr("%1 cells, from %2 to %3", "from row 2, id to …");
            lines << lineOf(where.arg(group.size()).arg(place(issue.where), place(group.back()->where)),
                            remedyWords(issue.code, questionnaire), valuesOf(group));
        }
    }
    return lines;
}

} // namespace soundings
