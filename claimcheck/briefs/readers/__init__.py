"""One module for each kind of file a brief comes in; each gives a `Brief`."""
