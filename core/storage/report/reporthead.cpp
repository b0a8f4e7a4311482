// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/report/reporthead.h"

#include "core/storage/engine/connection.h"
#include "core/storage/organisation/settingrepository.h"

namespace helpdesk {

Result<ReportHead> reportHead(Connection &connection, DefinitionRepository &definitions)
{
    const auto organisation = SettingRepository(connection).organisation();
    const auto kind = SettingRepository(connection).kind();
    const auto current = definitions.current();
    if (!kind)
        return kind.error();
    if (!organisation || !current)
        return organisation ? current.error() : organisation.error();
    const Procedure &procedure = *current.value()->procedure;
    const ManualFrame &manual = procedure.manual;
    return ReportHead{organisation.value().name,
                      organisation.value().unit,
                      organisation.value().timeZone,
                      manual.title,
                      procedure.document,
                      manual.edition,
                      manual.date,
                      procedure.title,
                      procedure.edition,
                      kind.value()};
}

} // namespace helpdesk
