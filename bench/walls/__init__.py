"""Sets of unreadable pages, and of odd ones that must be read, for `bench.readable`: in the order they were written."""
