// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"

#include <QAbstractListModel>
#include <QListView>
#include <QWidget>

#include <vector>

namespace helpdesk {

class FrontCall;
class PlainLabel;

/// Calls that wait: promised ones by due time, then those open here or at another desk.
class OpenCallsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OpenCallsModel(FrontCall &front, QObject *parent = nullptr);

    void reload();
    /// The words of due times change with the clock.
    void tick();
    [[nodiscard]] const CallRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int find(CallId call) const; ///< -1 when it does not wait.
    [[nodiscard]] bool isOverdue(int at) const;
    [[nodiscard]] bool isSoon(int at) const;
    [[nodiscard]] bool isElsewhere(int at) const;
    [[nodiscard]] QString head(int at) const;
    [[nodiscard]] QString detail(int at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    FrontCall &m_front;
    std::vector<CallRow> m_rows;
};

/// The tray at the bottom. What becomes due changes its colour, sign and words, never its place.
class OpenCallsTray : public QWidget
{
    Q_OBJECT

public:
    OpenCallsTray(FrontCall &front, QWidget *parent = nullptr);

    /// F3: to the list; when the desk is idle the first due one is taken up at once.
    void enter();
    /// Takes up one of them, asking first when somebody else holds it.
    void takeCall(CallId call);
    /// A second line at the left: who asks for a senior, or who comes.
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
    void refresh();

    FrontCall &m_front;
    OpenCallsModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_ask;
    QListView *m_view;
};

} // namespace helpdesk
