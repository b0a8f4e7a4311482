// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of keys; the other questions of the window are in dialogs.cpp.

#include "ui/common/commandregistry.h"
#include "ui/common/folding.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace helpdesk::dialogs {

namespace {

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Dialogs)
};

using Group = CommandEntry::Group;
constexpr int columnWidth = 250;
constexpr int widthOfThree = 1100;

using Lines = std::vector<std::pair<QString, QString>>;

Lines linesOf(const CommandRegistry &commands, Group group)
{
    Lines lines;
    for (const KeyNote &note : commands.notes()) {
        if (note.group == group)
            lines.emplace_back(note.keys(), note.words());
    }
    for (const CommandEntry &entry : commands.entries()) {
        if (entry.group == group && !entry.key.isEmpty())
            lines.emplace_back(CommandRegistry::keyText(entry.key), entry.words());
    }
    return lines;
}

/// A heading and its keys; the words in what the keys leave of the column.
void addGroup(QGridLayout &grid, const QString &title, const Lines &lines, QWidget *parent)
{
    int row = grid.rowCount();
    grid.addWidget(new PlainLabel(title, PlainLabel::Face::Small, Tone::TextMuted, parent), row++, 0, 1, 2);
    for (const auto &[key, what] : lines) {
        auto *cap = new PlainLabel(key, PlainLabel::Face::Strong, Tone::Text, parent);
        cap->setFont(typeface(13, QFont::DemiBold));
        grid.addWidget(cap, row, 0, Qt::AlignTop);
        auto *words = new PlainLabel(what, PlainLabel::Face::Secondary, Tone::Text, parent);
        words->setWordWrap(true);
        words->setMinimumWidth(columnWidth);
        grid.addWidget(words, row++, 1, Qt::AlignTop);
    }
    grid.setRowMinimumHeight(row, 6);
}

/// Three columns where they fit, else two: a sheet that has to be moved sideways is not read.
std::vector<std::vector<Group>> columnsFor(int width)
{
    if (width < widthOfThree)
        return {{Group::Call}, {Group::Line, Group::Page, Group::Agent, Group::Desk, Group::Program}};
    return {{Group::Call}, {Group::Line, Group::Page}, {Group::Agent, Group::Desk, Group::Program}};
}

} // namespace

void showKeys(QWidget *parent, CommandRegistry &commands)
{
    QDialog sheet(parent);
    sheet.setWindowTitle(SheetText::tr("Keys"));
    auto *body = new QWidget(&sheet);
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(24, 12, 24, 4);
    columns->setSpacing(28);
    for (const auto &groups : columnsFor(parent->window()->width())) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        for (const Group group : groups) {
            if (const Lines lines = linesOf(commands, group); !lines.empty())
                addGroup(*grid, CommandRegistry::groupWord(group), lines, body);
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid, 1);
    }
    auto *scroll = new QScrollArea(&sheet); // On a small screen the sheet is longer than it.
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(SheetText::tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &sheet, &QDialog::reject);
    QPushButton *help = buttons->addButton(SheetText::tr("Help"), QDialogButtonBox::HelpRole);
    help->setAutoDefault(false);
    bool wantsHelp = false;
    QObject::connect(help, &QPushButton::clicked, &sheet, [&] {
        wantsHelp = true;
        sheet.reject();
    });
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto *layout = new QVBoxLayout(&sheet);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll);
    buttons->setContentsMargins(0, 0, 24, 0);
    layout->addWidget(buttons);
    resizeWithin(sheet, body->sizeHint().boundedTo({1216, 620}) + QSize(16, 60));
    sheet.exec();
    if (wantsHelp)
        commands.run(QStringLiteral("help"));
}

} // namespace helpdesk::dialogs
