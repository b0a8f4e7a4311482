// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

#include <functional>

class QLineEdit;

namespace helpdesk {

class AgentSession;
class ChoiceList;
class KeyButton;
class PlainLabel;
class SettingField;

/// Who may sit down at this desk, and who sits here now.
class AccountsSection : public SettingsSection
{
    Q_OBJECT

public:
    AccountsSection(AgentSession &session, SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Agent and accounts"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

private:
    void layOut();
    void show(const std::vector<AccountEntry> &entries);
    void showChosen();
    void add();
    void rename();
    void changeActive();
    void sitDown();
    void tell(const Result<> &done);
    [[nodiscard]] const AccountEntry *chosen() const;
    /// What is wrong with a name, asked again in another language; empty: nothing.
    using Trouble = std::function<QString()>;
    void setTrouble(SettingField *field, const Trouble &trouble);
    /// Why \a name cannot be used by anybody but \a own.
    [[nodiscard]] Trouble troubleOf(const QString &name, AccountId own) const;

    AgentSession &m_session;
    SettingsPorts m_ports;
    std::vector<AccountEntry> m_entries;
    AccountId m_chosen;
    AccountId m_named; ///< Whose name stands in the field.
    ChoiceList *m_list;
    QLineEdit *m_name;
    SettingField *m_nameField;
    Trouble m_nameTrouble;
    KeyButton *m_sit;
    KeyButton *m_active;
    PlainLabel *m_words;
    QLineEdit *m_new;
    SettingField *m_newField;
    Trouble m_newTrouble;
    KeyButton *m_add;
};

} // namespace helpdesk
