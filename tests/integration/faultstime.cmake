# SPDX-License-Identifier: Apache-2.0
# cmake -DDIRECTORY=… -DMIXES=a,b -DMOST=360 -P faultstime.cmake
# What faultrun wrote that each mix took, in seconds, is together at most so much.
string(REPLACE "," ";" mixes "${MIXES}")
set(sum 0)
foreach(mix ${mixes})
    file(READ ${DIRECTORY}/${mix}.seconds seconds)
    message("${mix} ${seconds} s")
    math(EXPR sum "${sum} + ${seconds}")
endforeach()
list(LENGTH mixes count)
message("${count} mixes in ${sum} s, at most ${MOST}")
if(sum GREATER MOST OR count LESS 10)
    message(FATAL_ERROR "ten mixes within ${MOST} s were promised")
endif()
