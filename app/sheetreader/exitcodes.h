// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the reader of workbooks leaves, for the program that started it. What it has written until then counts for
/// nothing unless it leaves with 0.
namespace helpdesk::sheetreader {

constexpr int exitUnreadable = 10; ///< There is no such file, or it cannot be opened.
constexpr int exitEncrypted = 11;
constexpr int exitOldFormat = 12; ///< A workbook of before 2007 (.xls).
constexpr int exitDamaged = 13;   ///< No workbook, or not a whole one.
constexpr int exitTooLarge = 14;
constexpr int exitOtherForm = 15; ///< Packed otherwise than workbooks are, or a document of another kind.
constexpr int exitNoRoom = 16;    ///< For what is written.

constexpr int exitBinaryForm = 17; ///< .xlsb

/// Thrown wherever it is found that the workbook is not to be had.
struct Refused
{
    int exitCode = exitDamaged;
};

} // namespace helpdesk::sheetreader
