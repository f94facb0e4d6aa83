#include "sim/report/csv/line_reader.h"

namespace journey::report {

bool LineReader::fail(const char* why) {
  problem_ = "line " + std::to_string(number_ + 1) + ' ' + why;
  return false;
}

bool LineReader::next() {
  size_ = 0;
  if (!problem_.empty()) return false;
  in_->getline(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
  const auto taken = static_cast<std::size_t>(in_->gcount());
  if (in_->bad()) return fail("cannot be read");
  if (in_->eof()) return false;
  if (in_->fail()) return fail("is longer than any row of a sweep");
  // The line end is read too, but not put into the buffer.
  if (taken < 2 || buffer_[taken - 2] != '\r') return fail("is damaged: it does not end with CR LF");
  size_ = taken - 2;
  bytes_ += taken;
  ++number_;
  return true;
}

}  // namespace journey::report
