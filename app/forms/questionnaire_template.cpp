// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/questionnaire_template.h"

#include "app/forms/questionnaire_workbook.h"
#include "app/forms/xls_form.h"
#include "app/report/blocks.h"
#include "app/text/language.h"
#include "app/writers/pdf/pdf_document.h"
#include "core/error.h"
#include "core/questionnaire/read_questionnaire.h"

#include <QCoreApplication>

#include <utility>

namespace soundings {

namespace {

struct QuestionnaireGuide {
    Q_DECLARE_TR_FUNCTIONS(QuestionnaireGuide)
};

/// It feeds no index, so that it can be tried beside the built-in questionnaires.
constexpr const char* kTemplate = R"json({
 "format": 1, "id": "our-survey", "version": "1.0", "respondent": "individual",
 "title": {"en": "Our own survey", "cy": "Ein harolwg ein hunain"},
 "purpose": {"en": "To find out how sharing information works for us.",
             "cy": "I gael gwybod sut mae rhannu gwybodaeth yn gweithio i ni."},
 "privacy_notice": {"en": "Your answers are mixed with others. Nobody sees what one person answered.",
                    "cy": "Caiff eich atebion eu cymysgu ag eraill. Ni fydd neb yn gweld beth atebodd un person."},
 "scale_question": {"en": "How true is this for you?", "cy": "Pa mor wir yw hyn i chi?"},
 "scale": [{"value": 0, "label": {"en": "Not true", "cy": "Ddim yn wir"}},
           {"value": 1, "label": {"en": "Partly true", "cy": "Yn rhannol wir"}},
           {"value": 2, "label": {"en": "Fully true", "cy": "Yn hollol wir"}}],
 "special_answers": [{"id": "dont_know", "label": {"en": "Don't know", "cy": "Ddim yn gwybod"}},
                     {"id": "not_applicable", "label": {"en": "Not part of my job", "cy": "Ddim yn rhan o fy swydd"}}],
 "sections": [
  {"id": "rules", "title": {"en": "Rules", "cy": "Rheolau"}, "items": [
   {"id": "rules.known", "text": {"en": "I know what I may share.", "cy": "Rwy'n gwybod beth y caf ei rannu."},
    "allow_dont_know": true},
   {"id": "rules.unclear", "text": {"en": "I am often unsure who decides.", "cy": "Rwy'n aml yn ansicr pwy sy'n penderfynu."},
    "reverse": true}]},
  {"id": "help", "title": {"en": "Help", "cy": "Cymorth"}, "items": [
   {"id": "help.asked", "text": {"en": "I know whom to ask.", "cy": "Rwy'n gwybod i bwy i ofyn."}, "weight": 2},
   {"id": "help.time", "text": {"en": "I have the time to do it well.", "cy": "Mae gen i'r amser i'w wneud yn dda."},
    "allow_not_applicable": true}]}],
 "role_question": {"text": {"en": "What is your role?", "cy": "Beth yw eich rôl?"}},
 "role_bands": [{"id": "front-line", "label": {"en": "Front line", "cy": "Rheng flaen"}},
                {"id": "manager", "label": {"en": "Manager", "cy": "Rheolwr"}}],
 "open_question": {"id": "more", "text": {"en": "What would help you most?", "cy": "Beth fyddai'n eich helpu fwyaf?"},
                   "warning": {"en": "Please name nobody.", "cy": "Peidiwch ag enwi neb."}}
})json";

void addSteps(Blocks& blocks)
{
    blocks.list(
        {{QuestionnaireGuide::tr("Change the template, or save any questionnaire as a spreadsheet and change that. On "
                                 "the sheet settings give it a form_id and an id of its own."),
          {}},
         {QuestionnaireGuide::tr("Choose “Add a questionnaire…” in Soundings. Each fault is named by sheet, row and "
                                 "column; mend them and choose the file again."),
          {}},
         {QuestionnaireGuide::tr("To change it later, raise its version. What is different is displayed before it is "
                                 "added. Rounds that have begun keep the version they began with."),
          {}}},
        true);
}

