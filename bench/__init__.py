"""Measurements on real pages that nobody of this project wrote. No figure here is a test: see `tests` for those."""
