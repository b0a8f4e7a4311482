// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "core/base/text.h"
#include "core/people/searchwords.h"
#include "ui/common/commandregistry.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/shell/palettemodel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace helpdesk {

namespace {

constexpr int lineHeight = 48;
constexpr int footHeight = 34;
constexpr int mostTyped = 200;

/// How far what was typed is from being the command's name, "Import" of "Import: bring in…"; both folded but \a words.
int distance(const QString &typed, const QString &words)
{
    const auto wordsBegin = [parts = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)](const QString &text) {
        const QString spaced = QLatin1Char(' ') + foldedForSearch(text);
        return std::all_of(parts.begin(), parts.end(),
                           [&](const QString &part) { return spaced.contains(QLatin1Char(' ') + part); });
    };
    if (foldedForSearch(words).startsWith(typed))
        return 0;
    if (wordsBegin(words.section(QLatin1Char(':'), 0, 0)))
        return 1;
    return wordsBegin(words) ? 2 : 3;
}

} // namespace

CommandPalette::CommandPalette(CommandRegistry &commands, QWidget *parent)
    : QFrame(parent),
      m_commands(commands),
      m_line(new QLineEdit(this)),
      m_count(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_model(new PaletteModel(this)),
      m_delegate(new PaletteDelegate(*m_model, this)),
      m_list(new QListView(this)),
      m_foot(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this))
{
    setObjectName(QStringLiteral("palette"));
    layOut();
    addSource(commandSource());
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        act();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide(); // Something else has taken the keyboard: it keeps it.
    });
    hide();
    retranslate();
}

void CommandPalette::layOut()
{
    m_line->setFrame(false);
    m_line->setFont(typeface(16));
    m_line->setFixedHeight(lineHeight - 4);
    m_line->setMaxLength(mostTyped);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Button);
    m_foot->setFixedHeight(footHeight);
    m_foot->setContentsMargins(18, 0, 18, 0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(46, 0, 18, 0);
    head->addWidget(m_line, 1);
    head->addWidget(m_count);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2, 2, 2, 2);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addSpacing(3);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_foot);
}

void CommandPalette::retranslate()
{
    m_line->setAccessibleName(tr("Find or command"));
    m_line->setPlaceholderText(tr("Find or command"));
    m_list->setAccessibleName(tr("Found"));
    showFoot();
    if (isVisible())
        ask();
}

/// A line that can be taken in two ways says so.
void CommandPalette::showFoot()
{
    const QModelIndex index = m_list->currentIndex();
    const QString aside =
        index.isValid() && !m_model->isHeading(index.row()) ? m_model->entry(index.row()).asideWords : QString();
    m_foot->setText(aside.isEmpty() ? tr("↑ ↓ choose    Enter does it    Esc back    > commands  # tickets  @ people")
                                    : tr("↑ ↓ choose    Enter does it    Ctrl Enter %1    Esc back").arg(aside));
}

void CommandPalette::addSource(PaletteSource source)
{
    m_sources.push_back(std::move(source));
}

PaletteSource CommandPalette::commandSource()
{
    const auto find = [this](const QString &text, const PaletteSource::Answer &answer) {
        const QString folded = foldedForSearch(text);
        std::array<std::vector<PaletteEntry>, 4> near;
        for (const CommandEntry &entry : m_commands.entries()) {
            const QString heading = entry.choiceOf ? entry.choiceOf() : QString();
            const bool holds = entry.chosen && entry.chosen();
            if (holds || !CommandRegistry::isEnabled(entry)
                || !hasEveryWord(entry.words() + QLatin1Char(' ') + heading, text))
                continue;
            // Answers to a question are many: they come when they are asked for.
            if (!heading.isEmpty() && folded.isEmpty())
                continue;
            near[static_cast<std::size_t>(distance(folded, entry.words()))].push_back(
                {entry.icon, entry.words(), heading, CommandRegistry::keyText(entry.key),
                 [this, id = entry.id] { m_commands.run(id); }});
        }
        std::vector<PaletteEntry> found;
        for (std::vector<PaletteEntry> &group : near)
            std::move(group.begin(), group.end(), std::back_inserter(found));
        answer(std::move(found));
    };
    return {QLatin1Char('>'), [] { return tr("Commands"); }, find};
}

