// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/tonesamples.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace helpdesk {

namespace {

constexpr double loudest = 0.6 * 32767;
constexpr double swellSeconds = 0.02; ///< A tone that begins at once clicks.
constexpr double fadeSeconds = 0.18;  ///< Until a third is left.

} // namespace

QByteArray toneSamples(const ToneShape &shape, int rate, int channels)
{
    const auto frames = static_cast<qsizetype>(static_cast<double>(shape.lasts.count()) * rate / 1000);
    QByteArray samples(frames * channels * static_cast<qsizetype>(sizeof(qint16)), Qt::Uninitialized);
    auto *out = reinterpret_cast<qint16 *>(samples.data());
    for (qsizetype frame = 0; frame < frames; ++frame) {
        const double t = static_cast<double>(frame) / rate;
        const double left = static_cast<double>(frames - frame) / rate;
        const double envelope = std::min({1.0, t / swellSeconds, left / swellSeconds}) * std::exp(-t / fadeSeconds);
        const double value = loudest * envelope * std::sin(2 * std::numbers::pi * shape.hertz * t);
        for (int channel = 0; channel < channels; ++channel)
            *out++ = static_cast<qint16>(std::lround(value));
    }
    return samples;
}

} // namespace helpdesk
