# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pixels of an X server that keeps its screen in a file (Xvfb -fbdir): read without asking anybody."""
import struct
import zlib


class Screen:
    """One look at the screen; the file holds what is shown at this instant."""

    def __init__(self, path):
        with open(path, "rb") as file:
            data = file.read()
        header = struct.unpack(">25I", data[:100])
        self.width, self.height, self.stride = header[4], header[5], header[12]
        self.pixels = data[header[0] + header[19] * 12:]

    def rows(self, left, top, right, bottom):
        """The bytes of a part, to compare."""
        return b"".join(self.pixels[y * self.stride + left * 4:y * self.stride + right * 4] for y in range(top, bottom))

    def save(self, path):
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, body in ((b"IHDR", struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)),
                               (b"IDAT", zlib.compress(self.lines(), 3)), (b"IEND", b"")):
                file.write(struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)))

    def lines(self):
        lines = []
        for y in range(self.height):
            row = self.pixels[y * self.stride:y * self.stride + self.width * 4]
            line = bytearray(3 * self.width)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines.append(b"\0" + bytes(line))
        return b"".join(lines)
