// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/call/callstate.h"

namespace helpdesk {

/// The longest text of a field or a reason.
inline constexpr qsizetype shortTextLimit = 500;
/// The longest of a field for long texts, and of a note.
inline constexpr qsizetype longTextLimit = 4000;

/// How many letters a value of \a field may have.
[[nodiscard]] qsizetype limitOf(const Field &field);

/// \a value as it is to be kept: contact data without signs that nobody sees and without what was copied around them.
[[nodiscard]] FieldValue keptValue(const Field &field, FieldValue value);

/// Whether \a value keeps the rule of \a field. The error is InvalidInput.
[[nodiscard]] Result<> checkField(const Field &field, const FieldValue &value, const Definitions &definitions);

} // namespace helpdesk
