// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/catalogue.h"

#include <algorithm>

namespace helpdesk {

namespace {

template<typename Entry>
const Entry *byId(const std::vector<Entry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

const Service *Catalogue::service(const QString &serviceId) const
{
    const Service *offered = byId(services, serviceId);
    return offered ? offered : byId(retiredServices, serviceId);
}

const ResolverGroup *Catalogue::group(const QString &groupId) const
{
    return byId(groups, groupId);
}

const ResolverGroup *Catalogue::groupOf(const QString &serviceId) const
{
    const Service *found = service(serviceId);
    return found ? group(found->group) : nullptr;
}

const ResolverPerson *Catalogue::person(const QString &personId) const
{
    for (const ResolverGroup &one : groups) {
        if (const ResolverPerson *found = byId(one.people, personId))
            return found;
        if (const ResolverPerson *former = byId(one.formerPeople, personId))
            return former;
    }
    return nullptr;
}

const Extension *Catalogue::extension(const QString &number) const
{
    const auto found =
        std::find_if(extensions.begin(), extensions.end(), [&](const Extension &one) { return one.number == number; });
    return found == extensions.end() ? nullptr : &*found;
}

const CatalogueEntry *Catalogue::urgency(const QString &urgencyId) const
{
    return byId(urgencies, urgencyId);
}

const ImpactEntry *Catalogue::impact(const QString &impactId) const
{
    return byId(impacts, impactId);
}

void Catalogue::setPriority(const QString &urgencyId, const QString &impactId, int priority)
{
    m_matrix.push_back({urgencyId, impactId, priority});
}

int Catalogue::priority(const QString &urgencyId, const QString &impactId) const
{
    for (const Cell &cell : m_matrix) {
        if (cell.urgency == urgencyId && cell.impact == impactId)
            return cell.priority;
    }
    return 0;
}

std::optional<QString> Catalogue::impactOfShare(qint64 affected, qint64 total) const
{
    if (total <= 0 || affected <= 0 || affected > total)
        return std::nullopt;
    const ImpactEntry *smallest = nullptr;
    for (const ImpactEntry &entry : impacts) {
        if (100 * affected <= entry.upToPercent * total && (!smallest || entry.upToPercent < smallest->upToPercent))
            smallest = &entry;
    }
    if (!smallest)
        return std::nullopt;
    return smallest->id;
}

} // namespace helpdesk
