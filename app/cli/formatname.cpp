// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/formatname.h"

#include "app/cli/commandtext.h"

#include <QFileInfo>

namespace helpdesk::cli {

namespace {

/// Formats that some command writes: a name that ends in another one of them says that it is expected.
const QStringList everyFormat{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("pdf"),
                              QStringLiteral("xlsx")};

} // namespace

Result<QString> formatNameOf(const QString &format, const QString &output, const QStringList &known)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (format.isEmpty() && (output.isEmpty() || known.contains(ending)))
        return ending;
    if (format.isEmpty())
        return {Error::Code::InvalidInput,
                CommandText::tr("the name %1 does not say in which format; there are: %2")
                    .arg(output, known.join(QStringLiteral(", ")))};
    if (!known.contains(format))
        return {Error::Code::InvalidInput, CommandText::tr("there is no --format %1 here").arg(format)};
    if (format != ending && everyFormat.contains(ending))
        return {Error::Code::InvalidInput, CommandText::tr("--format %1 contradicts the name %2").arg(format, output)};
    return format;
}

} // namespace helpdesk::cli
