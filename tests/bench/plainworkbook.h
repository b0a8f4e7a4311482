// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace helpdesk::bench {

/// The sheets of the general call report with nothing of ours around: one SELECT through SQLite's C API, its cells
/// straight into the library that writes workbooks. The same columns, types and sheets; no sheet of indicators. Returns
/// how many calls there were; negative: it failed.
[[nodiscard]] long long writePlainWorkbook(const QByteArray &database, const QByteArray &path, long long fromMs,
                                           long long toMs);

} // namespace helpdesk::bench
