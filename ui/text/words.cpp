// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/words.h"

#include "core/call/plancall.h"
#include "ui/text/numbers.h"

namespace helpdesk {

QString Words::of(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Open:
        return tr("Open");
    case CallOutcome::SecondLevel:
        return tr("Second level");
    case CallOutcome::FirstLevel:
        return tr("First level");
    case CallOutcome::Outside:
        return tr("Outside call");
    case CallOutcome::Transferred:
        return tr("Transferred");
    case CallOutcome::Status:
        return tr("Status of a ticket");
    case CallOutcome::OutOfScope:
        return tr("Out of scope");
    case CallOutcome::Dropped:
        return tr("Dropped");
    case CallOutcome::NotCarriedOut:
        return tr("Not carried out");
    }
    return {};
}

QString Words::of(CallKind kind)
{
    switch (kind) {
    case CallKind::FirstLevel:
        return tr("First level");
    case CallKind::SecondLevel:
        return tr("Second level");
    case CallKind::Transferred:
        return tr("Transferred");
    case CallKind::Outside:
        return tr("Outside call");
    case CallKind::Status:
        return tr("Status of a ticket");
    case CallKind::OutOfScope:
        return tr("Out of scope");
    }
    return {};
}

QString Words::of(CallFlag flag)
{
    switch (flag) {
    case CallFlag::Dropped:
        return tr("the line was lost");
    case CallFlag::Unanswered:
        return tr("nobody answered");
    case CallFlag::Tense:
        return tr("tense");
    case CallFlag::NumberNotGiven:
        return tr("number not given");
    case CallFlag::UserNotReached:
        return tr("user not reached");
    case CallFlag::TransferFailed:
        return tr("transfer failed");
    case CallFlag::Refused:
        return tr("refused");
    case CallFlag::Unassigned:
        return tr("ticket unassigned");
    case CallFlag::Jumped:
        return tr("operations skipped");
    case CallFlag::AsSaid:
        return tr("contact kept as said");
    case CallFlag::Amended:
        return tr("amended");
    case CallFlag::LateEntries:
        return tr("late entries");
    case CallFlag::Continued:
        return tr("cut off and gone on with");
    case CallFlag::Joined:
        return tr("second ring of an earlier call");
    case CallFlag::Imported:
        return tr("imported");
    case CallFlag::Interrupted:
        return tr("interrupted");
    case CallFlag::TimesMended:
        return tr("times mended");
    case CallFlag::TimesUnknown:
        return tr("times not known");
    }
    return {};
}

QString Words::of(LineState state)
{
    switch (state) {
    case LineState::Ringing:
        return tr("Ringing");
    case LineState::Talking:
        return tr("On the line");
    case LineState::OnHold:
        return tr("On hold");
    case LineState::Away:
        return tr("Waiting for our call");
    case LineState::Parked:
        return tr("Later call promised");
    case LineState::Over:
        return tr("Call over");
    case LineState::Closed:
        return tr("Registered");
    }
    return {};
}

QString Words::lost(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
    case Channel::Voip:
        return tr("the line was lost");
    case Channel::Email:
        return tr("no reply came any more");
    case Channel::Chat:
        return tr("they left the chat");
    case Channel::Visit:
        return tr("they left before the end");
    case Channel::Other:
        break;
    }
    return tr("it was broken off");
}

QString Words::of(Channel channel)
{
    switch (channel) {
    case Channel::Phone:
        return tr("Telephone");
    case Channel::Voip:
        return tr("VoIP");
    case Channel::Email:
        return tr("E-mail");
    case Channel::Chat:
        return tr("Chat");
    case Channel::Visit:
        return tr("Visit");
    case Channel::Other:
        return tr("Other channel");
    }
    return {};
}

