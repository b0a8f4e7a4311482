// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/map/mapscene.h"

#include "ui/call/map/mapitems.h"
#include "ui/common/agentsession.h"
#include "ui/common/tones.h"
#include "ui/common/type.h"
#include "ui/print/papertext.h"
#include "ui/print/recordpaper.h"
#include "ui/text/words.h"

#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace helpdesk {

namespace {

constexpr qreal arrow = 5;

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

void MapScene::drawLanes(QGraphicsScene &scene, const ProcedureMap &map, const QPalette &palette)
{
    const auto lane = [&](qreal top, qreal bottom, Tone ground, const QString &word) {
        scene.addRect(QRectF(0, top, map.size.width(), bottom - top), QPen(Qt::NoPen), tone(palette, ground))
            ->setZValue(-2);
        auto *text = scene.addSimpleText(word, typeface(12, QFont::DemiBold));
        text->setBrush(tone(palette, Tone::TextMuted));
        text->setPos(8, ground == Tone::Surface ? top + 2 : bottom - 20);
    };
    lane(0, map.laneLine, Tone::Surface, Words::of(Lane::User));
    lane(map.laneLine, map.size.height(), Tone::Window, Words::of(Lane::Agent));
}

std::vector<MapBoxItem *> MapScene::draw(QGraphicsScene &scene, const CallState &state, Language screen,
                                         const QPalette &palette)
{
    const Procedure &procedure = *state.run().procedure();
    const ProcedureMap map = mapOf(procedure);
    scene.setSceneRect(QRectF(QPointF(0, 0), map.size));
    drawLanes(scene, map, palette);
    const auto &visits = state.run().visits();
    std::vector<MapBoxItem *> boxes;
    for (const MapBox &box : map.boxes) {
        const bool here = box.operation == state.operation().id;
        const bool walked =
            std::any_of(visits.begin(), visits.end(), [&](const Visit &v) { return v.operation == box.operation; });
        auto *item = new MapBoxItem(box, procedure.operation(box.operation)->title.in(screen),
                                    here         ? MapBoxItem::State::Here
                                        : walked ? MapBoxItem::State::Walked
                                                 : MapBoxItem::State::ToCome,
                                    palette);
        scene.addItem(item);
        boxes.push_back(item);
    }
    drawWays(scene, map, state, screen, palette);
    return boxes;
}

void MapScene::drawWays(QGraphicsScene &scene, const ProcedureMap &map, const CallState &state, Language screen,
                        const QPalette &palette)
{
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
        const QColor ink = tone(palette, lit ? Tone::Accent : Tone::Control);
        QPainterPath line(way.points.front());
        for (const QPointF &point : way.points)
            line.lineTo(point);
        scene.addPath(line, QPen(ink, lit ? 4 : 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin))
            ->setZValue(lit ? 1 : 0);
        scene.addPath(arrowAt(way.points.back(), way.points[way.points.size() - 2]), QPen(Qt::NoPen), ink)
            ->setZValue(3);
        const Answer *answer =
            way.answer.isEmpty() ? nullptr : state.run().procedure()->operation(way.from)->answer(way.answer);
        if (!answer || state.run().procedure()->operation(way.from)->answers.size() < 2)
            continue;
        // A word is left out where it would lie on another; the box's own tooltip and card have it.
        auto *word = new QGraphicsSimpleTextItem(
            QFontMetrics(typeface(10)).elidedText(answer->label.in(screen), Qt::ElideRight, 96));
        word->setFont(typeface(10));
        word->setBrush(tone(palette, Tone::TextMuted));
        const QPointF from = way.points.front();
        const bool down = way.points[1].y() > from.y();
        word->setPos(from + QPointF(3, way.points.size() == 2 && way.points[1].y() == from.y() ? -16 : down ? 3 : -19));
        const QRectF room = word->sceneBoundingRect();
        const bool collides = !scene.sceneRect().contains(room)
            || std::any_of(used.begin(), used.end(), [&](const QRectF &other) { return other.intersects(room); });
        if (collides) {
            delete word;
            continue;
        }
        used.push_back(room);
        // Lines that cross a word pass behind it.
        scene
            .addRect(room, QPen(Qt::NoPen),
                     tone(palette, room.center().y() < map.laneLine ? Tone::Surface : Tone::Window))
            ->setZValue(2.5);
        word->setZValue(3);
        scene.addItem(word);
    }
}

QString MapScene::legend()
{
    return tr("Filled with a check: walked · thick frame: here · cut corners: decision · number in a square: user, in "
              "an oval: agent.");
}

PaperDocument MapScene::documentOf(const CallState &state, const AgentSession &session, qint64 nowMs)
{
    using paper::point;
    auto scene = std::make_shared<QGraphicsScene>();
    draw(*scene, state, session.screen(), consolePalette(Scheme::Light));
    const Procedure &procedure = *state.run().procedure();
    PaperDocument document;
    document.title = tr("Map of the procedure");
    document.side = PaperDocument::Side::Across;
    document.head.issuer = session.organisation().name;
    document.head.subject = procedure.title.in(session.screen());
    document.head.facts = {{tr("Code:"), procedure.document}, {tr("Edition:"), procedure.edition}};
    document.foot = RecordPaper::footOf(session.account().name, nowMs);
    document.blocks.push_back(
        std::make_unique<PaperText>(document.title, PaperFace{13.5, QFont::DemiBold}, 0, 8 * point));
    document.blocks.push_back(std::make_unique<PaperDrawing>(
        scene->sceneRect().size(), 400 * point, [scene](QPainter &painter, const QRectF &place) {
            scene->render(&painter, place, scene->sceneRect(), Qt::IgnoreAspectRatio);
        }));
    document.blocks.push_back(std::make_unique<PaperText>(legend(), PaperFace{7.5}, 6 * point));
    return document;
}

} // namespace helpdesk
