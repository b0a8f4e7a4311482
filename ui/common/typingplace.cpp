// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/typingplace.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <vector>

namespace helpdesk {

namespace {

/// The part itself first.
std::vector<QWidget *> placesIn(const QWidget &part)
{
    std::vector<QWidget *> places{const_cast<QWidget *>(&part)};
    for (QWidget *child : part.findChildren<QWidget *>()) {
        if (child->focusPolicy() != Qt::NoFocus)
            places.push_back(child);
    }
    return places;
}

} // namespace

std::optional<TypingPlace> TypingPlace::within(const QWidget &part)
{
    const std::vector<QWidget *> places = placesIn(part);
    const auto found = std::find(places.begin(), places.end(), QApplication::focusWidget());
    if (found == places.end())
        return std::nullopt;
    TypingPlace place;
    place.m_place = static_cast<int>(found - places.begin());
    if (const auto *line = qobject_cast<const QLineEdit *>(*found)) {
        place.m_cursor = line->cursorPosition();
        const bool backwards = line->hasSelectedText() && place.m_cursor == line->selectionStart();
        place.m_anchor = !line->hasSelectedText() ? place.m_cursor
            : backwards                           ? line->selectionEnd()
                                                  : line->selectionStart();
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(*found)) {
        place.m_cursor = text->textCursor().position();
        place.m_anchor = text->textCursor().anchor();
    }
    return place;
}

void TypingPlace::resumeIn(QWidget &part) const
{
    const std::vector<QWidget *> places = placesIn(part);
    QWidget *there = places[std::min(static_cast<std::size_t>(m_place), places.size() - 1)];
    there->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(there)) {
        const int end = static_cast<int>(line->text().size());
        const int anchor = std::min(m_anchor, end);
        line->setSelection(anchor, std::min(m_cursor, end) - anchor);
        if (m_anchor == m_cursor)
            line->setCursorPosition(std::min(m_cursor, end));
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(there)) {
        const int end = static_cast<int>(text->toPlainText().size());
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(std::min(m_anchor, end));
        cursor.setPosition(std::min(m_cursor, end), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

bool isTextBeingTyped(const QWidget *window)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && focused->window() == window && focused->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace helpdesk
