"""What a user can do: one function a deed, one unit of work a function."""
