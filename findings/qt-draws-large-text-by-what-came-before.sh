#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Auricular authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Qt GUI 6.4.2 (libqt6gui6 6.4.2+dfsg-10) × FreeType of Debian 12 (libfreetype6 2.12.1): text of more than 64 pixels has other edges by
# what was drawn before it.
#
# Why it hurts: a large figure on a wallboard or a console (a ticket's number, a clock) is drawn to the same place, with the same
# font, colour and size, and its edges differ by some levels in one run and not in the next, since smaller text of that face was
# drawn before it somewhere between two pixels, as any text is that is centred or follows other letters. Pictures of screens that
# are compared pixel by pixel are red now and then, without a change, and only those with something large in them. At 64 pixels and
# below, where glyphs come from the cache, all drawings are the same. Seen too with 6.8.2 (Debian 13) and 6.11.2 (testing).
# Smaller text, or a comparison that allows some levels, helps.
#
# Likely cause: the part of a pixel by which the last glyph was moved stays set on FreeType's face, and moves the outline that is
# drawn large, by a sixty-fourth of a pixel or less.
#
# Takes the packages of Qt from the mirror this machine's apt is set up for; Debian 12, with g++, fonts-open-sans and the libraries that
# Qt GUI is linked against.
# Fails when what is seen is no longer this.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | sed -n '\,/debian/$,p' | sort -u | sed -n 1p)
for package in qt6-base-dev libqt6core6 libqt6dbus6 libqt6gui6; do
    curl -fsS -o package.deb "${mirror}pool/main/q/qt6-base/${package}_6.4.2+dfsg-10_amd64.deb"
    dpkg -x package.deb root
done
libraries=$folder/root/usr/lib/x86_64-linux-gnu
headers=$folder/root/usr/include/x86_64-linux-gnu/qt6

cat >large.cpp <<'END'
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <cstdio>

static QByteArray drawn(int pixels, double x, const QString &text)
{
    QImage image(400, 160, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::black);
    QPainter painter(&image);
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(pixels);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QPointF(x, 120), text);
    painter.end();
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    std::printf("Qt %s\n", qVersion());
    QRandomGenerator random(7);
    for (const int pixels : {40, 64, 72, 80}) {
        QSet<QByteArray> different;
        for (int i = 0; i < 400; ++i) {
            for (int others = random.bounded(6); others > 0; --others)
                drawn(8 + random.bounded(50), random.bounded(4) / 4.0, QString::number(random.bounded(100000)));
            different.insert(drawn(pixels, 4, QStringLiteral("1")));
        }
        std::printf("%d pixels: %s\n", pixels, different.size() == 1 ? "always the same" : "not always the same");
    }
}
END
g++ -std=c++17 -fPIC -I"$headers" -I"$headers/QtCore" -I"$headers/QtGui" large.cpp -o large -L"$libraries" -l:libQt6Core.so.6 -l:libQt6Gui.so.6 -Wl,-rpath-link,"$libraries"
seen=$(LD_LIBRARY_PATH=$libraries QT_PLUGIN_PATH=$libraries/qt6/plugins QT_QPA_PLATFORM=offscreen ./large 2>/dev/null)
expected='Qt 6.4.2
40 pixels: always the same
64 pixels: always the same
72 pixels: not always the same
80 pixels: not always the same'
echo "seen:"
echo "$seen"
[ "$seen" = "$expected" ] || { echo "expected:"; echo "$expected"; exit 1; }
