// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/mappanel.h"

#include "core/base/text.h"
#include "ui/call/frontcall.h"
#include "ui/call/mapitems.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

constexpr qreal arrow = 5;
constexpr qreal smallestScale = 0.92; ///< Smaller, its words cannot be read: then it is moved, not shrunk.

QPainterPath arrowAt(const QPointF &end, const QPointF &before)
{
    const QPointF way = end - before;
    const bool upright = std::abs(way.y()) > std::abs(way.x());
    const qreal sign = (upright ? way.y() : way.x()) > 0 ? 1 : -1;
    QPainterPath head;
    head.moveTo(end);
    head.lineTo(end + (upright ? QPointF(-arrow * 0.7, -arrow * sign) : QPointF(-arrow * sign, -arrow * 0.7)));
    head.lineTo(end + (upright ? QPointF(arrow * 0.7, -arrow * sign) : QPointF(-arrow * sign, arrow * 0.7)));
    head.closeSubpath();
    return head;
}

} // namespace

MapPanel::MapPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_edition(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)), m_ask(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_line(new QLineEdit(this)), m_back(new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), QStringLiteral("F4"), this)),
      m_scene(new QGraphicsScene(this)), m_view(new QGraphicsView(m_scene, this)), m_legend(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    m_line->setFixedSize(180, 34);
    m_line->setFont(typeface(14));
    m_line->installEventFilter(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_legend->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 8, 24, 8);
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addWidget(m_edition, 1);
    top->addWidget(m_ask);
    top->addWidget(m_line);
    top->addWidget(m_back);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 6, 24, 8);
    foot->addWidget(m_legend, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_view, 1);
    rows->addLayout(foot);
    connect(m_line, &QLineEdit::textChanged, this, &MapPanel::markWanted);
    connect(m_back, &KeyButton::clicked, this, &MapPanel::left);
    connect(&front.session(), &AgentSession::folded, this, [this] {
        if (isVisible())
            draw();
    });
    hide();
}

void MapPanel::retranslate()
{
    m_title->setText(tr("Map of the procedure"));
    m_ask->setText(tr("Go to operation"));
    m_line->setAccessibleName(tr("Operation: number or word"));
    m_line->setPlaceholderText(tr("number or word"));
    m_back->setWord(tr("Back to the card"));
    m_legend->setText(tr("Filled with a check: walked · thick frame: here · cut corners: decision · number in a square: user, in an oval: agent. "
                         "Enter jumps; what is left out is marked and nothing is lost."));
    if (isVisible())
        draw();
}

