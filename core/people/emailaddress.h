// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk {

/// An address as it is to be kept: without signs that nobody sees and without what stands around it where it was copied
/// from ("Ana <ana@x.example>", "mailto:ana@x.example", a comma behind).
[[nodiscard]] QString keptEmail(const QString &text);

/// True for an address a mail system would take: one @, a dot in the domain, no spaces.
[[nodiscard]] bool isEmail(const QString &text);

/// What addresses are found and compared by: equal for one address in two writings. Empty: nobody's.
[[nodiscard]] QString emailKey(const QString &text);

/// True for one address in two writings; an empty one is nobody's.
[[nodiscard]] bool isSameEmail(const QString &a, const QString &b);

} // namespace helpdesk
