# Has AUTOMOC's moc find no header but the one that it is given: docs/decisions/0002-moc-and-concepts.md.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
get_target_property(KVORUM_MOC Qt6::moc IMPORTED_LOCATION)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/moc CONTENT [[#!/bin/sh
for word; do
    shift
    case $word in
    -I*) ;;
    *) set -- "$@" "$word" ;;
    esac
done
exec @KVORUM_MOC@ "$@"
]] @ONLY)
file(CHMOD ${CMAKE_BINARY_DIR}/moc PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
foreach(kind "" _NONE _RELEASE _RELWITHDEBINFO _MINSIZEREL)
    set_property(TARGET Qt6::moc PROPERTY IMPORTED_LOCATION${kind} ${CMAKE_BINARY_DIR}/moc)
endforeach()
