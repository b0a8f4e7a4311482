// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::about {

/// The commit that was built, with a word if the tree held more than it, or why none is known. Its file is made anew by
/// cmake/commit.cmake in every build and replaced only when it changed.
extern const char *const builtFrom;

} // namespace helpdesk::about
