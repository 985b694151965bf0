# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Finds what the program is built on; what is absent is named together with the
# Debian package that holds it.

function(qingshan_require name package)
    if(NOT ${name}_FOUND)
        message(FATAL_ERROR "Qingshan needs ${name}, which was not found. "
            "On Debian: apt-get install ${package} (or run ./run.sh, which installs all).")
    endif()
endfunction()

foreach(pair "Core:qt6-base-dev" "Gui:qt6-base-dev" "Widgets:qt6-base-dev" "PrintSupport:qt6-base-dev" "Charts:qt6-charts-dev"
        "Svg:qt6-svg-dev" "Test:qt6-base-dev" "LinguistTools:qt6-tools-dev")
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 component)
    list(GET pair 1 package)
    find_package(Qt6 6.4 QUIET COMPONENTS ${component})
    qingshan_require(Qt6${component} ${package})
endforeach()

find_package(SQLite3 QUIET)
qingshan_require(SQLite3 libsqlite3-dev)
find_package(SQLiteCpp QUIET)
qingshan_require(SQLiteCpp libsqlitecpp-dev)
find_package(PNG QUIET)
qingshan_require(PNG libpng-dev)
if(QINGSHAN_BUILD_BENCHMARKS)
    find_package(benchmark QUIET)
    qingshan_require(benchmark libbenchmark-dev)
endif()

# ccache must be told that precompiled headers are fine to cache.
find_program(QINGSHAN_CCACHE ccache)
if(QINGSHAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        "${QINGSHAN_CCACHE}")
endif()
