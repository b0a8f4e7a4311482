// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sheet of keys; the other questions of the window are in dialogs.cpp.

#include "ui/shell/dialogs.h"

#include "ui/common/commandregistry.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace helpdesk::dialogs {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helpdesk::Dialogs)
};

using Group = CommandEntry::Group;
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

void addGroup(QGridLayout &grid, int column, const QString &title, const Lines &lines, QWidget *parent)
{
    int row = 0;
    while (grid.itemAtPosition(row, column))
        ++row;
    grid.addWidget(new PlainLabel(title, PlainLabel::Face::Small, Tone::TextMuted, parent), row++, column, 1, 2);
    for (const auto &[key, what] : lines) {
        grid.addWidget(new PlainLabel(key, PlainLabel::Face::Strong, Tone::Text, parent), row, column, Qt::AlignTop);
        auto *words = new PlainLabel(what, PlainLabel::Face::Secondary, Tone::Text, parent);
        words->setWordWrap(true);
        words->setMinimumWidth(330);
        grid.addWidget(words, row++, column + 1, Qt::AlignTop);
    }
}

} // namespace

void showKeys(QWidget *parent, CommandRegistry &commands)
{
    QDialog sheet(parent);
    sheet.setWindowTitle(Text::tr("Keys"));
    auto *body = new QWidget(&sheet);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(24, 16, 24, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    const std::pair<Group, int> places[] = {{Group::Call, 0}, {Group::Line, 2}, {Group::Page, 2}, {Group::Agent, 2}, {Group::Desk, 2}, {Group::Program, 2}};
    for (const auto &[group, column] : places) {
        if (const Lines lines = linesOf(commands, group); !lines.empty())
            addGroup(*grid, column, CommandRegistry::groupWord(group), lines, body);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(&sheet); // On a small screen the sheet is longer than it.
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(Text::tr("Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &sheet);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &sheet, &QDialog::reject);
    QPushButton *help = buttons->addButton(Text::tr("Help"), QDialogButtonBox::HelpRole);
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
    layout->addWidget(buttons);
    sheet.resize(body->sizeHint().boundedTo({1000, 620}) + QSize(16, 60));
    sheet.exec();
    if (wantsHelp)
        commands.run(QStringLiteral("help"));
}

} // namespace helpdesk::dialogs
