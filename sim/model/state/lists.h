#pragma once
// First-in first-out lists threaded through the `next` of pooled entities: no allocation, and a copy of
// the state copies them.
//
// Requires: an entity is in at most one list.

#include <vector>

#include "sim/model/state/state.h"

namespace journey::model {

template <class Entity>
void push_back(List& list, std::vector<Entity>& pool, Index entity) {
  pool[entity].next = kNone;
  if (list.tail == kNone) {
    list.head = entity;
  } else {
    pool[list.tail].next = entity;
  }
  list.tail = entity;
  ++list.size;
}

template <class Entity>
void push_front(List& list, std::vector<Entity>& pool, Index entity) {
  pool[entity].next = list.head;
  list.head = entity;
  if (list.tail == kNone) list.tail = entity;
  ++list.size;
}

/// Takes out `entity`, which follows `before` (kNone: it is the first).
template <class Entity>
void remove(List& list, std::vector<Entity>& pool, Index before, Index entity) {
  const Index next = pool[entity].next;
  if (before == kNone) {
    list.head = next;
  } else {
    pool[before].next = next;
  }
  if (list.tail == entity) list.tail = before;
  pool[entity].next = kNone;
  --list.size;
}

/// Requires: the list is not empty.
template <class Entity>
Index pop_front(List& list, std::vector<Entity>& pool) {
  const Index first = list.head;
  remove(list, pool, kNone, first);
  return first;
}

/// Moves all of `from` to the end of `to`.
template <class Entity>
void append(List& to, std::vector<Entity>& pool, List& from) {
  if (from.head == kNone) return;
  if (to.tail == kNone) {
    to.head = from.head;
  } else {
    pool[to.tail].next = from.head;
  }
  to.tail = from.tail;
  to.size += from.size;
  from = List{};
}

/// A place for `entity` in `pool`: a freed one, or a new one at the end.
template <class Entity>
Index add(std::vector<Entity>& pool, std::vector<Index>& free, const Entity& entity) {
  if (free.empty()) {
    pool.push_back(entity);
    return static_cast<Index>(pool.size() - 1);
  }
  const Index place = free.back();
  free.pop_back();
  pool[place] = entity;
  return place;
}

}  // namespace journey::model
