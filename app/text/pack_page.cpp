// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/pack_page.h"

#include "app/text/action_text.h"
#include "app/text/language.h"
#include "app/text/pack_survey_text.h"
#include "app/text/score_text.h"

#include <QCoreApplication>

namespace soundings {

namespace {

struct PackPage {
    Q_DECLARE_TR_FUNCTIONS(PackPage)
};

QString nameAsText(const std::string& name) { return QString::fromStdString(name); }

PackPagePart headPart(const PackContent& content)
{
    const Pack& pack = content.pack;
    PackPagePart part{PackPage::tr("What leaves, and for whom"), {}};
    part.lines
        << PackPage::tr("From: %1").arg(nameAsText(pack.agency.name))
        << PackPage::tr("Round: %1, %2", "label, day").arg(nameAsText(pack.round.label), dateText(pack.round.date))
        << PackPage::tr("For: %1").arg(content.recipient ? nameAsText(content.recipient->name)
                                                         : PackPage::tr("whoever has the file"));
    QStringList parts;
    for (const PackPartName& one : kPackParts)
        if (content.parts.contains(one.part))
            parts << packPartText(one.part);
    part.lines << PackPage::tr("Parts: %1").arg(parts.join(QStringLiteral("; ")));
    part.lines << (pack.mayNamePairs
                       ? PackPage::tr("What we and another agency say of each other may be shown by name, where it "
                                      "agrees, too.")
                       : PackPage::tr("What we and another agency say of each other may not be shown by name."));
    part.lines << PackPage::tr("Ids of the round, of agencies, questionnaires and questions, the number of this pack, "
                               "the public key of this workspace and its signature leave with it.");
    return part;
}

QStringList indexLines(const Index& index, const QString& what, const Questionnaire* asked)
{
    QStringList lines;
    QString line = PackPage::tr("%1: %2", "readiness or trust, its number").arg(what, scoreText(index.score));
    if (const QString range = rangeText(index.range); !range.isEmpty() && range != scoreText(index.score))
        line += PackPage::tr(" (could be %1)").arg(range);
    if (index.band)
        line += QStringLiteral(", ") + bandWord(index.kind, *index.band);
    lines << line;
    const auto add = [&](const QString& why, const std::vector<ItemId>& items) {
        for (const ItemId& id : items) {
            const Item* item = asked == nullptr ? nullptr : asked->findItem(id);
            lines << why.arg(item == nullptr ? nameAsText(id.value) : shown(item->text));
        }
    };
    add(PackPage::tr("Held back by: %1"), index.unmet);
    add(PackPage::tr("Not confirmed: %1"), index.unconfirmed);
    add(PackPage::tr("Waits for: %1"), index.waitsFor);
    return lines;
}

QStringList answerLines(const Questionnaire& asked, const Answers& answers, const Names& names)
{
    QStringList lines;
    for (const Item* item : asked.items()) {
        const auto found = answers.find(item->id);
        if (found == answers.end())
            continue;
        const AnswerRecord& record = found->second;
        lines << PackPage::tr("%1: %2", "question, answer")
                     .arg(shown(item->text, names), answerText(asked, *item, record.answer));
        if (!record.answer.reason.empty())
            lines << PackPage::tr("Reason: %1").arg(nameAsText(record.answer.reason));
        if (!record.note.empty())
            lines << PackPage::tr("Note: %1").arg(nameAsText(record.note));
        for (const std::string& evidence : record.evidence)
            lines << PackPage::tr("Evidence: %1").arg(nameAsText(evidence));
    }
    return lines;
}

QStringList markLines(const Questionnaire& asked, const InfluenceMarks& marks, bool isAboutUs, const Names& names)
{
    QStringList lines;
    for (const Influence& influence : asked.influences.influences) {
        const auto found = marks.find(influence.id);
        for (const InfluenceMark& mark : asked.influences.marks)
            if (found != marks.end() && mark.id == found->second)
                lines << (isAboutUs ? PackPage::tr("For us, %1: %2", "influence, mark")
                                    : PackPage::tr("For them, %1: %2", "influence, mark"))
                             .arg(
                                 shown(isAboutUs && !influence.selfText.isEmpty() ? influence.selfText : influence.text,
                                       names),
                                 shown(mark.label, names));
    }
    return lines;
}

PackPagePart responsePart(const PackContent& content, const PackResponse& response, const Questionnaire& asked)
{
    const Names names{response.about ? nameAsText(response.about->name) : QString(),
                      nameAsText(content.pack.agency.name)};
    PackPagePart part{
        response.about
            ? PackPage::tr("%1: %2", "questionnaire, partner").arg(shown(asked.title), nameAsText(response.about->name))
            : shown(asked.title),
        {}};
    if (response.trust)
        part.lines += indexLines(*response.trust, PackPage::tr("Trust"), &asked);
    for (const PackSection& section : response.sections)
        if (const Section* known = asked.findSection(section.id))
            part.lines << PackPage::tr("Section %1: %2", "title, score")
                              .arg(shown(known->title, names), scoreText(section.score));
    if (response.answers)
        part.lines += answerLines(asked, *response.answers, names);
    if (response.aboutPartner)
        part.lines += markLines(asked, *response.aboutPartner, false, names);
    if (response.aboutUs)
        part.lines += markLines(asked, *response.aboutUs, true, names);
    return part;
}

PackPagePart actionPart(const std::vector<Action>& actions)
{
    PackPagePart part{PackPage::tr("Actions"), {}};
    for (const Action& action : actions) {
        QStringList facts{nameAsText(action.text), actionStatusText(action.status)};
        if (action.due)
            facts << PackPage::tr("due %1").arg(dateText(*action.due));
        if (!action.owner.empty())
            facts << nameAsText(action.owner);
        part.lines << facts.join(QStringLiteral("; "));
    }
    return part;
}

} // namespace

QString packPartText(PackPart part)
{
    switch (part) {
    case PackPart::Scores:
        return PackPage::tr("scores");
    case PackPart::Sections:
        return PackPage::tr("scores of sections");
    case PackPart::Items:
        return PackPage::tr("our answers about ourselves");
    case PackPart::AboutPartners:
        return PackPage::tr("our answers about partners");
    case PackPart::Influences:
        return PackPage::tr("what helps and hinders");
    case PackPart::Actions:
        return PackPage::tr("headlines of actions");
    case PackPart::Staff:
        return PackPage::tr("published tables of staff surveys");
    case PackPart::Comments:
        return PackPage::tr("published comments of staff");
    case PackPart::Notes:
        return PackPage::tr("notes and reasons");
    case PackPart::Evidence:
        return PackPage::tr("evidence");
    }
    return {};
}

std::vector<PackPagePart> packPage(const PackContent& content, const KnownVersion& known)
{
    const Pack& pack = content.pack;
    std::vector<PackPagePart> page{headPart(content)};
    if (pack.readiness) {
        const auto of = [&]() -> QuestionnairePtr {
            for (const PackResponse& response : pack.responses)
                if (!response.about)
                    return known(response.questionnaire, response.version);
            return nullptr;
        }();
        page.push_back({PackPage::tr("Readiness"), indexLines(*pack.readiness, PackPage::tr("Readiness"), of.get())});
    }
    for (const PackResponse& response : pack.responses)
        if (const QuestionnairePtr asked = known(response.questionnaire, response.version))
            page.push_back(responsePart(content, response, *asked));
    for (const PackSurvey& survey : pack.surveys)
        if (const QuestionnairePtr asked = known(survey.questionnaire, survey.version))
            page.push_back({shown(asked->title), packSurveyLines(survey.release, *asked)});
    if (!pack.actions.empty())
        page.push_back(actionPart(pack.actions));
    return page;
}

} // namespace soundings
