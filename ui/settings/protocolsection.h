// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QSpinBox;

namespace helpdesk {

class SaveBar;
class SettingField;

/// How long a telephone rings and how long a caller may hear nothing. Saved as a new edition of the protocol.
class ProtocolSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ProtocolSection(SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Rings and hold"); }
    void load() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

private:
    void take(const CurrentText &text);
    void save();
    void undo();
    void finish(const Result<Acceptance> &done, const QString &edition, const RingPolicy &rings,
                const HoldPolicy &hold);
    void showFaults(const std::vector<Fault> &faults);
    [[nodiscard]] RingPolicy rings() const;
    [[nodiscard]] HoldPolicy hold() const;

    SettingsPorts m_ports;
    CurrentText m_base;
    QString m_edition;
    RingPolicy m_rings; ///< As they stand.
    HoldPolicy m_hold;
    bool m_saving = false;
    QSpinBox *m_kept;
    QSpinBox *m_cadence;
    QSpinBox *m_from;
    QSpinBox *m_by;
    SettingField *m_keptField;
    SettingField *m_cadenceField;
    SettingField *m_fromField;
    SettingField *m_byField;
    SaveBar *m_save;
};

} // namespace helpdesk
