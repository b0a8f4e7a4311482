// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

namespace helpdesk::demo {

/// Somebody of the institution who calls, again and again, under the same data.
struct Requester
{
    QString name;
    QString unit;
    QString email; ///< Under .example, which nobody can have.
    QString phone; ///< A 555 number.
    QString extension;
    bool staff = false; ///< Of the DGSEI: may ask for outside calls.
};

struct DemoAgent
{
    QString name;
    QString login;
    AccountId account; ///< Once the desk knows them.
};

/// Everybody of the demonstration desk. All are invented.
struct Population
{
    std::vector<DemoAgent> agents;
    std::vector<Requester> requesters;
    QByteArray catalogue; ///< The program's catalogue with resolvers in its groups.

    /// Who sits at the telephones; never empty. \a minute counts from midnight.
    [[nodiscard]] std::vector<std::size_t> onDuty(QDate day, int minute) const;
};

/// Three to twelve agents and as many requesters as \a calls make believable. The same for the same \a seed.
[[nodiscard]] Population makePopulation(quint64 seed, qint64 calls);

} // namespace helpdesk::demo
