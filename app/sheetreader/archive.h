// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace helpdesk::sheetreader {

/// The parts of a workbook, each unpacked in pieces: however large it is, a piece is in memory. What the directory at
/// the archive's end says of a part is what it has to be: no longer, no shorter, of that checksum. Sizes of 64 bits are
/// read as such: some programs write every workbook so.
///
/// Names are the same whatever their case and whichever way their slashes lean, as for the programs that write them.
class Archive
{
    /// As the directory says.
    struct Entry
    {
        unsigned flags = 0;
        unsigned method = 0;
        std::uint32_t checksum = 0;
        std::uint64_t packed = 0;
        std::uint64_t size = 0;
        std::uint64_t at = 0; ///< Of its own head.
    };

public:
    /// Throws Refused: it cannot be opened, is no archive, a cut one, or unpacks to more than anybody's log.
    explicit Archive(const char *path);

    [[nodiscard]] bool has(std::string_view name) const;

    class Part
    {
    public:
        Part(const Part &) = delete;
        Part &operator=(const Part &) = delete;
        ~Part();

        /// At most \a size bytes; 0 at the end. Throws Refused: what is packed cannot be unpacked, or is not what the
        /// directory says; that all of it was read and its checksum holds is known with the 0.
        [[nodiscard]] std::size_t read(void *to, std::size_t size);

    private:
        friend class Archive;
        Part(std::FILE *file, const Entry &entry);
        [[nodiscard]] std::size_t fill(void *to, std::size_t size);
        [[nodiscard]] std::size_t unpack(void *to, std::size_t size);
        void judge() const;

        std::FILE *m_file;
        const Entry m_entry;
        std::uint64_t m_packedLeft;
        std::uint64_t m_read = 0;
        uLong m_checksum;
        z_stream m_stream = {};
        bool m_streamEnded = false;
        std::vector<unsigned char> m_packed; ///< A piece of it.
    };

    /// Throws Refused: there is none, or it is locked or packed in a way that is not known. One at a time.
    [[nodiscard]] Part part(std::string_view name) const;

private:
    struct Close
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    struct Directory
    {
        std::uint64_t at = 0;
        std::uint64_t size = 0;
        std::uint64_t entries = 0;
    };

    void read(std::uint64_t at, void *to, std::size_t size) const;
    [[nodiscard]] Directory findDirectory(std::uint64_t size) const;
    [[nodiscard]] Directory largeDirectory(std::uint64_t endAt) const;
    void list(const Directory &directory);

    std::unique_ptr<std::FILE, Close> m_file;
    std::map<std::string, Entry, std::less<>> m_entries; ///< By their folded names.
    std::uint64_t m_directoryAt = 0;
};

} // namespace helpdesk::sheetreader
