// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QPlainTextEdit;

namespace helpdesk {

class AgentSession;
class ChoiceList;
class KeyButton;
class PlainLabel;

/// The editions of procedure, protocol and catalogue: which is current, how to offer another, how to go back.
class DefinitionsSection : public SettingsSection
{
    Q_OBJECT

public:
    DefinitionsSection(AgentSession &session, SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Definitions"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;

    /// Checks a file and, when it passes, makes it the current one of its kind.
    void offer(const QString &path);

private:
    void show();
    void showChosen();
    void chooseFile();
    void goBack();
    void takeOver();
    void showOffered();
    void finish(const QString &what, const Result<Acceptance> &done);
    void showFaults(const QString &what, const std::vector<Fault> &faults);
    [[nodiscard]] const DefinitionEdition *chosen() const;

    AgentSession &m_session;
    SettingsPorts m_ports;
    std::vector<DefinitionEdition> m_editions;
    ChoiceList *m_list;
    PlainLabel *m_about;
    KeyButton *m_back;
    KeyButton *m_offer;
    std::vector<DefinitionKind> m_offered; ///< Newer ones that came with the program.
    PlainLabel *m_newer;
    KeyButton *m_take;
    PlainLabel *m_result;
    QPlainTextEdit *m_faults;
};

} // namespace helpdesk
