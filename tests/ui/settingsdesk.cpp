// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settingsdesk.h"

#include "core/storage/organisation/accountrepository.h"
#include "tests/support/waiting.h"
#include "ui/common/sentenceview.h"
#include "ui/text/times.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

namespace helpdesk {

namespace {

DatabaseLocation newDesk(const QTemporaryDir &folder)
{
    DatabaseLocation location;
    location.path = folder.filePath(QStringLiteral("desk.db"));
    const auto opened = openDesk(location, OpenMode::Create, 1'795'000'000'000);
    REQUIRE(opened.ok());
    REQUIRE(AccountRepository(*opened.value()).add(QStringLiteral("lucia"), QStringLiteral("Lucía Ramírez")).ok());
    return location;
}

} // namespace

SettingsDesk::SettingsDesk(Language screen) : desk(screen)
{
    const DatabaseLocation location = newDesk(folder);
    store = std::make_unique<Store>(location);
    settings = std::make_unique<console::DeskSettings>(*store, desk.session, [this] { return desk.now; });
    settings->fill(ports);
    settings->fill(ports.store, location, QStringLiteral("desk.auricular-recovery"));
    ports.look = [this] { return look; };
    ports.setLook = [this](LookChoice choice) { look = choice; };
    ports.setScreenLanguage = [this](Language language) {
        desk.language.set(language);
        desk.session.setScreenLanguage(language);
    };
    ports.setSpeechLanguage = [this](Language language) { desk.session.setSpeechLanguage(language); };
    ports.sitDown = [this](AccountId id) { sitDown(id); };
    ports.sounds.devices = [this] {
        ++devicesAsked;
        return std::vector<SoundPorts::Device>{{QStringLiteral("usb"), QStringLiteral("Diadema USB")}};
    };
    ports.sounds.choice = [this] { return sound; };
    ports.sounds.choose = [this](const SoundPorts::Choice &choice) { sound = choice; };
    ports.sounds.test = [this] { ++soundsPlayed; };
    page = new SettingsPage(desk.session, ports);
    m_position = desk.window->addPage({page,
                                       [] { return SettingsPage::title(); },
                                       [this] { page->takeFocus(); },
                                       {},
                                       {},
                                       [this] { return page->begun(); }});
    QObject::connect(settings.get(), &console::DeskSettings::everybodyChanged, page,
                     [this](const std::vector<AccountEntry> &found) {
                         everybody = found;
                         std::vector<Account> active;
                         for (const AccountEntry &entry : found) {
                             if (entry.active)
                                 active.push_back(entry.account);
                         }
                         desk.window->setAccounts(active);
                     });
    QObject::connect(desk.window.get(), &MainWindow::accountChosen, page, [this](AccountId id) { sitDown(id); });
    settings->reload();
    answeredUntil([this] { return !everybody.empty(); });
}

SettingsDesk::~SettingsDesk()
{
    desk.window->hide(); // What is being typed is left while there is somebody to take it.
    desk.settle();
    Times::setZone({});
}

void SettingsDesk::sitDown(AccountId id)
{
    for (const AccountEntry &entry : everybody) {
        if (entry.account.id == id) {
            desk.session.setAccount(entry.account);
            desk.front.handOver();
            desk.window->showCalls();
        }
    }
}

void SettingsDesk::answeredUntil(const std::function<bool()> &state)
{
    REQUIRE(test::waitFor(state));
    desk.settle();
}

void SettingsDesk::answered()
{
    // Two rounds: a change is followed by a look at what stands.
    const auto anything = [](Connection &) -> Result<int> { return 1; };
    for (int round = 0; round < 3; ++round) {
        (void)in<int>(store->acts(), anything);
        (void)in<int>(store->reader(), anything);
    }
    desk.settle();
}

void SettingsDesk::open(const char *section)
{
    desk.press(static_cast<Qt::Key>(Qt::Key_1 + m_position), Qt::ControlModifier);
    auto *list = window()->findChild<SettingsPage *>()->findChild<QListWidget *>();
    if (!list->hasFocus())
        desk.press(Qt::Key_Escape); // It was shown already.
    REQUIRE(list->hasFocus());
    const QString wanted = QString::fromUtf8(section);
    for (int tried = 0; tried < list->count() && list->currentItem()->text() != wanted; ++tried)
        desk.press(list->currentRow() == list->count() - 1 ? Qt::Key_Home : Qt::Key_Down);
    REQUIRE(list->currentItem()->text() == wanted);
    answered();
}

QWidget *SettingsDesk::named(const char *name) const
{
    for (auto *widget : desk.window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    FAIL("nothing in sight is called " << name);
    return nullptr;
}

void SettingsDesk::fill(const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(named(field));
    if (!line)
        line = named(field)->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        desk.press(Qt::Key_Delete);
    desk.type(text);
}

void SettingsDesk::click(const char *button)
{
    auto *found = qobject_cast<QAbstractButton *>(named(button));
    REQUIRE(found);
    REQUIRE(found->isEnabled());
    found->setFocus();
    desk.press(Qt::Key_Space);
    answered();
}

void SettingsDesk::bringToOperation(const char *operation)
{
    desk.press(Qt::Key_1, Qt::ControlModifier);
    desk.answerCall();
    REQUIRE(desk.front.perform(command::JumpTo{QString::fromUtf8(operation)}));
    desk.settle();
}

QStringList SettingsDesk::rows(const char *list) const
{
    const auto *found = qobject_cast<QListWidget *>(named(list));
    REQUIRE(found);
    QStringList rows;
    for (int i = 0; i < found->count(); ++i)
        rows.append(found->item(i)->data(Qt::AccessibleTextRole).toString());
    return rows;
}

void SettingsDesk::choose(const char *list, int row)
{
    auto *found = qobject_cast<QListWidget *>(named(list));
    REQUIRE(found);
    REQUIRE(row < found->count());
    found->setCurrentRow(row);
    desk.settle();
}

QString SettingsDesk::sentences() const
{
    QStringList said;
    for (const auto *view : desk.window->findChildren<SentenceView *>()) {
        if (view->isVisible())
            said.append(view->text());
    }
    return said.join(QLatin1Char('\n'));
}

} // namespace helpdesk
