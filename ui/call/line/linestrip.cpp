// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/line/linestrip.h"

#include "ui/call/front/frontcall.h"
#include "ui/call/line/holdring.h"
#include "ui/call/line/ringmeter.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int margin = 16;
constexpr int partGap = 6; ///< Between the parts of a value.

PlainLabel *small(QWidget *parent)
{
    return new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, parent);
}

} // namespace

LineStrip::LineStrip(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_lineName(small(this)),
      m_line(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_ringName(small(this)),
      m_meter(new RingMeter(this)),
      m_rings(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_typedRings(new QLineEdit(this)),
      m_talkName(small(this)),
      m_talk(new PlainLabel(PlainLabel::Face::Clock, Tone::Text, this)),
      m_holdName(small(this)),
      m_ring(new HoldRing(22, this)),
      m_hold(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_holdKey(new KeyButton(KeyButton::Look::Flat, QStringLiteral("hold"), QStringLiteral("F6"), this)),
      m_backKey(new KeyButton(KeyButton::Look::Flat, QStringLiteral("resume"), QStringLiteral("F7"), this)),
      m_tenseKey(new KeyButton(KeyButton::Look::Flat, QStringLiteral("tense"), QStringLiteral("F8"), this)),
      m_moreKey(new KeyButton(KeyButton::Look::Flat, QStringLiteral("again"), QStringLiteral("F9"), this)),
      m_dropKey(new KeyButton(KeyButton::Look::Flat, QStringLiteral("dropped"), QStringLiteral("F12"), this)),
      m_today(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    setFixedHeight(56);
    m_typedRings->setFixedSize(44, 24);
    m_typedRings->setValidator(new QIntValidator(1, 99, m_typedRings));
    m_typedRings->installEventFilter(this);
    m_typedRings->hide();
    m_tenseKey->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 6, margin, 6);
    row->setSpacing(16);
    m_cells = {cell(m_lineName, {}, m_line, 176), cell(m_ringName, {m_meter, m_typedRings}, m_rings, 138),
               cell(m_talkName, {}, m_talk, 92), cell(m_holdName, {m_ring}, m_hold, 160)};
    for (const Cell &one : m_cells)
        row->addWidget(one.box);
    row->addStretch(1);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(2);
    for (KeyButton *key : {m_holdKey, m_backKey, m_tenseKey, m_moreKey, m_dropKey}) {
        key->setSpacePresses(false);
        keys->addWidget(key);
    }
    keys->addWidget(m_today);
    row->addLayout(keys);
    connect(m_holdKey, &KeyButton::clicked, this, &LineStrip::holdWanted);
    connect(m_backKey, &KeyButton::clicked, this, &LineStrip::backWanted);
    connect(m_tenseKey, &KeyButton::clicked, this, &LineStrip::tenseWanted);
    connect(m_moreKey, &KeyButton::clicked, this, &LineStrip::requestWanted);
    connect(m_dropKey, &KeyButton::clicked, this, &LineStrip::dropWanted);
    connect(m_typedRings, &QLineEdit::returnPressed, this, &LineStrip::stateRings);
    connect(&front, &FrontCall::changed, this, &LineStrip::refresh);
    connect(&front, &FrontCall::leaving, this, &LineStrip::leaveRings); // They were heard in the call that goes.
    connect(&front, &FrontCall::frontChanged, this, &LineStrip::refresh);
    connect(&front.session(), &AgentSession::folded, this, &LineStrip::fold);
    fold();
    retranslate();
}

LineStrip::Cell LineStrip::cell(PlainLabel *name, std::initializer_list<QWidget *> before, PlainLabel *value, int usual)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(name);
    auto *row = new QHBoxLayout;
    row->setSpacing(partGap);
    int beside = 0;
    for (QWidget *widget : before) {
        row->addWidget(widget);
        if (widget != m_typedRings) // Stands in the place of the value.
            beside += widget->sizeHint().width() + partGap;
    }
    row->addWidget(value);
    row->addStretch(1);
    column->addLayout(row, 1);
    return {box, name, value, beside, usual};
}

/// What a value may have to say, at its longest.
QStringList LineStrip::longestOf(const PlainLabel *value) const
{
    if (value == m_line) {
        QStringList words{tr("Free")};
        for (const LineState state : {LineState::Ringing, LineState::Talking, LineState::OnHold, LineState::Away,
                                      LineState::Parked, LineState::Over, LineState::Closed})
            words.append(Words::of(state));
        return words;
    }
    if (value == m_rings) // Seen, late, not known.
        return {Words::rings(RingsKnown::Measured, 4, 4), Words::rings(RingsKnown::Measured, 12, 4),
                Words::rings(RingsKnown::Unknown, 0, 4)};
    if (value == m_talk)
        return {QStringLiteral("0:00:00")};
    return {tr("none"), tr("%1 · kept").arg(12), tr("%1 · late").arg(12), tr("%1, late").arg(QStringLiteral("00:00"))};
}

/// For its longest text, in one line or in two.
int LineStrip::widthOf(const Cell &one, bool twoLines) const
{
    const QFontMetrics metrics(one.value->font());
    int width = 0;
    for (const QString &text : longestOf(one.value)) {
        const int whole = metrics.horizontalAdvance(text) + 2;
        int needed = twoLines ? whole / 2 : whole;
        while (needed < whole
               && metrics.boundingRect(QRect(0, 0, needed, 1000), Qt::TextWordWrap, text).height()
                   > 2 * metrics.lineSpacing() + 2)
            needed += 4;
        width = std::max(
            {width, needed, metrics.boundingRect(QRect(0, 0, needed, 1000), Qt::TextWordWrap, text).width() + 2});
    }
    return one.beside + width;
}

void LineStrip::fitCells()
{
    int keys = 0;
    for (const KeyButton *key : {m_holdKey, m_tenseKey, m_moreKey, m_dropKey})
        keys += key->widthWith({}) + 2;
    int folded = 2 * margin + 2 * layout()->spacing() + std::max(keys, m_today->sizeHint().width());
    for (const Cell &one : m_cells)
        folded += widthOf(one, false) + layout()->spacing();
    for (const Cell &one : m_cells) { // From the left, as many as it takes; a clock is never parted.
        const bool wraps = m_compact && folded > width() && one.value != m_talk;
        folded -= wraps ? widthOf(one, false) - widthOf(one, true) : 0;
        const int least = m_compact ? 0 : std::max(one.usual, one.name->sizeHint().width());
        const int wide = std::max(least, widthOf(one, wraps));
        one.name->setVisible(!m_compact);
        one.value->setWordWrap(wraps);
        one.value->setMinimumWidth(wraps ? wide - one.beside : 0);
        one.box->setFixedWidth(wide);
    }
}

void LineStrip::fold()
{
    m_compact = m_front.session().folding().height;
    setFixedHeight(m_compact ? 44 : 56);
    layout()->setContentsMargins(margin, m_compact ? 2 : 6, margin, m_compact ? 2 : 6);
    fitCells();
    fitKeys();
}

/// By the longest words a call may show, so that the keys look alike from its first ring to its end.
void LineStrip::fitKeys()
{
    int width = 2 * margin;
    for (const Cell &one : m_cells)
        width += one.box->width() + layout()->spacing();
    width += m_holdKey->widthWith(tr("I spoke to them")) + m_tenseKey->widthWith(m_tenseKey->text())
        + m_dropKey->widthWith(m_dropKey->text())
        + std::max(m_backKey->widthWith(m_backKey->text()), m_moreKey->widthWith(m_moreKey->text()));
    for (KeyButton *key : {m_holdKey, m_backKey, m_tenseKey, m_moreKey, m_dropKey})
        key->setFolded(width > this->width());
}

void LineStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCells();
    fitKeys();
}

void LineStrip::retranslate()
{
    m_lineName->setText(tr("Line · marked by you"));
    m_ringName->setText(tr("Rings"));
    m_talkName->setText(tr("Talk"));
    m_holdName->setText(tr("Hold"));
    m_holdKey->setWord(tr("Hold"));
    m_backKey->setWord(tr("Back"));
    m_tenseKey->setWord(tr("Tense"));
    m_moreKey->setWord(tr("One more request"));
    m_dropKey->setWord(tr("Line lost"));
    m_typedRings->setAccessibleName(tr("Rings heard; empty if unknown"));
    setPlainToolTip(m_typedRings, m_typedRings->accessibleName());
    refresh();
    fitCells();
    fitKeys();
}

void LineStrip::refresh()
{
    const OpenCall *open = m_front.call();
    const LineState line = open ? open->state.line() : LineState::Closed;
    const bool talking = line == LineState::Talking || line == LineState::OnHold || line == LineState::Away;
    // What does not ring says how it came in.
    const Channel channel = open ? open->state.channel() : Channel::Phone;
    const bool rings = isTelephone(channel);
    const bool interrupted = open && open->state.isInterrupted() && line == LineState::Away;
    m_line->setText(!open                                    ? tr("Free")
                        : interrupted                        ? tr("Interrupted")
                        : rings || line >= LineState::Parked ? Words::of(line)
                                                             : Words::of(channel));
    m_line->setTone(line == LineState::OnHold ? Tone::Hold : Tone::Text);
    m_holdKey->setVisible(rings && (line == LineState::Talking || line == LineState::OnHold));
    m_holdKey->setWord(line == LineState::OnHold ? tr("I spoke to them") : tr("Hold"));
    m_holdKey->setIconName(line == LineState::OnHold ? QStringLiteral("say") : QStringLiteral("hold"));
    m_backKey->setVisible(line == LineState::OnHold);
    m_tenseKey->setVisible(talking);
    m_tenseKey->setChecked(open && open->state.isTense());
    m_moreKey->setVisible(line == LineState::Talking);
    m_dropKey->setWord(rings ? tr("Line lost") : tr("They are gone"));
    m_dropKey->setVisible(open && !open->state.isDropped() && line != LineState::Over);
    m_today->setVisible(!open);
    if (!open)
        closeRings();
    tick();
}

void LineStrip::tick()
{
    const OpenCall *open = m_front.call();
    if (!open) {
        const QDateTime now = Times::local(m_front.now().wallMs);
        m_today->setText(QStringLiteral("%1 · %2").arg(Times::hour(now.toMSecsSinceEpoch()), Times::day(now.date())));
        m_meter->showRings(0, 4);
        m_meter->setAccessibleName(tr("Rings"));
        m_rings->setText({});
        m_talk->setText(QStringLiteral("—"));
        m_hold->setText({});
        m_ring->showSilence({}, HoldTimer::Phase::NotOnHold, {});
        return;
    }
    const CallState &state = open->state;
    const CallTime now = m_front.time();
    const int kept = state.definitions()->protocol->rings.kept;
    const int rings = state.rings(now);
    const bool late = rings > kept;
    m_meter->showRings(rings, kept);
    m_rings->setTone(late ? Tone::Overdue : Tone::Text);
    m_rings->setText(Words::rings(state.ringsKnown(), rings, kept));
    m_meter->setAccessibleName(tr("Rings: %1").arg(m_rings->text()));
    m_talk->setText(state.answered() ? Times::clock(state.talkTime(now)) : QStringLiteral("—"));
    const HoldTimer::Phase phase = state.hold().phase(now);
    m_ring->showSilence(state.hold().silence(now).value_or(std::chrono::milliseconds(0)), phase, state.hold().policy());
    if (phase != HoldTimer::Phase::NotOnHold) {
        m_hold->setTone(phase == HoldTimer::Phase::Due           ? Tone::Due
                            : phase == HoldTimer::Phase::Overdue ? Tone::Overdue
                                                                 : Tone::Hold);
        const QString clock = Times::clock(*state.hold().silence(now));
        m_hold->setText(phase == HoldTimer::Phase::Overdue ? tr("%1, late").arg(clock) : clock);
        return;
    }
    m_hold->setTone(Tone::Text);
    const bool allKept =
        std::all_of(state.holds().begin(), state.holds().end(), [](const HoldRecord &hold) { return hold.kept; });
    const int holds = static_cast<int>(state.holds().size());
    m_hold->setText(holds == 0 ? tr("none") : allKept ? tr("%1 · kept").arg(holds) : tr("%1 · late").arg(holds));
}

void LineStrip::flash()
{
    m_ring->flash();
}

void LineStrip::askRings()
{
    if (!m_front.call())
        return;
    m_typedRings->clear();
    m_typedRings->show();
    m_rings->hide();
    m_typedRings->setFocus(Qt::ShortcutFocusReason);
}

void LineStrip::stateRings()
{
    const QString typed = m_typedRings->text();
    closeRings();
    (void)m_front.perform(command::StateRings{typed.isEmpty() ? std::nullopt : std::optional(typed.toInt())});
    Q_EMIT ringsStated();
}

void LineStrip::leaveRings()
{
    const QString typed = m_typedRings->hasAcceptableInput() ? m_typedRings->text() : QString();
    closeRings();
    if (!typed.isEmpty())
        (void)m_front.perform(command::StateRings{typed.toInt()});
}

void LineStrip::closeRings()
{
    m_typedRings->clear(); // Hiding it takes the keyboard away: nothing is left to be kept then.
    m_typedRings->hide();
    m_rings->show();
}

void LineStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept(); // The line of the rings passes it on after its signal.
    else
        QWidget::keyPressEvent(event);
}

bool LineStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why != Qt::ActiveWindowFocusReason && why != Qt::PopupFocusReason)
            leaveRings();
        return QWidget::eventFilter(watched, event);
    }
    const bool escaped = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    // QIntValidator lets an empty text through only as "intermediate": Enter on it means "unknown".
    const bool unknown = event->type() == QEvent::KeyPress && m_typedRings->text().isEmpty()
        && (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Return
            || static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter);
    if (unknown) {
        stateRings();
        return true;
    }
    if (escaped) {
        closeRings();
        Q_EMIT ringsStated();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const OpenCall *open = m_front.call();
    if (open && open->state.isTense()) {
        painter.setPen(QPen(tone(palette(), Tone::Tense), 2));
        painter.drawRect(QRect(2, 2, width() - 5, height() - 6));
    }
}

} // namespace helpdesk
