// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "app/ui/closing/closing_question.h"
#include "app/ui/keeping/keeping.h"

#include <optional>
#include <vector>

class QPrinter;

namespace soundings {

/// Every modal question the program asks goes through here, so that tests can answer by script.
class Prompts {
public:
    Prompts() = default;
    virtual ~Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;

    /// Empty where the person changed their mind; the same for all below.
    virtual std::optional<QString> askOpenPath(const QString& title, const QString& filter) = 0;
    /// One file or several; none where the person changed their mind.
    virtual QStringList askOpenPaths(const QString& title, const QString& filter)
    {
        const std::optional<QString> path = askOpenPath(title, filter);
        return path ? QStringList{*path} : QStringList{};
    }
    /// A folder that is there.
    virtual std::optional<QString> askFolder(const QString& title) { return askOpenPath(title, {}); }
    virtual std::optional<QString> askSavePath(const QString& title, const QString& suggestedName,
                                               const QString& filter) = 0;
    /// Where something is kept that never replaces what is there: it is not asked whether it may.
    virtual std::optional<QString> askNewPath(const QString& title, const QString& suggestedName, const QString& filter)
    {
        return askSavePath(title, suggestedName, filter);
    }
    /// A line of text, not empty. `action` names what is done with it ("Rename"), here and below.
    virtual std::optional<QString> askText(const QString& title, const QString& label, const QString& initial,
                                           const QString& action) = 0;
    /// True if the person chose `action` ("Close the round"). The other button is Cancel, and Enter presses that one.
    virtual bool confirm(const QString& title, const QString& text, const QString& action) = 0;
    /// The same of what is gone for good then: the button has the stop colour.
    virtual bool confirmDestroying(const QString& title, const QString& text, const QString& action)
    {
        return confirm(title, text, action);
    }
    /// The same, and the name of what goes has to be typed before: `name`, in capitals or not.
    virtual bool confirmByName(const QString& title, const QString& text, const QString& name, const QString& action)
    {
        Q_UNUSED(name)
        return confirmDestroying(title, text, action);
    }
    /// How the file at `path` is marked and kept from now on.
    virtual std::optional<Keeping> askKeeping(const Keeping& now, const QString& path) = 0;
    /// What closing a round with staff surveys needs to know.
    virtual std::optional<std::vector<ClosingChoices>> askClosing(const ClosingQuestion& question) = 0;
    /// The index chosen.
    virtual std::optional<int> choose(const QString& title, const QString& label, const QStringList& options,
                                      const QString& action) = 0;
    /// Which printer, which of the pages; it keeps that. False where the person changed their mind.
    virtual bool askPrinter(QPrinter& printer, int pages) = 0;
    /// Shows a longer text (rich text) until it is closed: About, the list of shortcuts.
    virtual void tell(const QString& title, const QString& html) = 0;
};

} // namespace soundings
