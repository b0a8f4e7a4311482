// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// What the window is given by whoever makes it.
namespace helpdesk {

/// What the window asks the program for when it closes.
struct WindowPorts
{
    std::function<int()> unsaved;
    /// Gives what was typed last the moment it takes to be written; may return with work left.
    std::function<void()> settle;
    /// Hands everything that is not written to a file.
    std::function<Result<>(const QString &path)> saveUnsaved;
    QString recoveryPath; ///< Proposed for that file.
};

/// One page of the window, as the page row shows it.
struct WindowPage
{
    QWidget *page = nullptr;        ///< Becomes the window's.
    std::function<QString()> title; ///< Asked again after a change of language.
    std::function<void()>
        takeFocus; ///< Called when the page comes to the front; empty: the page itself gets the keyboard.
    std::function<void()> print = {}; ///< What Ctrl P does while the page is in front; empty: nothing of its own.
    std::function<bool()> canPrint = {};
    std::function<QStringList()> begun =
        {}; ///< What was begun on it and is lost with the window, in words; empty: nothing.
};

} // namespace helpdesk
