// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandtable.h"

#include "app/cli/commandtext.h"
#include "ui/text/systemlanguage.h"

#include <algorithm>

namespace helpdesk::cli {

namespace {

/// The texts are marked here and translated where they are printed.
class Table
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::cli::CommandText)

public:
    static std::vector<OptionEntry> options();
    static std::vector<CommandEntry> commands();
};

std::vector<OptionEntry> Table::options()
{
    return {
        {"database", QT_TR_NOOP("where"),
         QT_TR_NOOP("a file, or postgresql://… or host=…; the desk of this user without it. A password is asked for at "
                    "a terminal, or kept in ~/.pgpass or the file named by ?passfile="),
         Takes::File},
        {"create", "", QT_TR_NOOP("make the database when it is missing"), Takes::Nothing},
        {"month", QT_TR_NOOP("YYYY-MM"), QT_TR_NOOP("month of the first ring")},
        {"format", QT_TR_NOOP("format"), QT_TR_NOOP("how it is written"), Takes::Choice},
        {"calls", QT_TR_NOOP("count"), QT_TR_NOOP("how many calls a demonstration desk gets")},
        {"seed", QT_TR_NOOP("number"), QT_TR_NOOP("the same seed makes the same calls"), Takes::Text, "1"},
        {"until", QT_TR_NOOP("date"), QT_TR_NOOP("day or instant at which the invented calls end; now without it")},
        {"shift", QT_TR_NOOP("name"), QT_TR_NOOP("name of a shift; the one that ended last without it")},
        {"day", QT_TR_NOOP("YYYY-MM-DD"), QT_TR_NOOP("day on which the shift began")},
        {"gap", QT_TR_NOOP("HH:MM"),
         QT_TR_NOOP("in the place of a shift the hours between two that this time falls in")},
        {"from", QT_TR_NOOP("when"), QT_TR_NOOP("first month, YYYY-MM; of an export the first day, YYYY-MM-DD")},
        {"to", QT_TR_NOOP("when"), QT_TR_NOOP("last month, YYYY-MM; of an export the last day, YYYY-MM-DD")},
        {"language", QT_TR_NOOP("language"),
         QT_TR_NOOP("language of what this program says, and of the words in a file it writes"), Takes::Choice},
        {"bom", "", QT_TR_NOOP("begin a CSV file with a mark by which Excel knows UTF-8"), Takes::Nothing},
        {"output", QT_TR_NOOP("file"), QT_TR_NOOP("file to write to; it is replaced only once the new one is whole"),
         Takes::File},
        {"dry-run", "", QT_TR_NOOP("say what would be done and change nothing"), Takes::Nothing},
        {"mapping", QT_TR_NOOP("file"),
         QT_TR_NOOP("JSON that says what columns, agents and outcomes of an old log mean here"), Takes::File},
        {"rejected", QT_TR_NOOP("file"),
         QT_TR_NOOP(".xlsx or .csv file for the rows that are not taken, each with the reason"), Takes::File},
        {"dates", QT_TR_NOOP("order"), QT_TR_NOOP("how days such as 03/04 are read"), Takes::Choice},
        {"unit", QT_TR_NOOP("unit"), QT_TR_NOOP("what numbers in a column of durations count"), Takes::Choice},
        {"times", QT_TR_NOOP("form"), QT_TR_NOOP("what digits in a column of hours mean"), Takes::Choice},
        {"clock", QT_TR_NOOP("clock"), QT_TR_NOOP("of instants that a workbook writes with a Z"), Takes::Choice},
        {"serials", QT_TR_NOOP("how"),
         QT_TR_NOOP("whether day and month of a workbook's numbers stand for one another"), Takes::Choice},
        {"encoding", QT_TR_NOOP("name"), QT_TR_NOOP("how the letters of a CSV file are written"), Takes::Choice},
        {"separator", QT_TR_NOOP("sign"), QT_TR_NOOP("what stands between the cells of a CSV file; one sign, or tab")},
        {"undo", QT_TR_NOOP("number"), QT_TR_NOOP("take a whole import back")},
    };
}

