// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/requester.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace helpdesk {

class CallerRecognition;
class FrontCall;
class PlainLabel;

/// Who is calling, at the right: what was said, whom the directory proposes, what came before, the notes; between calls
/// the keys. Proposals stand here and never over the card; Alt Q and a digit takes one.
class CallerPanel : public QWidget
{
    Q_OBJECT

public:
    CallerPanel(FrontCall &front, CallerRecognition &recognition, QWidget *parent = nullptr);
    ~CallerPanel() override;

    void refresh();
    void retranslate();
    /// The next key says which proposal is taken; the keyboard stays where it is.
    void askChoice();

Q_SIGNALS:
    /// One of the proposals, as it was shown.
    void proposedTaken(const helpdesk::RequesterRow &person);
    /// The question of askChoice() is answered or left.
    void choiceEnded();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void clear();
    [[nodiscard]] QString stateText() const;
    QVBoxLayout *addLine(const QString &icon, const QString &time);
    void addHeading(const QString &text);
    void addFact(const QString &icon, const QString &text, bool spelled);
    void addRule();
    void showCaller();
    void showFacts();
    void showStaff();
    void showProposed();
    [[nodiscard]] QString detailsOf(const Requester &person) const;
    void showBefore();
    void showNotes();
    void showKeys();
    void endChoice();
    void takeOffered(const RequesterRow &person);

    FrontCall &m_front;
    CallerRecognition &m_recognition;
    QVBoxLayout *m_rows;
    QWidget *m_body;
    QString m_shown;
    std::vector<RequesterRow> m_offered; ///< As the buttons say; what is found meanwhile waits for the choice.
    bool m_choosing = false;
};

} // namespace helpdesk
