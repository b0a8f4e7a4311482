// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/statekeeper.h"

#include "core/storage/organisation/agentstaterepository.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>

namespace helpdesk::console {

namespace {

constexpr int againMs = 2000;
constexpr int parts = 6;

QString lineOf(const AgentStateRecord &record)
{
    return QStringLiteral("%1;%2;%3;%4;%5;%6")
        .arg(record.session.value)
        .arg(record.seq)
        .arg(record.account.value)
        .arg(static_cast<int>(record.state))
        .arg(record.begunAtMs)
        .arg(record.reason);
}

std::optional<AgentStateRecord> recordOf(const QString &line)
{
    const QStringList words = line.split(QLatin1Char(';'));
    if (words.size() < parts)
        return std::nullopt;
    return AgentStateRecord{SessionId{words[0].toLongLong()},    words[1].toInt(),
                            AccountId{words[2].toLongLong()},    static_cast<AgentState>(words[3].toInt()),
                            words.mid(5).join(QLatin1Char(';')), words[4].toLongLong()};
}

} // namespace

StateKeeper::StateKeeper(Store &store, QSettings *settings, const QString &place, SessionId session)
    : m_store(store),
      m_settings(settings),
      m_place(
          QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))),
      m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &StateKeeper::writeNext);
    readLeftBehind();
    writeNext();
}

QString StateKeeper::key(const char *what) const
{
    return QStringLiteral("states/%1/%2").arg(m_place, QLatin1String(what));
}

void StateKeeper::readLeftBehind()
{
    if (!m_settings)
        return;
    m_remembered = m_settings->value(key("pending")).toStringList();
    for (const QString &line : std::as_const(m_remembered)) {
        if (const auto record = recordOf(line))
            m_pending.push_back(*record);
    }
    const QStringList sessions = m_settings->value(key("session")).toStringList();
    for (const QString &session : sessions) {
        if (const SessionId earlier{session.toLongLong()}; !earlier.isNull())
            m_toEnd.push_back(earlier);
    }
    rememberSessions();
}

void StateKeeper::keep(const AgentStateRecord &record)
{
    m_pending.push_back(record);
    writeNext();
}

/// This window too: should it die, the next one ends it.
void StateKeeper::rememberSessions()
{
    QStringList sessions;
    for (const SessionId session : m_toEnd)
        sessions.append(QString::number(session.value));
    sessions.append(QString::number(m_session.value));
    if (m_settings)
        m_settings->setValue(key("session"), sessions);
}

/// Only where there is something to keep: the settings are a file, and this is the window's thread.
void StateKeeper::rememberPending()
{
    QStringList lines;
    for (const AgentStateRecord &record : m_pending)
        lines.append(lineOf(record));
    if (!m_settings || lines == m_remembered)
        return;
    m_remembered = lines;
    m_settings->setValue(key("pending"), lines);
}

void StateKeeper::writeNext()
{
    if (m_writing || m_again.isActive())
        return;
    // What an earlier window could not write comes before its end is looked for.
    const bool earlier = !m_pending.empty() && m_pending.front().session != m_session;
    if (!m_toEnd.empty() && !earlier) {
        endEarlierSession();
        return;
    }
    if (m_pending.empty())
        return;
    write([record =
               m_pending.front()](Connection &connection) { return AgentStateRepository(connection).append(record); },
          [this] {
              m_pending.pop_front();
              if (m_pending.empty())
                  rememberPending();
          });
}

void StateKeeper::endEarlierSession()
{
    write([session = m_toEnd.front()](
              Connection &connection) { return AgentStateRepository(connection).endAtLastSign(session); },
          [this] {
              m_toEnd.pop_front();
              rememberSessions();
          });
}

/// One at a time; what fails is tried again.
void StateKeeper::write(std::function<Result<>(Connection &)> act, std::function<void()> written)
{
    m_writing = true;
    m_store.acts().act<std::monostate>(this, std::move(act),
                                       [this, written = std::move(written)](const Result<> &done) {
                                           m_writing = false;
                                           if (!done) {
                                               rememberPending();
                                               m_again.start();
                                               return;
                                           }
                                           written();
                                           writeNext();
                                       });
}

void StateKeeper::finish(std::chrono::milliseconds patience)
{
    QElapsedTimer passed;
    passed.start();
    while (!m_pending.empty() && !m_again.isActive() && passed.elapsed() < patience.count()) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    rememberPending();
}

} // namespace helpdesk::console
