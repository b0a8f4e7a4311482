// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"
#include "core/call/definitions.h"
#include "core/organisation/organisation.h"
#include "core/people/actor.h"
#include "core/people/density.h"
#include "ui/common/folding.h"

#include <QHash>
#include <QObject>

namespace helpdesk {

/// Who sits at this window, in which languages, under which definitions new calls begin, and how much the window has
/// room for.
class AgentSession : public QObject
{
    Q_OBJECT

public:
    explicit AgentSession(SessionId session, QObject *parent = nullptr) : QObject(parent), m_session(session) {}

    void setAccount(const Account &account);
    /// How much the window explains to who sits here.
    void setDensity(Density density);
    void setDefinitions(DefinitionsPtr definitions);
    void setScreenLanguage(Language language);
    void setSpeechLanguage(Language language);
    void setOrganisation(const Organisation &organisation);
    /// Before anything is shown: it never changes.
    void setDeskKind(DeskKind kind) { m_deskKind = kind; }
    /// Telephone of the Centro de Atención Telefónica (policy 1); may be empty.
    void setCentreNumber(const QString &number);
    void setNames(const QHash<AccountId, QString> &names);
    /// What the window is too small for.
    void setFolding(const Folding &folding);

    [[nodiscard]] Actor actor() const { return {m_account.id, m_session}; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] SessionId session() const { return m_session; }
    [[nodiscard]] Density density() const { return m_density; }
    [[nodiscard]] const Folding &folding() const { return m_folding; }
    [[nodiscard]] const DefinitionsPtr &definitions() const { return m_definitions; }
    [[nodiscard]] Language screen() const { return m_screen; }
    [[nodiscard]] Language speech() const { return m_speech; }
    [[nodiscard]] const QString &centreNumber() const { return m_organisation.centreNumber; }
    [[nodiscard]] const Organisation &organisation() const { return m_organisation; }
    [[nodiscard]] DeskKind deskKind() const { return m_deskKind; }
    [[nodiscard]] QString nameOf(AccountId account) const { return m_names.value(account); }
    [[nodiscard]] const QHash<AccountId, QString> &names() const { return m_names; }

Q_SIGNALS:
    void changed();
    /// The window has become too small for something, or large enough again.
    void folded();

private:
    SessionId m_session;
    Account m_account;
    Density m_density = Density::Junior;
    DefinitionsPtr m_definitions;
    Language m_screen = Language::Spanish;
    Language m_speech = Language::Spanish;
    Organisation m_organisation;
    DeskKind m_deskKind = DeskKind::Own;
    QHash<AccountId, QString> m_names;
    Folding m_folding;
};

} // namespace helpdesk
