// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/agentsession.h"

namespace helpdesk {

void AgentSession::setAccount(const Account &account)
{
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
    m_definitions = std::move(definitions);
    Q_EMIT changed();
}

void AgentSession::setScreenLanguage(Language language)
{
    m_screen = language;
    Q_EMIT changed();
}

void AgentSession::setSpeechLanguage(Language language)
{
    m_speech = language;
    Q_EMIT changed();
}

void AgentSession::setCentreNumber(const QString &number)
{
    m_organisation.centreNumber = number;
    Q_EMIT changed();
}

void AgentSession::setOrganisation(const Organisation &organisation)
{
    m_organisation = organisation;
    Q_EMIT changed();
}

void AgentSession::setNames(const QHash<AccountId, QString> &names)
{
    m_names = names;
    if (!m_account.id.isNull())
        m_names.insert(m_account.id, m_account.name);
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
