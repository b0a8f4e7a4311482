// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QTemporaryDir;

namespace helpdesk::console {

/// The ground a tour stands on, whatever the machine: its zone, its locale, a home of its own that is only spoken of,
/// two fonts and nothing of what the environment tells Qt. The order of hashes stays random: what shows it is at fault.
///
/// REQUIRES: there is no application yet. Fonts are read through a file in \a scratch, which lives as long as the
/// application.
void layTourGround(const QTemporaryDir &scratch);

/// The fonts of the pictures that are not installed, by the names of their packages. REQUIRES: an application.
[[nodiscard]] QStringList missingTourFonts();

/// What pictures depend on beyond the program: the version of Qt, the files of the fonts. One a line.
[[nodiscard]] QStringList tourGroundRecord();

} // namespace helpdesk::console
