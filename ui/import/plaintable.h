// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace helpdesk {

/// Words in rows between hairlines, to be read and not to be changed; never markup. The last column takes the room that
/// is left.
class PlainTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// \a widths: of all columns but the last.
    void setHeads(const QStringList &heads, const std::vector<int> &widths);
    void setRows(const std::vector<QStringList> &rows);
    /// As high as so many rows at most.
    void fitTo(int mostRows);

private:
    QStringList m_heads;
};

} // namespace helpdesk
