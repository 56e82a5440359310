"""How fast is it, next to a floor that is measured in the same run? `python -m bench` or `make bench`."""
