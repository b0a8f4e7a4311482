// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"

#include <QObject>

namespace helpdesk {

class AgentSession;

/// The catalogue while it is edited: several sections change it, one save makes a new edition of it.
class CatalogueDraft : public QObject
{
    Q_OBJECT

public:
    CatalogueDraft(AgentSession &session, SettingsPorts ports, QObject *parent = nullptr);

    /// Asks for the current edition, unless something is being edited.
    void load();
    /// What is edited. Say touch() after a change.
    [[nodiscard]] Catalogue &catalogue() { return m_catalogue; }
    void touch();
    /// Offers it as a new edition; saved() or faultsFound() or failed() follows.
    void save();
    /// Back to the edition that is current.
    void undo();

    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// In the screen's words, of the place itself and everything in it; empty: nothing wrong.
    [[nodiscard]] QString faultAt(const QString &pointer) const;
    /// Every id, so that a new one is unlike all.
    [[nodiscard]] QStringList ids() const;

Q_SIGNALS:
    /// Other content, other faults: show it anew.
    void changed();
    void saved(const QString &edition);
    void faultsFound(int faults);
    void failed(const QString &words);

private:
    void take(const CurrentText &text);
    void rebase(const QString &edition);
    void finish(const Result<Acceptance> &done, const QString &edition);

    AgentSession &m_session;
    SettingsPorts m_ports;
    Catalogue m_catalogue;
    CurrentText m_base;
    Catalogue m_sent; ///< While m_saving: what is being saved.
    QByteArray m_sentBody;
    std::vector<Fault> m_faults;
    bool m_changed = false;
    bool m_saving = false;
};

} // namespace helpdesk
