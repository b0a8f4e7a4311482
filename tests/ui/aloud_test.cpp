// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read aloud is whole: in every size of the window, in both languages, with long names and longer words.

#include "core/call/fieldkeys.h"
#include "tests/support/common.h"
#include "tests/ui/desk.h"
#include "ui/call/front/fittedtext.h"
#include "ui/common/sentenceview.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPixmap>
#include <QTranslator>

using namespace helpdesk;

namespace {

/// English as long as a language that needs more of it.
class LongerEnglish : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString words = QString::fromUtf8(source);
        const bool word = words.size() > 3 && words.front().isLetter();
        return word ? words + QString(words.size() * 2 / 5, u'n') : QString();
    }
};

LocalText longer(const LocalText &text)
{
    const auto more = [](const QString &words) {
        return words.isEmpty() ? words : words + u' ' + words.left(words.size() * 2 / 5);
    };
    return {more(text.es), more(text.en)};
}

/// The shipped procedure, all that is said and answered in it two fifths longer.
DefinitionsPtr longerDefinitions()
{
    auto definitions = std::make_shared<Definitions>(*shippedDefinitions());
    auto procedure = std::make_shared<Procedure>(*definitions->procedure);
    for (Operation &operation : procedure->operations) {
        operation.question = longer(operation.question);
        for (Say &say : operation.say)
            say.text = longer(say.text);
        for (Answer &answer : operation.answers)
            answer.label = longer(answer.label);
    }
    definitions->procedure = procedure;
    return definitions;
}

/// All of it lies where the window shows it: within every widget around it, and not under another part of the card.
void checkWhole(const QWidget *part, const std::string &what)
{
    INFO(what << " “" << part->accessibleName().toStdString() << "”");
    CHECK(part->visibleRegion().boundingRect().size() == part->size());
    CHECK(part->height() >= part->heightForWidth(part->width()));
    QRect seen(part->rect());
    for (const QWidget *around = part->parentWidget(); around; around = around->parentWidget()) {
        CHECK(around->rect().contains(QRect(part->mapTo(around, QPoint()), part->size())));
        if (around->isWindow())
            break;
    }
}

void checkAloud(TestDesk &desk, const std::string &where)
{
    desk.settle();
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
    const QPixmap picture = desk.window->grab();
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty())
        picture.save(QStringLiteral("%1/aloud-%2-%3-%4.png")
                         .arg(folder, QString::fromStdString(where))
                         .arg(desk.window->width())
                         .arg(desk.session.screen() == Language::English ? text("en") : text("es")));
    int seen = 0;
    for (const auto *sentence : desk.page->findChildren<SentenceView *>()) {
        if (sentence->isVisible() && !sentence->accessibleName().isEmpty()) {
            checkWhole(sentence, where + ": sentence");
            CHECK(sentence->shownText().contains(sentence->accessibleName()));
            ++seen;
        }
    }
    for (const auto *fitted : desk.page->findChildren<FittedText *>()) {
        if (fitted->isVisible() && !fitted->text().isEmpty()) {
            checkWhole(fitted, where + ": card");
            ++seen;
        }
    }
    CHECK(seen > 0);
}

command::Capture captured(std::initializer_list<std::pair<QString, QString>> values)
{
    command::Capture given;
    for (const auto &[key, value] : values)
        given.fields.emplace_back(key, FieldValue{value, FieldValue::State::Given});
    return given;
}

