// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace helpdesk {
class CommandRegistry;
}

namespace helpdesk::dialogs {

/// The keys of the window, on one sheet.
void showKeys(QWidget *parent, CommandRegistry &commands);

/// What to do with work that is not saved when the window closes.
enum class Leaving { Wait, SaveToFile, Stay };
[[nodiscard]] Leaving askLeavingUnsaved(QWidget *parent, int unsaved);

/// A call is in hand; it stays open and waits. True: close.
[[nodiscard]] bool askLeavingMidCall(QWidget *parent);

/// Empty when the person changed their mind.
[[nodiscard]] QString askRecoveryPath(QWidget *parent, const QString &proposed);

/// Says one thing, in plain text.
void tell(QWidget *parent, const QString &title, const QString &words);

/// One line of text; false when the person changed their mind.
[[nodiscard]] bool askLine(QWidget *parent, const QString &title, const QString &label, QString &text);

} // namespace helpdesk::dialogs
