// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace helpdesk {

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
    FrontCall &m_front;
    std::vector<std::pair<PlainLabel *, PlainLabel *>> m_rows;
};

} // namespace helpdesk
