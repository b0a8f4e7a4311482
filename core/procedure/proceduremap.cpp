// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/proceduremap.h"

#include <algorithm>
#include <map>

namespace helpdesk {

namespace {

constexpr qreal boxWidth = 86;
constexpr qreal boxHeight = 56;
constexpr qreal step = 47;  ///< From one number to the next.
constexpr qreal aside = 14; ///< Before the first number: what has none stands further left, lines pass between.
constexpr qreal gap = 8;
constexpr qreal rowPitch = 73;
constexpr qreal margin = 24;
constexpr qreal track = 7;  ///< Between two lines that run side by side.
constexpr qreal gutter = 9; ///< Of a line that leaves a box at its side, from its border.

/// Where lines run that do not go straight from box to box.
enum class Corridor { Top, Middle, Bottom };

/// A way that needs a place in a corridor: from port to port along a track.
struct Run
{
    std::size_t way = 0;
    Corridor corridor = Corridor::Middle;
    qreal left = 0;
    qreal right = 0;
    QString to; ///< Ways to the same operation share their track.
    int track = 0;
};

class MapMaker
{
public:
    explicit MapMaker(const Procedure &procedure) : m_procedure(procedure) {}

    ProcedureMap make()
    {
        placeBoxes();
        listWays();
        giveTracks();
        settleHeights();
        drawWays();
        return std::move(m_map);
    }

private:
    /// Numbers from left to right; what has no number stands at the left, in rows of its own.
    void placeBoxes()
    {
        std::vector<std::pair<qreal, const Operation *>> wanted;
        qreal next = 0;
        for (const Operation &operation : m_procedure.operations) {
            bool isNumber = false;
            (void)operation.id.toInt(&isNumber);
            wanted.emplace_back(isNumber ? aside + next : 0.0, &operation);
            next += isNumber ? step : 0;
        }
        std::map<Lane, std::vector<std::vector<qreal>>> taken; // lane → row → left edges
        for (const auto &[x, operation] : wanted) {
            auto &rows = taken[operation->lane];
            std::size_t row = 0;
            const auto collides = [&](qreal left) { return left < x + boxWidth + gap && x < left + boxWidth + gap; };
            while (row < rows.size() && std::any_of(rows[row].begin(), rows[row].end(), collides))
                ++row;
            if (row == rows.size())
                rows.emplace_back();
            rows[row].push_back(x);
            m_rows[operation->lane] = std::max(m_rows[operation->lane], static_cast<int>(row) + 1);
            MapBox box;
            box.operation = operation->id;
            box.lane = operation->lane;
            box.decision = operation->answers.size() > 1;
            box.place = QRectF(margin + x, static_cast<qreal>(row), boxWidth,
                               boxHeight); // y: the row, until heights are known.
            m_map.boxes.push_back(box);
        }
    }

    [[nodiscard]] const MapBox &box(const QString &operation) const { return *m_map.box(operation); }

    void listWays()
    {
        for (const Operation &operation : m_procedure.operations) {
            const auto add = [&](const QString &to, const QString &answer) {
                const auto same = [&](const MapWay &w) { return w.from == operation.id && w.to == to; };
                if (to != operation.id && std::none_of(m_map.ways.begin(), m_map.ways.end(), same))
                    m_map.ways.push_back({operation.id, to, answer, {}});
            };
            if (!operation.next.isEmpty())
                add(operation.next, {});
            for (const Answer &answer : operation.answers)
                add(answer.to, answer.id);
        }
    }

    /// Neighbours of a row, or one above the other: no corridor is needed.
    [[nodiscard]] bool isBeside(const MapBox &a, const MapBox &b) const
    {
        return a.lane == b.lane && a.place.y() == b.place.y() && std::abs(a.place.x() - b.place.x()) < boxWidth + step;
    }
    [[nodiscard]] bool isAbove(const MapBox &a, const MapBox &b) const
    {
        const qreal overlap = boxWidth - std::abs(a.place.x() - b.place.x());
        return a.lane == b.lane && std::abs(a.place.y() - b.place.y()) == 1 && overlap > 12;
    }

    void giveTracks()
    {
        for (std::size_t i = 0; i < m_map.ways.size(); ++i) {
            const MapBox &from = box(m_map.ways[i].from);
            const MapBox &to = box(m_map.ways[i].to);
            if (isBeside(from, to) || isAbove(from, to))
                continue;
            Run run;
            run.way = i;
            run.corridor = from.lane != to.lane ? Corridor::Middle
                : from.lane == Lane::User       ? Corridor::Top
                                                : Corridor::Bottom;
            run.left = std::min(from.place.left(), to.place.left()) - gutter;
            run.right = std::max(from.place.right(), to.place.right()) + gutter;
            run.to = m_map.ways[i].to;
            m_runs.push_back(run);
        }
        // Short ones nearest to the boxes: fewer lines are crossed.
        std::stable_sort(m_runs.begin(), m_runs.end(),
                         [](const Run &a, const Run &b) { return a.right - a.left < b.right - b.left; });
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            Run &run = m_runs[i];
            const auto clashes = [&](int wanted) {
                return std::any_of(m_runs.begin(), m_runs.begin() + static_cast<std::ptrdiff_t>(i),
                                   [&](const Run &other) {
                                       return other.corridor == run.corridor && other.track == wanted
                                           && other.to != run.to && other.left < run.right && run.left < other.right;
                                   });
            };
            while (clashes(run.track))
                ++run.track;
            int &tracks = m_tracks[run.corridor];
            tracks = std::max(tracks, run.track + 1);
        }
    }

