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
    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

struct ImpactEntry
{
    QString id;
    LocalText label;
    LocalText text;
    int upToPercent = 100; ///< Share of the users of the affected service, inclusive.
    friend bool operator==(const ImpactEntry &, const ImpactEntry &) = default;
};

/// Technical staff who solve tickets (resolutor, 002:73).
struct ResolverPerson
{
    QString id;
    QString name;
    QString email;
    friend bool operator==(const ResolverPerson &, const ResolverPerson &) = default;
};

struct ResolverGroup
{
    QString id;
    LocalText label;
    std::vector<ResolverPerson> people;
    std::vector<ResolverPerson> formerPeople; ///< Take nothing new; their names stay known.
    friend bool operator==(const ResolverGroup &, const ResolverGroup &) = default;
};

struct Service
{
    QString id;
    LocalText label;
    QString group;
    bool procedureB = false;    ///< Tickets of it go on to procedure B.
    bool asksEquipment = false; ///< Its requests are of a device: which one is asked.
    friend bool operator==(const Service &, const Service &) = default;
};

/// A telephone of the house: who answers it, and where it stands.
struct Extension
{
    QString number; ///< 1 to 8 digits.
    QString holder;
    QString place; ///< May be empty.
    friend bool operator==(const Extension &, const Extension &) = default;
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
    std::vector<Service> retiredServices; ///< Not offered any more; their names stay known.
    std::vector<ResolverGroup> groups;
    std::vector<Extension> extensions;

    /// Of those offered and those retired; null when unknown.
    [[nodiscard]] const Service *service(const QString &id) const;
    [[nodiscard]] const ResolverGroup *group(const QString &id) const;
    /// The group that solves tickets of a service; null when the service is unknown.
    [[nodiscard]] const ResolverGroup *groupOf(const QString &serviceId) const;
    /// The person, also one who has left a group; null when unknown.
    [[nodiscard]] const ResolverPerson *person(const QString &personId) const;
    [[nodiscard]] const CatalogueEntry *urgency(const QString &id) const;
    [[nodiscard]] const ImpactEntry *impact(const QString &id) const;

    /// 1 (first) to 5, or 0 when either is unknown.
    [[nodiscard]] int priority(const QString &urgencyId, const QString &impactId) const;

    /// The impact that \a affected of \a total users of the affected service mean.
    /// No proposal when the total is unknown (0), nobody is affected, or more are than there are.
    [[nodiscard]] std::optional<QString> impactOfShare(qint64 affected, qint64 total) const;

    void setPriority(const QString &urgencyId, const QString &impactId, int priority);
    /// Null when the number is nobody's.
    [[nodiscard]] const Extension *extension(const QString &number) const;

    friend bool operator==(const Catalogue &, const Catalogue &) = default;

private:
    struct Cell
    {
        QString urgency;
        QString impact;
        int priority = 0;
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    std::vector<Cell> m_matrix;
};

/// Reads the catalogue from JSON. Adds every fault to \a faults; null when one of them keeps it from being
/// understood. It is accepted only without any.
[[nodiscard]] std::shared_ptr<const Catalogue> readCatalogue(const QByteArray &body, std::vector<Fault> &faults);

/// The longest name of a service, a group or a person.
inline constexpr int longestCatalogueName = 120;

/// The catalogue as JSON. What \a base has beyond it (the source of an entry, keys of a later edition) is kept, entry
/// by entry. Faults point into the services in the order services, retiredServices, and into people likewise.
[[nodiscard]] QByteArray writeCatalogue(const Catalogue &catalogue, const QByteArray &base);

/// An id for a new entry, made from its name and unlike all of \a taken: "Redes y más" → "redes-y-mas",
/// "redes-y-mas-2".
[[nodiscard]] QString newEntryId(const QString &name, const QStringList &taken);

} // namespace helpdesk
