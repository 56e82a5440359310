"""What Drumbeat remembers: rows in, domain values out. Plain synchronous functions that take the transaction first."""
