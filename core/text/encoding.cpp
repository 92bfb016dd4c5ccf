// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a report is in, told from its bytes.
//
// The order of questions matters. A byte order mark is proof. UTF-16 without one shows by its NULs, so it is asked for
// before NULs are taken for a sign of binary. Multi-byte UTF-8 hardly ever comes about by chance, so validity is proof as
// well, even against what a page declares (pages copied into a new template often keep the old declaration). Only what is
// left is a guess between single-byte code pages, made by how the high bytes lie: Arabic words are runs of them
// ("\xE3\xD1\xCD\xC8\xC7"), Latin words have one here and there ("caf\xE9"). The charset detector of ICU is not asked: on
// texts of a line or two it takes Arabic for Greek and curly quotes for Cyrillic.
#include "core/text/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace collate {
namespace {

constexpr std::size_t kSample = 64 << 10;  // bytes that are looked at to tell an encoding

constexpr std::string_view kBomUtf8 = "\xEF\xBB\xBF";
constexpr std::string_view kBomUtf16Le = "\xFF\xFE";
constexpr std::string_view kBomUtf16Be = "\xFE\xFF";

unsigned char byteAt(std::string_view s, std::size_t i) { return static_cast<unsigned char>(s[i]); }

// Length of the well-formed UTF-8 sequence at `at`, 0 where there is none. Table 3-7 of the Unicode standard.
std::size_t sequenceLength(std::string_view s, std::size_t at) {
  const unsigned char lead = byteAt(s, at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (at + length > s.size()) return 0;
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byteAt(s, at + 1) < low || byteAt(s, at + 1) > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if ((byteAt(s, at + i) & 0xC0U) != 0x80U) return 0;
  return length;
}

struct Utf8Census {
  std::size_t multiByte = 0;  // well-formed sequences of two bytes and more
  std::size_t broken = 0;     // bytes that belong to none
};

Utf8Census utf8Census(std::string_view s) {
  Utf8Census census;
  for (std::size_t i = 0; i < s.size();) {
    const std::size_t length = sequenceLength(s, i);
    census.multiByte += length > 1;
    census.broken += length == 0;
    i += std::max<std::size_t>(length, 1);
  }
  return census;
}

std::string repairedUtf8(std::string_view s) {
  std::string out;
  out.reserve(s.size());
  for (std::size_t i = 0; i < s.size();) {
    const std::size_t length = sequenceLength(s, i);
    out += length == 0 ? std::string_view("\xEF\xBF\xBD") : s.substr(i, length);
    i += std::max<std::size_t>(length, 1);
  }
  return out;
}

// Share of UTF-16 units in `s` that a report would contain: ASCII text, Latin letters with marks, Arabic, punctuation.
double plausibleUtf16(std::string_view s, bool bigEndian) {
  const std::size_t units = s.size() / 2;
  std::size_t good = 0;
  for (std::size_t i = 0; i < units; ++i) {
    const unsigned high = byteAt(s, 2 * i + (bigEndian ? 0 : 1));
    const unsigned low = byteAt(s, 2 * i + (bigEndian ? 1 : 0));
    if (high == 0)
      good += low >= 0x20 || low == '\n' || low == '\r' || low == '\t';
    else
      good += high == 0x01 || high == 0x06 || high == 0x20 || (high == 0xFE && low >= 0x70);
  }
  return units == 0 ? 0 : static_cast<double>(good) / static_cast<double>(units);
}

enum class Utf16 { No, LittleEndian, BigEndian };

// UTF-16 without a mark. Spaces and line ends give it NULs on one side; ASCII read as UTF-16 would be Chinese, which is not
// plausible.
Utf16 utf16ByLook(std::string_view bytes) {
  const std::string_view s = bytes.substr(0, kSample);
  if (s.size() < 4 || s.find('\0') == std::string_view::npos) return Utf16::No;
  const double little = plausibleUtf16(s, false);
  const double big = plausibleUtf16(s, true);
  constexpr double kEnough = 0.95;
  if (little >= kEnough && little > big) return Utf16::LittleEndian;
  if (big >= kEnough && big > little) return Utf16::BigEndian;
  return Utf16::No;
}

std::string utf8FromUnits(const std::vector<UChar>& units, std::int32_t count) {
  std::string out(static_cast<std::size_t>(count) * 3, '\0');
  std::int32_t length = 0;
  UErrorCode error = U_ZERO_ERROR;
  u_strToUTF8WithSub(out.data(), static_cast<std::int32_t>(out.size()), &length, units.data(), count, 0xFFFD, nullptr, &error);
  out.resize(U_SUCCESS(error) ? static_cast<std::size_t>(length) : 0);
  return out;
}

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
  std::vector<UChar> units(bytes.size() / 2);
  for (std::size_t i = 0; i < units.size(); ++i) {
    const unsigned first = byteAt(bytes, 2 * i);
    const unsigned second = byteAt(bytes, 2 * i + 1);
    units[i] = static_cast<UChar>(bigEndian ? first << 8U | second : second << 8U | first);
    if (units[i] == 0) units[i] = 0xFFFD;  // damage: no text holds a null
  }
  return utf8FromUnits(units, static_cast<std::int32_t>(units.size()));
}

struct ConverterCloser {
  void operator()(UConverter* c) const { ucnv_close(c); }
};
using Converter = std::unique_ptr<UConverter, ConverterCloser>;

Converter openConverter(const char* name) {
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(ucnv_open(name, &error));
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

std::string converted(UConverter& converter, std::string_view bytes) {
  std::vector<UChar> units(bytes.size() * 2 + 16);  // no charset of ICU makes more than two units of a byte
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t count = ucnv_toUChars(&converter, units.data(), static_cast<std::int32_t>(units.size()), bytes.data(),
                                           static_cast<std::int32_t>(bytes.size()), &error);
  return U_SUCCESS(error) ? utf8FromUnits(units, count) : std::string{};
}

enum class Script { Latin, Arabic, Cyrillic };

// Arabic has its letters at 0xC0 to 0xFF of Windows-1256, in runs. In Latin text two letters with marks seldom touch
// ("cr\xE9\xE9"), so half of the high letters standing beside one another is far from both. Russian has runs as well, but
// where every eighth Arabic letter is an alef (0xC7), Windows-1251 has a capital that opens few words.
Script scriptOf(std::string_view s) {
  std::size_t letters = 0, inRuns = 0, alefs = 0;
  const auto high = [&](std::size_t i) { return i < s.size() && byteAt(s, i) >= 0xC0; };
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (!high(i)) continue;
    ++letters;
    inRuns += (i > 0 && high(i - 1)) || high(i + 1);
    alefs += byteAt(s, i) == 0xC7;
  }
  if (letters == 0 || inRuns * 2 <= letters) return Script::Latin;
  constexpr std::size_t kEnoughToCount = 40;  // in a headline alefs can be missing by chance
  return letters >= kEnoughToCount && alefs * 50 < letters ? Script::Cyrillic : Script::Arabic;
}

// Windows-1254 is Windows-1252 but for six letters, which are Icelandic in the one and frequent Turkish in the other.
bool looksTurkish(std::string_view s) {
  constexpr std::string_view kTurkish = "\xD0\xDD\xDE\xF0\xFD\xFE";
  std::size_t letters = 0, turkish = 0;
  for (const char c : s) {
    letters += static_cast<unsigned char>(c) >= 0xC0;
    turkish += kTurkish.contains(c);
  }
  return turkish * 4 > letters;
}

const char* guessedCodePage(std::string_view bytes) {
  const std::string_view s = bytes.substr(0, kSample);
  const Script script = scriptOf(s);
  if (script != Script::Latin) return script == Script::Arabic ? "windows-1256" : "windows-1251";
  return looksTurkish(s) ? "windows-1254" : "windows-1252";
}

// What a page means that says ISO-8859-1 or ASCII is Windows-1252 (WHATWG Encoding Standard); and what it says of UTF is
// known by then not to hold.
std::string usableName(std::string_view declared) {
  std::string name;
  for (const char c : declared.substr(0, 40)) name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  constexpr std::array<std::string_view, 5> kLatin = {"iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii"};
  if (std::ranges::find(kLatin, name) != kLatin.end()) return "windows-1252";
  if (name.starts_with("utf") || name.starts_with("unicode")) return {};
  return name;
}

std::string fromCodePage(std::string_view bytes, std::string_view declared) {
  const std::string name = usableName(declared);
  // A Latin declaration over Arabic bytes is a template's default: the bytes win.
  const bool contradicted = name == "windows-1252" && scriptOf(bytes.substr(0, kSample)) != Script::Latin;
  if (!name.empty() && !contradicted)
    if (const Converter converter = openConverter(name.c_str())) return converted(*converter, bytes);
  const Converter guessed = openConverter(guessedCodePage(bytes));
  return guessed ? converted(*guessed, bytes) : repairedUtf8(bytes);
}

}  // namespace

