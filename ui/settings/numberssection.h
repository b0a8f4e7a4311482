// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

class QLineEdit;

namespace helpdesk {

class KeyButton;
class PlainLabel;
class SettingField;

/// The numbers given last. The ticket's goes on from the old desk's; it never goes back.
class NumbersSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit NumbersSection(SettingsPorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Numbers"); }
    void load() override;
    void retranslate() override;
    [[nodiscard]] bool isChanged() const override;

private:
    /// Why the number typed last was not taken.
    enum class Refused { Not, NoNumber, TooLarge, Given, JustGiven, ByStore };

    void raise();
    void showFault();
    void show();

    SettingsPorts m_ports;
    std::optional<DeskNumbers> m_numbers;
    Refused m_refused = Refused::Not;
    qint64 m_refusedNumber = 0;
    Error::Code m_error = Error::Code::NotFound; ///< Of Refused::ByStore.
    PlainLabel *m_folio;
    PlainLabel *m_ticket;
    QLineEdit *m_next;
    SettingField *m_nextField;
    KeyButton *m_raise;
};

} // namespace helpdesk
