# Writes OUTPUT, a source with the name of the commit of SOURCE; not if it says so already, so that nothing
# is compiled for the same once more. Outside git, and without it: "unknown".
find_package(Git QUIET)
set(commit unknown)
if(Git_FOUND)
    execute_process(COMMAND ${GIT_EXECUTABLE} -C ${SOURCE} describe --always --dirty --exclude=* --abbrev=12
        OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
    if(NOT failed AND described MATCHES "^[0-9a-f]+(-dirty)?$")
        set(commit ${described})
    endif()
endif()
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [=[
// Written by app/commit.cmake.
#include "app/commit.h"

const char *app::commitName()
{
    return "@commit@";
}
]=])
