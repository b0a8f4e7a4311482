// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/indicators.h"
#include "core/report/kpis.h"
#include "core/report/shiftreport.h"

#include <variant>

namespace helpdesk::cli {

/// One that every form can print.
using AnyReport = std::variant<ShiftReport, IndicatorReport, KpiReport>;

} // namespace helpdesk::cli
