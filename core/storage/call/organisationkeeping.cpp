// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/call/organisationkeeping.h"

#include "core/organisation/zonerules.h"
#include "core/storage/call/monthfigures.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/organisation/settingrepository.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

Result<> keepOrganisation(Connection &connection, const Organisation &organisation)
{
    if (!isTimeZone(organisation.timeZone))
        return {Error::Code::InvalidInput, u"no such time zone"_s};
    Result<Transaction> begun = Transaction::begin(connection);
    if (!begun)
        return begun.error();
    Transaction transaction = begun.take();
    if (const Result<> done = SettingRepository(connection).set(organisation); !done)
        return done;
    if (const Result<> done = MonthFigures(connection).ensureZoneWithin(); !done)
        return done;
    return transaction.commit();
}

} // namespace helpdesk
