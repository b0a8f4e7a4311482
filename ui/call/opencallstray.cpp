// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/opencallstray.h"

#include "ui/call/frontcall.h"
#include "ui/common/agentsession.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int soonMs = 5 * 60000;
constexpr int itemWidth = 320;

class WaitingDelegate : public QStyledItemDelegate
{
public:
    WaitingDelegate(const OpenCallsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {itemWidth, 55}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int at = index.row();
        const QPalette &colours = option.palette;
        const bool overdue = m_model.isOverdue(at);
        const bool soon = m_model.isSoon(at);
        const Tone ink = overdue ? Tone::Overdue : soon ? Tone::Due : Tone::Text;
        const QRect box = option.rect;
        painter->save();
        if (overdue || soon)
            painter->fillRect(box, tone(colours, overdue ? Tone::OverdueSoft : Tone::DueSoft));
        if (overdue)
            painter->fillRect(QRect(box.left(), box.top(), box.width(), 3), tone(colours, Tone::Overdue));
        painter->setPen(tone(colours, Tone::Line));
        painter->drawLine(box.topRight(), box.bottomRight());
        const QString icon = overdue                            ? QStringLiteral("overdue")
            : soon                                              ? QStringLiteral("due")
            : m_model.row(at).summary.dueAtMs                   ? QStringLiteral("clock")
            : m_model.isElsewhere(at)                           ? QStringLiteral("person")
                                                                : QStringLiteral("call");
        painter->drawPixmap(box.topLeft() + QPoint(16, 10), paint::icon(icon, 18, tone(colours, overdue || soon ? ink : Tone::TextMuted), painter->device()->devicePixelRatio()));
        const QRect text = box.adjusted(44, 8, -10, -6);
        painter->setFont(typeface(13, QFont::DemiBold));
        painter->setPen(tone(colours, ink));
        painter->drawText(QRect(text.left(), text.top(), text.width(), 19), Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(m_model.head(at), Qt::ElideRight, text.width()));
        painter->setFont(typeface(12));
        painter->setPen(tone(colours, Tone::TextMuted));
        painter->drawText(QRect(text.left(), text.top() + 19, text.width(), 18), Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(m_model.detail(at), Qt::ElideRight, text.width()));
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(*painter, box.adjusted(3, 4, -4, -3), colours);
        painter->restore();
    }

private:
    const OpenCallsModel &m_model;
};

} // namespace

OpenCallsModel::OpenCallsModel(FrontCall &front, QObject *parent) : QAbstractListModel(parent), m_front(front) {}

void OpenCallsModel::reload()
{
    std::vector<CallRow> rows = m_front.waitingCalls();
    const bool same = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const CallRow &a, const CallRow &b) { return a.summary.call == b.summary.call; });
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    tick();
}

void OpenCallsModel::tick()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int OpenCallsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenCallsModel::find(CallId call) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const CallRow &row) { return row.summary.call == call; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool OpenCallsModel::isOverdue(int at) const
{
    const auto due = row(at).summary.dueAtMs;
    return due && *due < m_front.now().wallMs;
}

bool OpenCallsModel::isSoon(int at) const
{
    const auto due = row(at).summary.dueAtMs;
    return due && !isOverdue(at) && *due - m_front.now().wallMs <= soonMs;
}

bool OpenCallsModel::isElsewhere(int at) const
{
    const CallSummary &summary = row(at).summary;
    return !summary.holder.isNull() && summary.holderSession != m_front.session().session();
}

QString OpenCallsModel::head(int at) const
{
    const CallSummary &summary = row(at).summary;
    const QString who = summary.requester.isEmpty() ? tr("Caller not known yet") : summary.requester;
    const qint64 now = m_front.now().wallMs;
    if (summary.dueAtMs) {
        const QString until = Times::untilDue(*summary.dueAtMs, now);
        return QStringLiteral("%1 · %2 · %3").arg(Times::shortMoment(*summary.dueAtMs, now), until, who);
    }
    return QStringLiteral("%1 · %2").arg(Times::shortMoment(summary.startedAtMs, now), who);
}

QString OpenCallsModel::detail(int at) const
{
    const CallSummary &summary = row(at).summary;
    QStringList words;
    if (isElsewhere(at)) {
        const QString name = m_front.session().nameOf(summary.holder);
        words.append(summary.holder == m_front.session().account().id ? tr("yours, from another window")
                                                                      : tr("with %1").arg(name.isEmpty() ? tr("another desk") : name));
    } else if (summary.dueAtMs) {
        words.append(tr("later call promised"));
    } else {
        words.append(tr("open here"));
    }
    if (summary.attempts > 0)
        words.append(tr("%n attempt(s)", nullptr, summary.attempts));
    words.append(tr("goes on at %1").arg(summary.operation));
    return words.join(QStringLiteral(" · "));
}

QVariant OpenCallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return QStringLiteral("%1, %2").arg(head(index.row()), detail(index.row()));
}