void CommandPalette::open(const QRect &room)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_room = room;
    m_line->clear();
    ask();
    fit();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::setRoom(const QRect &room)
{
    m_room = room;
    if (isVisible())
        fit();
}

void CommandPalette::fit()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int least = lineHeight + footHeight + 5;
    const int high = std::min(std::max(m_room.height(), least + 60), least + std::max(rows, 30) + 4);
    setGeometry(m_room.left(), m_room.top(), m_room.width(), high);
}

void CommandPalette::ask()
{
    const int question = ++m_question;
    QString text = m_line->text();
    const QChar prefix = text.isEmpty() ? QChar() : text.front();
    const bool alone = std::any_of(m_sources.begin(), m_sources.end(),
                                   [&](const PaletteSource &s) { return !prefix.isNull() && s.prefix == prefix; });
    if (alone)
        text.remove(0, 1);
    text = text.trimmed();
    m_chosen = false;
    m_delegate->setTyped(foldedForSearch(text));
    m_model->begin(static_cast<int>(m_sources.size()));
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const int group = static_cast<int>(i);
        if (alone && m_sources[i].prefix != prefix)
            continue;
        m_sources[i].find(text, [self = QPointer(this), group, question](std::vector<PaletteEntry> entries) {
            if (self)
                self->showFound(group, question, std::move(entries));
        });
    }
    m_count->setText(tr("%n found", nullptr, m_model->found()));
    fit();
}

void CommandPalette::showFound(int group, int question, std::vector<PaletteEntry> entries)
{
    if (question != m_question)
        return; // An answer to what was typed before.
    const QPersistentModelIndex marked = m_list->currentIndex();
    m_model->setGroup(group, m_sources[static_cast<std::size_t>(group)].title(), std::move(entries));
    if (m_chosen && marked.isValid())
        m_list->setCurrentIndex(marked);
    else
        select(m_model->next(-1, 1));
    m_count->setText(tr("%n found", nullptr, m_model->found()));
    fit();
}

void CommandPalette::select(int row)
{
    const QModelIndex index =
        row >= 0 && row < m_model->rowCount() && !m_model->isHeading(row) ? m_model->index(row) : QModelIndex();
    m_list->setCurrentIndex(index);
    m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    showFoot();
    if (row <= 1)
        m_list->scrollToTop(); // With its heading.
    else if (index.isValid())
        m_list->scrollTo(index);
}

void CommandPalette::act(How how)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->isHeading(index.row()))
        return;
    const PaletteEntry &entry = m_model->entry(index.row());
    const std::function<void()> wanted = how == How::Aside && entry.aside ? entry.aside : entry.act;
    dismiss();
    wanted();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_question; // Answers on their way are for nobody.
    giveBack();
    hide();
}

void CommandPalette::giveBack()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusHomeless();
}

bool CommandPalette::takeListKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    const int page = std::max(1, m_list->height() / 40);
    int to = row;
    switch (key) {
    case Qt::Key_Down:
        to = m_model->next(row, 1);
        break;
    case Qt::Key_Up:
        to = m_model->next(row, -1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i)
            to = m_model->next(to, key == Qt::Key_PageDown ? 1 : -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        act(modifiers.testFlag(Qt::ControlModifier) ? How::Aside : How::Plainly);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // There is nowhere else to go in here.
    default:
        return false;
    }
    m_chosen = true;
    select(to);
    return true;
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && takeListKey(static_cast<QKeyEvent *>(event)->key(), static_cast<QKeyEvent *>(event)->modifiers()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // What the line does not take is for nobody behind it.
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    paint::frame(painter, rect(), tone(colours, Tone::Control), tone(colours, Tone::Raised), 2);
    painter.drawPixmap(QPointF(20, 2 + (lineHeight - 18) / 2),
                       paint::icon(QStringLiteral("search"), 18, tone(colours, Tone::Text), devicePixelRatioF()));
    painter.setPen(tone(colours, Tone::Line));
    painter.drawLine(2, lineHeight, width() - 3, lineHeight);
    painter.fillRect(QRect(2, height() - footHeight - 2, width() - 4, footHeight), tone(colours, Tone::Window));
    painter.drawLine(2, height() - footHeight - 2, width() - 3, height() - footHeight - 2);
}

} // namespace helpdesk
