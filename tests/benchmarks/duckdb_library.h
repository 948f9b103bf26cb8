// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <dlfcn.h>
#include <stdexcept>
#include <string>

/// DuckDB by its C interface (https://duckdb.org/docs/stable/clients/c/api), where the environment variable
/// SOUNDINGS_DUCKDB names a libduckdb.so; the npm package @duckdb/node-bindings-linux-x64 has one in it.
class DuckDbLibrary {
public:
    DuckDbLibrary()
    {
        const char* path = std::getenv("SOUNDINGS_DUCKDB");
        m_library = path ? dlopen(path, RTLD_NOW) : nullptr;
        if (path && !m_library)
            throw std::runtime_error(dlerror());
        if (m_library
            && (call<int>("duckdb_open", static_cast<const char*>(nullptr), &m_database) != 0
                || call<int>("duckdb_connect", m_database, &m_connection) != 0))
            throw std::runtime_error("DuckDB does not open");
    }
    ~DuckDbLibrary()
    {
        if (!m_library)
            return;
        call<void>("duckdb_disconnect", &m_connection);
        call<void>("duckdb_close", &m_database);
        dlclose(m_library);
    }
    DuckDbLibrary(const DuckDbLibrary&) = delete;
    DuckDbLibrary& operator=(const DuckDbLibrary&) = delete;

    [[nodiscard]] bool isThere() const { return m_library != nullptr; }
    /// Reads the whole file into a table in memory, with all the cores it finds.
    void readCsv(const std::string& path)
    {
        query("CREATE OR REPLACE TABLE people AS SELECT * FROM read_csv('" + path + "')");
    }

    /// Runs it to its end; what it gives is thrown away.
    void query(const std::string& sql)
    {
        if (call<int>("duckdb_query", m_connection, sql.c_str(), static_cast<void*>(nullptr)) != 0)
            throw std::runtime_error("DuckDB refuses: " + sql);
    }

private:
    template <class Result, class... Arguments> Result call(const char* name, Arguments... arguments)
    {
        return reinterpret_cast<Result (*)(Arguments...)>(dlsym(m_library, name))(arguments...);
    }
    void* m_library = nullptr;
    void* m_database = nullptr;
    void* m_connection = nullptr;
};
