# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by CPack between installing and packing: what Debian wants beside the installed files, compressed where it wants that.
# Times are those of SOURCE_DATE_EPOCH, so that two packages of the same sources are the same.
set(root "${CPACK_TEMPORARY_DIRECTORY}/usr")
set(given "${CPACK_AURICULAR_SOURCE}/installer/deb")
set(doc "${root}/share/doc/${CPACK_PACKAGE_NAME}")
set(readable FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
if(NOT IS_DIRECTORY "${root}/bin")
    message(FATAL_ERROR "stage.cmake: nothing was installed in ${root}")
endif()

string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
set(suite_of_12 bookworm)
set(suite_of_13 trixie)
set(suite_of_14 forky)
set(suite "${suite_of_${CPACK_AURICULAR_SYSTEM}}")
configure_file("${given}/changelog.in" "${doc}/changelog.Debian" @ONLY ${readable})
if(EXISTS "${CPACK_AURICULAR_SOURCE}/CHANGELOG.md")
    configure_file("${CPACK_AURICULAR_SOURCE}/CHANGELOG.md" "${doc}/changelog" COPYONLY ${readable})
endif()
file(COPY "${given}/copyright" DESTINATION "${doc}" ${readable})

# CMake has stripped them; of what is left nobody reads which compiler it was.
file(GLOB programs "${root}/bin/*" "${root}/lib/${CPACK_PACKAGE_NAME}/auricular-*" "${root}/lib/${CPACK_PACKAGE_NAME}/parts/*.so"
    "${root}/lib/${CPACK_PACKAGE_NAME}/*.so")
foreach(file IN LISTS programs)
    execute_process(COMMAND strip --remove-section=.comment "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

file(GLOB pages "${root}/share/man/man1/*.1" "${root}/share/man/*/man1/*.1")
file(GLOB changelogs "${doc}/changelog*")
foreach(file IN LISTS pages changelogs)
    execute_process(COMMAND gzip -9nf "${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
