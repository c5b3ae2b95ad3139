// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <string>
#include <vector>

/// Makes of a line that a server has said one that no server would say: numbers near it or far from
/// any, values of other types, members that are missing, lists that are empty or hold all twice.
/// Half of what it makes is JSON that means something; the same seed makes the same.
class StrangeWords
{
public:
    explicit StrangeWords(std::uint64_t seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::size_t some(std::size_t below) { return m_random() % below; }
    [[nodiscard]] bool chance(unsigned inHundred) { return m_random() % 100 < inHundred; }
    [[nodiscard]] std::string distort(const std::string &line);
    /// Near that, or at an end of the range.
    [[nodiscard]] std::uint64_t near(std::uint64_t number);

private:
    enum class Kind { Mark, Name, Text, Number, Word };
    struct Token {
        Kind kind = Kind::Mark;
        std::string text;
    };

    [[nodiscard]] static std::vector<Token> read(const std::string &line);
    void distort(std::vector<Token> &tokens);
    void changeList(std::vector<Token> &tokens, std::size_t begin);
    [[nodiscard]] std::string anotherText(const std::string &text);
    [[nodiscard]] std::string anything();

    std::mt19937_64 m_random;
};
