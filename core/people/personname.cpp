// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/personname.h"

#include "core/base/text.h"
#include "core/people/writing.h"

#include <QSet>

#include <algorithm>

namespace helpdesk {

namespace {

const QSet<QString> &titles()
{
    static const QSet<QString> known = [] {
        QSet<QString> words;
        for (const char *word :
             {"lic",       "licda", "lics",   "licenciado", "licenciada", "ing",       "inga",      "ingeniero",
              "ingeniera", "arq",   "arqta",  "mtro",       "mtra",       "mto",       "maestro",   "maestra",
              "dr",        "dra",   "doctor", "doctora",    "c",          "ciudadano", "ciudadana", "prof",
              "profa",     "profr", "profra", "profesor",   "profesora",  "cp",        "cpa",       "lcp",
              "lae",       "lcda",  "lcdo",   "psic",       "qfb",        "mvz",       "tec",       "sr",
              "sra",       "srita", "srta",   "sres",       "don",        "gral",      "cap",       "tte",
              "mr",        "mrs",   "ms",     "miss",       "phd",        "msc",       "mba",       "eng",
              "esq"})
            words.insert(QString::fromLatin1(word));
        return words;
    }();
    return known;
}

/// Letters of a title that was cut at its points: "M. en D.", "C.P.", "Q.F.B.".
qsizetype lettersOfTitle(const QStringList &words, qsizetype leastLeft)
{
    static const QList<QStringList> spelled = [] {
        QList<QStringList> titles;
        for (const char *title : {"m en c", "m en d", "m en a", "m en i", "m en e", "mtro en d", "mtra en d", "dr en d",
                                  "dra en d", "c p", "l c p", "l a e", "q f b", "m v z", "ph d"})
            titles.append(QString::fromLatin1(title).split(QLatin1Char(' ')));
        return titles;
    }();
    for (const QStringList &letters : spelled) {
        if (words.size() >= letters.size() + leastLeft && std::equal(letters.begin(), letters.end(), words.begin()))
            return letters.size();
    }
    return 0;
}

QStringList wordsOf(const QString &text)
{
    return foldedForSearch(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A letter alone may be somebody's initial: \a leastLeft words are left behind it.
void dropTitlesInFront(QStringList &words, qsizetype leastLeft)
{
    for (;;) {
        const qsizetype letters = lettersOfTitle(words, leastLeft);
        if (letters > 0)
            words.remove(0, letters);
        else if (words.size() > (words.value(0).size() == 1 ? leastLeft : 1) && titles().contains(words.front()))
            words.removeFirst();
        else
            return;
    }
}

/// Of each part between commas, since a title stands before the given name: "SOLÍS PRADO, LIC. ANA", "Ana Solís, PhD".
QStringList namesOf(const QString &name, QStringList (*cut)(const QString &))
{
    QStringList all;
    const QStringList parts = plainWriting(name).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList words = cut(part);
        dropTitlesInFront(words, parts.size() > 1 ? 1 : 2);
        if (words.size() == 1 && titles().contains(words.front()) && parts.size() > 1)
            continue;
        all += words;
    }
    return all.isEmpty() ? cut(name) : all;
}

QString key(QStringList words)
{
    words.sort();
    return words.join(QLatin1Char(' '));
}

bool isLetterOfAscii(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

bool isName(const QString &text)
{
    // Whatever stands beside a letter, it is in some word.
    return std::any_of(text.begin(), text.end(), isLetterOfAscii) || !nameWords(text).isEmpty();
}

QStringList nameWords(const QString &name)
{
    return namesOf(name, wordsOf);
}

QStringList joinedNameWords(const QString &name)
{
    return namesOf(name, [](const QString &part) {
        QStringList words;
        for (const QString &piece : part.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            QString joined = foldedForSearch(piece).remove(QLatin1Char(' '));
            if (!joined.isEmpty())
                words.append(joined);
        }
        return words;
    });
}

QStringList nameKeys(const QString &name)
{
    const QString parted = key(nameWords(name));
    if (parted.isEmpty())
        return {};
    const QString joined = isPlainWords(name) ? parted : key(joinedNameWords(name));
    return parted == joined ? QStringList{parted} : QStringList{parted, joined};
}

bool isSameName(const QString &a, const QString &b)
{
    if (a == b)
        return isName(a);
    const QStringList keys = nameKeys(a);
    const QStringList others = nameKeys(b);
    return std::any_of(keys.begin(), keys.end(), [&](const QString &each) { return others.contains(each); });
}

bool isSameNameInShort(const QString &a, const QString &b)
{
    // "de la" names nobody: only the words between count.
    static const QSet<QString> particles{
        QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("la"), QStringLiteral("las"), QStringLiteral("los"),
        QStringLiteral("el"), QStringLiteral("y"),   QStringLiteral("e"),  QStringLiteral("da"),  QStringLiteral("do")};
    if (isSameName(a, b))
        return true;
    QStringList few = nameWords(a);
    QStringList many = nameWords(b);
    for (QStringList *words : {&few, &many})
        words->removeIf([](const QString &word) { return particles.contains(word); });
    if (few.size() > many.size())
        few.swap(many);
    // Each word is found once: two people called María are not one María María.
    return few.size() >= 2
        && std::all_of(few.begin(), few.end(), [&](const QString &word) { return many.removeOne(word); });
}

QString keptName(const QString &text)
{
    return withoutUnseen(text);
}

} // namespace helpdesk
