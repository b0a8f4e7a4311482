// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/call/callsummary.h"
#include "core/ticket/ticket.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <type_traits>
#include <vector>

namespace helpdesk {

/// One value of a record: its name in tables and recovery files, and the way in and out.
template<typename Record>
struct Column
{
    QString name;
    QVariant (*read)(const Record &);
    void (*write)(Record &, const QVariant &);
};

/// Every value of a summary but searchText and the call's own id. The first two never change after the first commit.
[[nodiscard]] const std::vector<Column<CallSummary>> &summaryColumns();

/// Every value of a ticket but its id.
[[nodiscard]] const std::vector<Column<TicketDraft>> &ticketColumns();

/// Names with commas between, each after \a prefix.
template<typename Record>
[[nodiscard]] QString columnNames(const std::vector<Column<Record>> &columns, const QString &prefix = {})
{
    QStringList names;
    for (const Column<Record> &column : columns)
        names += QString(prefix + column.name);
    return names.join(QStringLiteral(", "));
}

/// "a = ?, b = ?", from column \a first on.
template<typename Record>
[[nodiscard]] QString columnAssignments(const std::vector<Column<Record>> &columns, std::size_t first = 0)
{
    QStringList assignments;
    for (std::size_t i = first; i < columns.size(); ++i)
        assignments += QString(columns[i].name + QStringLiteral(" = ?"));
    return assignments.join(QStringLiteral(", "));
}

/// "?, ?, ?"
[[nodiscard]] QString placeholders(std::size_t count);

} // namespace helpdesk
