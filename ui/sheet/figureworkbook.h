// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"

#include <QString>

namespace helpdesk {

/// The reports as workbooks: their counts as numbers, and every sum and share as a formula over them. Words in the
/// language of the screen (ScreenLanguage). Errors as CallSheetWriter's; what stood under the name stays until the new
/// one is whole.
class FigureWorkbook
{
public:
    /// What the catalogue calls things is said in \a screen.
    [[nodiscard]] static Result<> write(const ShiftReport &report, Language screen, const QString &path);
    [[nodiscard]] static Result<> write(const IndicatorReport &report, const ReportHead &head, const QString &path);
    [[nodiscard]] static Result<> write(const KpiReport &report, const ReportHead &head, const QString &path);
};

} // namespace helpdesk
