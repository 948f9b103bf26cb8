# SPDX-License-Identifier: GPL-3.0-or-later
# Where things are: in sources of their own, so that tests and benchmarks compile alike wherever the project lies.
if(NOT TARGET test_places)
    add_library(test_places OBJECT ${PROJECT_SOURCE_DIR}/tests/support/places.cpp)
    target_include_directories(test_places PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(test_places PRIVATE
        SOUNDINGS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" SOUNDINGS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
endif()
