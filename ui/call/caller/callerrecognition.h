// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callerhistory.h"
#include "core/call/command.h"
#include "core/people/directorykeys.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace helpdesk {

class FrontCall;

/// Who is calling, by the directory: people proposed while something of theirs is typed or their number rings, the one
/// whom the call's data name, and what that one had with the desk before. Who authorises an outside call is proposed
/// likewise while their name is typed. Never matches on nothing. Draws nothing.
class CallerRecognition : public QObject
{
    Q_OBJECT

public:
    explicit CallerRecognition(FrontCall &front, QObject *parent = nullptr);

    /// Something stands in a field of the call or in the note row (fieldkey::note), finished or not.
    void read(const QString &key, const QString &text);
    /// The agent says that the caller is this one; while isOfAuthoriser(), that this one authorises.
    void take(const RequesterRow &person);

    /// Whom the call may be of, the likeliest first; each would fill something in.
    [[nodiscard]] const std::vector<RequesterRow> &proposed() const { return m_proposed; }
    /// What taking \a person fills in: fields that are empty, and the one being typed. May be empty.
    [[nodiscard]] command::Capture filling(const RequesterRow &person) const;
    /// True when the proposals answer to what stands in the note row.
    [[nodiscard]] bool isFromNote() const;
    /// True when they answer to the name of who authorises.
    [[nodiscard]] bool isOfAuthoriser() const;
    [[nodiscard]] const std::optional<RequesterRow> &known() const { return m_known; }
    [[nodiscard]] const std::optional<CallerHistory> &history() const { return m_history; }
    /// The value for the field that asks whether the caller is DGSEI staff; empty: the directory does not know.
    [[nodiscard]] QString knownStaff() const;

Q_SIGNALS:
    void changed();

private:
    void startCall();
    void follow();
    void ask(const DirectoryQuery &query);
    void propose(std::vector<RequesterRow> people);
    void setKnown(const std::optional<RequesterRow> &person);
    [[nodiscard]] CallerFacts facts() const;
    [[nodiscard]] QString phoneOf(const RequesterRow &person) const;
    [[nodiscard]] command::Capture fillingAuthoriser(const Requester &person) const;

    FrontCall &m_front;
    QString m_key; ///< Where it is typed; empty: the number of the line.
    std::optional<DirectoryQuery> m_query;
    CallerFacts m_facts;
    std::vector<RequesterRow> m_proposed;
    std::optional<RequesterRow> m_known;
    std::optional<CallerHistory> m_history;
    QHash<CallId, RequesterRow> m_taken;
};

} // namespace helpdesk
