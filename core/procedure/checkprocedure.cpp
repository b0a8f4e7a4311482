// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/procedure/readprocedure.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

/// The procedure as a graph, with the JSON pointers to name the places.
class Graph
{
public:
    Graph(const Procedure &procedure, std::vector<Fault> &faults) : m_procedure(procedure), m_faults(faults)
    {
        for (std::size_t i = 0; i < procedure.operations.size(); ++i) {
            if (m_index.contains(procedure.operations[i].id))
                refuse(Fault::Kind::DoubleId, i, QStringLiteral("/id"), procedure.operations[i].id);
            m_index.insert(procedure.operations[i].id, i);
        }
        m_next.resize(procedure.operations.size());
        for (std::size_t i = 0; i < procedure.operations.size(); ++i)
            readEdges(i);
    }

    void checkStart() const
    {
        if (!m_index.contains(m_procedure.start))
            m_faults.push_back({Fault::Kind::NoSuchOperation, QStringLiteral("/start"), m_procedure.start});
    }

    void checkEnds()
    {
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            const bool ends = operation(i).effect == Effect::Register;
            if (ends && !m_ends.empty())
                refuse(Fault::Kind::SeveralEnds, i, QStringLiteral("/effect"), operation(i).id);
            if (ends)
                m_ends.push_back(i);
            if (ends && !m_next[i].empty())
                refuse(Fault::Kind::EndGoesOn, i, {}, operation(i).id);
            if (!ends && operation(i).next.isEmpty() && operation(i).answers.empty())
                refuse(Fault::Kind::NoWayOn, i, {}, operation(i).id);
        }
        if (m_ends.empty())
            m_faults.push_back({Fault::Kind::NoEnd, QStringLiteral("/operations"), m_procedure.id});
    }

    void checkReach() const
    {
        std::vector<std::vector<std::size_t>> back(m_next.size());
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            for (const std::size_t to : m_next[i])
                back[to].push_back(i);
        }
        const auto fromStart = reached(m_next, {m_index.value(m_procedure.start, 0)});
        const auto toEnd = reached(back, m_ends);
        for (std::size_t i = 0; i < m_next.size(); ++i) {
            if (!fromStart[i])
                refuse(Fault::Kind::NotReachable, i, {}, operation(i).id);
            if (!m_ends.empty() && !toEnd[i])
                refuse(Fault::Kind::NoWayToEnd, i, {}, operation(i).id);
        }
    }

    /// The fields offered on every path that reaches an operation, its own included (a fixpoint over intersections).
    void checkRequirements() const
    {
        QSet<QString> all;
        for (const Operation &one : m_procedure.operations) {
            for (const Field &field : one.fields)
                all.insert(field.key);
        }
        const std::size_t start = m_index.value(m_procedure.start, 0);
        std::vector<QSet<QString>> before(m_next.size(), all);
        before[start].clear();
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t i = 0; i < m_next.size(); ++i) {
                const QSet<QString> after = before[i] | own(i);
                for (const std::size_t to : m_next[i]) {
                    const QSet<QString> narrowed = before[to] & after;
                    if (to != start && narrowed.size() != before[to].size()) {
                        before[to] = narrowed;
                        changed = true;
                    }
                }
            }
        }
        for (std::size_t i = 0; i < m_next.size(); ++i)
            checkOffered(i, before[i] | own(i), all);
    }

    void checkFields() const
    {
        QHash<QString, const Field *> first;
        for (std::size_t i = 0; i < m_procedure.operations.size(); ++i) {
            for (std::size_t f = 0; f < operation(i).fields.size(); ++f) {
                const Field &field = operation(i).fields[f];
                const Field *known = first.value(field.key, nullptr);
                if (known
                    && (known->type != field.type || known->scope != field.scope
                        || known->noneAllowed != field.noneAllowed))
                    refuse(Fault::Kind::FieldDiffers, i, QStringLiteral("/fields/%1").arg(f), field.key);
                first.insert(field.key, known ? known : &field);
            }
        }
        for (std::size_t i = 0; i < m_procedure.operations.size(); ++i) {
            for (std::size_t s = 0; s < operation(i).say.size(); ++s) {
                for (const QString &key : operation(i).say[s].has + operation(i).say[s].lacks) {
                    if (!first.contains(key))
                        refuse(Fault::Kind::NoSuchField, i, QStringLiteral("/say/%1").arg(s), key);
                }
            }
        }
    }

