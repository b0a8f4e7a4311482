// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/tones.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace helpdesk {

namespace {

constexpr std::array toneKeys{"window",     "surface",  "raised",    "sunken",       "line",  "control",   "text",
                              "text-muted", "accent",   "on-accent", "accent-soft",  "focus", "ok",        "ok-soft",
                              "due",        "due-soft", "overdue",   "overdue-soft", "info",  "info-soft", "tense",
                              "tense-soft", "hold",     "hold-soft", "on-state"};

using Table = std::array<QColor, toneKeys.size()>;

std::array<Table, 2> readTables()
{
    std::array<Table, 2> tables;
    QFile file(QStringLiteral(":/look/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the colours are not among the resources");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (std::size_t scheme = 0; scheme < tables.size(); ++scheme) {
        const QJsonObject colours = root.value(QLatin1String(scheme == 0 ? "light" : "dark")).toObject();
        for (std::size_t i = 0; i < toneKeys.size(); ++i)
            tables[scheme][i] = QColor(colours.value(QLatin1String(toneKeys[i])).toString());
    }
    return tables;
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor tone(Scheme scheme, Tone wanted)
{
    static const std::array<Table, 2> tables = readTables();
    return tables[scheme == Scheme::Light ? 0 : 1][static_cast<std::size_t>(wanted)];
}

QColor tone(const QPalette &palette, Tone wanted)
{
    return tone(schemeOf(palette), wanted);
}

QPalette consolePalette(Scheme scheme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Tone wanted) { palette.setColor(role, tone(scheme, wanted)); };
    set(QPalette::Window, Tone::Window);
    set(QPalette::Base, Tone::Surface);
    set(QPalette::AlternateBase, Tone::Sunken);
    set(QPalette::Button, Tone::Raised);
    set(QPalette::Light, Tone::Raised);
    set(QPalette::Midlight, Tone::Sunken);
    set(QPalette::Mid, Tone::Line);
    set(QPalette::Dark, Tone::Control);
    set(QPalette::Shadow, Tone::Control);
    set(QPalette::Text, Tone::Text);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnAccent);
    set(QPalette::PlaceholderText, Tone::TextMuted);
    set(QPalette::Highlight, Tone::Accent);
    set(QPalette::HighlightedText, Tone::OnAccent);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::ToolTipBase, Tone::Raised);
    set(QPalette::ToolTipText, Tone::Text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tone(scheme, Tone::TextMuted));
    palette.setColor(QPalette::Disabled, QPalette::Base, tone(scheme, Tone::Sunken));
    return palette;
}

} // namespace helpdesk
