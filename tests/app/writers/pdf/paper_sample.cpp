// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/writers/pdf/paper_sample.h"

#include "app/text/language.h"

#include <QBuffer>
#include <QImage>

namespace soundings::test {

namespace {

const QString kSentence =
    QStringLiteral("Your agency has agreed with its partners what may be shared, with whom and why, "
                   "and staff know where to find it. ");

Headline headline(const QString& title, int value, int step)
{
    return {title,
            QString::number(value),
            QStringLiteral("out of 100"),
            QStringLiteral("Workable"),
            step,
            RulerMark{value, value - 7, value + 6},
            QStringLiteral("%1: %2 out of 100, workable.").arg(title).arg(value)};
}

Figure sections()
{
    Figure figure;
    auto& chart = std::get<RulerChart>(figure.chart);
    chart.title = QStringLiteral("Oversight holds readiness back");
    for (const auto& [title, value] : {std::pair{"Purpose and law", 78},
                                       {"Agreements with partners", 63},
                                       {"Systems and security", 55},
                                       {"Oversight", 31}})
        chart.rows.push_back({QString::fromUtf8(title),
                              RulerRowStyle::Bar,
                              {},
                              RulerMark{value, value - 5, value + 5},
                              QStringLiteral("%1 Workable").arg(value),
                              QStringLiteral("%1: %2.").arg(QString::fromUtf8(title)).arg(value)});
    figure.spoken = QStringLiteral("Oversight holds readiness back. Purpose and law 78, agreements 63, systems 55, "
                                   "oversight 31 out of 100.");
    return figure;
}

Table wideTable()
{
    Table table{QStringLiteral("wide"), QStringLiteral("Trust in each partner by theme"), {}, {}};
    table.columns.push_back({QStringLiteral("partner"), QStringLiteral("Partner")});
    for (int i = 1; i <= 11; ++i)
        table.columns.push_back({QString::number(i), QStringLiteral("Confidentiality %1").arg(i),
                                 Column::Holds::Numbers, QStringLiteral("out of 100")});
    for (const char* partner : {"Westmoor Police", "Cyngor Sir Ynys Môn", "St Bride's Hospital"}) {
        Row row{{{QString::fromUtf8(partner)}}};
        for (int i = 1; i <= 11; ++i)
            row.cells.push_back({QString::number(40 + i), 40.0 + i});
        table.rows.push_back(row);
    }
    return table;
}

Table sumTable()
{
    Table table{QStringLiteral("sum"), QStringLiteral("Sum: readiness"), {}, {}};
    table.columns = {
        {QStringLiteral("part"), QStringLiteral("Part")},
        {QStringLiteral("weight"), QStringLiteral("Weight"), Column::Holds::Numbers},
        {QStringLiteral("score"), QStringLiteral("Score"), Column::Holds::Numbers, QStringLiteral("out of 100")}};
    table.rows = {{{{QStringLiteral("Readiness")}, {QStringLiteral("18")}, {QStringLiteral("61")}}},
                  {{{QStringLiteral("Purpose and law")}, {QStringLiteral("6")}, {QStringLiteral("78")}}, 1},
                  {{{QStringLiteral("A privacy notice says so")}, {QStringLiteral("2")}, {QStringLiteral("100")}}, 2}};
    return table;
}

std::vector<Block> firstChapter()
{
    const QString mixed = QStringLiteral("In one language, ") + kFallbackStart + QStringLiteral("then in another")
        + kFallbackEnd + QStringLiteral(", and back.");
    return {
        {Heading{2, QStringLiteral("Where you stand"), QStringLiteral("where")}},
        {Paragraph{QStringLiteral("You are ready to share most things, but oversight holds you back."), Tone::Lead}},
        {headline(QStringLiteral("Readiness to share"), 61, 3)},
        {headline(QStringLiteral("Trust in Westmoor Police"), 48, 2)},
        {Paragraph{kSentence.repeated(3)}},
        {Paragraph{QStringLiteral("A must-have is not met: an agreement in force."), Tone::Held}},
        {sections()},
        {Paragraph{QStringLiteral("Ranges show what answers that are missing could change."), Tone::Quiet}},
        {Heading{3, QStringLiteral("What to do next"), QStringLiteral("next")}},
        {List{true,
              {{QStringLiteral("Sign an agreement with Westmoor Police."),
                {QStringLiteral("Readiness would rise by 6."), kSentence}},
               {kSentence, {}}}}},
        {List{false, {{QStringLiteral("One point"), {}}, {QStringLiteral("Another point"), {}}}}},
        {Paragraph{mixed}},
    };
}

std::vector<Block> scripts()
{
    return {
        {Heading{2, QStringLiteral("Words in every script"), QStringLiteral("scripts")}},
        {Paragraph{QStringLiteral("Welsh: Mae’r dŵr yn glir ac mae’r tŷ’n wag; ŵ ŷ â ê î ô û ẁ ỳ ï.")}},
        {Paragraph{QStringLiteral("Polish: Zażółć gęślą jaźń.")}},
        {Paragraph{QStringLiteral("اردو میں ایک جملہ جو دائیں سے بائیں لکھا جاتا ہے، 2026 میں۔")}},
        {Paragraph{QStringLiteral("Han: 漢字 and an emoji: 👨‍👩‍👧, 🙂.")}},
        {Paragraph{QStringLiteral("Confidential offices offer fluent affiliations.")}},
    };
}

} // namespace

Table longTable(int rows)
{
    Table table{QStringLiteral("sections"), QStringLiteral("Every question with its score"), {}, {}};
    table.columns = {
        {QStringLiteral("section"), QStringLiteral("Section")},
        {QStringLiteral("about"), QStringLiteral("What it is about")},
        {QStringLiteral("score"), QStringLiteral("Score"), Column::Holds::Numbers, QStringLiteral("out of 100")},
        {QStringLiteral("change"), QStringLiteral("Change"), Column::Holds::Numbers}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{{QStringLiteral("Question %1").arg(i)},
                               {kSentence.left(i % 5 == 0 ? 110 : 50)},
                               {QString::number(i % 101), double(i % 101)},
                               {QStringLiteral("+%1").arg(i % 9), double(i % 9)}}});
    return table;
}

