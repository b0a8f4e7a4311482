// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/anyreport.h"
#include "core/base/localtext.h"
#include "core/base/result.h"

#include <QByteArray>

namespace helpdesk::cli {

/// The report as a workbook whose sums and shares are formulas.
[[nodiscard]] Result<QByteArray> asWorkbook(const AnyReport &report, const ReportHead &head, Language language);

} // namespace helpdesk::cli
