# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# qingshan_add_library(name SOURCES ... LIBS ...): one static library for a folder.
# qingshan_add_test(folder/classtest LIBS ... [SOURCES ...] [WIDGETS]): one executable for a test
# class.

function(qingshan_add_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LIBS;PRIVATE_LIBS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LIBS} PRIVATE qingshan_flags ${ARG_PRIVATE_LIBS})
    if(ARG_WIDGETS)
        target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch/widgets.h")
    else()
        target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch/core.h")
    endif()
endfunction()

# WIDGETS is for a test that draws (QTEST_MAIN with a QApplication); all below widgets/ are.
function(qingshan_add_test path)
    cmake_parse_arguments(ARG "WIDGETS" "" "LIBS;SOURCES" ${ARGN})
    string(REPLACE "/" "_" target "test_${path}")
    add_executable(${target} "${CMAKE_SOURCE_DIR}/tests/${path}.cpp" ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${ARG_LIBS} qingshan_flags Qt6::Test)
    if(ARG_WIDGETS OR path MATCHES "^widgets/")
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
        target_precompile_headers(${target} REUSE_FROM qingshan_widgets_test_pch)
    else()
        # A library behind the test may use Qt Gui (commands does); the test itself does not, and
        # the macros that say so would keep it from the shared header.
        target_compile_options(${target} PRIVATE -UQT_GUI_LIB -UQT_WIDGETS_LIB)
        target_precompile_headers(${target} REUSE_FROM qingshan_test_pch)
    endif()
    add_test(NAME ${path} COMMAND ${target})
    set_tests_properties(${path} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QINGSHAN_PROGRAM=${CMAKE_BINARY_DIR}/app/qingshan;QINGSHAN_SOURCE=${CMAKE_SOURCE_DIR};XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/run;ASAN_OPTIONS=detect_leaks=0")
endfunction()
