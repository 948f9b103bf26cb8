// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pack/read_response.h"

#include "core/pack/pack_words.h"
#include "core/pack/read_fields.h"
#include "core/pack/read_index.h"
#include "core/scoring/response_score.h"
#include "core/text_identity.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::size_t kMostEvidence = 1000; ///< of one answer

/// The response, and what it may have.
struct Asked {
    const Questionnaire& questionnaire;
    const PackContent& content;
    [[nodiscard]] bool has(PackPart part) const { return content.parts.contains(part); }
};

Answer readAnswer(const JsonReader& field, const Item& item, const Questionnaire& questionnaire)
{
    if (field.is(JsonType::Number)) {
        const Answer answer = Answer::rated(field.integer(-1'000'000, 1'000'000));
        if (questionnaire.findPoint(answer.point) == nullptr)
            field.add(IssueCode::PointOutsideScale, field.written());
        return answer;
    }
    const std::string word = field.string();
    for (const auto& [state, known] : kAnswerWords) {
        if (known != word)
            continue;
        if (state == AnswerState::NotApplicable && !item.allowNotApplicable)
            field.add(IssueCode::NotApplicableNotAllowed);
        if (state == AnswerState::DontKnow && !item.allowDontKnow)
            field.add(IssueCode::DontKnowNotAllowed);
        return {state, 0, {}};
    }
    if (!word.empty())
        field.add(IssueCode::WrongValue, word);
    return {};
}

/// What was written beside an answer, where that part was chosen to leave.
void readBeside(const JsonReader& field, const Asked& asked, AnswerRecord& record)
{
    record.answer.reason = readPackLines(field.field("reason"), kLongestText);
    record.note = readPackLines(field.field("note"), kLongestText);
    for (const JsonReader& element : field.field("evidence").elements(kMostEvidence))
        record.evidence.push_back(readPackLines(element, kLongestText));
    if (!record.answer.reason.empty() && record.answer.state != AnswerState::NotApplicable)
        field.field("reason").add(IssueCode::WrongValue);
    const bool hasNote = !record.note.empty() || !record.answer.reason.empty();
    if ((hasNote && !asked.has(PackPart::Notes)) || (!record.evidence.empty() && !asked.has(PackPart::Evidence)))
        field.add(IssueCode::UnknownField, "parts");
}

AnswerRecord readRecord(const JsonReader& field, const Item& item, const Asked& asked)
{
    AnswerRecord record;
    if (!field.is(JsonType::Object)) {
        record.answer = readAnswer(field, item, asked.questionnaire);
        return record;
    }
    (void)field.expectObject({"answer", "reason", "note", "evidence"});
    record.answer = readAnswer(field.field("answer"), item, asked.questionnaire);
    readBeside(field, asked, record);
    return record;
}

Answers readAnswers(const JsonReader& field, const Asked& asked)
{
    Answers all;
    for (const auto& [id, value] : field.fields(kMostItems)) {
        const Item* item = asked.questionnaire.findItem({id});
        if (item == nullptr)
            value.add(IssueCode::UnknownItem, id);
        else
            all[item->id] = readRecord(value, *item, asked);
    }
    return all;
}

InfluenceMarks readMarks(const JsonReader& field, const Questionnaire& asked)
{
    const auto& known = asked.influences.influences;
    const auto& marks = asked.influences.marks;
    InfluenceMarks all;
    for (const auto& [id, value] : field.fields(kMostItems)) {
        const std::string mark = value.string();
        if (std::none_of(known.begin(), known.end(), [&item = id](const Influence& one) { return one.id.value == item; }))
            value.add(IssueCode::UnknownItem, id);
        else if (std::none_of(marks.begin(), marks.end(), [&](const InfluenceMark& one) { return one.id == mark; }))
            value.add(IssueCode::WrongValue, mark);
        all[{id}] = mark;
    }
    return all;
}

