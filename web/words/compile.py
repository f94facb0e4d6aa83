#!/usr/bin/env python3
"""Makes of words.pot what the program and the page read: compile.py POT OUT_FOLDER [PO...]

Of words.pot (the English; msgctxt is the key of a message):
  OUT/web/language/messages.h  a type for each message with places to fill, a name for each without
  OUT/embedded_words.cpp       the tables of all languages, as part of a program
  OUT/LANGUAGE.words           the table of a language, read by web/language/table.h
  OUT/LANGUAGE.page.json       the messages of the page's own scripts and HTML, whose keys begin with "page."
A message of another language has the same places as the English and as many plural forms as its rule has, and is not
fuzzy. Where its header says "X-Whole: yes" every message must be there; else English stands in.

Needs Debian's python3-polib, which only Debian's own python3 sees.
"""
import hashlib
import json
import re
import sys
from pathlib import Path

import polib

FORM_END, ENTRY_END = "\x1f", "\0"
MOST_SLOTS = 8  # a place is one byte, 1 to 8
PLURALS_KNOWN = 200  # a rule is kept as the form of each number below; beyond, n is taken as 100 + n % 100
PAGE = "page."
NAMED = "named."  # words that sim/ has in English: found by their key, and only of other languages


class Mistake(Exception):
    pass


def slots_of(text):
    return sorted(set(re.findall(r"\{(\w+)\}", text)))


def struct_name(key):
    return "".join(part.capitalize() for part in re.split(r"[._]", key))


def enum_name(key):
    return key.replace(".", "_")


def encoded(text, slots):
    """The text with each place as one byte."""
    if len(slots) > MOST_SLOTS:
        raise Mistake(f"more than {MOST_SLOTS} places in: {text}")
    if re.search("[\x00-\x1f]", text):
        raise Mistake(f"a control character in: {text!r}")
    return re.sub(r"\{(\w+)\}", lambda found: chr(1 + slots.index(found[1])), text)


def plural_function(header):
    """gettext's rule, which is C: 'nplurals=2; plural=(n != 1);'"""
    found = re.fullmatch(r"\s*nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*([^;]+);?\s*", header)
    if not found or not re.fullmatch(r"[n0-9\s()?:!=<>%&|]+", found[2]):
        raise Mistake(f"not a rule of plurals: {header}")
    return int(found[1]), lambda n: int(c_expression(found[2], n))


def c_expression(text, n):
    # "a ? b : c" is the only part of C that Python says otherwise.
    text = text.strip()
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if letter == "?" and depth == 0:
            level = 0
            for end in range(at + 1, len(text)):
                level += (text[end] == "?") - (text[end] == ":")
                if level < 0:
                    chosen = text[at + 1:end] if c_expression(text[:at], n) else text[end + 1:]
                    return c_expression(chosen, n)
    if text.startswith("(") and text.endswith(")") and "?" in text:
        return c_expression(text[1:-1], n)
    text = text.replace("&&", " and ").replace("||", " or ")
    return eval(re.sub(r"!(?!=)", " not ", text), {"__builtins__": {}}, {"n": n})  # noqa: S307  (checked above)


class Catalogue:
    """words.pot: the keys in their order, and what each needs."""

    def __init__(self, path):
        self.entries = [entry for entry in polib.pofile(str(path)) if not entry.obsolete]
        keys = set()
        for key in (entry.msgctxt for entry in self.entries):
            if not key or not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_\-]+)+", key):
                raise Mistake(f"{path}: not a key: {key}")
            if key in keys:
                raise Mistake(f"{path}: twice: {key}")
            keys.add(key)
        self.program = [entry for entry in self.entries if not entry.msgctxt.startswith((PAGE, NAMED))]
        self.page = [entry for entry in self.entries if entry.msgctxt.startswith(PAGE)]
        self.named = sorted((entry for entry in self.entries if entry.msgctxt.startswith(NAMED)),
                            key=lambda entry: entry.msgctxt)

    def slots(self, entry):
        slots = set(slots_of(entry.msgid)) | set(slots_of(entry.msgid_plural))
        if entry.msgid_plural:
            slots.discard("count")
            return ["count", *sorted(slots)]
        return sorted(slots)

    def identity(self):
        """Changes when a table of before can no longer be read by the program."""
        told = "\n".join(f"{entry.msgctxt} {' '.join(self.slots(entry))}" for entry in self.program)
        return hashlib.sha256(told.encode()).hexdigest()[:12]


def english_forms(entry):
    return [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]


