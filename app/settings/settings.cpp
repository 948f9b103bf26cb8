// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace soundings {

namespace {

constexpr int kRecentFiles = 8;

QString keyTheme() { return QStringLiteral("look/theme"); }
QString keyTextSize() { return QStringLiteral("look/textSize"); }
QString keyLanguage() { return QStringLiteral("look/language"); }
QString keyGeometry() { return QStringLiteral("window/geometry"); }
QString keyLastFolder() { return QStringLiteral("files/lastFolder"); }
QString keyReport(const char* what) { return QStringLiteral("report/") + QLatin1String(what); }
QString keyRecentFiles() { return QStringLiteral("files/recent"); }

} // namespace

Settings::Settings()
    : m_documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)),
      m_ownFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
{
}

Settings::Settings(const QString& folder)
    : m_store(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat), m_documents(folder), m_ownFolder(folder)
{
}

// A setting written by hand or by a later version is no reason to stop: the first choice stands in.
ThemeChoice Settings::theme() const
{
    return themeNamed(m_store.value(keyTheme()).toString()).value_or(ThemeChoice::System);
}

void Settings::setTheme(ThemeChoice theme) { m_store.setValue(keyTheme(), themeName(theme)); }

TextSize Settings::textSize() const
{
    return textSizeNamed(m_store.value(keyTextSize()).toString()).value_or(TextSize::Normal);
}

void Settings::setTextSize(TextSize size) { m_store.setValue(keyTextSize(), textSizeName(size)); }
QString Settings::language() const { return m_store.value(keyLanguage()).toString(); }
void Settings::setLanguage(const QString& language) { m_store.setValue(keyLanguage(), language); }
QByteArray Settings::windowGeometry() const { return m_store.value(keyGeometry()).toByteArray(); }
void Settings::setWindowGeometry(const QByteArray& geometry) { m_store.setValue(keyGeometry(), geometry); }

QString Settings::lastFolder() const
{
    const QString kept = m_store.value(keyLastFolder()).toString();
    return !kept.isEmpty() && QFileInfo(kept).isDir() ? kept : m_documents;
}

void Settings::setLastFolder(const QString& folder) { m_store.setValue(keyLastFolder(), folder); }
QStringList Settings::recentFiles() const { return m_store.value(keyRecentFiles()).toStringList(); }

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(keyRecentFiles(), files.mid(0, kRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_store.setValue(keyRecentFiles(), files);
}

void Settings::clearRecentFiles() { m_store.remove(keyRecentFiles()); }

ReportSettings Settings::report() const
{
    const auto text = [this](const char* what) { return m_store.value(keyReport(what)).toString(); };
    ReportSettings report{text("kind"), text("ending"), text("language"), {}, text("marking"), text("logo")};
    report.leftOut = m_store.value(keyReport("leftOut")).toStringList();
    return report;
}

void Settings::setReport(const ReportSettings& report)
{
    m_store.setValue(keyReport("kind"), report.kind);
    m_store.setValue(keyReport("ending"), report.ending);
    m_store.setValue(keyReport("language"), report.language);
    m_store.setValue(keyReport("leftOut"), report.leftOut);
    m_store.setValue(keyReport("marking"), report.marking);
    m_store.setValue(keyReport("logo"), report.logo);
}

QString Settings::samplePath() const
{
    QDir().mkpath(m_ownFolder);
    return m_ownFolder + QStringLiteral("/sample.soundings");
}

QString Settings::sampleBoardPath() const
{
    QDir().mkpath(m_ownFolder);
    return m_ownFolder + QStringLiteral("/sample-board.soundings");
}

} // namespace soundings
