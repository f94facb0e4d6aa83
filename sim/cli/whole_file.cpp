#include "sim/cli/whole_file.h"

#include <filesystem>

#include <unistd.h>

#include "sim/cli/failure.h"
#include "sim/cli/scenario_file.h"

namespace journey::cli {
namespace {

namespace fs = std::filesystem;

constexpr auto kWrite = std::ios::in | std::ios::out | std::ios::trunc | std::ios::binary;

/// The target of links; the name itself if they lead to nothing.
std::string target_of(const std::string& file) {
  std::error_code problem;
  const fs::path target = fs::canonical(file, problem);
  return problem ? file : target.string();
}

/// A plain file, or none yet. A link that leads nowhere is neither; nor is a name of what a process has open
/// (/dev/stdout, /dev/fd/3), though it may lead to a plain file.
bool can_be_replaced(const std::string& file, const std::string& target) {
  if (file.starts_with("/dev/") || file.starts_with("/proc/")) return false;
  std::error_code problem;
  const auto type = fs::symlink_status(target, problem).type();
  return type == fs::file_type::regular || type == fs::file_type::not_found;
}

[[noreturn]] void cannot_be_written(const std::string& file) { fail(kRuntimeFailure, file + ": cannot be written"); }

}  // namespace

std::fstream nameless_file() {
  std::error_code problem;
  std::string name = (fs::temp_directory_path(problem) / "journey-XXXXXX").string();
  const int descriptor = problem ? -1 : mkstemp(name.data());
  if (descriptor < 0) fail(kRuntimeFailure, "the folder for temporary files cannot be written (see TMPDIR)");
  std::fstream stream(name, kWrite);
  close(descriptor);
  fs::remove(name, problem);
  return stream;
}

WholeFile::WholeFile(std::string file) : file_(std::move(file)), target_(target_of(file_)) {
  std::error_code ignored;
  if (fs::is_directory(target_, ignored)) fail(kRuntimeFailure, file_ + ": is a directory, not a file");
  if (exists(target_) && access(target_.c_str(), W_OK) != 0) cannot_be_written(file_);
  if (!can_be_replaced(file_, target_) || !open_beside()) stream_ = nameless_file();
}

/// False if no file can be created in the folder.
bool WholeFile::open_beside() {
  const std::string beside = target_ + ".new";
  if (!exists(beside) && !std::ofstream(beside, std::ios::binary | std::ios::app)) return false;
  lock_ = FileLock(beside);  // before any part of it is cut off
  beside_ = beside;
  stream_.open(beside, kWrite);
  return true;
}

WholeFile::~WholeFile() {
  std::error_code ignored;
  if (!beside_.empty()) fs::remove(beside_, ignored);
}

FileLock WholeFile::commit() {
  stream_.flush();
  if (!stream_) cannot_be_written(file_);
  if (beside_.empty()) {
    write_through();
    return {};
  }
  stream_.close();
  std::error_code problem;
  if (stream_) fs::rename(beside_, target_, problem);
  if (!stream_ || problem) cannot_be_written(file_);
  beside_.clear();
  return std::move(lock_);
}

void WholeFile::write_through() {
  const bool empty = stream_.tellp() == std::streampos(0);
  stream_.seekg(0);
  std::ofstream out(file_, std::ios::binary);
  if (!empty) out << stream_.rdbuf();
  out.close();
  if (!out || stream_.bad()) cannot_be_written(file_);
}

void write_file(const std::string& file, const std::function<void(std::ostream&)>& fill) {
  WholeFile whole(file);
  fill(whole.out());
  whole.commit();
}

void write_file(const std::string& file, const std::string& text) {
  write_file(file, [&text](std::ostream& out) { out << text; });
}

void require_writable(const std::string& file) {
  if (file.empty()) return;
  std::error_code ignored;
  if (fs::is_directory(file, ignored)) fail(kRuntimeFailure, file + ": is a directory, not a file");
  const fs::path folder = fs::path(target_of(file)).parent_path();
  const bool there = exists(file);
  const std::string asked = there ? file : folder.empty() ? "." : folder.string();
  if (access(asked.c_str(), there ? W_OK : W_OK | X_OK) != 0) cannot_be_written(file);
  if (!there && !fs::is_directory(asked, ignored)) cannot_be_written(file);
}

void require_apart(const std::string& option, const std::string& file, const std::vector<std::string>& others) {
  std::error_code ignored;
  for (const std::string& other : others) {
    const bool same = !file.empty() && (file == other || fs::equivalent(file, other, ignored));
    if (same) fail(kUsage, option + ": " + file + " is also used for something else; nothing was written");
  }
}

}  // namespace journey::cli
