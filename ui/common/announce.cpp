// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/announce.h"

#include <QAccessible>
#include <QWidget>

namespace helpdesk {

namespace {

AnnouncementListener &listener()
{
    static AnnouncementListener one;
    return one;
}

} // namespace

void listenToAnnouncements(AnnouncementListener heard)
{
    listener() = std::move(heard);
}

void announce(QWidget *speaker, const QString &words, Urgency urgency)
{
    speaker->setAccessibleName(words); // Tells that it has changed.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(speaker, words);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(urgency)
#endif
    if (listener())
        listener()(words);
}

} // namespace helpdesk
