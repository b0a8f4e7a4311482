// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organisation/organisation.h"
#include "ui/print/paper.h"
#include "ui/text/recordtext.h"

#include <QCoreApplication>

namespace helpdesk {

/// One call's record as a document.
class RecordPaper
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::RecordPaper)

public:
    /// Who prints it and when is said below every sheet.
    [[nodiscard]] static PaperDocument documentOf(const RecordSheet &sheet, const Organisation &organisation,
                                                  const QString &printedBy, qint64 nowMs);
    /// Of a file, without an ending: "Call 1407".
    [[nodiscard]] static QString fileName(const RecordSheet &sheet);
    /// The line below every sheet of this program.
    [[nodiscard]] static QString footOf(const QString &printedBy, qint64 nowMs);

private:
    static void addPath(PaperDocument &document, const RecordSheet &sheet);
    static void addAmendments(PaperDocument &document, const RecordSheet &sheet);
};

} // namespace helpdesk
