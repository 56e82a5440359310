"""Where a decision's reminders are kept, and what somebody put off."""

from storage.decisions.rows import ReminderRow, SnoozeRow
from storage.reminders import Kept

REMINDED = Kept(ReminderRow, SnoozeRow, "decision")
