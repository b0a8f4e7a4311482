// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace helpdesk {

class PlainLabel;

enum class DatabaseKind { Embedded, Server };

/// Whether everything is on disk, and below it where that is and whether it answers. Says "saving" only after 150 ms,
/// so that it does not flicker, and "saved" only when the store has said so.
class SaveMark : public QWidget
{
    Q_OBJECT

public:
    explicit SaveMark(QWidget *parent = nullptr);

    void setUnsaved(int unsaved);
    void setTroubled(bool troubled);
    /// The database does not answer questions, whatever becomes of what is written.
    void setReachable(bool reachable);
    /// Which database this is, for the tooltip.
    void setPlace(const QString &place, DatabaseKind kind);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    PlainLabel *m_words;
    PlainLabel *m_where;
    QTimer m_delay{this};
    QString m_place;
    DatabaseKind m_kind = DatabaseKind::Embedded;
    int m_unsaved = 0;
    bool m_saving = false;
    bool m_troubled = false;
    bool m_reachable = true;
};

} // namespace helpdesk
