// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/survey_forms.h"

#include "app/forms/form_language.h"
#include "app/forms/paper_form.h"
#include "app/forms/xls_form.h"
#include "app/writers/pdf/pdf_document.h"
#include "core/error.h"
#include "core/questionnaire/built_in.h"
#include "tests/app/writers/data/read_workbook.h"
#include "tests/support/questionnaire_builder.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include <set>

using namespace soundings;
using namespace soundings::test;

namespace {

SurveyOrder orderOf(const QuestionnairePtr& questionnaire)
{
    SurveyOrder order;
    order.questionnaire = questionnaire;
    order.agency = QStringLiteral("Northvale Council");
    order.round = QStringLiteral("Autumn 2026");
    order.languages = wholeLanguages(*questionnaire);
    return order;
}

SurveyOrder staffOrder() { return orderOf(builtInQuestionnaire({"staff-confidence"})); }

/// One language, eleven points, levels of its own, no cases, no roles, no words in the open; texts that look like code.
QuestionnairePtr ownQuestionnaire()
{
    Questionnaire made = QuestionnaireBuilder("own.survey 2")
                             .respondent(Respondent::Individual)
                             .points(11)
                             .section("meta")
                             .item("start")
                             .item("a-1")
                             .item("a.1")
                             .build();
    made.title = {"Ours <b>&</b> ${yours}", {}};
    for (Item& item : made.sections[0].items)
        item.text = {"Ask ${start} & </script> {partner}", {}};
    for (int i = 0; i <= 10; ++i)
        made.sections[0].items[1].levels.push_back({"level " + std::to_string(i), {}});
    return std::make_shared<const Questionnaire>(made);
}

/// What pyxform says nothing about and still makes a form poorer, besides what it refuses (SURVEY-FORMATS 7).
void checkXlsForm(const SurveyOrder& order)
{
    const std::vector<XlsFormSheet> sheets = xlsFormSheets(order);
    REQUIRE(sheets.size() == 3);
    const std::vector<QStringList>& survey = sheets[0].rows;
    const std::vector<QStringList>& choices = sheets[1].rows;
    const auto languages = order.languages.size();
    std::set<QString> lists;
    std::set<QString> choiceNames;
    for (std::size_t i = 1; i < choices.size(); ++i) {
        lists.insert(choices[i][0]);
        CHECK(choiceNames.insert(choices[i][0] + QLatin1Char(' ') + choices[i][1]).second);
        for (qsizetype language = 0; language < languages; ++language)
            CHECK(!choices[i][2 + language].isEmpty());
    }
    std::set<QString> names;
    int depth = 0;
    for (std::size_t i = 1; i < survey.size(); ++i) {
        const QStringList& row = survey[i];
        INFO(row.join(QLatin1Char('|')).toStdString());
        CHECK(!row.join(QString()).contains(QStringLiteral("${")));
        if (row[0] == QStringLiteral("end_group")) {
            --depth;
            continue;
        }
        CHECK(QRegularExpression(QStringLiteral("^[a-z_][a-z0-9_]*$")).match(row[1]).hasMatch());
        CHECK(row[1] != QStringLiteral("meta"));
        CHECK(names.insert(row[1]).second);
        for (qsizetype language = 0; language < languages; ++language) {
            CHECK(!row[2 + language].isEmpty());
            CHECK(row[2 + languages + language].isEmpty() == row[2 + languages].isEmpty());
        }
        depth += row[0] == QStringLiteral("begin_group") ? 1 : 0;
        if (row[0].startsWith(QStringLiteral("select_one ")))
            CHECK(lists.count(row[0].section(QLatin1Char(' '), 1)) == 1);
    }
    CHECK(depth == 0);
    const QStringList& settings = sheets[2].rows[1];
    CHECK(!settings[1].contains(QLatin1Char(' ')));
    CHECK(survey[0].contains(QStringLiteral("label::") + settings[3]));
    CHECK(choices[0].filter(QStringLiteral(" ")).size() == languages);
}

} // namespace

