// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/directorylist.h"

#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/directorytext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

DirectoryList::DirectoryList(const DirectoryPorts &ports, QWidget *parent)
    : QWidget(parent),
      m_ports(ports),
      m_line(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nobody(new PlainLabel(tr("Nobody is called that, and nobody has that telephone or e-mail."),
                              PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    m_line->setAccessibleName(tr("Search the directory"));
    m_line->setPlaceholderText(tr("Name, telephone, e-mail, extension"));
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(34);
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("People found"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nobody->setWordWrap(true);
    m_nobody->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_nobody);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this] { search(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &DirectoryList::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_list->currentRow() >= 0)
            Q_EMIT personChosen(m_people[static_cast<std::size_t>(m_list->currentRow())]);
    });
}

void DirectoryList::leaveOut(RequesterId person)
{
    m_leftOut = person;
}

void DirectoryList::takeFocus()
{
    m_line->setFocus();
}

void DirectoryList::search(RequesterId person)
{
    m_asked = m_line->text();
    m_ports.find(m_asked,
                 [self = QPointer(this), asked = m_asked, person](const Result<std::vector<RequesterRow>> &found) {
                     if (self && self->m_asked == asked)
                         self->showFound(found ? found.value() : std::vector<RequesterRow>(), person);
                 });
}

void DirectoryList::showFound(const std::vector<RequesterRow> &people, RequesterId wanted)
{
    m_people = people;
    std::erase_if(m_people, [this](const RequesterRow &person) { return person.requester.id == m_leftOut; });
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int current = wanted.isNull() ? 0 : -1;
    for (const RequesterRow &person : m_people) {
        const QString details = DirectoryText::details(person.requester);
        if (!wanted.isNull() && person.requester.id == wanted)
            current = m_list->count();
        m_list->addItem(details.isEmpty() ? person.requester.name
                                          : person.requester.name + QLatin1Char('\n') + details);
    }
    m_nobody->setVisible(m_people.empty() && !m_asked.trimmed().isEmpty());
    m_list->setCurrentRow(m_people.empty() ? -1 : current);
    if (const int row = m_list->currentRow(); row >= 0)
        Q_EMIT personFound(m_people[static_cast<std::size_t>(row)]);
}

void DirectoryList::mark(RequesterId person)
{
    const QSignalBlocker quiet(m_list);
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const RequesterRow &each) { return each.requester.id == person; });
    m_list->setCurrentRow(found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin()));
}

void DirectoryList::showCurrent(int row)
{
    if (row >= 0 && row < static_cast<int>(m_people.size()))
        Q_EMIT personShown(m_people[static_cast<std::size_t>(row)]);
}

bool DirectoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_people.empty())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int row = m_list->currentRow();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_list->setCurrentRow(std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (row >= 0)
            Q_EMIT personChosen(m_people[static_cast<std::size_t>(row)]);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace helpdesk
