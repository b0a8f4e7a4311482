// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callstate.h"
#include "core/organisation/organisation.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace helpdesk {

/// What stands in fields, in words; and what the sentences of the procedure are filled with.
class FieldText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::FieldText)

public:
    /// Ids become their labels, "has none" its words; text of people stays as it is. Empty when nothing stands.
    [[nodiscard]] static QString shown(const Field &field, const FieldValue &value, const Definitions &definitions,
                                       Language screen);
    /// Who solves a ticket and how to reach them: "Nora Téllez (nora@unit.mx)".
    [[nodiscard]] static QString reachable(const ResolverPerson &person);
    /// A due time as one says it: "hoy a las 16:30", without a preposition before it.
    [[nodiscard]] static QString spokenDue(qint64 dueMs, qint64 nowMs, Language speech);
};

/// What only the desk knows and a sentence may name.
struct SentenceContext
{
    QString agent;
    Organisation organisation;
    QString ticketNumber; ///< Grouped; empty while there is none.
    QString status;       ///< As told, empty before it was found.
    qint64 nowMs = 0;
};

/// The values of the {names} in a sentence of the procedure.
[[nodiscard]] QHash<QString, QString> sentenceValues(const CallState &state, const SentenceContext &context,
                                                     Language speech);

} // namespace helpdesk