class Language:
    """What is said in one language: `forms(entry)` of each entry of the catalogue."""

    def __init__(self, catalogue, po=None):
        self.catalogue = catalogue
        self.code, self.name, header, self.fractions = "en", "English", "nplurals=2; plural=(n != 1);", "other"
        self.own, self.whole = None, True
        if po:
            file = polib.pofile(str(po))
            self.own = {entry.msgctxt: entry for entry in file if not entry.obsolete}
            self.code, header = file.metadata["Language"], file.metadata["Plural-Forms"]
            self.name, self.fractions = file.metadata["X-Name"], file.metadata["X-Fractions"]
            self.whole = file.metadata["X-Whole"] == "yes"
        if self.fractions not in ("other", "whole"):
            raise Mistake(f"{po}: X-Fractions must be other or whole")
        self.plural_count, self.plural = plural_function(header)

    def forms(self, entry):
        if self.own is None:
            return english_forms(entry)
        found = self.own.get(entry.msgctxt)
        if not self.whole and (found is None or not (found.fuzzy or found.translated())):
            forms = english_forms(entry)
            return [forms[min(form, len(forms) - 1)] for form in range(self.plural_count if entry.msgid_plural else 1)]
        if found is None or found.fuzzy or not found.translated():
            raise Mistake(f"{self.code}: {'fuzzy' if found is not None and found.fuzzy else 'missing'}: {entry.msgctxt}")
        forms = [found.msgstr_plural[i] for i in sorted(found.msgstr_plural)] if entry.msgid_plural else [found.msgstr]
        wanted = self.plural_count if entry.msgid_plural else 1
        if len(forms) != wanted:
            raise Mistake(f"{self.code}: {entry.msgctxt} has {len(forms)} forms, not {wanted}")
        places = set(self.catalogue.slots(entry))
        for form in forms:
            strange = set(slots_of(form)) - places
            lacking = places - set(slots_of(form)) - {"count"} if not entry.msgid_plural else set()
            if strange or lacking:
                raise Mistake(f"{self.code}: {entry.msgctxt} has other places than the English: {sorted(strange | lacking)}")
        return forms

    def table(self):
        rule = "".join(str(self.plural(n)) for n in range(PLURALS_KNOWN))
        head = ["journey-words 1", self.code, self.name, "whole" if self.whole else "part", self.catalogue.identity(), rule,
                self.fractions]
        entries = [FORM_END.join(encoded(form, self.catalogue.slots(entry)) for form in self.forms(entry))
                   for entry in self.catalogue.program]
        named = [] if self.own is None else [
            f"{entry.msgctxt[len(NAMED):]}{FORM_END}{self.forms(entry)[0]}" for entry in self.catalogue.named]
        return "\n".join(head) + "\n" + "".join(one + ENTRY_END for one in [*entries, "", *named])

    def page(self):
        return {"language": self.code, "name": self.name, "whole": self.whole,
                **{entry.msgctxt[len(PAGE):]: self.forms(entry)[0] for entry in self.catalogue.page}}


HEAD = """#pragma once
// Written by web/words/compile.py from web/words/words.pot; not to be edited.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "web/language/slot.h"

namespace journey::web::language {
"""


def message_struct(catalogue, index, entry):
    slots = catalogue.slots(entry)
    plural = bool(entry.msgid_plural)
    lines = [f"/// {entry.msgid}", f"struct {struct_name(entry.msgctxt)} {{",
             f"  static constexpr std::size_t kIndex = {index};",
             f"  static constexpr bool kPlural = {'true' if plural else 'false'};"]
    lines += [f"  {'Count' if plural and slot == 'count' else 'Slot'} {slot};" for slot in slots]
    lines.append("};")
    return lines


def header(catalogue):
    lines = [HEAD, f'inline constexpr std::string_view kCatalogueIdentity = "{catalogue.identity()}";',
             f"inline constexpr std::size_t kMessageCount = {len(catalogue.program)};", "",
             "/// What is said as it stands. The number is the place in a table.", "enum class Plain : std::uint16_t {"]
    for index, entry in enumerate(catalogue.program):
        if not catalogue.slots(entry):
            lines.append(f"  {enum_name(entry.msgctxt)} = {index},  ///< {entry.msgid}")
    lines += ["};", "", "// What has places to fill.", "inline namespace message {"]
    for index, entry in enumerate(catalogue.program):
        if catalogue.slots(entry):
            lines += ["", *message_struct(catalogue, index, entry)]
    return "\n".join([*lines, "", "}  // namespace message", "}  // namespace journey::web::language", ""])


def array_of(name, data):
    rows = [", ".join(str(byte) for byte in data[at:at + 24]) for at in range(0, len(data), 24)]
    return f"constexpr unsigned char {name}[] = {{\n" + ",\n".join(rows) + "};\n"


def embedded(languages):
    """Bytes, not string literals: compilers limit how long a literal may be."""
    arrays = [array_of(f"k_{language.code}", language.table().encode()) for language in languages]
    english, *others = [f"seen(k_{language.code})" for language in languages]
    return f"""// Written by web/words/compile.py.
#include "web/language/embedded.h"

#include <array>
#include <cstddef>

namespace journey::web::language {{
namespace {{

{"".join(arrays)}
template <std::size_t N>
std::string_view seen(const unsigned char (&bytes)[N]) {{
  return {{reinterpret_cast<const char*>(bytes), N}};
}}

}}  // namespace

std::string_view embedded_english() {{ return {english}; }}

std::span<const std::string_view> embedded_others() {{
  static const std::array<std::string_view, {len(others)}> all{{{", ".join(others)}}};
  return all;
}}

}}  // namespace journey::web::language
"""


def write(path, text):
    """Only what differs is written, so that only what depends on it is compiled again."""
    data = text.encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


def main(pot, out, *pos):
    catalogue = Catalogue(Path(pot))
    out = Path(out)
    write(out / "web/language/messages.h", header(catalogue))
    languages = [Language(catalogue), *(Language(catalogue, po) for po in pos)]
    write(out / "embedded_words.cpp", embedded(languages))
    for language in languages:
        write(out / f"{language.code}.words", language.table())
        write(out / f"{language.code}.page.json", json.dumps(language.page(), ensure_ascii=False))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Mistake as mistake:
        sys.exit(str(mistake))