bool isValidUtf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t length = sequenceLength(bytes, i);
    if (length == 0) return false;
    i += length;
  }
  return true;
}

bool looksBinary(std::string_view bytes) {
  const std::string_view s = bytes.substr(0, kSample);
  std::size_t nuls = 0, controls = 0;
  for (const char c : s) {
    nuls += c == '\0';
    const auto b = static_cast<unsigned char>(c);
    controls += b == 0x7F || (b < 0x20 && !std::string_view("\t\n\v\f\r\b\x1B").contains(c));
  }
  // One stray NUL in a long text is a slip of whoever saved it; compressed data has one in 256 bytes and every tenth byte a
  // control.
  return nuls * 1000 > s.size() || controls * 50 > s.size();
}

Result<std::string> decodeText(std::string_view bytes, std::string_view declared) {
  if (bytes.starts_with(kBomUtf8))
    bytes.remove_prefix(kBomUtf8.size());
  else if (bytes.starts_with(kBomUtf16Le))
    return fromUtf16(bytes.substr(2), false);
  else if (bytes.starts_with(kBomUtf16Be))
    return fromUtf16(bytes.substr(2), true);
  else if (const Utf16 order = utf16ByLook(bytes); order != Utf16::No)
    return fromUtf16(bytes, order == Utf16::BigEndian);
  if (looksBinary(bytes)) return fail(ErrorCode::Unsupported, "This is not text but binary data, which Collate does not read.");
  const Utf8Census census = utf8Census(bytes);
  if (census.broken == 0) return std::string(bytes);
  // UTF-8 that was cut or pasted together badly: nearly all sequences hold. In a code page hardly any would.
  if (census.multiByte > census.broken * 4) return repairedUtf8(bytes);
  return fromCodePage(bytes, declared);
}

}  // namespace collate
