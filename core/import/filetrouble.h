// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"

namespace helpdesk {

/// Why a file of an old log cannot be read.
enum class FileTrouble {
    Unreadable,
    Empty,
    NotText,        ///< A PDF, a picture: neither a workbook nor CSV.
    TooLarge,       ///< Or a workbook that unpacks to more than anybody's log.
    Encrypted,      ///< Save it without its password.
    OldFormat,      ///< .xls: save it as .xlsx.
    OtherForm,      ///< A workbook of a kind that is not read, or packed as no spreadsheet packs it: save it as .xlsx.
    BinaryWorkbook, ///< .xlsb
    WebPage,        ///< HTML, which some programs call .xls; as the next two.
    SpreadsheetXml,
    Sylk,
    AddressBook, ///< vCard or LDIF: people, no calls.
    Damaged,
    TooSlow,
    Stopped,
    NoReader, ///< auricular-sheet is not installed beside this program.
    NoRoom,   ///< For the temporary file.
};
extern const EnumWords<FileTrouble, 17> fileTroubleWords;

} // namespace helpdesk