QString Words::of(TicketState state)
{
    switch (state) {
    case TicketState::New:
        return tr("New");
    case TicketState::Assigned:
        return tr("Assigned");
    case TicketState::InProgress:
        return tr("In progress");
    case TicketState::WaitingForUser:
        return tr("Waiting for the user");
    case TicketState::EquipmentAway:
        return tr("Equipment away");
    case TicketState::Solved:
        return tr("Solved");
    case TicketState::Closed:
        return tr("Closed");
    case TicketState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString Words::of(EventKind kind)
{
    switch (kind) {
    case EventKind::Rang:
        return tr("Rang");
    case EventKind::Answered:
        return tr("Answer chosen");
    case EventKind::WentOn:
        return tr("Went on");
    case EventKind::Captured:
        return tr("Data noted");
    case EventKind::SteppedBack:
        return tr("Stepped back");
    case EventKind::Jumped:
        return tr("Jumped");
    case EventKind::RequestAdded:
        return tr("One more request");
    case EventKind::ScriptMarked:
        return tr("Script marked");
    case EventKind::HoldBegan:
        return tr("Hold began");
    case EventKind::HoldContacted:
        return tr("Contact during the hold");
    case EventKind::HoldEnded:
        return tr("Back from hold");
    case EventKind::TenseSet:
        return tr("Tense call marked");
    case EventKind::Noted:
        return tr("Note");
    case EventKind::RingsStated:
        return tr("Rings typed");
    case EventKind::AttemptDialled:
        return tr("Number dialled");
    case EventKind::TicketMade:
        return tr("Ticket made");
    case EventKind::TicketWithdrawn:
        return tr("Ticket withdrawn");
    case EventKind::Promised:
        return tr("Later call promised");
    case EventKind::TakenUp:
        return tr("Taken up");
    case EventKind::StatusRead:
        return tr("Status read out");
    case EventKind::NumberGiven:
        return tr("Number given");
    case EventKind::Dropped:
        return tr("The line was lost");
    case EventKind::Registered:
        return tr("Registered");
    case EventKind::Amended:
        return tr("Amendment");
    case EventKind::LateEntry:
        return tr("Late entry");
    case EventKind::Continued:
        return tr("Rang again after the cut");
    case EventKind::Joined:
        return tr("Joined to an earlier call");
    case EventKind::Imported:
        return tr("Brought in from another log");
    case EventKind::TimesMended:
        return tr("Times mended");
    case EventKind::AnswerWithdrawn:
        return tr("Answer withdrawn: it rang on");
    }
    return {};
}

QString Words::of(Fault::Kind kind)
{
    switch (kind) {
    case Fault::Kind::NotReadable:
        return tr("the file cannot be read");
    case Fault::Kind::NotJson:
        return tr("this is not JSON");
    case Fault::Kind::NotThisKind:
        return tr("a definition of another kind");
    case Fault::Kind::MissingKey:
        return tr("a key is missing");
    case Fault::Kind::UnknownKey:
        return tr("a key that is not known");
    case Fault::Kind::WrongType:
        return tr("a value of the wrong type");
    case Fault::Kind::UnknownWord:
        return tr("a word that is not known here");
    case Fault::Kind::OutOfRange:
        return tr("a number out of its range");
    case Fault::Kind::MissingLanguage:
        return tr("a text lacks a language");
    case Fault::Kind::UnknownPlaceholder:
        return tr("a name in braces that is not known");
    case Fault::Kind::DoubleId:
        return tr("an id used twice");
    case Fault::Kind::DoubleName:
        return tr("a name that another one has already");
    case Fault::Kind::TooLong:
        return tr("too long to be shown");
    case Fault::Kind::WrongForm:
        return tr("not of the form that is needed");
    case Fault::Kind::EditionTaken:
        return tr("another text bears this edition already");
    case Fault::Kind::NoSuchOperation:
        return tr("there is no such operation");
    case Fault::Kind::NoSuchField:
        return tr("there is no such field");
    case Fault::Kind::NoSuchGroup:
        return tr("there is no such group");
    case Fault::Kind::FieldDiffers:
        return tr("the field differs from its other offer");
    case Fault::Kind::NotReachable:
        return tr("the operation cannot be reached");
    case Fault::Kind::NoWayToEnd:
        return tr("no way leads from here to the end");
    case Fault::Kind::NoEnd:
        return tr("no operation registers the call");
    case Fault::Kind::SeveralEnds:
        return tr("several operations register the call");
    case Fault::Kind::NoWayOn:
        return tr("no way leads on");
    case Fault::Kind::EndGoesOn:
        return tr("the end leads on");
    case Fault::Kind::RequirementNotOffered:
        return tr("a requirement is not offered on every way");
    case Fault::Kind::WrongOrder:
        return tr("the order is wrong");
    }
    return {};
}

QString Words::of(DefinitionKind kind)
{
    switch (kind) {
    case DefinitionKind::Procedure:
        return tr("Procedure");
    case DefinitionKind::Protocol:
        return tr("Protocol");
    case DefinitionKind::Catalogue:
        return tr("Catalogue");
    }
    return {};
}

QString Words::of(Lane lane)
{
    return lane == Lane::Agent ? tr("Agent") : tr("User");
}

QStringList Words::kinds(int bits)
{
    QStringList words;
    for (const auto &[kind, word] : callKindWords.words) {
        if (bits & static_cast<int>(kind))
            words.append(of(kind));
    }
    return words;
}

QStringList Words::flags(const CallSummary &call, qint64 joinedFolio)
{
    QStringList words;
    for (const auto &[flag, word] : callFlagWords.words) {
        if (!hasFlag(call.flags, flag))
            continue;
        if (flag == CallFlag::Dropped)
            words.append(lost(call.channel));
        else
            words.append(flag == CallFlag::Joined && joinedFolio
                             ? tr("second ring, joined to call %1").arg(groupedNumber(joinedFolio))
                             : of(flag));
    }
    return words;
}

QString Words::of(NameFault fault)
{
    switch (fault) {
    case NameFault::Empty:
        return tr("The name is missing");
    case NameFault::TooLong:
        return tr("Too long to be said in a greeting: at most %n letters.", nullptr, longestAccountName);
    case NameFault::Doubled:
        return tr("Somebody here has this name already. Add the second surname.");
    }
    return {};
}

QString Words::toldStatus(TicketState state, Language speech)
{
    // Spoken, so not in the language of the screen: kept here in both, like the texts of a definition.
    static const auto told = [](TicketState s) -> LocalText {
        switch (s) {
        case TicketState::New:
            return {QStringLiteral("está registrado y en espera de que se le asigne un resolutor"),
                    QStringLiteral("it is registered and waits to be assigned to a resolver")};
        case TicketState::Assigned:
            return {QStringLiteral("está asignado a un resolutor, que se pondrá en contacto con usted"),
                    QStringLiteral("it is assigned to a resolver, who will be in touch with you")};
        case TicketState::InProgress:
            return {QStringLiteral("un resolutor ya trabaja en él"), QStringLiteral("a resolver is working on it")};
        case TicketState::WaitingForUser:
            return {QStringLiteral("está en espera de su respuesta"), QStringLiteral("it is waiting for your answer")};
        case TicketState::EquipmentAway:
            return {QStringLiteral("su equipo está en reparación fuera de su área"),
                    QStringLiteral("your equipment is away for repair")};
        case TicketState::Solved:
            return {QStringLiteral("está solucionado, a falta de que usted lo confirme"),
                    QStringLiteral("it is solved and waits for you to confirm it")};
        case TicketState::Closed:
            return {QStringLiteral("está cerrado"), QStringLiteral("it is closed")};
        case TicketState::Cancelled:
            return {QStringLiteral("está cancelado"), QStringLiteral("it is cancelled")};
        }
        return {};
    };
    return told(state).in(speech);
}

QString Words::ofMissing(const QString &key, const Procedure &procedure, Language screen)
{
    if (key == dgseiCheckFact)
        return tr("DGSEI staff or who authorises");
    if (key == promiseFact)
        return tr("the promised call");
    const Field *field = procedure.field(key);
    return field ? field->label.in(screen) : key;
}

QString Words::lacking(const QStringList &keys, const Procedure &procedure, Language screen)
{
    QStringList names;
    for (const QString &key : keys) {
        // Inside a sentence a name begins small, unless it begins with an abbreviation.
        QString name = ofMissing(key, procedure, screen);
        if (name.size() > 1 && name.at(1).isLower())
            name[0] = name.at(0).toLower();
        names.append(name);
    }
    return tr("Missing: %1").arg(names.join(QStringLiteral(", ")));
}

QString Words::tooLong(const QString &text, qsizetype most)
{
    return text.size() <= most ? QString()
                               : tr("%n letter(s), and %1 can be kept: nothing is cut off, please shorten it", nullptr,
                                    static_cast<int>(text.size()))
                                     .arg(most);
}

QString Words::rings(RingsKnown known, int rings, int kept)
{
    if (known == RingsKnown::Unknown)
        return tr("unknown");
    return rings > kept ? tr("%1, late").arg(rings) : tr("%1 of %2").arg(rings).arg(kept);
}

} // namespace helpdesk
