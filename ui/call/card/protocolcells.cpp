// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/card/protocolcells.h"

#include "ui/call/front/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr int cellSize = 24;
constexpr int cellsTop = 22;
constexpr int cellGap = 4;
constexpr int farewellPoint = 7;

} // namespace

ProtocolCells::ProtocolCells(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_title(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_words(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    m_title->setFont(typeface(12, QFont::DemiBold));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(32); // Two lines: nothing above moves when the words change.
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 12, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(cellSize + 10);
    column->addWidget(m_words);
    connect(&front, &FrontCall::changed, this, &ProtocolCells::refresh);
    connect(&front, &FrontCall::frontChanged, this, &ProtocolCells::refresh);
    refresh();
}

void ProtocolCells::refresh()
{
    const OpenCall *open = m_front.call();
    setVisible(open && !m_front.session().folding().words);
    if (!open)
        return;
    m_standing = protocolStanding(open->state, m_front.time());
    m_title->setText(tr("Protocol"));
    const QString words = wordsOf(m_standing);
    m_words->setText(words);
    setAccessibleName(m_title->text());
    setAccessibleDescription(words);
    update();
}

QString ProtocolCells::wordsOf(const std::vector<PointStanding> &standing) const
{
    QStringList course;
    QStringList missed;
    const auto &points = m_front.call()->state.definitions()->protocol->points;
    bool farewellAhead = false;
    for (std::size_t i = 0; i < standing.size(); ++i) {
        const QString number = QString::number(points[i].number);
        if (standing[i] == PointStanding::InCourse)
            course.append(number);
        else if (standing[i] == PointStanding::Missed)
            missed.append(number);
        farewellAhead = farewellAhead || (points[i].number == farewellPoint && standing[i] == PointStanding::NotYet);
    }
    QStringList words;
    const QString comma = QStringLiteral(", ");
    if (!missed.isEmpty())
        words.append(tr("missed: %1").arg(missed.join(comma)));
    if (!course.isEmpty())
        words.append(tr("in course: %1").arg(course.join(comma)));
    if (farewellAhead && m_front.call()->state.line() == LineState::Talking)
        words.append(tr("the farewell is ahead"));
    return words.join(QStringLiteral("; "));
}

QRect ProtocolCells::cell(int at) const
{
    return {16 + at * (cellSize + cellGap), cellsTop, cellSize, cellSize};
}

bool ProtocolCells::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_front.call()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto &points = m_front.call()->state.definitions()->protocol->points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (cell(static_cast<int>(i)).contains(help->pos()))
                QToolTip::showText(
                    help->globalPos(),
                    QStringLiteral("%1 %2").arg(points[i].number).arg(points[i].title.in(m_front.session().screen())),
                    this);
        }
        return true;
    }
    return QWidget::event(event);
}

void ProtocolCells::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_front.call())
        return;
    const auto &points = m_front.call()->state.definitions()->protocol->points;
    for (std::size_t i = 0; i < m_standing.size() && i < points.size(); ++i) {
        const PointStanding standing = m_standing[i];
        const QRectF box = QRectF(cell(static_cast<int>(i))).adjusted(0.75, 0.75, -0.75, -0.75);
        const bool kept = standing == PointStanding::Kept;
        const bool missed = standing == PointStanding::Missed;
        const Tone ink = kept ? Tone::Accent : missed ? Tone::Overdue : Tone::Control;
        QPen pen(tone(palette(), ink), 1.5);
        if (standing == PointStanding::InCourse)
            pen.setStyle(Qt::DotLine);
        painter.setPen(pen);
        painter.setBrush(kept         ? QBrush(tone(palette(), Tone::AccentSoft))
                             : missed ? QBrush(tone(palette(), Tone::OverdueSoft))
                                      : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 4, 4);
        if (kept)
            painter.fillRect(QRectF(box.left() + 5, box.bottom() - 4, box.width() - 10, 2),
                             tone(palette(), Tone::Accent));
        if (missed)
            painter.fillRect(QRectF(box.left() + 3, box.top() + 1, box.width() - 6, 3), tone(palette(), Tone::Overdue));
        painter.setPen(tone(palette(), kept ? Tone::Text : missed ? Tone::Overdue : Tone::TextMuted));
        painter.setFont(typeface(12, kept ? QFont::DemiBold : QFont::Normal));
        painter.drawText(box.adjusted(0, -1, 0, -1), Qt::AlignCenter, QString::number(points[i].number));
    }
}

} // namespace helpdesk
