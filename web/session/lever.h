#pragma once
// The six levers: what the learner may remove (the board, the walls, big batches) and what may be taken up (tests by
// machine, taking back, the pager).

#include <array>
#include <cstdint>

namespace journey::web {

enum class Lever : std::uint8_t { board, walls, batches, tests, rollback, pager };
inline constexpr std::array kLevers = {Lever::walls, Lever::board,    Lever::batches,
                                       Lever::tests, Lever::rollback, Lever::pager};

}  // namespace journey::web
