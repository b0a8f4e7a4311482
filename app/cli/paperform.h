// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/anyreport.h"
#include "core/base/localtext.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

namespace helpdesk::cli {

/// The program's application: one that can draw, without a display, only when these arguments want a report on paper.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv);

/// The report as PDF/A-1b. REQUIRES: the application can draw.
[[nodiscard]] Result<QByteArray> asPdf(const AnyReport &report, const ReportHead &head, Language language);

} // namespace helpdesk::cli
