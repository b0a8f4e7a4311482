// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importtext.h"

namespace helpdesk {

QString ImportText::of(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Number:
        return tr("Number of the call");
    case ImportColumn::Moment:
        return tr("Day and time of the call");
    case ImportColumn::Date:
        return tr("Day of the call");
    case ImportColumn::Time:
        return tr("Time of the call");
    case ImportColumn::Agent:
        return tr("Agent");
    case ImportColumn::Channel:
        return tr("Channel");
    case ImportColumn::Outcome:
        return tr("Outcome");
    case ImportColumn::FirstLevel:
        return tr("First level: yes or no");
    case ImportColumn::SecondLevel:
        return tr("Second level: yes or no");
    case ImportColumn::Transferred:
        return tr("Transferred: yes or no");
    case ImportColumn::Outside:
        return tr("Outside call: yes or no");
    case ImportColumn::Status:
        return tr("Status of a ticket: yes or no");
    case ImportColumn::OutOfScope:
        return tr("Out of scope: yes or no");
    case ImportColumn::Rings:
        return tr("Rings");
    case ImportColumn::RingsKnown:
        return tr("How the rings are known");
    case ImportColumn::AnsweredAfter:
        return tr("Answered after");
    case ImportColumn::Talk:
        return tr("Talk time");
    case ImportColumn::Hold:
        return tr("Time on hold");
    case ImportColumn::Handle:
        return tr("Time in all");
    case ImportColumn::Holds:
        return tr("Number of holds");
    case ImportColumn::HoldsKept:
        return tr("Holds kept");
    case ImportColumn::Requests:
        return tr("Number of requests");
    case ImportColumn::Attempts:
        return tr("Attempts outside");
    case ImportColumn::Requester:
        return tr("Who calls");
    case ImportColumn::Unit:
        return tr("Unit of who calls");
    case ImportColumn::Email:
        return tr("E-mail of who calls");
    case ImportColumn::Phone:
        return tr("Telephone of who calls");
    case ImportColumn::Service:
        return tr("Service");
    case ImportColumn::Detail:
        return tr("Detail");
    case ImportColumn::Solution:
        return tr("Solution");
    case ImportColumn::TicketNumbers:
        return tr("Ticket numbers");
    case ImportColumn::Point1:
        return tr("1 Promptness: yes or no");
    case ImportColumn::Point2:
        return tr("2 Greeting: yes or no");
    case ImportColumn::Point6:
        return tr("6 Hold: yes or no");
    case ImportColumn::Point7:
        return tr("7 Farewell: yes or no");
    case ImportColumn::Satisfaction:
        return tr("Satisfaction, 1 to 5");
    case ImportColumn::Answered:
        return tr("Answered: yes or no");
    case ImportColumn::Unanswered:
        return tr("Not answered: yes or no");
    case ImportColumn::Dropped:
        return tr("Line lost: yes or no");
    case ImportColumn::Tense:
        return tr("Tense: yes or no");
    case ImportColumn::Joined:
        return tr("Second ring: yes or no");
    case ImportColumn::Registered:
        return tr("Registered at");
    case ImportColumn::Ignored:
        return tr("Not read");
    }
    return {};
}

QString ImportText::of(RowFault fault)
{
    switch (fault) {
    case RowFault::QuoteOpen:
        return tr("A quotation mark is never closed");
    case RowFault::TooManyCells:
        return tr("More values than columns");
    case RowFault::DateMissing:
        return tr("The day is missing");
    case RowFault::DateForm:
        return tr("This is no day that can be read");
    case RowFault::DateAhead:
        return tr("The day has not come yet");
    case RowFault::TimeForm:
        return tr("This is no time that can be read");
    case RowFault::DurationForm:
        return tr("This is no duration that can be read");
    case RowFault::NumberForm:
        return tr("This is no number that fits here");
    case RowFault::YesOrNo:
        return tr("Neither yes nor no");
    case RowFault::OutcomeMissing:
        return tr("The outcome is missing");
    case RowFault::OutcomeWord:
        return tr("The outcome is not known: say what it means");
    case RowFault::OutcomeAgainstKinds:
        return tr("The outcome is another one than the kinds say");
    case RowFault::ChannelWord:
        return tr("The channel is not known");
    case RowFault::AgentWord:
        return tr("The agent is not known: say who it is");
    case RowFault::InProgress:
        return tr("The call was not registered yet when the sheet was made");
    }
    return {};
}

QString ImportText::of(const BadRow &bad)
{
    return bad.column == ImportColumn::Ignored ? of(bad.fault) : QStringLiteral("%1 (%2)").arg(of(bad.fault), of(bad.column));
}

QString ImportText::of(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Unreadable:
        return tr("The file cannot be read. It is gone, or open elsewhere, or not yours to read.");
    case FileTrouble::Empty:
        return tr("The file is empty.");
    case FileTrouble::NotText:
        return tr("This is neither a workbook (.xlsx) nor a CSV file, whatever its name says. Open it in the program it came from and save it as one of them.");
    case FileTrouble::TooLarge:
        return tr("The file is too large for a log of calls, or was made to be. Save a few months at a time.");
    case FileTrouble::Encrypted:
        return tr("The workbook has a password. Save it without one.");
    case FileTrouble::OldFormat:
        return tr("This is a workbook of before 2007 (.xls). Open it and save it as .xlsx.");
    case FileTrouble::OtherForm:
        return tr("This workbook is in a form that is not read here. Open it in a spreadsheet program and save it as .xlsx.");
    case FileTrouble::Damaged:
        return tr("The workbook is damaged, or is none. Open it in the program it came from and save it again.");
    case FileTrouble::TooSlow:
        return tr("The file takes too long to read. Save a few months at a time.");
    case FileTrouble::Stopped:
        return tr("Stopped.");
    case FileTrouble::NoReader:
        return tr("The part of the program that reads workbooks (auricular-sheet) is not installed. Save the file as CSV.");
    case FileTrouble::NoRoom:
        return tr("There is no room for temporary files. Free some space on this PC.");
    }
    return {};
}

} // namespace helpdesk
