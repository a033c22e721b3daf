"""What holds for all tests."""

from hypothesis import settings

# No test asserts a time: on a busy machine an example may take longer than hypothesis would have it.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
