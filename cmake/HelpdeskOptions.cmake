# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One target that every other one links: warnings, definitions, sanitizers.
find_program(AURICULAR_CCACHE ccache)
if(AURICULAR_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${AURICULAR_CCACHE})
endif()

add_library(helpdesk_options INTERFACE)
target_compile_options(helpdesk_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wimplicit-fallthrough -fpch-preprocess)
target_compile_definitions(helpdesk_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(helpdesk_options INTERFACE "${CMAKE_SOURCE_DIR}")
# The same sources give the same programs wherever and whenever they are built: no folder of this machine in them, and no
# time of a file (resources of the first format have none).
target_compile_options(helpdesk_options INTERFACE "$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>")
set(helpdesk_rcc_options --format-version 1)
if(AURICULAR_WERROR)
    target_compile_options(helpdesk_options INTERFACE -Werror)
endif()
if(AURICULAR_ASAN)
    target_compile_options(helpdesk_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(helpdesk_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(AURICULAR_MOLD mold)
if(AURICULAR_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_link_options(helpdesk_options INTERFACE -fuse-ld=mold)
endif()

# CMake 3.25 with Ninja does not ask moc again when all that changed is a new header that came by a glob: the link then
# misses its signals. Without this file it asks.
function(helpdesk_moc_follows_globs directory)
    get_property(targets DIRECTORY "${directory}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(automoc ${target} AUTOMOC)
        get_target_property(sources ${target} SOURCES)
        if(NOT automoc OR NOT sources)
            continue()
        endif()
        get_target_property(binary ${target} BINARY_DIR)
        set(known "${binary}/${target}.sources")
        set(before "")
        if(EXISTS "${known}")
            file(READ "${known}" before)
        endif()
        if(NOT before STREQUAL sources)
            file(REMOVE "${binary}/${target}_autogen/timestamp")
            file(WRITE "${known}" "${sources}")
        endif()
    endforeach()
    get_property(folders DIRECTORY "${directory}" PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        helpdesk_moc_follows_globs("${folder}")
    endforeach()
endfunction()
