// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb_support.h"

#include <QCoreApplication>

namespace soundings::cli {

namespace {

struct SurveyVerb {
    Q_DECLARE_TR_FUNCTIONS(SurveyVerb)
};

void addSurveyOptions(Verb& verb)
{
    addOption(verb, "what", SurveyVerb::tr("form, notice or read"));
    verb.positional.add("what", 1);
    addFile(verb);
    addOption(verb, "round", SurveyVerb::tr("the round's label; the latest if none is named"));
    addOption(verb, "questionnaire", SurveyVerb::tr("the survey's id: staff-confidence, …"));
    addSwitch(verb, "large-print", SurveyVerb::tr("of a PDF: type of 16 points and more"));
    addOption(verb, "return-to", SurveyVerb::tr("where people send or hand in what they filled in"));
    addOption(verb, "closes", SurveyVerb::tr("of a notice: the day the survey closes, as YYYY-MM-DD"));
    addList(verb, "path", SurveyVerb::tr("of read: the files, or folders of them, that came back"));
    verb.positional.add("path", -1);
    addOption(verb, "map", SurveyVerb::tr("of read: a mapping (JSON) of columns and values"));
    addOption(verb, "save-map", SurveyVerb::tr("of read: where to write the mapping that was used"));
    addList(verb, "ignore-columns", SurveyVerb::tr("of read: columns to drop, as \"record\" takes them"));
    addSwitch(verb, "again", SurveyVerb::tr("of read: these are other people, although they look as if they were in"));
    addSwitch(verb, "preview", SurveyVerb::tr("of read: say what would be taken in, and store nothing"));
    addFormat(verb, Formats::TextJson);
    addOption(verb, "output,o", SurveyVerb::tr("where to write it; replaced only when it is whole"));
}

} // namespace

Verb surveyVerb(const RunElsewhere& survey)
{
    Verb verb{"survey",
              SurveyVerb::tr("write the forms of a staff survey and the notice about it, and read what comes back"),
              "form FILE --questionnaire ID --output PATH [--round LABEL] [--language en|cy|both] [--large-print] "
              "[--return-to TEXT] | notice FILE --questionnaire ID --output PATH.pdf [--round LABEL] [--closes DAY] "
              "[--language en|cy|both] [--large-print] | read FILE --round LABEL --questionnaire ID PATH… [--map PATH] "
              "[--save-map PATH] [--ignore-columns NAMES]… [--again] [--preview] [--format text|json]",
              SurveyVerb::tr("The ending of PATH says which form: .html (a page that fills in any browser and saves "
                             "the answers as a file), .pdf (paper), .xlsx (XLSForm, for KoBo and ODK), .lss "
                             "(LimeSurvey) or .json (SurveyJS).\n"
                             "A form is in every language that the questionnaire is whole in, unless --language says "
                             "which.\n"
                             "\"read\" takes in what came back: files that the browser form saved, and tables (.xlsx, "
                             ".ods, .csv, .tsv, .json) of KoBo, ODK, LimeSurvey, SurveyJS, Microsoft Forms, Google "
                             "Forms, Qualtrics, SurveyMonkey, REDCap, SmartSurvey, Jisc or by hand. All or nothing: "
                             "columns about people and machines are dropped, and of a column or an answer that is "
                             "not ours you are told, and nothing is stored until the mapping says what it is. "
                             "--preview with --save-map writes a mapping to begin with."),
              "soundings-cli survey form ours.soundings --questionnaire staff-confidence --output survey.html",
              {},
              {},
              survey};
    verb.moreLanguages = QStringList{QStringLiteral("both")};
    addSurveyOptions(verb);
    return verb;
}

} // namespace soundings::cli
