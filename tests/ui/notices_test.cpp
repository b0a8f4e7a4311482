// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/patientwait.h"
#include "tests/support/catch.h"
#include "tests/support/waiting.h"
#include "ui/shell/troublebanner.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <mutex>

using namespace helpdesk;

TEST_CASE("what somebody must have read stands until they say so, below what is graver", "[banner]")
{
    TroubleBanner banner;
    QStringList read;
    banner.addNotice(QStringLiteral("First"), QStringLiteral("of all"), [&] { read += QStringLiteral("first"); });
    banner.addNotice(QStringLiteral("Second"), QStringLiteral("of all"), [&] { read += QStringLiteral("second"); });
    auto *button = banner.findChild<QPushButton *>(QStringLiteral("notice-read"));
    REQUIRE(button);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.accessibleName().contains(QStringLiteral("First")));
    CHECK_FALSE(button->isHidden());
    CHECK((button->focusPolicy() & Qt::ClickFocus) == 0);
    banner.setTrouble(Error::Code::ConnectionLost, Error::Reason::NoAnswer);
    CHECK(button->isHidden());
    Error error{Error::Code::ConnectionLost, {}, {}};
    error.reason = Error::Reason::NoAnswer;
    CHECK(banner.accessibleName() == ErrorText::of(error).whole());
    banner.setTrouble(std::nullopt);
    button->click();
    CHECK(banner.accessibleName().contains(QStringLiteral("Second")));
    button->click();
    CHECK(banner.isHidden());
    CHECK(read == QStringList{QStringLiteral("first"), QStringLiteral("second")});
}

TEST_CASE("every reason of a refusal has words of its own in both languages", "[banner]")
{
    QStringList words;
    for (int reason = static_cast<int>(Error::Reason::None); reason <= static_cast<int>(Error::Reason::Replaced);
         ++reason) {
        Error error{Error::Code::ConnectionLost, {}, {QStringLiteral("/srv/desk.db-shm")}};
        error.reason = static_cast<Error::Reason>(reason);
        const ErrorText text = ErrorText::of(error);
        CAPTURE(reason);
        CHECK_FALSE(text.happened.isEmpty());
        CHECK_FALSE(text.toDo.isEmpty());
        CHECK_FALSE(words.contains(text.happened));
        words += text.happened;
    }
}

TEST_CASE("what takes long says what is waited for and can be left; what is quick says nothing", "[opening]")
{
    CHECK(console::awaited<int>(QStringLiteral("quick"), [] { return 7; }) == 7);
    std::mutex mutex;
    std::unique_lock held(mutex);
    QTimer look;
    QString shown;
    QObject::connect(&look, &QTimer::timeout, [&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *box = qobject_cast<QMessageBox *>(widget);
            if (!box || !box->isVisible())
                continue;
            shown = box->text();
            box->buttons().front()->click();
            return;
        }
    });
    look.start(10);
    const auto left = std::make_shared<bool>(false);
    const bool ended = console::waitPatiently(QStringLiteral("a slow server"), [&mutex, left] {
        const std::lock_guard wait(mutex);
        *left = true;
    });
    CHECK_FALSE(ended);
    CHECK(shown == QStringLiteral("a slow server"));
    held.unlock();
    REQUIRE(test::waitFor([&] {
        const std::lock_guard wait(mutex);
        return *left;
    }));
}
