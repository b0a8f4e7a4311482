// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/directoryimport.h"

#include "core/base/text.h"
#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

using What = DirectoryQuery::What;

constexpr int mostCompared = 200; ///< Lines that share a telephone or a name; a file of namesakes must not take hours.

bool isReachable(const Requester &who)
{
    return !who.email.isEmpty() || !who.phones.isEmpty();
}

/// Under what a line of the file is found by later ones: those that can be reached are not compared with namesakes.
QList<QByteArray> keysToFind(const Requester &who)
{
    QList<QByteArray> keys;
    if (!isReachable(who))
        keys.append(directoryKeyPrefix({What::Name, who.name, {}}));
    if (!who.email.isEmpty())
        keys.append(directoryKeyPrefix({What::Email, who.email, {}}));
    for (const QString &phone : who.phones)
        keys.append(directoryKeyPrefix({What::Phone, phone, {}}));
    return keys;
}

QList<QByteArray> wholeKeys(const Requester &who)
{
    QList<QByteArray> keys = keysToFind(who);
    if (isReachable(who))
        keys.append(directoryKeyPrefix({What::Name, who.name, {}}));
    return keys;
}

/// Two lines of one file are about one person: the rule of DirectoryTable::match(), without the store.
bool isSamePerson(const Requester &a, const Requester &b)
{
    if (isSameEmail(a.email, b.email) && sharesWord(a.name, b.name))
        return true;
    const bool sameUnit = !isReachable(b) && foldedForSearch(a.unit) == foldedForSearch(b.unit);
    return (sameUnit || sharesPhone(a.phones, b.phones)) && isSameName(a.name, b.name);
}

/// Room for the keys of a hundred thousand people while they are written: they come in no order, and whoever registers a
/// call meanwhile waits for the end.
class Room
{
public:
    explicit Room(Connection &connection) : m_connection(connection) { take(65536); }
    ~Room() { take(2000); }
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;

private:
    void take(int kibibytes)
    {
        if (m_connection.engine() == Engine::Sqlite) // Only slower without it.
            static_cast<void>(m_connection.command(u"room"_s, u"PRAGMA cache_size = -%1"_s.arg(kibibytes)));
    }

    Connection &m_connection;
};

} // namespace

DirectoryImport::DirectoryImport(Connection &connection, const DirectoryFile &file)
    : m_connection(connection)
    , m_file(file)
    , m_table(connection)
{
}

Result<ImportReport> DirectoryImport::preview()
{
    if (m_file.refused)
        return report();
    const Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    if (const Result<> done = plan(); !done)
        return done.error();
    return report();
}

Result<ImportReport> DirectoryImport::write(qint64 nowMs)
{
    if (m_file.refused)
        return report();
    if (m_changes < 0) { // So that the long reading holds nobody up.
        if (const auto looked = preview(); !looked)
            return looked;
    }
    const Room room(m_connection);
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> turn = m_table.takeTurn(); !turn)
        return turn.error();
    const Result<qint64> changes = m_table.changes();
    if (!changes)
        return changes.error();
    Result<> done;
    if (changes.value() != m_changes + 1) // Somebody wrote meanwhile.
        done = plan();
    IdSource source;
    for (Planned &planned : m_planned) {
        if (done)
            done = writePlanned(planned, source, nowMs);
    }
    if (done)
        done = transaction.commit();
    return done ? Result<ImportReport>(report()) : Result<ImportReport>(done.error());
}

Result<> DirectoryImport::plan()
{
    m_planned.clear();
    m_contradicting.clear();
    m_byEntry.clear();
    m_byKey.clear();
    m_repeated = 0;
    const Result<qint64> changes = m_table.changes();
    if (!changes)
        return changes.error();
    m_changes = changes.value();
    for (const DirectoryLine &line : m_file.lines) {
        if (const Result<> done = planLine(line); !done)
            return done;
    }
    return {};
}

Result<> DirectoryImport::planLine(const DirectoryLine &line)
{
    if (const auto earlier = earlierLine(line.requester)) {
        addTo(*earlier, line);
        return {};
    }
    auto known = m_table.match(line.requester);
    if (!known)
        return known.error();
    Planned planned;
    planned.line = line.line;
    planned.after.kept = true;
    planned.after.requester = line.requester;
    if (known.value()) {
        const auto standing = m_table.standingFor(known.value()->requester.id);
        if (!standing)
            return standing.error();
        auto entry = standing.value() == known.value()->requester.id ? known : m_table.entry(standing.value());
        if (!entry)
            return entry.error();
        planned.before = entry.value();
        if (const auto earlier = m_byEntry.constFind(standing.value().value); earlier != m_byEntry.constEnd()) {
            addTo(*earlier, line);
            return {};
        }
        planned.after = *planned.before;
        planned.after.kept = true;
        planned.after.requester = updated(planned.before->requester, line.requester);
        m_byEntry.insert(standing.value().value, m_planned.size());
    }
    m_planned.push_back(std::move(planned));
    remember(m_planned.size() - 1, {});
    return {};
}

void DirectoryImport::remember(std::size_t at, const QList<QByteArray> &known)
{
    for (const QByteArray &key : wholeKeys(m_planned[at].after.requester)) {
        if (!known.contains(key))
            m_byKey.insert(key, at);
    }
}

std::optional<std::size_t> DirectoryImport::earlierLine(const Requester &who) const
{
    for (const QByteArray &key : keysToFind(who)) {
        int compared = 0;
        for (auto found = m_byKey.constFind(key); found != m_byKey.constEnd() && found.key() == key; ++found) {
            if (++compared > mostCompared)
                break;
            if (isSamePerson(m_planned[*found].after.requester, who))
                return *found;
        }
    }
    return std::nullopt;
}

void DirectoryImport::addTo(std::size_t at, const DirectoryLine &line)
{
    Requester &planned = m_planned[at].after.requester;
    const Requester both = completed(planned, line.requester);
    if (updated(both, line.requester) != both) {
        m_contradicting.push_back({line.line, DirectoryFault::SaidBefore});
        return;
    }
    ++m_repeated;
    const QList<QByteArray> known = wholeKeys(planned);
    planned = both;
    remember(at, known);
}

ImportReport DirectoryImport::report() const
{
    ImportReport report;
    report.refused = m_file.refused;
    report.unchanged = m_repeated;
    for (const Planned &planned : m_planned) {
        if (!planned.before)
            ++report.added;
        else if (planned.before->requester == planned.after.requester && planned.before->kept)
            ++report.unchanged;
        else
            ++report.changed;
    }
    report.bad = m_file.bad;
    report.bad.insert(report.bad.end(), m_contradicting.begin(), m_contradicting.end());
    std::sort(report.bad.begin(), report.bad.end(), [](const BadLine &a, const BadLine &b) { return a.line < b.line; });
    return report;
}

Result<> DirectoryImport::writePlanned(Planned &planned, IdSource &source, qint64 nowMs)
{
    if (planned.before)
        return m_table.update(*planned.before, planned.after);
    for (;;) {
        planned.after.requester.id = RequesterId{source.next(nowMs)};
        const Result<bool> inserted = m_table.insert(planned.after);
        if (!inserted)
            return inserted.error();
        if (inserted.value())
            return {};
    }
}

} // namespace helpdesk
