"""The commands, each a function whose parameters are its options; `claimcheck.cli` makes a program of them."""