OpenCallsTray::OpenCallsTray(FrontCall &front, QWidget *parent)
    : QWidget(parent), m_front(front), m_model(new OpenCallsModel(front, this)),
      m_title(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)), m_ask(new PlainLabel(PlainLabel::Face::Secondary, Tone::Info, this)), m_view(new QListView(this))
{
    setFixedHeight(56);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WaitingDelegate(*m_model, m_view));
    m_view->setFlow(QListView::LeftToRight);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch(1);
    for (PlainLabel *label : {m_title, m_ask}) {
        label->setFixedWidth(208);
        left->addWidget(label);
    }
    left->addStretch(1);
    m_ask->hide();
    row->addLayout(left);
    row->addWidget(m_view, 1);
    connect(m_view, &QListView::clicked, this, &OpenCallsTray::take);
    connect(&front, &FrontCall::waitingCallsChanged, this, &OpenCallsTray::refresh);
    retranslate();
}

void OpenCallsTray::retranslate()
{
    m_view->setAccessibleName(tr("Open calls and promises"));
    refresh();
}

void OpenCallsTray::refresh()
{
    m_model->reload();
    const int waiting = m_model->rowCount();
    m_title->setText(waiting == 0 ? tr("Open calls: none") : tr("Open calls: %n  (F3)", nullptr, waiting));
}

void OpenCallsTray::showAsk(const QString &words)
{
    m_ask->setText(words);
    m_ask->setToolTip(words);
    m_ask->setAccessibleName(words);
    m_ask->setVisible(!words.isEmpty());
}

void OpenCallsTray::tick()
{
    m_model->tick();
}

void OpenCallsTray::enter()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_front.call() && m_model->row(0).summary.dueAtMs) {
        take(m_model->index(0));
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void OpenCallsTray::takeCall(CallId call)
{
    if (const int row = m_model->find(call); row >= 0)
        take(m_model->index(row));
}

void OpenCallsTray::take(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const CallSummary summary = m_model->row(index.row()).summary;
    if (m_model->isElsewhere(index.row()) && summary.holder != m_front.session().account().id) {
        QMessageBox ask(QMessageBox::Question, tr("Take the call over?"), {}, QMessageBox::NoButton, window());
        ask.setTextFormat(Qt::PlainText);
        ask.setText(tr("%1 has this call in hand. If you take it over, they are told so and what they enter after that is kept apart.")
                        .arg(m_front.session().nameOf(summary.holder)));
        QPushButton *over = ask.addButton(tr("Take it over"), QMessageBox::AcceptRole);
        ask.setDefaultButton(ask.addButton(tr("Leave it"), QMessageBox::RejectRole));
        ask.exec();
        if (ask.clickedButton() != over)
            return;
    }
    m_front.bring(summary.call);
}

bool OpenCallsTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(m_view->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OpenCallsTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(224, 0, 224, height());
}

} // namespace helpdesk