std::vector<CommandEntry> Table::commands()
{
    return {
        {"play",
         QT_TR_NOOP("FILE…"),
         QT_TR_NOOP("play scenarios and print what differs"),
         QT_TR_NOOP("A scenario is a call as text. Leaves with 1 if anything differs."),
         -1,
         Takes::File,
         {},
         {{"create"}},
         play},
        {"calls",
         QT_TR_NOOP("--month YYYY-MM"),
         QT_TR_NOOP("print the calls of a month with all derived columns"),
         QT_TR_NOOP("Newest first. Cells of a CSV file that would begin a formula get an apostrophe."),
         0,
         Takes::Nothing,
         {},
         {{"month"}, {"format", {"json", "csv"}}},
         calls},
        {"check",
         "",
         QT_TR_NOOP("rebuild every call from its events and compare"),
         QT_TR_NOOP("Leaves with 1 and the numbers of the calls if anything differs. Calls that stand as an older rule "
                    "of this program counted them are told, and are no fault; "
                    "so are sums of months that hold by other rules of the time zone than those of this PC: of them "
                    "only what no such rules change is compared. "
                    "The pages of the file, the order of each call's events, its tickets, and gaps in folios and "
                    "ticket numbers are looked at too. "
                    "Calls are not changed; as at every opening a counter behind its numbers is set to the highest of "
                    "them, and said."),
         0,
         Takes::Nothing,
         {},
         {},
         check},
        {"recount",
         "",
         QT_TR_NOOP("count the months anew by the time zone rules of this PC"),
         QT_TR_NOOP("For a desk whose PCs have different ones (tzdata) where nothing says which are newer; where it is "
                    "said, newer ones do it by themselves."),
         0,
         Takes::Nothing,
         {},
         {},
         recount},
        {"check-procedure",
         QT_TR_NOOP("FILE…"),
         QT_TR_NOOP("list every fault of a procedure, protocol or catalogue file"),
         QT_TR_NOOP("Needs no database."),
         -1,
         Takes::File,
         {},
         {},
         checkDefinition},
        {"accept",
         QT_TR_NOOP("FILE…"),
         QT_TR_NOOP("check a definition and run new calls under it"),
         QT_TR_NOOP("Calls that are open keep the edition they began under."),
         -1,
         Takes::File,
         {},
         {{"create"}},
         acceptDefinition},
        {"recover",
         QT_TR_NOOP("FILE…"),
         QT_TR_NOOP("write the unsaved work of a recovery file to the database"),
         QT_TR_NOOP("What stands there already is not written twice."),
         -1,
         Takes::File,
         {},
         {{"create"}},
         recover},
        {"backup",
         QT_TR_NOOP("[FILE]"),
         QT_TR_NOOP("write a checked copy of the database, by default into the folder of copies that this user chose "
                    "in the window, else beside it"),
         QT_TR_NOOP(
             "In the folder of copies the oldest are forgotten by the rule the window keeps. A server's database is "
             "copied by pg_dump of its version or a newer one; a note beside the copy says what can read it."),
         1,
         Takes::File,
         {},
         {},
         backup},
        {"restore",
         QT_TR_NOOP("COPY"),
         QT_TR_NOOP("put a copy in the place of the database; what stood there is kept"),
         QT_TR_NOOP("A copy that does not pass its check is refused and nothing is changed."),
         1,
         Takes::File,
         {},
         {},
         restore},
        {"report",
         QT_TR_NOOP("shift|indicators|kpis|reviews"),
         QT_TR_NOOP("print the report of a shift, the months side by side, the agents' figures, or what was heard of "
                    "their calls"),
         QT_TR_NOOP("Without --format as the file's name ends; to the standard output JSON. "
                    "Without --shift and --day the shift that ended last, with --gap the hours between shifts that "
                    "ended last; without --month all months, or for kpis and reviews the present one. "
                    "As PDF it is the paper that the window prints, as .xlsx its figures with formulas, both in "
                    "--language; no display is needed; reviews have neither. "
                    "A file named by --output is replaced only once the new one is whole."),
         1,
         Takes::Nothing,
         {"shift", "indicators", "kpis", "reviews"},
         {{"shift"},
          {"gap"},
          {"day"},
          {"month"},
          {"from"},
          {"to"},
          {"format", {"json", "csv", "pdf", "xlsx"}, QT_TR_NOOP("as the file's name ends")},
          {"output"}},
         report},
        {"export",
         QT_TR_NOOP("calls --month YYYY-MM"),
         QT_TR_NOOP("the general call report, or of --from DAY --to DAY, as .xlsx, CSV or JSON"),
         QT_TR_NOOP("Without --format as the file's name ends; to the standard output CSV. A workbook needs --output. "
                    "A call that was brought in has the number that its log called it by, and is known again by it "
                    "when it is brought in once more; "
                    "durations that the log did not say are empty, in JSON null. "
                    "Progress is told when it takes long; Ctrl+C stops and leaves the file that was there."),
         1,
         Takes::Nothing,
         {"calls"},
         {{"month"},
          {"from"},
          {"to"},
          {"format", {"xlsx", "csv", "json"}, QT_TR_NOOP("as the file's name ends")},
          {"output"},
          {"bom"}},
         exportRecords},
        {"import",
         QT_TR_NOOP("calls FILE|runs"),
         QT_TR_NOOP("bring in the log kept before, from .xlsx, .ods or CSV; runs lists what was brought in"),
         QT_TR_NOOP(
             "Columns may have any name and order, dates and durations any common form; what is not known by its name "
             "is said by --mapping, once: "
             "{\"columns\": {\"Fecha llamada\": \"date\"}, \"agents\": {\"Ana\": \"alopez\", \"*\": \"new\"}, "
             "\"outcomes\": {\"resuelta\": \"first-level\", \"colgó\": \"unanswered\"}, "
             "\"dates\": \"dmy\", \"unit\": \"minutes\", \"units\": {\"Espera\": \"seconds\"}, \"times\": \"hhmmss\", "
             "\"clock\": \"desk\", \"serials\": \"exchanged\", \"heads\": 3}. "
             "Where a log has no heads, its columns are named by letters: {\"columns\": {\"A\": \"date\", \"C\": "
             "\"outcome\"}}; without a line of heads the command lists what a column may be. "
             "What the cells leave open is asked, with examples, and nothing is brought in before it is said: days "
             "that can be read both ways (--dates), numbers without a unit "
             "or durations that seem too long (--unit; clock reads 430 as 4:30, clock-shifted reads 4:30:00 as 4 min "
             "30 s), digits that may be hours in two ways (--times), "
             "instants that a program writes with a Z (--clock), days whose month a program has exchanged (--serials). "
             "Sheets and columns that are not taken, formulas that nobody "
             "calculated, rows that stand in the file twice and calls that were mended since are told, with --dry-run "
             "before anything is written. "
             "An empty duration is not known, and is not 0. Imported calls have no folio and are marked in every "
             "figure; none is brought in twice: with a number of its own a call is known by it and its second, "
             "else by its second and what else agrees. Leaves with 1 if any row is bad, a sheet that looks like a log "
             "is passed over, or something has to be said; "
             "--rejected gives bad rows back in --language, to be mended and brought in again."),
         2,
         Takes::File,
         {"calls", "runs"},
         {{"dry-run"},
          {"mapping"},
          {"dates", {"dmy", "mdy", "ymd"}, QT_TR_NOOP("the cells'")},
          {"unit",
           {"seconds", "minutes", "hours", "days", "milliseconds", "clock", "clock-shifted"},
           QT_TR_NOOP("the cells'")},
          {"times", {"hhmm", "hhmmss", "hours", "seconds", "by-width"}, QT_TR_NOOP("the cells'")},
          {"clock", {"desk", "utc"}, QT_TR_NOOP("asked")},
          {"serials", {"right", "exchanged"}, QT_TR_NOOP("the cells'")},
          {"encoding", {"utf-8", "utf-16", "windows-1252", "cp850", "mac-roman"}, QT_TR_NOOP("the file's")},
          {"separator"},
          {"rejected"},
          {"bom"},
          {"undo"},
          {"create"}},
         importRecords},
        {"demo",
         QT_TR_NOOP("--calls N"),
         QT_TR_NOOP("make a demonstration desk with invented calls"),
         QT_TR_NOOP("Only into a new database or a demonstration desk. Ctrl+C stops after the call in hand."),
         0,
         Takes::Nothing,
         {},
         {{"calls"}, {"seed"}, {"until"}, {"create"}},
         makeDemo},
        {"directory",
         QT_TR_NOOP("import FILE"),
         QT_TR_NOOP("bring a list of people into the directory: CSV, vCard or LDIF"),
         QT_TR_NOOP("People who are there already are completed, not doubled. Heads are known as offices and address "
                    "books write them; every column that is not "
                    "taken is named with the count of its values, and so is every telephone that cannot be read."),
         2,
         Takes::File,
         {"import"},
         {{"dry-run"}, {"create"}},
         directory},
        {"manual",
         "",
         QT_TR_NOOP("print the manual page, or the completion for a shell"),
         QT_TR_NOOP("To be installed where man(1) and bash(1) look for them."),
         0,
         Takes::Nothing,
         {},
         {{"format", {"man", "bash"}}},
         manual},
    };
}

} // namespace

const std::vector<OptionEntry> &options()
{
    static const std::vector<OptionEntry> table = Table::options();
    return table;
}

const std::vector<CommandEntry> &commands()
{
    static const std::vector<CommandEntry> table = Table::commands();
    return table;
}

const OptionEntry *optionNamed(const QString &name)
{
    const auto found = std::find_if(options().begin(), options().end(),
                                    [&](const OptionEntry &entry) { return name == QLatin1String(entry.name); });
    return found == options().end() ? nullptr : &*found;
}

bool isOfEveryCommand(const QString &option)
{
    return option == QLatin1String("database") || option == QLatin1String("language");
}

const std::vector<const char *> &languageNames()
{
    static const std::vector<const char *> names{"es", "en"};
    return names;
}

Language Call::fileLanguage() const
{
    return SystemLanguage::named(value("language")).value_or(SystemLanguage::ofScreen());
}

QString Call::value(const char *option) const
{
    const QString name = QLatin1String(option);
    const OptionEntry *entry = optionNamed(name);
    return options.value(name, entry ? QString::fromUtf8(entry->otherwise) : QString());
}

} // namespace helpdesk::cli