std::vector<PackSection> readSections(const JsonReader& field, const Questionnaire& asked)
{
    std::vector<PackSection> all;
    for (const JsonReader& element : field.elements()) {
        if (!element.expectObject({"id", "score"}))
            continue;
        PackSection section{{element.field("id").id()}, std::nullopt};
        if (const JsonReader score = element.field("score"); score.isThere())
            section.score = readPackScore(score);
        if (asked.findSection(section.id) == nullptr)
            element.field("id").add(IssueCode::UnknownItem, section.id.value);
        all.push_back(std::move(section));
    }
    if (field.isThere() && all.size() != asked.sections.size())
        field.add(IssueCode::WrongValue, std::to_string(all.size()));
    for (std::size_t i = 0; i < std::min(all.size(), asked.sections.size()); ++i)
        if (all[i].id != asked.sections[i].id)
            field.add(IssueCode::WrongValue, all[i].id.value);
    return all;
}

/// Where the answers have left, the numbers are theirs.
void checkFigures(const JsonReader& field, const Questionnaire& asked, const PackResponse& response)
{
    if (!response.answers || field.reading().isFull())
        return;
    const ResponseScore score = scoreResponse(asked, *response.answers);
    for (std::size_t i = 0; i < std::min(response.sections.size(), score.sections.size()); ++i)
        if (response.sections[i].score != score.sections[i].score)
            field.field("sections").add(IssueCode::DoesNotFollow, response.sections[i].id.value);
    if (response.trust && !areSameIndex(*response.trust, trustIndex(score)))
        field.field("trust").add(IssueCode::DoesNotFollow);
}

/// What was not chosen is not there, and a questionnaire has about whom it asks.
void checkParts(const JsonReader& field, const Asked& asked, const PackResponse& response)
{
    const bool isAboutPartner = asked.questionnaire.respondent == Respondent::PerPartner;
    const auto need = [&](const char* name, bool isAllowed) {
        if (const JsonReader part = field.field(name); part.isThere() && !isAllowed)
            part.add(IssueCode::UnknownField, "parts");
    };
    const bool isAnswered = asked.has(isAboutPartner ? PackPart::AboutPartners : PackPart::Items);
    need("about", isAboutPartner);
    need("answers", isAnswered);
    need("sections", asked.has(PackPart::Sections) && (!isAboutPartner || isAnswered));
    need("trust",
         isAboutPartner && isAnswered && asked.has(PackPart::Scores) && asked.questionnaire.feeds == FeedsIndex::Trust);
    need("about_partner", isAboutPartner && asked.has(PackPart::Influences));
    need("about_us", isAboutPartner && asked.has(PackPart::Influences));
    if (isAboutPartner && !response.about)
        field.field("about").add(IssueCode::MissingField);
    const PackAgency& author = asked.content.pack.agency;
    if (response.about && (response.about->id == author.id || areSame(response.about->name, author.name)))
        field.field("about").add(IssueCode::WrongValue, response.about->name);
    if (asked.questionnaire.respondent == Respondent::Individual)
        field.add(IssueCode::WrongValue, asked.questionnaire.id.value);
}

} // namespace

PackResponse readPackResponse(const JsonReader& field, const Questionnaire& asked, const PackContent& content)
{
    PackResponse made;
    if (!field.expectObject(
            {"questionnaire", "version", "about", "trust", "sections", "answers", "about_partner", "about_us"}))
        return made;
    const Asked whole{asked, content};
    made.questionnaire = asked.id;
    made.version = asked.version;
    if (const JsonReader about = field.field("about"); about.isThere())
        made.about = readPackAgency(about);
    if (const JsonReader trust = field.field("trust"); trust.isThere())
        made.trust = readPackIndex(trust, IndexKind::Trust);
    made.sections = readSections(field.field("sections"), asked);
    if (const JsonReader all = field.field("answers"); all.isThere())
        made.answers = readAnswers(all, whole);
    if (const JsonReader marks = field.field("about_partner"); marks.isThere())
        made.aboutPartner = readMarks(marks, asked);
    if (const JsonReader marks = field.field("about_us"); marks.isThere())
        made.aboutUs = readMarks(marks, asked);
    checkParts(field, whole, made);
    checkFigures(field, asked, made);
    return made;
}

} // namespace soundings
