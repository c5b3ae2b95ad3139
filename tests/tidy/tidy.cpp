// SPDX-License-Identifier: Apache-2.0
#include "tidy.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace tidy {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxHeaderLines = 150;
constexpr std::size_t kMaxSourceLines = 400;
constexpr std::size_t kMaxFunctionLines = 60;

/// What each folder may include of ours; tests and bench may include everything.
const std::map<std::string, std::set<std::string>> kArrows{
    {"core", {"core"}},
    {"cluster", {"core", "cluster"}},
    {"nodeproc", {"core", "cluster", "nodeproc"}},
    {"cli", {"core", "cluster", "cli"}},
    {"widgets", {"widgets"}},
    {"app", {"core", "cluster", "widgets", "app"}},
};

struct File {
    std::string path; // from the root, with slashes
    std::vector<std::string> lines;

    [[nodiscard]] std::string folder() const { return path.substr(0, path.find('/')); }
    [[nodiscard]] bool isHeader() const { return path.ends_with(".h"); }
    [[nodiscard]] bool isOfTests() const { return folder() == "tests" || folder() == "bench"; }
};

class Findings
{
public:
    void add(const File &file, std::size_t line, const std::string &what)
    {
        m_texts.push_back(file.path + ':' + std::to_string(line) + ": " + what);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(m_texts); }

private:
    std::vector<std::string> m_texts;
};

std::vector<File> readSources(const fs::path &root)
{
    static const std::set<std::string> kFolders{
        "core", "cluster", "nodeproc", "cli", "widgets", "app", "tests", "bench"};
    std::vector<File> files;
    for (const std::string &folder : kFolders) {
        if (!fs::exists(root / folder))
            continue;
        for (const auto &entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string extension = entry.path().extension().string();
            if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp"))
                continue;
            File file{entry.path().lexically_relative(root).generic_string(), {}};
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    }
    std::sort(
        files.begin(), files.end(), [](const File &a, const File &b) { return a.path < b.path; });
    return files;
}

/// Why `file` may not include the system's or another library's <header>; empty if it may.
std::string wrongSystemHeader(const File &file, const std::string &header)
{
    const std::string folder = file.folder();
    const bool isQt = header.starts_with('Q');
    if (header.starts_with("rocksdb/") && !file.path.starts_with("nodeproc/store")
        && !file.isOfTests())
        return "RocksDB stays in nodeproc/store*";
    if (header.starts_with("zookeeper/") && folder != "cluster" && !file.isOfTests())
        return "ZooKeeper stays in cluster";
    if (header.starts_with("simdjson") && folder != "core" && !file.isOfTests())
        return "simdjson stays in core";
    static const std::set<std::string> kImpure{"thread", "future", "fstream", "filesystem",
        "random", "ctime", "time.h", "unistd.h", "unordered_map", "unordered_set", "iostream"};
    if (folder == "core" && (isQt || kImpure.contains(header)))
        return "core is pure: no Qt, thread, file, clock, random device or hash order";
    return {};
}

void checkIncludes(const File &file, std::set<std::string> &included, Findings &findings)
{
    static const std::regex kInclude(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::smatch match;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (!std::regex_search(file.lines[i], match, kInclude))
            continue;
        const std::string header = match[2];
        if (match[1] == "<") {
            const std::string why = wrongSystemHeader(file, header);
            if (!why.empty())
                findings.add(file, i + 1, "includes <" + header + ">: " + why);
            continue;
        }
        // Beside the includer first, as the compiler looks; else from the root, or from tests/.
        const fs::path beside = fs::path(file.path).parent_path() / header;
        included.insert(beside.lexically_normal().generic_string());
        included.insert(header);
        included.insert("tests/" + header);
        const auto arrows = kArrows.find(file.folder());
        const std::string target = header.substr(0, header.find('/'));
        if (arrows != kArrows.end() && !header.ends_with(".moc")
            && !arrows->second.contains(target))
            findings.add(file, i + 1, "includes \"" + header + "\": a wrong arrow");
    }
}

void checkLines(const File &file, Findings &findings)
{
    // The word is cut in two, so that this line is not itself a finding.
    static const std::regex kLooseTodo("\\b(TO"
                                       "DO|FIX"
                                       "ME|X"
                                       "XX)\\b(?!\\(#[0-9]+\\))");
    if (file.lines.empty() || file.lines[0] != "// SPDX-License-Identifier: Apache-2.0")
        findings.add(file, 1, "the first line is not the SPDX line");
    if (file.isHeader() && std::count(file.lines.begin(), file.lines.end(), "#pragma once") != 1)
        findings.add(file, 1, "a header without #pragma once");
    const std::size_t limit = file.isHeader() ? kMaxHeaderLines : kMaxSourceLines;
    if (file.lines.size() > limit)
        findings.add(file, limit + 1, "longer than " + std::to_string(limit) + " lines");
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const std::string &line = file.lines[i];
        if (std::regex_search(line, kLooseTodo))
            findings.add(file, i + 1,
                "a TO"
                "DO without an issue: write TO"
                "DO(#12)");
    }
}

/// The braces of a function's body stand alone at column 0 (clang-format sees to it); a class ends
/// with "};" and does not count.
void checkFunctions(const File &file, Findings &findings)
{
    std::size_t opened = 0; // the line of the open brace, from 1
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        if (file.lines[i] == "{") {
            opened = i + 1;
        } else if (opened != 0 && file.lines[i].starts_with('}')) {
            const std::size_t inside = i - opened;
            if (file.lines[i] == "}" && inside > kMaxFunctionLines)
                findings.add(file, opened, "a function of " + std::to_string(inside) + " lines");
            opened = 0;
        }
    }
}

bool isBuilt(const fs::path &source, const std::string &compiled)
{
    return compiled.find('"' + source.generic_string() + '"') != std::string::npos;
}

} // namespace

std::vector<std::string> findings(const fs::path &root, const std::string &compiled)
{
    const std::vector<File> files = readSources(root);
    std::set<std::string> included;
    Findings findings;
    for (const File &file : files) {
        checkIncludes(file, included, findings);
        checkLines(file, findings);
        checkFunctions(file, findings);
    }
    for (const File &file : files) {
        if (file.isHeader() && !included.contains(file.path))
            findings.add(file, 1, "nothing includes it");
        if (!file.isHeader() && !isBuilt(root / file.path, compiled))
            findings.add(file, 1, "nothing builds it");
    }
    std::vector<std::string> texts = findings.take();
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace tidy
