// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/people/peopleforms.h"

#include <QStringList>

namespace helpdesk::test {

using namespace Qt::StringLiterals;

QString PeopleForms::digits(int count, int from)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + (i == 0 ? from + below(10 - from) : below(10)));
    return digits;
}

PeopleForms::Number PeopleForms::number()
{
    static const QStringList countries{u"1"_s, u"34"_s, u"44"_s, u"47"_s, u"49"_s, u"502"_s, u"54"_s, u"57"_s, u"7"_s};
    Number made{u"52"_s, digits(10, 2), {}};
    if (below(5) == 0) {
        made.country = countries.at(below(static_cast<int>(countries.size())));
        made.national = digits(made.country == u"1"_s ? 10 : 8 + below(3), 2);
    }
    if (below(3) == 0)
        made.extension = digits(3 + below(3), 1);
    return made;
}

PeopleForms::Number PeopleForms::neighbour(const Number &number)
{
    Number other = number;
    const int at = 1 + below(static_cast<int>(number.national.size()) - 1);
    switch (below(4)) {
    case 0:
        other.national[at] = QChar(u'0' + (number.national.at(at).digitValue() + 1 + below(9)) % 10);
        break;
    case 1:
        if (at > 1 && number.national.at(at) != number.national.at(at - 1)) {
            other.national[at] = number.national.at(at - 1);
            other.national[at - 1] = number.national.at(at);
            break;
        }
        [[fallthrough]];
    case 2:
        other.country = number.country == u"52"_s ? u"1"_s : u"52"_s;
        if (other.national.size() != 10)
            other.national = digits(10, 2);
        break;
    default:
        other.national = number.national.mid(1) + number.national.left(1); // A digit lost in front, one more behind.
        if (other.national.front() < u'2')
            other.national.front() = u'9';
        break;
    }
    return other == number ? Number{u"52"_s, u"2"_s + digits(9), {}} : other;
}

QString PeopleForms::grouped(const QString &digits)
{
    static const QStringList blanks{u" "_s,      u"-"_s,      u"."_s,   u"\u00a0"_s,
                                    u"\u2011"_s, u"\u2013"_s, u" - "_s, u"\u2009"_s};
    static const QList<QList<int>> cuts{{3, 3, 4},    {2, 4, 4}, {3, 7}, {2, 2, 2, 2, 2},
                                        {3, 3, 2, 2}, {10},      {5, 5}, {6, 4}};
    const QString blank = blanks.at(below(static_cast<int>(blanks.size())));
    const QList<int> &cut = cuts.at(below(static_cast<int>(cuts.size())));
    QString text;
    int at = 0;
    for (const int length : cut) {
        if (at >= digits.size())
            break;
        QString group = digits.mid(at, length);
        if (at == 0 && length < digits.size() && below(4) == 0)
            group = u'(' + group + u')';
        text += (at == 0 ? QString() : blank) + group;
        at += length;
    }
    return at < digits.size() ? text + blank + digits.mid(at) : text;
}

QString PeopleForms::withMarks(QString text)
{
    static const QStringList marks{u"\u202a"_s, u"\u202c"_s, u"\u200e"_s, u"\u2066"_s,
                                   u"\ufeff"_s, u"\u200b"_s, u"\u00ad"_s, u"\u2060"_s};
    for (int i = below(3); i > 0; --i)
        text.insert(below(static_cast<int>(text.size()) + 1), marks.at(below(static_cast<int>(marks.size()))));
    return text;
}

QString PeopleForms::mexican(const Number &number)
{
    static const QStringList before{u""_s,       u""_s,        u"+52 "_s,    u"+52"_s,  u"0052 "_s,  u"52 "_s,
                                    u"01 "_s,    u"01"_s,      u"044 "_s,    u"045 "_s, u"+52 1 "_s, u"+521"_s,
                                    u"(+52) "_s, u"011 52 "_s, u"+52 01 "_s, u"+52-"_s};
    return before.at(below(static_cast<int>(before.size()))) + grouped(number.national);
}

QString PeopleForms::withExtension(const QString &text, const QString &extension)
{
    static const QStringList signs{u" ext. "_s,      u" ext "_s,  u" x"_s,      u"#"_s,
                                   u";ext="_s,       u"p"_s,      u", ext. "_s, u" Ext: "_s,
                                   u" extensión "_s, u" int. "_s, u" EXT."_s,   u" Interno "_s};
    return extension.isEmpty() ? text : text + signs.at(below(static_cast<int>(signs.size()))) + extension;
}

QString PeopleForms::written(const Number &number)
{
    if (number.country == u"52"_s && number.extension.isEmpty() && below(12) == 0)
        return below(2) == 0 ? number.national + u".0"_s : u"tel:+52"_s + number.national;
    if (number.country == u"52"_s)
        return withMarks(withExtension(mexican(number), number.extension));
    static const QStringList codes{u"+%1 "_s, u"+%1"_s, u"00%1 "_s, u"(+%1) "_s, u"+%1-"_s};
    const QString code = codes.at(below(static_cast<int>(codes.size()))).arg(number.country);
    return withMarks(withExtension(code + grouped(number.national), number.extension));
}

QString PeopleForms::address()
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyzñáé0123456789"_s;
    const auto word = [&](int least) {
        QString made;
        for (int i = least + below(8); i > 0; --i)
            made += letters.at(below(static_cast<int>(letters.size())));
        return made;
    };
    const QStringList joints{u"."_s, u"_"_s, u"-"_s, u"+"_s};
    return word(2) + joints.at(below(4)) + word(1) + u'@' + word(3)
        + (below(2) == 0 ? u".example"_s : u".gob.example"_s);
}

QString PeopleForms::neighbour(const QString &address)
{
    QString other = address;
    const int at = below(static_cast<int>(address.indexOf(u'@')));
    other[at] = address.at(at) == u'z' ? u'y' : u'z';
    return other;
}

QString PeopleForms::written(const QString &address)
{
    static const QStringList around{
        u"%1"_s,   u"%1"_s,  u"<%1>"_s, u"mailto:%1"_s, u"Ana Solís <%1>"_s, u"\"Solís, Ana\" <%1>"_s,
        u" %1 "_s, u"%1;"_s, u"%1,"_s,  u"(%1)"_s,      u"\u00a0%1"_s};
    QString text = address;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (below(3) == 0)
            text[i] = text.at(i).toUpper();
    }
    if (below(3) == 0)
        text = text.normalized(QString::NormalizationForm_D);
    return withMarks(around.at(below(static_cast<int>(around.size()))).arg(text));
}

} // namespace helpdesk::test