TEST_CASE("an XLSForm keeps the rules that pyxform checks and those it does not")
{
    checkXlsForm(staffOrder());
    checkXlsForm(orderOf(ownQuestionnaire()));
    const std::vector<ReadSheet> sheets = readWorkbook(surveyForm(staffOrder(), SurveyForm::XlsForm));
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].name == QStringLiteral("survey"));
    CHECK(sheets[0].cells.at(QStringLiteral("C1")).text == QStringLiteral("label::English (en)"));
    CHECK(sheets[0].cells.at(QStringLiteral("D1")).text == QStringLiteral("label::Cymraeg (cy)"));
    CHECK(sheets[2].cells.at(QStringLiteral("C2")).text == QStringLiteral("1.1"));
    CHECK_FALSE(sheets[2].cells.at(QStringLiteral("C2")).number.has_value());
}

TEST_CASE("a form for the browser lets nothing in and nothing out")
{
    for (const SurveyOrder& order : {staffOrder(), orderOf(ownQuestionnaire())}) {
        const QByteArray html = surveyForm(order, SurveyForm::Html);
        CHECK(html.size() < 150'000);
        const auto content = [&](const char* tag) {
            const auto start = html.indexOf(QByteArray("<") + tag + ">") + qsizetype(qstrlen(tag)) + 2;
            return html.mid(start, html.indexOf(QByteArray("</") + tag + ">") - start);
        };
        for (const char* tag : {"style", "script"})
            CHECK(
                html.contains("&#39;sha256-"
                              + QCryptographicHash::hash(content(tag), QCryptographicHash::Sha256).toBase64() + "&#39;")
                != html.contains(
                    "'sha256-" + QCryptographicHash::hash(content(tag), QCryptographicHash::Sha256).toBase64() + "'"));
        CHECK(html.contains("default-src "));
        CHECK_FALSE(html.contains("http:"));
        CHECK_FALSE(html.contains("https:"));
        CHECK_FALSE(html.contains(" style="));
        CHECK_FALSE(html.contains("localStorage"));
        CHECK(html.count("<script") == 1);
    }
}

TEST_CASE("a LimeSurvey survey records nobody and comes in whole")
{
    for (const SurveyOrder& order : {staffOrder(), orderOf(ownQuestionnaire())}) {
        const QString lss = QString::fromUtf8(surveyForm(order, SurveyForm::LimeSurvey));
        QXmlStreamReader reader(lss);
        while (!reader.atEnd())
            reader.readNext();
        CHECK_FALSE(reader.hasError());
        for (const char* setting : {"<anonymized>Y<", "<datestamp>N<", "<ipaddr>N<", "<refurl>N<", "<savetimings>N<"})
            CHECK(lss.contains(QLatin1String(setting)));
        CHECK(lss.count(QStringLiteral("<surveyls_language>")) == order.languages.size());
        CHECK_FALSE(lss.contains(QStringLiteral("<mandatory>Y<")));
    }
}

TEST_CASE("a SurveyJS form asks all statements under our ids")
{
    for (const SurveyOrder& order : {staffOrder(), orderOf(ownQuestionnaire())}) {
        const nlohmann::json form = nlohmann::json::parse(surveyForm(order, SurveyForm::SurveyJs).toStdString());
        std::vector<std::string> rows;
        for (const auto& page : form["pages"])
            for (const auto& element : page["elements"])
                if (element["type"] == "matrix")
                    for (const auto& row : element["rows"])
                        rows.push_back(row["value"]);
        std::vector<std::string> wanted;
        for (const Item* item : order.questionnaire->items())
            wanted.push_back(item->id.value);
        CHECK(rows == wanted);
    }
}

TEST_CASE("paper and notice come in every language, ordinary and large")
{
    for (SurveyOrder order : {staffOrder(), orderOf(ownQuestionnaire())})
        for (const bool isLarge : {false, true}) {
            order.largePrint = isLarge;
            const Document form = paperForm(order);
            CHECK(form.typeScale >= (isLarge ? 1.6 : 1.0));
            CHECK(pdfDocument(form).startsWith("%PDF-"));
            CHECK(staffNoticePdf(order).startsWith("%PDF-"));
        }
}

TEST_CASE("the ending of a file names its form")
{
    for (const SurveyForm form : surveyForms())
        CHECK(surveyFormOf(QStringLiteral("X") + endingOf(form).toUpper()) == form);
    CHECK_FALSE(surveyFormOf(QStringLiteral("x.csv")).has_value());
    CHECK_THROWS_AS(writeSurveyForm(staffOrder(), QStringLiteral("x.csv")), Error);
}
