// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/workbookpages.h"

#include <array>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace helpdesk {

/// Pages by libxlsxwriter in constant memory.
class XlsxPages final : public WorkbookPages
{
public:
    explicit XlsxPages(const QString &path);
    ~XlsxPages() override;

    [[nodiscard]] Result<> state() override;
    [[nodiscard]] int add(const QString &name) override;
    [[nodiscard]] const QString &name(std::size_t page) const override { return m_pages.at(page).name; }
    [[nodiscard]] int lines(std::size_t page) const override { return m_pages.at(page).lines; }
    void setTitle(const QString &title, const QString &organisation) override;
    void setWidth(std::size_t page, int firstColumn, int lastColumn, int digits) override;
    void frame(std::size_t page, int frozenLines, int frozenColumns, int filteredColumns) override;
    void spread(std::size_t page, int across, int repeatedColumns) override;
    void keepAsText(std::size_t page, const std::vector<CallColumn> &columns) override;
    void write(std::size_t page, int line, int column, const SheetCell &cell) override;
    void writeText(std::size_t page, int line, int column, const QString &text, Face face) override;
    void writeLink(std::size_t page, int line, int column, const QString &toPage) override;
    void writeFormula(std::size_t page, int line, int column, const QString &formula, double value, Face face) override;
    void writeFormula(std::size_t page, int line, int column, const QString &formula, const QString &value,
                      Face face) override;
    [[nodiscard]] Result<> finish(const std::atomic<bool> &stop) override;
    [[nodiscard]] std::vector<qint64> rowsAPage() const override;

private:
    struct Page
    {
        QString name;
        lxw_worksheet *sheet = nullptr;
        int lines = 0; ///< Down to the last one written.
        qint64 rows = 0;
    };

    void makeFaces();
    [[nodiscard]] lxw_worksheet *at(std::size_t page, int line);
    [[nodiscard]] lxw_format *face(Face face) const { return m_faces[static_cast<std::size_t>(face)]; }

    lxw_workbook *m_book = nullptr;
    std::array<lxw_format *, faceCount> m_faces{};
    std::vector<Page> m_pages;
};

} // namespace helpdesk
