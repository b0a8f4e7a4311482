// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/localtext.h"
#include "core/procedure/field.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace helpdesk {

/// What a call counts as; a call may have several (procedures.md, "Kinds").
enum class CallKind { FirstLevel = 1, SecondLevel = 2, Transferred = 4, Outside = 8, Status = 16, OutOfScope = 32 };

/// What an operation does beyond asking. A closed list: the program has no code for a single operation's number.
enum class Effect { None, CheckStaff, Transfer, Dial, Park, MakeTicket, ReadStatus, GiveNumber, Register };

/// What an answer says about the call, whatever the operation it stands at.
enum class Mark {
    None,
    Answered,   ///< The agent picked up; the rings stop.
    Unanswered, ///< It stopped ringing before anybody answered.
    Solved,     ///< First level solved it.
    NotSolved,
    Transferred, ///< The extension took the call.
    TransferFailed,
    AttemptAnswered, ///< The number outside answered.
    AttemptUnanswered,
    NewAttempt,     ///< Another number: the attempt's fields begin empty.
    Connected,      ///< The user took the outside call.
    UserNotReached, ///< The user did not answer when called back.
    Refused,        ///< Neither DGSEI staff nor authorised (policy 4).
    Withdrawn,      ///< The user needs the later call no more.
    NoneFound,      ///< There is no ticket as it was asked for.
    HungUp,         ///< The caller hung up and waits to be called back.
};

enum class Lane { Agent, User };

/// How whoever asks is spoken with. The procedure is written for the telephone; other ways may have words of their own.
enum class Way { Telephone, Email, Chat, Visit, Other };

/// Is the caller on the line while the operation runs? AsBefore: as at the operation before, until its effect is done
/// or the caller hangs up; then they are away.
enum class Line { Ringing, Talking, Away, AsBefore };

/// When a sentence is to be said, where the operation has an effect.
enum class SayWhen { Always, BeforeEffect, AfterEffect };

extern const EnumWords<CallKind, 6> callKindWords;
extern const EnumWords<Effect, 9> effectWords;
extern const EnumWords<Mark, 16> markWords;
extern const EnumWords<Lane, 2> laneWords;
extern const EnumWords<Way, 5> wayWords;
extern const EnumWords<Line, 4> lineWords;
extern const EnumWords<SayWhen, 3> sayWhenWords;

/// The one requirement that is a fact and not a field: whoever asks is DGSEI staff, or somebody authorises (policy 4).
extern const QString dgseiCheckFact;

/// A sentence to say: one of the protocol's scripts, or a text of the procedure.
struct Say
{
    QString script; ///< Key of a protocol script; empty when text holds the sentence. With a text: what stands for the
                    ///< script.
    QString id;
    Source source = Source::Ours;
    LocalText text;
    SayWhen when = SayWhen::Always;
    QString answer;    ///< Only with this answer; empty for all.
    QStringList has;   ///< Only where these fields hold something; empty: always.
    QStringList lacks; ///< Only where these hold nothing, or "has none".
};

struct Answer
{
    QString id;
    Source source = Source::Seed;
    LocalText label;
    LocalText hint;
    QString to;
    QString via; ///< A user's operation that the answer passes on its way; empty: none.
    Mark mark = Mark::None;
    std::optional<CallKind> earns;
    bool newRequest = false;   ///< One more request within the same call.
    bool afterEffect = false;  ///< Offered once the operation's effect has been performed.
    bool beforeEffect = false; ///< Offered until the operation's effect has been performed.
    bool excuses = false;      ///< What the operation requires is not asked any more once it is chosen.
    bool tense = false;        ///< The calming phrases are offered with it.
};

struct Operation
{
    QString id; ///< As the manual numbers it: "1" … "25"; "S", "X" are ours.
    Lane lane = Lane::Agent;
    Source source = Source::Seed;
    Line line = Line::Talking;
    std::vector<int> points; ///< Points of the protocol to be reminded of.
    LocalText title;
    LocalText text; ///< The manual's words as they stand.
    LocalText toDo; ///< One short instruction.
    std::vector<Say> say;
    std::vector<Field> fields;
    Effect effect = Effect::None;
    QStringList needs; ///< What the effect needs: keys of fields, or dgseiCheckFact.
    std::optional<CallKind> earns;
    QString next; ///< Empty when only answers lead on.
    LocalText question;
    std::vector<Answer> answers;

    [[nodiscard]] const Answer *answer(const QString &id) const;
    /// The first answer with this mark; null when there is none.
    [[nodiscard]] const Answer *answerMarked(Mark mark) const;
    [[nodiscard]] const Field *field(const QString &key) const;
};

/// What a manual prints at the top of its sheets, in its own words; all of it may be empty.
struct ManualFrame
{
    QString title;
    QString edition;
    QString date;
};

/// A documented procedure, as read from its file. Immutable once read and checked.
class Procedure
{
public:
    QString id;
    QString edition;
    QString document; ///< Code of the manual.
    ManualFrame manual;
    LocalText title;
    QString sourceTitle;
    QString unit;
    QString start;
    std::vector<Operation> operations;

    /// Null when there is none.
    [[nodiscard]] const Operation *operation(const QString &id) const;
    /// The first operation that offers it; null when none does.
    [[nodiscard]] const Field *field(const QString &key) const;
    [[nodiscard]] QStringList fieldKeys() const;
    /// The operation whose effect is to register.
    [[nodiscard]] const Operation &end() const;

    /// The same steps in the words of that way: this one where it has none of its own.
    [[nodiscard]] const Procedure &of(Way way) const;

    /// Builds the look-ups. Called once by the reader after the operations stand.
    void index();
    /// Called by the reader, for a way that has words of its own.
    void setWords(Way way, std::shared_ptr<const Procedure> worded);
    /// Null where \a way has no words of its own.
    [[nodiscard]] std::shared_ptr<const Procedure> words(Way way) const;

private:
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::pair<std::size_t, std::size_t>> m_fields;
    std::size_t m_end = 0;
    std::array<std::shared_ptr<const Procedure>, 5> m_words; ///< By way.
};

} // namespace helpdesk
