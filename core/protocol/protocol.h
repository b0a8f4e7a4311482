// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/localtext.h"
#include "core/protocol/policies.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTime>

#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

struct HoldReason
{
    QString id;
    LocalText label;
    LocalText say; ///< Tells the caller why they wait.
};

struct ProtocolPoint
{
    int number = 0;
    LocalText title;
    LocalText text;
};

/// Words of a script that the program replaces when it is shown.
struct ScriptFill
{
    enum class With { Agent, Greeting, Wish };
    Language language = Language::Spanish;
    QString find;
    With with = With::Agent;
};

/// A quoted sentence of the protocol, as the manual prints it, and what is filled in.
struct Script
{
    LocalText text;
    std::vector<ScriptFill> fills;
};

struct PartOfDay
{
    QTime from; ///< Until the next one's from, or midnight.
    LocalText greeting;
    LocalText wish;
};

/// A printing error of the manual and its correction, applied to what is shown, never to what is stored.
struct Erratum
{
    Language language = Language::Spanish;
    QString find;
    QString replace;
};

/// The protocol of attention: the annex of seed 002 as data. Immutable once read.
class Protocol
{
public:
    QString id;
    QString edition;
    RingPolicy rings;
    HoldPolicy hold;
    CutPolicy cut;
    TimePolicy time;
    std::vector<ProtocolPoint> points;
    QHash<QString, Script> scripts;
    std::vector<HoldReason> holdReasons;
    std::vector<PartOfDay> partsOfDay;
    std::vector<Erratum> errata;
    std::vector<int> adherencePoints; ///< The points that the program can judge.
    std::vector<LocalText> calming;

    [[nodiscard]] const PartOfDay &partOfDay(QTime at) const;
    /// A text of any definition with the errata corrected.
    [[nodiscard]] QString corrected(const LocalText &text, Language language) const;
};

/// A piece of a sentence: what was filled in for the agent is told apart, so that it can be trusted or doubted.
struct SentencePart
{
    QString text;
    bool filled = false;
    friend bool operator==(const SentencePart &, const SentencePart &) = default;
};
using Sentence = std::vector<SentencePart>;

[[nodiscard]] QString plainText(const Sentence &sentence);

/// A script of the protocol as it is to be said: by whom, at what time of the day, in which language.
/// Empty when there is no such script.
[[nodiscard]] Sentence scriptSentence(const Protocol &protocol, const QString &script, Language language,
                                      const QString &agent, QTime at);

/// A sentence of the procedure with its {names} filled. A name without a value shows as "…", so that no brace is read
/// out.
[[nodiscard]] Sentence filledSentence(const Protocol &protocol, const LocalText &text, Language language,
                                      const QHash<QString, QString> &values);

/// Reads the protocol from JSON. Adds every fault to \a faults; null when one of them keeps it from being
/// understood. It is accepted only without any.
[[nodiscard]] std::shared_ptr<const Protocol> readProtocol(const QByteArray &body, std::vector<Fault> &faults);

/// The protocol \a base with other times for rings and holds, as a new edition. Everything else is kept.
[[nodiscard]] QByteArray writeProtocol(const RingPolicy &rings, const HoldPolicy &hold, const QString &edition,
                                       const QByteArray &base);

} // namespace helpdesk
