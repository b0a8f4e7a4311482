// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QRandomGenerator>

namespace helpdesk {

namespace {
quint64 splitMix(quint64 &state)
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}
} // namespace

IdSource::IdSource(quint64 seed) : m_state(seed != 0 ? seed : QRandomGenerator::system()->generate64()) {}

qint64 IdSource::next(qint64 wallMs)
{
    const qint64 made = (wallMs << idRandomBits) | static_cast<qint64>(splitMix(m_state) >> (64 - idRandomBits));
    m_last = made > m_last ? made : m_last + 1;
    return m_last;
}

SessionId IdSource::session()
{
    qint64 made = 0;
    while (made == 0)
        made = static_cast<qint64>(splitMix(m_state) >> 33);
    return SessionId{made};
}

} // namespace helpdesk
