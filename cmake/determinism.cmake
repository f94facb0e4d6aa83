# One scenario and one seed have one history on every platform: floating point
# is never contracted, reordered or assumed finite.
#
# Unset CMAKE_CXX_FLAGS could smuggle -ffast-math in; refuse it here.
if("${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_RELEASE}" MATCHES "-ffast-math|-Ofast|-funsafe-math|-msimd128")
  message(FATAL_ERROR "A flag that changes floating-point results is set; histories would differ.")
endif()

add_library(journey_determinism INTERFACE)
target_compile_options(journey_determinism INTERFACE -ffp-contract=off -fno-fast-math)
