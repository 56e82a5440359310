"""Where the reminders of a launch's gate and reviews are kept, and what somebody put off."""

from storage.launches.rows import LaunchReminderRow, LaunchSnoozeRow
from storage.reminders import Kept

REMINDED = Kept(LaunchReminderRow, LaunchSnoozeRow, "launch")
