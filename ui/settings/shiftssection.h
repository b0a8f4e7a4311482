// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QLineEdit;
class QTimeEdit;

namespace helpdesk {

class ChoiceList;
class KeyButton;
class SaveBar;
class SettingField;

/// The shifts of the desk: their names and hours. What is wrong is said at its field; saving takes all of them or none.
class ShiftsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ShiftsSection(SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Shifts"); }
    void load() override;
    void takeFocus() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override { return m_known && m_draft != m_stands; }

private:
    void layOut();
    void take(const ShiftPlan &plan);
    void undo();
    void add();
    void remove();
    void keep();
    void save();
    void finish(const ShiftPlan &plan, const Result<> &kept);
    void showList();
    void showShift();
    void showFaults();
    [[nodiscard]] Shift *shift();

    SettingsPorts m_ports;
    std::vector<Shift> m_stands;
    std::vector<Shift> m_draft;
    bool m_known = false;   ///< What stands has been read.
    bool m_checked = false; ///< Somebody wanted to save: faults are said from then on.
    bool m_saving = false;

    ChoiceList *m_list;
    KeyButton *m_add;
    QLineEdit *m_name;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    KeyButton *m_remove;
    SettingField *m_nameField;
    SettingField *m_startField;
    SettingField *m_endField;
    SaveBar *m_save;
};

} // namespace helpdesk
