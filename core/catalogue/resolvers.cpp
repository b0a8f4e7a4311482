// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/resolvers.h"

#include <algorithm>

namespace helpdesk {

bool hasNoResolver(const Catalogue &catalogue)
{
    return std::all_of(catalogue.groups.begin(), catalogue.groups.end(),
                       [](const ResolverGroup &group) { return group.people.empty(); });
}

Catalogue withFirstResolver(Catalogue catalogue, const QString &name)
{
    QStringList taken;
    for (const ResolverGroup &group : catalogue.groups) {
        for (const auto *people : {&group.people, &group.formerPeople}) {
            for (const ResolverPerson &person : *people)
                taken.append(person.id);
        }
    }
    const ResolverPerson first{newEntryId(QStringLiteral("resolver"), taken), name.simplified(), {}};
    for (ResolverGroup &group : catalogue.groups) {
        if (group.people.empty())
            group.people.push_back(first);
    }
    return catalogue;
}

} // namespace helpdesk
