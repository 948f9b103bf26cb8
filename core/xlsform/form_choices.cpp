// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/xlsform/form_choices.h"

#include "core/text_identity.h"
#include "core/xlsform/form_json.h"

#include <algorithm>
#include <charconv>

namespace soundings {

namespace {

double numberOf(const std::string& text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

FormColumns choicesColumns() { return {{"list_name", "name", "score", "recommended"}, {"label"}, {}}; }

FormChoices::FormChoices(const FormSheet& sheet, std::string original, FormFaults& faults)
    : m_sheet(sheet), m_original(std::move(original)), m_faults(faults)
{
    for (std::size_t row = 0; row < sheet.size(); ++row)
        takeRow(row);
}

void FormChoices::takeRow(std::size_t row)
{
    const std::string name = m_sheet.cell(row, "list_name");
    const std::string choice = m_sheet.cell(row, "name");
    if (name.empty() || choice.empty()) {
        m_faults.add(IssueCode::MissingField, m_sheet.place(row, name.empty() ? "list_name" : "name"));
        return;
    }
    if (label(row).type == JsonType::Null)
        m_faults.add(IssueCode::MissingField, m_sheet.place(row, "label"));
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [&](const auto& list) { return list.name == name; });
    FormChoiceList& list = found == m_lists.end() ? m_lists.emplace_back() : *found;
    list.name = name;
    const bool isTwice = std::any_of(list.rows.begin(), list.rows.end(),
                                     [&](std::size_t other) { return areSame(m_sheet.cell(other, "name"), choice); });
    if (isTwice)
        m_faults.add(IssueCode::DuplicateId, m_sheet.place(row, "name"), choice);
    else
        list.rows.push_back(row);
}

const FormChoiceList* FormChoices::find(const std::string& name) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [&](const auto& list) { return list.name == name; });
    return found == m_lists.end() ? nullptr : &*found;
}

bool FormChoices::isCase(const FormChoiceList& list) const
{
    return std::any_of(list.rows.begin(), list.rows.end(),
                       [&](std::size_t row) { return !m_sheet.cell(row, "recommended").empty(); });
}

ChoiceKind FormChoices::kindOf(std::size_t row) const
{
    const std::string name = identityOf(m_sheet.cell(row, "name"));
    if (name == "dk" || name == "dont_know" || name == "dont-know")
        return ChoiceKind::DontKnow;
    return name == "na" || name == "not_applicable" || name == "not-applicable" ? ChoiceKind::NotApplicable
                                                                                : ChoiceKind::Point;
}

bool FormChoices::offers(const FormChoiceList& list, ChoiceKind kind) const
{
    return std::any_of(list.rows.begin(), list.rows.end(), [&](std::size_t row) { return kindOf(row) == kind; });
}

std::optional<JsonValue> FormChoices::score(std::size_t row) const
{
    const std::string text = m_sheet.cell(row, "score");
    std::optional<JsonValue> number = jsonNumber(text);
    if (!number && !text.empty())
        m_faults.add(IssueCode::WrongValue, m_sheet.place(row, "score"), text);
    return number;
}

JsonValue FormChoices::options(const FormChoiceList& list, const std::string& place) const
{
    JsonValue all = jsonArray();
    for (const std::size_t row : list.rows) {
        const std::string id = m_sheet.cell(row, "name");
        const std::string here = place + "/options/" + id;
        JsonValue option = JsonValue::object();
        option.field("id") = JsonValue::string(id);
        option.field("text") = label(row);
        if (const std::optional<JsonValue> worth = score(row))
            option.field("score") = *worth;
        const std::string marked = m_sheet.cell(row, "recommended");
        const std::optional<bool> isRecommended = yesOrNo(marked);
        if (!isRecommended && !marked.empty())
            m_faults.add(IssueCode::WrongValue, m_sheet.place(row, "recommended"), marked);
        option.field("recommended") = JsonValue::boolean(isRecommended.value_or(false));
        m_faults.put(here, m_sheet.place(row, "name"));
        m_faults.put(here + "/text", m_sheet.place(row, "label"));
        m_faults.put(here + "/score", m_sheet.place(row, "score"));
        all.elements.push_back(std::move(option));
    }
    return all;
}

JsonValue FormChoices::roles(const FormChoiceList& list) const
{
    JsonValue all = jsonArray();
    for (const std::size_t row : list.rows) {
        const std::string id = m_sheet.cell(row, "name");
        JsonValue role = JsonValue::object();
        role.field("id") = JsonValue::string(id);
        role.field("label") = label(row);
        m_faults.put("role_bands/" + id, m_sheet.place(row, "name"));
        m_faults.put("role_bands/" + id + "/label", m_sheet.place(row, "label"));
        all.elements.push_back(std::move(role));
    }
    return all;
}

JsonValue FormChoices::sureness(const FormChoiceList& list) const
{
    JsonValue all = jsonArray();
    for (const std::size_t row : list.rows) {
        const std::string name = m_sheet.cell(row, "name");
        const std::optional<JsonValue> value = jsonNumber(name);
        if (!value)
            m_faults.add(IssueCode::WrongValue, m_sheet.place(row, "name"), name);
        JsonValue level = JsonValue::object();
        level.field("value") = value.value_or(JsonValue());
        level.field("label") = label(row);
        m_faults.put("scenario_confidence/scale/" + name, m_sheet.place(row, "name"));
        all.elements.push_back(std::move(level));
    }
    return all;
}

