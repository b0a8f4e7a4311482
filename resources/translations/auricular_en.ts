<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>helpdesk::AccountChooser</name>
        <message numerus="yes">
            <source>And %n more: type letters of the name</source>
            <translation>
                <numerusform>And one more: type letters of the name</numerusform>
                <numerusform>And %n more: type letters of the name</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallLogPage</name>
        <message numerus="yes">
            <source>the newest %n</source>
            <translation>
                <numerusform>the newest one</numerusform>
                <numerusform>the newest %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallerPanel</name>
        <message numerus="yes">
            <source>%n more open ticket(s)</source>
            <translation>
                <numerusform>%n more open ticket</numerusform>
                <numerusform>%n more open tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) in 90 days</source>
            <translation>
                <numerusform>%n call in 90 days</numerusform>
                <numerusform>%n calls in 90 days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CallerRow</name>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 and one more</numerusform>
                <numerusform>%1 and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open ticket(s)</source>
            <translation>
                <numerusform>%n open ticket</numerusform>
                <numerusform>%n open tickets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CatalogueSection</name>
        <message numerus="yes">
            <source>Not saved, nothing is lost: %n fault(s), each said at its place.</source>
            <translation>
                <numerusform>Not saved, nothing is lost: one fault, said at its place.</numerusform>
                <numerusform>Not saved, nothing is lost: %n faults, each said at its place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::CommandPalette</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DefinitionsSection</name>
        <message numerus="yes">
            <source>%1: not accepted, %n fault(s). What is current stays so.</source>
            <translation>
                <numerusform>%1: not accepted, one fault. What is current stays so.</numerusform>
                <numerusform>%1: not accepted, %n faults. What is current stays so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fault(s) by this program's check</source>
            <translation>
                <numerusform>%n fault by this program's check</numerusform>
                <numerusform>%n faults by this program's check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Dialogs</name>
        <message numerus="yes">
            <source>%n entry(ies) of your calls are not in the database yet, because it does not answer.</source>
            <translation>
                <numerusform>%n entry of your calls is not in the database yet, because it does not answer.</numerusform>
                <numerusform>%n entries of your calls are not in the database yet, because it does not answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DirectoryDialog</name>
        <message numerus="yes">
            <source>%n other entry(ies) stand for the same person.</source>
            <translation>
                <numerusform>%n other entry stands for the same person.</numerusform>
                <numerusform>%n other entries stand for the same person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::DueEditor</name>
        <message numerus="yes">
            <source>In %n minutes</source>
            <translation>
                <numerusform>In %n minute</numerusform>
                <numerusform>In %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ExchangePanel</name>
        <message numerus="yes">
            <source>%n call(s) saved as %1</source>
            <translation>
                <numerusform>One call saved as %1</numerusform>
                <numerusform>%n calls saved as %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::HoldPanel</name>
        <message numerus="yes">
            <source>Speak to the caller: %n s left</source>
            <translation>
                <numerusform>Speak to the caller: %n s left</numerusform>
                <numerusform>Speak to the caller: %n s left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Late by %n s: speak to the caller</source>
            <translation>
                <numerusform>Late by %n s: speak to the caller</numerusform>
                <numerusform>Late by %n s: speak to the caller</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) in this hold</source>
            <translation>
                <numerusform>%n contact in this hold</numerusform>
                <numerusform>%n contacts in this hold</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::IdlePanel</name>
        <message numerus="yes">
            <source>call(s)</source>
            <translation>
                <numerusform>call</numerusform>
                <numerusform>calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n ring(s)</source>
            <translation>
                <numerusform>in %n ring</numerusform>
                <numerusform>in %n rings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late, the last one at %1</source>
            <translation>
                <numerusform>%n late, at %1</numerusform>
                <numerusform>%n late, the last one at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportDialog</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportPanel</name>
        <message numerus="yes">
            <source>%n row(s) saved as %1</source>
            <translation>
                <numerusform>%n row saved as %1</numerusform>
                <numerusform>%n rows saved as %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of “%1” taken back.</source>
            <translation>
                <numerusform>%n call of “%1” taken back.</numerusform>
                <numerusform>%n calls of “%1” taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n call(s)</source>
            <translation>
                <numerusform>Bring in %n call</numerusform>
                <numerusform>Bring in %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportRunsPage</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take back all %n call(s) of “%1”? Their figures go with them. The file itself stays where it is.</source>
            <translation>
                <numerusform>Take back the one call of “%1”? Its figures go with it. The file itself stays where it is.</numerusform>
                <numerusform>Take back all %n calls of “%1”? Their figures go with them. The file itself stays where it is.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportPreviewPage</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and one more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) stand in the file twice and count once, first %1 as %2.</source>
            <translation>
                <numerusform>%n row stands in the file twice and counts once: %1 as %2.</numerusform>
                <numerusform>%n rows stand in the file twice and count once, first %1 as %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of those here already, %n say(s) something else now and stay(s) as it was, first %1.</source>
            <translation>
                <numerusform>Of those here already, %n says something else now and stays as it was: %1.</numerusform>
                <numerusform>Of those here already, %n say something else now and stay as they were, first %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportText</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n value(s) not in the file. It was saved by a program that does not calculate: open and save it in a spreadsheet program.</source>
            <translation>
                <numerusform>%1: %n value is not in the file. It was saved by a program that does not calculate: open and save it in a spreadsheet program.</numerusform>
                <numerusform>%1: %n values are not in the file. It was saved by a program that does not calculate: open and save it in a spreadsheet program.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n cell(s) are errors; their rows are not taken</source>
            <translation>
                <numerusform>%1: %n cell is an error; its row is not taken</numerusform>
                <numerusform>%1: %n cells are errors; their rows are not taken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ImportWordsPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OpenCallsModel</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OpenCallsTray</name>
        <message numerus="yes">
            <source>Open calls: %n  (F3)</source>
            <translation>
                <numerusform>Open calls: %n  (F3)</numerusform>
                <numerusform>Open calls: %n  (F3)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue promise(s)</source>
            <translation>
                <numerusform>%n overdue promise</numerusform>
                <numerusform>%n overdue promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promise(s) due soon</source>
            <translation>
                <numerusform>%n promise due soon</numerusform>
                <numerusform>%n promises due soon</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Opening</name>
        <message numerus="yes">
            <source>Brought back: %n entry(ies).</source>
            <translation>
                <numerusform>Brought back: %n entry.</numerusform>
                <numerusform>Brought back: %n entries.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) were not: another desk has gone on with those calls.</source>
            <translation>
                <numerusform>%n entry was not: another desk has gone on with that call.</numerusform>
                <numerusform>%n entries were not: another desk has gone on with those calls.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::OrganisationSection</name>
        <message numerus="yes">
            <source>Too long to be said or printed: at most %n letters.</source>
            <translation>
                <numerusform>Too long to be said or printed: at most one letter.</numerusform>
                <numerusform>Too long to be said or printed: at most %n letters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PracticePage</name>
        <message numerus="yes">
            <source>%n call(s)</source>
            <translation>
                <numerusform>%n call</numerusform>
                <numerusform>%n calls</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n call(s) still to ring.</source>
            <translation>
                <numerusform>%1 One call still to ring.</numerusform>
                <numerusform>%1 %n calls still to ring.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::PrintDialog</name>
        <message numerus="yes">
            <source>%n sheet(s), %1</source>
            <translation>
                <numerusform>%n sheet, %1</numerusform>
                <numerusform>%n sheets, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReminderText</name>
        <message numerus="yes">
            <source>%n attempt(s), the last one at %1</source>
            <translation>
                <numerusform>%n attempt, at %1</numerusform>
                <numerusform>%n attempts, the last one at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ReviewsPanel</name>
        <message numerus="yes">
            <source>%n call(s) of yours heard and not read yet</source>
            <translation>
                <numerusform>%n call of yours heard and not read yet</numerusform>
                <numerusform>%n calls of yours heard and not read yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n call(s) of others to listen to</source>
            <translation>
                <numerusform>%n call of others to listen to</numerusform>
                <numerusform>%n calls of others to listen to</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Listened calls: what was chosen or typed of %n call(s)</source>
            <translation>
                <numerusform>Listened calls: what was chosen or typed of one call</numerusform>
                <numerusform>Listened calls: what was chosen or typed of %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SaveMark</name>
        <message numerus="yes">
            <source>Not saved: %n</source>
            <translation>
                <numerusform>Not saved: %n</numerusform>
                <numerusform>Not saved: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::SheetsView</name>
        <message numerus="yes">
            <source>Preview, %n sheet(s)</source>
            <translation>
                <numerusform>Preview, %n sheet</numerusform>
                <numerusform>Preview, %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftPanel</name>
        <message numerus="yes">
            <source>Shift report: %n note(s) for the next shift in no signed report</source>
            <translation>
                <numerusform>Shift report: one note for the next shift, in no signed report</numerusform>
                <numerusform>Shift report: %n notes for the next shift, in no signed report</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::ShiftsSection</name>
        <message numerus="yes">
            <source>Not saved, nothing is lost: %n fault(s), each said at its place.</source>
            <translation>
                <numerusform>Not saved, nothing is lost: one fault, said at its place.</numerusform>
                <numerusform>Not saved, nothing is lost: %n faults, each said at its place.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::StatusPanel</name>
        <message numerus="yes">
            <source>%n tickets fit: confirm the name and choose by its digit.</source>
            <translation>
                <numerusform>%n ticket fits: confirm the name and choose by its digit.</numerusform>
                <numerusform>%n tickets fit: confirm the name and choose by its digit.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Times</name>
        <message numerus="yes">
            <source>in %n h</source>
            <translation>
                <numerusform>in %n h</numerusform>
                <numerusform>in %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n h</source>
            <translation>
                <numerusform>overdue by %n h</numerusform>
                <numerusform>overdue by %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>overdue by %n min</source>
            <translation>
                <numerusform>overdue by %n min</numerusform>
                <numerusform>overdue by %n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::TrailText</name>
        <message numerus="yes">
            <source>%n ring(s)</source>
            <translation>
                <numerusform>%n ring</numerusform>
                <numerusform>%n rings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n contact(s)</source>
            <translation>
                <numerusform>%1 · %n contact</numerusform>
                <numerusform>%1 · %n contacts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::UnassignedStrip</name>
        <message numerus="yes">
            <source>%n ticket(s) have no resolver.</source>
            <translation>
                <numerusform>%n ticket has no resolver.</numerusform>
                <numerusform>%n tickets have no resolver.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::Words</name>
        <message numerus="yes">
            <source>Too long to be said in a greeting: at most %n letters.</source>
            <translation>
                <numerusform>Too long to be said in a greeting: at most one letter.</numerusform>
                <numerusform>Too long to be said in a greeting: at most %n letters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n letter(s), and %1 can be kept: nothing is cut off, please shorten it</source>
            <translation>
                <numerusform>One letter, and %1 can be kept: nothing is cut off, please shorten it</numerusform>
                <numerusform>%n letters, and %1 can be kept: nothing is cut off, please shorten it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>helpdesk::console::TourText</name>
        <message numerus="yes">
            <source>the tour had %n fault(s)</source>
            <translation>
                <numerusform>the tour had %n fault</numerusform>
                <numerusform>the tour had %n faults</numerusform>
            </translation>
        </message>
    </context>
</TS>
