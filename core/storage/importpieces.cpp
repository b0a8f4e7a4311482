// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/importpieces.h"

#include <algorithm>
#include <utility>

namespace helpdesk {

using namespace Qt::StringLiterals;

ImportPieces::ImportPieces(ImportReading &reading, std::size_t most, MakeCommit makeCommit, Line &line)
    : m_reading(reading)
    , m_most(most)
    , m_makeCommit(std::move(makeCommit))
    , m_line(line)
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
    WaitingCall waiting{call, factsOf(call), 0, 0, line.row.sheet};
    if (!waiting.isOfMany() && isTwice(line, waiting.facts))
        return;
    waiting.occurrence = m_seen[call.key(0)]++;
    waiting.key = call.key(waiting.occurrence);
    if (m_makeCommit)
        waiting.commit = m_makeCommit(call);
    m_piece.calls.push_back(std::move(waiting));
}

bool ImportPieces::isTwice(const ImportReading::Line &line, const CallFacts &facts)
{
    const SeenRow *same = nullptr;
    for (qint64 second = facts.second - 1; second <= facts.second + 1 && !same; ++second) {
        const auto beside = m_rows.constFind(second);
        if (beside == m_rows.constEnd())
            continue;
        const auto found = std::find_if(beside->begin(), beside->end(), [&](const SeenRow &row) {
            const SameCall is = sameCall(row.facts, facts);
            return is == SameCall::Yes || (is == SameCall::Changed && agreeForSure(row.facts, facts));
        });
        same = found == beside->end() ? nullptr : &*found;
    }
    if (same) {
        m_piece.twice.push_back({line.row.sheet, line.row.row, same->sheet, same->row});
        return true;
    }
    std::vector<SeenRow> &rows = m_rows[facts.second];
    rows.push_back({line.row.sheet, line.row.row, facts});
    rows.back().facts.name = *m_names.insert(facts.name);
    return false;
}

Result<> ImportPieces::endPiece()
{
    return m_line.put(std::exchange(m_piece, {})) ? Result<>() : Result<>(Error::Code::NotAllowed, u"import: nobody takes it"_s);
}

} // namespace helpdesk
