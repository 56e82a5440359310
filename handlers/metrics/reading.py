"""Reading a metric: its history, and each entry of that whole."""

from bot.messages import metrics as messages
from handlers.reading import Reading
from storage import metrics as stored

READING = Reading(messages=messages, get=stored.get, number="id", pages={})
on_history, on_entry, on_turn = READING.on_history, READING.on_entry, READING.on_turn