void addSheets(Blocks& blocks)
{
    const auto part = [&](const char* sheet, const QString& title, const QStringList& lines) {
        blocks.heading(2, QStringLiteral("%1: %2").arg(QLatin1String(sheet), title));
        blocks.list(lines);
    };
    part(
        "survey", QuestionnaireGuide::tr("what is asked"),
        {QuestionnaireGuide::tr("begin_group … end_group: a section, with its weight if it counts more than others"),
         QuestionnaireGuide::tr(
             "select_one LIST in a group: a statement. reverse: yes if agreeing is bad news; weight: "
             "how much it counts; must_have: the point from which on it is met"),
         QuestionnaireGuide::tr("note above the groups: called purpose, privacy_notice or scale_question; any other is "
                                "an instruction"),
         QuestionnaireGuide::tr("select_one LIST alone, called role: the question about people’s role"),
         QuestionnaireGuide::tr("text after all groups: the one question in people’s own words; its hint warns not to "
                                "name anybody"),
         QuestionnaireGuide::tr("a group with one select_one whose list recommends a choice: a case")});
    part("choices", QuestionnaireGuide::tr("what people can answer"),
         {QuestionnaireGuide::tr(
              "Points have a score from 0 to 100; leave all empty for equal steps. dk is “don’t know”, "
              "na “does not apply”."),
          QuestionnaireGuide::tr("All statements have the same points. Only where a list is called scale may others "
                                 "describe them in words of their own.")});
    part("settings", QuestionnaireGuide::tr("its name"),
         {QuestionnaireGuide::tr("form_title, form_id (no spaces), id, version, default_language as in the headings"),
          QuestionnaireGuide::tr("respondent: individual (a survey of many people), consensus (one agreed answer) or "
                                 "per_partner (once for each partner)")});
    part("soundings", QuestionnaireGuide::tr("the rest, which may be left out"),
         {QuestionnaireGuide::tr("key: the id of a section, statement or case and what is said of it "
                                 "(rules.known/why, rules.known/next_step); then value, or a text in each language")});
}

/// A line a row, as far as its blocks are words.
XlsFormSheet guideSheet()
{
    XlsFormSheet sheet{QStringLiteral("guide"), {}};
    for (const Block& block : questionnaireGuide().blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.is))
            sheet.rows.push_back({heading->words});
        else if (const auto* paragraph = std::get_if<Paragraph>(&block.is))
            sheet.rows.push_back({paragraph->words});
        else if (const auto* list = std::get_if<List>(&block.is))
            for (const ListItem& item : list->items)
                sheet.rows.push_back({QStringLiteral("• ") + item.words});
    }
    return sheet;
}

} // namespace

QByteArray questionnaireTemplate()
{
    const ReadQuestionnaire read = readQuestionnaire(kTemplate);
    if (!read.questionnaire)
        throw Error(ErrorCode::Internal, "the template is faulty");
    std::vector<XlsFormSheet> sheets = questionnaireSheets(*read.questionnaire);
    sheets.insert(sheets.begin(), guideSheet());
    return xlsFormWorkbook(shown(read.questionnaire->title), sheets);
}

Document questionnaireGuide()
{
    Blocks blocks;
    blocks.heading(1, QuestionnaireGuide::tr("Your own questionnaire in a spreadsheet"));
    blocks.say(QuestionnaireGuide::tr(
        "A questionnaire is a workbook of three or four sheets, an XLSForm: Excel and LibreOffice "
        "edit it, KoBo and ODK open it. Each text has a column a language, such as "
        "label::English (en); where one language has words, the others need them too."));
    addSteps(blocks);
    addSheets(blocks);
    Document document;
    document.title = QuestionnaireGuide::tr("Your own questionnaire in a spreadsheet");
    document.language = programLanguage();
    document.blocks = blocks.take();
    return document;
}

QByteArray questionnaireGuidePdf() { return pdfDocument(questionnaireGuide()); }

} // namespace soundings
