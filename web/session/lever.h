#pragma once
// The six levers: three that remove something (the board, the walls, big batches) and three that adopt something
// (automated tests, rollback, the pager).

#include <array>
#include <cstdint>

namespace journey::web {

enum class Lever : std::uint8_t { board, walls, batches, tests, rollback, pager };
inline constexpr std::array kLevers = {Lever::walls, Lever::board,    Lever::batches,
                                       Lever::tests, Lever::rollback, Lever::pager};

}  // namespace journey::web
