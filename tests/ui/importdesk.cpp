// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/importdesk.h"

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"

#include <QComboBox>

namespace helpdesk {

namespace {

constexpr int panelOfImports = 5;

} // namespace

SheetGlance sampleGlance()
{
    using Origin = SheetGlance::Origin;
    SheetGlance glance;
    glance.heads = {0, 2};
    glance.columns = {
        {text("Hora"), text("hora"), {text("9:05 am"), text("1:00 pm")}, ImportColumn::Time, Origin::Proposed},
        {text("Fecha"),
         text("fecha"),
         {text("25/03/2025"), text("02/04/2025")},
         ImportColumn::Date,
         Origin::Remembered},
        {text("Qué fue"),
         text("que fue"),
         {text("<b>resuelta</b>"), text("escalada & cerrada")},
         std::nullopt,
         Origin::Unknown},
        {text("Atendió"), text("atendio"), {text("Juanita")}, ImportColumn::Agent, Origin::Proposed},
        {QString(), text("#5"), {text("مكتب الدعم")}, std::nullopt, Origin::Unknown}};
    glance.lines = {{{0, 1}, {text("Bitácora de la mesa")}},
                    {{0, 2}, {text("Hora"), text("Fecha"), text("Qué fue"), text("Atendió"), {}}}};
    return glance;
}

ImportStage::ImportStage(Language screen) : ImportStage(screen, {}) {}

ImportStage::ImportStage(Language screen, ImportPorts ports) : stage(screen)
{
    opened.glance = sampleGlance();
    words = {
        8,
        false,
        {{text("Juanita"), 5},
         {text("Beto <i>Núñez</i> de la Garza y Montemayor-Echeverría del Departamento de Control Patrimonial"), 2}},
        {{text("<b>resuelta</b>"), 6}}};
    preview.report.rows = end.report.rows = 8;
    preview.report.taken = end.report.taken = 3;
    preview.report.outcomes[static_cast<std::size_t>(CallOutcome::FirstLevel)] = 3;
    preview.report.bad.resize(5);
    end.report = preview.report;
    end.report.run = end.run = 7;
    preview.refused = {{{0, 6, RowFault::DateForm, ImportColumn::Date}, text("30/02/2025"), 4},
                       {{0, 8, RowFault::OutcomeWord, ImportColumn::Outcome}, text("<u>otra</u>"), 1}};
    end.refused = preview.refused;
    ImportedCall call;
    call.startedAtMs = 1'742'915'100'000;
    call.agent = text("juanita");
    call.record.outcome = CallOutcome::FirstLevel;
    call.record.talk_ms = 307'000;
    call.fields = {{fieldkey::callerName, text("<img src=x> Peña")}, {fieldkey::detail, text("No abre")}};
    preview.first = {call, call, call};
    runs = {{7,
             text("bitácora 2024.xlsx"),
             stage.desk.now.wallMs - 86'400'000,
             AccountId{1},
             1234,
             stage.desk.now.wallMs,
             {}},
            {6,
             text("vieja.csv"),
             stage.desk.now.wallMs - 96'400'000,
             {},
             12,
             stage.desk.now.wallMs,
             stage.desk.now.wallMs}};
    const ImportPorts given = ports.open ? std::move(ports) : fakes();
    stage.page->offer([this, given]() -> ReportPanel * { return new ImportPanel(stage.desk.session, given); });
}

ImportPorts ImportStage::fakes()
{
    ImportPorts ports;
    ports.askFile = [](QWidget *) { return text("/srv/bitácora <b>vieja</b>.xlsx"); };
    ports.askRejected = [this](QWidget *, const QString &proposed) {
        return RejectedWish{savedTo = proposed, ByteOrderMark::Without};
    };
    ports.open = [this](const QString &, const auto &given) { ask("open", given, opened); };
    ports.reopen = [this](const CsvForm &said, const auto &given) {
        form = said;
        ask("reopen", given, opened);
    };
    ports.glance = [this](HeadPlace wanted, const auto &given) {
        opened.glance.heads = place = wanted;
        ask("glance", given, opened);
    };
    ports.look = [this](const ImportChoices &said, const auto &given) {
        choices = said;
        asked.append(text("look"));
        m_answer = [this, given] { given(words); };
    };
    ports.preview = [this](const ImportChoices &said, auto tell, const auto &given) {
        choices = said;
        progress = tell;
        asked.append(text("preview"));
        m_answer = [this, given] { given(preview); };
    };
    ports.write = [this](const ImportChoices &said, AccountId who, auto tell, const auto &given) {
        choices = said;
        by = who;
        progress = tell;
        ask("write", given, end);
    };
    ports.saveRejected = [this](const RejectedWish &wish, const auto &given) {
        savedTo = wish.path;
        ask("save", given, saved);
    };
    ports.runs = [this](auto given) { QTimer::singleShot(0, &stage.desk.asker, [this, given] { given(runs); }); };
    ports.undo = [this](qint64 run, auto tell, const auto &given) {
        undoneRun = run;
        progress = tell;
        ask("undo", given, undone);
    };
    ports.stop = [this] { ++stops; };
    ports.forget = [this] { asked.append(text("forget")); };
    return ports;
}

void ImportStage::open()
{
    stage.open(panelOfImports);
    stage.desk.settle();
}

void ImportStage::openFile()
{
    open();
    enter();
    answer();
}

void ImportStage::press(Qt::Key key)
{
    stage.desk.press(key);
    stage.desk.settle();
}

void ImportStage::bring()
{
    for (int tabs = 0; tabs < 6 && !stage.desk.focusName().startsWith(text("Bring in")); ++tabs)
        press(Qt::Key_Tab);
    REQUIRE(stage.desk.focusName().startsWith(text("Bring in")));
    enter();
}

void ImportStage::answer()
{
    REQUIRE(m_answer);
    std::exchange(m_answer, {})();
    stage.desk.settle();
}

ImportPanel &ImportStage::panel()
{
    auto *found = stage.page->findChild<ImportPanel *>();
    REQUIRE(found);
    return *found;
}

QComboBox *ImportStage::box(const QString &name)
{
    auto *found = qobject_cast<QComboBox *>(stage.named(name));
    REQUIRE(found);
    return found;
}

void ImportStage::choose(const QString &name, const QString &choice)
{
    QComboBox *found = box(name);
    const int wanted = found->findText(choice);
    REQUIRE(wanted >= 0);
    found->setFocus();
    while (found->currentIndex() != wanted)
        press(found->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

QString ImportStage::said() const
{
    return stage.desk.words().join(QLatin1Char('\n'));
}

} // namespace helpdesk
