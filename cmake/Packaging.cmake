# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What belongs to the installed program as a whole, and a .deb of it by CPack. installer/package prepares for it.

# Published nowhere yet: the addresses are of a domain that is reserved for examples. Whoever publishes says their own.
set(AURICULAR_HOMEPAGE "https://auricular.example.org/" CACHE STRING "Where the sources are shown; ends with a slash")
set(AURICULAR_MAINTAINER "The Auricular authors <auricular@example.org>" CACHE STRING "Who answers for the package")

execute_process(COMMAND "${CMAKE_SOURCE_DIR}/installer/needs" --system OUTPUT_VARIABLE system OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_SOURCE_DIR}/installer/needs" run OUTPUT_VARIABLE loaded OUTPUT_STRIP_TRAILING_WHITESPACE
    COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ";" loaded "${loaded}")

# AppStream calls the author by another name since 1.0; each version warns of the other's.
if(system STREQUAL "12")
    set(AURICULAR_DEVELOPER "<developer_name>The Auricular authors</developer_name>")
else()
    set(AURICULAR_DEVELOPER "<developer id=\"org.example.auricular\"><name>The Auricular authors</name></developer>")
endif()
configure_file("${CMAKE_SOURCE_DIR}/installer/auricular.metainfo.xml.in" "${CMAKE_BINARY_DIR}/org.example.auricular.metainfo.xml" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/org.example.auricular.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_NAME auricular)
set(CPACK_PACKAGE_VENDOR "The Auricular authors")
set(CPACK_PACKAGE_CONTACT "${AURICULAR_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${AURICULAR_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "console of a help desk's agent")
file(READ "${CMAKE_SOURCE_DIR}/installer/deb/description.txt" CPACK_PACKAGE_DESCRIPTION)
string(STRIP "${CPACK_PACKAGE_DESCRIPTION}" CPACK_PACKAGE_DESCRIPTION)

# The same sources give another package on each system; the newer system's is the newer package.
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${system}")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# What is linked is found by dpkg-shlibdeps. What is loaded by name is in the table of needs (installer/packages): a desk in a
# file works without what a server's desk takes, so that is only recommended.
set(of_a_server libqt6sql6-psql libsecret-1-0 postgresql-client)
set(linked libqt6multimedia6)
list(REMOVE_ITEM loaded ${of_a_server} ${linked})
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN of_a_server ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cups-client, postgresql")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# What Debian wants beside the installed files is laid down by this script before packing.
set(CPACK_AURICULAR_SOURCE "${CMAKE_SOURCE_DIR}")
set(CPACK_AURICULAR_SYSTEM "${system}")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_SOURCE_DIR}/installer/deb/stage.cmake")
include(CPack)
