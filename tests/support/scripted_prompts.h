// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <QString>
#include <QStringList>

#include "app/ui/prompts.h"

#include <deque>
#include <optional>

namespace soundings::test {

/// Answers by script: put what the person says next into the queues. An empty queue means that they cancel.
class ScriptedPrompts final : public Prompts {
public:
    std::deque<std::optional<QString>> openPaths;
    std::deque<std::optional<QString>> savePaths;
    std::deque<std::optional<QString>> texts;
    std::deque<bool> confirms;
    std::deque<std::optional<QString>> printTo;
    std::deque<std::optional<int>> choices;
    std::deque<std::optional<Keeping>> keepings;
    QStringList namesToType; ///< of what was asked about by name
    std::deque<std::optional<std::vector<ClosingChoices>>> closings; ///< where empty, `confirms` closes as it is
    std::vector<ClosingQuestion> closingsAsked;
    QStringList asked; ///< the titles and texts of all questions, in their order
    QStringList actions; ///< what the button of each question that is answered here says

    std::optional<QString> askOpenPath(const QString& title, const QString&) override
    {
        asked << title;
        return next(openPaths);
    }
    std::optional<QString> askSavePath(const QString& title, const QString& suggestedName, const QString&) override
    {
        asked << title + QStringLiteral("|") + suggestedName;
        return next(savePaths);
    }
    std::optional<QString> askText(const QString& title, const QString& label, const QString&,
                                   const QString& action) override
    {
        asked << title + QStringLiteral("|") + label;
        actions << action;
        return next(texts);
    }
    bool confirm(const QString& title, const QString& text, const QString& action) override
    {
        actions << action;
        asked << title + QStringLiteral("|") + text;
        if (confirms.empty())
            return false;
        const bool answer = confirms.front();
        confirms.pop_front();
        return answer;
    }
    bool confirmByName(const QString& title, const QString& text, const QString& name, const QString& action) override
    {
        namesToType << name;
        return confirm(title, text, action);
    }
    std::optional<Keeping> askKeeping(const Keeping&, const QString& path) override
    {
        asked << path;
        return next(keepings);
    }
    std::optional<std::vector<ClosingChoices>> askClosing(const ClosingQuestion& question) override
    {
        closingsAsked.push_back(question);
        if (closings.empty() && confirm(question.title, question.text, {}))
            return std::vector<ClosingChoices>{};
        return next(closings);
    }
    std::optional<int> choose(const QString& title, const QString& label, const QStringList&,
                              const QString& action) override
    {
        asked << title + QStringLiteral("|") + label;
        actions << action;
        return next(choices);
    }
    /// Prints to the file next in `printTo`.
    bool askPrinter(QPrinter& printer, int pages) override
    {
        asked << QStringLiteral("printer|%1").arg(pages);
        const auto path = next(printTo);
        if (path) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(*path);
        }
        return path.has_value();
    }
    void tell(const QString& title, const QString& html) override { asked << title + QStringLiteral("|") + html; }

private:
    template <class T> static std::optional<T> next(std::deque<std::optional<T>>& queue)
    {
        if (queue.empty())
            return std::nullopt;
        const std::optional<T> answer = queue.front();
        queue.pop_front();
        return answer;
    }
};

} // namespace soundings::test
