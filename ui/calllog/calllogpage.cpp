// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calllog/calllogpage.h"

#include "ui/calllog/behindstrip.h"
#include "ui/calllog/calllogmodel.h"
#include "ui/calllog/callrecordpanel.h"
#include "ui/calllog/logfilters.h"
#include "ui/calllog/logtable.h"
#include "ui/common/agentsession.h"
#include "ui/common/commandregistry.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"
#include "ui/text/errortext.h"
#include "ui/text/times.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace helpdesk {

namespace {

constexpr int pageSize = 50;
constexpr int typingPauseMs = 150;

} // namespace

CallLogPage::CallLogPage(CallDesk &desk, AgentSession &session, CallPorts ports, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_session(session),
      m_ports(std::move(ports)),
      m_model(new CallLogModel(m_ports.now, this)),
      m_search(new QLineEdit(this)),
      m_filters(new LogFilters(
          session, [this] { return today(); }, this)),
      m_strip(new BehindStrip(this)),
      m_count(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_table(new LogTable(m_model, this)),
      m_empty(new PlainLabel(PlainLabel::Face::Body, Tone::TextMuted, this)),
      m_record(new CallRecordPanel(session, this))
{
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask({}); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_wanted = {}; }); // Something else is looked for.
    connect(m_filters, &LogFilters::changed, this, [this] {
        m_wanted = {};
        ask({});
    });
    connect(m_strip, &BehindStrip::allWanted, this, [this] {
        leaveBehind();
        takeFocus();
    });
    connect(m_strip, &BehindStrip::reportWanted, this, &CallLogPage::reportWanted);
    connect(m_model, &CallLogModel::moreWanted, this, &CallLogPage::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CallLogPage::openCurrent);
    connect(m_record, &CallRecordPanel::amendWanted, this, &CallLogPage::amend);
    connect(m_record, &CallRecordPanel::copyWanted, this, &CallLogPage::copyRecord);
    connect(m_record, &CallRecordPanel::printWanted, this, &CallLogPage::printRecord);
    connect(m_record, &CallRecordPanel::goOnWanted, this,
            [this] { Q_EMIT callWanted(m_record->loaded()->stored.row.summary.call); });
    connect(&m_session, &AgentSession::changed, this, &CallLogPage::retranslate);
    connect(&m_session, &AgentSession::folded, this, &CallLogPage::fold);
    fold();
    retranslate();
}

void CallLogPage::layOut()
{
    m_search->setFont(typeface(14));
    m_search->setFixedHeight(34);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(300);
    m_search->installEventFilter(this);
    m_table->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setContentsMargins(16, 10, 16, 10);
    m_top->setSpacing(8);
    m_top->addWidget(m_search, 2);
    m_top->addWidget(m_filters);
    m_top->addStretch(1);
    m_top->addWidget(m_count);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(m_top);
    m_filters->rangeLine()->setContentsMargins(16, 0, 16, 10);
    left->addWidget(m_filters->rangeLine());
    m_strip->hide();
    left->addWidget(m_strip);
    left->addWidget(m_table, 1);
    left->addWidget(m_empty, 1);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(left, 1);
    columns->addWidget(m_record);
}

QDate CallLogPage::today() const
{
    return Times::local(m_ports.now().wallMs).date();
}

/// A narrow window keeps both, list and record: what the record says is left out of the list.
void CallLogPage::fold()
{
    const bool narrow = m_session.folding().words;
    m_record->setFixedWidth(narrow ? 380 : 460);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setSpacing(narrow ? 4 : 8);
    m_search->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : 300);
    for (const int column : {CallLogModel::Ticket, CallLogModel::Marks})
        m_table->setColumnHidden(column, narrow);
}

CallFilter CallLogPage::filter() const
{
    CallFilter wanted = m_behind.value_or(m_filters->filter());
    wanted.text = m_search->text();
    return wanted;
}

void CallLogPage::addCommands(CommandRegistry &commands)
{
    using Group = CommandEntry::Group;
    commands.add(this,
                 {QStringLiteral("log-find"), Group::Page, [] { return tr("Search the calls"); },
                  [this] { m_search->setFocus(Qt::ShortcutFocusReason); }, QKeySequence(Qt::CTRL | Qt::Key_F),
                  QStringLiteral("search")});
    commands.add(this,
                 {QStringLiteral("log-amend"), Group::Page, [] { return tr("Amend the closed call shown in the log"); },
                  [this] { amend(); }, QKeySequence(Qt::ALT | Qt::Key_E), QStringLiteral("note"),
                  [this] { return m_record->loaded() && m_record->loaded()->stored.row.summary.registeredAtMs; }});
    commands.add(this,
                 {QStringLiteral("log-copy"), Group::Page,
                  [] { return tr("Copy the record of the call shown in the log"); }, [this] { copyRecord(); },
                  QKeySequence(Qt::CTRL | Qt::Key_C), QStringLiteral("copy"), [this] { return showsCall(); }});
}

void CallLogPage::find(const QString &words)
{
    m_wanted = {};
    leaveBehind();
    m_search->setText(words);
}