void walkAloud(TestDesk &desk, const QString &name, const QString &place)
{
    desk.answerCall();
    checkAloud(desk, "2");
    REQUIRE(desk.front.perform(captured(
        {{fieldkey::callerName, name}, {fieldkey::callerUnit, place}, {fieldkey::callerExtension, text("41205")}})));
    REQUIRE(desk.front.perform(command::JumpTo{text("11")}));
    REQUIRE(desk.front.perform(captured({{fieldkey::targetName, name}, {fieldkey::targetExtension, text("41206")}})));
    REQUIRE(desk.front.perform(command::JumpTo{text("13")}));
    checkAloud(desk, "13");
    desk.press({Qt::Key_F6, Qt::Key_1});
    REQUIRE(desk.state().hold().isOnHold());
    desk.pass(24);
    desk.page->tick();
    checkAloud(desk, "13 on hold");
    desk.press(Qt::Key_F7);
    REQUIRE(desk.front.perform(command::JumpTo{text("14")}));
    REQUIRE(desk.front.perform(captured({{fieldkey::callerStaff, fieldkey::yes},
                                         {fieldkey::calleeName, name},
                                         {fieldkey::calleePhone, text("722 555 0134")},
                                         {fieldkey::calleePlace, place}})));
    for (const char *operation : {"16", "17", "19"}) {
        REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
        checkAloud(desk, operation);
    }
    REQUIRE(desk.front.perform(command::JumpTo{text("8")}));
    REQUIRE(desk.front.perform(captured({{fieldkey::requestType, text("incident")},
                                         {fieldkey::service, text("institutional-email")},
                                         {fieldkey::detail, text("No abre")},
                                         {fieldkey::callerEmail, text("ana@finanzas.example")},
                                         {fieldkey::callerPhone, text("7225550134")},
                                         {fieldkey::urgency, text("low")},
                                         {fieldkey::impact, text("minor")},
                                         {fieldkey::resolver, text("isolis")}})));
    checkAloud(desk, "8");
    REQUIRE(desk.front.perform(command::MakeTicket{}));
    checkAloud(desk, "8 number");
    REQUIRE(desk.front.perform(command::SetTense{true}));
    checkAloud(desk, "8 tense");
    REQUIRE(desk.front.perform(command::SetTense{false}));
    for (const char *operation : {"S", "X", "24"}) {
        REQUIRE(desk.front.perform(command::JumpTo{text(operation)}));
        checkAloud(desk, operation);
    }
}

/// Names as most are, as long as they come, and in one word that no line breaks.
void walkNamed(Language language, QSize size, Density density, int named)
{
    CAPTURE(size.width(), int(density), named);
    TestDesk desk(language);
    desk.session.setDensity(density);
    desk.window->resize(size);
    if (named == 0)
        walkAloud(desk, text("María Elena Hernández Cruz"), text("Recaudación Toluca"));
    else if (named == 1)
        walkAloud(desk, text("María de los Ángeles Guadalupe Hernández-Montemayor y Villaseñor de la Garza"),
                  text("Dirección General de Recursos Materiales, Servicios Generales y Control Patrimonial"));
    else
        walkAloud(desk, QString(70, u'm'), QString(60, u'w'));
}

} // namespace

TEST_CASE("what is read aloud is whole", "[aloud]")
{
    walkNamed(Language::Spanish, {1280, 720}, Density::Junior, 1);
    walkNamed(Language::English, {960, 540}, Density::Junior, 1);
    walkNamed(Language::Spanish, {960, 540}, Density::Senior, 2);
    walkNamed(Language::English, {1366, 768}, Density::Semisenior, 0);
}

TEST_CASE("what is read aloud is whole in every size, language and density", "[.full]")
{
    const auto language = GENERATE(Language::Spanish, Language::English);
    const auto size = GENERATE(QSize(1280, 720), QSize(960, 540), QSize(1366, 768));
    const auto density = GENERATE(Density::Junior, Density::Semisenior, Density::Senior);
    walkNamed(language, size, density, GENERATE(0, 1, 2));
}

TEST_CASE("what is read aloud is whole where words are longer", "[aloud]")
{
    const QSize size(960, 540);
    TestDesk desk(Language::English);
    LongerEnglish words;
    QCoreApplication::installTranslator(&words);
    desk.session.setDefinitions(longerDefinitions());
    desk.settle();
    desk.window->resize(size);
    walkAloud(desk, text("María de los Ángeles Guadalupe Hernández-Montemayor"),
              text("Dirección General de Recursos Materiales"));
    QCoreApplication::removeTranslator(&words);
    desk.settle();
}
