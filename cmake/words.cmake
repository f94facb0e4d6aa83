# journey_words(OUT) sets OUT to the generated sources that hold what is said, made of
# web/words/words.pot (English) and every web/words/LANGUAGE.po by web/words/compile.py.
# Read through web/language/say.h; tables for the page are beside them.
function(journey_words out)
  # Debian's own: python3-polib is for no other Python.
  set(JOURNEY_PYTHON /usr/bin/python3 CACHE FILEPATH "A Python that has polib")
  set(folder "${CMAKE_BINARY_DIR}/generated")
  set(script "${CMAKE_SOURCE_DIR}/web/words/compile.py")
  set(english "${CMAKE_SOURCE_DIR}/web/words/words.pot")
  file(GLOB others CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/web/words/*.po")
  set(header "${folder}/web/language/messages.h")
  set(source "${folder}/embedded_words.cpp")
  set(stamp "${folder}/words.stamp")
  # What did not change is not written again, so a stamp says when all was made.
  add_custom_command(
    OUTPUT "${stamp}"
    BYPRODUCTS "${header}" "${source}"
    COMMAND "${JOURNEY_PYTHON}" "${script}" "${english}" "${folder}" ${others}
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS "${script}" "${english}" ${others}
    COMMENT "Reading the words"
    VERBATIM)
  add_custom_target(words DEPENDS "${stamp}")
  set(${out} "${source}" "${header}" "${stamp}" PARENT_SCOPE)
endfunction()
