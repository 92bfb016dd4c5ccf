# SPDX-License-Identifier: GPL-3.0-or-later
# One static library per layer, linked only to what ARCHITECTURE.md lets it include.

add_library(collate_flags INTERFACE)
target_include_directories(collate_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(collate_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(COLLATE_WARNINGS_AS_ERRORS)
  target_compile_options(collate_flags INTERFACE -Werror)
endif()
if(COLLATE_SANITIZE)
  target_compile_options(collate_flags INTERFACE -fsanitize=${COLLATE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined
                                                 -Wno-maybe-uninitialized)
  target_link_options(collate_flags INTERFACE -fsanitize=${COLLATE_SANITIZE})
endif()

# collate_layer(NAME SOURCES file... LINKS target...)
function(collate_layer name)
  cmake_parse_arguments(L "" "" "SOURCES;LINKS" ${ARGN})
  if(L_SOURCES)
    add_library(${name} STATIC ${L_SOURCES})
    target_link_libraries(${name} PUBLIC collate_flags ${L_LINKS})
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE collate_flags ${L_LINKS})
  endif()
endfunction()

# collate_test(NAME SOURCES file... LINKS target... [LABELS label...]): one program of GoogleTest cases.
function(collate_test name)
  cmake_parse_arguments(T "" "" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${name} ${T_SOURCES})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  target_link_libraries(${name} PRIVATE collate_flags tests_source_folder ${T_LINKS} GTest::gmock GTest::gtest_main)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O0>)  # the layers under test stay optimized; this builds a third faster
  if(NOT T_LABELS)
    set(T_LABELS unit)  # an empty value would shift the properties that follow
  endif()
  set(alone)
  if(name MATCHES "^(ui_|workbench)")
    set(alone RESOURCE_LOCK settings)  # of the user, which each of them empties; the sample case, too, is one for all
  endif()
  # Numbers for rows: printed values have bytes of pointers in them, which differ from run to run.
  gtest_discover_tests(${name} DISCOVERY_MODE PRE_TEST NO_PRETTY_VALUES PROPERTIES LABELS "${T_LABELS}" TIMEOUT 300 ${alone})
endfunction()

# What every test runs under: the data of this checkout, an odd time zone, no display. As a file that ctest reads, because
# gtest_discover_tests takes a list such as ENVIRONMENT's apart.
function(collate_test_environment)
  set(file ${CMAKE_CURRENT_BINARY_DIR}/environment.cmake)
  file(WRITE ${file} "set(ENV{COLLATE_RESOURCES} \"${PROJECT_SOURCE_DIR}/resources\")
set(ENV{TZ} Asia/Kathmandu)
set(ENV{LC_ALL} C.UTF-8)
set(ENV{QT_QPA_PLATFORM} offscreen)
")
  set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${file})
endfunction()
