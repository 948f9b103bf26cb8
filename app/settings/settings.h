// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "app/settings/appearance.h"
#include "app/settings/report_settings.h"

namespace soundings {

/// What the program remembers between two starts, and where it keeps its own files. Nothing about anyone's answers.
class Settings final {
public:
    /// The person's own settings.
    Settings();
    /// Everything inside one folder, for tests.
    explicit Settings(const QString& folder);

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] TextSize textSize() const;
    void setTextSize(TextSize size);
    /// "en" or "cy"; empty while the person has not chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Where the person last opened or kept something; their documents at first.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);
    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();
    [[nodiscard]] ReportSettings report() const;
    void setReport(const ReportSettings& report);
    /// Where the sample partnership is kept; the folder is there.
    [[nodiscard]] QString samplePath() const;
    [[nodiscard]] QString sampleBoardPath() const; ///< the same as its board sees it

private:
    QSettings m_store;
    QString m_documents;
    QString m_ownFolder;
};

} // namespace soundings
