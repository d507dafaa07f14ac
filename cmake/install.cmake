# Installs headers, library, command and the package files for find_package and pkg-config. Everything is relative to
# the place it is found in, so that a prefix may be moved.
include(CMakePackageConfigHelpers)

install(
  TARGETS debrief
  EXPORT debriefTargets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
  RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/debrief" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
if(DEBRIEF_BUILD_CLI)
  install(TARGETS debrief_cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  if(IS_DIRECTORY "${PROJECT_SOURCE_DIR}/examples/corpus")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/examples/corpus" DESTINATION "${CMAKE_INSTALL_DATADIR}/debrief/examples")
  endif()
endif()

set(debrief_package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/debrief")
install(
  EXPORT debriefTargets
  NAMESPACE debrief::
  DESTINATION "${debrief_package_dir}")

# What a consumer of the static library has to find again; the shared library carries it inside.
set(DEBRIEF_FIND_DEPENDENCIES "")
if(NOT DEBRIEF_SHARED)
  foreach(package IN LISTS debrief_link_packages)
    string(APPEND DEBRIEF_FIND_DEPENDENCIES "find_dependency(${package})\n")
  endforeach()
  if(debrief_link_pkg_config)
    string(APPEND DEBRIEF_FIND_DEPENDENCIES "find_dependency(PkgConfig)\n")
  endif()
  foreach(module IN LISTS debrief_link_pkg_config)
    string(APPEND DEBRIEF_FIND_DEPENDENCIES "pkg_check_modules(debrief_${module} REQUIRED IMPORTED_TARGET ${module})\n")
  endforeach()
endif()
configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/debriefConfig.cmake.in"
                              "${PROJECT_BINARY_DIR}/debriefConfig.cmake" INSTALL_DESTINATION "${debrief_package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/debriefConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/debriefConfig.cmake" "${PROJECT_BINARY_DIR}/debriefConfigVersion.cmake"
        DESTINATION "${debrief_package_dir}")

# ${pcfiledir} is where pkg-config found the file, so the prefix moves with it.
set(DEBRIEF_PC_PREFIX "\${pcfiledir}")
string(REGEX REPLACE "[^/]+" ".." up "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
string(APPEND DEBRIEF_PC_PREFIX "/${up}")
list(JOIN debrief_pc_modules " " DEBRIEF_PC_MODULES)
list(JOIN debrief_pc_libraries " " DEBRIEF_PC_LIBRARIES)
if(DEBRIEF_SHARED)
  set(DEBRIEF_PC_REQUIRES "Requires.private: ${DEBRIEF_PC_MODULES}\nLibs.private: ${DEBRIEF_PC_LIBRARIES}")
  set(DEBRIEF_PC_LIBS "-L\${libdir} -ldebrief")
else()
  set(DEBRIEF_PC_REQUIRES "Requires: ${DEBRIEF_PC_MODULES}")
  set(DEBRIEF_PC_LIBS "-L\${libdir} -ldebrief ${DEBRIEF_PC_LIBRARIES}")
endif()
configure_file("${PROJECT_SOURCE_DIR}/cmake/debrief.pc.in" "${PROJECT_BINARY_DIR}/debrief.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/debrief.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