void CallLogPage::showBehind(const CallFilter &filter, const QString &words)
{
    m_wanted = {};
    m_behind = filter;
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_strip->showWords(words);
    m_strip->show();
    m_filters->setEnabled(false); // The figure says which they are.
    m_filters->rangeLine()->setEnabled(false);
    m_table->setCurrentIndex({});
    ask({});
}

void CallLogPage::leaveBehind()
{
    if (!m_behind)
        return;
    m_behind.reset();
    m_strip->hide();
    m_filters->setEnabled(true);
    m_filters->rangeLine()->setEnabled(true);
    ask({});
}

void CallLogPage::takeFocus()
{
    if (m_table->isVisible() && m_model->rowCount() > 0) {
        if (!m_wanted.isNull()
            && !m_table->currentIndex()
                    .isValid()) { // One that is not in sight is shown: focus must not choose another.
            const QSignalBlocker quiet(m_table->selectionModel());
            m_table->setFocus();
            m_table->setCurrentIndex({});
            return;
        }
        m_table->setFocus();
        if (!m_table->currentIndex().isValid() && m_wanted.isNull())
            m_table->selectRow(0);
    } else {
        m_search->setFocus();
        m_rowsWanted = true; // They have not come yet.
    }
}

void CallLogPage::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // As many as are shown, so that the place in the list stays.
    m_stale = false;
    read({}, std::max(pageSize, m_model->rowCount()));
    if (!m_opened.isNull())
        load(m_opened);
}

void CallLogPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh(); // The record too: the call may have gone on, or been closed, at another desk.
}

void CallLogPage::ask(CallId before)
{
    read(before, pageSize);
}

void CallLogPage::read(CallId before, int limit)
{
    if (!m_ports.calls)
        return;
    if (const QString fault = m_filters->fault(); !fault.isEmpty() && !m_behind) {
        showNothing(fault);
        return;
    }
    QPointer<CallLogPage> self(this);
    m_ports.calls(filter(), before, limit, [self, before, limit](const Result<std::vector<CallRow>> &rows) {
        if (self)
            self->showRows(before, limit, rows);
    });
}

/// Nothing can be asked for: an old list would look like the answer.
void CallLogPage::showNothing(const QString &why)
{
    m_model->setRows({}, false);
    m_table->hide();
    m_empty->setText(why);
    m_empty->show();
    m_count->clear();
    closeRecord();
}

void CallLogPage::keepPlace(const std::function<void()> &change)
{
    const QModelIndex current = m_table->currentIndex();
    const CallId selected = current.isValid() ? m_model->row(current.row()).summary.call : CallId{};
    const int scroll = m_table->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        change();
        if (const int row = selected.isNull() ? -1 : m_model->find(selected); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_table->verticalScrollBar()->setValue(scroll);
    m_table->viewport()->update();
}

void CallLogPage::showRows(CallId before, int limit, const Result<std::vector<CallRow>> &rows)
{
    if (!rows) {
        const ErrorText text = ErrorText::of(rows.error().code);
        m_count->setText(text.happened);
        return;
    }
    const bool more = static_cast<int>(rows.value().size()) >= limit;
    if (!before.isNull()) {
        m_model->append(rows.value(), more);
    } else {
        keepPlace([&] { m_model->setRows(rows.value(), more); });
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid() && m_wanted.isNull())
            m_table->selectRow(0);
    }
    const bool none = m_model->rowCount() == 0;
    if (none && m_wanted.isNull())
        closeRecord();
    m_table->setVisible(!none);
    m_empty->setVisible(none);
    if (std::exchange(m_rowsWanted, false) && !none && m_search->hasFocus() && m_search->text().isEmpty())
        takeFocus();
    const bool asked = !m_search->text().isEmpty() || m_behind || m_filters->isNarrowed();
    m_empty->setText(asked ? tr("No call fits what is asked for.")
                           : tr("No call yet. The first one appears here as soon as it rings."));
    m_count->setText(more ? tr("the newest %n", nullptr, m_model->rowCount())
                          : tr("%n call(s)", nullptr, m_model->rowCount()));
}

void CallLogPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    m_wanted = {};
    load(m_model->row(current.row()).summary.call);
}

void CallLogPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    setPlainToolTip(
        m_search,
        tr("Name, telephone, ticket or words of the note; every word must be found, its beginning is enough"));
    m_search->setAccessibleName(tr("Search the calls"));
    m_table->setAccessibleName(tr("Calls"));
    m_filters->retranslate();
    m_strip->retranslate();
    m_model->retranslate();
    m_record->retranslate();
    if (isVisible())
        read({}, std::max(pageSize, m_model->rowCount()));
    else
        m_stale = true;
}

bool CallLogPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_table->viewport()->update(); // The ring is around a whole row.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        takeFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallLogPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (!m_search->text().isEmpty()) {
        m_wanted = {};
        m_search->clear();
    } else {
        leaveBehind();
        takeFocus();
    }
}

void CallLogPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
