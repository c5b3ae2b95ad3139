// SPDX-License-Identifier: Apache-2.0
#include "strangewords.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>

namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

std::size_t endOfText(const std::string &line, std::size_t at)
{
    for (++at; at < line.size() && line[at] != '"'; ++at)
        at += line[at] == '\\' ? 1 : 0;
    return at + 1;
}

std::size_t endOfWord(const std::string &line, std::size_t at)
{
    return std::min(line.size(), line.find_first_of(",:[]{}\"\n", at));
}

} // namespace

std::vector<StrangeWords::Token> StrangeWords::read(const std::string &line)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < line.size();) {
        const char first = line[at];
        std::size_t end = at + 1;
        Kind kind = Kind::Mark;
        if (first == '"') {
            end = endOfText(line, at);
            kind = end < line.size() && line[end] == ':' ? Kind::Name : Kind::Text;
        } else if (first == '-' || (first >= '0' && first <= '9')) {
            end = endOfWord(line, at);
            kind = Kind::Number;
        } else if (first >= 'a' && first <= 'z') {
            end = endOfWord(line, at);
            kind = Kind::Word;
        }
        if (first != '\n')
            tokens.push_back({kind, line.substr(at, end - at)});
        at = end;
    }
    return tokens;
}

std::uint64_t StrangeWords::near(std::uint64_t number)
{
    constexpr std::array kEnds{std::uint64_t(0), std::uint64_t(1), std::uint64_t(0x7fffffff),
        std::uint64_t(0xffffffff), std::uint64_t(1) << 32U, kMost / 2, kMost / 2 + 1, kMost - 1,
        kMost};
    return chance(60) ? number + some(7) - 3 : kEnds[some(kEnds.size())];
}

std::string StrangeWords::anything()
{
    constexpr std::array kValues{"-1", "1e3", "0.5", "18446744073709551616", "null", "true",
        "false", "\"\"", "\"x\"", "\"n1\"", "\"n2\"", "\"n9\"", "[]", "{}", "[[]]", "[1,1]"};
    return kValues[some(kValues.size())];
}

/// Another server, another spelling, another number of a run, or another word altogether.
std::string StrangeWords::anotherText(const std::string &text)
{
    constexpr std::array kTexts{"\"n1\"", "\"n2\"", "\"n3\"", "\"n9\"", "\"\"", "\"add\"",
        "\"remove\"", "\"release\"", "\"put\"", "\"delete\"", "\"expire\"", "\"unfit\"",
        "\"behind\"", "\"resync\"", "\"higher\""};
    const std::size_t slash = text.find('/');
    if (slash != std::string::npos && slash > 1 && chance(70))
        return text.substr(0, slash + 1) + std::to_string(near(1)) + '"';
    if (text.size() == 18 && chance(70)) {
        std::string other = text;
        other[1 + some(16)] = "0123456789abcdef"[some(16)];
        return other;
    }
    return kTexts[some(kTexts.size())];
}

void StrangeWords::changeList(std::vector<Token> &tokens, std::size_t begin)
{
    std::size_t end = begin + 1;
    for (int depth = 1; end < tokens.size() && depth > 0; ++end) {
        const std::string &text = tokens[end].text;
        depth += text == "[" || text == "{" ? 1 : text == "]" || text == "}" ? -1 : 0;
    }
    const auto at = [&](std::size_t i) { return tokens.begin() + static_cast<std::ptrdiff_t>(i); };
    const std::vector<Token> held(at(begin + 1), at(end - 1));
    if (held.empty())
        return;
    if (chance(50)) {
        tokens.erase(at(begin + 1), at(end - 1));
        return;
    }
    tokens.insert(at(end - 1), held.begin(), held.end());
    tokens.insert(at(end - 1), {Kind::Mark, ","});
}

void StrangeWords::distort(std::vector<Token> &tokens)
{
    const std::size_t at = 3 + some(tokens.size() - 3); // the operation stays
    Token &token = tokens[at];
    if (token.kind == Kind::Name && chance(30))
        token.text.insert(1, "x");
    else if (token.text == "[" && chance(50))
        changeList(tokens, at);
    else if (token.kind == Kind::Number && chance(90))
        token.text = std::to_string(near(std::strtoull(token.text.c_str(), nullptr, 10)));
    else if (token.kind == Kind::Text && chance(90))
        token.text = anotherText(token.text);
    else if (token.kind == Kind::Word && chance(90))
        token.text = token.text == "true" ? "false" : "true";
    else if (token.kind != Kind::Mark && token.kind != Kind::Name)
        token.text = anything();
}

std::string StrangeWords::distort(const std::string &line)
{
    std::vector<Token> tokens = read(line);
    for (std::size_t changes = 1 + some(4); changes > 0; --changes)
        distort(tokens);
    std::string made;
    for (const Token &token : tokens)
        made += token.text;
    return made;
}
