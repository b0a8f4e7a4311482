// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/localtext.h"

#include <QString>

namespace helpdesk::console {

/// Plays sample calls on a scratch database at steered times and leaves pictures of the window, in both languages and
/// both looks. Goes on after what fails and lists it on standard error. Returns the exit code:
/// 0 when every picture was written and every act done.
/// Everything it takes from the machine but the fonts' engine is its own: two tours leave the same pixels
/// (layTourGround() comes first). Beside them stands tour.txt, with what they depend on. \a only names one set of
/// pictures, such as es-light or en-dark-compact; empty: all six. What is printed is in \a speech.
[[nodiscard]] int runTour(const QString &folder, const QString &only, Language speech);

} // namespace helpdesk::console
