// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/engine/connection.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <memory>

namespace helpdesk::test {

/// What is in the value of a result that must be good.
template<typename T>
T taken(Result<T> result)
{
    if (!result)
        FAIL(Catch::Detail::stringify(result.error()));
    return result.take();
}

template<typename T>
void requireOk(const Result<T> &result)
{
    if (!result)
        FAIL(Catch::Detail::stringify(result.error()));
}

/// REQUIRES: \a result is an error.
template<typename T>
Error::Code codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}

/// The engine of this run: AURICULAR_TEST_ENGINE, sqlite or postgresql.
[[nodiscard]] Engine testedEngine();

/// A fresh database for one test, on the engine of this run; gone with the fixture.
///
/// PostgreSQL: made on the server of AURICULAR_TEST_POSTGRES (the URI of its maintenance database).
class EngineFixture
{
public:
    enum class Contents { Empty, Desk };

    /// A desk is migrated, has the definitions that came with the program and the account 1.
    explicit EngineFixture(Contents contents = Contents::Desk);
    ~EngineFixture();

    [[nodiscard]] Engine engine() const { return m_location.engine; }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] std::unique_ptr<Connection> connect() const;
    /// A folder for files of the test; the SQLite file lies in it.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

/// A moment for tests: 2026-03-02 09:00 in Mexico City.
inline constexpr qint64 testNowMs = 1772463600000;

} // namespace helpdesk::test
