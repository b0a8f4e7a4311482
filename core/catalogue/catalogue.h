// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/localtext.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

/// A choice of the catalogue with its definition: a kind of request, an urgency.
struct CatalogueEntry
{
    QString id;
    LocalText label;
    LocalText text;
};

struct ImpactEntry
{
    QString id;
    LocalText label;
    LocalText text;
    int upToPercent = 100; ///< Share of the users of the affected service, inclusive.
};

/// Technical staff who solve tickets (resolutor, 002:73).
struct ResolverPerson
{
    QString id;
    QString name;
    QString email;
};

struct ResolverGroup
{
    QString id;
    LocalText label;
    std::vector<ResolverPerson> people;
};

struct Service
{
    QString id;
    LocalText label;
    QString group;
    bool procedureB = false; ///< Tickets of it go on to procedure B.
};

/// Services, resolver groups, urgencies, impacts and the priority derived from them. Immutable once read.
class Catalogue
{
public:
    QString id;
    QString edition;
    std::vector<CatalogueEntry> requestTypes;
    std::vector<CatalogueEntry> urgencies;
    std::vector<ImpactEntry> impacts; ///< Greatest share first.
    std::vector<Service> services;
    std::vector<ResolverGroup> groups;

    [[nodiscard]] const Service *service(const QString &id) const;
    [[nodiscard]] const ResolverGroup *group(const QString &id) const;
    /// The group that solves tickets of a service; null when the service is unknown.
    [[nodiscard]] const ResolverGroup *groupOf(const QString &serviceId) const;
    /// The person and the group they belong to; null when unknown.
    [[nodiscard]] const ResolverPerson *person(const QString &personId) const;
    [[nodiscard]] const CatalogueEntry *urgency(const QString &id) const;
    [[nodiscard]] const ImpactEntry *impact(const QString &id) const;

    /// 1 (first) to 5, or 0 when either is unknown.
    [[nodiscard]] int priority(const QString &urgencyId, const QString &impactId) const;

    /// The impact that \a affected of \a total users of the affected service mean.
    /// No proposal when the total is unknown (0), nobody is affected, or more are than there are.
    [[nodiscard]] std::optional<QString> impactOfShare(qint64 affected, qint64 total) const;

    void setPriority(const QString &urgencyId, const QString &impactId, int priority);

private:
    struct Cell
    {
        QString urgency;
        QString impact;
        int priority = 0;
    };
    std::vector<Cell> m_matrix;
};

/// Reads the catalogue from JSON. Adds every fault to \a faults; returns it only when there is none.
[[nodiscard]] std::shared_ptr<const Catalogue> readCatalogue(const QByteArray &body, std::vector<Fault> &faults);

} // namespace helpdesk
