"""Domain values and the decisions about them, one file per ritual. Pure: same arguments, same answer."""
