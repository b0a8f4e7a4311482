// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/figuretable.h"

#include "ui/common/paint.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int figureHeight = 26;
constexpr int headLinesHeight = 52; ///< Three lines.
constexpr int strongRole = Qt::UserRole;
constexpr int aboveRole = Qt::UserRole + 1;
constexpr int leadsRole = Qt::UserRole + 2;

} // namespace

/// The rows of the table as a view wants them. The first column has the names.
class FigureTable::Model : public QAbstractTableModel
{
public:
    explicit Model(FigureTable *table) : QAbstractTableModel(table), m_rows(table->m_rows) {}

    void set(const QStringList &heads, std::vector<FigureRow> rows)
    {
        const bool sameShape = heads.size() == m_heads.size() && rows.size() == m_rows.size();
        if (!sameShape)
            beginResetModel();
        m_heads = heads;
        m_rows = std::move(rows);
        if (!sameShape) {
            endResetModel();
            return;
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount({}) - 1));
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
    }

    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_heads.size());
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter
                                    | Qt::TextWordWrap);
        return role == Qt::DisplayRole ? m_heads.value(section) : QVariant();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const FigureRow &row = m_rows[static_cast<std::size_t>(index.row())];
        const std::size_t column = static_cast<std::size_t>(index.column());
        const Figure *figure = column > 0 && column <= row.figures.size() ? &row.figures[column - 1] : nullptr;
        switch (role) {
        case Qt::DisplayRole:
            return figure ? figure->text : column == 0 ? row.name : QString();
        case Qt::ToolTipRole:
            return column == 0 && !row.rule.isEmpty() ? plainToolTip(row.rule) : QVariant();
        case Qt::AccessibleTextRole:
            return figure ? QStringLiteral("%1, %2: %3").arg(row.name, m_heads.value(index.column()), figure->text)
                          : row.name;
        case Qt::AccessibleDescriptionRole:
            return row.rule;
        case strongRole:
            return row.strong;
        case aboveRole:
            return row.above;
        case leadsRole:
            return figure && figure->behind.has_value();
        default:
            return {};
        }
    }

private:
    QStringList m_heads;
    std::vector<FigureRow> &m_rows; ///< The table's.
};

namespace {

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const QRect cell = option.rect;
        const auto *view = static_cast<const QTableView *>(parent());
        const bool current = index == view->currentIndex() && view->hasFocus();
        const bool name = index.column() == 0;
        const bool pointed = (option.state & QStyle::State_MouseOver) && index.data(leadsRole).toBool();
        painter->fillRect(cell, tone(colours, current || pointed ? Tone::AccentSoft : Tone::Surface));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tone(colours, Tone::Line));
        if (index.data(aboveRole).toBool())
            painter->fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), tone(colours, Tone::Control));
        QFont font = typeface(13, index.data(strongRole).toBool() ? QFont::DemiBold : QFont::Normal);
        font.setUnderline(pointed);
        painter->setFont(font);
        painter->setPen(tone(colours, name || index.data(leadsRole).toBool() ? Tone::Text : Tone::TextMuted));
        const QRect text = cell.adjusted(name ? 16 : 4, 0, -6, 0);
        painter->drawText(text, static_cast<int>((name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (current)
            paint::focusRing(*painter, QRectF(cell), colours);
    }
};

} // namespace

FigureTable::FigureTable(Begin begin, QWidget *parent) : QTableView(parent), m_begin(begin), m_model(new Model(this))
{
    setModel(m_model);
    setFont(typeface(13));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setItemDelegate(new FigureDelegate(this));
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(figureHeight);
    verticalHeader()->setDefaultSectionSize(figureHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFont(typeface(11));
    header->setFixedHeight(headLinesHeight);
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(QHeaderView::Fixed);
}

void FigureTable::setFigures(const QStringList &heads, std::vector<FigureRow> rows)
{
    const QModelIndex before = currentIndex();
    const int row = before.isValid() ? before.row() : 0;
    const int column = before.isValid() ? before.column()
        : m_begin == Begin::First       ? 1
                                        : static_cast<int>(heads.size()) - 1;
    m_model->set(heads, std::move(rows));
    if (!m_rows.empty())
        setCurrentIndex(m_model->index(std::min(row, static_cast<int>(m_rows.size()) - 1),
                                       std::min(column, static_cast<int>(heads.size()) - 1)));
    spread();
}

void FigureTable::setWidths(int name, int figure)
{
    m_nameWidth = name;
    m_figureWidth = figure;
    spread();
}

/// The figures share what the names leave.
void FigureTable::spread()
{
    const int columns = m_model->columnCount({}) - 1;
    if (columns < 1)
        return;
    const int room = viewport()->width() - m_nameWidth;
    const int each = std::clamp(room / columns, m_figureWidth, 2 * m_figureWidth);
    setColumnWidth(0, std::max(m_nameWidth, std::min(viewport()->width() - each * columns, 2 * m_nameWidth)));
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, each);
}

const Figure *FigureTable::figure(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const std::vector<Figure> &figures = m_rows[static_cast<std::size_t>(index.row())].figures;
    const std::size_t column = static_cast<std::size_t>(index.column()) - 1;
    return column < figures.size() ? &figures[column] : nullptr;
}

void FigureTable::open(const QModelIndex &index)
{
    if (const Figure *found = figure(index); found && found->behind)
        Q_EMIT opened(*found->behind, found->words);
}

void FigureTable::takeFocus()
{
    setFocus(Qt::TabFocusReason);
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
    viewport()->update();
}

void FigureTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        open(indexAt(event->position().toPoint()));
}

void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const Figure *found = figure(indexAt(event->position().toPoint()));
    viewport()->setCursor(found && found->behind ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void FigureTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

} // namespace helpdesk
