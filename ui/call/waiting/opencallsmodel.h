// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callsummary.h"
#include "ui/common/tones.h"

#include <QAbstractListModel>

#include <vector>

namespace helpdesk {

struct OpenCall;
class FrontCall;

/// Calls that wait: those that ring, those on hold here, promised ones by due time, then those open here or elsewhere.
class OpenCallsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// What an open call wants, the most urgent first to be seen: each has its sign, its colour and its words.
    enum class Wants { Answer, AnswerLate, Contact, ContactLate, Overdue, Soon, Held, Promised, Elsewhere, Open };

    explicit OpenCallsModel(FrontCall &front, QObject *parent = nullptr);

    void reload();
    /// The words of due times change with the clock.
    void tick();
    [[nodiscard]] const CallRow &row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    [[nodiscard]] int find(CallId call) const; ///< -1 when it does not wait.
    [[nodiscard]] Wants wants(int at) const;
    [[nodiscard]] bool isElsewhere(int at) const;
    /// Whoever holds it did something in it a moment ago.
    [[nodiscard]] bool isActiveElsewhere(int at) const;
    [[nodiscard]] QString head(int at) const;
    [[nodiscard]] QString detail(int at) const;
    /// How many want this now.
    [[nodiscard]] int count(Wants wanted) const;
    /// The row to take up first: on hold here, else the agent's own call that was left in the middle, else the first
    /// promise; -1 when none of them waits.
    [[nodiscard]] int firstToResume() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const OpenCall *inHand(int at) const;
    [[nodiscard]] QString operationWords(const CallSummary &summary) const;
    [[nodiscard]] QString who(int at) const;

    FrontCall &m_front;
    std::vector<CallRow> m_rows;
};

} // namespace helpdesk
