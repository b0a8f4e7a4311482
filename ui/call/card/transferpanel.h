// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace helpdesk {

class FittedText;
class FrontCall;
class PlainLabel;

/// "Tell them: who, from where", to be read across the desk.
class TransferPanel : public QWidget
{
    Q_OBJECT

public:
    TransferPanel(FrontCall &front, QWidget *parent);
    void refresh();
    /// How high it may be without taking the place of what is done beside it.
    void setRoom(int height);

private:
    FrontCall &m_front;
    FittedText *m_who;
    FittedText *m_where;
    FittedText *m_extension;
    FittedText *m_target;
    PlainLabel *m_whoHead;
    PlainLabel *m_whereHead;
    PlainLabel *m_extensionHead;
    QBoxLayout *m_whoSlot = nullptr;
    QBoxLayout *m_whereSlot = nullptr;
    bool m_low = false;
};

} // namespace helpdesk
