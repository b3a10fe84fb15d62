# classkeys_warnings: every target of ours links it; a warning is an error.
add_library(classkeys_warnings INTERFACE)
if(MSVC)
  target_compile_options(classkeys_warnings INTERFACE /W4 /WX /utf-8)
else()
  target_compile_options(classkeys_warnings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(classkeys_warnings INTERFACE -Wno-restrict)  # GCC bug 105329: false for text + std::string
  endif()
endif()
if(CLASSKEYS_SANITIZE)
  target_compile_options(classkeys_warnings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(classkeys_warnings INTERFACE -fsanitize=address,undefined)
endif()
