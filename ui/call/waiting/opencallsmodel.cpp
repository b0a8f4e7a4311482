// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/waiting/opencallsmodel.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <algorithm>

namespace helpdesk {

namespace {

constexpr qint64 soonMs = 5 * 60000;
constexpr qint64 activeMs = 5 * 60000; ///< A desk that did nothing for so long in a call is not asked about.

} // namespace

OpenCallsModel::OpenCallsModel(FrontCall &front, QObject *parent) : QAbstractListModel(parent), m_front(front) {}

void OpenCallsModel::reload()
{
    std::vector<CallRow> rows = m_front.waitingCalls();
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const CallRow &a, const CallRow &b) { return a.summary.call == b.summary.call; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    tick();
}

void OpenCallsModel::tick()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OpenCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const OpenCall *OpenCallsModel::inHand(int at) const
{
    return m_front.callInHand(row(at).summary.call);
}

bool OpenCallsModel::isElsewhere(int at) const
{
    const CallSummary &summary = row(at).summary;
    return !summary.holder.isNull() && summary.holderSession != m_front.session().session();
}

bool OpenCallsModel::isActiveElsewhere(int at) const
{
    const CallSummary &summary = row(at).summary;
    const bool other = isElsewhere(at) && summary.holder != m_front.session().account().id;
    return other && m_front.now().wallMs - (summary.startedAtMs + summary.lastEvent_ms) < activeMs;
}

int OpenCallsModel::find(CallId call) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const CallRow &row) { return row.summary.call == call; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

OpenCallsModel::Wants OpenCallsModel::wants(int at) const
{
    const CallSummary &summary = row(at).summary;
    if (const OpenCall *open = inHand(at)) {
        const CallTime time = m_front.timeOf(summary.call);
        if (open->state.line() == LineState::Ringing)
            return open->state.rings(time) > open->state.definitions()->protocol->rings.kept ? Wants::AnswerLate
                                                                                             : Wants::Answer;
        switch (open->state.hold().phase(time)) {
        case HoldTimer::Phase::Quiet:
            return Wants::Held;
        case HoldTimer::Phase::Due:
            return Wants::Contact;
        case HoldTimer::Phase::Overdue:
            return Wants::ContactLate;
        case HoldTimer::Phase::NotOnHold:
            break;
        }
    }
    if (summary.dueAtMs) {
        const qint64 left = *summary.dueAtMs - m_front.now().wallMs;
        return left < 0 ? Wants::Overdue : left <= soonMs ? Wants::Soon : Wants::Promised;
    }
    return isElsewhere(at) ? Wants::Elsewhere : Wants::Open;
}

int OpenCallsModel::count(Wants wanted) const
{
    int found = 0;
    for (int at = 0; at < rowCount(); ++at)
        found += wants(at) == wanted ? 1 : 0;
    return found;
}

int OpenCallsModel::firstToResume() const
{
    for (int at = 0; at < rowCount(); ++at) {
        const OpenCall *open = inHand(at);
        if (open && open->state.hold().isOnHold())
            return at;
    }
    for (int at = 0; at < rowCount(); ++at) {
        if (m_front.isLeftInTheMiddle(row(at).summary))
            return at;
    }
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).summary.dueAtMs && !isActiveElsewhere(at))
            return at;
    }
    return -1;
}

QString OpenCallsModel::who(int at) const
{
    const CallSummary &summary = row(at).summary;
    if (!summary.requester.isEmpty())
        return summary.requester.simplified();
    const OpenCall *open = inHand(at);
    const QString number = open ? open->state.callerNumber() : QString();
    return number.isEmpty() ? tr("Caller not known yet") : number;
}

QString OpenCallsModel::head(int at) const
{
    const CallSummary &summary = row(at).summary;
    const qint64 now = m_front.now().wallMs;
    const OpenCall *open = inHand(at);
    switch (wants(at)) {
    case Wants::Answer:
    case Wants::AnswerLate: {
        const CallState &state = open->state;
        if (state.ringsKnown() == RingsKnown::Unknown)
            return QStringLiteral("%1 · %2").arg(Words::of(state.channel()), who(at));
        const QString rings = Words::rings(state.ringsKnown(), state.rings(m_front.timeOf(summary.call)),
                                           state.definitions()->protocol->rings.kept);
        return tr("Another call rings: %1 · %2").arg(rings, who(at));
    }
    case Wants::Held:
    case Wants::Contact:
    case Wants::ContactLate: {
        const QString clock = Times::clock(
            open->state.hold().silence(m_front.timeOf(summary.call)).value_or(std::chrono::milliseconds(0)));
        return wants(at) == Wants::Held ? tr("On hold %1 · %2").arg(clock, who(at))
                                        : tr("On hold %1, speak to them · %2").arg(clock, who(at));
    }
    default:
        break;
    }
    if (summary.dueAtMs)
        return QStringLiteral("%1 · %2 · %3")
            .arg(Times::shortMoment(*summary.dueAtMs, now), Times::untilDue(*summary.dueAtMs, now), who(at));
    return QStringLiteral("%1 · %2").arg(Times::shortMoment(summary.startedAtMs, now), who(at));
}

QString OpenCallsModel::operationWords(const CallSummary &summary) const
{
    const DefinitionsPtr &definitions = m_front.session().definitions();
    const Procedure *procedure = definitions ? &definitions->procedure->of(wayOf(summary.channel)) : nullptr;
    const Operation *operation = procedure ? procedure->operation(summary.operation) : nullptr;
    // A promise goes on where it is kept, not where it waits.
    if (operation && operation->effect == Effect::Park && summary.dueAtMs && !operation->answers.empty())
        operation = procedure->operation(operation->answers.front().to);
    if (!operation)
        return tr("goes on at %1").arg(summary.operation);
    //: number and title of an operation
    return tr("goes on at %1, %2").arg(operation->id, operation->title.in(m_front.session().screen()));
}

QString OpenCallsModel::detail(int at) const
{
    const CallSummary &summary = row(at).summary;
    QStringList words;
    const Wants wanted = wants(at);
    if (wanted == Wants::Answer || wanted == Wants::AnswerLate) {
        const OpenCall *front = m_front.call();
        // Only who is being spoken to is told to wait.
        const HoldReason *reason =
            front && front->state.line() == LineState::Talking ? m_front.otherCallReason() : nullptr;
        return reason ? QStringLiteral("“%1”").arg(reason->say.in(m_front.session().speech())) : QString();
    }
    if (isElsewhere(at)) {
        const QString name = m_front.session().nameOf(summary.holder);
        words.append(summary.holder == m_front.session().account().id
                         ? tr("yours, left in the middle")
                         : tr("with %1").arg(name.isEmpty() ? tr("another desk") : name));
    } else if (wanted == Wants::Held || wanted == Wants::Contact || wanted == Wants::ContactLate) {
        words.append(tr("F3 goes back to them"));
    } else if (!summary.dueAtMs) {
        words.append(tr("open here"));
    }
    words.append(operationWords(summary));
    if (summary.attempts > 0)
        words.append(tr("%n attempt(s)", nullptr, summary.attempts));
    return words.join(QStringLiteral(" · "));
}

QVariant OpenCallsModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && role == Qt::ToolTipRole)
        return plainToolTip(QStringLiteral("%1\n%2").arg(head(index.row()), detail(index.row())));
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QStringLiteral("%1, %2").arg(head(index.row()), detail(index.row()));
}

} // namespace helpdesk
