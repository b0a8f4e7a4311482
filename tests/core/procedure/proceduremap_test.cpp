// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/proceduremap.h"

#include "tests/support/catch.h"
#include "tests/support/memorystore.h"

#include <QSet>

using namespace helpdesk;

TEST_CASE("the map has every operation in its lane, by number from left to right, and no two on one place", "[map]")
{
    const auto definitions = test::repositoryDefinitions();
    const Procedure &procedure = *definitions->procedure;
    const ProcedureMap map = mapOf(procedure);
    REQUIRE(map.boxes.size() == procedure.operations.size());
    const QRectF whole(QPointF(0, 0), map.size);
    qreal last = -1;
    for (const MapBox &box : map.boxes) {
        INFO(box.operation.toStdString());
        CHECK(whole.contains(box.place));
        CHECK((box.place.bottom() < map.laneLine) == (box.lane == Lane::User));
        CHECK(box.lane == procedure.operation(box.operation)->lane);
        for (const MapBox &other : map.boxes)
            CHECK((&other == &box || !other.place.intersects(box.place)));
        bool isNumber = false;
        (void)box.operation.toInt(&isNumber);
        if (isNumber) {
            CHECK(box.place.x() > last);
            last = box.place.x();
        }
    }
    CHECK(map.size.width() <= 1280);
    CHECK(map.size.height() <= 560);
}

TEST_CASE("no line of the map passes under a box", "[map]")
{
    const auto definitions = test::repositoryDefinitions();
    const ProcedureMap map = mapOf(*definitions->procedure);
    for (const MapWay &way : map.ways) {
        for (std::size_t i = 1; i < way.points.size(); ++i) {
            const QRectF line = QRectF(way.points[i - 1], way.points[i]).normalized().adjusted(-1, -1, 1, 1);
            for (const MapBox &box : map.boxes) {
                INFO(way.from.toStdString()
                     << " to " << way.to.toStdString() << " and " << box.operation.toStdString());
                CHECK((box.operation == way.from || box.operation == way.to || !box.place.intersects(line)));
            }
        }
    }
}

TEST_CASE("every way of the procedure is a line of right angles from the one box to the other", "[map]")
{
    const auto definitions = test::repositoryDefinitions();
    const Procedure &procedure = *definitions->procedure;
    const ProcedureMap map = mapOf(procedure);
    QSet<QString> drawn;
    for (const MapWay &way : map.ways) {
        INFO(way.from.toStdString() << " to " << way.to.toStdString());
        drawn.insert(way.from + QLatin1Char('>') + way.to);
        REQUIRE(way.points.size() >= 2);
        const QRectF from = map.box(way.from)->place.adjusted(-1, -1, 1, 1);
        const QRectF to = map.box(way.to)->place.adjusted(-1, -1, 1, 1);
        CHECK(from.contains(way.points.front()));
        CHECK(to.contains(way.points.back()));
        for (std::size_t i = 1; i < way.points.size(); ++i)
            CHECK((way.points[i].x() == way.points[i - 1].x() || way.points[i].y() == way.points[i - 1].y()));
    }
    for (const Operation &operation : procedure.operations) {
        if (!operation.next.isEmpty())
            CHECK(drawn.contains(operation.id + QLatin1Char('>') + operation.next));
        for (const Answer &answer : operation.answers) {
            if (answer.to != operation.id)
                CHECK(drawn.contains(operation.id + QLatin1Char('>') + answer.to));
        }
    }
}
