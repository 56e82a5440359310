"""What Drumbeat thinks: values, rules, words.

Nothing here may do I/O, read a clock or wait; time comes in as an argument.
"""
