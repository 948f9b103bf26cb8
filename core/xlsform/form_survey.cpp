// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_survey.h"

#include "core/xlsform/form_json.h"

#include <algorithm>

namespace soundings {

namespace {

constexpr std::string_view kSure = "_sure";

/// Statements of all groups but those of cases, by the lists they have, each once.
template <class IsCase> std::vector<const FormChoiceList*>
listsOfStatements(const FormOutline& outline, const FormChoices& choices, const IsCase& isCase)
{
    std::vector<const FormChoiceList*> lists;
    for (const FormGroup& group : outline.groups) {
        if (std::any_of(group.questions.begin(), group.questions.end(), isCase))
            continue;
        for (const FormRow& question : group.questions)
            if (const FormChoiceList* list = choices.find(question.list))
                if (std::find(lists.begin(), lists.end(), list) == lists.end())
                    lists.push_back(list);
    }
    return lists;
}

} // namespace

JsonValue FormSurvey::text(std::size_t row, std::string_view column) const
{
    return m_sheet.text(row, column, m_original, m_faults);
}

bool FormSurvey::isCase(const FormRow& question) const
{
    const FormChoiceList* list = m_choices.find(question.list);
    return list != nullptr && m_choices.isCase(*list);
}

void FormSurvey::read(const FormOutline& outline, JsonValue& root, FormPlaces& places)
{
    m_root = &root;
    m_places = &places;
    const auto asksCase = [this](const FormRow& question) { return isCase(question); };
    const std::vector<const FormChoiceList*> lists = listsOfStatements(outline, m_choices, asksCase);
    for (const FormRow& note : outline.notes)
        addNote(note);
    root.field("scale") = m_choices.scale(lists);
    if (JsonValue special = m_choices.specialAnswers(lists); !special.elements.empty())
        root.field("special_answers") = std::move(special);
    root.field("sections") = jsonArray();
    for (const FormGroup& group : outline.groups)
        if (std::any_of(group.questions.begin(), group.questions.end(), asksCase))
            addCase(group);
        else
            addSection(group);
    for (const FormRow& question : outline.alone)
        addAlone(question);
}

void FormSurvey::addNote(const FormRow& note)
{
    refuseHint(note);
    const JsonValue words = text(note.row, "label");
    const bool isOne = note.id == "purpose" || note.id == "privacy_notice" || note.id == "scale_question";
    JsonValue& field = m_root->field(isOne ? note.id : "instructions");
    m_faults.put(isOne ? note.id : "instructions/" + std::to_string(field.elements.size()),
                 m_sheet.place(note.row, "label"));
    if (isOne) {
        field = words;
        return;
    }
    field.type = JsonType::Array;
    field.elements.push_back(words);
}

void FormSurvey::refuseHint(const FormRow& question)
{
    const std::string hint = m_sheet.cell(question.row, "hint");
    if (!hint.empty())
        m_faults.add(IssueCode::CannotBeKept, m_sheet.place(question.row, "hint"), hint);
}

JsonValue FormSurvey::weighted(const std::string& id, std::size_t row, const std::string& field,
                               const std::string& place)
{
    m_faults.put(place, m_sheet.place(row));
    m_faults.put(place + "/id", m_sheet.place(row, "name"));
    m_faults.put(place + "/" + field, m_sheet.place(row, "label"));
    m_faults.put(place + "/weight", m_sheet.place(row, "weight"));
    JsonValue made = JsonValue::object();
    made.field("id") = JsonValue::string(id);
    made.field(field) = text(row, "label");
    const std::string weight = m_sheet.cell(row, "weight");
    if (!weight.empty())
        made.field("weight") = jsonNumber(weight).value_or(JsonValue::string(weight));
    return made;
}

void FormSurvey::addSection(const FormGroup& group)
{
    JsonValue& sections = m_root->field("sections");
    const std::string place = "sections/" + group.id;
    const std::string path = "sections/" + std::to_string(sections.elements.size());
    m_places->emplace(group.id, FormPlace{path, place});
    JsonValue section = weighted(group.id, group.row, "title", place);
    JsonValue items = jsonArray();
    for (const FormRow& question : group.questions) {
        m_places->emplace(
            question.id,
            FormPlace{path + "/items/" + std::to_string(items.elements.size()), place + "/items/" + question.id});
        addItem(question, place, items);
    }
    section.field("items") = std::move(items);
    sections.elements.push_back(std::move(section));
}

void FormSurvey::addItem(const FormRow& question, const std::string& section, JsonValue& items)
{
    refuseHint(question);
    const std::string place = section + "/items/" + question.id;
    JsonValue item = weighted(question.id, question.row, "text", place);
    const std::string reverse = m_sheet.cell(question.row, "reverse");
    const std::optional<bool> isReverse = yesOrNo(reverse);
    if (!isReverse && !reverse.empty())
        m_faults.add(IssueCode::WrongValue, m_sheet.place(question.row, "reverse"), reverse);
    item.field("reverse") = JsonValue::boolean(isReverse.value_or(false));
    addMustHave(question, place, item);
    if (const FormChoiceList* list = m_choices.find(question.list)) {
        item.field("allow_dont_know") = JsonValue::boolean(m_choices.offers(*list, ChoiceKind::DontKnow));
        item.field("allow_not_applicable") = JsonValue::boolean(m_choices.offers(*list, ChoiceKind::NotApplicable));
        if (JsonValue levels = m_choices.levels(*list, place); levels.type == JsonType::Array)
            item.field("levels") = std::move(levels);
    }
    items.elements.push_back(std::move(item));
}

void FormSurvey::addMustHave(const FormRow& question, const std::string& place, JsonValue& item)
{
    const std::string point = m_sheet.cell(question.row, "must_have");
    if (point.empty())
        return;
    m_faults.put(place + "/must_have", m_sheet.place(question.row, "must_have"));
    item.field("must_have") = JsonValue::object();
    item.field("must_have").field("at_least") = jsonNumber(point).value_or(JsonValue::string(point));
}

void FormSurvey::addCase(const FormGroup& group)
{
    JsonValue& cases = m_root->field("scenarios");
    cases.type = JsonType::Array;
    const FormRow* asked = nullptr;
    for (const FormRow& question : group.questions) {
        refuseHint(question);
        if (isCase(question) && asked == nullptr)
            asked = &question;
        else if (question.id.ends_with(kSure) && !isCase(question))
            addSureness(question);
        else
            m_faults.add(IssueCode::NotInThisGroup, m_sheet.place(question.row), question.id);
    }
    if (asked == nullptr)
        return;
    const std::string place = "scenarios/" + asked->id;
    m_places->emplace(asked->id, FormPlace{"scenarios/" + std::to_string(cases.elements.size()), place});
    m_faults.put(place, m_sheet.place(asked->row));
    m_faults.put(place + "/text", m_sheet.place(asked->row, "label"));
    m_faults.put(place + "/title", m_sheet.place(group.row, "label"));
    JsonValue made = JsonValue::object();
    made.field("id") = JsonValue::string(asked->id);
    made.field("title") = text(group.row, "label");
    made.field("text") = text(asked->row, "label");
    made.field("options") = m_choices.options(*m_choices.find(asked->list), place);
    cases.elements.push_back(std::move(made));
}

void FormSurvey::addSureness(const FormRow& question)
{
    JsonValue made = JsonValue::object();
    made.field("text") = text(question.row, "label");
    made.field("optional") = JsonValue::boolean(true);
    if (const FormChoiceList* list = m_choices.find(question.list))
        made.field("scale") = m_choices.sureness(*list);
    JsonValue& field = m_root->field("scenario_confidence");
    if (field.type != JsonType::Null && writeJson(field) != writeJson(made))
        m_faults.add(IssueCode::ListsDiffer, m_sheet.place(question.row, "label"), m_sheet.cell(question.row, "label"));
    m_faults.put("scenario_confidence", m_sheet.place(question.row));
    field = std::move(made);
}

void FormSurvey::addAlone(const FormRow& question)
{
    JsonValue made = JsonValue::object();
    if (question.list.empty() && m_root->find("open_question") == nullptr) {
        made.field("id") = JsonValue::string(question.id);
        made.field("text") = text(question.row, "label");
        made.field("optional") = JsonValue::boolean(true);
        if (JsonValue warning = text(question.row, "hint"); warning.type != JsonType::Null)
            made.field("warning") = std::move(warning);
        m_faults.put("open_question", m_sheet.place(question.row));
        m_root->field("open_question") = std::move(made);
        return;
    }
    refuseHint(question);
    const FormChoiceList* list = m_choices.find(question.list);
    if (question.id != "role" || list == nullptr) {
        m_faults.add(IssueCode::NotInAGroup, m_sheet.place(question.row), question.id);
        return;
    }
    made.field("text") = text(question.row, "label");
    made.field("optional") = JsonValue::boolean(true);
    m_faults.put("role_question", m_sheet.place(question.row));
    m_root->field("role_question") = std::move(made);
    m_root->field("role_bands") = m_choices.roles(*list);
}

} // namespace soundings
