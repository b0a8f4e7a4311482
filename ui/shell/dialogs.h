// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

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

/// Nothing is left to be saved, but a call is in hand, which stays open and waits, or something was \a begun that is
/// lost with the window. REQUIRES: one of them. True: close.
[[nodiscard]] bool askLeaving(QWidget *parent, bool midCall, const QStringList &begun);

/// Empty when the person changed their mind.
[[nodiscard]] QString askRecoveryPath(QWidget *parent, const QString &proposed);

/// Says one thing, in plain text.
void tell(QWidget *parent, const QString &title, const QString &words);

/// One line of text without blanks around; false when the person changed their mind. What \a faultOf finds wrong with
/// it is said below the line and has to be mended before it is taken; empty: nothing.
[[nodiscard]] bool askLine(QWidget *parent, const QString &title, const QString &label, QString &text,
                           const std::function<QString(const QString &)> &faultOf);

} // namespace helpdesk::dialogs
