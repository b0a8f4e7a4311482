// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/support/waiting.h"
#include "tests/ui/answers.h"
#include "tests/ui/desk.h"
#include "ui/calllog/amenddialog.h"
#include "ui/calllog/calllogmodel.h"
#include "ui/common/plainlabel.h"
#include "ui/text/trailtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

#include <set>
#include <utility>

using namespace helpdesk;

namespace {

/// A closed call, shown in the log, which has the keyboard.
CallId closeCall(TestDesk &desk)
{
    desk.answerCall();
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    REQUIRE(desk.front.call() == nullptr);
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    return desk.journal.summaries.rbegin()->first;
}

void fill(TestDesk &desk, QWidget &dialog, const char *name, const QString &value)
{
    for (auto *line : dialog.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == text(name)) {
            line->setFocus();
            desk.type(value);
        }
    }
}

/// Alt E, another name with a reason; \a meanwhile happens while the dialog stands.
void amendName(
    TestDesk &desk, const QString &name, const std::function<void()> &meanwhile = [] {})
{
    bool answering = false;
    Answers answers({[&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        if (!dialog || !dialog->isActiveWindow() || std::exchange(answering, true))
            return false;
        meanwhile();
        auto *fields = dialog->findChild<QComboBox *>();
        fields->setCurrentIndex(fields->findText(text("Nombre completo")));
        fill(desk, *dialog, "Nuevo valor", name);
        fill(desk, *dialog, "Por qué se enmienda", text("volvió a llamar"));
        return pressing("Enmendar")(dialog);
    }});
    desk.window->activateWindow(); // The dialog before this one has given the keyboard to nobody.
    REQUIRE(test::waitFor([&] { return desk.window->isActiveWindow(); }));
    desk.press(Qt::Key_E, Qt::AltModifier);
    desk.settle();
    CHECK(answers.allGiven());
}

} // namespace

TEST_CASE("a call is amended twice in a row, whatever of it is on disk when", "[log]")
{
    TestDesk desk;
    const CallId call = closeCall(desk);
    desk.journal.held = true;
    amendName(desk, text("Ana"));
    SECTION("while the first is not on disk yet")
    {
        amendName(desk, text(" Rosales"));
        desk.journal.release();
    }
    SECTION("and the first comes to the disk while the second is being typed")
    {
        amendName(desk, text(" Rosales"), [&] {
            desk.journal.release();
            desk.settle();
        });
    }
    desk.settle();
    std::set<int> seqs;
    int amendments = 0;
    for (const CallEvent &event : desk.journal.events.at(call)) {
        CHECK(seqs.insert(event.seq).second);
        amendments += event.kind == EventKind::Amended ? 1 : 0;
    }
    CHECK(amendments == 2);
    CHECK(desk.lastSummary().requester == text("Ana Rosales"));
    CHECK(desk.front.callsInHand().empty());
}

TEST_CASE("a new question to the log asks for one page, a refresh for as many as are shown", "[log]")
{
    TestDesk desk;
    for (int n = 0; n < 300; ++n) {
        CallSummary summary;
        summary.call = CallId{1'000'000 + n};
        summary.startedAtMs = desk.now.wallMs - 60'000;
        summary.registeredAtMs = summary.startedAtMs;
        desk.journal.summaries[summary.call] = summary;
    }
    desk.window->showLog();
    desk.settle();
    desk.log->refresh();
    CHECK(desk.rowsAsked == 300);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(text("a"));
    desk.settle();
    CHECK(desk.rowsAsked == 300);
    test::endPause<CallLogPage>(*desk.log);
    CHECK(desk.rowsAsked == 50);
}

TEST_CASE("a log that was hidden when the language changed speaks the new one", "[log]")
{
    TestDesk desk;
    closeCall(desk);
    CHECK(desk.words().filter(text("llamada")).filter(text("1 ")).size() >= 1);
    desk.window->showCalls();
    desk.language.set(Language::English);
    desk.session.setScreenLanguage(Language::English);
    desk.settle();
    desk.window->showLog();
    desk.settle();
    CHECK(desk.words().contains(text("1 call")));
}

TEST_CASE("the log's times are those of the desk's clock", "[log]")
{
    TestDesk desk;
    desk.now.wallMs -= 40'000'000'000; // More than a year away from the clock of the PC.
    closeCall(desk);
    const auto *table = desk.log->findChild<QTableView *>();
    const QString rang = table->model()->index(0, CallLogModel::Rang).data().toString();
    CHECK(rang.size() <= 5); // Today's: the hour alone.
}

TEST_CASE("each promise of a record says what became of it", "[log]")
{
    TestDesk desk;
    desk.answerCall();
    const auto promise = [&] {
        REQUIRE(desk.front.perform(command::JumpTo{text("23")}));
        const CallId call = desk.front.id();
        REQUIRE(desk.front.perform(command::Promise{desk.now.wallMs + 3'600'000}));
        desk.front.bring(call);
    };
    promise();
    REQUIRE(desk.front.perform(command::Choose{text("withdrawn")}));
    desk.pass(5);
    REQUIRE(desk.front.perform(command::AddRequest{}));
    promise();
    QStringList became;
    for (const TrailItem &item : TrailText::record(desk.state(), {}, {}, Language::English)) {
        if (item.kind == TrailItem::Kind::Promise)
            became.append(item.detail);
    }
    CHECK(became == QStringList{text("retirada"), text("abierta")});
}

