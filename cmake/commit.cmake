# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -D SOURCE=tree -D OUTPUT=commit.cpp -P commit.cmake
# Writes which commit is being built, and nothing when that file says so already: no build begins anew for it.
# In a tree that `git archive` made, commit.txt holds the commit.
set(commit "")
find_program(git git)
if(git)
    set(git ${git} -c safe.directory=* --no-optional-locks -C "${SOURCE}")
    execute_process(COMMAND ${git} rev-parse --show-cdup OUTPUT_VARIABLE above RESULT_VARIABLE failed ERROR_QUIET
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT failed AND above STREQUAL "") # Otherwise a folder inside somebody else's repository.
        execute_process(COMMAND ${git} rev-parse HEAD OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        execute_process(COMMAND ${git} status --porcelain -- CMakeLists.txt CMakePresets.json app cmake core docs/help installer
            resources ui OUTPUT_VARIABLE changed ERROR_QUIET) # What the programs and their package are made of.
    endif()
endif()
if(NOT commit)
    set(changed "")
    file(STRINGS "${SOURCE}/cmake/commit.txt" commit LIMIT_COUNT 1)
endif()
if(commit MATCHES "^[0-9a-f]+$")
    string(SUBSTRING "${commit}" 0 12 commit)
    if(changed)
        string(APPEND commit ", with changes that are not committed")
    endif()
else()
    set(commit "unknown: built from a tree without git")
endif()

set(text "// Made by cmake/commit.cmake.\n#include \"app/about/commit.h\"\n
const char *const helpdesk::about::builtFrom = \"${commit}\";\n")
set(before "")
if(EXISTS "${OUTPUT}")
    file(READ "${OUTPUT}" before)
endif()
if(NOT before STREQUAL text)
    file(WRITE "${OUTPUT}" "${text}")
endif()
