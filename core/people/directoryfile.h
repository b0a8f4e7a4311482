// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directorylines.h"

#include <QByteArray>

class QIODevice;

namespace helpdesk {

/// Reads CSV, LDIF or vCards (2.1, 3.0, 4.0), whichever \a file holds; address books line by line, whatever pictures
/// they hold.
///
/// CSV: UTF-8, UTF-16 with a mark, else as Windows writes western letters; comma, semicolon or tab, as the header has
/// most; quoted cells. The header names the columns in Spanish or English, in any order; what no column of the
/// directory is told in passed.
[[nodiscard]] DirectoryFile readDirectoryFile(QIODevice &file);
[[nodiscard]] DirectoryFile readDirectoryFile(const QByteArray &bytes);

} // namespace helpdesk
