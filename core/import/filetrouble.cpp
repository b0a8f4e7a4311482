// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/filetrouble.h"

namespace helpdesk {

const EnumWords<FileTrouble, 12> fileTroubleWords{{{
    {FileTrouble::Unreadable, "unreadable"},
    {FileTrouble::Empty, "empty"},
    {FileTrouble::NotText, "not-text"},
    {FileTrouble::TooLarge, "too-large"},
    {FileTrouble::Encrypted, "encrypted"},
    {FileTrouble::OldFormat, "old-format"},
    {FileTrouble::OtherForm, "other-form"},
    {FileTrouble::Damaged, "damaged"},
    {FileTrouble::TooSlow, "too-slow"},
    {FileTrouble::Stopped, "stopped"},
    {FileTrouble::NoReader, "no-reader"},
    {FileTrouble::NoRoom, "no-room"},
}}};

} // namespace helpdesk
