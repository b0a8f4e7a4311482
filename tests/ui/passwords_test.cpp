// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a server's password comes from, and where it is kept.

#include "app/console/passworddialog.h"
#include "tests/support/catch.h"
#include "tests/support/common.h"
#include "ui/text/screenlanguage.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>

using namespace helpdesk;
using namespace helpdesk::console;

namespace {

/// A keychain in memory, or none at all.
class FakeKeychain : public PasswordStore
{
public:
    Result<QString> read(const QString &name) override
    {
        ++reads;
        if (trouble)
            return Error{*trouble, {}, {}};
        return kept.contains(name) ? Result<QString>(kept.value(name))
                                   : Result<QString>(Error{Error::Code::NotFound, {}, {}});
    }
    Result<> keep(const QString &name, const QString &password) override
    {
        if (trouble)
            return Error{*trouble, {}, {}};
        kept.insert(name, password);
        return {};
    }
    Result<> forget(const QString &name) override
    {
        kept.remove(name);
        return {};
    }

    QMap<QString, QString> kept;
    std::optional<Error::Code> trouble;
    int reads = 0;
};

/// The person: what they type, in order, and what they were offered.
struct Person
{
    PasswordAsking::Ask ask()
    {
        return [this](const DatabaseLocation &, Error::Reason, Keeping keeping) -> std::optional<TypedPassword> {
            offered.push_back(keeping);
            if (types.empty())
                return std::nullopt;
            const TypedPassword typed = types.front();
            types.erase(types.begin());
            return typed;
        };
    }

    std::vector<TypedPassword> types;
    std::vector<Keeping> offered;
};

DatabaseLocation server(const char *address = "postgresql://ana@desk.example:5432/mesa")
{
    return DatabaseLocation::parse(text(address)).take();
}

} // namespace

TEST_CASE("a password that is typed is kept once the server has taken it, and asked for no more", "[passwords]")
{
    FakeKeychain keychain;
    Person person{{{text("wrong"), true}, {text("right"), true}}, {}};
    {
        PasswordAsking asking(keychain, person.ask());
        CHECK(asking.next(server(), Error::Reason::PasswordMissing) == text("wrong"));
        CHECK(keychain.kept.isEmpty());
        CHECK(asking.next(server(), Error::Reason::PasswordRefused) == text("right"));
        CHECK(asking.taken(server()).ok());
    }
    REQUIRE(keychain.kept.size() == 1);
    CHECK(keychain.kept.firstKey() == server().displayText());
    CHECK(keychain.kept.first() == text("right"));
    CHECK(person.offered == std::vector<Keeping>{Keeping::Offered, Keeping::Offered});
    PasswordAsking again(keychain, person.ask());
    CHECK(again.next(server(), Error::Reason::PasswordMissing) == text("right"));
    CHECK(again.taken(server()).ok());
    CHECK(person.offered.size() == 2);
}

TEST_CASE("a password is kept for its own address and user alone", "[passwords]")
{
    FakeKeychain keychain;
    keychain.kept.insert(server().displayText(), text("of-ana"));
    Person person;
    PasswordAsking asking(keychain, person.ask());
    CHECK_FALSE(asking.next(server("postgresql://luis@desk.example:5432/mesa"), Error::Reason::PasswordMissing));
    CHECK_FALSE(asking.next(server("postgresql://ana@other.example:5432/mesa"), Error::Reason::PasswordMissing));
    CHECK(asking.next(server(), Error::Reason::PasswordMissing) == text("of-ana"));
}

TEST_CASE("who does not want it kept has it kept nowhere, and what the server takes no more is forgotten",
          "[passwords]")
{
    FakeKeychain keychain;
    const bool old = GENERATE(false, true);
    if (old)
        keychain.kept.insert(server().displayText(), text("of-last-year"));
    Person person{{{text("new"), false}}, {}};
    PasswordAsking asking(keychain, person.ask());
    if (old)
        CHECK(asking.next(server(), Error::Reason::PasswordMissing) == text("of-last-year"));
    CHECK(asking.next(server(), Error::Reason::PasswordRefused) == text("new"));
    CHECK(person.offered.front() == (old ? Keeping::Kept : Keeping::Offered));
    CHECK(asking.taken(server()).ok());
    CHECK(keychain.kept.isEmpty());
}

TEST_CASE("without a keychain the person is asked, told so, and goes on", "[passwords]")
{
    FakeKeychain keychain;
    keychain.trouble = GENERATE(Error::Code::ConnectionLost, Error::Code::NotAllowed);
    Person person{{{text("typed"), true}}, {}};
    PasswordAsking asking(keychain, person.ask());
    CHECK(asking.next(server(), Error::Reason::PasswordMissing) == text("typed"));
    CHECK(person.offered
          == std::vector<Keeping>{keychain.trouble == Error::Code::NotAllowed ? Keeping::Locked : Keeping::NoKeeper});
    CHECK_FALSE(asking.taken(server()).ok());
    CHECK_FALSE(asking.next(server(), Error::Reason::PasswordRefused));
    CHECK(keychain.reads == 1);
}

TEST_CASE("the dialog offers the keychain, and says so where none answers", "[passwords]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    ScreenLanguage screen;
    screen.set(language);
    const auto words = [](const QDialog &dialog) {
        QStringList found;
        for (const auto *label : dialog.findChildren<QLabel *>()) {
            if (!label->isHidden())
                found.append(label->text());
        }
        return found.join(QLatin1Char('\n'));
    };
    const QString none = language == Language::Spanish ? text("Ningún servicio de llavero responde")
                                                       : text("No keychain service answers");
    PasswordDialog offered(server("postgresql://ana:secret@desk.example/mesa"), Error::Reason::PasswordMissing,
                           Keeping::Offered);
    CHECK(words(offered).contains(text("desk.example")));
    CHECK_FALSE(words(offered).contains(text("secret")));
    CHECK_FALSE(words(offered).contains(none));
    auto *line = offered.findChild<QLineEdit *>();
    auto *keep = offered.findChild<QCheckBox *>();
    CHECK(line->echoMode() == QLineEdit::Password);
    CHECK_FALSE(keep->isChecked());
    line->setText(text("typed"));
    keep->setChecked(true);
    CHECK(offered.typed().password == text("typed"));
    CHECK(offered.typed().keep);
    const PasswordDialog without(server(), Error::Reason::PasswordMissing, Keeping::NoKeeper);
    CHECK(words(without).contains(none));
    CHECK_FALSE(without.findChild<QCheckBox *>()->isEnabled());
    CHECK_FALSE(without.typed().keep);
    const PasswordDialog locked(server(), Error::Reason::PasswordMissing, Keeping::Locked);
    CHECK(words(locked).contains(language == Language::Spanish ? text("siguió bloqueado") : text("stayed locked")));
    CHECK(
        PasswordDialog(server(), Error::Reason::PasswordRefused, Keeping::Kept).findChild<QCheckBox *>()->isChecked());
}

TEST_CASE("a desktop on which no keychain service runs is told from one that keeps nothing", "[passwords]")
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    DesktopKeychain keychain;
    const Result<QString> read = keychain.read(text("postgresql://nobody@desk.invalid/none"));
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == Error::Code::ConnectionLost);
    CHECK_FALSE(keychain.keep(text("postgresql://nobody@desk.invalid/none"), text("x")).ok());
    bus.isNull() ? qunsetenv("DBUS_SESSION_BUS_ADDRESS") : qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    desktop.isNull() ? qunsetenv("XDG_CURRENT_DESKTOP") : qputenv("XDG_CURRENT_DESKTOP", desktop);
}
