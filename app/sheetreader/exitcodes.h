// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// How the reader of workbooks leaves, for the program that started it.
namespace helpdesk::sheetreader {

constexpr int exitUnreadable = 10; ///< There is no such file, or it cannot be opened.
constexpr int exitEncrypted = 11;
constexpr int exitOldFormat = 12; ///< A workbook of before 2007 (.xls).
constexpr int exitDamaged = 13;   ///< No workbook, or not a whole one.
constexpr int exitTooLarge = 14;

} // namespace helpdesk::sheetreader
