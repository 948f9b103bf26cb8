// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/session/agencies.h"
#include "app/session/answering.h"
#include "app/session/changes.h"
#include "app/session/decisions.h"
#include "app/session/library.h"
#include "app/session/packs.h"
#include "app/session/partnership_views.h"
#include "app/session/rounds.h"
#include "app/session/sample_kind.h"
#include "app/session/staff_surveys.h"
#include "app/session/workspace.h"
#include "core/error.h"

#include <memory>

class QUndoStack;

namespace soundings {

class Connection;

/// The open workspace as the windows see it: its file, and its parts by subject, for use while it is open. Every act is
/// one committed transaction and mostly one step of undo; changed() says what changed, failed() what could not be done
/// (nothing is stored then). Acts return false or empty on failure. Only one thread: the window's.
class Session final : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    bool create(const QString& path, const NewWorkspace& workspace);
    /// The sample partnership, with notes in `language`; replaces a sample that is there, nothing else.
    bool createSample(const QString& path, const QString& language = QStringLiteral("en"),
                      SampleKind kind = SampleKind::Agency);
    bool open(const QString& path);
    /// The file as it is at this moment, also while another program has it open; to be read only.
    bool openToRead(const QString& path);
    void close();
    bool saveCopy(const QString& path);
    /// Puts everything that is open into a new file and goes on in that one; what was refused while the file was astray
    /// is done there.
    bool saveAsNew(const QString& path);
    /// Reads again what another program may have written, and looks whether the file is still where it was; called when
    /// the window becomes active.
    void refreshIfChanged();

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] FileState file() const; ///< as made by default while nothing is open
    [[nodiscard]] const Workspace& workspace() const; ///< the same
    /// Undo and redo of setting up and answering; emptied when a round is closed or a person has finished.
    [[nodiscard]] QUndoStack* undoStack() const;

    Rounds& rounds() { return m_rounds; }
    [[nodiscard]] const Rounds& rounds() const { return m_rounds; }
    Agencies& agencies() { return m_agencies; }
    Answering& answering() { return m_answering; }
    [[nodiscard]] const Answering& answering() const { return m_answering; }
    Decisions& decisions() { return m_decisions; }
    [[nodiscard]] const Decisions& decisions() const { return m_decisions; }
    Library& library() { return m_library; }
    [[nodiscard]] const Library& library() const { return m_library; }
    [[nodiscard]] const PartnershipViews& partnership() const { return m_partnership; }
    Packs& packs() { return m_packs; }
    [[nodiscard]] const Packs& packs() const { return m_packs; }
    StaffSurveys& staffSurveys() { return m_staffSurveys; }
    [[nodiscard]] const StaffSurveys& staffSurveys() const { return m_staffSurveys; }

Q_SIGNALS:
    void opened();
    /// The file that was opened is of an earlier version and was brought up to date; `copiesLeft`: copies from before
    /// that still hold what people answered.
    void updated(const std::vector<std::string>& copiesLeft);
    void closed();
    void changed(const soundings::Changes& changes);
    void failed(const soundings::Error& error);
    /// The file is where it was again, or what was open is in a new one.
    void settled();

private:
    void take(Connection connection);
    std::unique_ptr<Acts> m_acts;
    Rounds m_rounds;
    Agencies m_agencies;
    Answering m_answering;
    StaffSurveys m_staffSurveys;
    Decisions m_decisions;
    Library m_library;
    Packs m_packs;
    PartnershipViews m_partnership;
};

} // namespace soundings
