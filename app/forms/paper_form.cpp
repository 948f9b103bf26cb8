// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forms/paper_form.h"

#include "app/forms/form_content.h"
#include "app/forms/paper_sides.h"
#include "core/forms/paper_codes.h"

#include <algorithm>

namespace soundings {

namespace {

const QString kBox = QStringLiteral("\u2610\u00a0");
constexpr int kLinesToWriteOn = 6;
constexpr int kWidthOfLine = 110; ///< spaces, which make the column as wide as they are
constexpr std::size_t kMostColumns = 8; ///< of boxes beside a statement

class PaperSide {
public:
    PaperSide(PaperSides& to, const SurveyOrder& order, const FormContent& content, const FormCodes& codes)
        : m_to(to), m_order(order), m_content(content), m_codes(codes)
    {
    }

    void write()
    {
        m_to.paragraph(m_content.say(FormWord::FormNumber), QStringLiteral(": ____________"));
        m_to.paragraph(isEmpty(m_content.privacy) ? m_content.say(FormWord::NobodyLearns) : m_content.privacy);
        for (const FormText& text : m_content.instructions)
            m_to.paragraph(text);
        m_to.paragraph(m_content.say(FormWord::TickOneBox));
        m_to.paragraph(m_content.say(FormWord::CodesAreFor));
        for (const FormPart& part : m_content.parts)
            writePart(part);
        m_to.paragraph(m_content.say(FormWord::HandIn));
    }

private:
    void writePart(const FormPart& part)
    {
        m_to.heading(part.title);
        if (!isEmpty(part.lead))
            m_to.paragraph(part.lead);
        if (part.kind == AskedKind::Statement && isTable(part)) {
            writeStatements(part);
            return;
        }
        for (std::size_t i = part.first; i < part.first + part.count; ++i)
            writeQuestion(i);
    }

    /// Boxes in columns, where all statements have the same words for their points.
    [[nodiscard]] bool isTable(const FormPart& part) const
    {
        const std::vector<Item>& items = m_order.questionnaire->sections[m_section++].items;
        return !m_order.largePrint && m_order.questionnaire->scale.size() + 2 <= kMostColumns && part.count > 0
            && std::all_of(items.begin(), items.end(), [](const Item& item) { return item.levels.empty(); });
    }

    [[nodiscard]] QString box(std::size_t question, std::size_t choice) const
    {
        const std::vector<AnswerCode>& answers = m_codes.lists[m_codes.asked[question].list].answers;
        return kBox + QString::fromStdString(answers[choice].code);
    }

    void writeStatements(const FormPart& part)
    {
        std::vector<std::pair<QString, QString>> offered; // answer and its words, in the order of the scale
        for (std::size_t i = part.first; i < part.first + part.count; ++i)
            for (const FormChoice& choice : m_content.questions[i].choices)
                if (std::none_of(offered.begin(), offered.end(),
                                 [&](const auto& known) { return known.first == choice.answer; }))
                    offered.emplace_back(choice.answer, m_to.in(choice.label));
        std::stable_sort(offered.begin(), offered.end(),
                         [](const auto& a, const auto& b) { return rank(a.first) < rank(b.first); });
        Table table;
        table.columns.push_back({QStringLiteral("statement"), m_to.in(m_content.say(FormWord::Statement))});
        for (const auto& [answer, words] : offered)
            table.columns.push_back({QStringLiteral("answer-") + answer, words});
        for (std::size_t i = part.first; i < part.first + part.count; ++i)
            table.rows.push_back({statementCells(i, offered)});
        m_to.table(std::move(table));
    }

    /// "don't know" and "does not apply" behind the points, in this order.
    static int rank(const QString& answer)
    {
        return answer == QStringLiteral("na") ? 2 : answer == QStringLiteral("dk") ? 1 : 0;
    }

