# zxcvbn: Zxcvbn::Zxcvbn to link with, and what has to travel with the program: the file Zxcvbn_RUNTIME under the name
# Zxcvbn_RUNTIME_NAME, by which the system's loader looks for it.
find_path(Zxcvbn_INCLUDE zxcvbn.h)
find_library(Zxcvbn_LIBRARY zxcvbn)
mark_as_advanced(Zxcvbn_INCLUDE Zxcvbn_LIBRARY)
if(Zxcvbn_LIBRARY)
  file(REAL_PATH "${Zxcvbn_LIBRARY}" Zxcvbn_RUNTIME)
  cmake_path(GET Zxcvbn_LIBRARY FILENAME Zxcvbn_RUNTIME_NAME)
  if(UNIX AND NOT APPLE)
    execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${Zxcvbn_RUNTIME}" OUTPUT_VARIABLE headers)
    if(headers MATCHES "SONAME +([^ \n]+)")
      set(Zxcvbn_RUNTIME_NAME "${CMAKE_MATCH_1}")
    endif()
  endif()
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zxcvbn REQUIRED_VARS Zxcvbn_LIBRARY Zxcvbn_INCLUDE)
if(Zxcvbn_FOUND AND NOT TARGET Zxcvbn::Zxcvbn)
  add_library(Zxcvbn::Zxcvbn UNKNOWN IMPORTED)
  set_target_properties(Zxcvbn::Zxcvbn PROPERTIES
    IMPORTED_LOCATION "${Zxcvbn_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Zxcvbn_INCLUDE}")
endif()
