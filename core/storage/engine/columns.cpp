// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/engine/columns.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

template<typename Tag>
QVariant toStored(Id<Tag> id)
{
    return id.value;
}

QVariant toStored(const QString &text)
{
    return text;
}

template<typename T>
QVariant toStored(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template<typename T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T> QVariant toStored(T value)
{
    return static_cast<qint64>(value);
}

template<typename Tag>
void fromStored(Id<Tag> &id, const QVariant &stored)
{
    id.value = stored.toLongLong();
}

void fromStored(QString &text, const QVariant &stored)
{
    text = stored.toString();
}

void fromStored(std::optional<qint64> &value, const QVariant &stored)
{
    value = stored.isNull() ? std::nullopt : std::optional(stored.toLongLong());
}

template<typename T>
requires std::is_arithmetic_v<T> || std::is_enum_v<T>
void fromStored(T &value, const QVariant &stored)
{
    value = static_cast<T>(stored.toLongLong());
}

template<auto Member>
Column<CallSummary> ofSummary(const char *name)
{
    return {QString::fromLatin1(name), [](const CallSummary &s) { return toStored(s.*Member); },
            [](CallSummary &s, const QVariant &stored) { fromStored(s.*Member, stored); }};
}

template<auto Member>
Column<TicketDraft> ofTicket(const char *name)
{
    return {QString::fromLatin1(name), [](const TicketDraft &t) { return toStored(t.*Member); },
            [](TicketDraft &t, const QVariant &stored) { fromStored(t.*Member, stored); }};
}

template<auto Member>
Column<TicketDraft> ofContent(const char *name)
{
    return {QString::fromLatin1(name), [](const TicketDraft &t) { return toStored(t.content.*Member); },
            [](TicketDraft &t, const QVariant &stored) { fromStored(t.content.*Member, stored); }};
}

} // namespace

const std::vector<Column<CallSummary>> &summaryColumns()
{
    using S = CallSummary;
    static const std::vector<Column<S>> columns{ofSummary<&S::definitions>("definition_set_id"),
                                                ofSummary<&S::startedAtMs>("started_at_ms"),
                                                ofSummary<&S::registeredAtMs>("registered_at_ms"),
                                                ofSummary<&S::dueAtMs>("due_at_ms"),
                                                ofSummary<&S::channel>("channel"),
                                                ofSummary<&S::outcome>("outcome"),
                                                ofSummary<&S::kinds>("kinds"),
                                                ofSummary<&S::flags>("flags"),
                                                ofSummary<&S::requests>("requests"),
                                                ofSummary<&S::attempts>("attempts"),
                                                ofSummary<&S::levelRequests>("level_requests"),
                                                ofSummary<&S::solvedFirst>("solved_first"),
                                                ofSummary<&S::ringsKnown>("rings_known"),
                                                ofSummary<&S::rings>("rings"),
                                                ofSummary<&S::answered_ms>("answered_ms"),
                                                ofSummary<&S::talk_ms>("talk_ms"),
                                                ofSummary<&S::hold_ms>("hold_ms"),
                                                ofSummary<&S::handle_ms>("handle_ms"),
                                                ofSummary<&S::holds>("holds"),
                                                ofSummary<&S::holdsKept>("holds_kept"),
                                                ofSummary<&S::pointsKept>("points_kept"),
                                                ofSummary<&S::pointsDue>("points_due"),
                                                ofSummary<&S::satisfaction>("satisfaction"),
                                                ofSummary<&S::timeRule>("time_rule"),
                                                ofSummary<&S::agent>("agent_id"),
                                                ofSummary<&S::holder>("holder_id"),
                                                ofSummary<&S::holderSession>("holder_session_id"),
                                                ofSummary<&S::lastSeq>("last_seq"),
                                                ofSummary<&S::lastEvent_ms>("last_event_ms"),
                                                ofSummary<&S::operation>("operation"),
                                                ofSummary<&S::requester>("requester"),
                                                ofSummary<&S::unit>("unit"),
                                                ofSummary<&S::email>("email"),
                                                ofSummary<&S::phone>("phone"),
                                                ofSummary<&S::service>("service")};
    return columns;
}

const std::vector<Column<TicketDraft>> &ticketColumns()
{
    using T = TicketDraft;
    using C = TicketContent;
    static const std::vector<Column<T>> columns{ofTicket<&T::request>("request"),
                                                ofTicket<&T::madeAtMs>("made_at_ms"),
                                                ofTicket<&T::madeBy>("made_by"),
                                                ofTicket<&T::state>("state"),
                                                ofTicket<&T::numberGiven>("number_given"),
                                                ofTicket<&T::cancelReason>("cancel_reason"),
                                                ofContent<&C::requestType>("request_type"),
                                                ofContent<&C::service>("service"),
                                                ofContent<&C::detail>("detail"),
                                                ofContent<&C::requester>("requester"),
                                                ofContent<&C::unit>("unit"),
                                                ofContent<&C::email>("email"),
                                                ofContent<&C::phone>("phone"),
                                                ofContent<&C::urgency>("urgency"),
                                                ofContent<&C::impact>("impact"),
                                                ofContent<&C::affected>("affected"),
                                                ofContent<&C::affectedOf>("affected_of"),
                                                ofContent<&C::priority>("priority"),
                                                ofContent<&C::resolver>("resolver"),
                                                ofContent<&C::group>("resolver_group")};
    return columns;
}

QString placeholders(std::size_t count)
{
    QStringList marks;
    for (std::size_t i = 0; i < count; ++i)
        marks += u"?"_s;
    return marks.join(u", "_s);
}

} // namespace helpdesk
