// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/definition/bundledtexts.h"

#include "core/storage/definition/definitionkinds.h"

#include <QFile>

#include <algorithm>
#include <utility>
#include <vector>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

QString resourceOf(DefinitionKind kind)
{
    return kind == DefinitionKind::Procedure ? u":/definitions/procedures/incoming-call.json"_s
        : kind == DefinitionKind::Protocol   ? u":/definitions/protocol/protocol.json"_s
                                             : u":/definitions/catalogue/catalogue.json"_s;
}

/// resources/shipped-definitions.txt, in its order.
const std::vector<std::pair<QString, QString>> &shippedHashes()
{
    static const auto read = [] {
        std::vector<std::pair<QString, QString>> lines;
        QFile file(u":/definitions/shipped-definitions.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList words = line.split(u' ');
            if (words.size() == 3 && !line.startsWith(u'#'))
                lines.emplace_back(words[0], words[2]);
        }
        return lines;
    }();
    return read;
}

} // namespace

QString bundledHash(DefinitionKind kind)
{
    const auto &lines = shippedHashes();
    const QString word = definitionKindWords.word(kind);
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [&](const auto &line) { return line.first == word; });
    return last == lines.rend() ? QString() : last->second;
}

Result<QByteArray> bundledBody(DefinitionKind kind)
{
    QFile file(resourceOf(kind));
    if (!file.open(QIODevice::ReadOnly))
        return {Error::Code::NotFound, u"definition of the program: "_s + file.fileName()};
    return file.readAll();
}

bool cameWithProgram(DefinitionKind kind, const QString &hash)
{
    const auto &lines = shippedHashes();
    return std::find(lines.begin(), lines.end(), std::pair(definitionKindWords.word(kind), hash)) != lines.end();
}

} // namespace helpdesk
