// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/calltime.h"
#include "core/call/callsummary.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace helpdesk {

/// Rows of the call log, newest first.
class CallLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rang, Caller, Outcome, Rings, Lasted, Ticket, Marks, ColumnCount };

    /// \a now: the desk's clock; times of today are shown shorter.
    explicit CallLogModel(std::function<Moment()> now, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_now(std::move(now))
    {
    }

    /// \a more: there are older ones in the store.
    void setRows(std::vector<CallRow> rows, bool more);
    void append(const std::vector<CallRow> &rows, bool more);
    void setKept(int ringsKept) { m_kept = ringsKept; }
    void retranslate();

    [[nodiscard]] const CallRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int find(CallId call) const; ///< -1 when it is not among the rows.
    [[nodiscard]] CallId last() const { return m_rows.empty() ? CallId{} : m_rows.back().summary.call; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Older rows, after this one.
    void moreWanted(helpdesk::CallId after);

private:
    [[nodiscard]] QString text(const CallRow &row, int column) const;

    std::function<Moment()> m_now;
    std::vector<CallRow> m_rows;
    bool m_more = false;
    bool m_asked = false;
    int m_kept = 4;
};

} // namespace helpdesk