QByteArray paintedLogo(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(QColor(10, 106, 112, 200));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Document documentOf(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("Report");
    document.language = QStringLiteral("en");
    document.blocks = {{Heading{1, document.title, {}}}};
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    return document;
}

Document paperSample()
{
    Document document = documentOf({{Contents{QStringLiteral("Contents")}}});
    document.title = QStringLiteral("Ready to share? Northvale Council, Autumn 2026");
    document.blocks[0] = {Heading{1, document.title, {}}};
    document.running = QStringLiteral("Northvale Council, Autumn 2026");
    document.marking = QStringLiteral("OFFICIAL-SENSITIVE");
    document.markBehind = QStringLiteral("SAMPLE");
    document.logo = paintedLogo(600, 200);
    for (auto& part : {firstChapter(), scripts()})
        document.blocks.insert(document.blocks.end(), part.begin(), part.end());
    const std::vector<Block> rest{
        {PageBreak{}},
        {Heading{2, QStringLiteral("Annex"), QStringLiteral("annex")}},
        {Heading{3, QStringLiteral("Every question"), QStringLiteral("questions")}},
        {longTable(90)},
        {Heading{3, QStringLiteral("Wide and deep"), QStringLiteral("wide")}},
        {wideTable()},
        {sumTable()},
        {Heading{2, QStringLiteral("Notes"), QStringLiteral("notes")}},
        {Paragraph{kSentence.repeated(90).left(10000)}},
    };
    document.blocks.insert(document.blocks.end(), rest.begin(), rest.end());
    return document;
}

} // namespace soundings::test
