// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/monthfigures.h"

#include "core/organisation/localtime.h"
#include "core/storage/engine/columns.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/settingrepository.h"

#include <algorithm>
#include <map>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QStringList figureColumns()
{
    QStringList names;
    for (const auto &[measure, word] : measureWords.words)
        names += QString::fromLatin1(word);
    return names;
}

MonthTally readFigure(const QSqlQuery &row)
{
    MonthTally figure{Month::ofNumber(row.value(0).toInt()), AccountId{row.value(1).toLongLong()}, {}};
    int at = 2;
    for (const auto &[measure, word] : measureWords.words)
        figure.tally[measure] = row.value(at++).toLongLong();
    return figure;
}

/// By the clocks of whatever place: none is more than fourteen hours before UTC or twelve behind.
bool isMonthCertain(qint64 ms)
{
    constexpr qint64 farthestMs = 15 * 3'600'000;
    const QDate earliest = utcTime(ms - farthestMs).date();
    const QDate latest = utcTime(ms + farthestMs).date();
    return earliest.month() == latest.month();
}

/// By agent alone.
std::vector<MonthTally> monthsTogether(const std::vector<MonthTally> &figures)
{
    std::map<AccountId, CallTally> sums;
    for (const MonthTally &figure : figures)
        sums[figure.agent] += figure.tally;
    std::vector<MonthTally> together;
    for (const auto &[agent, tally] : sums) {
        if (!tally.isZero())
            together.push_back({{}, agent, tally});
    }
    return together;
}

qint64 rowsDiffering(const std::vector<MonthTally> &right, const std::vector<MonthTally> &kept)
{
    const auto missing = std::count_if(right.begin(), right.end(), [&](const MonthTally &figure) {
        return std::find(kept.begin(), kept.end(), figure) == kept.end();
    });
    // Rows of a month and an agent without calls.
    return missing + std::max<qint64>(0, std::ssize(kept) - std::ssize(right));
}

} // namespace

MonthFigures::MonthFigures(Connection &connection, Zones zones) : m_connection(connection), m_zones(zones) {}

/// The name, and where it is known the sum and the edition of the rules; a name has no space.
MonthFigures::Kept MonthFigures::keptOf(const QString &text)
{
    return {text.section(u' ', 0, 0), {text.section(u' ', 1, 1), text.section(u' ', 2, 2)}};
}

/// On a server whoever registers holds the row until the end: nobody makes the figures anew in between, and miss this
/// call.
Result<QString> MonthFigures::keptText(Lock lock)
{
    static const QString select = u"SELECT value FROM desk_setting WHERE key = 'figures-zone'"_s;
    static const Statement plain{u"zone of the figures"_s, select};
    static const Statement shared{u"zone of the figures"_s, select, select + u" FOR SHARE"_s};
    static const Statement alone{u"zone of the figures"_s, select, select + u" FOR UPDATE"_s};
    const auto text = m_connection.value(lock == Lock::None ? plain : lock == Lock::Shared ? shared : alone);
    if (!text)
        return text.error();
    return text.value() ? text.value()->toString() : QString();
}

/// In a row of its own: the other one is shared by everybody who registers.
Result<> MonthFigures::markStale()
{
    static const Statement statement{
        u"mark the months stale"_s,
        u"UPDATE desk_setting SET value = 'yes' WHERE key = 'figures-stale' AND value = ''"_s};
    const auto done = m_connection.execute(statement);
    return done ? Result<>() : Result<>(done.error());
}

Result<> MonthFigures::add(qint64 startedAtMs, AccountId agent, const CallTally &difference)
{
    if (difference.isZero())
        return {};
    const Result<QString> text = m_many && m_manyText ? Result<QString>(*m_manyText) : keptText(Lock::Shared);
    if (!text)
        return text.error();
    if (m_many)
        m_manyText = text.value();
    if (text.value().isEmpty())
        return {};
    if (m_keptText != text.value()) {
        const Kept kept = keptOf(text.value());
        const LoadedZone here = m_zones(kept.zone);
        m_keptText = text.value();
        m_span = {};
        m_zone = here.zone.isValid() ? here.zone : QTimeZone::utc();
        m_ownRules = here.rules.isKnown() && here.rules.sum == kept.rules.sum;
    }
    if (!m_ownRules && !isMonthCertain(startedAtMs)) {
        if (const Result<> done = markStale(); !done)
            return done;
    }
    if (!m_span.contains(startedAtMs)) {
        m_month = monthOf(startedAtMs, m_zone);
        m_span = spanOf(m_month, m_zone);
    }
    if (!m_many)
        return write({m_month, agent, difference});
    MonthTally &sum =
        m_many->try_emplace({m_month.number(), agent.value}, MonthTally{m_month, agent, {}}).first->second;
    sum.tally += difference;
    return {};
}

