// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/sidepanels.h"

#include "core/call/checkfield.h"
#include "core/call/fieldkeys.h"
#include "ui/call/card/protocolcells.h"
#include "ui/call/front/draftkeeper.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/front/sign.h"
#include "ui/call/map/trailview.h"
#include "ui/common/agentsession.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace helpdesk {

TrailPanel::TrailPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_title(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_view(new TrailView(false, this)),
      m_cells(new ProtocolCells(front, this))
{
    m_title->setFont(typeface(12, QFont::DemiBold));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    head->addWidget(m_title);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_cells);
    connect(&front, &FrontCall::changed, this, &TrailPanel::refresh);
    connect(&front, &FrontCall::frontChanged, this, &TrailPanel::refresh);
    connect(&front.session(), &AgentSession::folded, this, &TrailPanel::fold);
    fold();
}

void TrailPanel::fold()
{
    const bool numbersOnly = m_front.session().folding().words;
    setFixedWidth(numbersOnly ? 48 : 224);
    layout()->setContentsMargins(0, numbersOnly ? 8 : 16, 0, 8);
    m_title->setVisible(!numbersOnly);
    m_view->setNumbersOnly(numbersOnly);
    refresh();
}

void TrailPanel::refresh()
{
    const OpenCall *open = m_front.call();
    m_cells->refresh();
    m_title->setText(open ? tr("The path of the call") : tr("How the next one begins"));
    m_view->setAccessibleName(m_title->text());
    if (open) {
        m_view->setItems(TrailText::stations(open->state, m_front.session().screen()));
        return;
    }
    std::vector<TrailItem> ahead;
    if (const DefinitionsPtr &definitions = m_front.session().definitions()) {
        const Procedure &procedure = *definitions->procedure;
        const Operation *at = procedure.operation(procedure.start);
        for (int i = 0; at && i < 2; ++i) {
            TrailItem item;
            item.state = TrailItem::State::ToCome;
            item.operation = at->id;
            item.lane = at->lane;
            item.title = at->title.in(m_front.session().screen());
            ahead.push_back(item);
            at = at->answers.empty() ? nullptr : procedure.operation(at->answers.front().to);
        }
    }
    m_view->setItems(std::move(ahead));
}

void TrailPanel::tick()
{
    m_cells->refresh();
}

void TrailPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

CaptureRow::CaptureRow(FrontCall &front, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_drafts(drafts),
      m_line(new QLineEdit(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(34);
    m_line->installEventFilter(this);
    m_fault->setWordWrap(true);
    m_fault->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->addWidget(new Sign({}, QStringLiteral("F2"), this), 0, 0);
    grid->addWidget(m_line, 0, 1);
    grid->addWidget(m_fault, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_drafts.keep(fieldkey::note, text);
        Q_EMIT beingTyped(fieldkey::note, text);
    });
    connect(m_line, &QLineEdit::textChanged, this, &CaptureRow::check);
    connect(m_line, &QLineEdit::returnPressed, this, &CaptureRow::keepNote);
    connect(&front, &FrontCall::frontChanged, this, &CaptureRow::showFront);
    connect(&front.session(), &AgentSession::folded, this, &CaptureRow::fold);
    fold();
    retranslate();
    showFront();
}

void CaptureRow::fold()
{
    const bool low = m_front.session().folding().height;
    layout()->setContentsMargins(low ? 20 : 32, low ? 3 : 7, 16, low ? 3 : 7);
}

void CaptureRow::retranslate()
{
    m_line->setAccessibleName(tr("Note"));
    m_line->setPlaceholderText(tr("Note: what they ask, in their words…"));
    check();
}

/// What is pasted stands there whole; that it is too long is said before it is to be kept.
void CaptureRow::check()
{
    const QString fault = Words::tooLong(m_line->text().trimmed(), longTextLimit);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_line->setAccessibleDescription(fault);
}

void CaptureRow::showFront()
{
    m_line->setEnabled(m_front.call() != nullptr);
    m_line->setText(m_drafts.draft(fieldkey::note).value_or(QString()));
}

void CaptureRow::forgetTyped()
{
    m_drafts.withdraw(fieldkey::note);
    m_line->clear();
}

void CaptureRow::takeFocus()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

bool CaptureRow::hasKeyboard() const
{
    return m_line->hasFocus();
}

void CaptureRow::keepNote()
{
    if (m_line->text().trimmed().isEmpty()) {
        Q_EMIT left();
        return;
    }
    if (!m_fault->text().isEmpty() || !m_front.perform(command::Note{m_line->text()}))
        return;
    forgetTyped();
}

bool CaptureRow::takeLetter(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool letter = !text.isEmpty() && text.front().isPrint() && !text.front().isSpace() && !text.front().isDigit();
    const bool meant = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!letter || !meant || !m_line->isEnabled() || !m_line->isVisible())
        return false;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false);
    QKeyEvent again(QEvent::KeyPress, event.key(), event.modifiers(), text, event.isAutoRepeat());
    QCoreApplication::sendEvent(m_line, &again);
    return true;
}

void CaptureRow::keepBeforeClosing()
{
    const QString text = m_line->text().trimmed();
    for (qsizetype at = 0; at < text.size(); at += longTextLimit)
        (void)m_front.perform(command::Note{text.mid(at, longTextLimit)});
    forgetTyped();
}

void CaptureRow::keyPressEvent(QKeyEvent *event)
{
    // The line passes Enter on after its signal; the card must not act on it.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool CaptureRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_drafts.flush();
        Q_EMIT left();
        return true;
    }
    if (event->type() == QEvent::FocusOut)
        m_drafts.flush();
    return QWidget::eventFilter(watched, event);
}

void CaptureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace helpdesk
