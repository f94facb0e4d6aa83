#pragma once
// The source files of the tree, and what they include.

#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace journey {

struct SourceFile {
  std::string path;  // From the root of the repository.
  std::vector<std::string> lines;
};

inline bool is_source(const std::filesystem::path& path) {
  return path.extension() == ".h" || path.extension() == ".cpp";
}

inline SourceFile read_source(const std::filesystem::path& root, const std::filesystem::path& path) {
  SourceFile file{std::filesystem::relative(path, root).generic_string(), {}};
  std::ifstream stream(path);
  for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
  return file;
}

inline std::vector<SourceFile> source_files(std::initializer_list<const char*> tops = {"sim", "web"}) {
  const std::filesystem::path root = JOURNEY_SOURCE_DIR;
  std::vector<SourceFile> files;
  for (const char* top : tops) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
      if (is_source(entry.path())) files.push_back(read_source(root, entry.path()));
    }
  }
  return files;
}

// What is between the quotes or angle brackets of an #include line.
inline std::optional<std::string> included_path(const std::string& line) {
  const auto first = line.find_first_not_of(" \t");
  if (first == std::string::npos || line[first] != '#') return std::nullopt;
  const auto keyword = line.find("include", first);
  if (keyword == std::string::npos) return std::nullopt;
  const auto open = line.find_first_of("\"<", keyword);
  if (open == std::string::npos) return std::nullopt;
  const auto close = line.find_first_of("\">", open + 1);
  if (close == std::string::npos) return std::nullopt;
  return line.substr(open + 1, close - open - 1);
}

}  // namespace journey
