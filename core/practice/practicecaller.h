// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/definitionreader.h"
#include "core/base/localtext.h"
#include "core/procedure/procedure.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

/// Something a simulated caller says, or what is heard on the line instead of them.
struct PracticeLine
{
    LocalText text;
    bool onLine = false;                ///< Not the caller's words: a tone, another voice.
    QString operation;                  ///< At which it is heard.
    int visit = 1;                      ///< From the caller's n-th coming there on.
    std::chrono::milliseconds after{0}; ///< Since it was entered.
    bool afterEffect = false;           ///< Only once the effect of the operation is performed.
};

/// One step of the way that the manual asks for: what is chosen there, and what must be written down by the end.
struct PracticeStep
{
    struct Datum
    {
        QString key;
        QStringList accepted; ///< Any of them; anyPracticeValue: whatever stands; noPracticeValue: "has none".
    };

    QString operation;
    QStringList answers;    ///< Any of them is right; the first is the manual's. Empty: nothing is decided here.
    bool continues = false; ///< Whoever was cut off is on the line again: on from where it was lost.
    LocalText why;
    std::vector<Datum> data;
};

inline const QString anyPracticeValue = QStringLiteral("*");
inline const QString noPracticeValue = QStringLiteral("(none)");

/// When the line is lost from the caller's end.
struct PracticeLoss
{
    QString operation;
    std::chrono::milliseconds after{0};
    std::optional<std::chrono::milliseconds> ringsAgainAfter; ///< Empty: they do not ring again.
};

/// A ticket that the caller asks about: made on an earlier day, when the practice desk was.
struct PracticeTicket
{
    QString requestType;
    QString service;
    QString detail;
    QString urgency;
    QString impact;
};

/// A simulated caller: who they are, what they say, how long they bear with the agent, and the way that is right.
/// Data of the practice desk; immutable once read.
class PracticeCaller
{
public:
    enum class Mood { Calm, Hurried, Angry };

    QString id;
    LocalText title;
    QString name;
    QString unit;
    QString email;
    QString phone;
    QString extension;
    bool staff = false;
    bool known = false;      ///< Stands in the directory.
    bool numberShown = true; ///< By the telephone.
    Mood mood = Mood::Calm;  ///< Angry: the call is to be marked as tense.
    int patienceRings = 8;   ///< Hangs up unanswered after so many.
    std::optional<std::chrono::milliseconds>
        during; ///< Rings so long after the one before was answered, whatever goes on there.
    std::chrono::milliseconds holdPatience{45'000}; ///< Unspoken to for so long they say so …
    std::chrono::milliseconds holdLimit{70'000};    ///< … and for so long they hang up.
    bool holdExpected = false;                      ///< The agent has to look something up.
    std::vector<PracticeLine> says;
    PracticeLine otherwise;  ///< Where nothing else is said.
    PracticeLine askedAgain; ///< Who they are, once more and slowly.
    PracticeLine contacted;  ///< On hold, spoken to.
    PracticeLine impatient;  ///< On hold, forgotten.
    std::optional<PracticeLoss> loss;
    std::optional<PracticeTicket> ticket;
    std::vector<PracticeStep> path;
};

extern const EnumWords<PracticeCaller::Mood, 3> practiceMoodWords;

/// A number of calls to be taken one after the other.
struct PracticeRound
{
    QString id;
    LocalText title;
    LocalText text;
    QStringList callers; ///< In the order in which they ring.
};

/// Reads a caller from JSON (resources/practice/README.md) and checks that the way asked for exists in \a procedure.
/// Adds every fault to \a faults; null when there is one.
[[nodiscard]] std::shared_ptr<const PracticeCaller>
readPracticeCaller(const QByteArray &body, const Procedure &procedure, std::vector<Fault> &faults);

/// Reads the rounds; every caller they name must be among \a callers.
[[nodiscard]] std::vector<PracticeRound> readPracticeRounds(const QByteArray &body, const QStringList &callers,
                                                            std::vector<Fault> &faults);

/// The longest thing said: two lines of the strip, also in a small window.
inline constexpr int longestPracticeLine = 150;

} // namespace helpdesk