    [[nodiscard]] std::vector<Cell> statementCells(std::size_t at,
                                                   const std::vector<std::pair<QString, QString>>& offered) const
    {
        const FormQuestion& question = m_content.questions[at];
        std::vector<Cell> cells{{numbered(at, question.text)}};
        for (const auto& [answer, words] : offered) {
            Cell& cell = cells.emplace_back();
            for (std::size_t choice = 0; choice < question.choices.size(); ++choice)
                if (question.choices[choice].answer == answer)
                    cell.words = m_to.marked(box(at, choice));
        }
        return cells;
    }

    [[nodiscard]] QString numbered(std::size_t at, const FormText& text) const
    {
        return m_to.marked(QString::fromStdString(m_codes.asked[at].name) + QStringLiteral(". ")) + m_to.in(text);
    }

    void writeQuestion(std::size_t at)
    {
        const FormQuestion& question = m_content.questions[at];
        if (question.kind == AskedKind::Statement)
            m_to.plain(numbered(at, question.text));
        else if (question.kind == AskedKind::Case)
            m_to.heading(question.title, 1);
        if (question.kind != AskedKind::Statement)
            m_to.paragraph(question.text);
        if (!isEmpty(question.hint))
            m_to.paragraph(question.hint);
        if (question.kind == AskedKind::OpenQuestion)
            writeLines();
        else
            writeBoxes(at);
    }

    void writeBoxes(std::size_t at)
    {
        const FormQuestion& question = m_content.questions[at];
        QStringList lines;
        for (std::size_t choice = 0; choice < question.choices.size(); ++choice) {
            QString line =
                m_to.marked(box(at, choice) + QStringLiteral("\u2002")) + m_to.in(question.choices[choice].label);
            if (!isEmpty(question.choices[choice].help))
                line += m_to.marked(QStringLiteral(": ")) + m_to.in(question.choices[choice].help);
            lines << line;
        }
        m_to.plain(lines.join(QLatin1Char('\n')));
    }

    void writeLines()
    {
        Table lines;
        lines.columns.push_back({QStringLiteral("words"), m_to.in(m_content.say(FormWord::WriteHere))});
        for (int i = 0; i < kLinesToWriteOn; ++i)
            lines.rows.push_back({{{QString(kWidthOfLine, QChar::Nbsp) + QStringLiteral("\n\u00a0")}}});
        m_to.table(std::move(lines));
    }

    PaperSides& m_to;
    const SurveyOrder& m_order;
    const FormContent& m_content;
    const FormCodes& m_codes;
    mutable std::size_t m_section = 0;
};

} // namespace

Document paperForm(const SurveyOrder& order)
{
    const FormContent content = formContent(order);
    const FormCodes codes = paperCodes(*order.questionnaire);
    PaperSides sides(order, content.title);
    while (sides.begin())
        PaperSide(sides, order, content, codes).write();
    return sides.take();
}

Document staffNotice(const SurveyOrder& order)
{
    const FormContent content = formContent(order);
    FormText title = content.say(FormWord::NoticeTitle);
    for (std::size_t i = 0; i < title.size(); ++i)
        title[i].words = title[i].words.arg(content.title[i].words);
    PaperSides sides(order, title);
    while (sides.begin()) {
        sides.heading(content.say(FormWord::WhatIsAsked));
        sides.paragraph(content.purpose);
        sides.paragraph(content.say(FormWord::HowMany));
        sides.paragraph(content.say(FormWord::YourChoice));
        sides.heading(content.say(FormWord::WhatHappens));
        sides.paragraph(content.privacy);
        sides.paragraph(content.say(FormWord::AnswersGo));
        sides.paragraph(content.say(FormWord::FileInTheBrowser));
        sides.heading(content.say(FormWord::WhoSees));
        sides.paragraph(content.say(FormWord::WhoSeesWhat));
        if (order.questionnaire->openQuestion)
            sides.paragraph(content.say(FormWord::CommentsRead));
        sides.heading(content.say(FormWord::WhenItCloses));
        sides.paragraph(content.say(FormWord::ClosesOn));
    }
    return sides.take();
}

} // namespace soundings
