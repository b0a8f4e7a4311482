// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour/tourground.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <array>

namespace helpdesk::console {

namespace {

struct TourFont
{
    const char *family;
    const char *package;
    const char *folder;
};

constexpr std::array<TourFont, 3> tourFonts{
    {{"Open Sans", "fonts-open-sans", "/usr/share/fonts/truetype/open-sans"},
     {"DejaVu Sans", "fonts-dejavu-core", "/usr/share/fonts/truetype/dejavu"},
     {"DejaVu Sans Mono", "fonts-dejavu-mono, or fonts-dejavu-core before Debian 13",
      "/usr/share/fonts/truetype/dejavu"}}};

/// What packages beside those add to their folders.
constexpr std::array<const char *, 5> otherFonts{"*DejaVu*Condensed*", "*DejaVu*Oblique*", "*DejaVu*Italic*",
                                                 "*DejaVu*ExtraLight*", "*DejaVu*MathTeX*"};

QStringList otherFontNames()
{
    QStringList names;
    for (const char *pattern : otherFonts)
        names.append(QLatin1String(pattern));
    return names;
}

/// The same outlines drawn the same way, whatever the machine's own configuration says.
QByteArray fontConfiguration()
{
    QByteArray text = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM "
                      "\"fonts.dtd\"><fontconfig><cachedir>/var/cache/fontconfig</cachedir>";
    for (const TourFont &font : tourFonts)
        text += QByteArray("<dir>") + font.folder + "</dir>";
    for (const char *pattern : otherFonts)
        text += QByteArray("<selectfont><rejectfont><glob>") + pattern + "</glob></rejectfont></selectfont>";
    text += "<match target=\"pattern\">"
            "<edit name=\"antialias\" mode=\"assign\"><bool>true</bool></edit><edit name=\"hinting\" "
            "mode=\"assign\"><bool>true</bool></edit>"
            "<edit name=\"autohint\" mode=\"assign\"><bool>false</bool></edit><edit name=\"hintstyle\" "
            "mode=\"assign\"><const>hintslight</const></edit>"
            "<edit name=\"rgba\" mode=\"assign\"><const>none</const></edit></match></fontconfig>\n";
    return text;
}

/// Which plug-ins to take and what to log is no matter of how it looks.
bool isOfTheMachine(const QString &variable)
{
    static const QStringList kept{QStringLiteral("QT_PLUGIN_PATH"),
                                  QStringLiteral("QT_QPA_PLATFORM"),
                                  QStringLiteral("QT_QPA_PLATFORM_PLUGIN_PATH"),
                                  QStringLiteral("QT_DEBUG_PLUGINS"),
                                  QStringLiteral("QT_LOGGING_RULES"),
                                  QStringLiteral("QT_FORCE_ASSERTS")};
    const bool ofHome = variable.startsWith(QLatin1String("XDG_")) && variable.endsWith(QLatin1String("_HOME"));
    const bool ofLocale = variable == QLatin1String("LANGUAGE") || variable == QLatin1String("LANG")
        || variable.startsWith(QLatin1String("LC_"));
    return ofHome || ofLocale || (variable.startsWith(QLatin1String("QT_")) && !kept.contains(variable));
}

} // namespace

void layTourGround(const QTemporaryDir &scratch)
{
    const QStringList variables = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &variable : variables) {
        if (isOfTheMachine(variable))
            qunsetenv(qPrintable(variable));
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // Drawn in memory unless somebody asks for another platform.
    qputenv("QT_NO_GLIB", "1");                  // One order of events,
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");     // and no pause before what is to be painted.
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "America/Mexico_City");
    qputenv("HOME", QByteArray("/home").append("/lucia")); // Shown; nothing is read or written there.
    QFile fonts(scratch.filePath(QStringLiteral("fonts.conf")));
    if (fonts.open(QIODevice::WriteOnly) && fonts.write(fontConfiguration()) > 0)
        qputenv("FONTCONFIG_FILE", QFile::encodeName(fonts.fileName()));
}

QStringList missingTourFonts()
{
    const QStringList families = QFontDatabase::families();
    QStringList missing;
    for (const TourFont &font : tourFonts) {
        if (!families.contains(QLatin1String(font.family)))
            missing.append(QStringLiteral("%1 (%2)").arg(QLatin1String(font.family), QLatin1String(font.package)));
    }
    return missing;
}

QStringList tourGroundRecord()
{
    QStringList record{QStringLiteral("Qt %1").arg(QLatin1String(qVersion()))};
    for (const TourFont &font : tourFonts) {
        const QDir folder(QLatin1String(font.folder));
        const QStringList names = folder.entryList({QStringLiteral("*.ttf")}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            if (QDir::match(otherFontNames(), name))
                continue;
            QFile file(folder.filePath(name));
            QCryptographicHash sum(QCryptographicHash::Sha256);
            if (file.open(QIODevice::ReadOnly) && sum.addData(&file))
                record.append(QStringLiteral("%1 %2").arg(name, QString::fromLatin1(sum.result().toHex().left(16))));
        }
    }
    record.removeDuplicates();
    return record;
}

} // namespace helpdesk::console
