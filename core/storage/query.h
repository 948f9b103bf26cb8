// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/storage/connection.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Statement;
}

namespace soundings {

/// Bytes to be bound as a BLOB; they must outlive the query.
struct Bytes {
    std::string_view view;
};

/// One statement with its values bound. SQLite's failures are thrown as Error.
/// For core/storage only.
class Query {
public:
    template <class... Values> Query(const Connection& connection, const char* sql, const Values&... values)
        : Query(connection, sql, Prepared{})
    {
        bindAll(values...);
    }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// True while there is a row to read.
    bool step();
    /// To the end, for statements that write.
    void run();
    /// Binds other values and runs again: for many rows.
    template <class... Values> void runWith(const Values&... values)
    {
        reset();
        bindAll(values...);
        run();
    }

    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    /// Throws Error{Damaged} where it is more than an int holds: cut off, it would be another number.
    [[nodiscard]] int number(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view bytes(int column) const;

private:
    struct Prepared { };
    Query(const Connection& connection, const char* sql, Prepared);
    template <class... Values> void bindAll(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    template <class Tag> void bind(int index, const Id<Tag>& id) { bind(index, id.value); }
    template <class Value> void bind(int index, const std::optional<Value>& value)
    {
        if (value)
            bind(index, *value);
        else
            bindNull(index);
    }
    void bind(int index, const std::string& text);
    void bind(int index, const char* text);
    void bind(int index, std::int64_t number);
    void bind(int index, int number) { bind(index, std::int64_t{number}); }
    void bind(int index, const Bytes& bytes);
    void bindNull(int index);
    void reset();

    const Connection& m_connection;
    std::unique_ptr<SQLite::Statement> m_statement;
};

} // namespace soundings
