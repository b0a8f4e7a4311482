// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/monthfigures.h"

#include "core/storage/columns.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"

#include <algorithm>

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

} // namespace

MonthFigures::MonthFigures(Connection &connection)
    : m_connection(connection)
{
}

/// On a server whoever registers holds the row until the end: nobody makes the figures anew in between, and miss this call.
Result<QString> MonthFigures::keptZone()
{
    static const QString select = u"SELECT value FROM desk_setting WHERE key = 'figures-zone'"_s;
    static const Statement statement{u"zone of the figures"_s, select, select + u" FOR SHARE"_s};
    const auto zone = m_connection.value(statement);
    if (!zone)
        return zone.error();
    return zone.value() ? zone.value()->toString() : QString();
}

Result<> MonthFigures::add(qint64 startedAtMs, AccountId agent, const CallTally &difference)
{
    if (difference.isZero())
        return {};
    const Result<QString> zone = keptZone();
    if (!zone)
        return zone.error();
    if (zone.value().isEmpty())
        return {};
    if (const QByteArray id = zone.value().toLatin1(); m_zone.id() != id)
        m_zone = QTimeZone(id);
    return write({monthOf(startedAtMs, m_zone), agent, difference});
}

const Statement &MonthFigures::adding()
{
    static const Statement statement = [] {
        QStringList sums;
        for (const QString &name : figureColumns())
            sums += name + u" = month_figure."_s + name + u" + excluded."_s + name;
        return Statement{u"add to a month"_s,
            u"INSERT INTO month_figure (month, agent_id, "_s + figureColumns().join(u", "_s) + u") VALUES ("_s
                + placeholders(measureCount + 2) + u") ON CONFLICT (month, agent_id) DO UPDATE SET "_s + sums.join(u", "_s)};
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

Result<> MonthFigures::ensure()
{
    SettingRepository settings(m_connection);
    const Result<QString> desk = settings.value(DeskSetting::TimeZone);
    const Result<QString> kept = settings.value(DeskSetting::FiguresZone);
    if (!desk || !kept)
        return desk ? kept.error() : desk.error();
    if (desk.value() == kept.value())
        return {};
    Result<Transaction> begun = Transaction::begin(m_connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = ensureWithin(); !done)
        return done;
    return transaction.commit();
}

Result<> MonthFigures::ensureWithin()
{
    static const Statement forget{u"forget the months"_s, u"DELETE FROM month_figure"_s};
    SettingRepository settings(m_connection);
    const Result<QString> desk = settings.value(DeskSetting::TimeZone);
    const Result<QString> kept = settings.value(DeskSetting::FiguresZone);
    if (!desk || !kept)
        return desk ? kept.error() : desk.error();
    if (desk.value() == kept.value())
        return {}; // Somebody else did it while we waited.
    const QTimeZone zone(desk.value().toLatin1());
    if (!zone.isValid())
        return {Error::Code::InvalidInput, u"this machine knows no such time zone"_s};
    // First: from here on others wait who register.
    if (const Result<> done = settings.set(DeskSetting::FiguresZone, desk.value()); !done)
        return done;
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

Result<std::vector<MonthTally>> MonthFigures::counted(const QTimeZone &zone)
{
    static const Statement next{u"next first ring"_s,
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
    static const Statement statement{u"months"_s,
        u"SELECT month, agent_id, "_s + figureColumns().join(u", "_s)
            + u" FROM month_figure WHERE month >= ? AND month <= ? ORDER BY month, agent_id"_s};
    auto found = m_connection.all<MonthTally>(statement, {first.number(), last.number()}, readFigure);
    if (!found)
        return found;
    std::vector<MonthTally> figures = found.take();
    std::erase_if(figures, [](const MonthTally &figure) { return figure.tally.isZero(); }); // Calls that were taken away again.
    return figures;
}

Result<std::optional<std::pair<Month, Month>>> MonthFigures::extent()
{
    static const Statement statement{
        u"first and last month"_s, u"SELECT min(month), max(month) FROM month_figure WHERE received > 0 OR other_channels > 0"_s};
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
    const Result<QString> zone = SettingRepository(m_connection).value(DeskSetting::FiguresZone);
    if (!zone)
        return zone.error();
    const auto right = counted(QTimeZone(zone.value().toLatin1()));
    const auto kept = between(Month{0, 1}, Month{9999, 12});
    if (!right || !kept)
        return right ? kept.error() : right.error();
    qint64 wrong = 0;
    const auto isIn = [](const std::vector<MonthTally> &figures, const MonthTally &figure) {
        return std::find(figures.begin(), figures.end(), figure) != figures.end();
    };
    for (const MonthTally &figure : right.value())
        wrong += isIn(kept.value(), figure) ? 0 : 1;
    // Rows of a month and an agent without calls.
    return wrong + std::max<qint64>(0, static_cast<qint64>(kept.value().size()) - static_cast<qint64>(right.value().size()));
}

} // namespace helpdesk
