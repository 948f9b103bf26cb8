// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace soundings {

class Prompts;
class Session;
class Settings;
struct NewWorkspace;

/// What the File menu and the Home page do with files: asks where, acts through the session, remembers, says what
/// happened. What fails is said by the session itself.
class FileActs final : public QObject {
    Q_OBJECT
public:
    FileActs(Session& session, Prompts& prompts, Settings& settings, QObject* parent);
    [[nodiscard]] Settings& settings() const { return m_settings; }
    void open();
    void openPath(const QString& path);
    bool create(const QString& path, const NewWorkspace& workspace);
    void exploreSample();
    /// Makes the sample anew, after asking.
    void resetSample();
    void saveCopy();
    /// Writes the current round as an HTML report.
    void exportReport();
    void closeWorkspace();

Q_SIGNALS:
    void said(const QString& message);
    void refused(const QString& message);
    void recentChanged();

private:
    bool mayCopy();
    void remember(const QString& path);
    Session& m_session;
    Prompts& m_prompts;
    Settings& m_settings;
};

/// "Westmoor Council" -> "Westmoor Council": without what a file system does not take.
QString asFileName(const QString& text);

} // namespace soundings
