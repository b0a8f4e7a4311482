// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/procedure/procedure.h"

#include <QWidget>

namespace helpdesk {

class FittedText;
class FrontCall;
class PlainLabel;

/// The number to dial now, to be read across the desk, with whom to ask for: outside (seed 002, op. 16), or the user
/// who waits for news of it (op. 17, 19).
class DialPanel : public QWidget
{
    Q_OBJECT

public:
    DialPanel(FrontCall &front, QWidget *parent);

    /// Whether the agent has to dial at this operation.
    [[nodiscard]] static bool isFor(const Operation &operation);
    void refresh();
    /// How high it may be without taking the place of what is done beside it.
    void setRoom(int height);

private:
    FrontCall &m_front;
    PlainLabel *m_head;
    FittedText *m_number;
    PlainLabel *m_whomHead;
    FittedText *m_whom;
    FittedText *m_place;
};

} // namespace helpdesk
