// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/folders.h"
#include "tests/ui/windowwalk.h"
#include "ui/call/card/cardhead.h"
#include "ui/call/front/fittedtext.h"
#include "ui/call/line/holdpanel.h"
#include "ui/call/line/holdring.h"
#include "ui/call/line/ringmeter.h"
#include "ui/common/answerbutton.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/sentenceview.h"
#include "ui/form/choiceeditor.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

using namespace helpdesk;
using namespace helpdesk::test;

namespace {

/// The words of one side of the Spanish file that tell the languages apart.
QStringList tellingWords(bool sources)
{
    QFile file(sourcePath(u"resources/translations/auricular_es.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList english;
    QStringList spanish;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            english.append(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
            spanish.append(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    REQUIRE(english.size() == spanish.size());
    QStringList telling;
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QString &word = sources ? english[i] : spanish[i];
        const QStringList &other = sources ? spanish : english;
        if (!word.contains(QLatin1Char('%')) && !other.contains(word))
            telling.append(word);
    }
    return telling;
}

QString clipped(const TestDesk &desk)
{
    QStringList found;
    for (const auto *label : desk.window->findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const QRect room = label->contentsRect();
        const QRect needed = label->wordWrap()
            ? label->fontMetrics().boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, label->text())
            : QRect(0, 0, label->fontMetrics().horizontalAdvance(label->text()), label->fontMetrics().height());
        if (needed.height() > room.height() + 1 || needed.width() > room.width() + 1)
            found.append(QStringLiteral("label “%1” %2x%3 in %4x%5")
                             .arg(label->text())
                             .arg(needed.width())
                             .arg(needed.height())
                             .arg(room.width())
                             .arg(room.height()));
    }
    for (const auto *button : desk.window->findChildren<AnswerButton *>()) {
        if (button->isVisible() && button->heightForWidth(button->width()) > button->height())
            found.append(QStringLiteral("answer “%1”").arg(button->text()));
    }
    for (const auto *button : desk.window->findChildren<KeyButton *>()) {
        if (button->isVisible() && button->sizeHint().width() > button->width())
            found.append(QStringLiteral("key “%1”").arg(button->text()));
    }
    for (const auto *view : desk.window->findChildren<SentenceView *>()) {
        if (view->isVisible() && view->heightForWidth(view->width()) > view->height())
            found.append(QStringLiteral("sentence “%1”").arg(view->text()));
    }
    for (const auto *view : desk.window->findChildren<FittedText *>()) {
        if (view->isVisible() && view->heightForWidth(view->width()) > view->height())
            found.append(QStringLiteral("large “%1”").arg(view->text()));
    }
    for (const auto *hold : desk.window->findChildren<HoldPanel *>()) {
        const auto *below = hold->parentWidget()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
        if (hold->isVisible() && below && below->geometry().top() <= hold->geometry().bottom())
            found.append(QStringLiteral("the hold's clock, covered by %1")
                             .arg(hold->geometry().bottom() - below->geometry().top()));
    }
    for (const auto *button : desk.window->findChildren<QPushButton *>()) {
        const int needed = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(QLatin1Char('&')));
        if (button->isVisible() && needed + 8 > button->width())
            found.append(QStringLiteral("button “%1”").arg(button->text()));
    }
    return found.join(QStringLiteral("; "));
}

/// What is said, answered, typed or pressed now, and is not wholly in sight.
QString scrolledAway(const TestDesk &desk)
{
    QStringList found;
    const bool onHold = desk.front.call() && desk.state().hold().isOnHold();
    const bool typing = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    const auto answered =
        [&](const QWidget *widget) { // All that may be answered now: the way on, or the question that has the keyboard.
            if (onHold || !qobject_cast<const AnswerButton *>(widget))
                return false;
            const auto *editor = qobject_cast<const ChoiceEditor *>(widget->parentWidget());
            return editor ? editor->isColumn() || editor->hasKeyboard() : true;
        };
    for (const auto *widget : desk.page->findChildren<QWidget *>()) {
        const bool needed = answered(widget) || widget->hasFocus() || qobject_cast<const KeyButton *>(widget)
            || qobject_cast<const CardHead *>(widget) || (qobject_cast<const FittedText *>(widget) && !typing)
            || qobject_cast<const HoldPanel *>(widget) || qobject_cast<const RingMeter *>(widget)
            || qobject_cast<const HoldRing *>(widget);
        QRect seen = widget->rect();
        for (const QWidget *parent = widget; needed && parent != desk.window.get(); parent = parent->parentWidget())
            seen &= QRect(widget->mapFrom(parent, QPoint()), parent->size());
        if (needed && widget->isVisible() && seen != widget->rect())
            found.append(QStringLiteral("%1 “%2”: %3 of %4")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName())
                             .arg(seen.height())
                             .arg(widget->height()));
    }
    return found.join(QStringLiteral("; "));
}

/// Spanish as a language 40 % longer would be.
class LongerSpanish : public QTranslator
{
public:
    LongerSpanish() { REQUIRE(m_spanish.load(QStringLiteral(":/i18n/auricular_es.qm"))); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *what, int n) const override
    {
        QString words = m_spanish.translate(context, source, what, n);
        if (words.isEmpty())
            return words;
        for (qsizetype more = (words.size() * 2 + 4) / 5; more > 0; more -= 6)
            words += QStringLiteral(" ñandú").left(static_cast<int>(std::min<qsizetype>(more, 6)));
        return words;
    }

private:
    QTranslator m_spanish;
};

} // namespace