    [[nodiscard]] qreal heightOf(Corridor corridor) const
    {
        const auto found = m_tracks.find(corridor);
        return 20 + track * (found == m_tracks.end() ? 0 : found->second);
    }

    void settleHeights()
    {
        const int userRows = std::max(1, m_rows[Lane::User]);
        const int agentRows = std::max(1, m_rows[Lane::Agent]);
        m_userBottom = heightOf(Corridor::Top) + (userRows - 1) * rowPitch + boxHeight;
        m_agentTop = m_userBottom + heightOf(Corridor::Middle);
        m_agentBottom = m_agentTop + (agentRows - 1) * rowPitch + boxHeight;
        qreal right = 0;
        for (MapBox &placed : m_map.boxes) {
            const qreal row = placed.place.y();
            const qreal top =
                placed.lane == Lane::User ? m_userBottom - boxHeight - row * rowPitch : m_agentTop + row * rowPitch;
            placed.place.moveTop(top);
            right = std::max(right, placed.place.right());
        }
        m_map.laneLine = (m_userBottom + m_agentTop) / 2;
        m_map.size = QSizeF(right + margin, m_agentBottom + heightOf(Corridor::Bottom));
    }

    [[nodiscard]] qreal yOf(const Run &run) const
    {
        const qreal along = 10 + track * run.track;
        switch (run.corridor) {
        case Corridor::Top:
            return m_userBottom - boxHeight - (m_rows.at(Lane::User) - 1) * rowPitch - along;
        case Corridor::Middle:
            return m_userBottom + along;
        case Corridor::Bottom:
            break;
        }
        return m_agentBottom + along;
    }

    /// Whether a line at \a x can go up or down from the middle of \a from to \a y without touching another box.
    [[nodiscard]] bool isFree(const MapBox &from, qreal x, qreal y) const
    {
        const QRectF line(x - 2, std::min(y, from.place.center().y()), 4, std::abs(y - from.place.center().y()));
        return std::none_of(m_map.boxes.begin(), m_map.boxes.end(), [&](const MapBox &other) {
            return other.operation != from.operation && other.place.intersects(line);
        });
    }

    /// The points from the border of \a from to the track at \a y, past every other box: from its edge below or above,
    /// the place nearest to where such lines use to leave or arrive; where boxes stand all along, from its side.
    [[nodiscard]] std::vector<QPointF> branchOf(const MapBox &from, qreal y, bool leaves) const
    {
        const QRectF &place = from.place;
        const qreal wanted = place.left() + (leaves ? 0.62 : 0.38) * boxWidth;
        const qreal edge = y < place.center().y() ? place.top() : place.bottom();
        for (qreal away = 0; away < boxWidth; away += 1) {
            for (const qreal x : {wanted + away, wanted - away}) {
                if (x > place.left() + 8 && x < place.right() - 8 && isFree(from, x, y))
                    return {{x, edge}, {x, y}};
            }
        }
        const bool right =
            isFree(from, place.right() + gutter, y) && (leaves || !isFree(from, place.left() - gutter, y));
        const qreal x = right ? place.right() + gutter : place.left() - gutter;
        return {{right ? place.right() : place.left(), place.center().y()}, {x, place.center().y()}, {x, y}};
    }

    void drawWays()
    {
        for (MapWay &way : m_map.ways) {
            const QRectF a = box(way.from).place;
            const QRectF b = box(way.to).place;
            if (box(way.from).lane != box(way.to).lane)
                continue;
            if (a.top() == b.top() && std::abs(a.x() - b.x()) < boxWidth + step) {
                const bool right = a.x() < b.x();
                way.points = {{right ? a.right() : a.left(), a.center().y()},
                              {right ? b.left() : b.right(), b.center().y()}};
            } else if (std::abs(std::abs(a.top() - b.top()) - rowPitch) < 1
                       && boxWidth - std::abs(a.x() - b.x()) > 12) {
                const qreal x = (std::max(a.left(), b.left()) + std::min(a.right(), b.right())) / 2;
                const bool down = a.top() < b.top();
                way.points = {{x, down ? a.bottom() : a.top()}, {x, down ? b.top() : b.bottom()}};
            }
        }
        for (const Run &run : m_runs) {
            MapWay &way = m_map.ways[run.way];
            const qreal y = yOf(run);
            way.points = branchOf(box(way.from), y, true);
            const std::vector<QPointF> in = branchOf(box(way.to), y, false);
            way.points.insert(way.points.end(), in.rbegin(), in.rend());
        }
    }

    const Procedure &m_procedure;
    ProcedureMap m_map;
    std::vector<Run> m_runs;
    std::map<Lane, int> m_rows;
    std::map<Corridor, int> m_tracks;
    qreal m_userBottom = 0;
    qreal m_agentTop = 0;
    qreal m_agentBottom = 0;
};

} // namespace

const MapBox *ProcedureMap::box(const QString &operation) const
{
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const MapBox &b) { return b.operation == operation; });
    return found == boxes.end() ? nullptr : &*found;
}

ProcedureMap mapOf(const Procedure &procedure)
{
    return MapMaker(procedure).make();
}

} // namespace helpdesk
