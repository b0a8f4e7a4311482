// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/troublebanner.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/text/errortext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

TroubleBanner::TroubleBanner(QWidget *parent)
    : QWidget(parent), m_happened(new PlainLabel(PlainLabel::Face::Strong, Tone::Overdue, this)),
      m_words(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 8, 16, 8);
    layout->setSpacing(0);
    layout->addWidget(m_happened);
    layout->addWidget(m_words);
    m_words->setWordWrap(true);
    hide();
}

void TroubleBanner::setTrouble(std::optional<Error::Code> code)
{
    m_code = code;
    retranslate();
    setVisible(code.has_value());
}

void TroubleBanner::retranslate()
{
    if (!m_code)
        return;
    const ErrorText text = ErrorText::of(*m_code);
    m_happened->setText(text.happened);
    m_words->setText(QStringLiteral("%1 %2").arg(text.safe, text.toDo));
    setAccessibleName(text.whole());
}

void TroubleBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tone(palette(), Tone::OverdueSoft));
    painter.fillRect(QRect(0, 0, width(), 3), tone(palette(), Tone::Overdue));
    painter.drawPixmap(QPointF(18, 14), paint::icon(QStringLiteral("overdue"), 20, tone(palette(), Tone::Overdue), devicePixelRatioF()));
}

} // namespace helpdesk
