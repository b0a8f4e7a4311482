// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace helpdesk::demo {

/// Chance that repeats: the same seed throws the same numbers on every machine, which the standard's distributions do
/// not promise.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// From \a low to \a high, both included.
    qint64 between(qint64 low, qint64 high)
    {
        return low + static_cast<qint64>(next() % static_cast<quint64>(high - low + 1));
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    /// True \a permille times in a thousand.
    bool chance(int permille) { return next() % 1000 < static_cast<quint64>(permille); }

    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[below(static_cast<std::size_t>(list.size()))];
    }

    /// Small indexes come far oftener than large ones, as people who call again do.
    std::size_t leaning(std::size_t count)
    {
        const double share = static_cast<double>(next() >> 11) / static_cast<double>(1ULL << 53);
        return static_cast<std::size_t>(share * share * static_cast<double>(count));
    }

private:
    quint64 m_state;
};

} // namespace helpdesk::demo
