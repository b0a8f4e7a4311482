// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace helpdesk::about {

/// Plain text as roff means it: no line is a request, a hyphen is the one typed.
[[nodiscard]] QString roff(QString plain);

} // namespace helpdesk::about
