// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/tones.h"

#include <QLabel>

namespace helpdesk {

/// Text in a tone of the console, never markup: what people typed stays what it is.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Face { Small, Secondary, Body, Strong, Title, Clock, Figure, Spelled };

    explicit PlainLabel(Face face = Face::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);
    PlainLabel(const QString &text, Face face, Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QColor ink() const;

private:
    Tone m_tone;
};

} // namespace helpdesk
