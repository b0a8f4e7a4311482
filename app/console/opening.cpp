// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/opening.h"

#include "app/desktop/singleinstance.h"
#include "app/practice/practicedesk.h"
#include "core/storage/accountrepository.h"
#include "core/storage/accountsettingrepository.h"
#include "core/storage/callwriter.h"
#include "core/storage/recoveryfile.h"
#include "core/storage/settingrepository.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace helpdesk::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Opening)
};

const QString databaseKey = QStringLiteral("database");
const QString recoverySuffix = QStringLiteral(".auricular-recovery");

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

/// The desk named, else the one that was opened last, else that of this user.
QString placeOf(const Options &options, const QSettings &settings)
{
    const QString remembered = settings.value(databaseKey).toString();
    return !options.database.isEmpty() ? options.database
        : !remembered.isEmpty()        ? remembered
                                       : QDir(dataFolder()).filePath(QStringLiteral("desk.db"));
}

/// While no window stands there is no call to go on with: other words than in the banner.
ErrorText openingText(const Error &error)
{
    ErrorText text = ErrorText::of(error.code);
    const QString untouched = Text::tr("Nothing was changed.");
    switch (error.code) {
    case Error::Code::DatabaseMissing:
        text.happened = Text::tr("There is no database here.");
        break;
    case Error::Code::StorageCorrupt:
        text = {Text::tr("This is not a database of Auricular, or it is damaged."), untouched, Text::tr("Choose another one, or let the administrator restore a copy.")};
        break;
    case Error::Code::ConnectionLost:
        text = {Text::tr("The server does not answer."), untouched, Text::tr("Check that it runs and that this PC is on the network, then try again.")};
        break;
    case Error::Code::InvalidInput:
        text = {Text::tr("This is neither a file nor an address of a server."), untouched, Text::tr("Choose a database.")};
        break;
    case Error::Code::StorageReadOnly:
    case Error::Code::StorageFull:
    case Error::Code::StorageBusy:
    case Error::Code::StorageFailed:
        text.safe = untouched;
        text.toDo = Text::tr("Check the folder, its permissions and the free space, then try again.");
        break;
    default:
        break;
    }
    return text;
}

enum class Choice { Create, Again, Another, Leave };

Choice askWhatNow(const Error &error, const QString &where)
{
    const ErrorText text = openingText(error);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Auricular"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(text.happened);
    box.setInformativeText(QStringLiteral("%1\n\n%2 %3").arg(where, text.safe, text.toDo));
    const bool missing = error.code == Error::Code::DatabaseMissing;
    QPushButton *create = missing ? box.addButton(Text::tr("Make a new one here"), QMessageBox::ActionRole) : nullptr;
    QPushButton *again = box.addButton(Text::tr("Try again"), QMessageBox::ActionRole);
    QPushButton *another = box.addButton(Text::tr("Choose another…"), QMessageBox::ActionRole);
    QPushButton *leave = box.addButton(Text::tr("Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(leave);
    box.exec();
    if (create && box.clickedButton() == create)
        return Choice::Create;
    return box.clickedButton() == again ? Choice::Again : box.clickedButton() == another ? Choice::Another : Choice::Leave;
}

/// Brings back what a window could not save. The file is set aside only when all of it stands.
void offerRecovery(Connection &connection, const QString &path)
{
    if (!QFile::exists(path))
        return;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Auricular"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(Text::tr("There is a file with work that was not saved when a window was closed."));
    box.setInformativeText(Text::tr("%1\n\nBringing it back twice does no harm.").arg(path));
    QPushButton *bring = box.addButton(Text::tr("Bring it back now"), QMessageBox::AcceptRole);
    box.addButton(Text::tr("Later"), QMessageBox::RejectRole);
    box.setDefaultButton(bring);
    box.exec();
    if (box.clickedButton() != bring)
        return;
    const auto work = RecoveryFile::read(path);
    CallWriter writer(connection);
    const auto report = work ? recoverWork(work.value(), writer) : Result<RecoveryReport>(work.error());
    QMessageBox said(report ? QMessageBox::Information : QMessageBox::Warning, QStringLiteral("Auricular"), {}, QMessageBox::Ok);
    said.setTextFormat(Qt::PlainText);
    if (report) {
        QFile::remove(path + QStringLiteral(".done"));
        QFile::rename(path, path + QStringLiteral(".done"));
        said.setText(Text::tr("Brought back: %n entry(ies).", nullptr, report.value().written));
        if (report.value().refused)
            said.setInformativeText(Text::tr("%n entry(ies) were not: another desk has gone on with those calls.", nullptr, report.value().refused));
    } else {
        said.setText(ErrorText::of(report.error().code).happened);
        said.setInformativeText(Text::tr("The file was left where it is:\n%1").arg(path));
    }
    said.exec();
}

Result<OpenedDesk> readDesk(Connection &connection, const DatabaseLocation &location)
{
    OpenedDesk desk;
    desk.location = location;
    desk.recoveryPath = (location.engine == Engine::Sqlite ? location.path : QDir(dataFolder()).filePath(location.database + QLatin1Char('-') + desktop::SingleInstance::nameOf(location)))
        + recoverySuffix;
    DefinitionCache unused;
    const auto everybody = AccountRepository(connection).everybody();
    const auto organisation = SettingRepository(connection).organisation();
    const auto kind = SettingRepository(connection).kind();
    const auto definitions = DefinitionRepository(connection, unused).current();
    auto densities = AccountSettingRepository(connection).densities();
    if (!everybody)
        return everybody.error();
    if (!densities)
        return densities.error();
    if (!organisation)
        return organisation.error();
    if (!kind)
        return kind.error();
    if (!definitions)
        return definitions.error();
    desk.everybody = everybody.value();
    desk.demo = kind.value() == DeskKind::Demo;
    desk.practice = kind.value() == DeskKind::Practice;
    desk.densities = densities.take();
    desk.organisation = organisation.value();
    desk.definitions = definitions.value();
    return desk;
}

} // namespace

void tellOtherSilent()
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Auricular"), {}, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.setText(Text::tr("This desk is open in another window that does not answer."));
    box.setInformativeText(Text::tr("It may be closing, or asking something. Wait a moment and start the program again."));
    box.exec();
}

