// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace helpdesk {

class CallLogModel;

/// The rows of the log, between hairlines.
class LogTable : public QTableView
{
    Q_OBJECT

public:
    /// \a model is borrowed.
    LogTable(CallLogModel *model, QWidget *parent);
};

} // namespace helpdesk
