"""Decisions as they stand, every text they had, what was said to them; what they were before is in the history."""

from storage.decisions.finding import Page, find_made, find_needed, find_page
from storage.decisions.keeping import claim_number, find_versions, get, save

__all__ = ["Page", "claim_number", "find_made", "find_needed", "find_page", "find_versions", "get", "save"]
