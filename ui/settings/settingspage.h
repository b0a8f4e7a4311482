// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"

#include <QWidget>

#include <vector>

class QStackedWidget;

namespace helpdesk {

class AgentSession;
class ChoiceList;
class SettingsSection;

/// The settings: their sections in a list at the left, the chosen one at the right.
///
/// The sections are made when the page is first asked for: most days nobody does, and the start belongs to the call.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    SettingsPage(AgentSession &session, SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Settings"); }

    /// The list gets the keyboard, and what is shown is asked for anew.
    void takeFocus();
    [[nodiscard]] int sections();
    void openSection(int section);
    /// The groups and their resolvers.
    void openResolvers();
    /// Something in the database has changed.
    void refresh();
    /// The sections where something is not kept yet, in words; empty: none.
    [[nodiscard]] QStringList begun() const;

protected:
    /// Esc leads back to the list; Enter in the list, or Tab, into the section.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeSections();
    void addSection(SettingsSection *section);
    void showSection(int row);
    void retranslate();

    AgentSession &m_session;
    SettingsPorts m_ports;
    ChoiceList *m_list;
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_sections;
};

} // namespace helpdesk
