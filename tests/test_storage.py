"""The folder of what runs keep: nothing in it is trusted, nothing of it is raised, and it never grows past its limit."""

import hashlib
import os
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck.storage import Store, write_whole

MOST = 1_000_000


def key(name: object) -> str:
    return hashlib.sha256(str(name).encode()).hexdigest()


@pytest.fixture
def store(tmp_path):
    return Store(tmp_path / "kept", ["things"])


def test_what_was_put_in_comes_out_in_another_run(store, tmp_path):
    store.put("things", key(1), b"one")
    store.put("things", key(2), b"")
    again = Store(tmp_path / "kept", ["things"])
    assert (again.get("things", key(1), MOST), again.get("things", key(2), MOST)) == (b"one", b"")
    assert again.get("things", key(3), MOST) is None


def test_more_than_asked_for_is_not_there(store):
    store.put("things", key(1), b"x" * 100)
    assert store.get("things", key(1), 100) == b"x" * 100
    assert store.get("things", key(1), 99) is None


def test_others_cannot_read_what_a_person_reads(store, tmp_path):
    store.put("things", key(1), b"one")
    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0
    assert (tmp_path / "kept" / "things" / key(1)).stat().st_mode & 0o077 == 0


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.binary(max_size=300), st.data())
def test_damage_is_as_if_nothing_were_there(tmp_path, content, data):
    store = Store(tmp_path / "kept", ["things"])
    store.put("things", key(1), content)
    path = tmp_path / "kept" / "things" / key(1)
    whole = path.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    damage = data.draw(st.sampled_from(["cut", "flip", "grow"]))
    flipped = whole[:place] + bytes([whole[place] ^ 0x20]) + whole[place + 1 :]
    path.write_bytes({"cut": whole[:place], "flip": flipped, "grow": whole + b"\0"}[damage])
    assert store.get("things", key(1), MOST) is None
    store.put("things", key(1), content)
    assert store.get("things", key(1), MOST) == content


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _link(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("lay", [_pipe, _link, _folder])
def test_what_is_no_file_is_not_waited_for_nor_followed(store, tmp_path, lay):
    store.put("things", key(1), b"one")
    path = tmp_path / "kept" / "things" / key(2)
    lay(path)
    assert store.get("things", key(2), MOST) is None
    store.put("things", key(2), b"two")  # a folder cannot be replaced; the others are
    assert store.get("things", key(2), MOST) == (None if lay is _folder else b"two")
    assert "root" in Path("/etc/passwd").read_text()


@pytest.mark.parametrize("where", ["a file", "/proc/nowhere", "/dev/full/x", "nul\0l"])
def test_where_nothing_can_be_written_nothing_is_kept(tmp_path, where):
    (tmp_path / "a file").write_text("")
    store = Store(tmp_path / where, ["things"])
    store.put("things", key(1), b"one")
    assert store.get("things", key(1), MOST) is None


def test_the_longest_unused_go_first(tmp_path):
    store = Store(tmp_path, ["things"], most_bytes=10_000)
    for number in range(8):
        store.put("things", key(number), b"x" * 1000)
        os.utime(tmp_path / "things" / key(number), (number, number))
    assert store.get("things", key(0), MOST)  # used just now
    for number in range(8, 14):
        store.put("things", key(number), b"x" * 1000)
    left = [number for number in range(14) if store.get("things", key(number), MOST)]
    assert left[0] == 0
    assert left[-1] == 13
    assert 1 not in left
    assert sum(path.stat().st_size for path in (tmp_path / "things").iterdir()) < 11_500


def test_only_its_own_files_are_ever_removed(tmp_path):
    things = tmp_path / "things"
    things.mkdir()
    (things / "letter.txt").write_bytes(b"x" * 5000)
    (tmp_path / key("else")).write_bytes(b"x" * 5000)
    half, fresh = (things / f"{key(0)}-{name}.part" for name in ("abc", "def"))
    half.write_bytes(b"half")
    fresh.write_bytes(b"half")
    os.utime(half, (0, 0))
    store = Store(tmp_path, ["things"], most_bytes=2000)
    store.put("things", key(1), b"x" * 3000)
    assert (things / "letter.txt").exists()
    assert (tmp_path / key("else")).exists()
    assert not half.exists()


def test_many_writers_of_one_thing(tmp_path):
    contents = [bytes([letter]) * 50_000 for letter in b"abcd"]
    seen = set()

    def write(content):
        store = Store(tmp_path, ["things"], most_bytes=200_000)
        for _ in range(30):
            store.put("things", key(1), content)
            seen.add(store.get("things", key(1), MOST))

    threads = [threading.Thread(target=write, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen <= {*contents, None}
    assert store_names(tmp_path) == [key(1)]


def store_names(folder: Path) -> list[str]:
    return [path.name for path in (folder / "things").iterdir()]


def test_a_file_is_written_whole_or_stays_as_it_was(tmp_path):
    path = tmp_path / "deep" / "file"
    write_whole(path, b"one")
    path.parent.chmod(0o500)
    try:
        if os.geteuid():
            with pytest.raises(OSError, match="denied"):
                write_whole(path, b"two")
            assert path.read_bytes() == b"one"
    finally:
        path.parent.chmod(0o700)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "full").write_text("")
    with pytest.raises(OSError, match="directory"):
        write_whole(tmp_path / "folder", b"two")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["deep", "folder"]
