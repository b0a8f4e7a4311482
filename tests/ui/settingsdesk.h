// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/desksettings.h"
#include "core/storage/store.h"
#include "tests/ui/desk.h"
#include "ui/settings/settingspage.h"

#include <QTemporaryDir>

#include <memory>

namespace helpdesk {

/// The whole window with its settings over a real database; calls stay in memory.
class SettingsDesk
{
public:
    explicit SettingsDesk(Language screen = Language::Spanish);
    /// The clocks of this process are again as they were.
    ~SettingsDesk();

    /// Brings a section to the front by keys and waits until it has its answers.
    void open(const char *section);
    /// Waits until what was asked and written is answered.
    void answered();
    /// Replaces what stands in a field, as typed.
    void fill(const char *field, const QString &text);
    void click(const char *button);
    /// Answers a call on its page and jumps there.
    void bringToOperation(const char *operation);
    [[nodiscard]] QWidget *named(const char *name) const;
    [[nodiscard]] QStringList rows(const char *list) const;
    void choose(const char *list, int row);
    /// Everything to be said that is in sight.
    [[nodiscard]] QString sentences() const;
    template<typename T, typename Ask>
    T read(Ask ask)
    {
        return in<T>(store->reader(), ask);
    }
    /// The same after what is being changed.
    template<typename T, typename Ask>
    T in(QueryThread &thread, Ask ask)
    {
        std::optional<Result<T>> found;
        thread.ask<T>(QStringLiteral("test"), window(), ask, [&](const Result<T> &answer) { found = answer; });
        answeredUntil([&] { return found.has_value(); });
        REQUIRE(found->ok());
        return found->value();
    }
    void answeredUntil(const std::function<bool()> &state);

    [[nodiscard]] MainWindow *window() { return desk.window.get(); }

    QTemporaryDir folder;
    TestDesk desk;
    std::unique_ptr<Store> store;
    std::unique_ptr<console::DeskSettings> settings;
    SettingsPorts ports;
    std::vector<AccountEntry> everybody;
    LookChoice look = LookChoice::System;
    SoundPorts::Choice sound;
    int soundsPlayed = 0;
    int devicesAsked = 0;
    SettingsPage *page = nullptr;

private:
    void sitDown(AccountId id);

    int m_position = 0;
};

} // namespace helpdesk
