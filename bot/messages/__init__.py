"""Words and Block Kit: each message, each modal and the reading of that modal, one file per ritual."""
