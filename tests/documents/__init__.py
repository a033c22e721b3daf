"""Bytes to text that can be pointed into: what is read, what is left out, what is refused."""
