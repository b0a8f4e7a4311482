// SPDX-FileCopyrightText: 2026 The Auricular authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/journal/commitsink.h"

#include "core/storage/call/searchindex.h"
#include "core/storage/call/searchrefold.h"
#include "core/storage/engine/connection.h"
#include "core/storage/engine/tellothers.h"
#include "core/storage/journal/commitwriter.h"
#include "core/storage/people/directorygrowth.h"

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

/// Calls indexed in one transaction: short enough for a registration that comes in between.
constexpr int indexStep = 50;
/// Calls that the directory takes in one transaction; each asks who it was.
constexpr int directoryStep = 50;
/// Calls whose words are folded anew in one transaction; each is read whole.
constexpr int refoldStep = 20;

/// Pages in the log beyond which a COMMIT checkpoints even without an idle moment.
const QString checkpointAtLast = u"PRAGMA wal_autocheckpoint = 8000"_s;

class DatabaseSink : public CommitSink
{
public:
    explicit DatabaseSink(std::unique_ptr<Connection> connection)
        : m_connection(std::move(connection)),
          m_writer(*m_connection),
          m_search(*m_connection),
          m_directory(*m_connection),
          m_refold(*m_connection)
    {
    }

    /// A file that was taken away takes what is written into it along.
    Result<CommitReceipt> write(const Commit &commit) override
    {
        if (const Result<> there = m_connection->inPlace(); !there)
            return there.error();
        m_changed = m_untold = true;
        const Result<CommitReceipt> written = m_writer.write(commit);
        const Result<> there = written ? m_connection->inPlace() : Result<>();
        return there ? written : Result<CommitReceipt>(there.error());
    }

    Result<> look() override
    {
        static const Statement nothing{u"look"_s, u"SELECT 1"_s};
        if (m_connection->engine() == Engine::Sqlite)
            return m_connection->inPlace();
        const auto answered = m_connection->value(nothing);
        return answered ? Result<>() : Result<>(answered.error());
    }

    Result<int> lastSeqOf(const CommitKey &key) override { return m_writer.lastSeqOf(key); }

    Result<> keepDraft(const FieldDraft &draft) override
    {
        m_changed = true;
        return m_writer.keepDraft(draft);
    }

    /// Each step for itself: an index that cannot be written must not keep other desks from hearing of a call.
    Result<bool> tend() override
    {
        const Result<int> indexed = m_search.catchUp(indexStep);
        const Result<int> grown = indexed && indexed.value() > 0 ? Result<int>(0) : m_directory.catchUp(directoryStep);
        const bool isIdle = indexed && indexed.value() == 0 && grown && grown.value() == 0;
        const Result<int> folded = isIdle ? m_refold.catchUp(refoldStep) : Result<int>(0);
        if ((indexed && indexed.value() > 0) || (grown && grown.value() > 0) || (folded && folded.value() > 0)) {
            m_changed = m_untold = true;
            return true;
        }
        const Result<> ended = m_connection->engine() == Engine::Postgresql ? tell() : checkpoint();
        for (const Result<int> &step : {indexed, grown, folded}) {
            if (!step)
                return step.error();
        }
        return ended ? Result<bool>(false) : Result<bool>(ended.error());
    }

private:
    /// Outside the commits: NOTIFY within them would make all desks' commits wait for one another.
    Result<> tell() { return std::exchange(m_untold, false) ? tellOthers(*m_connection) : Result<>(); }

    Result<> checkpoint()
    {
        return std::exchange(m_changed, false)
            ? m_connection->command(u"checkpoint"_s, u"PRAGMA wal_checkpoint(PASSIVE)"_s)
            : Result<>();
    }

    std::unique_ptr<Connection> m_connection;
    CommitWriter m_writer;
    SearchIndex m_search;
    DirectoryGrowth m_directory;
    SearchRefold m_refold;
    bool m_changed = true; ///< Something may be left of an earlier run.
    bool m_untold = false;
};

} // namespace

CommitSinkMaker databaseSink(const DatabaseLocation &location)
{
    return [location, same = SameFile()]() mutable -> Result<std::unique_ptr<CommitSink>> {
        if (location.engine == Engine::Sqlite) {
            if (const Result<> there = same.require(location.path); !there)
                return there.error();
        }
        auto connection = Connection::open(location, OpenMode::Existing);
        if (!connection)
            return connection.error();
        if (location.engine == Engine::Sqlite) {
            if (const Result<> done = connection.value()->command(u"checkpoints"_s, checkpointAtLast); !done)
                return done.error();
        }
        return std::unique_ptr<CommitSink>(new DatabaseSink(connection.take()));
    };
}

} // namespace helpdesk
