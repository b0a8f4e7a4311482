// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filetrouble.h"

namespace helpdesk {

const EnumWords<FileTrouble, 17> fileTroubleWords{{{
    {FileTrouble::Unreadable, "unreadable"},
    {FileTrouble::Empty, "empty"},
    {FileTrouble::NotText, "not-text"},
    {FileTrouble::TooLarge, "too-large"},
    {FileTrouble::Encrypted, "encrypted"},
    {FileTrouble::OldFormat, "old-format"},
    {FileTrouble::OtherForm, "other-form"},
    {FileTrouble::BinaryWorkbook, "binary-workbook"},
    {FileTrouble::WebPage, "web-page"},
    {FileTrouble::SpreadsheetXml, "spreadsheet-xml"},
    {FileTrouble::Sylk, "sylk"},
    {FileTrouble::AddressBook, "address-book"},
    {FileTrouble::Damaged, "damaged"},
    {FileTrouble::TooSlow, "too-slow"},
    {FileTrouble::Stopped, "stopped"},
    {FileTrouble::NoReader, "no-reader"},
    {FileTrouble::NoRoom, "no-room"},
}}};

} // namespace helpdesk
