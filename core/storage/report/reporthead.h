// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/shiftreport.h"
#include "core/storage/definition/definitionrepository.h"

namespace helpdesk {

class Connection;

/// What every paper of the desk says in its frame: of the procedure that new calls run under.
[[nodiscard]] Result<ReportHead> reportHead(Connection &connection, DefinitionRepository &definitions);

} // namespace helpdesk
