// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

#include <optional>

class QSpinBox;

namespace helpdesk {

class SaveBar;
class SettingField;

/// How many calls of each agent are drawn a week for a senior to listen to.
class ReviewsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ReviewsSection(SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Listened calls"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

private:
    void take(int calls);
    void undo();
    void save();
    void finish(int calls, const Result<> &kept);
    void showState();

    SettingsPorts m_ports;
    std::optional<int> m_stands;
    bool m_saving = false;
    QSpinBox *m_calls;
    SettingField *m_field;
    SaveBar *m_save;
};

} // namespace helpdesk
