#include "tests/web/screen/colour_vision.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace journey::web::vision {
namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix kFull{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix kProtan{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix kDeutan{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix kTritan{
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
// Linear sRGB to CIE XYZ (IEC 61966-2-1).
constexpr Matrix kToXyz{
    {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple kWhite{0.95047, 1, 1.08883};

const Matrix& matrix_of(Eye eye) {
  switch (eye) {
    case Eye::full:
      return kFull;
    case Eye::protan:
      return kProtan;
    case Eye::deutan:
      return kDeutan;
    case Eye::tritan:
      return kTritan;
  }
  return kFull;
}

Triple times(const Matrix& m, const Triple& v) {
  Triple out{};
  for (std::size_t row = 0; row < 3; ++row) out[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
  return out;
}

double linear(std::uint8_t channel) {
  const double share = channel / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double lab_part(double share) {
  constexpr double kEdge = 6.0 / 29;
  return share > kEdge * kEdge * kEdge ? std::cbrt(share) : share / (3 * kEdge * kEdge) + 4.0 / 29;
}

constexpr double kDegree = std::numbers::pi / 180;

double hue(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double angle = std::atan2(b, a) / kDegree;
  return angle < 0 ? angle + 360 : angle;
}

// By how much a grey gets its chroma corrected.
double grey_share(double chroma) {
  const double seventh = std::pow(chroma, 7);
  return std::sqrt(seventh / (seventh + std::pow(25.0, 7)));
}

double hue_step(double from, double to) {
  const double step = to - from;
  if (step > 180) return step - 360;
  return step < -180 ? step + 360 : step;
}

double hue_between(double one, double two) {
  if (std::fabs(one - two) <= 180) return (one + two) / 2;
  return one + two < 360 ? (one + two + 360) / 2 : (one + two - 360) / 2;
}

double hue_weight(double h) {
  return 1 - 0.17 * std::cos((h - 30) * kDegree) + 0.24 * std::cos(2 * h * kDegree) +
         0.32 * std::cos((3 * h + 6) * kDegree) - 0.20 * std::cos((4 * h - 63) * kDegree);
}

}  // namespace

Lab seen(Colour colour, Eye eye) {
  Triple rgb = times(matrix_of(eye), {linear(colour.red), linear(colour.green), linear(colour.blue)});
  for (double& channel : rgb) channel = std::clamp(channel, 0.0, 1.0);
  const Triple xyz = times(kToXyz, rgb);
  const double x = lab_part(xyz[0] / kWhite[0]);
  const double y = lab_part(xyz[1] / kWhite[1]);
  const double z = lab_part(xyz[2] / kWhite[2]);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Lab& one, const Lab& two) {
  const double stretch = 1.5 - 0.5 * grey_share((std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2);
  const double chroma1 = std::hypot(one.a * stretch, one.b);
  const double chroma2 = std::hypot(two.a * stretch, two.b);
  const double hue1 = hue(one.a * stretch, one.b);
  const double hue2 = hue(two.a * stretch, two.b);
  const bool grey = chroma1 * chroma2 == 0;
  const double turned = grey ? 0 : hue_step(hue1, hue2);
  const double d_light = two.lightness - one.lightness;
  const double d_chroma = chroma2 - chroma1;
  const double d_hue = 2 * std::sqrt(chroma1 * chroma2) * std::sin(turned / 2 * kDegree);
  const double light = (one.lightness + two.lightness) / 2 - 50;
  const double chroma = (chroma1 + chroma2) / 2;
  const double h = grey ? hue1 + hue2 : hue_between(hue1, hue2);
  const double s_light = 1 + 0.015 * light * light / std::sqrt(20 + light * light);
  const double s_chroma = 1 + 0.045 * chroma;
  const double s_hue = 1 + 0.015 * chroma * hue_weight(h);
  const double blue = (h - 275) / 25;
  const double turn = -std::sin(60 * std::exp(-blue * blue) * kDegree) * 2 * grey_share(chroma);
  const double l = d_light / s_light;
  const double c = d_chroma / s_chroma;
  const double u = d_hue / s_hue;
  return std::sqrt(l * l + c * c + u * u + turn * c * u);
}

}  // namespace journey::web::vision
