// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace helpdesk {

/// How a screen reader says it: after what it is saying, or at once.
enum class Urgency { Polite, Assertive };

/// Lets a screen reader say what has come about where nobody's keyboard is. The words become the accessible name of \a
/// speaker, a widget that shows them or something of the kind; nothing that takes the keyboard, whose name is what it
/// is for.
///
/// From Qt 6.8 on they are announced too, and said whatever has the keyboard. Before, the changed name is all there is.
void announce(QWidget *speaker, const QString &words, Urgency urgency);

/// Who hears what is announced beside the platform's screen reader, which none listens to in a test; empty: nobody.
using AnnouncementListener = std::function<void(const QString &words)>;
void listenToAnnouncements(AnnouncementListener listener);

} // namespace helpdesk
