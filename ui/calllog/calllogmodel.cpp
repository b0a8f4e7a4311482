// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/calllogmodel.h"

#include "ui/common/plaintooltip.h"
#include "ui/text/numbers.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <algorithm>

namespace helpdesk {

void CallLogModel::setRows(std::vector<CallRow> rows, bool more)
{
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const CallRow &a, const CallRow &b) { return a.summary.call == b.summary.call; });
    m_more = more;
    m_asked = false;
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CallLogModel::append(const std::vector<CallRow> &rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (rows.empty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void CallLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CallLogModel::find(CallId call) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const CallRow &row) { return row.summary.call == call; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CallLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CallLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CallLogModel::text(const CallRow &row, int column) const
{
    const CallSummary &summary = row.summary;
    switch (column) {
    case Rang:
        return Times::shortMoment(summary.startedAtMs, m_now().wallMs);
    case Caller:
        return summary.requester.isEmpty() ? tr("not known") : summary.requester;
    case Outcome:
        return Words::of(summary.outcome);
    case Rings:
        return summary.ringsKnown == RingsKnown::Unknown ? QStringLiteral("—") : QString::number(summary.rings);
    case Lasted:
        return summary.answered_ms ? Times::clock(std::chrono::milliseconds(summary.handle_ms)) : QStringLiteral("—");
    case Ticket: {
        QStringList numbers;
        for (const qint64 number : row.ticketNumbers)
            numbers.append(groupedNumber(number));
        return numbers.isEmpty() ? QStringLiteral("—") : numbers.join(QStringLiteral(", "));
    }
    case Marks: {
        QStringList words;
        if (summary.dueAtMs)
            words.append(tr("promise %1").arg(Times::shortMoment(*summary.dueAtMs, m_now().wallMs)));
        if (summary.ringsKnown != RingsKnown::Unknown && summary.rings > m_kept)
            words.append(tr("late"));
        words += Words::flags(summary);
        return words.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant CallLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CallRow &shown = row(index.row());
    if (role == Qt::DisplayRole)
        return text(shown, index.column());
    if (role == Qt::ToolTipRole && index.column() == Marks)
        return plainToolTip(text(shown, Marks));
    if (role == Qt::TextAlignmentRole
        && (index.column() == Rings || index.column() == Lasted || index.column() == Ticket))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant CallLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Rings || section == Lasted || section == Ticket ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rang:
        return tr("Rang");
    case Caller:
        return tr("Caller");
    case Outcome:
        return tr("Outcome");
    case Rings:
        return tr("Rings");
    case Lasted:
        return tr("Lasted");
    case Ticket:
        return tr("Ticket");
    default:
        return {};
    }
}

bool CallLogModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked;
}

void CallLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT moreWanted(last());
}

} // namespace helpdesk
