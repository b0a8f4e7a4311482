// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/archive.h"

#include "app/sheetreader/exitcodes.h"

#include <algorithm>
#include <array>
#include <new>

namespace helpdesk::sheetreader {

namespace {

constexpr std::uint64_t mostUnpacked = 1024ULL << 20;
constexpr std::size_t mostParts = 20'000;

// The form of an archive: lengths of its heads without what follows them, and what stands where in them.
constexpr std::size_t endLength = 22;
constexpr std::size_t longestComment = 0xFFFF;
constexpr std::size_t largeEndPlaceLength = 20;
constexpr std::size_t largeEndLength = 56;
constexpr std::size_t entryLength = 46;
constexpr std::size_t headLength = 30;
constexpr std::uint16_t ofLargeSizes = 1;
constexpr std::uint32_t saidElsewhere = 0xFFFFFFFF;
constexpr unsigned isLocked = 0x0001 | 0x0040;

std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t length)
{
    if (at + length > bytes.size())
        throw Refused{exitDamaged};
    std::uint64_t value = 0;
    for (std::size_t i = length; i > 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i - 1]);
    return value;
}
std::uint16_t number16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(number(bytes, at, 2));
}
std::uint32_t number32(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(number(bytes, at, 4));
}
std::uint64_t number64(std::string_view bytes, std::size_t at)
{
    return number(bytes, at, 8);
}

std::string folded(std::string_view name)
{
    while (!name.empty() && (name.front() == '/' || name.front() == '\\'))
        name.remove_prefix(1);
    std::string key(name);
    for (char &c : key)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return key;
}

/// Of sizes that take more than 32 bits the directory has the value among what an entry has beside its name.
void takeLarge(std::string_view extra, std::initializer_list<std::uint64_t *> values)
{
    while (extra.size() >= 4 && number16(extra, 0) != ofLargeSizes)
        extra.remove_prefix(std::min<std::size_t>(extra.size(), 4U + number16(extra, 2)));
    std::string_view large =
        extra.substr(std::min<std::size_t>(extra.size(), 4), extra.size() >= 4 ? number16(extra, 2) : 0);
    for (std::uint64_t *value : values) {
        if (*value != saidElsewhere)
            continue;
        *value = number64(large, 0);
        large.remove_prefix(8);
    }
}

} // namespace

Archive::Archive(const char *path) : m_file(std::fopen(path, "rb"))
{
    if (!m_file || fseeko(m_file.get(), 0, SEEK_END) != 0)
        throw Refused{exitUnreadable};
    const Directory directory = findDirectory(static_cast<std::uint64_t>(std::max<off_t>(ftello(m_file.get()), 0)));
    m_directoryAt = directory.at;
    list(directory);
}

void Archive::read(std::uint64_t at, void *to, std::size_t size) const
{
    if (fseeko(m_file.get(), static_cast<off_t>(at), SEEK_SET) != 0 || std::fread(to, 1, size, m_file.get()) != size)
        throw Refused{exitDamaged};
}

/// Its place is told at the archive's end, before a comment of any length.
Archive::Directory Archive::findDirectory(std::uint64_t size) const
{
    std::string tail(std::min<std::uint64_t>(size, endLength + longestComment), '\0');
    read(size - tail.size(), tail.data(), tail.size());
    for (std::size_t at = tail.rfind("PK\x05\x06"); at != std::string::npos;
         at = at == 0 ? std::string::npos : tail.rfind("PK\x05\x06", at - 1)) {
        const std::string_view end = std::string_view(tail).substr(at);
        if (end.size() < endLength || endLength + number16(end, 20) > end.size())
            continue;
        const std::uint64_t endAt = size - tail.size() + at;
        Directory found{number32(end, 16), number32(end, 12), number16(end, 10)};
        if (found.at == saidElsewhere || found.size == saidElsewhere || found.entries == 0xFFFF)
            found = largeDirectory(endAt);
        if (found.at > endAt || found.size > endAt - found.at)
            throw Refused{exitDamaged};
        return found;
    }
    throw Refused{exitDamaged};
}

Archive::Directory Archive::largeDirectory(std::uint64_t endAt) const
{
    std::array<char, largeEndPlaceLength> place{};
    std::array<char, largeEndLength> end{};
    const std::string_view placeBytes(place.data(), place.size());
    const std::string_view endBytes(end.data(), end.size());
    if (endAt < place.size() + end.size())
        throw Refused{exitDamaged};
    read(endAt - place.size(), place.data(), place.size());
    if (placeBytes.substr(0, 4) != "PK\x06\x07" || number64(placeBytes, 8) > endAt)
        throw Refused{exitDamaged};
    read(number64(placeBytes, 8), end.data(), end.size());
    if (endBytes.substr(0, 4) != "PK\x06\x06")
        throw Refused{exitDamaged};
    return {number64(endBytes, 48), number64(endBytes, 40), number64(endBytes, 32)};
}

