"""Seeds that once found something; `make chaos` plays them again. What each of them found is in docs/chaos.md."""

ONCE_FAILED: tuple[int, ...] = (65, 507112)
