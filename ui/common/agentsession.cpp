// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/agentsession.h"

namespace helpdesk {

void AgentSession::setAccount(const Account &account)
{
    const bool same = m_account.id == account.id && m_account.name == account.name && m_account.login == account.login;
    if (same && m_names.value(account.id) == account.name)
        return;
    m_account = account;
    m_names.insert(account.id, account.name);
    Q_EMIT changed();
}

void AgentSession::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

void AgentSession::setDefinitions(DefinitionsPtr definitions)
{
    if (m_definitions == definitions)
        return;
    m_definitions = std::move(definitions);
    Q_EMIT changed();
}

void AgentSession::setScreenLanguage(Language language)
{
    if (m_screen == language)
        return;
    m_screen = language;
    Q_EMIT changed();
}

void AgentSession::setSpeechLanguage(Language language)
{
    if (m_speech == language)
        return;
    m_speech = language;
    Q_EMIT changed();
}

void AgentSession::setCentreNumber(const QString &number)
{
    if (m_organisation.centreNumber == number)
        return;
    m_organisation.centreNumber = number;
    Q_EMIT changed();
}

void AgentSession::setOrganisation(const Organisation &organisation)
{
    if (m_organisation == organisation)
        return;
    m_organisation = organisation;
    Q_EMIT changed();
}

void AgentSession::setNames(const QHash<AccountId, QString> &names)
{
    QHash<AccountId, QString> known = names;
    if (!m_account.id.isNull())
        known.insert(m_account.id, m_account.name);
    if (m_names == known)
        return;
    m_names = std::move(known);
    Q_EMIT changed();
}

void AgentSession::setFolding(const Folding &folding)
{
    if (m_folding == folding)
        return;
    m_folding = folding;
    Q_EMIT folded();
}

} // namespace helpdesk
