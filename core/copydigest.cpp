// SPDX-License-Identifier: Apache-2.0
#include "core/copydigest.h"

#include "core/fields.h"
#include "core/jsonwriter.h"
#include "core/names.h"

namespace core {

namespace {

DigestAt readDigest(Fields &fields)
{
    DigestAt digest;
    fields.read("decree", digest.decree);
    digest.digest = fields.hex("digest");
    digest.items = fields.unsignedNumber("items");
    return digest;
}

CopyDigest readCopy(Fields &fields)
{
    CopyDigest copy;
    fields.read("partition", copy.partition);
    copy.uid = Uid(fields.hex("uid"));
    copy.isWhole = fields.boolean("whole");
    copy.recent = fields.list("recent", readDigest);
    return copy;
}

} // namespace

std::string encodeDigests(const std::vector<CopyDigest> &digests)
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject().key("copies").beginArray();
    for (const CopyDigest &copy : digests) {
        writer.beginObject().key("partition").number(copy.partition.value);
        writer.key("uid").string(hex16(copy.uid.value)).key("whole").boolean(copy.isWhole);
        writer.key("recent").beginArray();
        for (const DigestAt &digest : copy.recent) {
            writer.beginObject().key("decree").number(digest.decree.value);
            writer.key("digest").string(hex16(digest.digest));
            writer.key("items").number(digest.items).endObject();
        }
        writer.endArray().endObject();
    }
    writer.endArray().endObject();
    return text;
}

Result<std::vector<CopyDigest>> parseDigests(std::string_view data)
{
    Fields fields(data);
    std::vector<CopyDigest> copies = fields.list("copies", readCopy);
    return fields.finish(std::move(copies));
}

} // namespace core
