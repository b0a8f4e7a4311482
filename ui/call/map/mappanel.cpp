// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/call/map/mappanel.h"

#include "core/base/text.h"
#include "ui/call/front/frontcall.h"
#include "ui/call/map/mapitems.h"
#include "ui/call/map/mapscene.h"
#include "ui/common/agentsession.h"
#include "ui/common/keybutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/plaintooltip.h"
#include "ui/common/printdialog.h"
#include "ui/common/type.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace helpdesk {

namespace {

constexpr qreal smallestScale = 0.92; ///< Smaller, its words cannot be read: then it is moved, not shrunk.

} // namespace

MapPanel::MapPanel(FrontCall &front, QWidget *parent)
    : QWidget(parent),
      m_front(front),
      m_title(new PlainLabel(PlainLabel::Face::Title, Tone::Text, this)),
      m_edition(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_ask(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this)),
      m_line(new QLineEdit(this)),
      m_print(new KeyButton(KeyButton::Look::Framed, QStringLiteral("print"), QStringLiteral("Ctrl P"), this)),
      m_back(new KeyButton(KeyButton::Look::Framed, QStringLiteral("undo"), QStringLiteral("F4"), this)),
      m_scene(new QGraphicsScene(this)),
      m_view(new QGraphicsView(m_scene, this)),
      m_legend(new PlainLabel(PlainLabel::Face::Secondary, Tone::TextMuted, this))
{
    m_line->setFixedSize(180, 34);
    m_line->setFont(typeface(14));
    m_line->installEventFilter(this);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_legend->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 8, 24, 8);
    top->setSpacing(12);
    top->addWidget(m_title);
    top->addWidget(m_edition, 1);
    top->addWidget(m_ask);
    top->addWidget(m_line);
    top->addWidget(m_print);
    top->addWidget(m_back);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 6, 24, 8);
    foot->addWidget(m_legend, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_view, 1);
    rows->addLayout(foot);
    connect(m_line, &QLineEdit::textChanged, this, &MapPanel::markWanted);
    connect(m_print, &KeyButton::clicked, this, &MapPanel::print);
    connect(m_back, &KeyButton::clicked, this, &MapPanel::left);
    connect(&front.session(), &AgentSession::folded, this, [this] {
        if (isVisible())
            draw();
    });
    hide();
}

void MapPanel::retranslate()
{
    m_title->setText(tr("Map of the procedure"));
    m_ask->setText(tr("Go to operation"));
    m_line->setAccessibleName(tr("Operation: number or word"));
    m_line->setPlaceholderText(tr("number or word"));
    m_back->setWord(tr("Back to the card"));
    m_print->setWord(tr("Print"));
    m_legend->setText(QStringLiteral("%1 %2").arg(MapScene::legend(),
                                                  tr("Enter jumps; what is left out is marked and nothing is lost.")));
    if (isVisible())
        draw();
}

void MapPanel::open()
{
    m_line->clear();
    show();
    retranslate();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::draw()
{
    const bool low = m_front.session().folding().height;
    m_legend->setVisible(!low);
    const bool narrow = m_front.session().folding().words;
    for (PlainLabel *label : {m_edition, m_ask})
        label->setVisible(!narrow);
    for (KeyButton *key : {m_print, m_back})
        key->setFolded(narrow);
    setPlainToolTip(m_view, low ? m_legend->text() : QString());
    m_scene->clear();
    m_boxes.clear();
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    const Procedure &procedure = *open->state.run().procedure();
    m_edition->setText(QStringLiteral("%1 · %2").arg(procedure.document, procedure.edition));
    m_boxes = MapScene::draw(*m_scene, open->state, m_front.session().screen(), palette());
    for (MapBoxItem *box : m_boxes)
        connect(box, &MapBoxItem::pressed, this, [this, box] { m_line->setText(box->operation()); });
    markWanted();
    fit();
}

void MapPanel::print()
{
    const OpenCall *open = m_front.call();
    if (!open)
        return;
    auto *dialog = new PrintDialog(MapScene::documentOf(open->state, m_front.session(), m_front.now().wallMs),
                                   tr("Map of the procedure"), m_printing, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MapPanel::fit()
{
    m_view->setBackgroundBrush(tone(palette(), Tone::Window));
    if (m_scene->sceneRect().isEmpty())
        return;
    const QSizeF whole = m_scene->sceneRect().size();
    const QSize room = m_view->maximumViewportSize();
    const qreal fitting = std::min(room.width() / whole.width(), room.height() / whole.height());
    const qreal scale = std::max(fitting, smallestScale);
    m_view->setTransform(QTransform::fromScale(scale, scale));
    bringIntoSight();
}

/// What is typed, else where the call stands.
void MapPanel::bringIntoSight()
{
    const QString operation = wanted();
    for (const MapBoxItem *box : m_boxes) {
        if (operation.isEmpty() ? box->isHere() : box->operation() == operation)
            m_view->ensureVisible(box, 80, 24);
    }
}

/// The exact number, else the first operation whose number or title fits.
QString MapPanel::wanted() const
{
    const QString typed = foldedForSearch(m_line->text());
    if (typed.isEmpty())
        return {};
    QString first;
    for (const MapBoxItem *box : m_boxes) {
        const QString id = foldedForSearch(box->operation());
        if (id == typed)
            return box->operation();
        if (first.isEmpty() && (id.startsWith(typed) || foldedForSearch(box->title()).contains(typed)))
            first = box->operation();
    }
    return first;
}

void MapPanel::markWanted()
{
    const QString operation = wanted();
    for (MapBoxItem *box : m_boxes)
        box->setWanted(box->operation() == operation);
    bringIntoSight();
}

void MapPanel::take()
{
    if (const QString operation = wanted(); !operation.isEmpty())
        Q_EMIT chosen(operation);
}

bool MapPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void MapPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        draw();
    QWidget::changeEvent(event);
}

} // namespace helpdesk
