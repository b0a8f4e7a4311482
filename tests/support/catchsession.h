// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace helpdesk::test {

/// Runs the tests that the arguments name, as Catch2 does, and returns the program's exit code.
///
/// Catch2's own main is compiled once for all test programs: in its version 2 that takes as long as twenty tests.
int runTests(int argc, char **argv);

} // namespace helpdesk::test
