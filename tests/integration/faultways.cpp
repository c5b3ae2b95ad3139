// SPDX-License-Identifier: Apache-2.0
#include "faultways.h"

namespace integration {

const Points &allPoints()
{
    static const Points kPoints{
        {Way::Restart,
            {"boot.before", "boot.after", "sync.before", "sync.after", "log.before", "log.after",
                "apply.before", "apply.after", "ack.before", "ack.after", "prepare.received",
                "learn.received", "truncate.before", "truncate.after"}},
        {Way::Wipe,
            {"term.before", "term.after", "clear.before", "clear.after", "learn.firstchunk",
                "learn.middlechunk", "learn.lastchunk", "copy.before", "copy.after"}},
        {Way::Primary,
            {"view.before", "view.after", "view.received", "view.synced", "prepare.before",
                "prepare.after", "answer.before", "answer.after", "learn.before", "learn.answered",
                "learn.add", "learn.added"}},
        {Way::Lagging, {"learn.tail"}},
        {Way::Copying, {"learn.copyread"}},
        {Way::Master,
            {"multi.before", "multi.after", "multi.answered", "push.before", "push.after"}},
    };
    return kPoints;
}

const std::vector<OtherAction> &otherActions()
{
    static const std::vector<OtherAction> kOthers{
        {Way::Restart, "fail", {"log.before", "apply.before", "truncate.before"}},
        {Way::Wipe, "fail", {"term.before", "clear.before", "copy.before"}},
        {Way::Restart, "stop", {"boot.before", "log.after", "sync.before", "ack.before"}},
        {Way::Wipe, "stop", {"learn.lastchunk", "copy.after"}},
        {Way::Primary, "stop", {"view.before", "prepare.before", "answer.before", "learn.add"}},
        {Way::Master, "stop", {"multi.before", "multi.after", "push.before"}},
        {Way::Restart, "pause=700", {"prepare.received", "ack.before", "sync.after"}},
        {Way::Wipe, "pause=700", {"learn.firstchunk", "term.after"}},
        {Way::Primary, "pause=700",
            {"view.received", "view.synced", "prepare.before", "answer.before", "learn.answered"}},
        {Way::Master, "pause=700", {"multi.before", "multi.answered", "push.before"}},
    };
    return kOthers;
}

} // namespace integration
