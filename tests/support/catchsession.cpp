// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catchsession.h"

#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else // Catch2 2, as Debian 12 has it.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

namespace helpdesk::test {

int runTests(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace helpdesk::test
