// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/session/acts.h"
#include "core/acts/set_up.h"
#include "core/sample/sample_board.h"
#include "core/sample/sample_partnership.h"
#include "core/storage/replace_workspace.h"
#include "core/storage/workspace_table.h"

#include <QFile>

namespace soundings {

Session::Session(QObject* parent)
    : QObject(parent), m_acts(std::make_unique<Acts>(*this)), m_rounds(*this, *m_acts), m_agencies(*m_acts),
      m_answering(*m_acts), m_staffSurveys(m_rounds, *m_acts), m_decisions(*this, *m_acts), m_library(*m_acts),
      m_packs(*m_acts), m_partnership(*this, *m_acts)
{
}
Session::~Session() = default;

void Session::take(Connection connection)
{
    close();
    m_acts->file().connection.emplace(std::move(connection));
    try {
        m_acts->file().reload();
    } catch (...) {
        m_acts->file() = {};
        throw;
    }
    Q_EMIT opened();
    if (const std::optional<FileUpdate>& update = m_acts->file().connection->update())
        Q_EMIT updated(update->copiesLeft);
}

bool Session::create(const QString& path, const NewWorkspace& workspace)
{
    return m_acts->guard([&] {
        std::vector<std::string> partners;
        for (const QString& partner : workspace.partners)
            partners.push_back(partner.toStdString());
        const auto fill = [&](const Transaction& transaction) {
            (workspace.isBoard ? setUpBoard : setUpWorkspace)(transaction, workspace.language.toStdString(),
                                                              workspace.agency.toStdString(), partners);
        };
        take(Connection::create(path.toStdString(), Sharing::Exclusive, fill));
    });
}

/// The old one stays, and open where it is, until the new one is whole.
bool Session::createSample(const QString& path, const QString& language, SampleKind kind)
{
    return m_acts->guard([&] {
        const auto fill = [&](const Transaction& t) {
            if (kind == SampleKind::Board)
                insertSampleBoard(t, language.toStdString());
            else
                insertSample(t, language.toStdString());
        };
        if (!QFile::exists(path))
            return take(Connection::create(path.toStdString(), Sharing::Exclusive, fill));
        const OpenFile& mine = m_acts->file();
        const bool isOpenHere = mine.connection && mine.connection->path() == path.toStdString()
            && mine.connection->place() == FilePlace::Here;
        std::optional<Connection> other;
        if (!isOpenHere)
            other = Connection::open(path.toStdString(), Sharing::Exclusive);
        if (workspaceFacts(isOpenHere ? *mine.connection : *other).sample != SampleMark::Sample)
            throw Error(ErrorCode::FileExists, {}, path.toStdString());
        take(replaceWorkspace(path.toStdString(), Sharing::Exclusive, fill, [&] {
            other.reset();
            if (isOpenHere)
                close();
        }));
    });
}

bool Session::open(const QString& path)
{
    const FileState now = file();
    if (isOpen() && now.path == path && !now.isAstray && !now.readAt.isValid())
        return true;
    return m_acts->guard([&] { take(Connection::open(path.toStdString(), Sharing::Exclusive)); });
}

bool Session::openToRead(const QString& path)
{
    return m_acts->guard([&] {
        take(Connection::readCopy(path.toStdString()));
        m_acts->file().readAt = QDateTime::currentDateTime();
        Q_EMIT changed({});
    });
}

void Session::close()
{
    if (!isOpen())
        return;
    m_acts->undoStack().clear();
    m_acts->file() = {};
    m_staffSurveys.typed() = {};
    Q_EMIT closed();
}

bool Session::saveCopy(const QString& path)
{
    return m_acts->guard([&] { m_acts->file().connection->saveCopy(path.toStdString()); });
}

bool Session::saveAsNew(const QString& path)
{
    return m_acts->guard([&] {
        OpenFile& file = m_acts->file();
        file.connection->saveCopy(path.toStdString());
        file.connection.emplace(Connection::open(path.toStdString(), Sharing::Exclusive));
        file.savedAt = QDateTime::currentDateTime();
        file.reload();
        m_acts->settle();
    });
}

void Session::refreshIfChanged()
{
    if (!isOpen())
        return;
    m_acts->look();
    OpenFile& file = m_acts->file();
    if (file.place != FilePlace::Here || file.connection->dataVersion() == file.seenDataVersion)
        return;
    m_acts->guard([&] {
        file.reload();
        m_acts->undoStack().clear();
        Q_EMIT changed({true, true, true, true, {}, {}});
    });
}

bool Session::isOpen() const { return m_acts->file().connection.has_value(); }

FileState Session::file() const
{
    const OpenFile& open = m_acts->file();
    if (!open.connection)
        return {};
    return {QString::fromStdString(open.connection->path()), open.connection->isReadOnly(),
            open.place != FilePlace::Here, open.savedAt, open.readAt};
}

const Workspace& Session::workspace() const { return m_acts->file().workspace; }
QUndoStack* Session::undoStack() const { return &m_acts->undoStack(); }

} // namespace soundings
