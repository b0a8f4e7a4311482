// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace helpdesk {

class PlainLabel;

/// A field with its name above and, below, a hint or what is wrong with what was typed.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// \a editor becomes the field's; it is read aloud by the name given to setName().
    explicit SettingField(QWidget *editor, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Stands below while nothing is wrong.
    void setHint(const QString &hint);
    /// Empty: nothing is wrong (any more).
    void setFault(const QString &fault);
    [[nodiscard]] bool hasFault() const { return !m_faultWords.isEmpty(); }

private:
    void showFoot();

    QWidget *m_editor;
    PlainLabel *m_name;
    PlainLabel *m_foot;
    QString m_hint;
    QString m_faultWords;
};

/// A line for a name, 36 px high; what is too long is said, not cut off.
[[nodiscard]] QLineEdit *makeSettingLine(QWidget *parent);

/// Offers these (name, id) and shows the one with \a chosen; a list that is open, or the same as before, is left as it
/// is.
void offerChoices(QComboBox *box, const std::vector<std::pair<QString, QString>> &choices, const QString &chosen);

} // namespace helpdesk
