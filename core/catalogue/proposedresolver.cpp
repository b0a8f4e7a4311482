// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/proposedresolver.h"

#include "core/base/text.h"

namespace helpdesk {

QString proposedResolver(const Catalogue &catalogue, const QString &service, const std::vector<int> &open)
{
    const ResolverGroup *group = catalogue.groupOf(service);
    if (!group || group->people.empty())
        return {};
    const auto load = [&](std::size_t i) { return i < open.size() ? open[i] : 0; };
    std::size_t best = 0;
    for (std::size_t i = 1; i < group->people.size(); ++i) {
        const bool fewer = load(i) < load(best);
        const bool sameAndEarlier =
            load(i) == load(best) && foldedForSearch(group->people[i].name) < foldedForSearch(group->people[best].name);
        if (fewer || sameAndEarlier)
            best = i;
    }
    return group->people[best].id;
}

} // namespace helpdesk
