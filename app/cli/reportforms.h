// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/anyreport.h"
#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/report/reviewreport.h"

#include <QByteArray>

#include <optional>

namespace helpdesk::cli {

/// What a report is printed as. A further form is a further entry of the table in reportforms.cpp.
struct ReportForm
{
    const char *name; ///< Of --format.
    Result<QByteArray> (*make)(const AnyReport &report, const ReportHead &head, Language language);
};

/// Null: there is no such form.
[[nodiscard]] const ReportForm *reportForm(const QString &name);
/// What was heard has no paper: empty for anything but JSON and CSV.
[[nodiscard]] std::optional<QByteArray> reviewForm(const QString &name, const ReviewReport &report, DeskKind kind);
/// "json|csv|pdf"
[[nodiscard]] QString reportFormNames();

} // namespace helpdesk::cli
