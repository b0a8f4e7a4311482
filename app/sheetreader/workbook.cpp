// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sheetreader/workbook.h"

#include "app/sheetreader/exitcodes.h"
#include "app/sheetreader/sheetwalker.h"

#include <algorithm>

namespace helpdesk::sheetreader {

namespace {

constexpr std::size_t mostSheets = 1000;
constexpr std::size_t mostRelations = 100'000;
constexpr std::string_view rootRelations = "_rels/.rels";

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

struct Relation
{
    std::string id;
    std::string type;
    std::string target;
};

class RelationWalker : public XmlWalker
{
public:
    std::vector<Relation> found;

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        if (name != "Relationship" || attributes.said("TargetMode") == "External")
            return;
        if (found.size() == mostRelations)
            throw Refused{exitTooLarge};
        found.push_back({std::string(attributes.said("Id")), std::string(attributes.said("Type")),
                         std::string(attributes.said("Target"))});
    }
};

class WorkbookWalker : public XmlWalker
{
public:
    bool counts1904 = false;
    bool computesOnOpening = false;
    std::vector<Workbook::Sheet> sheets; ///< With ids of relations for paths.

protected:
    void begin(std::string_view name, const Attributes &attributes) override
    {
        const auto isOn = [&](std::string_view what) {
            return attributes.said(what) == "1" || attributes.said(what) == "true";
        };
        if (name == "workbookPr")
            counts1904 = isOn("date1904");
        else if (name == "calcPr")
            computesOnOpening = isOn("fullCalcOnLoad");
        else if (name == "sheet")
            sheets.push_back({std::string(attributes.said("name")),
                              attributes.said("state").find("idden") != std::string_view::npos,
                              std::string(attributes.relation())});
        if (sheets.size() > mostSheets)
            throw Refused{exitDamaged};
    }
};

/// Where \a target leads, seen from the part \a from: "worksheets/sheet1.xml", "../xl/./sheet1.xml" or
/// "/xl/sheet1.xml".
std::string pathOf(std::string_view target, std::string_view from)
{
    std::string whole(target);
    for (char &c : whole)
        c = c == '\\' ? '/' : c;
    if (const std::size_t slash = from.rfind('/'); whole.rfind('/', 0) != 0 && slash != std::string_view::npos)
        whole.insert(0, from.substr(0, slash + 1));
    std::vector<std::string_view> steps;
    for (std::string_view rest = whole; !rest.empty();) {
        const std::string_view step = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(step.size() + 1, rest.size()));
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
    }
    std::string path;
    for (const std::string_view step : steps)
        path.append(path.empty() ? "" : "/").append(step);
    return path;
}

} // namespace

void Workbook::open()
{
    const std::string path = findWorkbook();
    readRelations(path);
    readWorkbook(path);
    if (m_sheets.empty())
        throw Refused{exitDamaged};
    if (!m_formsPath.empty() && m_archive.has(m_formsPath)) {
        FormWalker forms(m_forms);
        forms.walk(m_archive.part(m_formsPath));
    }
    if (m_textsPath.empty())
        return;
    TextWalker texts(m_texts);
    texts.walk(m_archive.part(m_textsPath));
}

/// Where it stands is said by the relations of the archive itself.
std::string Workbook::findWorkbook() const
{
    if (!m_archive.has(rootRelations) && m_archive.has("Index/Document.iwa"))
        throw Refused{exitOtherForm}; // .numbers
    RelationWalker root;
    root.walk(m_archive.part(rootRelations));
    std::string path;
    for (const Relation &relation : root.found) {
        if (endsWith(relation.type, "/officeDocument"))
            path = pathOf(relation.target, {});
    }
    if (endsWith(path, ".bin"))
        throw Refused{exitBinaryForm}; // .xlsb
    return path;
}

void Workbook::readRelations(const std::string &path)
{
    const std::size_t name = path.rfind('/') == std::string::npos ? 0 : path.rfind('/') + 1;
    RelationWalker relations;
    relations.walk(m_archive.part(path.substr(0, name) + "_rels/" + path.substr(name) + ".rels"));
    for (const Relation &relation : relations.found) {
        const bool isSheet = endsWith(relation.type, "/worksheet");
        m_targets.emplace(relation.id, isSheet ? pathOf(relation.target, path) : std::string());
        if (endsWith(relation.type, "/sharedStrings"))
            m_textsPath = pathOf(relation.target, path);
        if (endsWith(relation.type, "/styles"))
            m_formsPath = pathOf(relation.target, path);
    }
}

void Workbook::readWorkbook(const std::string &path)
{
    WorkbookWalker workbook;
    workbook.walk(m_archive.part(path));
    m_counts1904 = workbook.counts1904;
    m_computesOnOpening = workbook.computesOnOpening;
    for (Sheet &sheet : workbook.sheets) {
        const auto target = m_targets.find(sheet.path);
        if (target == m_targets.end())
            throw Refused{exitDamaged};
        if (target->second.empty()) // A sheet of a chart alone has no cells.
            continue;
        sheet.path = target->second;
        m_sheets.push_back(std::move(sheet));
    }
}

void Workbook::write(RowWriter &rows)
{
    const auto formulas =
        m_computesOnOpening ? SheetWalker::Formulas::ComputedOnOpening : SheetWalker::Formulas::Computed;
    for (std::size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        rows.forgetWidth();
        SheetWalker walker(rows, m_texts, m_forms, formulas, static_cast<int>(sheet));
        walker.walk(m_archive.part(m_sheets[sheet].path));
        rows.end();
        if (rows.wasTooWide())
            m_tooWide.push_back(sheet);
    }
}

} // namespace helpdesk::sheetreader
