// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk::about {

/// While it lives, Qt's notice that the locale has no UTF-8 is kept back: Qt has taken one already, and a job of cron, which
/// has no locale, would send it by mail after every run. Whatever else is said passes. Live it while the application is made;
/// one at a time.
class LocaleNotice
{
public:
    LocaleNotice();
    ~LocaleNotice();
    LocaleNotice(const LocaleNotice &) = delete;
    LocaleNotice &operator=(const LocaleNotice &) = delete;
};

} // namespace helpdesk::about
