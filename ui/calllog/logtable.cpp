// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/logtable.h"

#include "ui/calllog/calllogmodel.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace helpdesk {

namespace {

/// Rows between hairlines; the chosen one has a bar, not only a colour.
class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const QRect cell = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        const bool first = index.column() == 0;
        painter->fillRect(cell, tone(colours, selected ? Tone::AccentSoft : Tone::Surface));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tone(colours, Tone::Line));
        if (selected && first)
            painter->fillRect(QRect(cell.left(), cell.top(), 4, cell.height()), tone(colours, Tone::Accent));
        painter->setFont(typeface(13, selected && first ? QFont::DemiBold : QFont::Normal));
        painter->setPen(tone(colours, index.column() == CallLogModel::Marks ? Tone::TextMuted : Tone::Text));
        const QRect text = cell.adjusted(first ? 16 : 8, 0, -8, 0);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const QString words =
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width());
        painter->drawText(
            text, alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), words);
        if (selected && qobject_cast<const QWidget *>(parent())->hasFocus())
            paintFocus(*painter, cell, index);
    }

private:
    /// One ring around the whole row.
    void paintFocus(QPainter &painter, const QRect &cell, const QModelIndex &index) const
    {
        const auto *header = static_cast<const QTableView *>(parent())->horizontalHeader();
        const QColor ink = tone(header->palette(), Tone::Focus);
        constexpr int thick = 2;
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), thick), ink);
        painter.fillRect(QRect(cell.left(), cell.bottom() - thick + 1, cell.width(), thick), ink);
        if (index.column() == 0)
            painter.fillRect(QRect(cell.left(), cell.top(), thick, cell.height()), ink);
        if (header->sectionPosition(index.column()) + header->sectionSize(index.column()) >= header->length())
            painter.fillRect(QRect(cell.right() - thick + 1, cell.top(), thick, cell.height()), ink);
    }
};

} // namespace

LogTable::LogTable(CallLogModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setFont(typeface(13));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setItemDelegate(new LogDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(32);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFont(typeface(12, QFont::DemiBold));
    header->setFixedHeight(32);
    header->setSectionsMovable(false);
    const int widths[] = {104, 176, 132, 72, 72, 84};
    for (int i = 0; i < static_cast<int>(std::size(widths)); ++i)
        setColumnWidth(i, widths[i]);
    header->setStretchLastSection(true);
}

} // namespace helpdesk
