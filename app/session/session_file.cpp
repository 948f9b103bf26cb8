// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of Session on the file as a whole: making, opening and copying it, and what to do when its name leads
// elsewhere.
#include "app/session/session_private.h"
#include "core/acts/set_up.h"
#include "core/sample/sample_partnership.h"

#include <QFile>

#include <utility>

namespace soundings {

void Session::Private::openedAt(Connection opened)
{
    session.close();
    connection.emplace(std::move(opened));
    try {
        reload();
    } catch (...) {
        connection.reset();
        throw;
    }
    Q_EMIT session.opened();
    if (const std::optional<FileUpdate>& update = connection->update())
        Q_EMIT session.updated(update->copiesLeft);
}

void Session::Private::look()
{
    const FilePlace now = connection->place();
    if (std::exchange(place, now) == now)
        return;
    if (now == FilePlace::Here)
        settle();
    else
        Q_EMIT session.failed(
            Error(now == FilePlace::Gone ? ErrorCode::FileGone : ErrorCode::FileReplaced, {}, connection->path()));
}

void Session::Private::settle()
{
    place = FilePlace::Here;
    Q_EMIT session.settled();
    const auto refused = kept;
    forgetKept();
    for (const auto& again : refused)
        again();
    Q_EMIT session.changed({});
}

void Session::Private::forgetKept()
{
    kept.clear();
    unsavedAnswers.clear();
    unsavedMarks.clear();
}

bool Session::create(const QString& path, const NewWorkspace& workspace)
{
    return m_d->guard([&] {
        std::vector<std::string> partners;
        for (const QString& partner : workspace.partners)
            partners.push_back(partner.toStdString());
        const auto fill = [&](const Transaction& transaction) {
            setUpWorkspace(transaction, workspace.language.toStdString(), workspace.agency.toStdString(), partners);
        };
        m_d->openedAt(Connection::create(path.toStdString(), Sharing::Exclusive, fill));
    });
}

bool Session::createSample(const QString& path, const QString& language)
{
    return m_d->guard([&] {
        if (isOpen() && this->path() == path)
            close();
        if (QFile::exists(path)) {
            {
                const Connection old = Connection::open(path.toStdString(), Sharing::Exclusive);
                if (workspaceFacts(old).sample != SampleMark::Sample)
                    throw Error(ErrorCode::FileExists, {}, path.toStdString());
            }
            QFile::remove(path);
        }
        const auto fill = [&](const Transaction& t) { insertSample(t, language.toStdString()); };
        m_d->openedAt(Connection::create(path.toStdString(), Sharing::Exclusive, fill));
    });
}

bool Session::open(const QString& path)
{
    if (isOpen() && this->path() == path && !isAstray() && !readAt().isValid())
        return true;
    return m_d->guard([&] { m_d->openedAt(Connection::open(path.toStdString(), Sharing::Exclusive)); });
}

bool Session::openToRead(const QString& path)
{
    return m_d->guard([&] {
        m_d->openedAt(Connection::readCopy(path.toStdString()));
        m_d->readAt = QDateTime::currentDateTime();
        Q_EMIT changed({});
    });
}

void Session::close()
{
    if (!isOpen())
        return;
    m_d->undoStack.clear();
    m_d->connection.reset();
    m_d->place = FilePlace::Here;
    m_d->forgetKept();
    m_d->chosenRound.reset();
    m_d->results.clear();
    m_d->savedAt = {};
    m_d->readAt = {};
    Q_EMIT closed();
}

bool Session::saveCopy(const QString& path)
{
    return m_d->guard([&] { m_d->connection->saveCopy(path.toStdString()); });
}

bool Session::saveAsNew(const QString& path)
{
    return m_d->guard([&] {
        m_d->connection->saveCopy(path.toStdString());
        m_d->connection.emplace(Connection::open(path.toStdString(), Sharing::Exclusive));
        m_d->savedAt = QDateTime::currentDateTime();
        m_d->reload();
        m_d->settle();
    });
}

void Session::refreshIfChanged()
{
    if (!isOpen())
        return;
    m_d->look();
    if (isAstray() || m_d->connection->dataVersion() == m_d->seenDataVersion)
        return;
    m_d->guard([&] {
        m_d->reload();
        m_d->undoStack.clear();
        Q_EMIT changed({true, true, true, true, {}, {}});
    });
}

bool Session::isAstray() const { return m_d->place != FilePlace::Here; }
QDateTime Session::readAt() const { return m_d->readAt; }

} // namespace soundings