std::vector<FormChoices::Point> FormChoices::pointsOf(const FormChoiceList& list) const
{
    std::vector<Point> points;
    bool areNumbers = true;
    for (const std::size_t row : list.rows) {
        if (kindOf(row) != ChoiceKind::Point)
            continue;
        const std::optional<int> value = wholeNumber(m_sheet.cell(row, "name"));
        areNumbers = areNumbers && value.has_value();
        points.push_back({row, value.value_or(0)});
    }
    // Choices with names of words are put in order by what they are worth.
    const auto worth = [&](const Point& point) { return numberOf(m_sheet.cell(point.row, "score")); };
    std::stable_sort(points.begin(), points.end(), [&](const Point& a, const Point& b) {
        return areNumbers ? a.value < b.value : worth(a) < worth(b);
    });
    for (std::size_t i = 0; i < points.size() && !areNumbers; ++i) {
        points[i].value = static_cast<int>(i);
        if (m_sheet.cell(points[i].row, "score").empty())
            m_faults.add(IssueCode::MissingField, m_sheet.place(points[i].row, "score"));
    }
    return points;
}

JsonValue FormChoices::scale(const std::vector<const FormChoiceList*>& lists)
{
    const FormChoiceList* named = find("scale");
    JsonValue all = jsonArray();
    if (named == nullptr && lists.empty())
        return all;
    m_scale = pointsOf(named == nullptr ? *lists.front() : *named);
    for (const Point& point : m_scale) {
        const std::string value = std::to_string(point.value);
        JsonValue made = JsonValue::object();
        made.field("value") = jsonNumber(value).value_or(JsonValue());
        if (const std::optional<JsonValue> worth = score(point.row))
            made.field("score") = *worth;
        made.field("label") = label(point.row);
        m_faults.put("scale/" + value, m_sheet.place(point.row, "name"));
        m_faults.put("scale/" + value + "/score", m_sheet.place(point.row, "score"));
        m_faults.put("scale/" + value + "/label", m_sheet.place(point.row, "label"));
        m_faults.put("scale", m_sheet.place(m_scale.front().row, "list_name"));
        all.elements.push_back(std::move(made));
    }
    return all;
}

JsonValue FormChoices::levels(const FormChoiceList& list, const std::string& place)
{
    const std::vector<Point> points = pointsOf(list);
    const bool mayDiffer = find("scale") != nullptr;
    JsonValue all = jsonArray();
    bool differs = false;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t row = points[i].row;
        const bool isPoint = i < m_scale.size() && points[i].value == m_scale[i].value;
        if (!isPoint || m_sheet.cell(row, "score") != m_sheet.cell(m_scale[i].row, "score")) {
            m_faults.add(IssueCode::ListsDiffer, m_sheet.place(row, isPoint ? "score" : "name"),
                         m_sheet.cell(row, isPoint ? "score" : "name"));
            continue;
        }
        all.elements.push_back(label(row));
        if (writeJson(all.elements.back()) == writeJson(label(m_scale[i].row)))
            continue;
        differs = true;
        if (!mayDiffer)
            m_faults.add(IssueCode::ListsDiffer, m_sheet.place(row, "label"), m_sheet.cell(row, "label"));
    }
    if (points.size() < m_scale.size() && !list.rows.empty())
        m_faults.add(IssueCode::ListsDiffer, m_sheet.place(list.rows.front(), "list_name"), list.name);
    if (!list.rows.empty())
        m_faults.put(place + "/levels", m_sheet.place(list.rows.front(), "list_name"));
    return differs && mayDiffer ? all : JsonValue();
}

JsonValue FormChoices::specialAnswers(const std::vector<const FormChoiceList*>& lists) const
{
    JsonValue all = jsonArray();
    for (const ChoiceKind kind : {ChoiceKind::DontKnow, ChoiceKind::NotApplicable}) {
        JsonValue words;
        for (const FormChoiceList* list : lists)
            for (const std::size_t row : list->rows) {
                if (kindOf(row) != kind)
                    continue;
                if (!m_sheet.cell(row, "score").empty())
                    m_faults.add(IssueCode::WrongValue, m_sheet.place(row, "score"), m_sheet.cell(row, "score"));
                const JsonValue here = label(row);
                if (words.type != JsonType::Null && writeJson(here) != writeJson(words))
                    m_faults.add(IssueCode::ListsDiffer, m_sheet.place(row, "label"), m_sheet.cell(row, "label"));
                words = words.type == JsonType::Null ? here : words;
            }
        if (words.type == JsonType::Null)
            continue;
        JsonValue made = JsonValue::object();
        made.field("id") = JsonValue::string(kind == ChoiceKind::DontKnow ? "dont_know" : "not_applicable");
        made.field("label") = std::move(words);
        made.field("scored") = JsonValue::boolean(false);
        all.elements.push_back(std::move(made));
    }
    return all;
}

} // namespace soundings
