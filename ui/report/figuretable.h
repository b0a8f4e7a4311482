// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/call/callreader.h"

#include <QTableView>

#include <optional>
#include <vector>

namespace helpdesk {

/// A figure as it is shown, and the calls behind it.
struct Figure
{
    QString text;
    std::optional<CallFilter> behind = std::nullopt; ///< Empty: it leads nowhere.
    QString words = {};                              ///< Which calls they are.
};

struct FigureRow
{
    QString name;
    QString rule = {}; ///< How it is counted, where that is not plain.
    std::vector<Figure> figures;
    bool strong = false;
    bool above = false; ///< A line above it: another kind of figures begins.
};

/// Figures in rows and columns between hairlines, as the rows of the call log. One figure has the keyboard; Enter,
/// space or a click opens the calls behind it.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    /// Which column has the keyboard at first.
    enum class Begin { First, Last };

    explicit FigureTable(Begin begin, QWidget *parent = nullptr);

    /// \a heads: one above the names and one above each column. What has the keyboard stays where it was.
    void setFigures(const QStringList &heads, std::vector<FigureRow> rows);
    /// Room for the names, and the least room for a figure.
    void setWidths(int name, int figure);
    [[nodiscard]] const std::vector<FigureRow> &rows() const { return m_rows; }
    void takeFocus();

Q_SIGNALS:
    void opened(const helpdesk::CallFilter &filter, const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] const Figure *figure(const QModelIndex &index) const;
    void open(const QModelIndex &index);
    void spread();

    class Model;
    const Begin m_begin;
    std::vector<FigureRow> m_rows;
    Model *m_model;
    int m_nameWidth = 220;
    int m_figureWidth = 60;
};

} // namespace helpdesk
