"""The ninth set of pages: walls and pages that must be read, written blind to the rules."""
