# Finds LibreOffice's SDK: the folder in LIBREOFFICE_SDK (variable or environment) wins, then the usual places.
# Gives the target LibreOffice::sdk (headers that ship with the SDK, libraries, flags) and the variables
# LibreOfficeSdk_ROOT, LibreOfficeSdk_PROGRAM (the office's program folder), LibreOfficeSdk_CPPUMAKER,
# LibreOfficeSdk_UNOIDL_WRITE, LibreOfficeSdk_TYPES (the office's type libraries), and how this platform is called:
# CLASSKEYS_PLATFORM (description.xml), CLASSKEYS_UNO_PLATFORM (manifest.xml), CLASSKEYS_UNO_ENVIRONMENT (.components).
file(GLOB LibreOfficeSdk_opt /opt/libreoffice*/sdk)
find_path(LibreOfficeSdk_ROOT include/cppuhelper/implbase1.hxx
  HINTS "${LIBREOFFICE_SDK}"
  PATHS /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk ${LibreOfficeSdk_opt}
        /Applications/LibreOffice_SDK "$ENV{ProgramFiles}/LibreOffice/sdk"
  NO_DEFAULT_PATH)
find_path(LibreOfficeSdk_PROGRAM types.rdb
  HINTS "${LibreOfficeSdk_ROOT}/../program"
  PATHS /Applications/LibreOffice.app/Contents/Resources/ure/share/misc
  NO_DEFAULT_PATH)
find_program(LibreOfficeSdk_CPPUMAKER cppumaker HINTS "${LibreOfficeSdk_ROOT}/bin" NO_DEFAULT_PATH)
find_program(LibreOfficeSdk_UNOIDL_WRITE unoidl-write HINTS "${LibreOfficeSdk_ROOT}/bin" NO_DEFAULT_PATH)
set(LibreOfficeSdk_TYPES "${LibreOfficeSdk_PROGRAM}/types.rdb" "${LibreOfficeSdk_PROGRAM}/types/offapi.rdb")

if(WIN32)
  set(CLASSKEYS_PLATFORM windows_x86_64)
  set(CLASSKEYS_UNO_PLATFORM Windows_X86_64)
  set(CLASSKEYS_UNO_ENVIRONMENT mscx)
  set(LibreOfficeSdk_libraries icppu icppuhelper isal isalhelper)
  set(LibreOfficeSdk_flags WNT CPPU_ENV=mscx)
elseif(APPLE)
  string(TOLOWER "macosx_${CMAKE_SYSTEM_PROCESSOR}" CLASSKEYS_PLATFORM)
  set(CLASSKEYS_UNO_PLATFORM "MacOSX_${CMAKE_SYSTEM_PROCESSOR}")
  set(CLASSKEYS_UNO_ENVIRONMENT gcc3)
  set(LibreOfficeSdk_libraries uno_cppu uno_cppuhelpergcc3 uno_sal uno_salhelpergcc3)
  set(LibreOfficeSdk_flags UNX MACOSX CPPU_ENV=gcc3)
else()
  string(TOLOWER "linux_${CMAKE_SYSTEM_PROCESSOR}" CLASSKEYS_PLATFORM)
  set(CLASSKEYS_UNO_PLATFORM "Linux_${CMAKE_SYSTEM_PROCESSOR}")
  set(CLASSKEYS_UNO_ENVIRONMENT gcc3)
  set(LibreOfficeSdk_libraries uno_cppu uno_cppuhelpergcc3 uno_sal uno_salhelpergcc3)
  set(LibreOfficeSdk_flags UNX LINUX CPPU_ENV=gcc3)
endif()

foreach(library IN LISTS LibreOfficeSdk_libraries)
  find_library(LibreOfficeSdk_${library} ${library} HINTS "${LibreOfficeSdk_ROOT}/lib" NO_DEFAULT_PATH)
  list(APPEND LibreOfficeSdk_library_variables LibreOfficeSdk_${library})
  list(APPEND LibreOfficeSdk_library_paths "${LibreOfficeSdk_${library}}")
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSdk
  REQUIRED_VARS LibreOfficeSdk_ROOT LibreOfficeSdk_PROGRAM LibreOfficeSdk_CPPUMAKER LibreOfficeSdk_UNOIDL_WRITE
                ${LibreOfficeSdk_library_variables}
  REASON_FAILURE_MESSAGE "Install libreoffice-dev, or name the SDK's folder in LIBREOFFICE_SDK.")

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOffice::sdk)
  add_library(LibreOffice::sdk INTERFACE IMPORTED)
  target_include_directories(LibreOffice::sdk SYSTEM INTERFACE "${LibreOfficeSdk_ROOT}/include")
  target_compile_definitions(LibreOffice::sdk INTERFACE ${LibreOfficeSdk_flags})
  target_link_libraries(LibreOffice::sdk INTERFACE ${LibreOfficeSdk_library_paths})
endif()
