// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/printer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

int print(const cli::Output &output)
{
    std::fwrite(output.out.data(), 1, output.out.size(), stdout);
    std::fwrite(output.err.data(), 1, output.err.size(), stderr);
    return static_cast<int>(output.code);
}

int printHelpOrVersion(const cli::Arguments &arguments)
{
    return print({arguments.help ? cli::helpText() : "kvctl " KVORUM_VERSION "\n"});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> words(argv + 1, argv + argc);
    cli::Arguments toldSoFar;
    toldSoFar.json = std::find(words.begin(), words.end(), "--json") != words.end();

    core::Result<cli::Arguments> arguments = cli::parseArguments(words);
    if (arguments && (arguments->help || arguments->version))
        return printHelpOrVersion(*arguments);
    if (arguments)
        arguments = cli::findAddress(*arguments);
    if (!arguments)
        return print(cli::printError(toldSoFar, arguments.error()));
    core::Result<std::string> value = std::string();
    if (arguments->verb == cli::Verb::Put)
        value = cli::valueFrom(arguments->operands[1]);
    if (!value)
        return print(cli::printError(toldSoFar, value.error()));

    cli::Command command(*arguments);
    QObject::connect(&command, &cli::Command::finished, &command, [](const cli::Output &output) {
        const int code = print(output);
        std::fflush(nullptr);
        // Not back through main: to take down ZooKeeper's library can take seconds while its
        // server does not answer, and there is nothing left to lose.
        std::quick_exit(code);
    });
    QObject::connect(&command, &cli::Command::printed, &command,
        [](const cli::Output &output) { static_cast<void>(print(output)); });
    command.run(std::move(*value));
    return QCoreApplication::exec();
}
