# Makes of the .oxt what the next version of it might be: a higher version, and one setting more.
#   cmake -D OXT=classkeys.oxt -D NEWER=newer.oxt -D FOLDER=scratch -P newer_oxt.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${FOLDER}")
file(MAKE_DIRECTORY "${FOLDER}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar xf "${OXT}" WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
function(change file from to)
  file(READ "${FOLDER}/${file}" content)
  string(REGEX REPLACE "${from}" "${to}" changed "${content}")
  if(changed STREQUAL content)
    message(FATAL_ERROR "${file} has no ${from}")
  endif()
  file(WRITE "${FOLDER}/${file}" "${changed}")
endfunction()
change(description.xml "<version value=\"[^\"]*\"/>" "<version value=\"99.0.0\"/>")
change(Settings.xcs "<group oor:name=\"School\">"
       "<group oor:name=\"School\"><prop oor:name=\"Town\" oor:type=\"xs:string\" oor:nillable=\"false\"><value/></prop>")
file(GLOB members RELATIVE "${FOLDER}" "${FOLDER}/*")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${NEWER}" --format=zip ${members}
                WORKING_DIRECTORY "${FOLDER}" COMMAND_ERROR_IS_FATAL ANY)
