// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/localtext.h"
#include "core/call/callstate.h"
#include "core/call/callsummary.h"
#include "core/people/accountname.h"
#include "core/ticket/ticket.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace helpdesk {

/// The words of the screen for everything core says in codes. In the language of the installed translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Words)

public:
    [[nodiscard]] static QString of(CallOutcome outcome);
    [[nodiscard]] static QString of(CallKind kind);
    [[nodiscard]] static QString of(CallFlag flag);
    [[nodiscard]] static QString of(LineState state);
    [[nodiscard]] static QString of(Channel channel);
    /// How a contact of that channel ends before its end.
    [[nodiscard]] static QString lost(Channel channel);
    [[nodiscard]] static QString of(TicketState state);
    [[nodiscard]] static QString of(EventKind kind);
    [[nodiscard]] static QString of(Fault::Kind kind);
    [[nodiscard]] static QString of(Lane lane);
    [[nodiscard]] static QString of(DefinitionKind kind);
    /// Why a name of an account cannot be used.
    [[nodiscard]] static QString of(NameFault fault);

    /// The kinds and flags whose bits are set, in a fixed order.
    [[nodiscard]] static QStringList kinds(int bits);
    /// \a joinedFolio: of the call of which this one is the second ring; 0 when it is not known.
    /// How a visit is cut short is not how a line is.
    [[nodiscard]] static QStringList flags(const CallSummary &call, qint64 joinedFolio = 0);

    /// How a ticket's state is told to its caller, without a full stop; in the language of speech.
    [[nodiscard]] static QString toldStatus(TicketState state, Language speech);

    /// What a gate of the procedure names: the label of a field, or a fact.
    [[nodiscard]] static QString ofMissing(const QString &key, const Procedure &procedure, Language screen);
    /// "Missing: service, detail".
    [[nodiscard]] static QString lacking(const QStringList &keys, const Procedure &procedure, Language screen);

    /// That \a text is longer than \a most, by how much, and what to do; empty when it is not.
    [[nodiscard]] static QString tooLong(const QString &text, qsizetype most);

    /// "2 of 4", "5, late", "unknown".
    [[nodiscard]] static QString rings(RingsKnown known, int rings, int kept);
};

} // namespace helpdesk
