// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/telephonetext.h"

#include "core/people/writing.h"

#include <QRegularExpression>

#include <algorithm>

namespace helpdesk {

namespace {

/// A number as a spreadsheet writes it: 5512345679.0, 5.512345679E9, 5,512,345,679. Digits that it rounded away are not
/// guessed.
QString withoutSheetForm(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral("^([0-9]{3,15})[.,]0{1,2}$"));
    static const QRegularExpression power(QStringLiteral("^([1-9])[.,]([0-9]+)e\\+?([0-9]{1,2})$"));
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u' ' || c == u'-'; }))
        return text;
    static const QRegularExpression thousands(QStringLiteral("^[0-9]{1,3}(,[0-9]{3}){2,4}(\\.0+)?$"));
    if (const auto match = whole.match(text); match.hasMatch())
        return match.captured(1);
    if (const auto match = power.match(text); match.hasMatch()) {
        const int exponent = match.captured(3).toInt();
        const QString fraction = match.captured(2);
        return fraction.size() > exponent || fraction.size() + 1 < exponent || exponent > 14
            ? text
            : match.captured(1) + fraction + QString(exponent - fraction.size(), QLatin1Char('0'));
    }
    if (thousands.match(text).hasMatch())
        return text.section(QLatin1Char('.'), 0, 0).remove(QLatin1Char(','));
    return text;
}

/// "(0)" behind a country's code is dialled only within the country.
QString withoutTrunkNought(QString text)
{
    if (!text.contains(QLatin1String("(0)")))
        return text;
    static const QRegularExpression nought(QStringLiteral("^(\\(?\\+[0-9 ().-]*?)\\(0\\)"));
    return text.replace(nought, QStringLiteral("\\1 "));
}

/// Cuts "… ext. 4021" off \a text.
QString takeExtension(QString &text)
{
    // Most have none.
    if (std::all_of(text.begin(), text.end(),
                    [](QChar c) { return (c >= u'0' && c <= u'9') || c == u' ' || c == u'-' || c == u'+'; }))
        return {};
    static const QRegularExpression marked(
        QStringLiteral("[\\s,;.:/"
                       "(\\[-]*(?:extensiones|extension|extens|exten|exts|ext|ex|interno|inter|int|anexo|x|#|p+|w+|(?<="
                       "[0-9]),{1,3} ?(?=[0-9]{3,6}$))"
                       "[\\s.:=#-]*([0-9]{1,8})[\\s)#\\].;]*$"));
    const auto match = marked.match(text);
    if (!match.hasMatch() || match.capturedStart() == 0)
        return {};
    text.truncate(match.capturedStart());
    return match.captured(1);
}

/// Digits in groups, perhaps with a plus in front: what the rules below need not be asked about.
bool isUsualNumber(const QString &text)
{
    const auto isUsualDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || !isUsualDigit(text.back())
        || !(isUsualDigit(text.front()) || (text.front() == u'+' && text.size() > 1)))
        return false;
    return std::all_of(text.begin() + 1, text.end(),
                       [&](QChar c) { return isUsualDigit(c) || c == u' ' || c == u'-'; });
}

/// REQUIRES: \a number holds nothing but digits and signs.
TelephoneText cutDigits(const QString &number, bool hasCode)
{
    TelephoneText cut;
    cut.hasCode = hasCode;
    cut.written = number.trimmed();
    cut.digits.reserve(number.size());
    for (const QChar c : number) {
        if (c.isDigit())
            cut.digits += c;
        else if (!cut.digits.isEmpty() && (cut.ends.empty() || cut.ends.back() != cut.digits.size()))
            cut.ends.push_back(cut.digits.size());
    }
    std::erase(cut.ends, cut.digits.size());
    return cut;
}

} // namespace

QString calledName(const QString &address)
{
    static const QRegularExpression within(QStringLiteral("<([^<>]*)>"));
    static const QRegularExpression scheme(QStringLiteral("^(?:sips?|tel|callto|phone|h323):/{0,2}"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString name = plainWriting(address);
    if (const auto match = within.match(name); match.hasMatch())
        name = match.captured(1).trimmed();
    name.remove(scheme);
    if (const qsizetype at = name.indexOf(QLatin1Char('@')); at >= 0)
        name.truncate(at);
    return name.section(QLatin1String(";phone-context="), 0, 0).section(QLatin1String(";user="), 0, 0);
}

std::optional<TelephoneText> cutTelephone(const QString &text)
{
    if (isUsualNumber(text))
        return cutDigits(text.simplified(), text.front() == u'+');
    static const QRegularExpression number(QStringLiteral("^\\(?(\\+)?[0-9 ().\\-/]*[0-9][)\\s.]*$"));
    static const QRegularExpression address(QStringLiteral("^\\s*(?:[a-z0-9]+:|[^<]*<)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString named = address.match(text).hasMatch() ? calledName(text) : text; // Else an @ makes it an e-mail.
    QString rest = withoutTrunkNought(withoutSheetForm(plainLowered(named)));
    const QString extension = takeExtension(rest);
    const auto match = number.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    TelephoneText cut = cutDigits(rest, match.hasCaptured(1));
    cut.extension = extension;
    return cut;
}

} // namespace helpdesk
