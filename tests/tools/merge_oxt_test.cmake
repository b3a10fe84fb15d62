# Tests tools/merge_oxt.cmake with small made-up .oxt's.
#   cmake -D MERGE=tools/merge_oxt.cmake -D FOLDER=scratch -P merge_oxt_test.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE "${FOLDER}")

# An .oxt in FOLDER/<name>.oxt; more files or other contents as pairs of path and content.
function(make_oxt name platform version)
  set(folder "${FOLDER}/${name}")
  file(WRITE "${folder}/description.xml" "<description>
  <identifier value=\"org.example.it\"/>
  <version value=\"${version}\"/>
  <platform value=\"${platform}\"/>
</description>\n")
  file(WRITE "${folder}/META-INF/manifest.xml" "<manifest:manifest>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-typelibrary;type=RDB\"
                       manifest:full-path=\"it.rdb\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-components;platform=${platform}\"
                       manifest:full-path=\"${platform}/it.components\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.help\" manifest:full-path=\"help\"/>
</manifest:manifest>\n")
  file(WRITE "${folder}/${platform}/it.components" "components of ${platform}")
  file(WRITE "${folder}/${platform}/it.library" "library of ${platform}")
  file(WRITE "${folder}/it.rdb" "types")
  file(WRITE "${folder}/help/en/a page.txt" "help")
  math(EXPR last "${ARGC} - 1")
  if(ARGC GREATER 3)
    foreach(at RANGE 3 ${last} 2)
      math(EXPR next "${at} + 1")
      file(WRITE "${folder}/${ARGV${at}}" "${ARGV${next}}")
    endforeach()
  endif()
  file(GLOB members RELATIVE "${folder}" "${folder}/*")
  execute_process(COMMAND "${CMAKE_COMMAND}" -E tar cf "${FOLDER}/${name}.oxt" --format=zip ${members}
                  WORKING_DIRECTORY "${folder}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# Runs the tool on .oxt's by their names; its exit code into `code`, what it said into `said`, its lines joined.
function(merge)
  list(TRANSFORM ARGN REPLACE "(.+)" "${FOLDER}/\\1.oxt" OUTPUT_VARIABLE paths)
  execute_process(COMMAND "${CMAKE_COMMAND}" -P "${MERGE}" ${paths} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE err)
  string(REGEX REPLACE "[ \n]+" " " text "${out}${err}")
  set(code "${result}" PARENT_SCOPE)
  set(said "${text}" PARENT_SCOPE)
endfunction()

function(expect_refusal sentence)
  merge(merged ${ARGN})
  string(FIND "${said}" "${sentence}" at)
  if(code EQUAL 0 OR at EQUAL -1)
    message(SEND_ERROR "${ARGN}: expected \"${sentence}\", but it ended with ${code} and said: ${said}")
  endif()
  file(GLOB left "${FOLDER}/merged*")
  if(left)
    message(SEND_ERROR "${ARGN}: it left ${left}")
  endif()
endfunction()

function(expect_content file expected)
  file(READ "${FOLDER}/apart/${file}" content)
  if(NOT content STREQUAL expected)
    message(SEND_ERROR "${file} is\n${content}\nand should be\n${expected}")
  endif()
endfunction()

make_oxt(linux linux_x86_64 1.2)
make_oxt(windows windows_x86_64 1.2 windows_x86_64/zxcvbn.dll "what it needs")
make_oxt(macos macosx_aarch64 1.2)
make_oxt(newer windows_x86_64 1.3)
make_oxt(changed windows_x86_64 1.2 it.rdb "other types")
make_oxt(larger windows_x86_64 1.2 help/de/more.txt "more")
file(WRITE "${FOLDER}/text.oxt" "no archive")

expect_refusal("usage: cmake -P merge_oxt.cmake" linux)
expect_refusal("there is no ${FOLDER}/nowhere.oxt" linux nowhere)
expect_refusal("text.oxt is no .oxt" linux text)
expect_refusal("linux.oxt is not the only one for linux_x86_64" linux windows linux)
expect_refusal("newer.oxt is org.example.it 1.3, but ${FOLDER}/linux.oxt is org.example.it 1.2" linux newer)
expect_refusal("differ in what should be the same: it.rdb" linux changed)
expect_refusal("differ in what should be the same: help/de/more.txt" linux macos larger)

merge(merged linux windows macos)
if(NOT code EQUAL 0)
  message(FATAL_ERROR "three platforms are not merged: ${said}")
endif()
file(MAKE_DIRECTORY "${FOLDER}/apart")
execute_process(COMMAND "${CMAKE_COMMAND}" -E tar xf "${FOLDER}/merged.oxt" WORKING_DIRECTORY "${FOLDER}/apart" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE files RELATIVE "${FOLDER}/apart" "${FOLDER}/apart/*")
list(JOIN files " " files)
set(expected "META-INF/manifest.xml description.xml help/en/a page.txt it.rdb linux_x86_64/it.components \
linux_x86_64/it.library macosx_aarch64/it.components macosx_aarch64/it.library windows_x86_64/it.components \
windows_x86_64/it.library windows_x86_64/zxcvbn.dll")
if(NOT files STREQUAL expected)
  message(SEND_ERROR "the files are\n${files}\nand should be\n${expected}")
endif()
expect_content(description.xml "<description>
  <identifier value=\"org.example.it\"/>
  <version value=\"1.2\"/>
  <platform value=\"linux_x86_64,windows_x86_64,macosx_aarch64\"/>
</description>\n")
expect_content(META-INF/manifest.xml "<manifest:manifest>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-typelibrary;type=RDB\"
                       manifest:full-path=\"it.rdb\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-components;platform=linux_x86_64\"
                       manifest:full-path=\"linux_x86_64/it.components\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-components;platform=windows_x86_64\"
                       manifest:full-path=\"windows_x86_64/it.components\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.uno-components;platform=macosx_aarch64\"
                       manifest:full-path=\"macosx_aarch64/it.components\"/>
  <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.help\" manifest:full-path=\"help\"/>
</manifest:manifest>\n")
expect_content(windows_x86_64/zxcvbn.dll "what it needs")
expect_content(macosx_aarch64/it.library "library of macosx_aarch64")

file(REMOVE "${FOLDER}/merged.oxt")
merge(merged linux windows)
file(RENAME "${FOLDER}/merged.oxt" "${FOLDER}/two.oxt")
expect_refusal("two.oxt is not of one platform" macos two)
