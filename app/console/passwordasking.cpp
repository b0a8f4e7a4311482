// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/passwordasking.h"

namespace helpdesk::console {

PasswordAsking::PasswordAsking(PasswordStore &store, Ask ask) : m_store(store), m_ask(std::move(ask)) {}

std::optional<QString> PasswordAsking::next(const DatabaseLocation &location, Error::Reason reason)
{
    const QString name = location.displayText();
    if (m_lookedUp != name) {
        m_lookedUp = name;
        m_typed.reset();
        const Result<QString> kept = m_store.read(name);
        const bool none = kept ? kept.value().isEmpty() : kept.error().code == Error::Code::NotFound;
        m_keeping = kept && !none                          ? Keeping::Kept
            : none                                         ? Keeping::Offered
            : kept.error().code == Error::Code::NotAllowed ? Keeping::Locked
                                                           : Keeping::NoKeeper;
        if (m_keeping == Keeping::Kept && kept.value() != location.password)
            return kept.value();
    }
    m_typed = m_ask(location, reason, m_keeping);
    if (!m_typed || m_typed->password.isEmpty())
        return std::nullopt;
    return m_typed->password;
}

Result<> PasswordAsking::taken(const DatabaseLocation &location)
{
    if (!m_typed)
        return {};
    const TypedPassword typed = *std::exchange(m_typed, std::nullopt);
    if (typed.keep)
        return m_store.keep(location.displayText(), typed.password);
    if (m_keeping == Keeping::Kept)
        (void)m_store.forget(location.displayText()); // The server takes it no more: it does no harm where it stays.
    return {};
}

} // namespace helpdesk::console
