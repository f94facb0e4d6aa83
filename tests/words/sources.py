"""Reads the sources for what they say: literals that a person would read, and which messages are used."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CPP = re.compile(r'"(?:[^"\\]|\\.)*"')
SCRIPT = re.compile(r"'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\"(?:[^\"\\]|\\.)*\"")
TWO_WORDS = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}")
# What a programmer reads, not a user; a table of letters; the style sheet of a page that has lost its own; and the
# command line of the desktop program, which is English.
NO_WORDS = ("require(", "replaceSync(")
NO_WORDS_FILES = ("web/look/drawn_text.cpp",)
RAW = re.compile(r'R"\((.*?)\)"', re.S)


def files(*patterns):
    return sorted(path for pattern in patterns for path in (ROOT / "web").glob(pattern))


def without_comment(line):
    return re.sub(r"^\s*//.*|\s//.*", "", line)


def literals(path):
    """(number of the line, literal) of every string in a source, but for what is included."""
    text = path.read_text()
    kind = CPP if path.suffix in (".cpp", ".h") else SCRIPT
    text = RAW.sub(lambda raw: "\n" * raw[0].count("\n"), text)
    for number, line in enumerate(text.splitlines(), 1):
        line = without_comment(line)
        if line.lstrip().startswith("#") or any(mark in line for mark in NO_WORDS):
            continue
        for found in kind.findall(line):
            yield number, found


def said_outside_the_catalogue():
    """Literals of two words in a row, outside the catalogue."""
    sources = files("**/*.cpp", "**/*.h", "page/*.js")
    return [f"{path.relative_to(ROOT)}:{number}: {literal}" for path in sources
            if str(path.relative_to(ROOT)) not in NO_WORDS_FILES
            for number, literal in literals(path) if TWO_WORDS.search(literal)]


def all_text(*patterns):
    return "\n".join(path.read_text() for path in files(*patterns))
