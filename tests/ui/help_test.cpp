// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/shell/helpwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTimer>

using namespace helpdesk;

namespace {

HelpWindow *help(const TestDesk &desk)
{
    return desk.window->findChild<HelpWindow *>();
}

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the help opens by its key over nothing, in the language of the screen, and follows it", "[help]")
{
    TestDesk desk;
    desk.answerCall();
    desk.press(Qt::Key_F1, Qt::ShiftModifier);
    desk.settle();
    REQUIRE(help(desk));
    CHECK(help(desk)->isVisible());
    CHECK_FALSE(help(desk)->isModal()); // The call goes on behind it.
    const auto *browser = help(desk)->findChild<HelpBrowser *>();
    const auto *list = help(desk)->findChild<QListWidget *>();
    CHECK(browser->toPlainText().contains(QStringLiteral("Ayuda de Auricular")));
    CHECK(list->count() == HelpWindow::topics().size());
    for (const QWidget *widget : {static_cast<const QWidget *>(browser), static_cast<const QWidget *>(list)})
        CHECK_FALSE(widget->accessibleName().isEmpty());
    desk.language.set(Language::English);
    desk.session.setScreenLanguage(Language::English);
    desk.settle();
    CHECK(browser->toPlainText().contains(QStringLiteral("Auricular help")));
    CHECK(list->item(2)->text() == QStringLiteral("Promises: calling again"));
    if (const QString folder = qEnvironmentVariable("AURICULAR_TEST_PICTURES"); !folder.isEmpty()) {
        for (const QString &topic : HelpWindow::topics()) {
            help(desk)->openTopic(topic);
            desk.settle();
            help(desk)->grab().save(QStringLiteral("%1/help-%2.png").arg(folder, topic));
        }
    }
    desk.press(Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(help(desk));
    CHECK(desk.operation() == QStringLiteral("2"));
}

TEST_CASE("every text of the help is there in both languages; links and pictures lead inside", "[help]")
{
    for (const char *language : {"es", "en"}) {
        const QString folder = QStringLiteral(":/help/%1").arg(QLatin1String(language));
        CHECK(QDir(folder).entryList().size() == HelpWindow::topics().size());
        for (const QString &topic : HelpWindow::topics()) {
            const QString markdown = textOf(folder + QLatin1Char('/') + topic + QStringLiteral(".md"));
            INFO(language << " " << topic.toStdString());
            CHECK(markdown.startsWith(QStringLiteral("# ")));
            static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
            for (auto match = link.globalMatch(markdown); match.hasNext();) {
                const QString target = match.next().captured(1);
                INFO(target.toStdString());
                CHECK(QFile::exists(QDir::cleanPath(folder + QLatin1Char('/') + target)));
            }
        }
    }
}

TEST_CASE("the keys that the help names are the program's", "[help]")
{
    TestDesk desk;
    const CommandRegistry &commands = desk.window->commands();
    QStringList known{QStringLiteral("Enter"),       QStringLiteral("Esc"),       QStringLiteral("Alt ↓"),
                      QStringLiteral("Ctrl 3"),      QStringLiteral("Ctrl 4"),    QStringLiteral("Ctrl T"),
                      QStringLiteral("Ctrl L"),      QStringLiteral("Shift F12"), QStringLiteral("Shift F6"),
                      QStringLiteral("Alt Shift ←"), QStringLiteral("Shift F5")};
    for (const CommandEntry &entry : commands.entries())
        known.append(CommandRegistry::keyText(entry.key));
    for (int digit = 0; digit < 10; ++digit)
        known << QString::number(digit) << QStringLiteral("Alt %1").arg(digit);
    known << QStringLiteral("Alt N") << QStringLiteral("Alt P"); // Alt P: of a practice desk.
    known << QStringLiteral("←") << QStringLiteral("→") << QStringLiteral("Page Up")
          << QStringLiteral("Page Down"); // Of a row of months.
    for (const QString &topic : HelpWindow::topics()) {
        const QString markdown = textOf(QStringLiteral(":/help/en/%1.md").arg(topic));
        static const QRegularExpression key(QStringLiteral("`([^`]*)`"));
        for (auto match = key.globalMatch(markdown); match.hasNext();) {
            const QString named = match.next().captured(1);
            INFO(topic.toStdString() << ": " << named.toStdString());
            static const QRegularExpression noKey(
                QStringLiteral("[=_/~]|^--|^(man )?auricular-cli|\\.xlsx$")); // Addresses and settings of a server.
            CHECK((noKey.match(named).hasMatch() || known.contains(named)));
        }
    }
}

TEST_CASE("the help leads nowhere else", "[help]")
{
    TestDesk desk;
    desk.window->openHelp();
    auto *browser = help(desk)->findChild<HelpBrowser *>();
    const QUrl before = browser->source();
    for (const char *address :
         {"https://example.org/", "file:///etc/passwd", "qrc:/icons/app.svg", "../../icons/app.svg"}) {
        browser->setSource(QUrl(QLatin1String(address)));
        CHECK(browser->source() == before);
        CHECK_FALSE(browser->loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(address))).isValid());
    }
    browser->setSource(QUrl(QStringLiteral("call.md")));
    CHECK(browser->source().path() == QStringLiteral("/help/es/call.md"));
    CHECK(help(desk)->findChild<QListWidget *>()->currentRow() == 1);
    help(desk)->close();
}
