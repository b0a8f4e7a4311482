// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/importtext.h"

#include <QRegularExpression>

namespace helpdesk {

QString ImportText::of(ImportColumn column)
{
    switch (column) {
    case ImportColumn::Number:
        return tr("Number of the call");
    case ImportColumn::OriginNumber:
        return tr("Number of the log it came from");
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
    case ImportColumn::End:
        return tr("End of the call");
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
    case RowFault::NotComputed:
        return tr("The formula's value is not in the file: open and save it in a spreadsheet program");
    case RowFault::CellError:
        return tr("The cell is an error");
    case RowFault::ZoneUnknown:
        return tr("The time zone is not known");
    case RowFault::EndBefore:
        return tr("The call would end before it begins, or last more than 12 hours");
    case RowFault::DayAgainst:
        return tr("The day beside the hour is another one than that of the call");
    case RowFault::UnitUnsaid:
        return tr("Nothing says what this number counts: seconds, minutes, hours");
    }
    return {};
}

QString ImportText::of(const BadRow &bad)
{
    return bad.column == ImportColumn::Ignored ? of(bad.fault)
                                               : QStringLiteral("%1 (%2)").arg(of(bad.fault), of(bad.column));
}

QString ImportText::of(FileTrouble trouble)
{
    switch (trouble) {
    case FileTrouble::Unreadable:
        return tr("The file cannot be read. It is gone, or open elsewhere, or not yours to read.");
    case FileTrouble::Empty:
        return tr("The file is empty.");
    case FileTrouble::NotText:
        return tr("This is neither a workbook (.xlsx, .ods) nor a CSV file, whatever its name says. Open it in the "
                  "program it came from and save it as one of them.");
    case FileTrouble::TooLarge:
        return tr("The file is too large for a log of calls, or was made to be. Save a few months at a time.");
    case FileTrouble::Encrypted:
        return tr("The workbook has a password. Save it without one.");
    case FileTrouble::OldFormat:
        return tr("This is a workbook of before 2007 (.xls). Open it and save it as .xlsx.");
    case FileTrouble::OtherForm:
        return tr(
            "This workbook is in a form that is not read here. Open it in a spreadsheet program and save it as .xlsx.");
    case FileTrouble::BinaryWorkbook:
        return tr("This is a binary workbook (.xlsb). Open it and save it as .xlsx.");
    case FileTrouble::WebPage:
        return tr("This is a web page (HTML), whatever its name says. Open it in a spreadsheet program and save it as "
                  ".xlsx.");
    case FileTrouble::SpreadsheetXml:
        return tr("This is a table as XML of Excel 2003, whatever its name says. Open it in a spreadsheet program and "
                  "save it as .xlsx.");
    case FileTrouble::Sylk:
        return tr("This is a SYLK file (.slk), whatever its name says. Open it in a spreadsheet program and save it as "
                  ".xlsx.");
    case FileTrouble::AddressBook:
        return tr(
            "This is an address book (vCard or LDIF): it has people, no calls. Bring it in where people are kept.");
    case FileTrouble::Damaged:
        return tr("The workbook is damaged, or is none. Open it in the program it came from and save it again.");
    case FileTrouble::TooSlow:
        return tr("The file takes too long to read. Save a few months at a time.");
    case FileTrouble::Stopped:
        return tr("Stopped.");
    case FileTrouble::NoReader:
        return tr(
            "The part of the program that reads workbooks (auricular-sheet) is not installed. Save the file as CSV.");
    case FileTrouble::NoRoom:
        return tr("There is no room for temporary files. Free some space on this PC.");
    }
    return {};
}

QString ImportText::asked(const ImportQuestion &question)
{
    switch (question.about) { // %1: the name of a column.
    case ImportQuestion::About::Dates:
        return tr("%1: does the day or the month stand first?").arg(question.head);
    case ImportQuestion::About::Serials:
        return tr("%1: a program seems to have taken the day for the month where it could. Are these days right?")
            .arg(question.head);
    case ImportQuestion::About::Clock:
        return tr("%1: marked as UTC. Are they, or are they of a clock on the wall?").arg(question.head);
    case ImportQuestion::About::Times:
        return tr("%1: how are these hours to be read?").arg(question.head);
    case ImportQuestion::About::Unit:
        return tr("%1: what do these numbers count?").arg(question.head);
    case ImportQuestion::About::Length:
        return tr("%1: an hour and more for most, or more than a day. What do they count?").arg(question.head);
    }
    return {};
}

QString ImportText::of(const ImportQuestion &question)
{
    return QStringLiteral("%1 %2").arg(asked(question), question.examples.join(QStringLiteral(" · ")));
}

QList<std::pair<QString, QString>> ImportText::answersTo(ImportQuestion::About about)
{
    switch (about) {
    case ImportQuestion::About::Dates:
        return {{tr("day first: 3 April"), dateOrderWords.word(DateOrder::DayFirst)},
                {tr("month first: 4 March"), dateOrderWords.word(DateOrder::MonthFirst)},
                {tr("year first"), dateOrderWords.word(DateOrder::YearFirst)}};
    case ImportQuestion::About::Serials:
        return {{tr("day and month are exchanged"), serialDaysWords.word(SerialDays::Exchanged)},
                {tr("they are right"), serialDaysWords.word(SerialDays::Right)}};
    case ImportQuestion::About::Clock:
        return {{tr("a clock on the wall"), isoClockWords.word(IsoClock::Desk)},
                {tr("UTC"), isoClockWords.word(IsoClock::Utc)}};
    case ImportQuestion::About::Times:
        return {{tr("hour and minute: 930 is 9:30"), timeFormWords.word(TimeForm::HourMinute)},
                {tr("hour, minute, second: 930 is 0:09:30"), timeFormWords.word(TimeForm::HourMinuteSecond)},
                {tr("hours: 9 is 9:00"), timeFormWords.word(TimeForm::Hours)},
                {tr("seconds of the day"), timeFormWords.word(TimeForm::Seconds)}};
    case ImportQuestion::About::Unit:
    case ImportQuestion::About::Length:
        return {{tr("minutes"), durationUnitWords.word(DurationUnit::Minutes)},
                {tr("seconds"), durationUnitWords.word(DurationUnit::Seconds)},
                {tr("hours"), durationUnitWords.word(DurationUnit::Hours)},
                {tr("days"), durationUnitWords.word(DurationUnit::Days)},
                {tr("thousandths of a second"), durationUnitWords.word(DurationUnit::Milliseconds)},
                {tr("as a clock: 430 is 4:30"), durationUnitWords.word(DurationUnit::Clock)},
                {tr("4:30:00 means 4 min 30 s"), durationUnitWords.word(DurationUnit::ClockShifted)}};
    }
    return {};
}

QString ImportText::passedOver(const ImportNotice &notice)
{
    const QString rows = tr("%n row(s)", nullptr, static_cast<int>(notice.rows));
    const QString heads =
        notice.heads.filter(QRegularExpression(QStringLiteral("\\S"))).mid(0, 8).join(QStringLiteral(" · "));
    if (notice.about == ImportNotice::About::LacksDay)
        return tr("Sheet %1 is not taken, %2: no column has the day of the call (%3)")
            .arg(notice.sheetName, rows, heads);
    if (notice.about == ImportNotice::About::LacksOutcome)
        return tr("Sheet %1 is not taken, %2: no column has the outcome (%3)").arg(notice.sheetName, rows, heads);
    return tr("Sheet %1 is not taken, %2: it has no line with the names of its columns").arg(notice.sheetName, rows);
}

QString ImportText::of(const ImportNotice &notice)
{
    const int count = static_cast<int>(notice.rows);
    const QString head = notice.heads.value(0);
    switch (notice.about) {
    case ImportNotice::About::NoHeads:
    case ImportNotice::About::LacksDay:
    case ImportNotice::About::LacksOutcome:
        return passedOver(notice);
    case ImportNotice::About::Hidden:
        return tr("Sheet %1 is hidden in its workbook; its rows are taken").arg(notice.sheetName);
    case ImportNotice::About::Uncomputed:
        return tr("%1: %n value(s) not in the file. It was saved by a program that does not calculate: open and save "
                  "it in a spreadsheet program.",
                  nullptr, count)
            .arg(head);
    case ImportNotice::About::Errors:
        return tr("%1: %n cell(s) are errors; their rows are not taken", nullptr, count).arg(head);
    case ImportNotice::About::NoHours:
        return tr("%1: no cell has an hour; all calls would be at midnight").arg(head);
    case ImportNotice::About::TooWide:
        return tr("Sheet %1 has more columns than are read: those beyond the 512th are passed over")
            .arg(notice.sheetName);
    }
    return {};
}

QString ImportText::of(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return tr("Unicode (UTF-8)");
    case TextEncoding::Utf16:
        return tr("Unicode (UTF-16)");
    case TextEncoding::Windows1252:
        return tr("Windows (1252)");
    case TextEncoding::Cp850:
        return tr("DOS (850)");
    case TextEncoding::MacRoman:
        return tr("Mac of before 2001 (Mac Roman)");
    }
    return {};
}

} // namespace helpdesk
