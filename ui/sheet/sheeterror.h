// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace helpdesk {

/// Why nothing more could be written: \a systemError as errno says it.
[[nodiscard]] Error sheetError(const char *step, int systemError);

} // namespace helpdesk
