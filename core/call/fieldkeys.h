// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// The keys of fields that the program reads a meaning from. Others may be added to a procedure and are kept as they
/// are.
namespace helpdesk::fieldkey {

inline const QString callerName = QStringLiteral("caller_name");
inline const QString callerUnit = QStringLiteral("caller_unit");
inline const QString callerEmail = QStringLiteral("caller_email");
inline const QString callerPhone = QStringLiteral("caller_phone");
inline const QString callerExtension = QStringLiteral("caller_extension");
inline const QString callerStaff = QStringLiteral("caller_staff");
inline const QString satisfaction = QStringLiteral("satisfaction");
inline const QString ending = QStringLiteral("ending"); ///< How a lost call ended.
inline const QString service = QStringLiteral("service");
inline const QString requestType = QStringLiteral("request_type");
inline const QString detail = QStringLiteral("detail");
inline const QString solution = QStringLiteral("solution");
inline const QString urgency = QStringLiteral("urgency");
inline const QString affected = QStringLiteral("affected");
inline const QString affectedOf = QStringLiteral("affected_of");
inline const QString impact = QStringLiteral("impact");
inline const QString resolver = QStringLiteral("resolver");
inline const QString targetName = QStringLiteral("target_name");
inline const QString targetExtension = QStringLiteral("target_extension");
inline const QString authoriserName = QStringLiteral("authoriser_name");
inline const QString authoriserStaff = QStringLiteral("authoriser_staff");
inline const QString equipment = QStringLiteral("equipment"); ///< Inventory or serial number of what does not work.
inline const QString contactWay =
    QStringLiteral("contact_way"); ///< How to reach whoever has neither e-mail nor telephone.
inline const QString due = QStringLiteral("due");
inline const QString ticketQuery = QStringLiteral("ticket_query");
inline const QString calleeName = QStringLiteral("callee_name");
inline const QString calleePhone = QStringLiteral("callee_phone");
inline const QString calleePlace = QStringLiteral("callee_place");

/// What is typed into the note row stands under this key until it is a note.
inline const QString note = QStringLiteral("note");

/// The rating was asked for, and nothing was said.
inline const QString askedOnly = QStringLiteral("asked");

inline const QString yes = QStringLiteral("yes");
inline const QString no = QStringLiteral("no");

/// The endings of a lost call that nobody was there to be greeted in: silence, a wrong number.
inline const QString endedSilent = QStringLiteral("silent");
inline const QString endedWrongNumber = QStringLiteral("wrong-number");

/// The script of point 2 and that of point 7 of the protocol; the sentence of point 6.
inline const QString greetingScript = QStringLiteral("greeting");
inline const QString farewellScript = QStringLiteral("farewell");
inline const QString holdScript = QStringLiteral("hold");
/// The protocol's reason to hold one caller while another is answered.
inline const QString otherCallReason = QStringLiteral("other-call");

} // namespace helpdesk::fieldkey
