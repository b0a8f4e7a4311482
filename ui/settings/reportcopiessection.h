// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QCheckBox;

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// The general call report kept on this PC at the end of each shift: whether, where, and how it stands with it.
class ReportCopiesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReportCopiesSection(ReportCopyPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Call report on this PC"); }
    void load() override;
    void retranslate() override;

    /// From the next one on, and one is written there at once; empty: the usual folder again.
    void keepIn(const QString &folder);

private:
    void chooseFolder();
    void showTrouble(const ReportCopyPorts::State &state);

    ReportCopyPorts m_ports;
    QCheckBox *m_enabled;
    PlainLabel *m_facts;
    PlainLabel *m_result;
    KeyButton *m_write;
    KeyButton *m_folder;
    KeyButton *m_usual;
};

} // namespace helpdesk
