"""Files that others read and write: the interchange format."""
