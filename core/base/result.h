// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace helpdesk {

/// What went wrong, as a value. ui/text turns the code into a sentence for a person.
struct Error
{
    enum class Code {
        NotFound,
        Conflict,          ///< Somebody else was first; the detail names nothing personal.
        InvalidInput,      ///< A value does not keep its rule.
        NotAllowed,        ///< A rule of the procedure forbids the act now.
        DefinitionInvalid, ///< A procedure, protocol or catalogue does not pass its check.
        DatabaseMissing,
        DatabaseExists,
        SchemaNewer,
        ConnectionLost,
        StorageReadOnly,
        StorageFull,
        StorageBusy,
        StorageCorrupt,
        StorageFailed, ///< Any other failure of the engine.
    };

    /// What a code alone does not tell: why a server refuses, or what is odd about a file. Decides words, not acts.
    enum class Reason {
        None,
        PasswordMissing,
        PasswordRefused,
        RoleUnknown,
        NotAdmitted,       ///< The server lets nobody in from here (pg_hba.conf).
        EncryptionRefused, ///< TLS is wanted by one side and not had, or the certificate does not pass.
        ConnectionLimit,
        HostUnknown,
        NothingListens,
        NoAnswer, ///< Packets are swallowed, or the server is stopped.
        StartingUp,
        Standby,              ///< It copies another server and takes no writes.
        Pooler,               ///< Statements of one connection run on several (PgBouncer in transaction pooling).
        OwnerMustMigrate,     ///< An older schema, and a role that may not change it.
        ForeignLog,           ///< A write-ahead log beside the file that is not its own.
        LogOfAnother,         ///< -wal or -shm belong to somebody else and cannot be written.
        Damaged,              ///< It was this program's, and its pages do not pass.
        EarlierEventsMissing, ///< The database has lost what stood before: it has gone back in time.
        Replaced,             ///< Another file stands where the open one was.
    };

    Code code = Code::StorageFailed;
    QString detail;      ///< For the log: English, no personal data. Never shown as it is.
    QStringList missing; ///< What lacks, as keys of fields or facts (gates of the procedure).
    Reason reason = Reason::None;
};

/// True when the same act is never taken, however often it is tried. Anything else may pass: a file that is missing
/// comes back with its drive.
[[nodiscard]] constexpr bool isPermanent(Error::Code code)
{
    return code == Error::Code::Conflict || code == Error::Code::InvalidInput || code == Error::Code::StorageCorrupt
        || code == Error::Code::NotAllowed;
}

/// Holds a T or an Error.
///
/// REQUIRES for value(): ok(); for error(): !ok().
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_same_v<T, std::monostate> : m_value(std::monostate{}) {}
    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_value(std::move(error)) {}
    Result(Error::Code code, QString detail) : m_value(Error{code, std::move(detail), {}}) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_value); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const
    {
        assert(ok());
        return std::get<T>(m_value);
    }
    [[nodiscard]] T take()
    {
        assert(ok());
        return std::move(std::get<T>(m_value));
    }
    [[nodiscard]] const Error &error() const
    {
        assert(!ok());
        return std::get<Error>(m_value);
    }

private:
    std::variant<T, Error> m_value;
};

/// Whether it went well alone: the value is of no use to who asks.
template<typename T>
[[nodiscard]] Result<> withoutValue(const Result<T> &result)
{
    return result ? Result<>() : Result<>(result.error());
}

} // namespace helpdesk
