# SPDX-FileCopyrightText: 2026 The Qingshan developers
# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries every warning and strictness flag of the project.

add_library(qingshan_flags INTERFACE)
target_include_directories(qingshan_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(qingshan_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_NO_CONTEXTLESS_CONNECT
    QT_ENABLE_STRICT_MODE_UP_TO=0x060400
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(NOT MSVC)
    target_compile_options(qingshan_flags INTERFACE
        -Werror -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wcast-qual -Wformat=2 -Wextra-semi
        -Wsuggest-override -Wzero-as-null-pointer-constant -Wswitch-enum
        -fpch-preprocess
        # With optimisation it fires inside Qt's own inlined containers.
        $<$<CONFIG:Debug>:-Wnull-dereference>)
    # clang-based tools read the same command lines and stop at options they do not know.
    target_compile_options(qingshan_flags INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op;-Wuseless-cast>)
endif()

if(QINGSHAN_SANITIZE)
    target_compile_options(qingshan_flags INTERFACE
        -fsanitize=${QINGSHAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1
        # GCC sees null dereferences that only the sanitizer's own branches make possible.
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(qingshan_flags INTERFACE -fsanitize=${QINGSHAN_SANITIZE})
endif()
if(QINGSHAN_COVERAGE)
    target_compile_options(qingshan_flags INTERFACE --coverage -O0)
    target_link_options(qingshan_flags INTERFACE --coverage)
endif()
