"""What every export of records has: its words, and tables, documents and pages that nothing people wrote can break."""
