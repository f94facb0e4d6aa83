#pragma once
// A list of records that hardly change once they are written, as it was at one instant. It is cut into blocks; a
// block equal to that of the list before is shared with it, so that a series of such lists takes little more memory
// than the last.
//
// Errors: none.

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace journey::model {

template <class Record>
class RecordBlocks {
 public:
  using Block = std::vector<Record>;
  static constexpr std::size_t kBlockSize = 64;

  /// A copy of `records`; `before` is an earlier state of the same list, to share with. O(records).
  RecordBlocks(const std::vector<Record>& records, const RecordBlocks* before) {
    for (std::size_t from = 0; from < records.size(); from += kBlockSize) {
      const auto first = records.begin() + static_cast<std::ptrdiff_t>(from);
      const auto last = first + static_cast<std::ptrdiff_t>(std::min(kBlockSize, records.size() - from));
      const std::size_t place = blocks_.size();
      const bool same = before != nullptr && place < before->blocks_.size() &&
                        std::equal(first, last, before->blocks_[place]->begin(), before->blocks_[place]->end());
      blocks_.push_back(same ? before->blocks_[place] : std::make_shared<const Block>(first, last));
    }
  }

  std::vector<Record> records() const {
    std::vector<Record> all;
    all.reserve(blocks_.size() * kBlockSize);
    for (const auto& block : blocks_) all.insert(all.end(), block->begin(), block->end());
    return all;
  }

  const std::vector<std::shared_ptr<const Block>>& blocks() const { return blocks_; }

 private:
  std::vector<std::shared_ptr<const Block>> blocks_;
};

}  // namespace journey::model
