// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/paper.h"

#include "ui/print/papertext.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace helpdesk {

namespace {

using paper::point;

constexpr qreal sideMargin = 34 * point;
constexpr qreal topMargin = 28 * point;
constexpr qreal bottomMargin = 36 * point; ///< With the foot.
constexpr qreal sheetHeadRow = 15.5 * point;
constexpr qreal factName = 58 * point;
constexpr qreal factValue = 132 * point;
constexpr qreal noticeRow = 15 * point; ///< Within the margin: sheets with it and without are alike.
constexpr qreal belowHead = 10 * point;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Paper)
};

} // namespace

PaperSheets::PaperSheets(PaperDocument document, const QPageSize &paper)
    : m_document(std::move(document)),
      m_paper(paper)
{
    m_size = m_paper.size(QPageSize::Point) * point;
    if (isAcross())
        m_size.transpose();
    layOut();
}

qreal PaperSheets::headBottom() const
{
    return topMargin + sheetHeadRow * static_cast<qreal>(m_document.head.facts.size() + 1);
}

void PaperSheets::layOut()
{
    const qreal width = m_size.width() - 2 * sideMargin;
    const qreal first = headBottom() + belowHead;
    const qreal last = m_size.height() - bottomMargin;
    qreal y = first;
    m_sheets.emplace_back();
    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        PaperBlock &block = *m_document.blocks[i];
        const std::vector<qreal> parts = block.layOut(width);
        for (std::size_t part = 0; part < parts.size(); ++part) {
            // A heading takes the beginning of what it heads with it.
            qreal needed = parts[part];
            if (block.leadsOn() && i + 1 < m_document.blocks.size()) {
                PaperBlock &next = *m_document.blocks[i + 1];
                const std::vector<qreal> following = next.layOut(width);
                for (std::size_t k = 0; k < std::min<std::size_t>(2, following.size()); ++k)
                    needed += following[k];
            }
            if (y + needed > last && y > first) {
                m_sheets.emplace_back();
                y = first;
                if (part > 0 && block.headHeight() > 0) {
                    m_sheets.back().push_back({i, 0, y, true});
                    y += block.headHeight();
                }
            }
            const bool sinks = block.sinks() && i + 1 == m_document.blocks.size() && parts.size() == 1;
            m_sheets.back().push_back({i, part, sinks ? last - parts[part] : y, false});
            y += parts[part];
        }
    }
}

void PaperSheets::paintHead(QPainter &painter, int sheet) const
{
    const qreal right = m_size.width() - sideMargin;
    const qreal factsAt = right - factName - factValue;
    std::vector<std::pair<QString, QString>> facts = m_document.head.facts;
    facts.emplace_back(Text::tr("Page:"), Text::tr("%1 of %2").arg(sheet + 1).arg(count()));
    if (!m_document.head.notice.isEmpty()) {
        painter.setPen(Qt::black);
        painter.setFont(paper::typeface(9.5, QFont::DemiBold));
        paper::drawLine(painter, {sideMargin, topMargin - noticeRow, right - sideMargin, noticeRow},
                        Qt::AlignHCenter | Qt::AlignVCenter, m_document.head.notice);
    }
    painter.setPen(QPen(Qt::black, 0.8 * point));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(sideMargin, topMargin, right - sideMargin, headBottom() - topMargin));
    painter.drawLine(QLineF(factsAt, topMargin, factsAt, headBottom()));
    painter.drawLine(QLineF(factsAt + factName, topMargin, factsAt + factName, headBottom()));
    const auto line = [&](const QRectF &room, const QString &words, const QFont &font) {
        painter.setFont(font);
        const QString shown = QFontMetricsF(font).elidedText(words.simplified(), Qt::ElideRight, room.width());
        paper::drawLine(painter, room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    };
    qreal y = topMargin;
    for (const auto &[name, value] : facts) {
        if (y > topMargin)
            painter.drawLine(QLineF(factsAt, y, right, y));
        line({factsAt + 7 * point, y, factName - 10 * point, sheetHeadRow}, name, paper::typeface(8));
        line({factsAt + factName + 7 * point, y, factValue - 10 * point, sheetHeadRow}, value, paper::typeface(8));
        y += sheetHeadRow;
    }
    PaperText issuer(m_document.head.issuer, {8.5, QFont::DemiBold});
    PaperText subject(m_document.head.subject, {8});
    const qreal room = factsAt - sideMargin - 14 * point;
    const qreal high = issuer.heightFor(room) + subject.heightFor(room);
    painter.save();
    painter.setClipRect(QRectF(sideMargin, topMargin, factsAt - sideMargin, headBottom() - topMargin));
    painter.translate(sideMargin + 7 * point, topMargin + std::max(3 * point, (headBottom() - topMargin - high) / 2));
    issuer.paintAll(painter);
    painter.translate(0, issuer.heightFor(room));
    subject.paintAll(painter);
    painter.restore();
}

void PaperSheets::paint(QPainter &painter, int sheet) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::black);
    paintHead(painter, sheet);
    for (const Piece &piece : m_sheets[static_cast<std::size_t>(sheet)]) {
        const PaperBlock &block = *m_document.blocks[piece.block];
        painter.save();
        painter.translate(sideMargin, piece.top);
        if (piece.head)
            block.paintHead(painter);
        else
            block.paint(painter, piece.part);
        painter.restore();
    }
    const QRectF foot(sideMargin, m_size.height() - bottomMargin + 10 * point, m_size.width() - 2 * sideMargin,
                      12 * point);
    painter.setFont(paper::typeface(7.5));
    painter.setPen(Qt::darkGray);
    const QString page = Text::tr("Page %1 of %2").arg(sheet + 1).arg(count());
    const qreal words = foot.width() - QFontMetricsF(painter.font()).horizontalAdvance(page) - 20 * point;
    paper::drawLine(painter, foot, Qt::AlignLeft,
                    QFontMetricsF(painter.font()).elidedText(m_document.foot.simplified(), Qt::ElideRight, words));
    paper::drawLine(painter, foot, Qt::AlignRight, page);
    painter.restore();
}

} // namespace helpdesk
