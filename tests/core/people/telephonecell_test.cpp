// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/telephonecell.h"

#include "tests/support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

namespace {

QString said(const QString &cell)
{
    const TelephoneCell read = readTelephoneCell(cell);
    QStringList parts;
    for (const TelephoneCell::Number &number : read.numbers)
        parts += number.extension.isEmpty() ? number.phone : number.phone + u'x' + number.extension;
    for (const QString &extension : read.extensions)
        parts += u'x' + extension;
    if (!read.isWhole)
        parts += u"?"_s;
    return parts.join(u" | "_s);
}

} // namespace

TEST_CASE("telephones of office lists are read as people write them", "[people][telephone]")
{
    const std::pair<QString, QString> cells[] = {
        {u"722 123 4567, ext. 4021"_s, u"722 123 4567x4021"_s},
        {u"Ext: 4022"_s, u"x4022"_s},
        {u"4023"_s, u"x4023"_s},
        {u"722 123 4567 / 123 4568"_s, u"722 123 4567 | 722 123 4568"_s},
        {u"722 123 4567 y 722 123 4568"_s, u"722 123 4567 | 722 123 4568"_s},
        {u"Tel. 722 123 4567"_s, u"722 123 4567"_s},
        {u"TEL: (722) 123-45-67 EXT 4021"_s, u"(722) 123-45-67x4021"_s},
        {u"722 123 4567 (cel)"_s, u"722 123 4567"_s},
        {u"Cel. 722 123 4567; Oficina: 722 123 4568 ext 12"_s, u"722 123 4567 | 722 123 4568x12"_s},
        {u"S/N"_s, u""_s},
        {u"s/n"_s, u""_s},
        {u"No tiene"_s, u""_s},
        {u"-"_s, u""_s},
        {u"tel:+52-722-123-4567"_s, u"+52-722-123-4567"_s},
        {u"7225550148, 7225550149"_s, u"7225550148 | 7225550149"_s},
        {u"7225550148 7225550149"_s, u"7225550148 | 7225550149"_s},
        {u"722 555 0148\n722 555 0149"_s, u"722 555 0148 | 722 555 0149"_s},
        {u"722 555 0148 ::: 722 555 0149"_s, u"722 555 0148 | 722 555 0149"_s},
        {u"5512345679.0"_s, u"5512345679"_s},
        {u"4120.0"_s, u"x4120"_s},
        {u"722 123 4567 pedir a Lupita"_s, u"722 123 4567 | ?"_s},
        {u"722 123 4567 / 68"_s, u"722 123 4567 | ?"_s},
        {u"Fax 722 123 4567"_s, u"?"_s},
        {u"12"_s, u"?"_s},
        {u"911"_s, u"?"_s},
        {u"7.22555E+09"_s, u"?"_s},
        {u"pendiente"_s, u""_s},
        {u"722 123 4567 ext 4021 y 4022"_s, u"722 123 4567x4021 | x4022"_s},
        {u"Conmutador 722 123 4567 ext. 4021"_s, u"722 123 4567x4021"_s},
        {u"722 123 4567; ext. 4021"_s, u"722 123 4567x4021"_s},
        {u"4021, 4022"_s, u"x4021 | x4022"_s},
        {u"+1 (915) 555-0134"_s, u"+1 (915) 555-0134"_s},
        {u"123 4567"_s, u"123 4567"_s},
        {u"WhatsApp: 722 123 4567"_s, u"722 123 4567"_s},
        {u"(722) 123 4567 Ext.: 4021 y (722) 123 4568"_s, u"(722) 123 4567x4021 | (722) 123 4568"_s}};
    for (const auto &[cell, wanted] : cells) {
        INFO(cell.toStdString());
        CHECK(said(cell) == wanted);
    }
}
