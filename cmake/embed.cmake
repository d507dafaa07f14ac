# Writes the files of a folder as rows {name, text} of C++ string literals into `out`. A changed or new file
# configures again.
function(debrief_embed folder out)
  file(GLOB files CONFIGURE_DEPENDS "${folder}/*")
  list(SORT files)
  set(rows "")
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    get_filename_component(name "${file}" NAME)
    file(READ "${file}" text)
    string(APPEND rows "{\"${name}\", R\"embed(${text})embed\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT "${out}" CONTENT "@rows@" @ONLY)
endfunction()
