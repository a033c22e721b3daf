"""What holds for all tests."""

import pytest
from hypothesis import settings

# No test asserts a time: on a busy machine an example may take longer than hypothesis would have it.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def no_cache_of_the_users(tmp_path_factory):
    """What a module's fixture runs keeps nothing among what the user has kept."""
    with pytest.MonkeyPatch.context() as changed:
        changed.setenv("CLAIMCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    """Give every test a cache of its own: none finds what another one, or the user, has kept."""
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