/// Of two parts of one name the first counts.
void Archive::list(const Directory &directory)
{
    std::uint64_t unpacked = 0;
    std::uint64_t at = directory.at;
    if (directory.entries > mostParts)
        throw Refused{exitTooLarge};
    for (std::uint64_t i = 0; i < directory.entries; ++i) {
        std::array<char, entryLength> head{};
        read(at, head.data(), head.size());
        const std::string_view bytes(head.data(), head.size());
        std::string beside(std::size_t{number16(bytes, 28)} + number16(bytes, 30), '\0');
        read(at + head.size(), beside.data(), beside.size());
        at += head.size() + beside.size() + number16(bytes, 32);
        Entry entry{number16(bytes, 8),  number16(bytes, 10), number32(bytes, 16),
                    number32(bytes, 20), number32(bytes, 24), number32(bytes, 42)};
        const std::string_view text(beside);
        takeLarge(text.substr(number16(bytes, 28)), {&entry.size, &entry.packed, &entry.at});
        if (bytes.substr(0, 4) != "PK\x01\x02" || at > directory.at + directory.size)
            throw Refused{exitDamaged};
        if (entry.size > mostUnpacked || (unpacked += entry.size) > mostUnpacked)
            throw Refused{exitTooLarge};
        m_entries.try_emplace(folded(text.substr(0, number16(bytes, 28))), entry);
    }
}

bool Archive::has(std::string_view name) const
{
    return m_entries.find(folded(name)) != m_entries.end();
}

Archive::Part Archive::part(std::string_view name) const
{
    const auto found = m_entries.find(folded(name));
    if (found == m_entries.end())
        throw Refused{exitDamaged};
    const Entry &entry = found->second;
    if (entry.flags & isLocked)
        throw Refused{exitEncrypted};
    if (entry.method != 0 && entry.method != Z_DEFLATED)
        throw Refused{exitOtherForm};
    std::array<char, headLength> head{};
    read(entry.at, head.data(), head.size());
    const std::string_view bytes(head.data(), head.size());
    const std::uint64_t from = entry.at + head.size() + number16(bytes, 26) + number16(bytes, 28);
    if (bytes.substr(0, 4) != "PK\x03\x04" || number16(bytes, 8) != entry.method || from > m_directoryAt
        || entry.packed > m_directoryAt - from)
        throw Refused{exitDamaged};
    if (fseeko(m_file.get(), static_cast<off_t>(from), SEEK_SET) != 0)
        throw Refused{exitDamaged};
    return Part(m_file.get(), entry);
}

Archive::Part::Part(std::FILE *file, const Entry &entry)
    : m_file(file),
      m_entry(entry),
      m_packedLeft(entry.packed),
      m_checksum(crc32(0, nullptr, 0)),
      m_packed(entry.method == 0 ? 0 : 64 * 1024)
{
    if (m_entry.method != 0 && inflateInit2(&m_stream, -MAX_WBITS) != Z_OK)
        throw std::bad_alloc();
}

Archive::Part::~Part()
{
    if (m_entry.method != 0)
        inflateEnd(&m_stream);
}

std::size_t Archive::Part::read(void *to, std::size_t size)
{
    const std::size_t bytes = m_entry.method == 0 ? fill(to, size) : unpack(to, size);
    m_read += bytes;
    m_checksum = crc32(m_checksum, static_cast<const Bytef *>(to), static_cast<uInt>(bytes));
    if (m_read > m_entry.size)
        throw Refused{exitDamaged};
    if (bytes == 0)
        judge();
    return bytes;
}

/// What is packed, as it lies in the file.
std::size_t Archive::Part::fill(void *to, std::size_t size)
{
    const std::size_t wanted = std::min<std::uint64_t>(size, m_packedLeft);
    if (std::fread(to, 1, wanted, m_file) != wanted)
        throw Refused{exitDamaged};
    m_packedLeft -= wanted;
    return wanted;
}

std::size_t Archive::Part::unpack(void *to, std::size_t size)
{
    m_stream.next_out = static_cast<Bytef *>(to);
    m_stream.avail_out = static_cast<uInt>(size);
    while (!m_streamEnded && m_stream.avail_out > 0) {
        if (m_stream.avail_in == 0) {
            m_stream.next_in = m_packed.data();
            m_stream.avail_in = static_cast<uInt>(fill(m_packed.data(), m_packed.size()));
        }
        const int state = inflate(&m_stream, Z_NO_FLUSH); // Without more to read: Z_BUF_ERROR.
        if (state == Z_MEM_ERROR)
            throw std::bad_alloc();
        if (state != Z_OK && state != Z_STREAM_END)
            throw Refused{exitDamaged};
        m_streamEnded = state == Z_STREAM_END;
    }
    return size - m_stream.avail_out;
}

void Archive::Part::judge() const
{
    const bool isUsedUp = m_packedLeft == 0 && (m_entry.method == 0 || m_stream.avail_in == 0);
    if (!isUsedUp || m_read != m_entry.size || m_checksum != m_entry.checksum)
        throw Refused{exitDamaged};
}

} // namespace helpdesk::sheetreader
