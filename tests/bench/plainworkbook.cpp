// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/plainworkbook.h"

#include <sqlite3.h>
#include <xlsxwriter.h>

#include <array>
#include <cstdio>
#include <ctime>
#include <string>
#include <unordered_map>

namespace helpdesk::bench {

namespace {

constexpr const char *select = "SELECT c.folio, c.started_at_ms, a.name, c.channel, c.outcome, c.registered_at_ms, "
                               "c.due_at_ms, c.kinds, c.flags, c.rings_known, c.rings, "
                               "c.answered_ms, c.talk_ms, c.hold_ms, c.handle_ms, c.holds, c.holds_kept, c.requests, "
                               "c.attempts, c.requester, c.unit, c.email, c.phone, c.service, "
                               "(SELECT count(*) FROM ticket t WHERE t.call_id = c.id), (SELECT group_concat(number, "
                               "', ') FROM ticket t WHERE t.call_id = c.id), "
                               "c.points_kept, c.points_due, c.satisfaction "
                               "FROM call c LEFT JOIN account a ON a.id = c.agent_id WHERE c.started_at_ms >= ? AND "
                               "c.started_at_ms < ? ORDER BY c.started_at_ms, c.id";

enum From {
    Folio,
    Started,
    Agent,
    Channel,
    Outcome,
    Registered,
    Due,
    Kinds,
    Flags,
    RingsKnown,
    Rings,
    Answered,
    Talk,
    Hold,
    Handle,
    Holds,
    HoldsKept,
    Requests,
    Attempts,
    Requester,
    Unit,
    Email,
    Phone,
    Service,
    Tickets,
    TicketNumbers,
    Kept,
    PointsDue,
    Satisfaction
};

constexpr double dayMs = 86'400'000;
constexpr double epochDay = 25569;
constexpr long long offsetMs = -6 * 3'600'000LL; ///< Mexico City, all year.
constexpr lxw_col_t columns = 44;
constexpr std::array channels{"Teléfono", "VoIP", "Correo", "Chat", "Visita", "Otro canal"};
constexpr std::array outcomes{"Abierta",     "Segundo nivel",       "Primer nivel",     "Llamada al exterior",
                              "Transferida", "Estado de un ticket", "Fuera de alcance", "Cortada",
                              "No realizada"};
constexpr std::array known{"desconocidos", "medidos", "escritos"};
constexpr std::array marks{"se perdió la línea",        "nadie contestó",        "tensa",     "sin dar el número",
                           "no se localizó al usuario", "transferencia fallida", "rechazada", "ticket sin asignar",
                           "se saltaron operaciones",   "contacto como se dijo", "corregida", "entradas tardías",
                           "cortada y continuada",      "segundo timbrazo",      "importada"};

struct Book
{
    lxw_workbook *book;
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    lxw_col_t column = 0;
    lxw_format *date;
    lxw_format *time;
    lxw_format *moment;
    lxw_format *duration;

