// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace helpdesk::cli {

/// In which of \a known something is written: as --format says, else as the file's name ends; empty when neither says
/// anything and nothing is to be written to a file. InvalidInput when the two contradict each other, or the name of the
/// file says nothing that is known.
[[nodiscard]] Result<QString> formatNameOf(const QString &format, const QString &output, const QStringList &known);

} // namespace helpdesk::cli
