// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/serviceeditor.h"

#include "core/base/text.h"
#include "core/people/searchwords.h"
#include "ui/common/plainlabel.h"
#include "ui/common/type.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace helpdesk {

namespace {

constexpr int shownAtOnce = 5;

} // namespace

ServiceEditor::ServiceEditor(FieldContext context, QWidget *parent)
    : FieldEditor(std::move(context), parent),
      m_line(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_fault(new PlainLabel(PlainLabel::Face::Small, Tone::Overdue, this))
{
    m_line->setFont(typeface(14));
    m_line->setMinimumHeight(isRow() || this->context().low ? 30 : 34);
    m_line->setPlaceholderText(tr("Type a few letters"));
    m_line->setAccessibleName(labelText());
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("%1: matching").arg(labelText()));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFont(typeface(13));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(labelled(makeLabel(), m_line));
    layout->addWidget(m_list);
    layout->addWidget(m_fault);
    m_fault->hide();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_touched = true;
        m_fault->hide();
        filter();
        Q_EMIT typed(text);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        take();
        Q_EMIT nextWanted();
    });
}

void ServiceEditor::showName()
{
    const Service *service = context().definitions->catalogue->service(m_chosen);
    const QString name = service ? service->label.in(context().screen) : QString();
    if (m_line->text() != name)
        m_line->setText(name);
}

void ServiceEditor::display(const FieldValue &value)
{
    m_touched = false;
    m_chosen = value.text;
    m_list->hide();
    m_fault->hide();
    showName();
}

FieldValue ServiceEditor::entered() const
{
    if (!m_touched)
        return {m_chosen, FieldValue::State::Given};
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty())
        return {};
    // Letters that mean no one service are none: they stay to be finished.
    const QString service = meant();
    return {service.isEmpty() ? typed : service, FieldValue::State::Given};
}

/// The service that the letters name whole, else the only one in sight that they fit; empty: none, or several.
QString ServiceEditor::meant() const
{
    const QString typed = foldedForSearch(m_line->text().trimmed());
    QString named;
    for (const Service &service : context().definitions->catalogue->services) {
        if (foldedForSearch(service.label.in(context().screen)) == typed)
            named = service.id == m_chosen || named.isEmpty() ? service.id : named;
    }
    if (named.isEmpty() && !m_list->isHidden() && m_list->count() == 1)
        named = m_list->item(0)->data(Qt::UserRole).toString();
    return named;
}

void ServiceEditor::restore(const QString &draft)
{
    m_line->setText(draft);
    m_touched = true;
}

void ServiceEditor::takeFocus()
{
    m_line->setFocus(Qt::TabFocusReason);
    if (m_touched)
        m_line->end(false);
    else
        m_line->selectAll();
}

void ServiceEditor::filter()
{
    const QString wanted = foldedForSearch(m_line->text());
    m_list->clear();
    for (const Service &service : context().definitions->catalogue->services) {
        const QString name = service.label.in(context().screen);
        if (!foldedForSearch(name).contains(wanted) && !hasEveryWord(name, m_line->text()))
            continue;
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, service.id);
    }
    m_list->setCurrentRow(0);
    const int rows = std::min(m_list->count(), shownAtOnce);
    m_list->setFixedHeight(rows * std::max(20, m_list->sizeHintForRow(0)) + 6);
    m_list->setVisible(rows > 0);
}

void ServiceEditor::take()
{
    if (m_list->isVisible() && m_list->currentItem()) {
        m_chosen = m_list->currentItem()->data(Qt::UserRole).toString();
        showName();
    } else if (m_line->text().trimmed().isEmpty()) {
        m_chosen.clear();
    }
    m_list->hide();
    if (m_touched)
        Q_EMIT finished(entered());
}

void ServiceEditor::showFault(const QString &words, bool)
{
    m_fault->setText(words);
    m_fault->show();
}

bool ServiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            take();
            Q_EMIT nextWanted();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up: {
            if (!m_list->isVisible()) {
                m_touched = true;
                m_line->selectAll();
                const QString kept = m_line->text();
                m_line->clear();
                filter();
                m_line->setText(kept);
                return true;
            }
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        case Qt::Key_Escape:
            if (m_list->isVisible()) {
                m_list->hide();
                return true;
            }
            break;
        default:
            break;
        }
    } else if (event->type() == QEvent::FocusIn) {
        if (m_touched && meant().isEmpty() && !m_line->text().trimmed().isEmpty())
            filter(); // What was typed only half shows again what it may mean.
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        if (why == Qt::ActiveWindowFocusReason || why == Qt::PopupFocusReason)
            return FieldEditor::eventFilter(watched, event); // Not left: another window has the keyboard for a moment.
        // Leaving takes the marked one only when it is the single one that fits.
        if (m_list->isVisible() && m_list->count() != 1)
            m_list->hide();
        else
            take();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace helpdesk
