// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/waiting/opencallstray.h"

#include "ui/call/front/frontcall.h"
#include "ui/call/waiting/opencallsmodel.h"
#include "ui/common/agentsession.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace helpdesk {

namespace {

constexpr int itemWidth = 320; ///< At least: time, name and what comes next are legible.
constexpr int widestItem = 480;
constexpr int ringingWidth = 400;     ///< With room for the sentence to say first, on two lines.
constexpr int lineRingingWidth = 620; ///< The same on one.
constexpr int lineWidth = 380;        ///< Where head and words share one line; less where several share a low window.
constexpr int leastLineWidth = 230;
constexpr int askWidth = 208;
constexpr int high = 56;
constexpr int low = 40;

struct WantSign
{
    const char *icon;
    Tone ink;
    Tone ground;
    bool bar; ///< The second sign of what is late.
};

WantSign signOf(OpenCallsModel::Wants wants)
{
    switch (wants) {
    case OpenCallsModel::Wants::Answer:
        return {"call-in", Tone::Accent, Tone::AccentSoft, false};
    case OpenCallsModel::Wants::AnswerLate:
        return {"call-in", Tone::Overdue, Tone::OverdueSoft, true};
    case OpenCallsModel::Wants::Contact:
        return {"due", Tone::Due, Tone::DueSoft, false};
    case OpenCallsModel::Wants::ContactLate:
    case OpenCallsModel::Wants::Overdue:
        return {"overdue", Tone::Overdue, Tone::OverdueSoft, true};
    case OpenCallsModel::Wants::Soon:
        return {"due", Tone::Due, Tone::DueSoft, false};
    case OpenCallsModel::Wants::Held:
        return {"hold", Tone::Hold, Tone::HoldSoft, false};
    case OpenCallsModel::Wants::Promised:
        return {"clock", Tone::Text, Tone::Window, false};
    case OpenCallsModel::Wants::Elsewhere:
        return {"person", Tone::Text, Tone::Window, false};
    case OpenCallsModel::Wants::Open:
        break;
    }
    return {"call", Tone::Text, Tone::Window, false};
}

class WaitingDelegate : public QStyledItemDelegate
{
public:
    WaitingDelegate(const OpenCallsModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    /// One line, where the window is low.
    void setOneLine(bool oneLine) { m_oneLine = oneLine; }
    /// How much there is for all of them. Tells whether a size has changed by it, or by what rings now.
    bool setRoom(int width)
    {
        m_room = width;
        const std::pair sizes(sharedWidth(), ringing());
        return std::exchange(m_sizes, sizes) != sizes;
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (m_oneLine)
            return {rings(index) ? lineRingingWidth : sharedWidth(), low - 1};
        return {rings(index) ? ringingWidth : sharedWidth(), high - 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int at = index.row();
        const QPalette &colours = option.palette;
        const WantSign sign = signOf(m_model.wants(at));
        const QRect box = option.rect;
        painter->save();
        painter->fillRect(box, tone(colours, sign.ground));
        if (sign.bar)
            painter->fillRect(QRect(box.left(), box.top(), box.width(), 3), tone(colours, sign.ink));
        painter->setPen(tone(colours, Tone::Line));
        painter->drawLine(box.topRight(), box.bottomRight());
        const Tone iconInk = sign.ink == Tone::Text ? Tone::TextMuted : sign.ink;
        painter->drawPixmap(
            box.topLeft() + QPoint(16, m_oneLine ? 11 : 10),
            paint::icon(QLatin1String(sign.icon), 18, tone(colours, iconInk), painter->device()->devicePixelRatio()));
        paintWords(*painter,
                   box.adjusted(44,
                                rings(index)    ? 1 + (m_oneLine ? 0 : 2)
                                    : m_oneLine ? 10
                                                : 8,
                                -10, -1),
                   at, colours, sign.ink);
        if (option.state & QStyle::State_HasFocus)
            paint::focusRing(*painter, box.adjusted(3, 4, -4, -3), colours);
        painter->restore();
    }

private:
    void paintWords(QPainter &painter, QRect text, int at, const QPalette &colours, Tone ink) const
    {
        const bool ringing = rings(m_model.index(at));
        QRect first = text;
        if (ringing) {
            const QString key = OpenCallsTray::tr("Shift F6");
            const QRect cap(text.right() - paint::keyCapWidth(key), text.top(), paint::keyCapWidth(key), 20);
            paint::keyCap(painter, cap, key, tone(colours, Tone::Text), tone(colours, Tone::Control));
            first.setRight(cap.left() - 8);
        }
        painter.setFont(typeface(13, QFont::DemiBold));
        painter.setPen(tone(colours, ink));
        const QFontMetrics head(painter.font());
        const QString words = head.elidedText(m_model.head(at), Qt::ElideRight, first.width());
        painter.drawText(QRect(first.left(), first.top(), first.width(), 19), Qt::AlignVCenter, words);
        const bool tall = ringing && !m_oneLine;
        QRect second(text.left(), text.top() + 19, text.width(), tall ? 33 : 18);
        if (m_oneLine && !ringing)
            second =
                QRect(first.topLeft(), QSize(first.width(), 19)).adjusted(head.horizontalAdvance(words) + 8, 0, 0, 0);
        painter.setFont(typeface(12));
        painter.setPen(tone(colours, ringing ? Tone::Text : Tone::TextMuted));
        if (tall) // What is to be said to whoever is on the line stands whole.
            painter.drawText(second, Qt::AlignTop | Qt::TextWordWrap, m_model.detail(at));
        else if (second.width() > 24)
            painter.drawText(
                second, Qt::AlignVCenter,
                QFontMetrics(painter.font()).elidedText(m_model.detail(at), Qt::ElideRight, second.width()));
    }

    /// What who rings leaves, in equal parts.
    int sharedWidth() const
    {
        const int others = std::max(1, m_model.rowCount() - ringing());
        if (m_oneLine)
            return std::clamp((m_room - ringing() * lineRingingWidth) / others, leastLineWidth, lineWidth);
        return std::clamp((m_room - ringing() * ringingWidth) / others, itemWidth, widestItem);
    }

    int ringing() const
    {
        int found = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            found += rings(m_model.index(row)) ? 1 : 0;
        return found;
    }

    bool rings(const QModelIndex &index) const
    {
        const auto wants = m_model.wants(index.row());
        return wants == OpenCallsModel::Wants::Answer || wants == OpenCallsModel::Wants::AnswerLate;
    }

    const OpenCallsModel &m_model;
    bool m_oneLine = false;
    int m_room = 0;
    std::pair<int, int> m_sizes;
};

} // namespace

OpenCallsTray::OpenCallsTray(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_model(new OpenCallsModel(front, this)),
      m_title(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_ask(new PlainLabel(PlainLabel::Face::Secondary, Tone::Info, this)),
      m_view(new QListView(this))
{
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
    m_view->viewport()->installEventFilter(this);
    m_ask->hide();
    m_ask->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch(1);
    left->addWidget(m_title);
    left->addWidget(m_ask);
    left->addStretch(1);
    row->addLayout(left);
    row->addWidget(m_view, 1);
    connect(&front.session(), &AgentSession::folded, this, &OpenCallsTray::fold);
    fold();
    connect(m_view, &QListView::clicked, this, &OpenCallsTray::take);
    connect(&front, &FrontCall::waitingCallsChanged, this, &OpenCallsTray::refresh);
    retranslate();
}

/// A narrow one says how many wait beside its sign, and who asks at the right end; a low one has one line.
void OpenCallsTray::fold()
{
    const Folding &folding = m_front.session().folding();
    setFixedHeight(folding.height ? low : high);
    static_cast<WaitingDelegate *>(m_view->itemDelegate())->setOneLine(folding.height);
    auto *row = static_cast<QHBoxLayout *>(layout());
    auto *left = static_cast<QVBoxLayout *>(row->itemAt(0)->layout());
    row->removeWidget(m_ask);
    left->removeWidget(m_ask);
    if (folding.words)
        row->addWidget(m_ask);
    else
        left->insertWidget(2, m_ask);
    row->setContentsMargins(folding.words ? 0 : 16, 1, 0, 0);
    m_title->setFixedWidth(folding.words ? 48 : 208);
    m_title->setWordWrap(!folding.words);
    m_title->setAlignment(folding.words ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_ask->setMargin(folding.words ? 4 : 0);
    m_ask->setFont(typeface(folding.words ? 12 : 13));
    fitAsk();
    refresh();
    m_view->doItemsLayout();
}

/// Beside the calls it takes no more than its words, below the count all that is there.
void OpenCallsTray::fitAsk()
{
    const int wanted = m_ask->fontMetrics().horizontalAdvance(m_ask->text()) + 2 * m_ask->margin() + 16;
    m_ask->setFixedWidth(m_front.session().folding().words ? std::min(wanted, askWidth) : askWidth);
}

void OpenCallsTray::retranslate()
{
    m_view->setAccessibleName(tr("Open calls and promises"));
    refresh();
}

/// Few have more room each.
void OpenCallsTray::shareRoom()
{
    if (static_cast<WaitingDelegate *>(m_view->itemDelegate())->setRoom(m_view->viewport()->width()))
        m_view->doItemsLayout();
}

/// Whichever call has the ring keeps it, wherever in the row it comes to stand.
void OpenCallsTray::reload()
{
    const QModelIndex current = m_view->currentIndex();
    const CallId call = current.isValid() ? m_model->row(current.row()).summary.call : CallId{};
    m_model->reload();
    if (const int row = call.isNull() ? -1 : m_model->find(call); row >= 0 && row != m_view->currentIndex().row())
        m_view->setCurrentIndex(m_model->index(row));
}

void OpenCallsTray::refresh()
{
    reload();
    shareRoom();
    const int waiting = m_model->rowCount();
    showDue();
    const QString words = waiting == 0 ? tr("Open calls: none") : tr("Open calls: %n  (F3)", nullptr, waiting);
    m_title->setText(m_front.session().folding().words ? QString::number(waiting) : words);
    setPlainToolTip(m_title, words);
    m_title->setAccessibleName(words);
}

void OpenCallsTray::showAsk(const QString &words)
{
    m_asked = words;
    showDue();
}

/// Whoever asks goes first: a promise that is due has its own cell beside this.
void OpenCallsTray::showDue()
{
    const int overdue = m_model->count(OpenCallsModel::Wants::Overdue);
    const int soon = m_model->count(OpenCallsModel::Wants::Soon);
    const int ringing =
        m_model->count(OpenCallsModel::Wants::Answer) + m_model->count(OpenCallsModel::Wants::AnswerLate);
    const QString words = !m_asked.isEmpty() ? m_asked
        : ringing > 0 && m_front.session().folding().words
        ? QString() // What rings needs the room, and a promise has its own cell.
        : overdue > 0 ? tr("%n overdue promise(s)", nullptr, overdue)
        : soon > 0    ? tr("%n promise(s) due soon", nullptr, soon)
                      : QString();
    if (words == m_ask->text())
        return;
    m_ask->setTone(!m_asked.isEmpty() ? Tone::Info : overdue > 0 ? Tone::Overdue : Tone::Due);
    m_ask->setText(words);
    fitAsk();
    setPlainToolTip(m_ask, words);
    m_ask->setAccessibleName(words);
    m_ask->setVisible(!words.isEmpty());
}

void OpenCallsTray::tick()
{
    m_model->tick();
    showDue();
}

void OpenCallsTray::enter()
{
    if (m_model->rowCount() == 0)
        return;
    // Nobody is left in the middle of a sentence: while somebody is on the line the key only leads here.
    const OpenCall *open = m_front.call();
    const bool free = !open || open->state.line() == LineState::Over;
    const int first = m_model->firstToResume();
    if (free && first >= 0) {
        take(m_model->index(first));
        return;
    }
    if (!m_view->currentIndex().isValid() || first >= 0)
        m_view->setCurrentIndex(m_model->index(std::max(first, 0)));
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
    const CallId call = m_model->row(index.row()).summary.call;
    const OpenCall *open = m_front.callInHand(call);
    if (open && open->state.line() == LineState::Ringing)
        m_front.answerOther(call);
    else if (mayTakeOver(index.row()))
        m_front.bring(call);
}

/// Asks only where somebody may be speaking: a call that its desk has left alone is simply taken.
bool OpenCallsTray::mayTakeOver(int at)
{
    if (!m_model->isActiveElsewhere(at))
        return true;
    const QString name = m_front.session().nameOf(m_model->row(at).summary.holder);
    QMessageBox ask(QMessageBox::Question, tr("Take the call over?"), {}, QMessageBox::NoButton, window());
    ask.setTextFormat(Qt::PlainText);
    ask.setText(tr("%1 has this call in hand. If you take it over, they are told so and what they enter after that is "
                   "kept apart.")
                    .arg(name.isEmpty() ? tr("Another desk") : name));
    QPushButton *over = ask.addButton(tr("Take it over"), QMessageBox::AcceptRole);
    ask.setDefaultButton(ask.addButton(tr("Leave it"), QMessageBox::RejectRole));
    ask.exec();
    return ask.clickedButton() == over;
}

bool OpenCallsTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        shareRoom();
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
        if (const QString text = static_cast<QKeyEvent *>(event)->text(); !text.isEmpty() && text.front().isPrint()) {
            event->ignore(); // No letter leads through the list: it is the note's, a digit the card's.
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
    const int edge = m_front.session().folding().words ? 47 : 224;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace helpdesk
