// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace helpdesk {

class PaperSheets;

/// How this PC brings sheets to paper. printPortsOfSystem() is the real one.
struct PrintPorts
{
    std::function<QStringList()> printers; ///< Names, the default one first; empty when none is set up.
    /// False: the printer does not take the job.
    std::function<bool(const PaperSheets &, const QString &printer, int copies)> print;
    /// Where a PDF is to be written; empty when the person changed their mind.
    std::function<QString(QWidget *parent, const QString &proposed)> askPath;
};

[[nodiscard]] PrintPorts printPortsOfSystem();

} // namespace helpdesk
