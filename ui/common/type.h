// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace helpdesk {

/// The console's typeface at a size in logical pixels. Two weights only: Normal and DemiBold.
[[nodiscard]] QFont typeface(int pixels, QFont::Weight weight = QFont::Normal);

/// For what is spelled aloud: e-mail, telephone, serial numbers.
[[nodiscard]] QFont spelledTypeface(int pixels = 13);

} // namespace helpdesk
