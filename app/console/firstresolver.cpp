// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/firstresolver.h"

#include "core/catalogue/resolvers.h"

namespace helpdesk::console {

namespace {

/// Empty: somebody is named already.
Result<std::optional<QByteArray>> withName(const CurrentText &text, const QString &name)
{
    std::vector<Fault> faults;
    const auto catalogue = readCatalogue(text.body, faults);
    if (!catalogue)
        return Error{Error::Code::DefinitionInvalid, QStringLiteral("the catalogue in use cannot be read"), {}};
    if (!hasNoResolver(*catalogue))
        return std::optional<QByteArray>();
    Catalogue next = withFirstResolver(*catalogue, name);
    next.edition = nextEdition(next.edition, text.editions);
    return std::optional(writeCatalogue(next, text.body));
}

} // namespace

void nameFirstResolver(const SettingsPorts &ports, const QString &name, SettingsPorts::Answer<> answer)
{
    ports.currentText(
        DefinitionKind::Catalogue, [accept = ports.accept, name, answer](const Result<CurrentText> &text) {
            if (!text)
                return answer(text.error());
            const auto next = withName(text.value(), name);
            if (!next || !next.value())
                return answer(next ? Result<>() : Result<>(next.error()));
            accept(DefinitionKind::Catalogue, *next.value(), text.value().edition,
                   [answer](const Result<Acceptance> &done) {
                       if (!done)
                           answer(done.error());
                       else if (!done.value().faults.empty())
                           answer(Error{Error::Code::InvalidInput, wordOf(done.value().faults.front().kind), {}});
                       else
                           answer({});
                   });
        });
}

} // namespace helpdesk::console
