// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/session/sample_kind.h"
#include "app/ui/report/report_order.h"

namespace soundings {

enum class FileOffer;
class Prompts;
class ReportDialog;
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
    /// Also while another program has it open.
    void openToRead(const QString& path);
    bool create(const QString& path, const NewWorkspace& workspace);
    void exploreSample(SampleKind kind = SampleKind::Agency);
    /// Makes the sample anew, the board's where that is open, after asking.
    void resetSample();
    /// While the session is astray as saveAsNew().
    void saveCopy();
    /// Everything that is open into a new file, to go on in that one.
    void saveAsNew();
    /// What a message about `file` offered.
    void takeOffer(FileOffer offer, const QString& file);
    /// What stands at the place of the open file now, instead of what is open; after asking.
    void readOther();
    /// Shows the dialog that exports and prints reports, with what was chosen last or with this.
    void showReport(const ReportStart& start = {});
    /// The same for the mirror of two agencies; an empty `other` is our own.
    void showMirrorReport(const AgencyId& one, const AgencyId& other);
    void closeWorkspace();
    /// Whether the open workspace may be left: asked only where what is open would be lost.
    bool mayLeave();

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
    QPointer<ReportDialog> m_report; ///< while it is open
};

/// "Westmoor Council" -> "Westmoor Council": without what a file system does not take.
QString asFileName(const QString& text);

} // namespace soundings
