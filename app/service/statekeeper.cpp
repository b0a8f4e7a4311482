// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/statekeeper.h"

#include "core/storage/journal/recoveryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>
#include <QSettings>

namespace helpdesk::console {

namespace {

/// As programs before the recovery file's form of it kept a state.
std::optional<Commit> earlierForm(const QString &line)
{
    constexpr int parts = 6;
    const QStringList words = line.split(QLatin1Char(';'));
    if (words.size() < parts)
        return std::nullopt;
    return AgentStateRecord{SessionId{words[0].toLongLong()},    words[1].toInt(),
                            AccountId{words[2].toLongLong()},    static_cast<AgentState>(words[3].toInt()),
                            words.mid(5).join(QLatin1Char(';')), words[4].toLongLong()};
}

} // namespace

StateKeeper::StateKeeper(CommitQueue &journal, QSettings *settings, const QString &place, SessionId session)
    : m_journal(journal),
      m_settings(settings),
      m_place(
          QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))),
      m_session(session)
{
    connect(&m_journal, &CommitQueue::troubled, this, &StateKeeper::rememberUnwritten);
    takeLeftBehind();
}

QString StateKeeper::key(const char *what) const
{
    return QStringLiteral("states/%1/%2").arg(m_place, QLatin1String(what));
}

/// What an earlier window could not write comes before its end is looked for.
void StateKeeper::takeLeftBehind()
{
    if (!m_settings)
        return;
    m_remembered = m_settings->value(key("pending")).toStringList();
    for (const QString &line : std::as_const(m_remembered)) {
        const auto commit = line.startsWith(QLatin1Char('{')) ? RecoveryFile::commitOf(line) : earlierForm(line);
        if (const auto *record = commit ? std::get_if<AgentStateRecord>(&*commit) : nullptr)
            submit(*record);
    }
    for (const QString &session : m_settings->value(key("session")).toStringList()) {
        if (const SessionId earlier{session.toLongLong()}; !earlier.isNull())
            m_toEnd.push_back(earlier);
    }
    rememberSessions();
    for (const SessionId session : std::vector(m_toEnd))
        end(session);
}

void StateKeeper::keep(const AgentStateRecord &record)
{
    submit(record);
    if (m_journal.isTroubled())
        rememberUnwritten();
}

void StateKeeper::submit(const AgentStateRecord &record)
{
    m_unwritten.push_back(record);
    m_journal.submitAny(record, [self = QPointer(this), record](const Result<CommitReceipt> &written) {
        if (!self || !written)
            return;
        std::erase(self->m_unwritten, record);
        if (self->m_unwritten.empty())
            self->rememberUnwritten();
    });
}

void StateKeeper::end(SessionId session)
{
    m_journal.submitAny(SessionEnd{session}, [self = QPointer(this), session](const Result<CommitReceipt> &written) {
        if (!self || !written)
            return;
        std::erase(self->m_toEnd, session);
        self->rememberSessions();
    });
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
void StateKeeper::rememberUnwritten()
{
    QStringList lines;
    for (const AgentStateRecord &record : m_unwritten)
        lines.append(RecoveryFile::lineOf(record));
    if (!m_settings || lines == m_remembered)
        return;
    m_remembered = lines;
    m_settings->setValue(key("pending"), lines);
}

void StateKeeper::finish(std::chrono::milliseconds patience)
{
    if (!m_unwritten.empty() && !m_journal.isTroubled() && m_journal.waitUntilWritten(patience))
        QCoreApplication::sendPostedEvents(&m_journal);
    rememberUnwritten();
}

} // namespace helpdesk::console
