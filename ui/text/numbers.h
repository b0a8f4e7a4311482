// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QString>

namespace helpdesk {

/// "24 183": groups of three with a space that does not break, as it is read out.
[[nodiscard]] QString groupedNumber(qint64 number);

/// "two, four, one, eight, three": for reading out, in the language of speech.
[[nodiscard]] QString digitsInWords(qint64 number, Language speech);

/// "50 %", "66.7 %": one decimal, half up in integers, where the share is not whole; "—" when there is no whole.
[[nodiscard]] QString shareText(qint64 part, qint64 whole);

} // namespace helpdesk
