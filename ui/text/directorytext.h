// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/directoryfile.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// The words for people of the directory and for files of them.
class DirectoryText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::DirectoryText)

public:
    /// "Catastro · 722 555 0148", what tells namesakes apart; empty when nothing is known.
    [[nodiscard]] static QString details(const Requester &requester);
    [[nodiscard]] static QString of(Staff staff);
    [[nodiscard]] static QString of(DirectoryFault fault);
    /// What was left of a line that was taken.
    [[nodiscard]] static QString of(DirectoryNote note);
    /// Why a file is refused, and what to do.
    [[nodiscard]] static QString of(FileRefusal refusal);
};

} // namespace helpdesk
