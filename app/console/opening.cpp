// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/opening.h"

#include "app/console/passwordasking.h"
#include "app/console/passworddialog.h"
#include "app/desktop/singleinstance.h"
#include "app/pcsettings.h"
#include "app/practice/practicedesk.h"
#include "app/service/patientwait.h"
#include "core/storage/copy/copies.h"
#include "core/storage/copy/databasecopy.h"
#include "core/storage/engine/deskfile.h"
#include "core/storage/journal/commitwriter.h"
#include "core/storage/journal/recoveryfile.h"
#include "core/storage/organisation/accountrepository.h"
#include "core/storage/organisation/accountsettingrepository.h"
#include "core/storage/organisation/settingrepository.h"
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

struct OpeningText
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
    ErrorText text = ErrorText::of(error);
    const QString untouched = OpeningText::tr("Nothing was changed.");
    if (error.reason != Error::Reason::None && error.reason != Error::Reason::Damaged) {
        text.safe = untouched;
        return text;
    }
    switch (error.code) {
    case Error::Code::DatabaseMissing:
        text.happened = OpeningText::tr("There is no database here.");
        break;
    case Error::Code::StorageCorrupt:
        text = {OpeningText::tr("This is not a database of Auricular, or it is damaged."), untouched,
                OpeningText::tr("Choose another one, or let the administrator restore a copy.")};
        break;
    case Error::Code::ConnectionLost:
        text = {OpeningText::tr("The server does not answer."), untouched,
                OpeningText::tr("Check that it runs and that this PC is on the network, then try again.")};
        break;
    case Error::Code::InvalidInput:
        text = {OpeningText::tr("This is neither a file nor an address of a server."), untouched,
                OpeningText::tr("Choose a database.")};
        break;
    case Error::Code::StorageReadOnly:
    case Error::Code::StorageFull:
    case Error::Code::StorageBusy:
    case Error::Code::StorageFailed:
        text.safe = untouched;
        text.toDo = OpeningText::tr("Check the folder, its permissions and the free space, then try again.");
        break;
    default:
        break;
    }
    return text;
}

enum class Choice { Create, Again, Another, Copy, Leave };

/// Where the program itself keeps copies of a desk; empty: there is none, or it is not damaged.
StoredCopy copyFor(const Error &error, const std::optional<DatabaseLocation> &location, const QSettings &settings)
{
    if (error.code != Error::Code::StorageCorrupt || !location || location->engine != Engine::Sqlite)
        return {};
    const std::vector<StoredCopy> copies =
        CopyFolder(*location, settings.value(QLatin1String(copiesFolderKey)).toString()).copies();
    return copies.empty() ? StoredCopy{} : copies.front();
}