Result<OpenedDesk> openDeskSilently(const QString &place, OpenMode mode, qint64 nowMs)
{
    const auto location = DatabaseLocation::parse(place);
    if (!location)
        return location.error();
    const auto opened = openDesk(location.value(), mode, nowMs);
    if (!opened)
        return opened.error();
    return readDesk(*opened.value(), location.value());
}

namespace {

/// The next start may be in another folder. Written only when it changes: a settings file may lie on a slow network.
void rememberPlace(QSettings &settings, const DatabaseLocation &location, const QString &named)
{
    const QString place = location.engine == Engine::Sqlite ? QFileInfo(location.path).absoluteFilePath() : named;
    if (settings.value(databaseKey).toString() != place)
        settings.setValue(databaseKey, place);
}

} // namespace

QByteArray accountKeyOf(const DatabaseLocation &location)
{
    return "accounts/" + desktop::SingleInstance::nameOf(location).toLatin1();
}

namespace {

/// Practice begins with whoever sits at the desk it was opened from. A desk that cannot be read asks them who they are.
void seatInPractice(const QString &place, const DatabaseLocation &own, QSettings &settings, qint64 nowMs)
{
    const auto seated = practice::takeOver(place, own, nowMs);
    const auto practice = DatabaseLocation::parse(place);
    if (!seated || !practice)
        return;
    const AccountId here{settings.value(QString::fromLatin1(accountKeyOf(own))).toLongLong()};
    if (seated.value().contains(here))
        settings.setValue(QString::fromLatin1(accountKeyOf(practice.value())), seated.value().value(here).value);
}

} // namespace

std::optional<QString> practicePlaceWithPerson(const Options &options, QSettings &settings, qint64 nowMs)
{
    const auto own = DatabaseLocation::parse(placeOf(options, settings));
    const QString folder = own ? practice::folderBeside(own.value(), dataFolder()) : dataFolder();
    auto place = practice::deskIn(folder, nowMs);
    if (place) {
        if (own)
            seatInPractice(place.value(), own.value(), settings, nowMs);
        return place.take();
    }
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Auricular"), {}, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.setText(Text::tr("The practice desk could not be made."));
    box.setInformativeText(QStringLiteral("%1\n\n%2").arg(folder, Text::tr("Check the folder, its permissions and the free space, then try again.")));
    box.exec();
    return std::nullopt;
}

std::optional<OpenedDesk> openDeskWithPerson(const Options &options, QSettings &settings, qint64 nowMs,
                                             const std::function<bool(const DatabaseLocation &)> &mayOpen)
{
    QString place = placeOf(options, settings);
    // Only the desk of this user, never used before, is made without a question.
    bool mayCreate = options.create || (options.database.isEmpty() && settings.value(databaseKey).toString().isEmpty());
    if (mayCreate && options.database.isEmpty())
        QDir().mkpath(dataFolder());
    for (;;) {
        const auto location = DatabaseLocation::parse(place);
        if (location && !mayOpen(location.value()))
            return std::nullopt;
        const QString where = location ? location.value().displayText() : place;
        auto opened = location ? openDesk(location.value(), OpenMode::Existing, nowMs) : Result<std::unique_ptr<Connection>>(location.error());
        if (!opened && opened.error().code == Error::Code::DatabaseMissing && mayCreate)
            opened = openDesk(location.value(), OpenMode::Create, nowMs);
        std::optional<Error> error;
        if (opened) {
            QDir().mkpath(dataFolder());
            auto desk = readDesk(*opened.value(), location.value());
            if (desk) {
                offerRecovery(*opened.value(), desk.value().recoveryPath);
                // A demo is looked at, practice is practice; one's own desk is what the next start opens.
                if (location.value().password.isEmpty() && !desk.value().demo && !desk.value().practice)
                    rememberPlace(settings, location.value(), place);
                return desk.take();
            }
            error = desk.error();
        } else {
            error = opened.error();
        }
        mayCreate = false;
        switch (askWhatNow(*error, where)) {
        case Choice::Create:
            mayCreate = true;
            break;
        case Choice::Again:
            break;
        case Choice::Another: {
            const QString other = QFileDialog::getOpenFileName(nullptr, Text::tr("Choose a database"), QFileInfo(place).absolutePath());
            if (!other.isEmpty())
                place = other;
            break;
        }
        case Choice::Leave:
            return std::nullopt;
        }
    }
}

} // namespace helpdesk::console