    void number(double value, lxw_format *format = nullptr)
    {
        worksheet_write_number(sheet, row, column++, value, format);
    }
    void text(const char *value)
    {
        if (value && *value)
            worksheet_write_string(sheet, row, column, value, nullptr);
        ++column;
    }
    void none() { ++column; }
};

lxw_format *made(lxw_workbook *book, const char *shape)
{
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, shape);
    return format;
}

const char *textAt(sqlite3_stmt *row, int at)
{
    return reinterpret_cast<const char *>(sqlite3_column_text(row, at));
}

bool isThere(sqlite3_stmt *row, int at)
{
    return sqlite3_column_type(row, at) != SQLITE_NULL;
}

void openSheet(Book &to, long long shownMs, int &month)
{
    const std::time_t seconds = shownMs / 1000;
    std::tm day{};
    gmtime_r(&seconds, &day);
    if (day.tm_mon == month)
        return;
    month = day.tm_mon;
    char name[32];
    std::snprintf(name, sizeof name, "%04d-%02d", day.tm_year + 1900, day.tm_mon + 1);
    to.sheet = workbook_add_worksheet(to.book, name);
    to.row = 0;
    for (lxw_col_t column = 0; column < columns; ++column)
        worksheet_write_string(to.sheet, 0, column, "Encabezado", nullptr);
    worksheet_freeze_panes(to.sheet, 1, 3);
}

void writeTimes(Book &to, sqlite3_stmt *row)
{
    const bool rang = sqlite3_column_int(row, Channel) < 2;
    const int how = sqlite3_column_int(row, RingsKnown);
    rang &&how ? to.number(sqlite3_column_int(row, Rings)) : to.none();
    to.text(rang ? known.at(static_cast<std::size_t>(how)) : nullptr);
    for (const int at : {Answered, Talk, Hold})
        isThere(row, Answered) ? to.number(static_cast<double>(sqlite3_column_int64(row, at)) / dayMs, to.duration)
                               : to.none();
    to.number(static_cast<double>(sqlite3_column_int64(row, Handle)) / dayMs, to.duration);
    for (const int at : {Holds, HoldsKept, Requests, Attempts})
        to.number(sqlite3_column_int(row, at));
}

void writeRest(Book &to, sqlite3_stmt *row, const std::unordered_map<std::string, std::string> &services)
{
    for (const int at : {Requester, Unit, Email, Phone})
        to.text(textAt(row, at));
    const auto service = services.find(textAt(row, Service));
    to.text(service == services.end() ? textAt(row, Service) : service->second.c_str());
    to.number(sqlite3_column_int(row, Tickets));
    to.text(textAt(row, TicketNumbers));
    for (const int point : {1, 2, 6, 7})
        sqlite3_column_int(row, PointsDue) >> point & 1 ? to.number(sqlite3_column_int(row, Kept) >> point & 1)
                                                        : to.none();
    sqlite3_column_int(row, Satisfaction) ? to.number(sqlite3_column_int(row, Satisfaction)) : to.none();
    const int flags = sqlite3_column_int(row, Flags);
    for (const int flag : {2, 1, 4, 8192, 16384})
        to.number((flags & flag) != 0);
    std::string words;
    for (std::size_t bit = 0; flags >> bit; ++bit) {
        if (flags >> bit & 1)
            words += (words.empty() ? "" : ", ") + std::string(marks.at(bit));
    }
    to.text(words.c_str());
}

void writeCall(Book &to, sqlite3_stmt *row, const std::unordered_map<std::string, std::string> &services)
{
    const long long shown = sqlite3_column_int64(row, Started) + offsetMs;
    const bool registered = isThere(row, Registered);
    const int channel = sqlite3_column_int(row, Channel);
    ++to.row;
    to.column = 0;
    registered ? to.number(static_cast<double>(sqlite3_column_int64(row, Folio))) : to.none();
    to.number(static_cast<double>(shown / 86'400'000) + epochDay, to.date);
    to.number(static_cast<double>(shown % 86'400'000) / dayMs, to.time);
    to.none();
    to.text(textAt(row, Agent));
    to.text(channels.at(static_cast<std::size_t>(channel)));
    to.text(registered ? outcomes.at(static_cast<std::size_t>(sqlite3_column_int(row, Outcome))) : "En curso");
    to.number(registered && channel < 2);
    for (int kind = 1; kind <= 32; kind *= 2)
        to.number((sqlite3_column_int(row, Kinds) & kind) != 0);
    writeTimes(to, row);
    writeRest(to, row, services);
    registered
        ? to.number(static_cast<double>(sqlite3_column_int64(row, Registered) + offsetMs) / dayMs + epochDay, to.moment)
        : to.none();
    !registered &&isThere(row, Due)
        ? to.number(static_cast<double>(sqlite3_column_int64(row, Due) + offsetMs) / dayMs + epochDay, to.moment)
        : to.none();
}

/// Names of the services, in Spanish.
std::unordered_map<std::string, std::string> servicesOf(sqlite3 *base)
{
    std::unordered_map<std::string, std::string> names;
    sqlite3_stmt *row = nullptr;
    sqlite3_prepare_v2(base,
                       "SELECT s.value ->> 'id', s.value -> 'label' ->> 'es' FROM definition d, json_each(d.body, "
                       "'$.services') s WHERE d.kind = 'catalogue'",
                       -1, &row, nullptr);
    while (sqlite3_step(row) == SQLITE_ROW)
        names.emplace(textAt(row, 0), textAt(row, 1));
    sqlite3_finalize(row);
    return names;
}

} // namespace

long long writePlainWorkbook(const QByteArray &database, const QByteArray &path, long long fromMs, long long toMs)
{
    sqlite3 *base = nullptr;
    if (sqlite3_open_v2(database.constData(), &base, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return -1;
    sqlite3_stmt *row = nullptr;
    sqlite3_prepare_v2(base, select, -1, &row, nullptr);
    sqlite3_bind_int64(row, 1, fromMs);
    sqlite3_bind_int64(row, 2, toMs);
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    Book to{workbook_new_opt(path.constData(), &options), nullptr, 0, 0, nullptr, nullptr, nullptr, nullptr};
    to.date = made(to.book, "dd/mm/yyyy");
    to.time = made(to.book, "hh:mm:ss");
    to.moment = made(to.book, "dd/mm/yyyy hh:mm");
    to.duration = made(to.book, "[h]:mm:ss");
    const auto services = servicesOf(base);
    long long calls = 0;
    for (int month = -1; sqlite3_step(row) == SQLITE_ROW; ++calls) {
        openSheet(to, sqlite3_column_int64(row, Started) + offsetMs, month);
        writeCall(to, row, services);
    }
    const bool closed = workbook_close(to.book) == LXW_NO_ERROR;
    sqlite3_finalize(row);
    sqlite3_close(base);
    return closed ? calls : -1;
}

} // namespace helpdesk::bench
