"""Pure functions over text: fold, quote, dates, names. No I/O, no verdicts, no policy."""
