// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>

namespace helpdesk {

/// One soft tone: a sine that swells within some milliseconds and fades away.
struct ToneShape
{
    double hertz = 660;
    std::chrono::milliseconds lasts{700};
};

/// The tone as signed 16-bit samples, every channel alike. REQUIRES: rate and channels > 0.
[[nodiscard]] QByteArray toneSamples(const ToneShape &shape, int rate, int channels);

} // namespace helpdesk
