// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/query.h"

#include "core/storage/sqlite_error.h"

#include <limits>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

namespace soundings {

namespace {

template <class Act> auto guarded(const Connection& connection, Act&& act)
{
    try {
        return act();
    } catch (const SQLite::Exception& exception) {
        throw translated(exception, connection.path());
    }
}

} // namespace

Query::Query(const Connection& connection, const char* sql, Prepared) : m_connection(connection)
{
    guarded(connection,
            [&] { m_statement = std::make_unique<SQLite::Statement>(connection.database(), std::string(sql)); });
}

Query::~Query() = default;

bool Query::step()
{
    return guarded(m_connection, [&] { return m_statement->executeStep(); });
}

void Query::run()
{
    while (step()) { }
}

void Query::reset()
{
    guarded(m_connection, [&] { m_statement->reset(); });
}

std::string Query::text(int column) const
{
    return guarded(m_connection, [&] { return m_statement->getColumn(column).getString(); });
}

std::int64_t Query::integer(int column) const
{
    return guarded(m_connection, [&] { return m_statement->getColumn(column).getInt64(); });
}

int Query::number(int column) const
{
    const std::int64_t whole = integer(column);
    if (whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max())
        throw Error(ErrorCode::Damaged, std::to_string(whole), m_connection.path());
    return static_cast<int>(whole);
}

bool Query::isNull(int column) const
{
    return guarded(m_connection, [&] { return m_statement->isColumnNull(column); });
}

std::string_view Query::bytes(int column) const
{
    return guarded(m_connection, [&] {
        const SQLite::Column value = m_statement->getColumn(column);
        const void* data = value.getBlob();
        return std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(value.getBytes()));
    });
}

void Query::bind(int index, const std::string& text)
{
    guarded(m_connection, [&] { m_statement->bind(index, text); });
}

void Query::bind(int index, const char* text) { bind(index, std::string(text)); }

void Query::bind(int index, std::int64_t number)
{
    guarded(m_connection, [&] { m_statement->bind(index, number); });
}

void Query::bind(int index, const Bytes& bytes)
{
    const void* data = bytes.view.empty() ? "" : bytes.view.data(); // a null pointer would be bound as NULL
    guarded(m_connection, [&] { m_statement->bindNoCopy(index, data, static_cast<int>(bytes.view.size())); });
}

void Query::bindNull(int index)
{
    guarded(m_connection, [&] { m_statement->bind(index); });
}

} // namespace soundings
