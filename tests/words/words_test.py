#!/usr/bin/env python3
"""The catalogue of words, its compiler, and the sources that speak: words_test.py"""
import importlib.util
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import sources  # noqa: E402

ROOT = sources.ROOT
spec = importlib.util.spec_from_file_location("compile_words", ROOT / "web/words/compile.py")
words = importlib.util.module_from_spec(spec)
spec.loader.exec_module(words)

POT = '''msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "a.plain"
msgid "Play"
msgstr ""

msgctxt "a.filled"
msgid "{title} by {name}"
msgstr ""

msgctxt "a.many"
msgid "{count} day at {name}"
msgid_plural "{count} days at {name}"
msgstr[0] ""
msgstr[1] ""

msgctxt "page.skip"
msgid "Skip"
msgstr ""
'''
FRENCH = '''msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Language: fr\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"
"X-Name: Français\\n"
"X-Fractions: whole\\n"
"X-Whole: {whole}\\n"

{entries}'''
WHOLE = {
    "a.plain": 'msgctxt "a.plain"\nmsgid "Play"\nmsgstr "Lecture"\n',
    "a.filled": 'msgctxt "a.filled"\nmsgid "{title} by {name}"\nmsgstr "{name}, {title}"\n',
    "a.many": 'msgctxt "a.many"\nmsgid "{count} day at {name}"\nmsgid_plural "{count} days at {name}"\n'
              'msgstr[0] "{count} jour, {name}"\nmsgstr[1] "{count} jours, {name}"\n',
    "page.skip": 'msgctxt "page.skip"\nmsgid "Skip"\nmsgstr "Passer"\n',
}


class Folder:
    """A catalogue and a language in a folder of their own, compiled."""

    def __init__(self, pot=POT, entries=WHOLE, whole="yes"):
        self.folder = Path(tempfile.mkdtemp())
        (self.folder / "words.pot").write_text(pot)
        po = FRENCH.replace("{whole}", whole).replace("{entries}", "\n".join(entries.values()))
        (self.folder / "fr.po").write_text(po)

    def compile(self):
        words.main(self.folder / "words.pot", self.folder / "out", self.folder / "fr.po")
        return {path.name: path.read_text() for path in (self.folder / "out").rglob("*") if path.is_file()}


class TheCompiler(unittest.TestCase):
    def test_a_message_with_places_is_a_type_with_a_slot_for_each_in_the_order_of_the_alphabet(self):
        header = Folder().compile()["messages.h"]
        self.assertRegex(header, r"struct AFilled \{[^}]*Slot name;\n  Slot title;\n\};")

    def test_a_message_without_places_is_a_name(self):
        self.assertIn("a_plain = 0,", Folder().compile()["messages.h"])

    def test_what_chooses_singular_or_plural_is_a_count_and_comes_first(self):
        self.assertRegex(Folder().compile()["messages.h"], r"struct AMany \{[^}]*Count count;\n  Slot name;")

    def test_a_table_holds_each_place_as_one_byte_in_that_order(self):
        self.assertIn("Lecture\0\x01, \x02\0\x01 jour, \x02\x1f\x01 jours, \x02\0\0", Folder().compile()["fr.words"])

    def test_plurals_follow_the_rule_of_the_language(self):
        tables = Folder().compile()
        self.assertEqual(tables["en.words"].splitlines()[5][:4], "1011")
        self.assertEqual(tables["fr.words"].splitlines()[5][:4], "0011")

    def test_rules_of_many_forms_are_understood(self):
        polish = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
        count, rule = words.plural_function(polish)
        self.assertEqual((count, [rule(n) for n in (0, 1, 2, 4, 5, 12, 22, 25, 101, 102)]),
                         (3, [2, 0, 1, 1, 2, 2, 1, 2, 2, 1]))

    def test_the_page_has_its_own_words_alone(self):
        self.assertIn('"skip": "Passer"', Folder().compile()["fr.page.json"])
        self.assertNotIn("Lecture", Folder().compile()["fr.page.json"])

    def test_a_language_that_is_whole_may_lack_nothing(self):
        for key in WHOLE:
            entries = {other: text for other, text in WHOLE.items() if other != key}
            with self.assertRaisesRegex(words.Mistake, f"fr: missing: {key}"):
                Folder(entries=entries).compile()

    def test_where_a_part_is_missing_english_stands_in(self):
        tables = Folder(entries={"page.skip": WHOLE["page.skip"]}, whole="no").compile()
        self.assertIn("Play\0\x02 by \x01\0", tables["fr.words"])

    def test_a_sentence_whose_english_changed_is_not_said(self):
        entries = {**WHOLE, "a.plain": "#, fuzzy\n" + WHOLE["a.plain"]}
        for whole in ("yes", "no"):
            with self.assertRaisesRegex(words.Mistake, "fr: fuzzy: a.plain"):
                Folder(entries=entries, whole=whole).compile()

    def test_other_places_than_in_english_are_refused(self):
        for text in ("{titel}, {name}", "{name}"):
            entries = {**WHOLE, "a.filled": WHOLE["a.filled"].replace("{name}, {title}", text)}
            with self.assertRaisesRegex(words.Mistake, "a.filled has other places"):
                Folder(entries=entries).compile()

    def test_keys_are_words_with_points_and_each_is_there_once(self):
        for pot, why in ((POT.replace('"a.plain"', '"Play"'), "not a key"), (POT.replace("a.filled", "a.plain"), "twice")):
            with self.assertRaisesRegex(words.Mistake, why):
                Folder(pot=pot).compile()

    def test_what_did_not_change_is_not_written_again(self):
        folder = Folder()
        folder.compile()
        header = folder.folder / "out/web/language/messages.h"
        before = header.stat().st_mtime_ns
        (folder.folder / "words.pot").write_text(POT.replace('msgid "Play"', 'msgid "Go"'))
        folder.compile()
        changed = header.stat().st_mtime_ns
        self.assertIn("Go", header.read_text())
        self.assertGreater(changed, before)
        folder.compile()
        self.assertEqual(header.stat().st_mtime_ns, changed)


