// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace helpdesk {

class BoundedLabel;
class FrontCall;
class PlainLabel;

/// What the record will say, to check before it is closed.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    SummaryPanel(FrontCall &front, QWidget *parent);
    void refresh();

private:
    struct Row
    {
        PlainLabel *name;
        BoundedLabel *value;
        void show(const QString &called, const QString &words) const;
    };

    void addRow(int line, int column, int columns, int lines);
    /// What was typed in every request of the call, in their order.
    [[nodiscard]] QString ofRequests(const QString &key) const;

    FrontCall &m_front;
    std::vector<Row> m_rows; ///< The short ones, then the long ones.
};

} // namespace helpdesk
