// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace helpdesk::about {

/// While it lives, what Qt says of the environment when an application is made is kept back: that the locale has no
/// UTF-8, that nothing says where a session's files go. Qt helps itself in both, and a job of cron, which has neither,
/// would send it by mail after every run. Whatever else is said passes. One at a time.
class StartNotices
{
public:
    StartNotices();
    ~StartNotices();
    StartNotices(const StartNotices &) = delete;
    StartNotices &operator=(const StartNotices &) = delete;
};

} // namespace helpdesk::about
