// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include "app/ui/prompts.h"

namespace soundings {

class Settings;

/// The real dialogs, over the window that is active.
class QtPrompts final : public Prompts {
public:
    explicit QtPrompts(Settings& settings);
    std::optional<QString> askOpenPath(const QString& title, const QString& filter) override;
    QStringList askOpenPaths(const QString& title, const QString& filter) override;
    std::optional<QString> askFolder(const QString& title) override;
    std::optional<QString> askNewPath(const QString& title, const QString& suggestedName,
                                      const QString& filter) override;
    std::optional<QString> askSavePath(const QString& title, const QString& suggestedName,
                                       const QString& filter) override;
    std::optional<QString> askText(const QString& title, const QString& label, const QString& initial,
                                   const QString& action) override;
    bool confirmDestroying(const QString& title, const QString& text, const QString& action) override;
    bool confirmByName(const QString& title, const QString& text, const QString& name, const QString& action) override;
    std::optional<Keeping> askKeeping(const Keeping& now, const QString& path) override;
    bool confirm(const QString& title, const QString& text, const QString& action) override;
    std::optional<std::vector<ClosingChoices>> askClosing(const ClosingQuestion& question) override;
    std::optional<int> choose(const QString& title, const QString& label, const QStringList& options,
                              const QString& action) override;
    bool askPrinter(QPrinter& printer, int pages) override;
    void tell(const QString& title, const QString& html) override;

private:
    struct PathQuestion {
        QString title;
        QString suggestedName;
        QString filter;
    };
    std::optional<QString> chosenIn(QFileDialog& dialog);
    std::optional<QString> askPath(const PathQuestion& question, QFileDialog::Options options);
    void rememberFolderOf(const QString& path);
    Settings& m_settings;
};

} // namespace soundings
