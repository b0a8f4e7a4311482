// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace helpdesk {

/// Qt's PDF says of the glyph of a space that it is a tabulator, or one that does not break, and only some readers mend
/// that: who searches an archive for two words would find nothing. The same file, as long as it was, in which a space
/// is a space.
[[nodiscard]] QByteArray withSpaces(QByteArray pdf);

} // namespace helpdesk
