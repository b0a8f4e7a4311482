// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ticket/ticketspan.h"

#include "core/base/ids.h"
#include "core/storage/engine/idskew.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

const QString distance = u"abs((t.id >> 21) - t.made_at_ms)"_s; // As the index ticket_skewed has it.
static_assert(idRandomBits == 21, "distance knows this number");

} // namespace

Result<> eachTicketMade(Connection &connection, const QString &select, const QString &groupBy, const TimeSpan &span,
                        const Connection::RowHandler &handle)
{
    const Statement near{u"tickets of a period"_s,
                         select + u" WHERE t.id >= ? AND t.id < ? AND t.made_at_ms >= ? AND t.made_at_ms < ? AND "_s
                             + distance + u" <= 3600000"_s + groupBy};
    const Statement skewed{u"tickets of another hour"_s,
                           select + u" WHERE t.made_at_ms >= ? AND t.made_at_ms < ? AND "_s + distance + u" > 3600000"_s
                               + groupBy};
    const QVariantList ids{(span.beginMs - idSkewMs) << idRandomBits, (span.endMs + idSkewMs + 1) << idRandomBits};
    const QVariantList period{span.beginMs, span.endMs};
    const Result<> done = connection.each(near, ids + period, handle);
    return done ? connection.each(skewed, period, handle) : done;
}

} // namespace helpdesk
