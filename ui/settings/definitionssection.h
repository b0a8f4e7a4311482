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
    /// What became of what was offered last; said anew in another language.
    struct Outcome
    {
        std::function<QString()> what;
        Result<Acceptance> done;
    };

    void show();
    void showChosen();
    /// How an edition stands before this program's check; asks once when it is shown.
    [[nodiscard]] QString checkOf(qint64 edition);
    void chooseFile();
    void goBack();
    void takeOver();
    void showOffered();
    void finish(const std::function<QString()> &what, const Result<Acceptance> &done);
    void showOutcome();
    void showFaults(const std::vector<Fault> &faults);
    [[nodiscard]] const DefinitionEdition *chosen() const;

    AgentSession &m_session;
    SettingsPorts m_ports;
    std::vector<DefinitionEdition> m_editions;
    std::optional<Outcome> m_outcome;
    qint64 m_checked = 0; ///< The edition that m_check is about.
    std::optional<Result<std::vector<Fault>>> m_check;
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