Choice askWhatNow(const Error &error, const QString &where, const StoredCopy &copy)
{
    const ErrorText text = openingText(error);
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Auricular"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(text.happened);
    box.setInformativeText(QStringLiteral("%1\n\n%2 %3").arg(where, text.safe, text.toDo));
    const bool missing = error.code == Error::Code::DatabaseMissing;
    QPushButton *create =
        missing ? box.addButton(OpeningText::tr("Make a new one here"), QMessageBox::ActionRole) : nullptr;
    QPushButton *back = copy.path.isEmpty()
        ? nullptr
        : box.addButton(
            OpeningText::tr("Put back the copy of %1").arg(copy.moment.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
            QMessageBox::ActionRole);
    QPushButton *again = box.addButton(OpeningText::tr("Try again"), QMessageBox::ActionRole);
    QPushButton *another = box.addButton(OpeningText::tr("Choose another…"), QMessageBox::ActionRole);
    QPushButton *leave = box.addButton(OpeningText::tr("Quit"), QMessageBox::RejectRole);
    box.setDefaultButton(again);
    box.setEscapeButton(leave);
    box.exec();
    if (create && box.clickedButton() == create)
        return Choice::Create;
    if (back && box.clickedButton() == back)
        return Choice::Copy;
    return box.clickedButton() == again  ? Choice::Again
        : box.clickedButton() == another ? Choice::Another
                                         : Choice::Leave;
}

Result<RecoveryReport> recovered(const DatabaseLocation &location, const QString &path)
{
    const auto work = RecoveryFile::read(path);
    if (!work)
        return work.error();
    const auto connection = Connection::open(location, OpenMode::Existing);
    if (!connection)
        return connection.error();
    CommitWriter writer(*connection.value());
    return recoverWork(work.value(), writer);
}

QString wordsOf(const RecoveryReport &report)
{
    QStringList words;
    if (report.refused > 0)
        words += OpeningText::tr("%n entry(ies) were not: another desk has gone on with those calls.", nullptr,
                                 report.refused);
    if (report.lacking > 0)
        words += OpeningText::tr(
            "%n entry(ies) were not: this database lacks what stood before them. They stay in the file.", nullptr,
            report.lacking);
    for (const auto &[said, number] : report.renumbered)
        words += OpeningText::tr(
                     "Ticket %1 has the number %2 now: the number %1 is another ticket's. Tell whoever was told it.")
                     .arg(said)
                     .arg(number);
    return words.join(QLatin1Char('\n'));
}

/// Brings back what a window could not save. The file is set aside only when all of it stands.
void offerRecovery(const DatabaseLocation &location, const QString &path)
{
    if (!QFile::exists(path))
        return;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Auricular"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(OpeningText::tr("There is a file with work that was not saved when a window was closed."));
    box.setInformativeText(OpeningText::tr("%1\n\nBringing it back twice does no harm.").arg(path));
    QPushButton *bring = box.addButton(OpeningText::tr("Bring it back now"), QMessageBox::AcceptRole);
    box.addButton(OpeningText::tr("Later"), QMessageBox::RejectRole);
    box.setDefaultButton(bring);
    box.exec();
    if (box.clickedButton() != bring)
        return;
    const auto ended = awaited<Result<RecoveryReport>>(OpeningText::tr("Bringing back what was not saved…"),
                                                       [location, path] { return recovered(location, path); });
    const Result<RecoveryReport> report =
        ended ? *ended : Result<RecoveryReport>(Error{Error::Code::ConnectionLost, {}, {}});
    QMessageBox said(report ? QMessageBox::Information : QMessageBox::Warning, QStringLiteral("Auricular"), {},
                     QMessageBox::Ok);
    said.setTextFormat(Qt::PlainText);
    if (report) {
        if (report.value().lacking == 0) {
            QFile::remove(path + QStringLiteral(".done"));
            QFile::rename(path, path + QStringLiteral(".done"));
        }
        said.setText(OpeningText::tr("Brought back: %n entry(ies).", nullptr, report.value().written));
        said.setInformativeText(wordsOf(report.value()));
    } else {
        said.setText(ErrorText::of(report.error()).happened);
        said.setInformativeText(OpeningText::tr("The file was left where it is:\n%1").arg(path));
    }
    said.exec();
}

Result<OpenedDesk> readDesk(Connection &connection, const DatabaseLocation &location)
{
    OpenedDesk desk;
    desk.location = location;
    desk.recoveryPath =
        (location.engine == Engine::Sqlite
             ? location.path
             : QDir(dataFolder())
                   .filePath(location.database + QLatin1Char('-') + desktop::SingleInstance::nameOf(location)))
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
    box.setText(OpeningText::tr("This desk is open in another window that does not answer."));
    box.setInformativeText(
        OpeningText::tr("It may be closing, or asking something. Wait a moment and start the program again."));
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
    using Seated = decltype(practice::takeOver(place, own, nowMs));
    const auto seated = awaited<Seated>(OpeningText::tr("Reading who works at the desk… %1").arg(own.displayText()),
                                        [place, own, nowMs] { return practice::takeOver(place, own, nowMs); });
    const auto practice = DatabaseLocation::parse(place);
    if (!seated || !*seated || !practice)
        return;
    const AccountId here{settings.value(QString::fromLatin1(accountKeyOf(own))).toLongLong()};
    if (seated->value().contains(here))
        settings.setValue(QString::fromLatin1(accountKeyOf(practice.value())), seated->value().value(here).value);
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
    box.setText(OpeningText::tr("The practice desk could not be made."));
    box.setInformativeText(
        QStringLiteral("%1\n\n%2")
            .arg(folder, OpeningText::tr("Check the folder, its permissions and the free space, then try again.")));
    box.exec();
    return std::nullopt;
}

namespace {

enum class Made { IfMissing, Never };

/// In the thread that waits for it: opens, makes it where that is allowed, and reads what a window needs.
Result<OpenedDesk> openAndRead(const DatabaseLocation &location, Made made, qint64 nowMs)
{
    OpeningNotes notes;
    auto opened = openDesk(location, OpenMode::Existing, nowMs, &notes);
    if (!opened && opened.error().code == Error::Code::DatabaseMissing && made == Made::IfMissing)
        opened = openDesk(location, OpenMode::Create, nowMs, &notes);
    if (!opened)
        return opened.error();
    auto desk = readDesk(*opened.value(), location);
    if (!desk)
        return desk.error();
    OpenedDesk ready = desk.take();
    ready.notes = notes;
    return ready;
}

bool asksForPassword(const Error &error)
{
    return error.reason == Error::Reason::PasswordMissing || error.reason == Error::Reason::PasswordRefused;
}

void putBack(const StoredCopy &copy, const DatabaseLocation &location, qint64 nowMs)
{
    const auto ended = awaited<Result<QString>>(OpeningText::tr("Putting back the copy…"), [copy, location, nowMs] {
        return restoreCopy(copy.path, location, nowMs);
    });
    if (ended && ended->ok())
        return;
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Auricular"), {}, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.setText(OpeningText::tr("The copy could not be put back."));
    box.setInformativeText(ended ? ErrorText::of(ended->error()).whole() : QString());
    box.exec();
}

void tellIfNotKept(const Result<> &kept)
{
    if (kept)
        return;
    QMessageBox box(QMessageBox::Information, QStringLiteral("Auricular"), {}, QMessageBox::Ok);
    box.setTextFormat(Qt::PlainText);
    box.setText(OpeningText::tr("The password was not kept."));
    box.setInformativeText(kept.error().code == Error::Code::NotAllowed
                               ? OpeningText::tr("The keychain of this desktop stayed locked. The desk is open all the "
                                                 "same; the password is asked for at the next start.")
                               : OpeningText::tr("No keychain service answers on this desktop. The desk is open all "
                                                 "the same; the password is asked for at the next start."));
    box.exec();
}

/// One place, until it is open or the person chooses something else.
class PlaceOpening
{
public:
    PlaceOpening(QSettings &settings, qint64 nowMs) : m_settings(settings), m_nowMs(nowMs) {}

    [[nodiscard]] Result<OpenedDesk> open(DatabaseLocation &location, Made made)
    {
        for (;;) {
            const auto ended = awaited<Result<OpenedDesk>>(
                OpeningText::tr("Opening the desk… %1").arg(location.displayText()),
                [location, made, nowMs = m_nowMs] { return openAndRead(location, made, nowMs); });
            Error waited{Error::Code::ConnectionLost, QStringLiteral("not waited for"), {}};
            waited.reason = Error::Reason::NoAnswer;
            Result<OpenedDesk> desk = ended ? *ended : Result<OpenedDesk>(waited);
            if (desk)
                tellIfNotKept(m_passwords.taken(location));
            if (desk || !asksForPassword(desk.error()))
                return desk;
            const std::optional<QString> next = m_passwords.next(location, desk.error().reason);
            if (!next)
                return desk;
            location.password = *next;
        }
    }

    [[nodiscard]] Choice whatNow(const Error &error, const std::optional<DatabaseLocation> &location,
                                 const QString &place)
    {
        const StoredCopy copy = copyFor(error, location, m_settings);
        const Choice choice = askWhatNow(error, location ? location->displayText() : withoutSecrets(place), copy);
        if (choice == Choice::Copy)
            putBack(copy, *location, m_nowMs);
        return choice;
    }

private:
    QSettings &m_settings;
    qint64 m_nowMs;
    DesktopKeychain m_keychain;
    PasswordAsking m_passwords{m_keychain, askPassword};
};

} // namespace

std::optional<OpenedDesk> openDeskWithPerson(const Options &options, QSettings &settings, qint64 nowMs,
                                             const std::function<bool(const DatabaseLocation &)> &mayOpen)
{
    QString place = placeOf(options, settings);
    // Only the desk of this user, never used before, is made without a question.
    Made made = options.create || (options.database.isEmpty() && settings.value(databaseKey).toString().isEmpty())
        ? Made::IfMissing
        : Made::Never;
    makePrivateFolder(dataFolder());
    PlaceOpening opening(settings, nowMs);
    for (;;) {
        const auto parsed = DatabaseLocation::parse(place);
        std::optional<DatabaseLocation> location = parsed ? std::optional(parsed.value()) : std::nullopt;
        if (location && !mayOpen(*location))
            return std::nullopt;
        auto desk = location ? opening.open(*location, made) : Result<OpenedDesk>(parsed.error());
        if (desk) {
            offerRecovery(*location, desk.value().recoveryPath);
            // A demo is looked at, practice is practice; one's own desk is what the next start opens.
            if (!parsed.value().hasSecret() && !desk.value().demo && !desk.value().practice)
                rememberPlace(settings, parsed.value(), place);
            return desk.take();
        }
        made = Made::Never;
        switch (opening.whatNow(desk.error(), location, place)) {
        case Choice::Create:
            made = Made::IfMissing;
            break;
        case Choice::Again:
        case Choice::Copy:
            break;
        case Choice::Another: {
            const QString other = QFileDialog::getOpenFileName(nullptr, OpeningText::tr("Choose a database"),
                                                               QFileInfo(place).absolutePath());
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
