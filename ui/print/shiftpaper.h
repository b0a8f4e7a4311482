// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/shiftreport.h"
#include "ui/print/paper.h"

#include <QCoreApplication>

namespace helpdesk {

/// The shift's report as a document: one page that adds up, a second only when needed.
///
/// Says only what the report says, by the clocks of the report's own zone: one that was kept prints as it was.
class ShiftPaper
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ShiftPaper)

public:
    [[nodiscard]] static PaperDocument documentOf(const ShiftReport &report, Language screen);
    /// Of a file, without an ending: "Shift 2026-11-19 Morning".
    [[nodiscard]] static QString fileName(const ShiftReport &report);
    /// The sums that must agree, in one line: "8 outcomes = 58 · agents 24 + 19 + 15 = 58 · …".
    [[nodiscard]] static QString proofOf(const ShiftReport &report);
};

} // namespace helpdesk
