// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/settingsdesk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTranslator>

using namespace helpdesk;

namespace {

constexpr QChar mark(0x2021);

/// Spanish in which every translated text can be told from one that is not: also inside a composed one.
class MarkedSpanish : public QTranslator
{
public:
    MarkedSpanish() { REQUIRE(m_spanish.load(QStringLiteral(":/i18n/auricular_es.qm"))); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *what, int n) const override
    {
        const QString words = m_spanish.translate(context, source, what, n);
        return words.isEmpty() ? words : words + mark;
    }

private:
    QTranslator m_spanish;
};

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(model.index(row, column).data(role).toString());
        }
    }
    return texts;
}

/// Everything of the window in sight that can be read, seen or aloud.
QStringList allTexts(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        else if (const auto *box = qobject_cast<const QComboBox *>(widget))
            texts << textsOf(*box->model());
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
                 view && view->model() && !qobject_cast<const QHeaderView *>(view))
            texts << textsOf(*view->model());
    }
    return texts;
}

} // namespace

TEST_CASE("no page that was hidden when the language changed, and no composed text, keeps a word of the other language",
          "[window]")
{
    SettingsDesk desk;
    MarkedSpanish marked;
    QCoreApplication::installTranslator(&marked);
    desk.desk.settle();
    // Everything has said something in the first language.
    desk.desk.answerCall();
    desk.desk.press({Qt::Key_1, Qt::Key_F12, Qt::Key_Return});
    desk.desk.settle();
    desk.desk.window->showLog();
    desk.desk.settle();
    CHECK(allTexts(*desk.window()).filter(mark).size() > 10);
    desk.desk.press(static_cast<Qt::Key>(Qt::Key_3), Qt::ControlModifier);
    auto *sections = desk.page->findChild<QListWidget *>();
    const int last = sections->count() - 1;
    for (int section = 0; section <= last; ++section) {
        desk.page->openSection(section);
        desk.answered();
    }
    const int hiddenBut = GENERATE(0, 1, 2); // Which page is in front when the language changes.
    desk.desk.press(static_cast<Qt::Key>(Qt::Key_1 + hiddenBut), Qt::ControlModifier);
    desk.answered();
    QCoreApplication::removeTranslator(&marked);
    desk.ports.setScreenLanguage(Language::English);
    desk.answered();
    const auto check = [&](const QString &where) {
        INFO(where.toStdString());
        const QStringList stale = allTexts(*desk.window()).filter(mark);
        CHECK(stale.join(QStringLiteral(" | ")) == QString());
    };
    for (int page = 0; page < 3; ++page) {
        desk.desk.press(static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        desk.answered();
        check(QStringLiteral("page %1").arg(page + 1));
    }
    for (int section = 0; section <= last; ++section) {
        desk.page->openSection(section);
        desk.answered();
        check(sections->item(section)->text());
    }
}
