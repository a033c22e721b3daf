"""The eighth set of pages: walls of many kinds and pages that must be read, written blind to the rules."""

from bench.walls.eighth.wall import Wall, half

__all__ = ["Wall", "half"]
