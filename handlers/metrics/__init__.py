"""Metrics: typed in or fetched, and always with their change, their source and their age."""

from handlers.metrics.talking import on_metric

__all__ = ["on_metric"]