void MonthFigures::beginMany()
{
    m_many.emplace();
    m_manyText.reset();
}

Result<> MonthFigures::endMany()
{
    Result<> done;
    for (const auto &[key, sum] : m_many.value()) {
        if (done && !sum.tally.isZero())
            done = write(sum);
    }
    m_many.reset();
    return done;
}

const Statement &MonthFigures::adding()
{
    static const Statement statement = [] {
        QStringList sums;
        for (const QString &name : figureColumns())
            sums += name + u" = month_figure."_s + name + u" + excluded."_s + name;
        return Statement{u"add to a month"_s,
                         u"INSERT INTO month_figure (month, agent_id, "_s + figureColumns().join(u", "_s)
                             + u") VALUES ("_s + placeholders(measureCount + 2)
                             + u") ON CONFLICT (month, agent_id) DO UPDATE SET "_s + sums.join(u", "_s)};
    }();
    return statement;
}

Result<> MonthFigures::write(const MonthTally &figure)
{
    QVariantList values{figure.month.number(), figure.agent.value};
    for (const auto &[measure, word] : measureWords.words)
        values += figure.tally[measure];
    const auto done = m_connection.execute(adding(), values);
    return done ? Result<>() : Result<>(done.error());
}

Result<bool> MonthFigures::isDue(Due due, Lock lock)
{
    const Result<QString> text = keptText(lock);
    const Result<QString> desk = SettingRepository(m_connection).value(DeskSetting::TimeZone);
    if (!text || !desk)
        return text ? desk.error() : text.error();
    if (due == Due::Always || keptOf(text.value()).zone != desk.value())
        return true;
    if (due == Due::OtherZone)
        return false;
    const Result<RulesStanding> stands = standing();
    if (!stands)
        return stands.error();
    return stands.value().here.isKnown() && stands.value().kind() == RulesStanding::Kind::Awaiting;
}

Result<> MonthFigures::make(Due due)
{
    const Result<bool> wanted = isDue(due, Lock::None);
    if (!wanted)
        return wanted.error();
    if (!wanted.value())
        return {};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = makeWithin(due); !done)
        return done;
    return transaction.commit();
}

Result<> MonthFigures::ensure()
{
    if (const Result<> done = ensureZone(); !done)
        return done;
    const Result<> done = make(Due::OtherRules);
    const bool canWait =
        !done && (done.error().code == Error::Code::StorageReadOnly || done.error().code == Error::Code::StorageBusy);
    return canWait ? Result<>() : done;
}

Result<> MonthFigures::ensureZone()
{
    return make(Due::OtherZone);
}

Result<> MonthFigures::ensureZoneWithin()
{
    return makeWithin(Due::OtherZone);
}

Result<> MonthFigures::countAnew()
{
    return make(Due::Always);
}

Result<> MonthFigures::makeWithin(Due due)
{
    // From here on others wait who register.
    const Result<bool> wanted = isDue(due, Lock::Alone);
    if (!wanted)
        return wanted.error();
    if (!wanted.value())
        return {}; // Somebody else did it while we waited.
    SettingRepository settings(m_connection);
    const Result<QString> desk = settings.value(DeskSetting::TimeZone);
    if (!desk)
        return desk.error();
    const LoadedZone here = m_zones(desk.value());
    if (!here.zone.isValid())
        return {Error::Code::InvalidInput, u"this machine knows no such time zone"_s};
    const QString text = QStringList{desk.value(), here.rules.sum, here.rules.edition}.join(u' ').trimmed();
    if (const Result<> done = settings.set(DeskSetting::FiguresZone, text); !done)
        return done;
    if (const Result<> done = settings.set(DeskSetting::FiguresStale, {}); !done)
        return done;
    return replaceAll(here.zone);
}

