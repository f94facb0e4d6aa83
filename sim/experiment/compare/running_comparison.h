#pragma once
// A comparison that grows replication by replication in bounded memory, and can be asked for its intervals at any time.
//
// Up to kMostSections replications, each is a section of its own; then neighbours are merged in pairs, and sections
// hold 2, 4, 8, ... replications. Intervals come from leaving out one section at a time, so up to kMostSections
// replications they are those of the plain jackknife, and after that there are always more than a thousand sections to
// leave out.
//
// The result depends only on the replications and their order, not on where or when they ran.
//
// Source: Miller, "The jackknife - a review", Biometrika 61 (1974), groups of observations; unequal last section:
//         see sim/statistics/jackknife.h.
// Errors: a replication whose organisations differ from those of the first aborts.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/experiment/bytes.h"
#include "sim/experiment/compare/comparison.h"
#include "sim/experiment/compare/measurement_bytes.h"
#include "sim/scenario/limits.h"

namespace journey::experiment {

inline constexpr std::size_t kMostSections = 2048;

/// The most bytes that RunningComparison::encode() gives.
inline constexpr std::size_t kMostRunningBytes =
    40 + scenario::kMaxOrganisations * (kResultBytes + model::kMeasureCount * (4 * 8 + kMostSections * 2 * 8));

class RunningComparison {
 public:
  /// Adds the next replication: number replications(), counted from 0; none once is_full(). O(measures).
  void add(const Replication& replication);

  /// Whether the sums have no room for another replication: a hundred thousand replications of the longest waits
  /// may reach this. The result stays valid for those added.
  bool is_full() const;

  std::uint32_t replications() const { return replications_; }
  std::size_t organisations() const { return places_.size(); }

  /// The comparison of all that were added. O(sections).
  Comparison comparison(const model::Scenario& scenario, std::uint64_t seed) const;
  MeasuredValue measured(std::size_t place, std::size_t measure) const;
  /// The organisation at `place` minus the first. Requires: place > 0.
  MeasuredValue difference(std::size_t place, std::size_t measure) const;

  /// All of it as bytes, to continue from later.
  std::string encode() const;
  /// Empty for bytes that encode() did not write: every number is checked against the range that runs can give.
  static std::optional<RunningComparison> decode(std::string_view bytes);
  /// Whether it can be continued for a scenario of so many organisations, all of them run.
  bool fits(std::size_t organisations) const;

 private:
  using Sums = std::array<model::Quotient, model::kMeasureCount>;
  using Counts = std::array<std::uint32_t, model::kMeasureCount>;

  /// One organisation.
  struct Place {
    std::size_t organisation = 0;
    std::vector<Sums> sections;
    Counts defined{};  ///< replications that define the measure
    Counts paired{};   ///< ... for the first organisation too
    Counts lower{};    ///< of those, in which it is lower than the first's
    Counts higher{};
    model::Measurement total;
    bool limit_reached = false;
  };

  void put_neighbours_together();
  void count(Place& place, const model::Measurement& first, const model::Measurement& own) const;
  OrganisationComparison compared(const model::Scenario& scenario, std::size_t place) const;
  std::vector<statistics::RatioPart> parts(std::size_t place, std::size_t measure) const;
  void write_place(ByteWriter& bytes, const Place& place) const;
  void read_place(ByteReader& bytes, std::size_t sections, Place& place) const;
  bool adds_up(std::uint64_t sections) const;

  std::uint32_t replications_ = 0;
  std::uint32_t section_size_ = 1;
  std::uint32_t in_last_ = 0;  ///< replications in the last section
  std::vector<Place> places_;
};

}  // namespace journey::experiment
