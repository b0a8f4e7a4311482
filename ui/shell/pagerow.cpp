// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pagerow.h"

#include "ui/common/consolestyle.h"
#include "ui/common/keybutton.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/type.h"
#include "ui/shell/savemark.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int rowHeight = 40;
constexpr int nameWidth = 192; ///< The pages begin where the card does.
constexpr int signWidth = 28;
constexpr int besideWidth = 840; ///< What stands beside the pages and the word of the desk, words in sight.
constexpr int leastAgentWidth = 120;
constexpr int signsWidth = 380; ///< What stands beside the pages and the agent when words are folded.

} // namespace

PageRow::PageRow(QMenu *menu, QWidget *parent)
    : QWidget(parent),
      m_name(new PlainLabel(PlainLabel::Face::Strong, Tone::Text, this)),
      m_tabs(new QTabBar(this)),
      m_deskWord(new PlainLabel(PlainLabel::Face::Strong, Tone::Due, this)),
      m_find(new KeyButton(KeyButton::Look::Line, QStringLiteral("search"), QStringLiteral("Ctrl K"), this)),
      m_agent(new PlainLabel(PlainLabel::Face::Secondary, Tone::Text, this)),
      m_presence(new PlainLabel(PlainLabel::Face::Small, Tone::TextMuted, this)),
      m_mark(new SaveMark(this)),
      m_menuButton(new QToolButton(this))
{
    setFixedHeight(rowHeight);
    layOut(menu);
    connect(m_find, &KeyButton::clicked, this, &PageRow::paletteWanted);
    retranslate();
}

void PageRow::layOut(QMenu *menu)
{
    m_name->setText(QStringLiteral("Auricular"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFont(typeface(14, QFont::DemiBold));
    m_tabs->setFixedHeight(rowHeight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_menuButton->setIconSize({20, 20});
    m_menuButton->setFixedSize(36, 36);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch(1);
    who->addWidget(m_agent);
    who->addWidget(m_presence);
    who->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + signWidth, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addStretch(1);
    m_deskWord->hide();
    row->addWidget(m_deskWord);
    row->addWidget(m_find);
    row->addLayout(who);
    row->addWidget(m_mark);
    row->addWidget(m_menuButton);
}

void PageRow::setPageTitle(int position, const QString &title)
{
    if (position == m_tabs->count())
        m_tabs->addTab(title);
    else
        m_tabs->setTabText(position, title);
    fold();
}

void PageRow::setAgent(const QString &name)
{
    m_agent->setText(name);
    setPlainToolTip(m_agent, name);
    fold();
}

void PageRow::setDeskWord(const QString &word, const QString &tip)
{
    m_deskWord->setText(word);
    setPlainToolTip(m_deskWord, tip);
    m_deskWord->setVisible(!word.isEmpty());
    fold();
}

void PageRow::setPresence(const QString &words, Tone tone)
{
    m_presence->setTone(tone);
    if (m_presence->text() == words)
        return;
    m_presence->setText(words);
    setPlainToolTip(m_presence, words);
    fold();
}

void PageRow::setPagesShown(bool shown)
{
    m_tabs->setVisible(shown);
    m_find->setVisible(shown);
}

void PageRow::openMenu()
{
    m_menuButton->showMenu();
}

void PageRow::retranslate()
{
    m_tabs->setAccessibleName(tr("Pages"));
    m_find->setWord(tr("Find or command"));
    m_menuButton->setAccessibleName(tr("Menu"));
    setPlainToolTip(m_menuButton, tr("Menu (%1)").arg(QStringLiteral("Alt M")));
    m_mark->retranslate();
    fold();
}

/// In a narrow window the pages move together before one of them has to be scrolled to.
void PageRow::fitTabs()
{
    const int wide =
        m_tabs->sizeHint().width() + (ConsoleStyle::isClose(m_tabs) ? m_tabs->count() * ConsoleStyle::closerBy : 0);
    int room = width() - layout()->contentsMargins().left() - leastAgentWidth;
    for (const QWidget *beside : std::initializer_list<QWidget *>{m_deskWord, m_find, m_mark, m_menuButton}) {
        if (!beside->isHidden())
            room -= beside->sizeHint().width() + layout()->spacing();
    }
    ConsoleStyle::setClose(*m_tabs, m_folded && wide > room);
}

/// Who sits here and what is saved stay.
void PageRow::fold()
{
    const bool small = m_folded;
    layout()->setSpacing(small ? 8 : 12);
    if (small)
        m_find->setFolded(true);
    fitTabs();
    m_name->setVisible(!small);
    m_name->setFixedWidth(nameWidth - signWidth);
    const int room = m_deskWord->text().isEmpty() ? 640 : width() - besideWidth - m_deskWord->sizeHint().width();
    m_find->setFolded(small || m_tabs->sizeHint().width() > room);
    // A long name gives way to the pages, not they to it.
    const int wanted = std::max(m_agent->fontMetrics().horizontalAdvance(m_agent->text()),
                                m_presence->fontMetrics().horizontalAdvance(m_presence->text()))
        + 2;
    for (PlainLabel *label : {m_agent, m_presence})
        label->setFixedWidth(std::min(
            wanted, small ? std::clamp(width() - m_tabs->sizeHint().width() - signsWidth, leastAgentWidth, 190) : 190));
    const QPixmap sign = paint::icon(QStringLiteral("menu"), 20, tone(palette(), Tone::Text), devicePixelRatioF());
    m_menuButton->setIcon(QIcon(sign));
}

void PageRow::setFolded(bool folded)
{
    m_folded = folded;
    fold();
}

void PageRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// What stands beside the pages has other words, and with them another width.
bool PageRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitTabs();
    return QWidget::event(event);
}

void PageRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fold();
}

void PageRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(QPointF(16, (height() - 20) / 2.0),
                       paint::icon(QStringLiteral("phone"), 20, tone(palette(), Tone::Accent), devicePixelRatioF()));
    painter.setPen(tone(palette(), Tone::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace helpdesk