Result<> MonthFigures::replaceAll(const QTimeZone &zone)
{
    static const Statement forget{u"forget the months"_s, u"DELETE FROM month_figure"_s};
    if (const auto done = m_connection.execute(forget); !done)
        return done.error();
    const auto figures = counted(zone);
    if (!figures)
        return figures.error();
    for (const MonthTally &figure : figures.value()) {
        if (const Result<> done = write(figure); !done)
            return done;
    }
    return {};
}

Result<RulesStanding> MonthFigures::standing()
{
    const Result<QString> text = keptText(Lock::None);
    const Result<QString> stale = SettingRepository(m_connection).value(DeskSetting::FiguresStale);
    if (!text || !stale)
        return text ? stale.error() : text.error();
    const Kept kept = keptOf(text.value());
    RulesStanding stands;
    stands.zone = kept.zone;
    stands.kept = kept.rules;
    stands.here = m_zones(kept.zone).rules;
    stands.isStale = !stale.value().isEmpty();
    stands.isReplaced = isReplaced(kept.zone);
    return stands;
}

Result<std::vector<MonthTally>> MonthFigures::counted(const QTimeZone &zone)
{
    static const Statement next{
        u"next first ring"_s,
        u"SELECT min(started_at_ms) FROM call WHERE started_at_ms >= ? AND registered_at_ms IS NOT NULL"_s};
    std::vector<MonthTally> figures;
    for (qint64 fromMs = 0;;) {
        const auto ring = m_connection.value(next, {fromMs});
        if (!ring)
            return ring.error();
        if (!ring.value() || ring.value()->isNull())
            return figures;
        const Month month = monthOf(ring.value()->toLongLong(), zone);
        const TimeSpan span = spanOf(month, zone);
        const auto tallies = TallyQuery::byAgent(m_connection, span);
        if (!tallies)
            return tallies.error();
        for (const auto &[agent, tally] : tallies.value())
            figures.push_back({month, agent, tally});
        fromMs = span.endMs;
    }
}

Result<std::vector<MonthTally>> MonthFigures::between(Month first, Month last)
{
    static const Statement statement{
        u"months"_s,
        u"SELECT month, agent_id, "_s + figureColumns().join(u", "_s)
            + u" FROM month_figure WHERE month >= ? AND month <= ? ORDER BY month, agent_id"_s};
    auto found = m_connection.all<MonthTally>(statement, {first.number(), last.number()}, readFigure);
    if (!found)
        return found;
    std::vector<MonthTally> figures = found.take();
    std::erase_if(figures,
                  [](const MonthTally &figure) { return figure.tally.isZero(); }); // Calls that were taken away again.
    return figures;
}

Result<std::optional<std::pair<Month, Month>>> MonthFigures::extent()
{
    static const Statement statement{
        u"first and last month"_s,
        u"SELECT min(month), max(month) FROM month_figure WHERE received > 0 OR other_channels > 0"_s};
    std::optional<std::pair<Month, Month>> extent;
    const Result<> done = m_connection.each(statement, {}, [&](const QSqlQuery &row) {
        if (!row.isNull(0))
            extent = std::pair(Month::ofNumber(row.value(0).toInt()), Month::ofNumber(row.value(1).toInt()));
    });
    if (!done)
        return done.error();
    return extent;
}

Result<qint64> MonthFigures::differing()
{
    Result<Transaction> reading = Transaction::begin(m_connection, Transaction::Purpose::Read);
    if (!reading)
        return reading.error();
    const Result<RulesStanding> stands = standing();
    if (!stands)
        return stands.error();
    const QTimeZone zone = m_zones(stands.value().zone).zone;
    auto right = counted(zone.isValid() ? zone : QTimeZone::utc());
    auto kept = between(Month{0, 1}, Month{9999, 12});
    if (!right || !kept)
        return right ? kept.error() : right.error();
    if (stands.value().kind() != RulesStanding::Kind::Same)
        return rowsDiffering(monthsTogether(right.value()), monthsTogether(kept.value()));
    return rowsDiffering(right.value(), kept.value());
}

} // namespace helpdesk
