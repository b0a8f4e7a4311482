// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/import/importpieces.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

ImportPieces::ImportPieces(ImportReading &reading, std::size_t most, MakeCommit makeCommit, Line &line)
    : m_reading(reading),
      m_most(most),
      m_makeCommit(std::move(makeCommit)),
      m_line(line)
{
}

Result<> ImportPieces::run(const std::atomic<bool> &stop)
{
    Result<> done = m_reading.each([this](const ImportReading::Line &line) { return take(line); }, &stop);
    if (done)
        done = endPiece();
    m_line.close();
    return done;
}

Result<> ImportPieces::take(const ImportReading::Line &line)
{
    ++m_piece.rows;
    if (line.call)
        takeCall(line);
    else
        m_piece.refused.push_back({line.row, line.bad});
    return std::max(m_piece.calls.size(), m_piece.refused.size()) < m_most ? Result<>() : endPiece();
}

void ImportPieces::takeCall(const ImportReading::Line &line)
{
    const ImportedCall &call = *line.call;
    WaitingCall waiting{call, helpdesk::factsOf(call), call.key(0), 0, line.row.sheet};
    if (const SeenRow *same = waiting.isOfMany() ? nullptr : sameRow(waiting.facts)) {
        m_piece.twice.push_back({line.row.sheet, line.row.row, same->sheet, same->row});
        return;
    }
    const qint64 key = waiting.key;
    waiting.occurrence = timesSeen(waiting, key);
    if (waiting.occurrence > 0)
        waiting.key = call.key(waiting.occurrence);
    remember(waiting, key);
    if (m_makeCommit)
        waiting.commit = m_makeCommit(call);
    m_piece.calls.push_back(std::move(waiting));
}

/// The newest first.
template<typename Take>
void ImportPieces::eachOfSecond(qint64 second, Take take) const
{
    for (int at = m_lastOfSecond.value(second, -1); at >= 0; at = m_rows[static_cast<std::size_t>(at)].before)
        take(m_rows[static_cast<std::size_t>(at)]);
}

const ImportPieces::SeenRow *ImportPieces::sameRow(const CallFacts &facts) const
{
    const SeenRow *same = nullptr;
    for (qint64 second = facts.second - 1; second <= facts.second + 1 && !same; ++second) {
        eachOfSecond(second, [&](const SeenRow &row) { // The first that stands there.
            const CallFacts its = factsOf(row);
            const SameCall is = sameCall(its, facts);
            if (is == SameCall::Yes || (is == SameCall::Changed && agreeForSure(its, facts)))
                same = &row;
        });
    }
    return same;
}

int ImportPieces::timesSeen(const WaitingCall &waiting, qint64 key) const
{
    if (waiting.isOfMany())
        return m_many.value(key);
    int times = 0;
    eachOfSecond(waiting.facts.second,
                 [&](const SeenRow &row) { times += row.key == key; }); // The second is part of the key.
    return times;
}

void ImportPieces::remember(const WaitingCall &waiting, qint64 key)
{
    if (waiting.isOfMany()) {
        ++m_many[key];
        return;
    }
    const CallFacts &facts = waiting.facts;
    m_rows.push_back({key, facts.second, facts.number, facts.phone, facts.email, facts.detail, facts.agent,
                      static_cast<qint32>(facts.talk_s), placeOfName(facts.name), waiting.call.record.row,
                      m_lastOfSecond.value(facts.second, -1), static_cast<qint16>(waiting.sheet), facts.outcome});
    m_lastOfSecond.insert(facts.second, static_cast<int>(m_rows.size()) - 1);
}

CallFacts ImportPieces::factsOf(const SeenRow &row) const
{
    return {row.second, m_names[static_cast<std::size_t>(row.name)],
            row.number, row.phone,
            row.email,  row.detail,
            row.agent,  row.talk_s,
            row.outcome};
}

qint32 ImportPieces::placeOfName(const QByteArray &name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.constEnd())
        return *known;
    m_places.insert(name, static_cast<qint32>(m_names.size()));
    m_names.push_back(name);
    return static_cast<qint32>(m_names.size()) - 1;
}

Result<> ImportPieces::endPiece()
{
    return m_line.put(std::exchange(m_piece, {})) ? Result<>()
                                                  : Result<>(Error::Code::NotAllowed, u"import: nobody takes it"_s);
}

} // namespace helpdesk
