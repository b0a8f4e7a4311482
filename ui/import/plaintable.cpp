// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/plaintable.h"

#include "ui/common/paint.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int lineHeight = 28;

class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const QRect cell = option.rect;
        const auto *view = static_cast<const QTableView *>(parent());
        const bool here = view->hasFocus() && view->currentIndex().row() == index.row();
        painter->fillRect(cell, tone(colours, here ? Tone::AccentSoft : Tone::Surface));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tone(colours, Tone::Line));
        painter->setFont(typeface(13));
        painter->setPen(tone(colours, Tone::Text));
        const QRect text = cell.adjusted(index.column() == 0 ? 16 : 8, 0, -8, 0);
        painter->drawText(
            text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (here && view->currentIndex() == index)
            paint::focusRing(*painter, QRectF(cell), colours);
    }
};

} // namespace

PlainTable::PlainTable(QWidget *parent) : QTableWidget(parent)
{
    setFont(typeface(13));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setItemDelegate(new PlainDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setFont(typeface(12, QFont::DemiBold));
    header->setFixedHeight(lineHeight);
    header->setMinimumSectionSize(40);
}

void PlainTable::setHeads(const QStringList &heads, const std::vector<int> &widths)
{
    m_heads = heads;
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
}

void PlainTable::setRows(const std::vector<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const QStringList &cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(cells.value(column).simplified());
            cell->setToolTip(plainToolTip(cell->text()));
            cell->setData(Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(m_heads.value(column), cell->text()));
            setItem(row, column, cell);
        }
    }
    if (rowCount() > 0 && currentRow() < 0)
        setCurrentCell(0, 0);
}

void PlainTable::fitTo(int mostRows)
{
    setFixedHeight(lineHeight * (1 + std::clamp(rowCount(), 1, mostRows)) + 2);
}

} // namespace helpdesk
