// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace helpdesk {

/// An error as a person needs it: what happened, what is safe, what to do.
struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::ErrorText)

public:
    QString happened;
    QString safe;
    QString toDo;

    [[nodiscard]] static ErrorText of(Error::Code code);
    /// With its reason where one is known: the same words in a window that goes on and while a desk is being opened,
    /// but for what is safe.
    [[nodiscard]] static ErrorText of(const Error &error);
    /// What writes workbooks is not installed (WorkbookPages::part).
    [[nodiscard]] static ErrorText noWorkbooks();
    [[nodiscard]] QString whole() const { return happened + QLatin1Char(' ') + safe + QLatin1Char(' ') + toDo; }
};

} // namespace helpdesk
