# Fails where an office does not take the .oxt with another platform's library beside its own: a copy of the real one that
# calls itself Windows' is laid beside it, and classkeys-batch runs a command of the result.
#   cmake -D OXT=classkeys.oxt -D MERGE=tools/merge_oxt.cmake -D BATCH=classkeys-batch -D FOLDER=scratch -P merged_oxt.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${FOLDER}")
set(other "${FOLDER}/other")
file(MAKE_DIRECTORY "${other}")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar xf "${OXT}" WORKING_DIRECTORY "${other}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB own "${other}/linux_*")
cmake_path(GET own FILENAME platform)
file(REMOVE_RECURSE "${own}")
file(WRITE "${other}/windows_x86_64/classkeys.components" "not for this office")
foreach(file description.xml META-INF/manifest.xml)
  file(READ "${other}/${file}" content)
  string(REPLACE "${platform}" windows_x86_64 content "${content}")
  file(WRITE "${other}/${file}" "${content}")
endforeach()
file(GLOB members RELATIVE "${other}" "${other}/*")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${FOLDER}/other.oxt" --format=zip ${members}
                WORKING_DIRECTORY "${other}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -P "${MERGE}" "${FOLDER}/merged.oxt" "${FOLDER}/other.oxt" "${OXT}" COMMAND_ERROR_IS_FATAL ANY)
file(WRITE "${FOLDER}/list.csv" "Name,Username\nAna Costa,\n")
execute_process(COMMAND "${BATCH}" --oxt "${FOLDER}/merged.oxt" --command GenerateUsernames --output "${FOLDER}/made" "${FOLDER}/list.csv"
                COMMAND_ERROR_IS_FATAL ANY)
file(READ "${FOLDER}/made/list.csv" made)
if(NOT made STREQUAL "Name,Username\nAna Costa,ana.costa\n")
  message(FATAL_ERROR "the command of the merged .oxt made\n${made}")
endif()
