// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/localtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace helpdesk {

/// One thing wrong with a definition file.
struct Fault
{
    enum class Kind {
        NotReadable,
        NotJson,
        NotThisKind,
        MissingKey,
        UnknownKey,
        WrongType,
        UnknownWord,
        OutOfRange,
        MissingLanguage,
        UnknownPlaceholder,
        DoubleId,
        DoubleName,
        TooLong,
        WrongForm,
        EditionTaken,
        NoSuchOperation,
        NoSuchField,
        NoSuchGroup,
        FieldDiffers,
        NotReachable,
        NoWayToEnd,
        NoEnd,
        SeveralEnds,
        NoWayOn,
        EndGoesOn,
        RequirementNotOffered,
        WrongOrder,
    };

    Kind kind = Kind::NotJson;
    QString pointer; ///< JSON pointer (RFC 6901) of the place.
    QString subject; ///< The word, key or id in question.
};

/// Whether a text with such a fault is understood all the same: only a rule for new texts is broken. What was accepted
/// under earlier rules is read on, for its calls need it.
[[nodiscard]] bool isUnderstood(Fault::Kind kind);
/// The same of every fault from the one numbered \a from on.
[[nodiscard]] bool areUnderstood(const std::vector<Fault> &faults, std::size_t from);

/// The word of a fault's kind, as `auricular-cli check-procedure` prints it.
[[nodiscard]] QString wordOf(Fault::Kind kind);

/// Walks one JSON object of a definition, knows where it is and collects every fault instead of stopping at the first.
class DefinitionReader
{
public:
    DefinitionReader(QJsonObject object, QString pointer, std::vector<Fault> &faults);

    /// Parses \a body; faults hold what is wrong when the result is empty.
    static std::optional<QJsonObject> parse(const QByteArray &body, std::vector<Fault> &faults);

    void refuse(Fault::Kind kind, const QString &key, const QString &subject) const;
    /// Every key that is not in \a known is a fault.
    void allowOnly(const QStringList &known) const;

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString textOr(const QString &key, const QString &otherwise) const;
    [[nodiscard]] LocalText localText(const QString &key) const;
    [[nodiscard]] LocalText localTextOrNone(const QString &key) const;
    [[nodiscard]] bool flag(const QString &key) const; ///< Absent means false.
    [[nodiscard]] int number(const QString &key, int from, int to) const;
    [[nodiscard]] std::vector<int> numbers(const QString &key, int from, int to) const; ///< Absent means none.
    [[nodiscard]] QStringList texts(const QString &key) const;                          ///< Absent means none.
    [[nodiscard]] DefinitionReader object(const QString &key) const;
    [[nodiscard]] std::vector<DefinitionReader> objects(const QString &key) const; ///< Absent means none.
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] const QString &pointer() const { return m_pointer; }

    /// Reads the es and en of this object itself.
    [[nodiscard]] LocalText ownText() const;

    template<typename Enum, std::size_t Count>
    [[nodiscard]] Enum word(const QString &key, const EnumWords<Enum, Count> &words,
                            std::optional<Enum> otherwise = {}) const
    {
        if (!has(key) && otherwise)
            return *otherwise;
        const QString given = text(key);
        if (given.isEmpty())
            return words.words.front().first;
        if (const auto known = words.value(given))
            return *known;
        refuse(Fault::Kind::UnknownWord, key, given);
        return words.words.front().first;
    }

private:
    [[nodiscard]] QJsonValue value(const QString &key) const;
    [[nodiscard]] QString pointerTo(const QString &key) const;

    QJsonObject m_object;
    QString m_pointer;
    std::vector<Fault> *m_faults;
};

} // namespace helpdesk
