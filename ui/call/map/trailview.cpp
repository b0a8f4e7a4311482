// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/map/trailview.h"

#include "ui/common/paint.h"
#include "ui/common/type.h"
#include "ui/text/times.h"

#include <QKeyEvent>
#include <QPainter>

namespace helpdesk {

namespace {

constexpr int textX = 52;

QString iconOf(TrailItem::Kind kind)
{
    switch (kind) {
    case TrailItem::Kind::Hold:
        return QStringLiteral("hold");
    case TrailItem::Kind::Attempt:
        return QStringLiteral("call-out");
    case TrailItem::Kind::Promise:
        return QStringLiteral("promise");
    case TrailItem::Kind::Ticket:
        return QStringLiteral("ticket");
    case TrailItem::Kind::Amendment:
    case TrailItem::Kind::Note:
        return QStringLiteral("note");
    case TrailItem::Kind::Late:
        return QStringLiteral("clock");
    case TrailItem::Kind::Station:
        break;
    }
    return {};
}

} // namespace

void TrailModel::setItems(std::vector<TrailItem> items)
{
    const int before = static_cast<int>(m_items.size());
    const int after = static_cast<int>(items.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    std::vector<TrailItem> old = std::exchange(m_items, std::move(items));
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    for (int row = 0; row < std::min(before, after); ++row) {
        if (old[static_cast<std::size_t>(row)] != m_items[static_cast<std::size_t>(row)])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

int TrailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TrailItem &shown = item(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QString text = shown.operation.isEmpty() ? shown.title : QStringLiteral("%1 %2").arg(shown.operation, shown.title);
    if (!shown.detail.isEmpty())
        text += QStringLiteral(", ") + shown.detail;
    return text;
}

TrailDelegate::TrailDelegate(const TrailModel &model, bool withTimes, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_withTimes(withTimes)
{
}

int TrailDelegate::lineX() const
{
    return m_numbersOnly ? 24 : 28;
}

QString TrailDelegate::detailOf(const TrailItem &item) const
{
    return item.struck.isEmpty() ? item.detail : item.struck + QStringLiteral(" ⇒ ") + item.detail;
}

QSize TrailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TrailItem &item = m_model.item(index.row());
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : 224;
    if (m_numbersOnly)
        return {width, item.state == TrailItem::State::Here ? 44 : 34};
    if (!m_withTimes)
        return {width, item.state == TrailItem::State::Here ? 54 : item.state == TrailItem::State::ToCome ? 36 : 46};
    const QRect room(0, 0, width - textX - 70, 1000);
    const int title = QFontMetrics(typeface(14)).boundingRect(room, Qt::TextWordWrap, item.title).height();
    const int detail = item.detail.isEmpty()
        ? 0
        : QFontMetrics(typeface(12)).boundingRect(room, Qt::TextWordWrap, detailOf(item)).height();
    return {width, std::max(34, title + detail + 10)};
}

void TrailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TrailItem &item = m_model.item(index.row());
    const QPalette &palette = option.palette;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool here = item.state == TrailItem::State::Here && !m_withTimes;
    if (here) {
        // The operation in hand is a tab that opens into the card.
        painter->setPen(QPen(tone(palette, Tone::Line), 1));
        painter->setBrush(tone(palette, Tone::Surface));
        painter->drawRoundedRect(QRectF(row).adjusted(m_numbersOnly ? 4.5 : 8.5, 0.5, 12, -0.5), 8, 8);
    }
    if (item.kind == TrailItem::Kind::Station)
        paintStation(*painter, row, item, palette, index.row() == 0, index.row() + 1 == m_model.rowCount());
    else
        paintMark(*painter, row, item, palette);
    if (!m_numbersOnly)
        paintWords(*painter, row, item, palette);
    if (option.state & QStyle::State_HasFocus)
        paint::focusRing(*painter, row.adjusted(2, 1, -2, -1), palette);
    painter->restore();
}

void TrailDelegate::paintWords(QPainter &painter, const QRect &row, const TrailItem &item,
                               const QPalette &palette) const
{
    const bool here = item.state == TrailItem::State::Here && !m_withTimes;
    const bool muted = item.state == TrailItem::State::ToCome || item.state == TrailItem::State::Skipped;
    const QRect text(row.left() + textX, row.top(), row.width() - textX - (m_withTimes ? 70 : 8), row.height());
    painter.setFont(typeface(14, here ? QFont::DemiBold : QFont::Normal));
    painter.setPen(tone(palette,
                        muted                                         ? Tone::TextMuted
                            : item.kind == TrailItem::Kind::Amendment ? Tone::Info
                                                                      : Tone::Text));
    const QFontMetrics titleMetrics(painter.font());
    const QFontMetrics detailMetrics(typeface(12));
    if (m_withTimes) {
        const int high =
            titleMetrics.boundingRect(QRect(0, 0, text.width(), 1000), Qt::TextWordWrap, item.title).height();
        painter.drawText(QRect(text.left(), text.top() + 4, text.width(), high), Qt::TextWordWrap, item.title);
        painter.setPen(tone(palette, Tone::TextMuted));
        painter.setFont(typeface(12));
        painter.drawText(QRect(text.left(), text.top() + 4 + high, text.width(), text.height()), Qt::TextWordWrap,
                         detailOf(item));
        if (item.atMs)
            painter.drawText(QRect(row.right() - 70, row.top() + 5, 62, 18), Qt::AlignRight,
                             Times::hourWithSeconds(item.atMs));
    } else {
        const bool two = !item.detail.isEmpty();
        const int top = row.top() + (row.height() - (two ? 38 : 20)) / 2;
        painter.drawText(QRect(text.left(), top, text.width(), 20), Qt::AlignVCenter,
                         titleMetrics.elidedText(item.title, Qt::ElideRight, text.width()));
        painter.setPen(tone(palette, Tone::TextMuted));
        painter.setFont(typeface(12));
        painter.drawText(QRect(text.left(), top + 20, text.width(), 17), Qt::AlignVCenter,
                         detailMetrics.elidedText(item.detail, Qt::ElideRight, text.width()));
    }
}

void TrailDelegate::paintStation(QPainter &painter, const QRect &row, const TrailItem &item, const QPalette &palette,
                                 bool first, bool last) const
{
    const QPointF centre(row.left() + lineX(), m_withTimes ? row.top() + 17 : row.center().y() + 0.5);
    const bool walked = item.state == TrailItem::State::Done || item.state == TrailItem::State::Here;
    const QColor accent = tone(palette, Tone::Accent);
    const QColor control = tone(palette, Tone::Control);
    QPen solid(accent, 2);
    QPen dotted(control, 2, Qt::DotLine);
    painter.setPen(walked ? solid : dotted);
    if (!first)
        painter.drawLine(QPointF(centre.x(), row.top()), centre);
    if (!last) {
        painter.setPen(item.state == TrailItem::State::Done ? solid : dotted);
        painter.drawLine(centre, QPointF(centre.x(), row.bottom() + 1));
    }
    const bool here = item.state == TrailItem::State::Here;
    const qreal radius = here ? 14 : 12;
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.setBrush(item.state == TrailItem::State::Done ? accent
                                                          : tone(palette, here ? Tone::Surface : Tone::Window));
    painter.setPen(QPen(walked ? accent : control, here ? 3 : 1.5));
    if (item.lane == Lane::User)
        painter.drawRoundedRect(box, 4, 4);
    else
        painter.drawEllipse(box);
    painter.setPen(item.state == TrailItem::State::Done ? tone(palette, Tone::OnAccent)
                       : here                           ? accent
                                                        : tone(palette, Tone::TextMuted));
    QFont font = typeface(12, walked ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(item.state == TrailItem::State::Skipped);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, item.operation);
    if (item.state == TrailItem::State::Skipped) {
        painter.setPen(QPen(control, 1.5));
        painter.drawLine(box.bottomLeft() + QPointF(3, -3), box.topRight() + QPointF(-3, 3));
    }
}

void TrailDelegate::paintMark(QPainter &painter, const QRect &row, const TrailItem &item, const QPalette &palette) const
{
    painter.setPen(QPen(tone(palette, Tone::Line), 2));
    painter.drawLine(row.left() + lineX(), row.top(), row.left() + lineX(), row.bottom() + 1);
    const Tone ink = item.kind == TrailItem::Kind::Amendment || item.kind == TrailItem::Kind::Late ? Tone::Info
        : item.kind == TrailItem::Kind::Hold                                                       ? Tone::Hold
                                                                                                   : Tone::TextMuted;
    const QRect place(row.left() + lineX() - 10, row.top() + 5, 20, 20);
    painter.fillRect(place, tone(palette, Tone::Window));
    painter.drawPixmap(place.topLeft() + QPoint(2, 2),
                       paint::icon(iconOf(item.kind), 16, tone(palette, ink), painter.device()->devicePixelRatio()));
}

TrailView::TrailView(bool withTimes, QWidget *parent)
    : QListView(parent),
      m_model(new TrailModel(this)),
      m_delegate(new TrailDelegate(*m_model, withTimes, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setBackgroundRole(QPalette::Window);
}

void TrailView::setItems(std::vector<TrailItem> items)
{
    int here = -1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].state == TrailItem::State::Here)
            here = static_cast<int>(i);
    }
    const int row = currentIndex().row();
    m_model->setItems(std::move(items));
    scheduleDelayedItemsLayout();
    if (hasFocus() && row >= 0 && row < m_model->rowCount()) // Somebody reads here.
        setCurrentIndex(m_model->index(row));
    else if (here >= 0)
        scrollTo(m_model->index(here), QAbstractItemView::EnsureVisible);
}

void TrailView::setNumbersOnly(bool only)
{
    m_delegate->setNumbersOnly(only);
    setVerticalScrollBarPolicy(only ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // It would cover the numbers.
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void TrailView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

/// No letter leads through the trail: whoever types means a note.
void TrailView::keyPressEvent(QKeyEvent *event)
{
    if (!event->text().isEmpty() && event->text().front().isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace helpdesk
