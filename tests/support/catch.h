// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Catch2 with Qt's texts made readable. Every test includes this instead of Catch's own header.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators_all.hpp>
using Catch::Approx;
#else // Catch2 2, as Debian 12 has it.
#include <catch2/catch.hpp>
#endif

#include <string>

namespace Catch {

template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template<>
struct StringMaker<helpdesk::Error>
{
    static std::string convert(const helpdesk::Error &error)
    {
        return "Error " + std::to_string(static_cast<int>(error.code)) + ": " + error.detail.toStdString()
            + (error.missing.isEmpty() ? std::string()
                                       : " lacks " + error.missing.join(QStringLiteral(", ")).toStdString());
    }
};

template<typename T>
struct StringMaker<helpdesk::Result<T>>
{
    static std::string convert(const helpdesk::Result<T> &result)
    {
        return result.ok() ? std::string("ok") : StringMaker<helpdesk::Error>::convert(result.error());
    }
};

} // namespace Catch
