// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zktypes.h"

#include <QObject>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cluster {

class ZkSession;

/// A copy of some znodes, kept up to date by watches, over any number of disconnects and sessions;
/// reads are pipelined. Lives on its session's thread and only reads; opening the session, and
/// again after it has expired, is its owner's part.
///
/// Writers change fenced znodes in multis that change the fence too. What is shown of them is the
/// state at one value of the fence, never a part of a multi: when an answer tells the fence's zxid,
/// the watches of all that had changed until then have been delivered, since ZooKeeper delivers a
/// watch before any answer that shows what fired it. So only what is being read then is unknown,
/// and its answers count if they are not younger than the fence.
class ZnodeMirror : public QObject
{
    Q_OBJECT

public:
    struct Znode {
        std::string data;
        ZkStat stat;
    };
    using Tree = std::map<std::string, std::shared_ptr<const Znode>>; ///< shared: copied often
    /// What to read: the data of the leaves, and of all children of the directories.
    struct Paths {
        std::string fence; ///< a leaf
        std::vector<std::string> leaves;
        std::vector<std::string> directories;
        std::vector<std::string> freeDirectories; ///< written without the fence
    };

    /// The session must live as long. Reads when it is connected next.
    ZnodeMirror(ZkSession &session, const Paths &paths, QObject *parent = nullptr);

    /// What is shown, by path; the znodes that exist. Directories are not among them.
    [[nodiscard]] const Tree &shown() const { return m_shown; }
    /// True if shown() has been read since the session was last connected, and it still is.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    /// What could not be read and why, empty as a rule.
    [[nodiscard]] const std::string &problem() const { return m_problem; }

Q_SIGNALS:
    /// shown() or isCurrent() has.
    void changed();

private:
    struct Item {
        bool isDirectory = false;
        bool isFixed = false; ///< not listed by a directory
        bool isFree = false;
        bool isDirty = true; ///< to be read with the next connection
        bool isReading = false;
        bool hasFired = false; ///< while being read
    };
    /// A state that is about to be shown.
    struct Cut {
        Tree tree;
        std::int64_t zxid = 0; ///< of the fence
        std::set<std::string> awaited;
    };

    void add(const std::string &path, bool isDirectory, bool isFree);
    void onConnected(const ZkSessionInfo &info);
    void onDisconnected();
    void onFired(const std::string &path);
    void startAnew();
    void read(const std::string &path);
    void awaitCreation(const std::string &path);
    void onAnswer(const std::string &path, const ZkReply &reply, bool wasForCreation);
    void store(const std::string &path, const ZkReply &reply);
    void list(const std::string &directory, const std::vector<std::string> &names);
    void remove(const std::string &path);
    void advance();
    [[nodiscard]] bool beginCut();
    [[nodiscard]] bool isAwaited(const std::string &path) const;

    ZkSession &m_session;
    const std::string m_fence;
    std::map<std::string, Item> m_items;
    Tree m_newest; ///< as last read, each for itself
    std::optional<Cut> m_cut;
    Tree m_shown;
    std::string m_problem;
    std::int64_t m_sessionId = 0;
    std::uint64_t m_generation = 0; ///< of the session; answers of an earlier one count no more
    bool m_isSynced = false;        ///< with the server, since the session was connected
    bool m_isCurrent = false;
    bool m_hasNews = false; ///< in m_newest, not yet in a cut
};

} // namespace cluster
