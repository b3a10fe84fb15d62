# Finds LibreOffice's SDK: the folder in LIBREOFFICE_SDK (variable or environment) wins, then the usual places.
# Gives the target LibreOffice::sdk (headers that ship with the SDK, libraries, flags) and the variables
# LibreOfficeSdk_ROOT, LibreOfficeSdk_PROGRAM (the office's program folder), LibreOfficeSdk_CPPUMAKER and
# LibreOfficeSdk_UNOIDL_WRITE (each a command, with what it needs to find its libraries), LibreOfficeSdk_TYPES (the
# office's type libraries), and how this platform is called: CLASSKEYS_PLATFORM (description.xml, manifest.xml),
# CLASSKEYS_UNO_ENVIRONMENT (.components).
# Names of platforms are those of LibreOffice's desktop/source/deployment; flags and places those of the SDK's own
# settings/settings.mk and std.mk. Only Linux was tried.
string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" LibreOfficeSdk_processor)
if(APPLE AND CMAKE_OSX_ARCHITECTURES)
  set(LibreOfficeSdk_processor "${CMAKE_OSX_ARCHITECTURES}")    # one: a library for two is for neither's folder
endif()
if(LibreOfficeSdk_processor STREQUAL "amd64")
  set(LibreOfficeSdk_processor x86_64)
elseif(LibreOfficeSdk_processor STREQUAL "arm64")
  set(LibreOfficeSdk_processor aarch64)
endif()

set(LibreOfficeSdk_libraries uno_cppu uno_cppuhelpergcc3 uno_sal uno_salhelpergcc3)
set(CLASSKEYS_UNO_ENVIRONMENT gcc3)
set(LibreOfficeSdk_options)
if(WIN32)
  set(CLASSKEYS_PLATFORM "windows_${LibreOfficeSdk_processor}")
  set(CLASSKEYS_UNO_ENVIRONMENT mscx)
  set(LibreOfficeSdk_libraries icppu icppuhelper isal isalhelper)
  set(LibreOfficeSdk_flags WNT CPPU_ENV=mscx NOMINMAX)
elseif(APPLE)
  set(CLASSKEYS_PLATFORM "macosx_${LibreOfficeSdk_processor}")
  set(LibreOfficeSdk_flags UNX MACOSX CPPU_ENV=gcc3)
  # The office has its libraries loaded already; their own names for themselves lead nowhere outside of it.
  set(LibreOfficeSdk_libraries)
  set(LibreOfficeSdk_options "LINKER:-undefined,dynamic_lookup")
else()
  set(CLASSKEYS_PLATFORM "linux_${LibreOfficeSdk_processor}")
  set(LibreOfficeSdk_flags UNX LINUX CPPU_ENV=gcc3)
endif()

file(GLOB LibreOfficeSdk_opt /opt/libreoffice*/sdk /Applications/LibreOffice*_SDK)
find_path(LibreOfficeSdk_ROOT include/cppuhelper/implbase1.hxx
  HINTS "${LIBREOFFICE_SDK}"
  PATHS /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk ${LibreOfficeSdk_opt} "$ENV{ProgramFiles}/LibreOffice/sdk"
  NO_DEFAULT_PATH)
if(APPLE)
  set(LibreOfficeSdk_contents /Applications/LibreOffice.app/Contents)
  find_path(LibreOfficeSdk_PROGRAM soffice HINTS "${LibreOfficeSdk_contents}/MacOS" NO_DEFAULT_PATH)
  set(LibreOfficeSdk_TYPES "${LibreOfficeSdk_PROGRAM}/../Resources/ure/share/misc/types.rdb"
                           "${LibreOfficeSdk_PROGRAM}/../Resources/types/offapi.rdb")
else()
  find_path(LibreOfficeSdk_PROGRAM types.rdb HINTS "${LibreOfficeSdk_ROOT}/../program" NO_DEFAULT_PATH)
  set(LibreOfficeSdk_TYPES "${LibreOfficeSdk_PROGRAM}/types.rdb" "${LibreOfficeSdk_PROGRAM}/types/offapi.rdb")
endif()
find_program(LibreOfficeSdk_cppumaker cppumaker HINTS "${LibreOfficeSdk_ROOT}/bin" NO_DEFAULT_PATH)
find_program(LibreOfficeSdk_unoidl_write unoidl-write HINTS "${LibreOfficeSdk_ROOT}/bin" NO_DEFAULT_PATH)
set(LibreOfficeSdk_run)
if(WIN32)
  set(LibreOfficeSdk_run "${CMAKE_COMMAND}" -E env --modify "PATH=path_list_prepend:${LibreOfficeSdk_PROGRAM}" --)
elseif(APPLE)
  set(LibreOfficeSdk_run "${CMAKE_COMMAND}" -E env "DYLD_LIBRARY_PATH=${LibreOfficeSdk_PROGRAM}/../Frameworks" --)
endif()
set(LibreOfficeSdk_CPPUMAKER ${LibreOfficeSdk_run} "${LibreOfficeSdk_cppumaker}")
set(LibreOfficeSdk_UNOIDL_WRITE ${LibreOfficeSdk_run} "${LibreOfficeSdk_unoidl_write}")

foreach(library IN LISTS LibreOfficeSdk_libraries)
  find_library(LibreOfficeSdk_${library} ${library} HINTS "${LibreOfficeSdk_ROOT}/lib" NO_DEFAULT_PATH)
  list(APPEND LibreOfficeSdk_library_variables LibreOfficeSdk_${library})
  list(APPEND LibreOfficeSdk_library_paths "${LibreOfficeSdk_${library}}")
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSdk
  REQUIRED_VARS LibreOfficeSdk_ROOT LibreOfficeSdk_PROGRAM LibreOfficeSdk_cppumaker LibreOfficeSdk_unoidl_write
                ${LibreOfficeSdk_library_variables}
  REASON_FAILURE_MESSAGE "Install libreoffice-dev, or name the SDK's folder in LIBREOFFICE_SDK.")

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOffice::sdk)
  add_library(LibreOffice::sdk INTERFACE IMPORTED)
  target_include_directories(LibreOffice::sdk SYSTEM INTERFACE "${LibreOfficeSdk_ROOT}/include")
  target_compile_definitions(LibreOffice::sdk INTERFACE ${LibreOfficeSdk_flags})
  target_link_libraries(LibreOffice::sdk INTERFACE ${LibreOfficeSdk_library_paths})
  target_link_options(LibreOffice::sdk INTERFACE ${LibreOfficeSdk_options})
endif()
