// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QWidget>

class QListView;
class QModelIndex;

namespace helpdesk {

class FrontCall;
class OpenCallsModel;
class PlainLabel;

/// The tray at the bottom. What becomes due changes its colour, sign and words, never its place.
class OpenCallsTray : public QWidget
{
    Q_OBJECT

public:
    OpenCallsTray(FrontCall &front, QWidget *parent = nullptr);

    /// F3: takes up who is on hold here, else the first promise; while somebody is on the line it only goes to the
    /// list.
    void enter();
    /// Takes up one of them, asking first when somebody else holds it.
    void takeCall(CallId call);
    /// A second line at the left: who asks for a senior, or who comes; without either, what is due.
    void showAsk(const QString &words);
    void tick();
    void retranslate();

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QModelIndex &index);
    [[nodiscard]] bool mayTakeOver(int at);
    void fold();
    void reload();
    void refresh();
    void shareRoom();
    void showDue();
    void fitAsk();

    FrontCall &m_front;
    OpenCallsModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_ask;
    QListView *m_view;
    QString m_asked;
};

} // namespace helpdesk