private:
    using Reach = std::vector<bool>;

    const Operation &operation(std::size_t i) const { return m_procedure.operations[i]; }

    void refuse(Fault::Kind kind, std::size_t i, const QString &place, const QString &subject) const
    {
        m_faults.push_back({kind, QStringLiteral("/operations/%1").arg(i) + place, subject});
    }

    void readEdges(std::size_t i)
    {
        const auto add = [&](const QString &target, const QString &place) {
            const auto found = m_index.constFind(target);
            if (found == m_index.constEnd())
                refuse(Fault::Kind::NoSuchOperation, i, place, target);
            else
                m_next[i].push_back(*found);
        };
        if (!operation(i).next.isEmpty())
            add(operation(i).next, QStringLiteral("/next"));
        for (std::size_t a = 0; a < operation(i).answers.size(); ++a)
            addAnswer(i, operation(i).answers[a], QStringLiteral("/answers/%1").arg(a), add);
    }

    /// What is passed on the way leads where the answer does: it must be a user's, and lead there by itself too.
    template<typename Add>
    void addAnswer(std::size_t i, const Answer &answer, const QString &place, const Add &add)
    {
        add(answer.to, place + QStringLiteral("/to"));
        if (answer.via.isEmpty())
            return;
        add(answer.via, place + QStringLiteral("/via"));
        const Operation *passed = m_procedure.operation(answer.via);
        const bool leadsThere = passed && passed->lane == Lane::User
            && (passed->next == answer.to
                || std::any_of(passed->answers.begin(), passed->answers.end(),
                               [&](const Answer &own) { return own.to == answer.to; }));
        if (passed && !leadsThere)
            refuse(Fault::Kind::NoWayOn, i, place + QStringLiteral("/via"), answer.via);
    }

    static Reach reached(const std::vector<std::vector<std::size_t>> &edges, std::vector<std::size_t> open)
    {
        Reach seen(edges.size(), false);
        while (!open.empty()) {
            const std::size_t i = open.back();
            open.pop_back();
            if (i >= edges.size() || seen[i])
                continue;
            seen[i] = true;
            open.insert(open.end(), edges[i].begin(), edges[i].end());
        }
        return seen;
    }

    QSet<QString> own(std::size_t i) const
    {
        QSet<QString> keys;
        for (const Field &field : operation(i).fields)
            keys.insert(field.key);
        return keys;
    }

    void checkOffered(std::size_t i, const QSet<QString> &offered, const QSet<QString> &all) const
    {
        const QStringList &needs = operation(i).needs;
        for (qsizetype n = 0; n < needs.size(); ++n) {
            const QString place = QStringLiteral("/requires/%1").arg(n);
            if (needs[n] == dgseiCheckFact) {
                if (!offered.contains(QStringLiteral("caller_staff"))
                    || !offered.contains(QStringLiteral("authoriser_name")))
                    refuse(Fault::Kind::RequirementNotOffered, i, place, needs[n]);
            } else if (!all.contains(needs[n])) {
                refuse(Fault::Kind::NoSuchField, i, place, needs[n]);
            } else if (!offered.contains(needs[n])) {
                refuse(Fault::Kind::RequirementNotOffered, i, place, needs[n]);
            }
        }
    }

    const Procedure &m_procedure;
    std::vector<Fault> &m_faults;
    QHash<QString, std::size_t> m_index;
    std::vector<std::vector<std::size_t>> m_next;
    std::vector<std::size_t> m_ends;
};

} // namespace

void checkProcedure(const Procedure &procedure, std::vector<Fault> &faults)
{
    if (procedure.operations.empty()) {
        faults.push_back({Fault::Kind::NoEnd, QStringLiteral("/operations"), procedure.id});
        return;
    }
    const std::size_t before = faults.size();
    Graph graph(procedure, faults);
    graph.checkStart();
    graph.checkEnds();
    graph.checkFields();
    if (faults.size() != before)
        return; // Reach means nothing while targets are missing.
    graph.checkReach();
    graph.checkRequirements();
}

} // namespace helpdesk
