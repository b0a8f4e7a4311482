// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sheetreader/archive.h"
#include "app/sheetreader/plainelement.h"

#include <exception>
#include <string>
#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace helpdesk::sheetreader {

/// Goes through the XML of a part, piece after piece, and tells its elements. They are known by their names without a
/// prefix, whichever it is: the part's own namespace is that of its first element. What another namespace adds is
/// passed over with all that is in it; of alternatives (mc:AlternateContent) the one that needs no other namespace is
/// taken.
///
/// What is in an element that holds very many, such as rows, is taken apart here where it is plain (plainelement.h);
/// the parser has all else. What is told is the same either way.
class XmlWalker
{
public:
    XmlWalker() = default;
    XmlWalker(const XmlWalker &) = delete;
    XmlWalker &operator=(const XmlWalker &) = delete;
    virtual ~XmlWalker() = default;

    /// Throws Refused: the XML is not well-formed or not whole, has a definition of its document (whose entities may
    /// grow without end), is nested without measure, or the part is not what its archive says; and what the functions
    /// below throw.
    void walk(Archive::Part part);

protected:
    class Attributes
    {
    public:
        Attributes(const Attribute *first, std::size_t count) : m_first(first), m_count(count) {}
        /// Of an attribute without a namespace; empty when there is none.
        [[nodiscard]] std::string_view said(std::string_view name) const;
        /// Of an attribute of the namespace whose name ends so.
        [[nodiscard]] std::string_view said(std::string_view spaceEnd, std::string_view name) const;
        /// The id of a relation, an attribute of the relations' namespace.
        [[nodiscard]] std::string_view relation() const;

    private:
        const Attribute *m_first;
        std::size_t m_count;
    };

    /// Whether an element of this name has very many in it.
    [[nodiscard]] virtual bool holdsMany(std::string_view) const { return false; }
    /// Whether elements of every namespace are told, not those of the part's own alone.
    [[nodiscard]] virtual bool takesAllSpaces() const { return false; }
    virtual void begin(std::string_view name, const Attributes &attributes) = 0;
    virtual void end(std::string_view) {}
    /// In as many pieces as it comes.
    virtual void text(std::string_view) {}

private:
    struct Calls; ///< Out of the parser.

    void beginElement(const char *name, const char **attributes);
    void endElement(const char *name);
    void parse(std::string_view xml, bool isLast);
    void take(bool atEnd);
    [[nodiscard]] bool isAmongMany() const;
    [[nodiscard]] PlainElement::Found takePlain();

    XML_ParserStruct *m_parser = nullptr;
    std::exception_ptr m_failure;        ///< It must not pass through the parser, which is C.
    std::string m_ahead;                 ///< Read, and not yet taken.
    std::size_t m_taken = 0;             ///< Of it.
    std::size_t m_parsed = 0;            ///< Bytes given to the parser.
    std::size_t m_told = 0;              ///< Where, of these, what it told last ends.
    std::size_t m_sinceToken = 0;        ///< Bytes given to it since it told anything.
    std::string m_space;                 ///< The part's own namespace.
    std::vector<std::string> m_prefixes; ///< That name a namespace where the parser is.
    std::vector<Attribute> m_attributes; ///< Of the element in hand.
    PlainElement m_plain;
    bool m_isUtf8 = true;
    int m_depth = 0;
    int m_passedOver = 0; ///< The depth of the element whose content is; 0: none.
    int m_holder = 0;     ///< The depth of the element that holds very many; 0: none.
};

} // namespace helpdesk::sheetreader
