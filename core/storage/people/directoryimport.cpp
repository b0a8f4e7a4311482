// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/people/directoryimport.h"

#include "core/people/emailaddress.h"
#include "core/people/personname.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/haste.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

using What = DirectoryQuery::What;

constexpr std::size_t linesOfPiece = 500; ///< Lines in one transaction: about a tenth of a second.
constexpr int mostCompared = 200; ///< Lines that share a telephone or a name; a file of namesakes must not take hours.

bool isReachable(const Requester &who)
{
    return !who.email.isEmpty() || !who.phones.isEmpty();
}

QList<QByteArray> keysOfName(const QString &name)
{
    QList<QByteArray> keys;
    for (const KeyRange &range : sameNameKeys(name, std::nullopt))
        keys.append(range.from);
    return keys;
}

/// Under what a line of the file is found by later ones: those that can be reached are not compared with namesakes.
QList<QByteArray> keysToFind(const Requester &who)
{
    QList<QByteArray> keys;
    if (!isReachable(who))
        keys += keysOfName(who.name);
    if (!who.email.isEmpty())
        keys.append(sharedKey(What::Email, who.email));
    for (const QString &phone : who.phones)
        keys.append(sharedKey(What::Phone, phone));
    return keys;
}

QList<QByteArray> wholeKeys(const Requester &who)
{
    QList<QByteArray> keys = keysToFind(who);
    if (isReachable(who))
        keys += keysOfName(who.name);
    return keys;
}

/// Two lines of one file are about one person: the rule of DirectoryTable::match(), without the store.
bool isSamePerson(const Requester &a, const Requester &b)
{
    if (isSameEmail(a.email, b.email) && isSameNameInShort(a.name, b.name))
        return true;
    const bool sameUnit = !isReachable(b) && (a.unit == b.unit || isSameName(a.unit, b.unit));
    return (sameUnit || sharesPhone(a.phones, b.phones)) && isSameName(a.name, b.name);
}

/// Of one person: a name in another order or in short, or an address in other letters, contradicts nothing.
bool contradicts(const Requester &known, const Requester &news)
{
    const auto differ = [](const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; };
    const bool units = differ(known.unit, news.unit) && !isSameName(known.unit, news.unit);
    const bool emails = differ(known.email, news.email) && !isSameEmail(known.email, news.email);
    const bool staff = known.staff != Staff::Unknown && news.staff != Staff::Unknown && known.staff != news.staff;
    return units || emails || staff || differ(known.extension, news.extension);
}

/// Room for the keys of a hundred thousand people while they are written: they come in no order.
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
    : m_connection(connection),
      m_file(file),
      m_table(connection)
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

Result<ImportReport> DirectoryImport::write(qint64 nowMs, const std::function<void(int lines)> &written)
{
    if (m_file.refused)
        return report();
    if (m_changes < 0) { // So that the long reading holds nobody up.
        if (const auto looked = preview(); !looked)
            return looked;
    }
    const Room room(m_connection);
    Haste haste(m_connection);
    IdSource source;
    for (std::size_t from = 0; from < m_planned.size();) {
        const std::size_t to = std::min(from + linesOfPiece, m_planned.size());
        if (const Result<> done = writePiece(from, to, source, nowMs); !done)
            return done.error();
        if (written)
            written(static_cast<int>(to));
        from = to;
        // An SQLite file has no queue of writers: who waits looks again after some time, and must find it free then.
        if (from < m_planned.size() && m_connection.engine() == Engine::Sqlite && !haste.lasts())
            std::this_thread::sleep_for(pauseForOthers);
    }
    const Result<> flushed = haste.end();
    return flushed ? Result<ImportReport>(report()) : Result<ImportReport>(flushed.error());
}

Result<> DirectoryImport::writePiece(std::size_t from, std::size_t to, IdSource &source, qint64 nowMs)
{
    Result<Transaction> begun = m_table.begin();
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    const Result<qint64> changes = m_table.changes();
    if (!changes)
        return changes.error();
    m_overtaken = m_overtaken || changes.value() != m_changes + 1;
    m_changes = changes.value();
    Result<> done;
    for (std::size_t at = from; at < to && done; ++at) {
        if (m_overtaken) // Somebody wrote since these lines were looked up.
            done = lookUp(m_planned[at]);
        if (done)
            done = writePlanned(m_planned[at], source, nowMs);
    }
    return done ? transaction.commit() : done;
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
    Planned planned;
    planned.line = line.line;
    planned.said = line.requester;
    if (const Result<> done = lookUp(planned); !done)
        return done;
    if (planned.before) {
        const qint64 id = planned.before->requester.id.value;
        if (const auto earlier = m_byEntry.constFind(id); earlier != m_byEntry.constEnd()) {
            addTo(*earlier, line);
            return {};
        }
        m_byEntry.insert(id, m_planned.size());
    }
    m_planned.push_back(std::move(planned));
    remember(m_planned.size() - 1, {});
    return {};
}

/// Whom the directory knows by now under what the file says, and what becomes of them.
Result<> DirectoryImport::lookUp(Planned &planned)
{
    planned.before.reset();
    planned.after = {};
    planned.after.kept = true;
    planned.after.requester = planned.said;
    const auto known = m_table.match(planned.said);
    if (!known)
        return known.error();
    if (!known.value())
        return {};
    const auto standing = m_table.standingFor(known.value()->requester.id);
    if (!standing)
        return standing.error();
    const auto entry = standing.value() == known.value()->requester.id ? known : m_table.entry(standing.value());
    if (!entry)
        return entry.error();
    planned.before = entry.value();
    planned.after = *planned.before;
    planned.after.kept = true;
    planned.after.requester = updated(planned.before->requester, planned.said);
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
    if (contradicts(planned, line.requester)) {
        m_contradicting.push_back({line.line, DirectoryFault::SaidBefore});
        return;
    }
    ++m_repeated;
    const QList<QByteArray> known = wholeKeys(planned);
    planned = both;
    m_planned[at].said = completed(m_planned[at].said, line.requester);
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
    report.told = m_file.told;
    report.passed = m_file.passed;
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
