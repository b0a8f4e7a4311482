// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What nearly every file of core, and of what needs Qt Core alone, takes in: compiled once.
//
// A file still includes what it uses, as if this did not stand before it (tests/house/headers.py compiles each header
// alone). Nothing of storage is in here: the order inside core stays a matter of each file's own includes.

#include "core/base/localtext.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/call/callstate.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QObject>
#include <QRegularExpression>
#include <QSet>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>
