// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingsports.h"
#include "ui/settings/settingssection.h"

namespace helpdesk {

class KeyButton;
class PlainLabel;

/// Where everything is kept, how it is, when it was copied last.
class StoreSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit StoreSection(StorePorts ports, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Database"); }
    void load() override;
    void retranslate() override;

    /// Puts the copies into another folder, on another disk perhaps, and makes one there at once; empty: beside the
    /// database again.
    void keepCopiesIn(const QString &folder);

private:
    void show();
    void copy();
    void chooseFolder();
    void showCopied();

    StorePorts m_ports;
    std::optional<Result<StoreState>> m_state;
    std::optional<Result<QString>> m_made; ///< The copy made last.
    bool m_copying = false;
    PlainLabel *m_facts;
    PlainLabel *m_recovery;
    KeyButton *m_copy;
    KeyButton *m_folder;
    KeyButton *m_beside;
    PlainLabel *m_copied;
};

} // namespace helpdesk
