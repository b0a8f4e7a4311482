// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/organisation/organisation.h"

namespace helpdesk {

QString Organisation::spokenName() const
{
    if (!shortName.isEmpty())
        return shortName;
    return name == seedOrganisation ? seedShortName : name;
}

QString Organisation::spokenCentre() const
{
    return centreName.isEmpty() ? seedCentre : centreName;
}

} // namespace helpdesk