class TheCatalogue(unittest.TestCase):
    def setUp(self):
        self.catalogue = words.Catalogue(ROOT / "web/words/words.pot")

    def test_gettext_accepts_every_file(self):
        for path in sorted((ROOT / "web/words").glob("*.po*")):
            told = subprocess.run(["msgfmt", "--check-format", "--check-domain", "-o", "/dev/null", path],
                                  capture_output=True, text=True)
            self.assertEqual((told.returncode, told.stderr), (0, ""), path.name)

    def test_every_message_of_the_program_is_used(self):
        spoken = set(re.findall(r"\bPlain::\w+|\b[A-Z]\w+", sources.all_text("**/*.cpp", "**/*.h")))
        unused = [entry.msgctxt for entry in self.catalogue.program
                  if (words.struct_name(entry.msgctxt) if self.catalogue.slots(entry)
                      else f"Plain::{words.enum_name(entry.msgctxt)}") not in spoken]
        self.assertEqual(unused, [])

    def test_every_message_of_the_page_is_used_and_every_one_used_is_there(self):
        page = sources.all_text("page/*.js", "page/*.html")
        names = {entry.msgctxt.removeprefix(words.PAGE) for entry in self.catalogue.page}
        used = set(re.findall(r"\bsay\('(\w+)'", page)) | set(re.findall(r'data-words(?:-label)?="(\w+)"', page))
        used |= set(re.findall(r"__WORDS_(\w+?)__", page))
        used |= {f"start_{name}" for name in re.findall(r"\bwords\.(\w+)\b", (ROOT / "web/page/start.js").read_text())}
        spoken = {name for name in names if re.search(rf"'{name}'", page)}
        self.assertEqual(sorted(used - names), [])
        self.assertEqual(sorted(names - used - spoken), [])

    def test_nothing_is_said_outside_it(self):
        self.assertEqual(sources.said_outside_the_catalogue(), [])

    def test_what_is_said_outside_it_would_be_found(self):
        for name, text in (("a.cpp", 'draw("Play it");  // "not this"\n'), ("a.js", "show(`Play ${it} again now`);\n")):
            path = Path(tempfile.mkdtemp()) / name
            path.write_text(text)
            found = [literal for _, literal in sources.literals(path) if sources.TWO_WORDS.search(literal)]
            self.assertEqual(len(found), 1, name)


if __name__ == "__main__":
    unittest.main()