void MapPanel::open()
{
    m_line->clear();
    show();
    retranslate();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::draw()
{
    const bool low = m_front.session().folding().height;
    m_legend->setVisible(!low);
    m_edition->setVisible(!m_front.session().folding().words);
    m_view->setToolTip(low ? m_legend->text() : QString());
    m_scene->clear();
    m_boxes.clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const Procedure &procedure = *open->state.run().procedure();
    const Language screen = m_front.session().screen();
    m_edition->setText(QStringLiteral("%1 · %2").arg(procedure.document, procedure.edition));
    const ProcedureMap map = mapOf(procedure);
    m_scene->setSceneRect(QRectF(QPointF(0, 0), map.size));
    const auto lane = [&](qreal top, qreal bottom, Tone ground, const QString &word) {
        m_scene->addRect(QRectF(0, top, map.size.width(), bottom - top), QPen(Qt::NoPen), tone(palette(), ground))->setZValue(-2);
        auto *text = m_scene->addSimpleText(word, typeface(12, QFont::DemiBold));
        text->setBrush(tone(palette(), Tone::TextMuted));
        text->setPos(8, ground == Tone::Surface ? top + 2 : bottom - 20);
    };
    lane(0, map.laneLine, Tone::Surface, Words::of(Lane::User));
    lane(map.laneLine, map.size.height(), Tone::Window, Words::of(Lane::Agent));
    const auto &visits = open->state.run().visits();
    for (const MapBox &box : map.boxes) {
        const bool here = box.operation == open->state.operation().id;
        const bool walked = std::any_of(visits.begin(), visits.end(), [&](const Visit &v) { return v.operation == box.operation; });
        auto *item = new MapBoxItem(box, procedure.operation(box.operation)->title.in(screen),
                                    here ? MapBoxItem::State::Here : walked ? MapBoxItem::State::Walked : MapBoxItem::State::ToCome, palette());
        connect(item, &MapBoxItem::pressed, this, [this, item] { m_line->setText(item->operation()); });
        m_scene->addItem(item);
        m_boxes.push_back(item);
    }
    drawWays(map);
    markWanted();
    fit();
}

void MapPanel::drawWays(const ProcedureMap &map)
{
    const CallState &state = m_front.call()->state;
    const auto &visits = state.run().visits();
    const auto walked = [&](const MapWay &way) {
        for (std::size_t i = 1; i < visits.size(); ++i) {
            if (visits[i - 1].operation == way.from && visits[i].operation == way.to)
                return true;
        }
        return false;
    };
    std::vector<QRectF> used;
    for (const MapBox &box : map.boxes)
        used.push_back(box.place.adjusted(-2, -9, 2, 2));
    for (const MapWay &way : map.ways) {
        const bool lit = walked(way);
        const QColor ink = tone(palette(), lit ? Tone::Accent : Tone::Control);
        QPainterPath line(way.points.front());
        for (const QPointF &point : way.points)
            line.lineTo(point);
        m_scene->addPath(line, QPen(ink, lit ? 4 : 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin))->setZValue(lit ? 1 : 0);
        m_scene->addPath(arrowAt(way.points.back(), way.points[way.points.size() - 2]), QPen(Qt::NoPen), ink)->setZValue(3);
        const Answer *answer = way.answer.isEmpty() ? nullptr : state.run().procedure()->operation(way.from)->answer(way.answer);
        if (!answer || state.run().procedure()->operation(way.from)->answers.size() < 2)
            continue;
        // A word is left out where it would lie on another; the box's own tooltip and card have it.
        auto *word = new QGraphicsSimpleTextItem(QFontMetrics(typeface(10)).elidedText(answer->label.in(m_front.session().screen()), Qt::ElideRight, 96));
        word->setFont(typeface(10));
        word->setBrush(tone(palette(), Tone::TextMuted));
        const QPointF from = way.points.front();
        const bool down = way.points[1].y() > from.y();
        word->setPos(from + QPointF(3, way.points.size() == 2 && way.points[1].y() == from.y() ? -16 : down ? 3 : -19));
        const QRectF room = word->sceneBoundingRect();
        const bool collides = !m_scene->sceneRect().contains(room) || std::any_of(used.begin(), used.end(), [&](const QRectF &other) { return other.intersects(room); });
        if (collides) {
            delete word;
            continue;
        }
        used.push_back(room);
        word->setZValue(3);
        m_scene->addItem(word);
    }
}

void MapPanel::fit()
{
    m_view->setBackgroundBrush(tone(palette(), Tone::Window));
    if (m_scene->sceneRect().isEmpty())
        return;
    const QSizeF whole = m_scene->sceneRect().size();
    const QSize room = m_view->maximumViewportSize();
    const qreal fitting = std::min(room.width() / whole.width(), room.height() / whole.height());
    const qreal scale = std::max(fitting, smallestScale);
    m_view->setTransform(QTransform::fromScale(scale, scale));
    bringIntoSight();
}

/// What is typed, else where the call stands.
void MapPanel::bringIntoSight()
{
    const QString operation = wanted();
    for (const MapBoxItem *box : m_boxes) {
        if (operation.isEmpty() ? box->isHere() : box->operation() == operation)
            m_view->ensureVisible(box, 80, 24);
    }
}

/// The exact number, else the first operation whose number or title fits.
QString MapPanel::wanted() const
{
    const QString typed = foldedForSearch(m_line->text());
    if (typed.isEmpty())
        return {};
    QString first;
    for (const MapBoxItem *box : m_boxes) {
        const QString id = foldedForSearch(box->operation());
        if (id == typed)
            return box->operation();
        if (first.isEmpty() && (id.startsWith(typed) || foldedForSearch(box->title()).contains(typed)))
            first = box->operation();
    }
    return first;
}

void MapPanel::markWanted()
{
    const QString operation = wanted();
    for (MapBoxItem *box : m_boxes)
        box->setWanted(box->operation() == operation);
    bringIntoSight();
}

void MapPanel::take()
{
    if (const QString operation = wanted(); !operation.isEmpty())
        Q_EMIT chosen(operation);
}

bool MapPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        draw();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
