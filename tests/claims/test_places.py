"""Places of keys and values, whatever way the TOML is written."""

import tomllib

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import load
from claimcheck.claims.places import Places
from claimcheck.errors import FileError

TEXT = '''\
a.b = 1
"c d".'e' = "x # ] }"   # a comment
f = { g = [ 1, { h = """
]"""" } ], i = \'\'\'x\'\'\' }
[t."u v"]
w = 2016-10-04
[[k]]
l = 1
[[k.m]]
n = 2
[[k.m]]
n = 3
[[k]]
  l =   "é" # after
[k.o]
p = -1.5e3
'''

KEYS = {
    ("a",): (1, 1),
    ("a", "b"): (1, 3),
    ("c d", "e"): (2, 7),
    ("f", "g"): (3, 7),
    ("f", "g", 1, "h"): (3, 18),
    ("f", "i"): (4, 12),
    ("t", "u v"): (5, 1),
    ("t", "u v", "w"): (6, 1),
    ("k", 0): (7, 1),
    ("k", 0, "m", 0): (9, 1),
    ("k", 0, "m", 1, "n"): (12, 1),
    ("k", 1): (13, 1),
    ("k", 1, "l"): (14, 3),
    ("k", 1, "o", "p"): (16, 1),
    ("k", 1, "missing"): (13, 1),
}
VALUES = {
    ("a", "b"): (1, 7),
    ("c d", "e"): (2, 13),
    ("f", "g", 0): (3, 13),
    ("f", "g", 1): (3, 16),
    ("f", "i"): (4, 16),
    ("k", 1, "l"): (14, 9),
}


@pytest.mark.parametrize("path", KEYS)
def test_keys(path):
    place = Places("f", TEXT).key(path)
    assert (place.line, place.column) == KEYS[path]


@pytest.mark.parametrize("path", VALUES)
def test_values(path):
    place = Places("f", TEXT).value(path)
    assert (place.line, place.column) == VALUES[path]


def test_the_example_is_toml():
    assert tomllib.loads(TEXT)["k"][1]["l"] == "é"


fragments = st.lists(
    st.sampled_from(
        [
            *"[]{}=.,\"'#\n\\ \t",
            "schema = 1\n",
            "[[claims]]\n",
            'id = "a"\n',
            'quote = "b c"\n',
            '"""',
            "'''",
            "link",
            "é",
            "\0",
            "\r",
            "2016-10-04",
            "references",
        ]
    ),
    max_size=40,
).map("".join)
keys = st.sampled_from(
    ["schema", "claims", "references", "settings", "brief", "id", "text", "quote", "date", "link", "how", "x"]
) | st.text(max_size=4)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 9999) | st.floats(allow_nan=False) | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


def check(path, text):
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        loaded = load(path)
    except FileError as error:
        assert error.position is not None
        assert error.position.line >= 1
        assert error.position.column >= 1
        assert str(error)
    else:
        assert loaded.claim_set.claims


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz") / "claims.toml"


@given(text=st.text(max_size=200) | fragments)
def test_any_text_is_loaded_or_refused(path, text):
    check(path, text)


@given(text=fragments)
def test_any_text_after_the_schema_too(path, text):
    check(path, "schema = 1\n" + text)


@given(tables=st.dictionaries(keys, values, max_size=6))
def test_any_toml_is_loaded_or_refused(path, tables):
    cleaned = {key: value for key, value in tables.items() if value is not None and key != "schema"}
    try:
        text = tomlkit.dumps({"schema": 1, **cleaned})
    except (TypeError, ValueError):  # None inside a list has no TOML
        return
    check(path, text)


@given(
    tables=st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5),
        st.integers()
        | st.dictionaries(
            st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5),
            st.integers(),
            min_size=1,
            max_size=3,
        ),
        max_size=5,
    )
)
def test_every_value_stands_where_it_is_said_to(tables):
    text = tomlkit.dumps(tables)
    places = Places("f", text)
    lines = text.split("\n")
    for key, value in tables.items():
        for path, number in (
            [((key, inner), each) for inner, each in value.items()] if isinstance(value, dict) else [((key,), value)]
        ):
            place = places.value(path)
            assert lines[place.line - 1][place.column - 1 :] == str(number)
