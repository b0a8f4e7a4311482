// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/common/vectoricon.h"

#include <QDir>
#include <QImage>
#include <QPixmapCache>

using namespace helpdesk;

namespace {

QStringList icons()
{
    QStringList names;
    for (const QString &file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

/// How many pixels of a hundred have ink; and all of the ink is of \a colour.
double inkOf(const QPixmap &drawn, const QColor &colour)
{
    const QImage image = drawn.toImage().convertToFormat(QImage::Format_ARGB32);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++inked;
            if (std::abs(pixel.red() - colour.red()) > 2 || std::abs(pixel.green() - colour.green()) > 2
                || std::abs(pixel.blue() - colour.blue()) > 2)
                return -1;
        }
    }
    return 100.0 * inked / (image.width() * image.height());
}

} // namespace

TEST_CASE("every icon has ink of its colour, light and dark, small and large, at once and twice the pixels", "[icons]")
{
    constexpr double least = 2;
    constexpr double most = 60;
    const QStringList names = icons();
    REQUIRE(names.size() > 25);
    for (const QString &name : names) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QColor colour = tone(consolePalette(scheme), Tone::Accent);
            for (const int size : {16, 20, 24, 32, 48, 64}) {
                for (const qreal ratio : {1.0, 1.5, 2.0}) {
                    CAPTURE(name, static_cast<int>(scheme), size, ratio);
                    QPixmapCache::clear();
                    const QPixmap drawn = paint::icon(name, size, colour, ratio);
                    CHECK(drawn.size() == QSize(size, size) * ratio);
                    const double ink = inkOf(drawn, colour);
                    CHECK(ink > least);
                    CHECK(ink < most);
                }
            }
        }
    }
}

TEST_CASE("the icon of the program is drawn at each size a desktop asks for", "[icons]")
{
    const QIcon icon = vectorIcon(QStringLiteral("app"));
    for (const int size : {16, 22, 32, 48, 64, 128, 256}) {
        CAPTURE(size);
        const QPixmap drawn = icon.pixmap(QSize(size, size));
        CHECK(drawn.size() == QSize(size, size));
        CHECK(inkOf(drawn, Qt::black) > 2);
    }
}

TEST_CASE("an icon that is not there is null, and nothing falls", "[icons]")
{
    CHECK(vectorPixmap(QStringLiteral("no-such-icon"), 16, 1).isNull());
    CHECK(paint::icon(QStringLiteral("no-such-icon"), 16, Qt::red, 1).isNull());
}
