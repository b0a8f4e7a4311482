// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plainlabel.h"

#include "ui/common/type.h"

#include <QPainter>

namespace helpdesk {

namespace {

QFont fontOf(PlainLabel::Face face)
{
    switch (face) {
    case PlainLabel::Face::Small:
        return typeface(12);
    case PlainLabel::Face::Secondary:
        return typeface(13);
    case PlainLabel::Face::Body:
        return typeface(14);
    case PlainLabel::Face::Strong:
        return typeface(14, QFont::DemiBold);
    case PlainLabel::Face::Title:
        return typeface(16, QFont::DemiBold);
    case PlainLabel::Face::Clock:
        return typeface(20, QFont::DemiBold);
    case PlainLabel::Face::Figure:
        return typeface(28, QFont::DemiBold);
    case PlainLabel::Face::Spelled:
        return spelledTypeface();
    }
    return typeface(14);
}

} // namespace

PlainLabel::PlainLabel(Face face, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(face));
}

PlainLabel::PlainLabel(const QString &text, Face face, Tone tone, QWidget *parent) : PlainLabel(face, tone, parent)
{
    setText(text);
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QColor PlainLabel::ink() const
{
    return tone(palette(), m_tone);
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(ink());
    const int flags = static_cast<int>(alignment());
    const QRect place = contentsRect();
    if (wordWrap()) {
        painter.drawText(place, flags | Qt::TextWordWrap, text());
        return;
    }
    painter.drawText(place, flags, fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace helpdesk
