# journey_embed_fonts(OUT) sets OUT to a generated source file that holds Inter
# Medium and SemiBold, cut down to the characters the program can show. Read
# through web/look/fonts.h.
#
# Inside the program rather than beside it: the same bytes serve the desktop, the
# page needs no second request, and gzip makes no difference between the two.

# Latin-1; of Latin Extended-A what Polish, Czech, Slovak, Hungarian, Romanian, Turkish
# and Croatian names are written with (other letters are drawn without their accents,
# web/look/drawn_text.h); oe; rho; dashes, quotes, bullet, ellipsis; narrow space; euro; arrows;
# minus; about equal, at most, at least; the box for what cannot be drawn. Pairs of first
# and last.
set(JOURNEY_GLYPHS
  0020 00FF 0102 0107 010C 0111 0118 011B 011E 011F 0130 0131 0139 013A 013D 013E 0141 0144 0147 0148 0150 0155
  0158 015B 015E 0165 016E 0171 0178 017E 03C1 03C1 2013 2014 2018 201A 201C 201E 2022 2022 2026 2026
  202F 202F 20AC 20AC 2190 2193 2212 2212 2248 2248 2264 2265
  25A1 25A1)

function(journey_embed_fonts out)
  find_program(JOURNEY_HB_SUBSET hb-subset REQUIRED)
  find_file(JOURNEY_INTER_MEDIUM Inter-Medium.otf NO_CMAKE_FIND_ROOT_PATH REQUIRED
            PATHS /usr/share/fonts/opentype/inter)
  find_file(JOURNEY_INTER_SEMI_BOLD Inter-SemiBold.otf NO_CMAKE_FIND_ROOT_PATH REQUIRED
            PATHS /usr/share/fonts/opentype/inter)
  set(folder "${CMAKE_BINARY_DIR}/generated")
  set(script "${CMAKE_SOURCE_DIR}/cmake/write_embedded_fonts.cmake")
  add_custom_command(
    OUTPUT "${folder}/embedded_fonts.cpp"
    COMMAND "${CMAKE_COMMAND}" "-DHB_SUBSET=${JOURNEY_HB_SUBSET}" "-DGLYPHS=${JOURNEY_GLYPHS}"
            "-DMEDIUM=${JOURNEY_INTER_MEDIUM}" "-DSEMI_BOLD=${JOURNEY_INTER_SEMI_BOLD}"
            "-DFOLDER=${folder}" -P "${script}"
    DEPENDS "${script}" "${JOURNEY_INTER_MEDIUM}" "${JOURNEY_INTER_SEMI_BOLD}"
    COMMENT "Embedding fonts"
    VERBATIM)
  # A target of its own, so that it waits for no library.
  add_custom_target(embedded_fonts DEPENDS "${folder}/embedded_fonts.cpp")
  set(${out} "${folder}/embedded_fonts.cpp" PARENT_SCOPE)
endfunction()
