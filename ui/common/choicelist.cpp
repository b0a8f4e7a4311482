// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choicelist.h"

#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int noteRole = Qt::UserRole;
constexpr int markRole = Qt::UserRole + 1;
constexpr int rowHeight = 34;
constexpr int signSize = 16;
constexpr int emptyMargin = 12;

class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {80, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &colours = option.palette;
        const QRect row = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        const auto mark = static_cast<ChoiceList::Mark>(index.data(markRole).toInt());
        if (selected) {
            painter->fillRect(row, tone(colours, Tone::AccentSoft));
            painter->fillRect(QRect(row.left(), row.top(), 4, row.height()), tone(colours, Tone::Accent));
        }
        QRect text = row.adjusted(16, 0, -12, 0);
        if (mark == ChoiceList::Mark::Faulty) {
            painter->drawPixmap(text.left(), row.center().y() - signSize / 2 + 1,
                                paint::icon(QStringLiteral("overdue"), signSize, tone(colours, Tone::Overdue),
                                            painter->device()->devicePixelRatioF()));
            text.setLeft(text.left() + signSize + 8);
        }
        text.setRight(paintNote(painter, text, index.data(noteRole).toString(), colours));
        painter->setFont(typeface(14, selected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(tone(colours, mark == ChoiceList::Mark::Quiet ? Tone::TextMuted : Tone::Text));
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (selected && (option.state & QStyle::State_HasFocus))
            paint::focusRing(*painter, QRectF(row), colours);
    }

private:
    /// Returns where the name has to end.
    static int paintNote(QPainter *painter, const QRect &text, const QString &note, const QPalette &colours)
    {
        if (note.isEmpty())
            return text.right();
        painter->setFont(typeface(12));
        painter->setPen(tone(colours, Tone::TextMuted));
        const int width = std::min(QFontMetrics(painter->font()).horizontalAdvance(note) + 2,
                                   text.width() / 2); // Rounding cuts no letter off.
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(note, Qt::ElideRight, width));
        return text.right() - width - 8;
    }
};

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QListWidget(parent),
      m_empty(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, viewport()))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_empty->setContentsMargins(emptyMargin, emptyMargin, emptyMargin,
                                emptyMargin); // A margin of the label's is not painted.
    m_empty->hide();
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
}

void ChoiceList::setRows(const std::vector<Row> &rows)
{
    const QSignalBlocker quiet(this);
    const int before = currentRow();
    while (count() > static_cast<int>(rows.size()))
        delete takeItem(count() - 1);
    while (count() < static_cast<int>(rows.size()))
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const Row &row = rows[static_cast<std::size_t>(i)];
        item(i)->setText(row.name);
        item(i)->setData(noteRole, row.note);
        item(i)->setData(markRole, static_cast<int>(row.mark));
        item(i)->setData(Qt::AccessibleTextRole,
                         row.note.isEmpty() ? row.name : QStringLiteral("%1, %2").arg(row.name, row.note));
    }
    setCurrentRow(std::clamp(before, count() > 0 ? 0 : -1, count() - 1));
    placeEmpty();
}

void ChoiceList::setEmptyText(const QString &words)
{
    m_empty->setText(words);
    placeEmpty();
}

void ChoiceList::placeEmpty()
{
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(count() == 0 && !m_empty->text().isEmpty());
    setAccessibleDescription(count() == 0 ? m_empty->text() : QString());
}

void ChoiceList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    placeEmpty();
}

} // namespace helpdesk
