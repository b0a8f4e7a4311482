// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QCheckBox;

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// The month's call report in one file that is brought up to date as calls are registered: where, as what, and how it
/// stands.
class MonthFileSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MonthFileSection(MonthFilePorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("The month's call report"); }
    void load() override;
    void retranslate() override;

    /// Written there at once, so that it is seen now whether it can be; empty: off.
    void keepIn(const QString &folder);

private:
    void chooseFolder();
    void showState(const MonthFilePorts::State &state);

    MonthFilePorts m_ports;
    PlainLabel *m_facts;
    PlainLabel *m_result;
    QCheckBox *m_csv;
    KeyButton *m_folder;
    KeyButton *m_off;
};

} // namespace helpdesk
