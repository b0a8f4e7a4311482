// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <functional>

namespace helpdesk {

/// An identifier that cannot be taken for one of another kind. 0 means "none".
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using CallId = Id<struct CallTag>;
using TicketId = Id<struct TicketTag>;
using AccountId = Id<struct AccountTag>;
using DefinitionSetId = Id<struct DefinitionSetTag>;

/// One run of one program: tells whose commit stands under a key.
using SessionId = Id<struct SessionTag>;

/// Random bits below an id's milliseconds.
inline constexpr int idRandomBits = 21;

/// Makes ids that grow with time (milliseconds in the upper 42 bits), so that a list sorted by id is sorted by age.
///
/// Two sources made in the same millisecond differ in the random bits; the store refuses the rare double.
/// Not synchronised.
class IdSource
{
public:
    /// \a seed 0 takes the system's entropy; any other value repeats (tests, demo).
    explicit IdSource(quint64 seed = 0);

    [[nodiscard]] qint64 next(qint64 wallMs);

    /// A random session id of 31 bits, never 0.
    [[nodiscard]] SessionId session();

private:
    quint64 m_state = 0;
    qint64 m_last = 0;
};

} // namespace helpdesk

template<typename Tag>
struct std::hash<helpdesk::Id<Tag>>
{
    std::size_t operator()(helpdesk::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
