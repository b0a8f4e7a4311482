// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/serverrefusal.h"

#include "core/storage/engine/connectiontext.h"
#include "core/storage/engine/postgreshandle.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <libpq-fe.h>
#include <locale.h>
#include <poll.h>

#include <clocale>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

using Reason = Error::Reason;

constexpr int answerPatience_ms = 5000;

/// Libpq translates its words by the thread's locale; they are read here, not shown.
class EnglishWords
{
public:
    EnglishWords()
        : m_english(newlocale(LC_ALL_MASK, "C", static_cast<locale_t>(nullptr))),
          m_before(uselocale(m_english))
    {
    }
    ~EnglishWords()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    EnglishWords(const EnglishWords &) = delete;
    EnglishWords &operator=(const EnglishWords &) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

struct Sign
{
    QLatin1StringView words;
    Reason reason;
};

/// The most telling first: with several hosts the words of all of them stand in one text.
constexpr Sign signs[]{
    {"no password supplied"_L1, Reason::PasswordMissing},
    {"password authentication failed"_L1, Reason::PasswordRefused},
    {"no such user"_L1, Reason::RoleUnknown},
    {"no encryption"_L1, Reason::EncryptionRefused},
    {"SSL off"_L1, Reason::EncryptionRefused},
    {"pg_hba.conf"_L1, Reason::NotAdmitted},
    {"certificate"_L1, Reason::EncryptionRefused},
    {"SSL"_L1, Reason::EncryptionRefused},
    {"read-only"_L1, Reason::Standby},
    {"hot standby"_L1, Reason::Standby},
    {"writable connection"_L1, Reason::Standby},
    {"starting up"_L1, Reason::StartingUp},
    {"too many"_L1, Reason::ConnectionLimit},
    {"translate host name"_L1, Reason::HostUnknown},
    {"Connection refused"_L1, Reason::NothingListens},
    {"No such file or directory"_L1, Reason::NothingListens},
    {"timeout"_L1, Reason::NoAnswer},
    {"unreachable"_L1, Reason::NoAnswer},
    {"No route"_L1, Reason::NoAnswer},
    {"timed out"_L1, Reason::NoAnswer},
};

Reason reasonByState(const QString &state, const QString &words)
{
    if (state == "28P01"_L1)
        return Reason::PasswordRefused;
    if (state == "28000"_L1) {
        const bool byHost = words.contains("pg_hba.conf"_L1);
        return !byHost                                                           ? Reason::RoleUnknown
            : words.contains("no encryption"_L1) || words.contains("SSL off"_L1) ? Reason::EncryptionRefused
                                                                                 : Reason::NotAdmitted;
    }
    if (state == "42501"_L1)
        return Reason::NotAdmitted;
    if (state == "57P03"_L1)
        return words.contains("standby"_L1) ? Reason::Standby : Reason::StartingUp;
    return state.startsWith("53"_L1) ? Reason::ConnectionLimit : Reason::None;
}

/// Ends when the server has said yes or no, or nothing for long.
void run(PGconn *connection, const QElapsedTimer &begun)
{
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (wants != PGRES_POLLING_OK && wants != PGRES_POLLING_FAILED && begun.elapsed() < answerPatience_ms) {
        pollfd socket{PQsocket(connection), static_cast<short>(wants == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        if (socket.fd >= 0 && poll(&socket, 1, static_cast<int>(answerPatience_ms - begun.elapsed())) == 0)
            return;
        wants = PQconnectPoll(connection);
    }
}

} // namespace

Error refusalFrom(const QString &state, const QString &words)
{
    Error error{Error::Code::ConnectionLost, u"refused: state %1"_s.arg(state.isEmpty() ? u"none"_s : state), {}};
    if (state == "3D000"_L1 || words.contains("no such database"_L1)) {
        error.code = Error::Code::DatabaseMissing;
        return error;
    }
    static const QRegularExpression senseless(u"invalid [^\\n]*(?:value|option|port number)"_s);
    if (state.isEmpty() && senseless.match(words).hasMatch()) {
        error.code = Error::Code::InvalidInput; // An option that libpq knows, with a value that it does not.
        return error;
    }
    error.reason = reasonByState(state, words);
    for (const Sign &sign : signs) {
        if (error.reason != Reason::None)
            break;
        if (words.contains(sign.words))
            error.reason = sign.reason;
    }
    return error;
}

Error refusalOf(const DatabaseLocation &location)
{
    static const QRegularExpression stated(u"[A-Z]+: +([0-9A-Z]{5}): "_s);
    const EnglishWords english;
    QElapsedTimer begun;
    begun.start();
    const PostgresHandle attempt(PQconnectStart(wholeConnectionText(location).toUtf8().constData()));
    if (!attempt)
        return {Error::Code::ConnectionLost, u"refused: no memory"_s, {}};
    PQsetErrorVerbosity(attempt.get(), PQERRORS_VERBOSE);
    if (PQstatus(attempt.get()) != CONNECTION_BAD)
        run(attempt.get(), begun);
    if (PQstatus(attempt.get()) == CONNECTION_OK)
        return {Error::Code::ConnectionLost, u"refused once, and then not"_s, {}};
    const QString words = QString::fromUtf8(PQerrorMessage(attempt.get()));
    Error error = refusalFrom(stated.match(words).captured(1), words);
    if (error.reason == Reason::PasswordRefused && PQconnectionNeedsPassword(attempt.get()))
        error.reason = Reason::PasswordMissing;
    if (error.reason == Reason::None && PQstatus(attempt.get()) != CONNECTION_BAD)
        error.reason = Reason::NoAnswer;
    return error;
}

} // namespace helpdesk
