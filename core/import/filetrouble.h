// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

namespace helpdesk {

/// Why a file of an old log cannot be read.
enum class FileTrouble {
    Unreadable,
    Empty,
    NotText,   ///< A PDF, a picture: neither a workbook nor CSV.
    TooLarge,  ///< Or a workbook that unpacks to more than anybody's log.
    Encrypted, ///< Save it without its password.
    OldFormat, ///< .xls: save it as .xlsx.
    OtherForm, ///< .xlsb, .ods, or a workbook packed as no spreadsheet packs it: save it as .xlsx.
    Damaged,
    TooSlow,
    Stopped,
    NoReader,  ///< auricular-sheet is not installed beside this program.
    NoRoom,    ///< For the temporary file.
};
extern const EnumWords<FileTrouble, 12> fileTroubleWords;

} // namespace helpdesk
