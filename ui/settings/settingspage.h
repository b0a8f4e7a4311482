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
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed.
    SettingsPage(AgentSession &session, const SettingsPorts &ports, QWidget *parent = nullptr);

    [[nodiscard]] static QString title() { return tr("Settings"); }

    /// The list gets the keyboard, and what is shown is asked for anew.
    void takeFocus();
    [[nodiscard]] int sections() const { return static_cast<int>(m_sections.size()); }
    void openSection(int section);
    /// Something in the database has changed.
    void refresh();

protected:
    /// Esc leads back to the list; Enter in the list, or Tab, into the section.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addSection(SettingsSection *section);
    void showSection(int row);
    void retranslate();

    ChoiceList *m_list;
    QStackedWidget *m_stack;
    std::vector<SettingsSection *> m_sections;
};

} // namespace helpdesk