TEST_CASE("every widget that takes the keyboard has a name to be read aloud", "[window]")
{
    TestDesk desk;
    walkEverywhere(desk, [&](const char *where) {
        for (auto *widget : desk.window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            INFO(where << ": " << widget->metaObject()->className());
            REQUIRE(accessible);
            CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        }
    });
}

TEST_CASE("what a caller is called is never read as markup", "[window]")
{
    TestDesk desk;
    walkEverywhere(desk, [&](const char *where) {
        INFO(where);
        for (const auto *label : desk.window->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1Char('<')))
                CHECK(label->textFormat() == Qt::PlainText);
        }
    });
    CHECK(desk.words().isEmpty() == false);
}

TEST_CASE("no word of the other language stands in the window after switching live", "[window]")
{
    TestDesk desk;
    const QStringList english = tellingWords(true);
    const QStringList spanish = tellingWords(false);
    const auto switchTo = [&](Language language) {
        desk.language.set(language);
        desk.session.setScreenLanguage(language);
        desk.settle();
    };
    walkEverywhere(desk, [&](const char *where) {
        INFO(where);
        for (const QString &word : desk.words())
            CHECK_FALSE(english.contains(word));
        if (isDialog(where))
            return;
        switchTo(Language::English);
        for (const QString &word : desk.words())
            CHECK_FALSE(spanish.contains(word));
        switchTo(Language::Spanish);
    });
}

TEST_CASE("at 1280 by 720 no text is clipped, and what is said, answered and typed is in sight", "[window]")
{
    const Language language = GENERATE(Language::Spanish, Language::English);
    const Density density = GENERATE(Density::Junior, Density::Semisenior, Density::Senior);
    TestDesk desk(language);
    desk.session.setDensity(density);
    INFO(densityWords.word(density).toStdString());
    walkEverywhere(desk, [&](const char *where) {
        INFO(where);
        CHECK(desk.window->width() == 1280);
        CHECK(clipped(desk) == QString());
        if (!isDialog(where))
            CHECK(scrolledAway(desk) == QString());
    });
}

TEST_CASE("at 960 by 540 no text is clipped, and what is said, answered and typed is in sight", "[window][folded]")
{
    const auto [language, density] = GENERATE(table<Language, Density>({{Language::Spanish, Density::Junior},
                                                                        {Language::Spanish, Density::Semisenior},
                                                                        {Language::Spanish, Density::Senior},
                                                                        {Language::English, Density::Junior}}));
    TestDesk desk(language);
    desk.window->resize(960, 540);
    desk.session.setDensity(density);
    INFO(densityWords.word(density).toStdString());
    walkEverywhere(desk, [&](const char *where) {
        INFO(where);
        CHECK(desk.window->size() == QSize(960, 540));
        CHECK(clipped(desk) == QString());
        if (!isDialog(where))
            CHECK(scrolledAway(desk) == QString());
        if (QByteArray(where) == "keys") // A sheet that has to be moved sideways is not read.
            CHECK(QApplication::activeModalWidget()->findChild<QScrollArea *>()->horizontalScrollBar()->maximum() == 0);
    });
}

TEST_CASE("no text is clipped in a language whose words are 40 % longer", "[window][folded]")
{
    const QSize size = GENERATE(QSize(1280, 720), QSize(960, 540));
    TestDesk desk;
    desk.window->resize(size);
    INFO(size.width());
    LongerSpanish longer;
    QCoreApplication::installTranslator(&longer);
    walkEverywhere(desk, [&](const char *where) {
        INFO(where);
        CHECK(clipped(desk) == QString());
    });
}

TEST_CASE("the sentence to say never changes its place", "[window]")
{
    const Density density = GENERATE(Density::Junior, Density::Semisenior, Density::Senior);
    const QSize size = GENERATE(QSize(1280, 720), QSize(960, 540));
    TestDesk desk;
    desk.window->resize(size);
    desk.session.setDensity(density);
    std::optional<int> top;
    walkEverywhere(desk, [&](const char *where) {
        const QByteArray here(where);
        if (here == "trouble" || here == "log" || here == "first start" || here == "map" || here == "away over the log")
            return; // The banner comes above; the others, as the map, have no sentence.
        int least = 10000;
        for (const auto *view : desk.window->findChildren<SentenceView *>()) {
            // Further sentences scroll with what is filled in.
            if (view->isVisible() && qobject_cast<CardHead *>(view->parentWidget()))
                least = std::min(least, view->mapTo(desk.window.get(), QPoint()).y());
        }
        if (!top)
            top = least;
        INFO(where);
        CHECK(least == *top);
    });
}
