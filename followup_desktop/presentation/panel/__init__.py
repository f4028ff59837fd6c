"""What the details panel says and takes of one application: a file for each of its parts."""
