// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palettemodel.h"

#include "core/base/text.h"
#include "ui/common/paint.h"
#include "ui/common/type.h"

#include <QPainter>
#include <QTextLayout>

namespace helpdesk {

namespace {

constexpr int headingHeight = 22;
constexpr int commandHeight = 30;

/// Where a word begins in a text, blind to case and accents; -1: nowhere. Folding may change lengths: then nothing is
/// marked.
qsizetype placeOf(const QString &word, const QString &text)
{
    const QString folded = foldedForSearch(text);
    return word.isEmpty() || folded.size() != text.size() ? -1 : folded.indexOf(word);
}

} // namespace

void PaletteModel::begin(int groups)
{
    beginResetModel();
    m_groups.assign(static_cast<std::size_t>(groups), {});
    m_rows.clear();
    endResetModel();
}

void PaletteModel::setGroup(int group, const QString &title, std::vector<PaletteEntry> entries)
{
    Group &changed = m_groups[static_cast<std::size_t>(group)];
    int first = 0;
    while (first < rowCount() && at(first).group < group)
        ++first;
    const int before = changed.entries.empty() ? 0 : static_cast<int>(changed.entries.size()) + 1;
    if (before > 0) {
        beginRemoveRows({}, first, first + before - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + before);
        endRemoveRows();
    }
    const int after = entries.empty() ? 0 : static_cast<int>(entries.size()) + 1;
    if (after > 0)
        beginInsertRows({}, first, first + after - 1);
    changed = {title, std::move(entries)};
    for (int i = 0; i < after; ++i)
        m_rows.insert(m_rows.begin() + first + i, {group, i - 1});
    if (after > 0)
        endInsertRows();
}

const PaletteEntry &PaletteModel::entry(int row) const
{
    const Place place = at(row);
    return m_groups[static_cast<std::size_t>(place.group)].entries[static_cast<std::size_t>(place.entry)];
}

int PaletteModel::found() const
{
    std::size_t count = 0;
    for (const Group &group : m_groups)
        count += group.entries.size();
    return static_cast<int>(count);
}

int PaletteModel::next(int row, int step) const
{
    for (int to = row + step; to >= 0 && to < rowCount(); to += step) {
        if (!isHeading(to))
            return to;
    }
    return row;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (isHeading(index.row()))
        return heading(index.row());
    QStringList words{entry(index.row()).name, entry(index.row()).detail, entry(index.row()).key};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, m_model.isHeading(index.row()) ? headingHeight : commandHeight};
}

int PaletteDelegate::paintWords(QPainter &painter, const QRect &room, const QString &words, int pixels,
                                const QColor &ink) const
{
    const QFontMetrics metrics(typeface(pixels, QFont::DemiBold));
    QTextLayout layout(metrics.elidedText(words, Qt::ElideRight, room.width()), typeface(pixels));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> marks;
    for (const QString &word : m_typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const qsizetype begin = placeOf(word, layout.text()); begin >= 0) {
            QTextLayout::FormatRange mark;
            mark.start = static_cast<int>(begin);
            mark.length = static_cast<int>(word.size());
            mark.format.setFontWeight(QFont::DemiBold);
            marks.append(mark);
        }
    }
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    return static_cast<int>(line.naturalTextWidth() + 1);
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &colours = option.palette;
    const QRect box = option.rect;
    painter->save();
    if (m_model.isHeading(index.row())) {
        painter->setFont(typeface(12, QFont::DemiBold));
        painter->setPen(tone(colours, Tone::TextMuted));
        painter->drawText(box.adjusted(18, 2, -18, 0), Qt::AlignVCenter | Qt::AlignLeft, m_model.heading(index.row()));
        painter->restore();
        return;
    }
    const PaletteEntry &entry = m_model.entry(index.row());
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) {
        painter->fillRect(box, tone(colours, Tone::AccentSoft));
        painter->fillRect(QRect(box.left(), box.top(), 4, box.height()), tone(colours, Tone::Accent));
    }
    if (!entry.icon.isEmpty())
        painter->drawPixmap(
            box.topLeft() + QPoint(18, 6),
            paint::icon(entry.icon, 18, tone(colours, Tone::Text), painter->device()->devicePixelRatio()));
    QRect room = box.adjusted(46, 0, -16, 0);
    if (!entry.key.isEmpty()) {
        const int wide = paint::keyCapWidth(entry.key);
        paint::keyCap(*painter, QRectF(room.right() - wide, box.top(), wide, box.height()), entry.key,
                      tone(colours, Tone::Text), tone(colours, Tone::Control));
        room.setRight(room.right() - wide - 12);
    }
    const int wide = paintWords(*painter, room, entry.name, 14, tone(colours, Tone::Text));
    room.setLeft(room.left() + wide + 10);
    if (!entry.detail.isEmpty() && room.width() > 40)
        paintWords(*painter, room, entry.detail, 13, tone(colours, Tone::TextMuted));
    painter->restore();
}

} // namespace helpdesk