TEST_CASE("a ticket says in the record how its resolver is reached", "[log]")
{
    TestDesk desk;
    auto definitions = std::make_shared<Definitions>(*desk.session.definitions());
    auto catalogue = std::make_shared<Catalogue>(*definitions->catalogue);
    for (ResolverGroup &group : catalogue->groups) {
        for (ResolverPerson &person : group.people)
            person.email = person.id + text("@unidad.example");
    }
    definitions->catalogue = catalogue;
    desk.session.setDefinitions(definitions);
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
    command::Capture given;
    for (const auto &[key, value] :
         std::initializer_list<std::pair<QString, QString>>{{fieldkey::requestType, text("incident")},
                                                            {fieldkey::service, text("institutional-email")},
                                                            {fieldkey::detail, text("No abre")},
                                                            {fieldkey::callerName, text("Ana Rosales")},
                                                            {fieldkey::callerEmail, text("ana@x.example")},
                                                            {fieldkey::callerPhone, text("722 555 0148")},
                                                            {fieldkey::urgency, text("high")},
                                                            {fieldkey::impact, text("minor")},
                                                            {fieldkey::resolver, text("isolis")}})
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    REQUIRE(desk.front.perform(given));
    REQUIRE(desk.front.perform(command::MakeTicket{}));
    desk.settle();
    CHECK(desk.words().filter(text("Iván Solís (isolis@unidad.example)")).size() == 1); // On the card.
    const auto items = TrailText::record(desk.state(), {}, {}, Language::Spanish);
    CHECK(std::any_of(items.begin(), items.end(), [](const TrailItem &item) {
        return item.kind == TrailItem::Kind::Ticket && item.detail.contains(text("Iván Solís (isolis@unidad.example)"));
    }));
}

TEST_CASE("a search without hits leaves no record open and nothing to amend, copy or print", "[calllog]")
{
    const auto way = GENERATE(as<const char *>(), "a row", "a call shown by its number", "behind a figure");
    TestDesk desk;
    const CallId call = closeCall(desk);
    if (std::string(way) == "a call shown by its number")
        desk.log->showCall(call);
    else if (std::string(way) == "behind a figure")
        desk.log->showBehind({}, text("Recibidas"));
    desk.settle();
    REQUIRE(desk.log->showsCall());
    desk.nothingFits = true;
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(text("zzz"));
    test::endPause<CallLogPage>(*desk.log);
    desk.settle();
    REQUIRE_FALSE(desk.log->showsCall());
    CHECK(desk.words().contains(text("Ninguna llamada coincide con lo que se pide.")));
    bool asked = false;
    Answers answers({[&](QWidget *) { return asked = true; }});
    desk.press(Qt::Key_E, Qt::AltModifier);
    CHECK_FALSE(asked);
    CHECK_FALSE(desk.window->commands().run(text("log-copy")));
    CHECK_FALSE(desk.window->commands().run(text("log-amend")));
    for (const auto *button : desk.log->findChildren<QAbstractButton *>())
        CHECK_FALSE((button->isVisible() && button->text() == text("Enmendar")));
    desk.nothingFits = false;
    desk.press(Qt::Key_Escape);
    test::endPause<CallLogPage>(*desk.log);
    desk.settle();
    CHECK(desk.log->showsCall());
}

TEST_CASE("the dialog that amends says whose call it is and which", "[calllog]")
{
    TestDesk desk;
    desk.answerCall();
    REQUIRE(
        desk.front.perform(command::Capture{{{fieldkey::callerName, {text("Ana Mora"), FieldValue::State::Given}}}}));
    desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    QString said;
    Answers answers({[&](QWidget *asking) {
        auto *dialog = qobject_cast<AmendDialog *>(asking);
        if (!dialog || !dialog->isActiveWindow())
            return false;
        for (const auto *label : dialog->findChildren<PlainLabel *>())
            said += label->text() + u'\n';
        QTimer::singleShot(0, dialog, &QDialog::reject);
        return true;
    }});
    desk.press(Qt::Key_E, Qt::AltModifier);
    REQUIRE(answers.allGiven());
    CHECK(said.contains(text("Ana Mora · ")));
}

TEST_CASE("a call that was closed elsewhere is closed in the record too, on this page or on return to it", "[calllog]")
{
    const bool away = GENERATE(false, true);
    TestDesk desk;
    CallDesk other(desk.journal, IdSource(9));
    const Actor ana{AccountId{2}, SessionId{78}};
    const auto rung = other.ring({}, desk.session.definitions(), ana, desk.now);
    REQUIRE(rung);
    desk.settle();
    desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.words().contains(text("en curso")));
    if (away)
        desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(other.perform(rung.value(), command::Drop{}, ana, desk.now));
    REQUIRE(other.perform(rung.value(), command::Register{}, ana, desk.now));
    desk.settle();
    desk.log->refresh(); // As the watcher says.
    if (away)
        desk.press(Qt::Key_2, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.words().contains(text("Seguir con esta llamada")));
    CHECK(desk.words().contains(text("Enmendar")));
}

TEST_CASE("the record is that of the row in hand, in whatever order the store answers", "[calllog]")
{
    TestDesk desk;
    const CallId first = closeCall(desk);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.pass(60);
    (void)closeCall(desk);
    desk.settle();
    desk.loadsHeld = true;
    desk.log->refresh();
    desk.press(Qt::Key_Down);
    desk.log->refresh();
    desk.answerLoads();
    REQUIRE(desk.log->showsCall());
    auto *table = desk.log->findChild<QTableView *>();
    CHECK(static_cast<CallLogModel *>(table->model())->row(table->currentIndex().row()).summary.call == first);
    QString shown;
    CHECK(desk.window->commands().run(text("log-copy")));
}
